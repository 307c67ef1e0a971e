"""The drawer of reports: the owner's own words for them, and the shop's logo."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kpidesk.domain.action import action
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables

LARGEST_LOGO = 1_000_000
"""Bytes; a logo is made small before it is kept."""


class Reports:
    """What belongs to printed sheets and not to the figures. `kind` is the sheet (month, goal …),
    `about` what it is about (a month's first day, an id)."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def texts(self, kind: str, about: str, language: str) -> dict[str, str]:
        """The owner's words by part of the sheet; parts never written are not there."""
        rows = self._file.read(
            "SELECT part, text FROM report_text WHERE kind = ? AND about = ? AND language = ?"
            " ORDER BY id",
            kind,
            about,
            language,
        )
        return {row[0]: row[1] for row in rows}

    def all_texts(self) -> list[tuple[str, str, str, str, str]]:
        """Kind, about, language, part and text of everything the owner wrote, oldest first."""
        rows = self._file.read(
            "SELECT kind, about, language, part, text FROM report_text ORDER BY id"
        )
        return [(row[0], row[1], row[2], row[3], row[4]) for row in rows]

    def write(self, kind: str, about: str, language: str, texts: Mapping[str, str | None]) -> None:
        """Keep words by part; None forgets a part, so that the draft stands again."""
        deed = action("write_report", page="reports", where=f"{kind} {about}", first=about)
        with self._file.writing(deed) as tables:
            for part, text in texts.items():
                if text is None:
                    tables.execute(
                        "DELETE FROM report_text WHERE kind = ? AND about = ? AND language = ?"
                        " AND part = ?",
                        [kind, about, language, part],
                    )
                    continue
                tables.execute(
                    "INSERT INTO report_text (kind, about, language, part, text)"
                    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind, about, language, part)"
                    " DO UPDATE SET text = excluded.text",
                    [kind, about, language, part, text],
                )

    def logo(self) -> bytes | None:
        """The shop's logo as PNG, or None."""
        rows = self._file.read(
            "SELECT content FROM report_logo JOIN picture ON picture.id = report_logo.picture"
        )
        return rows[0][0] if rows else None

    def save_logo(self, content: bytes | None) -> None:
        """Keep a logo (PNG), or none. Raises `Refused` above `LARGEST_LOGO` bytes."""
        if content is not None and len(content) > LARGEST_LOGO:
            raise refuse("picture_too_large", limit=LARGEST_LOGO // 1_000_000)
        with self._file.writing(action("save_logo", page="reports")) as tables:
            if content is None:
                tables.execute("DELETE FROM report_logo")
                return
            put_logo(tables, content)


def put_logo(tables: Tables, content: bytes) -> None:
    """Make a PNG the logo, inside a running transaction."""
    digest = hashlib.sha256(content).hexdigest()
    tables.execute(
        "INSERT INTO picture (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [digest, content],
    )
    tables.execute(
        "INSERT INTO report_logo (id, picture) VALUES"
        " (1, (SELECT id FROM picture WHERE sha256 = ?))"
        " ON CONFLICT (id) DO UPDATE SET picture = excluded.picture",
        [digest],
    )
