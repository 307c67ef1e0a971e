"""Looking a whole file over: the engine's own check, then every row against what was saved."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.storage import schema, tally
from kpidesk.storage.engine import code_of

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.storage.engine import Tables

ENGINE = "engine"


def examine(db: Tables) -> list[str]:
    """What is wrong with an open file: `engine: ...` lines, or the names of tables whose rows are
    not those that were saved. Empty when all is well. Needs `tally.prepare`."""
    said = [row[0] for row in db.execute("PRAGMA integrity_check(10)")]
    wrong = [f"{ENGINE}: {text}" for text in said if text != "ok"]
    if not wrong and db.execute("PRAGMA foreign_key_check").fetchone():
        wrong.append(f"{ENGINE}: foreign key")
    return wrong or tally.differences(db)


def require_whole(db: Tables, path: Path, version: int) -> None:
    """Raise `Refused` unless the file has exactly our parts and every row it was saved with."""
    try:
        require_our_parts(db, path)
        if schema.fingerprint(db) != schema.expected(version):
            raise refuse("file_foreign_parts", name=path.name)
        tally.prepare(db)
        wrong = examine(db)
    except (sqlite3.Error, UnicodeError, OverflowError, TypeError) as error:
        # Texts that are no texts any more are not an error of the engine's own.
        if isinstance(error, sqlite3.Error) and code_of(error):
            raise
        wrong = [f"{ENGINE}: unreadable"]
    if wrong:
        engine = any(line.startswith(ENGINE) for line in wrong)
        raise refuse("file_damaged" if engine else "file_altered", name=path.name)


def require_our_parts(db: Tables, path: Path) -> None:
    """Raise `Refused` when the file has a trigger, a view or a virtual table."""
    if schema.has_foreign_parts(db):
        raise refuse("file_foreign_parts", name=path.name)
