"""Half-typed texts, kept so that a crash loses nothing; outside history and generation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.storage.engine import translated

if TYPE_CHECKING:
    from kpidesk.storage.database import Database


class Drafts:
    """The text of fields that were not left yet, by place."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def keep(self, place: str, text: str) -> None:
        """Remember a half-typed text; an empty one is forgotten. Raises `Refused`."""
        with translated(self._file.path), self._file.tables.atomic() as tables:
            if text:
                tables.execute(
                    "INSERT INTO draft (place, text, at) VALUES (?, ?, ?) ON CONFLICT (place)"
                    " DO UPDATE SET text = excluded.text, at = excluded.at",
                    [place, text, now().isoformat(timespec="seconds")],
                )
            else:
                tables.execute("DELETE FROM draft WHERE place = ?", [place])

    def all(self) -> dict[str, str]:
        """The texts that were never finished, by place."""
        return dict(self._file.read("SELECT place, text FROM draft ORDER BY id"))
