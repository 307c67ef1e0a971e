"""The last way back: what can still be read of a damaged file, row by row, into a new one.

Each reading that comes back is marked as salvaged, because a damaged file can give wrong figures
without a fault (reliability.md §6.9).
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kpidesk.clock import now
from kpidesk.domain.problem import refuse
from kpidesk.domain.reading import Source
from kpidesk.domain.shop import new_id
from kpidesk.paths import is_there
from kpidesk.storage import keyring, snapshot, tally
from kpidesk.storage.database import create_file
from kpidesk.storage.engine import bare, errors

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from kpidesk.domain.key import Key
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

    The damaged file is only read, from a copy. The new one is encrypted with the same key where
    the damaged one is. Raises `Refused` when nothing can be read, and makes no file then.
    """
    if not is_there(damaged) or not damaged.is_file():
        raise refuse("nothing_readable")
    copy = target.with_name(f"{target.name}.{new_id()[:8]}.salvage")
    try:
        _copy(damaged, copy)
        key = keyring.of(damaged)
        source = Damaged(copy, key)
        counts = {"rows": 0, "readings": 0, "unreadable": 0}
        try:
            create_file(target, lambda db: _pour(source, db, counts), key)
        finally:
            source.close()
    finally:
        copy.unlink(missing_ok=True)
    return Salvaged(target, counts["readings"], counts["rows"], counts["unreadable"])


def _copy(damaged: Path, copy: Path) -> None:
    try:
        shutil.copyfile(damaged, copy)
    except OSError:
        raise refuse("backup_not_written", folder=str(copy.parent)) from None


STUCK_AFTER = 1_000
"""The same of an encrypted table whose row ids cannot even be looked for: each costs an opening."""


class Damaged:
    """The damaged file. The encrypting engine reads nothing more after the first page whose seal
    is broken, so it is opened anew after each."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self.stuck_after = GIVE_UP_AFTER if key is None else STUCK_AFTER
        self._conn = self._open()

    def _open(self) -> sqlite3.Connection:
        conn = bare(self._path, "ro&immutable=1", self._key)
        conn.execute("PRAGMA trusted_schema=0")
        return conn

    def row(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        """One row, None where there is none. Raises the engine's errors."""
        try:
            found: tuple[Any, ...] | None = self._conn.execute(sql, values).fetchone()
        except errors():
            if self._key is not None:
                self.close()
                self._conn = self._open()
            raise
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._conn.close()


def _pour(source: Damaged, db: Tables, counts: dict[str, int]) -> None:
    _need_a_schema(source)
    db.execute("PRAGMA defer_foreign_keys=1")
    for table in _in_order(snapshot.parts(db)):
        if not _is_table(source, table):
            continue
        names = tally.columns(db, table)
        _table(source, db, table, names, counts)
    if not counts["rows"]:
        raise refuse("nothing_readable")
    _need_a_shop(db)
    _drop_orphans(db)


def _need_a_schema(source: Damaged) -> None:
    try:
        source.row("SELECT count(*) FROM sqlite_schema")
    except errors():
        raise refuse("nothing_readable") from None


def _is_table(source: Damaged, table: str) -> bool:
    """False where somebody put a view in the place of a table, which may never end."""
    try:
        row = source.row("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", table)
    except errors():
        return True
    return row is not None and not str(row[0]).upper().startswith("CREATE VIRTUAL")


def _in_order(parts: list[str]) -> list[str]:
    first = [name for name in ("shop", "account", "import_batch") if name in parts]
    return first + [name for name in parts if name not in first]


def _table(
    source: Damaged, db: Tables, table: str, names: list[str], counts: dict[str, int]
) -> None:
    listed = ", ".join(names)
    places = ", ".join("?" for _ in names)
    for row in _walk(source, table, listed):
        values = None if row is None else _plausible(table, names, row)
        try:
            if values is None:
                raise ValueError(table)
            db.execute(f"INSERT INTO {table} ({listed}) VALUES ({places})", values)
        except errors(ValueError, OverflowError):
            counts["unreadable"] += 1
            continue
        counts["rows"] += 1
        counts["readings"] += table == "reading"


def _walk(source: Damaged, table: str, listed: str) -> Iterator[tuple[Any, ...] | None]:
    """Yield each row by its id; None for one that cannot be read."""
    last = _last_id(source, table)
    number, missing, stuck = 0, 0, 0
    while number < last if last is not None else missing < GIVE_UP_AFTER:
        number += 1
        try:
            row = source.row(f"SELECT {listed} FROM {table} WHERE id = ?", number)
        except errors(OverflowError):
            missing, stuck = missing + 1, stuck + 1
            if last is not None:
                yield None
            elif stuck > source.stuck_after:
                return
            continue
        stuck = 0
        missing = 0 if row else missing + 1
        if row:
            yield row


def _last_id(source: Damaged, table: str) -> int | None:
    try:
        row = source.row(f"SELECT max(id) FROM {table}")
    except errors():
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
