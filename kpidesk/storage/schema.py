"""What the tables of a version look like, so that parts we did not make are noticed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kpidesk.storage.engine import in_memory

if TYPE_CHECKING:
    import sqlite3

    from kpidesk.storage.engine import Tables

APPLICATION_ID = 0x4B504944
"""`KPID`, in the header of every shop file."""


FINGERPRINTS = (
    "0b94fc117987de65a9c1dbc3ab0aa1af198d8d9f08549e60ba5ff5ee3bbd4b57",
    "ffd786efeccb6a7e5478d86b63c806c66ff86b6ff7a476005f917c8402d91f25",
    "2285aa748c1ab9b0fa757d0e1a7ccf7c14ca9fa6d90beb1cf8f73bfb6c26a9aa",
    "0526373f35161f90c5c93503c7bc9ddff1fa5b3e91fa6108ba18d04e49a83157",
    "600cc2b6d938a02d484d450eb184065154b597a6a3f5c940c7a8086bf9e1b5fd",
    "9cdb3a4b3623dbeca42ea70fedbf6038069835d2f2c79648610992a33ef66cd0",
    "23df9169507211d691d746f5ce45e276628079c0bde17cff6df117fa27eb1849",
    "ba087309cd25fcd6b57104852f2d448691ff04c10d16ed40846be377cc143f64",
    "d3fd615138b46a10093f66aa5fcab89fcd92b0545a067bb8715ea7570cd67b2b",
)
"""The `fingerprint` of a file after so many steps, from none on: written down, because opening a
file should not take building an empty one first. A step that is added adds its line."""


def names() -> list[str]:
    """The steps this program knows, in order."""
    from kpidesk.storage.migrations import STEPS, on

    return [step.name for step in STEPS.pending(on(in_memory()))]


def version() -> int:
    """The schema version this program writes: the number of its steps."""
    return len(FINGERPRINTS) - 1


def fingerprint(db: Tables) -> str:
    """A hash of every table, index, view and trigger, as they were written down."""
    rows = db.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"
        " WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4') ORDER BY type, name"
    ).fetchall()
    said = "\n".join("\t".join(" ".join(text.split()) for text in row) for row in rows)
    return hashlib.sha256(said.encode()).hexdigest()


def expected(steps: int) -> str:
    """The fingerprint of a file after that many steps; empty for a number no file of ours has."""
    return FINGERPRINTS[steps] if 0 <= steps < len(FINGERPRINTS) else ""


def upgrade(db: Tables) -> None:
    """Apply the steps a file lacks, each in its own transaction with its new version number.

    Row counts are checked by the caller, who works on a copy (`storage.migrating`).
    """
    from kpidesk.storage.migrations import STEPS, on

    whole = on(db)
    all_names = names()
    for number, name in enumerate(all_names, start=1):
        if name not in {done.name for done in STEPS.applied(whole)}:
            following = all_names[number : number + 1]
            with db.atomic():
                STEPS.apply(whole, stop_before=following[0] if following else None)
                db.execute(f"PRAGMA user_version={number}")


def mark(conn: sqlite3.Connection, version: int) -> None:
    """Write into the header whose file it is and of which version."""
    conn.execute(f"PRAGMA main.application_id={APPLICATION_ID}")
    conn.execute(f"PRAGMA main.user_version={int(version)}")


def has_foreign_parts(db: Tables) -> bool:
    """True when the file has a trigger, a view or a virtual table; ours have none."""
    found = db.execute(
        "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"
        " OR sql LIKE 'CREATE VIRTUAL%'"
    ).fetchone()
    return bool(found[0])
