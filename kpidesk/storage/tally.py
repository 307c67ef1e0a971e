"""How many rows each table holds and a digest of them, kept with every write.

`integrity_check` sees a torn page but not a digit that changed, so each table's line in `tally`
is the number of its rows and the sum of a hash of each. Temporary triggers keep both in step row
by row, so a save costs the same on ten years as on ten days; `differences` counts again from the
rows. `meta.seal` is a hash over all lines, the generation and the book's id.
"""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kpidesk.storage.engine import Tables

NOT_COUNTED = {"meta", "tally", "draft", "_sqlite_migrations"}
"""Sealed, or gone when the program ends well."""


def row_hash(*values: object) -> int:
    """40 bits of a row; sums of them stay whole numbers for SQLite up to eight million rows."""
    if bytes in map(type, values):
        values = tuple(
            hashlib.blake2b(v).hexdigest() if isinstance(v, bytes) else v for v in values
        )
    return int.from_bytes(hashlib.blake2b(repr(values).encode(), digest_size=5).digest(), "big")


def _named(value: object) -> object:
    return hashlib.blake2b(value).hexdigest() if isinstance(value, bytes) else value


def sum_of(table: str, rows: Iterable[tuple[object, ...]]) -> int:
    """The sum of the `row_hash` of many rows without blobs, the table's name before each."""
    named, number = hashlib.blake2b, int.from_bytes
    return sum(
        number(named(repr((table, *row)).encode(), digest_size=5).digest(), "big") for row in rows
    )


def tables(db: Tables) -> list[str]:
    """The names of all tables of the file, in order."""
    rows = db.execute(
        "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT GLOB 'sqlite_*'"
        " ORDER BY name"
    ).fetchall()
    return [row[0] for row in rows]


def counted(db: Tables) -> list[str]:
    """The tables whose rows are counted and digested."""
    return [name for name in tables(db) if name not in NOT_COUNTED]


def columns(db: Tables, table: str) -> list[str]:
    """The column names of one of our tables, in order."""
    return [row[0] for row in db.execute("SELECT name FROM pragma_table_info(?)", [table])]


def prepare(db: Tables) -> None:
    """Set up the hash on this connection."""
    db.conn.create_function("row_hash", -1, row_hash, deterministic=True)


def keep(db: Tables) -> None:
    """Keep `tally` in step with every write of this connection, by temporary triggers."""
    db.execute("PRAGMA recursive_triggers=0")
    for table in counted(db):
        new = _hash_of(table, columns(db, table), "NEW")
        old = _hash_of(table, columns(db, table), "OLD")
        for event, rows, digest in (
            ("INSERT", "rows + 1", f"digest + {new}"),
            ("DELETE", "rows - 1", f"digest - {old}"),
            ("UPDATE", "rows", f"digest + {new} - {old}"),
        ):
            _watch(db, table, event, rows, digest)


def _watch(db: Tables, table: str, event: str, rows: str, digest: str) -> None:
    db.execute(
        f"CREATE TEMP TRIGGER tally_{table}_{event} AFTER {event} ON main.{table} BEGIN"
        f" UPDATE tally SET rows = {rows}, digest = {digest} WHERE part = '{table}'; END"
    )


@contextmanager
def uncounted(db: Tables, *names: str) -> Iterator[None]:
    """Inserts into these tables inside are not counted; the caller does it with `add`."""
    for table in names:
        db.execute(f"DROP TRIGGER temp.tally_{table}_INSERT")
    try:
        yield
    finally:
        for table in names:
            new = _hash_of(table, columns(db, table), "NEW")
            _watch(db, table, "INSERT", "rows + 1", f"digest + {new}")


def add(db: Tables, table: str, rows: int, digest: int) -> None:
    """Count rows that were inserted uncounted; `digest` is the sum of their `row_hash`, each of
    the table's name and all its columns in order."""
    db.execute(
        "UPDATE tally SET rows = rows + ?, digest = digest + ? WHERE part = ?",
        [rows, digest, table],
    )


def _hash_of(table: str, names: list[str], row: str) -> str:
    return f"row_hash('{table}', {', '.join(f'{row}.{name}' for name in names)})"


def open_lines(db: Tables) -> None:
    """A line for each table that has none yet, as its rows are now."""
    known = {row[0] for row in db.execute("SELECT part FROM tally")}
    for table in counted(db):
        if table not in known:
            rows, digest = count(db, table)
            db.execute(
                "INSERT INTO tally (part, rows, digest) VALUES (?, ?, ?)", [table, rows, digest]
            )


def count(db: Tables, table: str) -> tuple[int, int]:
    """Rows and digest of a table, counted from its rows."""
    hashed = _hash_of(table, columns(db, table), table)
    row = db.execute(f"SELECT count(*), coalesce(sum({hashed}), 0) FROM main.{table}").fetchone()
    return (row[0], row[1])


def lines(db: Tables) -> dict[str, tuple[int, int]]:
    """Rows and digest of each table, as written down."""
    found = db.execute("SELECT part, rows, digest FROM tally ORDER BY part")
    return {part: (rows, digest) for part, rows, digest in found}


def recount(db: Tables) -> None:
    """Write all lines anew from the rows (after a migration)."""
    db.execute("DELETE FROM tally")
    open_lines(db)


def seal(book: str, generation: int, saved_at: str, said: dict[str, tuple[int, int]]) -> str:
    """One hash over what the file says of itself."""
    whole = repr((book, generation, saved_at, sorted(said.items())))
    return hashlib.blake2b(whole.encode(), digest_size=16).hexdigest()


def differences(db: Tables) -> list[str]:
    """The tables whose rows are not those that were written down; `meta` when the seal is
    broken. Empty when all is as it was saved."""
    said = lines(db)
    wrong = [name for name in counted(db) if count(db, name) != said.get(name)]
    row = db.execute("SELECT book, generation, saved_at, seal FROM meta").fetchone()
    if row is None or seal(row[0], row[1], row[2], said) != row[3]:
        wrong.append("meta")
    return wrong
