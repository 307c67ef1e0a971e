"""The last way back: what can still be read of a damaged file, row by row, into a new one.

Each reading that comes back is marked as salvaged, because a damaged file can give wrong figures
without a fault (reliability.md §6.9).
"""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.problem import refuse
from kpidesk.domain.reading import Source
from kpidesk.domain.shop import new_id
from kpidesk.storage import snapshot, tally
from kpidesk.storage.database import create_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kpidesk.storage.engine import Tables

GIVE_UP_AFTER = 20_000
"""Missing row ids in a row after which a table whose end cannot be asked for is at its end."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came out. `unreadable` counts rows that were there and could not be read or were not
    plausible."""

    path: Path
    readings: int
    rows: int
    unreadable: int


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Read what can be read of `damaged` into a new shop file at `target`.

    The damaged file is only read, from a copy. Raises `Refused` when nothing can be read, and
    makes no file then.
    """
    copy = target.with_name(f"{target.name}.{new_id()[:8]}.salvage")
    shutil.copyfile(damaged, copy)
    try:
        source = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        source.execute("PRAGMA trusted_schema=0")
        counts = {"rows": 0, "readings": 0, "unreadable": 0}
        try:
            create_file(target, lambda db: _pour(source, db, counts))
        finally:
            source.close()
    finally:
        copy.unlink(missing_ok=True)
    return Salvaged(target, counts["readings"], counts["rows"], counts["unreadable"])


def _pour(source: sqlite3.Connection, db: Tables, counts: dict[str, int]) -> None:
    db.execute("PRAGMA defer_foreign_keys=1")
    for table in _in_order(snapshot.parts(db)):
        names = tally.columns(db, table)
        _table(source, db, table, names, counts)
    if not counts["rows"]:
        raise refuse("nothing_readable")
    _need_a_shop(db)
    _drop_orphans(db)


def _in_order(parts: list[str]) -> list[str]:
    first = [name for name in ("shop", "account", "import_batch") if name in parts]
    return first + [name for name in parts if name not in first]


def _table(
    source: sqlite3.Connection, db: Tables, table: str, names: list[str], counts: dict[str, int]
) -> None:
    listed = ", ".join(names)
    places = ", ".join("?" for _ in names)
    for row in _walk(source, table, listed):
        values = None if row is None else _plausible(table, names, row)
        try:
            if values is None:
                raise sqlite3.IntegrityError
            db.execute(f"INSERT INTO {table} ({listed}) VALUES ({places})", values)
        except (sqlite3.Error, OverflowError):
            counts["unreadable"] += 1
            continue
        counts["rows"] += 1
        counts["readings"] += table == "reading"


def _walk(source: sqlite3.Connection, table: str, listed: str) -> Iterator[tuple[Any, ...] | None]:
    """Yield each row by its id; None for one that cannot be read."""
    last = _last_id(source, table)
    number, missing = 0, 0
    while number < last if last is not None else missing < GIVE_UP_AFTER:
        number += 1
        try:
            row = source.execute(f"SELECT {listed} FROM {table} WHERE id = ?", [number]).fetchone()
        except (sqlite3.DatabaseError, OverflowError):
            missing += 1
            if last is not None:
                yield None
            continue
        missing = 0 if row else missing + 1
        if row:
            yield row


def _last_id(source: sqlite3.Connection, table: str) -> int | None:
    try:
        row = source.execute(f"SELECT max(id) FROM {table}").fetchone()
    except sqlite3.DatabaseError:
        return None
    last = row[0] if row else 0
    return int(last or 0) if not last or last < 10_000_000 else None


def _plausible(table: str, names: list[str], row: tuple[Any, ...]) -> list[Any] | None:
    """The row as it is kept, readings marked; None when a text holds what no text of ours does."""
    if any(isinstance(value, str) and "\0" in value for value in row):
        return None
    values = list(row)
    if table == "reading":
        values[names.index("source")] = str(Source.SALVAGED)
    return values


def _need_a_shop(db: Tables) -> None:
    if db.execute("SELECT count(*) FROM shop").fetchone()[0] == 0:
        db.execute(
            "INSERT INTO shop (id, name, sector, city, currency, language, week_starts, week_rule,"
            " objective, engagement_rate, time_zone) VALUES (1, ?, '', '', 'IDR', 'id', 0, 'days',"
            " '', 'er_reach', 'Asia/Jakarta')",
            [f"Toko {now():%Y-%m-%d}"],
        )


def _drop_orphans(db: Tables) -> None:
    """Remove rows whose account or parent could not be read, until none is left."""
    while True:
        orphans = db.execute("PRAGMA foreign_key_check").fetchall()
        if not orphans:
            return
        for table, rowid, *_ in orphans:
            db.execute(f"DELETE FROM {table} WHERE id = ?", [rowid])
