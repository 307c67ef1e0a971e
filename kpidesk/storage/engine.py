"""The one SQLite engine: connections that are set up the same way everywhere, and its errors."""

from __future__ import annotations

import sqlite3
import stat
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from kpidesk.domain.problem import refuse
from kpidesk.paths import real
from kpidesk.storage import keyring

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kpidesk.domain.key import Key

OLDEST_SQLITE = (3, 38, 0)
"""STRICT tables came with 3.37, the JSON functions without a build option with 3.38."""

PRAGMAS: dict[str, str | int] = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "foreign_keys": 1,
    "journal_mode": "delete",
    "synchronous": 3,
    "locking_mode": "normal",
    "temp_store": 2,
    "secure_delete": 1,
    "busy_timeout": 3000,
    "recursive_triggers": 0,
}
"""Set on every connection and read back; docs/decisions/0004-rollback-journal.md says why."""

NOT_SET_WHEN_READING = ("journal_mode",)


class Tables:
    """A connection with the few verbs the drawers use.

    sqlite-utils has the same ones under the same names; it comes in with `storage.migrations`,
    because importing it costs a tenth of a start and only the steps of the schema need it.
    """

    def __init__(self, conn: sqlite3.Connection) -> None:
        """`conn` begins no transactions of its own (`isolation_level=None`)."""
        self.conn = conn

    def execute(self, sql: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self.conn.execute(sql, values)

    def rollback(self) -> None:
        """Undo the transaction, where one is open."""
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

    @contextmanager
    def steady(self) -> Iterator[None]:
        """Whatever is read inside is of one moment, whoever else writes meanwhile."""
        if self.conn.in_transaction:
            yield
            return
        self.conn.execute("BEGIN")
        try:
            yield
        finally:
            self.rollback()

    @contextmanager
    def atomic(self) -> Iterator[Tables]:
        """All or nothing of what is written inside; inside another, of that part only."""
        if self.conn.in_transaction:
            begin, keep, undo = "SAVEPOINT part", "RELEASE part", "ROLLBACK TO part"
        else:
            begin, keep, undo = "BEGIN", "COMMIT", ""
        self.conn.execute(begin)
        try:
            yield self
            self.conn.execute(keep)
        except BaseException:
            if not undo:
                self.rollback()
            elif self.conn.in_transaction:  # a full disk may have ended the whole of it
                self.conn.execute(undo)
                self.conn.execute(keep)
            raise


def connect(
    path: Path, read_only: bool = False, key: Key | None = None, cipher: bool = False
) -> Tables:
    """A connection to an existing file; never creates one. Raises `Refused`.

    An encrypted file is opened with its key from the keyring; `key` is for one that has no bytes
    yet, or whose key is only being tried. With `cipher` a plain file is opened by the encrypting
    engine, too.
    """
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise refuse("sqlite_too_old", version=sqlite3.sqlite_version)
    _require_file(path)
    key = key or keyring.of(path)
    mode = "ro" if read_only else "rw"
    with translated(path):
        connection = by_cipher(path, mode, key) if cipher else bare(path, mode, key)
        try:
            _harden(connection)
            _set_pragmas(connection, read_only)
        except UnicodeError:  # the engine's complaint quotes a damaged name
            connection.close()
            raise refuse("file_damaged", name=path.name) from None
        except BaseException:
            connection.close()
            raise
    return Tables(connection)


def _require_file(path: Path) -> None:
    """SQLite would wait at a pipe for ever. Asked of the system: a file that is open in this
    process must not be opened and closed besides SQLite."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise refuse("file_missing", name=path.name, path=str(path)) from None
    except OSError:
        raise refuse("file_unreadable", name=path.name, path=str(path)) from None
    if stat.S_ISDIR(mode):
        raise refuse("file_is_folder", name=path.name)
    if not stat.S_ISREG(mode):
        raise refuse("file_not_ours", name=path.name)


def bare(path: Path, mode: str, key: Key | None) -> sqlite3.Connection:
    """A connection without the settings of `connect`. `mode` is that of SQLite's URIs.

    A file must never be open in both engines at once: each is an SQLite of its own, and they know
    nothing of each other's locks.
    """
    if key is not None:
        return by_cipher(path, mode, key)
    return sqlite3.connect(_where(path, mode), uri=True, isolation_level=None)


def by_cipher(path: Path, mode: str, key: Key | None) -> sqlite3.Connection:
    """A connection of the encrypting engine, which opens plain files as well."""
    module = _cipher(path)
    connection = module.connect(_where(path, mode), uri=True, isolation_level=None)
    # It would write every page it cannot read on the standard error output.
    connection.execute("PRAGMA cipher_log_level=NONE")
    if key is not None:
        connection.execute(f'PRAGMA key = "{text_of(key)}"')
    return cast("sqlite3.Connection", connection)


def _where(path: Path, mode: str) -> str:
    return f"{real(path).as_uri()}?mode={mode}"


def text_of(key: Key | None) -> str:
    """A key as `PRAGMA key`, which binds no value, and `ATTACH` take it; empty for plain."""
    return f"x'{key.raw.hex()}{key.salt.hex()}'" if key else ""


def _cipher(path: Path) -> Any:
    """The encrypting engine; a program that meets no encrypted file never imports it."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        raise refuse("encryption_missing", name=path.name) from None
    return dbapi2


def errors(*more: type[Exception]) -> tuple[type[Exception], ...]:
    """The errors of the engines that are in use; the encrypting one has a family of its own."""
    cipher = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error, *([cipher.Error] if cipher else []), *more)


def in_memory() -> Tables:
    """An empty database that no disk ever sees."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    return Tables(connection)


def _harden(connection: sqlite3.Connection) -> None:
    setconfig: Any = getattr(connection, "setconfig", None)
    if setconfig is None:  # Python 3.11 cannot; packaged builds carry a newer one
        return
    setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # type: ignore[attr-defined,unused-ignore]
    for name in ("DQS_DML", "DQS_DDL"):
        setconfig(getattr(sqlite3, f"SQLITE_DBCONFIG_{name}"), False)


def _set_pragmas(connection: sqlite3.Connection, read_only: bool) -> None:
    for name, value in PRAGMAS.items():
        if read_only and name in NOT_SET_WHEN_READING:
            continue
        connection.execute(f"PRAGMA {name}={value}")
        row = connection.execute(f"PRAGMA {name}").fetchone()
        if row is not None and row[0] != value:
            raise refuse("engine_setting", name=name)


_NAMELESS = {"OperationalError": "SQLITE_IOERR", "DatabaseError": "SQLITE_CORRUPT"}
"""What the encrypting engine's backup call raises without a name."""
_CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_IOERR_WRITE": "disk_full",
    "SQLITE_BUSY": "file_locked",
    "SQLITE_LOCKED": "file_locked",
    "SQLITE_READONLY_DBMOVED": "file_moved",
    "SQLITE_READONLY": "file_read_only",
    "SQLITE_PERM": "file_read_only",
    "SQLITE_NOTADB": "file_not_ours",
    "SQLITE_CORRUPT": "file_damaged",
    "SQLITE_CANTOPEN": "file_unreadable",
    "SQLITE_IOERR": "disk_failed",
}


def code_of(error: Exception) -> str | None:
    """The problem code for an engine's error by its name (never its text), or None for a bug."""
    name = getattr(error, "sqlite_errorname", None) or ""
    if not name and not isinstance(error, sqlite3.Error):
        name = _NAMELESS.get(type(error).__name__, "")
    while name and name not in _CODES:
        name = name.rpartition("_")[0] if name.count("_") > 1 else ""
    return _CODES.get(name)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns what the world did to the file into `Refused`; our own mistakes pass through."""
    try:
        yield
    except errors() as error:
        code = code_of(error)
        if code is None:
            raise
        raise refuse(code, name=path.name, path=str(path)) from error
