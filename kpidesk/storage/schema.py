"""What the tables of a version look like, so that parts we did not make are noticed."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING

from kpidesk.storage.engine import in_memory
from kpidesk.storage.migrations import STEPS

if TYPE_CHECKING:
    from kpidesk.storage.engine import Tables

APPLICATION_ID = 0x4B504944
"""`KPID`, in the header of every shop file."""


def names() -> list[str]:
    """The steps this program knows, in order."""
    return [step.name for step in STEPS.pending(in_memory())]


def version() -> int:
    """The schema version this program writes: the number of its steps."""
    return len(names())


def fingerprint(db: Tables) -> str:
    """A hash of every table, index, view and trigger, as they were written down."""
    rows = db.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
        " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name"
    ).fetchall()
    said = "\n".join("\t".join(" ".join(text.split()) for text in row) for row in rows)
    return hashlib.sha256(said.encode()).hexdigest()


@cache
def expected(steps: int) -> str:
    """The fingerprint of a file after that many steps."""
    db = in_memory()
    after = names()[steps:]
    STEPS.apply(db, stop_before=after[0] if after else None)
    return fingerprint(db)


def upgrade(db: Tables) -> None:
    """Apply the steps a file lacks, each in its own transaction with its new version number.

    Row counts are checked by the caller, who works on a copy (`storage.migrating`).
    """
    all_names = names()
    for number, name in enumerate(all_names, start=1):
        if name not in {done.name for done in STEPS.applied(db)}:
            following = all_names[number : number + 1]
            with db.atomic():
                STEPS.apply(db, stop_before=following[0] if following else None)
                db.execute(f"PRAGMA user_version={number}")


def has_foreign_parts(db: Tables) -> bool:
    """True when the file has a trigger, a view or a virtual table; ours have none."""
    found = db.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
        " OR sql LIKE 'CREATE VIRTUAL%'"
    ).fetchone()
    return bool(found[0])
