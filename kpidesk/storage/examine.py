"""Looking a whole file over: the engine's own check, then every row against what was saved."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.storage import schema, tally
from kpidesk.storage.engine import errors, translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kpidesk.storage.engine import Tables

ENGINE = "engine"


def examine(db: Tables) -> list[str]:
    """What is wrong with an open file: `engine: ...` lines, or the names of tables whose rows are
    not those that were saved. Empty when all is well. Needs `tally.prepare`."""
    with db.steady():
        return _examine(db)


def _examine(db: Tables) -> list[str]:
    # The seals of all pages, also of free ones, where the file is encrypted; else no line at all.
    said = [row[0] for row in db.execute("PRAGMA cipher_integrity_check")]
    said += [row[0] for row in db.execute("PRAGMA integrity_check(10)")]
    wrong = [f"{ENGINE}: {text}" for text in said if text != "ok"]
    if not wrong and db.execute("PRAGMA foreign_key_check").fetchone():
        wrong.append(f"{ENGINE}: foreign key")
    return wrong or tally.differences(db)


def require_whole(db: Tables, path: Path, version: int) -> None:
    """Raise `Refused` unless the file has exactly our parts and every row it was saved with. Of a
    file newer than this program it is not known which parts are exactly ours."""
    with as_ours(path):
        require_our_parts(db, path)
        if version <= schema.version() and schema.fingerprint(db) != schema.expected(version):
            raise refuse("file_foreign_parts", name=path.name)
        tally.prepare(db)
        wrong = examine(db)
    if wrong:
        engine = any(line.startswith(ENGINE) for line in wrong)
        raise refuse("file_damaged" if engine else "file_altered", name=path.name)


@contextmanager
def as_ours(path: Path) -> Iterator[None]:
    """Where a file with our mark lacks what every file of ours has, or holds texts that are no
    texts any more, it is damaged: `Refused`, not a mistake of ours."""
    try:
        with translated(path):
            yield
    except errors(UnicodeError, OverflowError, TypeError, ValueError):
        raise refuse("file_damaged", name=path.name) from None


def require_our_parts(db: Tables, path: Path) -> None:
    """Raise `Refused` when the file has a trigger, a view or a virtual table."""
    if schema.has_foreign_parts(db):
        raise refuse("file_foreign_parts", name=path.name)
