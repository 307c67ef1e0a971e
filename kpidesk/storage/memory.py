"""What this computer last saw at each path, so that an older copy coming back is noticed.

A cloud folder or a restored disk can put last week's file in the place of today's; it opens
without a fault. The last deed seen here must be in the file's own log, else the file is not the
one that was used last.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.problem import refuse
from kpidesk.paths import real, user_data
from kpidesk.storage import keyring, notes
from kpidesk.storage.files import private_folder, replace

if TYPE_CHECKING:
    from datetime import datetime

    from kpidesk.storage.database import Database


MOST = 200
"""Paths that are remembered."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The state of a file when it was last opened, backed up or closed here. `is_open` stays
    true when the program did not end well."""

    book: str
    generation: int
    last_deed: str
    saved_at: datetime
    is_open: bool
    copied_at: datetime | None = None
    """When a copy last reached the second place."""
    salt: str = ""
    """How the file begins where it is encrypted, as hex."""


def _place() -> Path:
    return user_data() / "books.json"


def seen(path: Path) -> Seen | None:
    """What was last seen at a path; None when it is new here or the note cannot be read."""
    said = notes.read(_place()).get(str(real(path)))
    if not isinstance(said, dict):
        return None
    try:
        return Seen(
            book=notes.text(said, "book"),
            generation=notes.whole(said, "generation"),
            last_deed=notes.text(said, "last_deed"),
            saved_at=notes.moment(said, "saved_at"),
            is_open=bool(said.get("is_open")),
            copied_at=notes.moment(said, "copied_at") if said.get("copied_at") else None,
            salt=str(said.get("salt", "")),
        )
    except ValueError:
        return None


def forget(path: Path) -> None:
    """Forget what was seen at `path`: an older state was put there on purpose."""
    _write(
        {where: said for where, said in notes.read(_place()).items() if where != str(real(path))}
    )


def remember(file: Database, is_open: bool, copied: bool = False) -> None:
    """Note the state of an open file. Never fails: without the note only a warning is lost."""
    before = seen(file.path)
    copied_at = now() if copied else before.copied_at if before else None
    found = notes.read(_place())
    found.pop(str(real(file.path)), None)  # the newest goes to the end
    found[str(real(file.path))] = {
        "book": file.stamp.book,
        "generation": file.stamp.generation,
        "last_deed": file.history.last_uuid(),
        "saved_at": file.stamp.saved_at,
        "is_open": is_open,
        "copied_at": copied_at.isoformat() if copied_at else None,
        "salt": key.salt.hex() if (key := keyring.of(file.path)) else "",
    }
    _write(_only_recent(found))


def _only_recent(found: dict[str, Any]) -> dict[str, Any]:
    """Without the oldest notes about files that are gone, where there are very many."""
    if len(found) <= MOST:
        return found
    there = {where: said for where, said in found.items() if Path(where).exists()}
    return dict(list(there.items())[-MOST:])


def _write(found: dict[str, Any]) -> None:
    part = _place().with_name("books.json.part")
    try:
        private_folder(_place().parent)
        part.write_text(json.dumps(found, indent=1), encoding="utf-8")
        replace(part, _place())
    except OSError:
        return


def compare(file: Database, older_is_fine: bool) -> None:
    """Raise `Refused` when the file lacks what was last saved in it from this computer."""
    before = seen(file.path)
    if before is None or older_is_fine or before.book != file.stamp.book:
        return
    if file.history.has(before.last_deed):
        return
    missing = max(0, before.generation - file.stamp.generation)
    raise refuse(
        "file_older",
        name=file.path.name,
        saves=missing,
        day=before.saved_at.astimezone().date().isoformat(),
    )
