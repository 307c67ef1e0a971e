"""Encrypting a file, changing its key, and making it plain again: always a new file that is
compared with the old one, row by row, before it takes its name.

A program that ends in between leaves the old file or the new one, whole.
"""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.log import note
from kpidesk.paths import real
from kpidesk.storage import keyring, schema, tally
from kpidesk.storage.engine import by_cipher, connect, text_of, translated
from kpidesk.storage.examine import require_whole
from kpidesk.storage.faults import step
from kpidesk.storage.files import SIDES, replace, sync, sync_folder
from kpidesk.storage.header import look

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.key import Key
    from kpidesk.storage.engine import Tables

ROOM = 3
"""How many times its own size must be free."""


def rekey(path: Path, key: Key | None) -> None:
    """Encrypt the file at `path` with `key`, or make it plain with None. History, digests and
    counts stay what they are.

    No connection to `path` may be open in this process; another program cannot save meanwhile.
    Raises `Refused`; the file is as it was then.
    """
    if any(path.with_name(path.name + side).exists() for side in SIDES):
        raise refuse("file_unfinished", name=path.name)
    version = look(path).version
    if shutil.disk_usage(path.parent).free < ROOM * path.stat().st_size:
        raise refuse("no_room_to_rekey", name=path.name)
    copy = _copy_of(path)
    clear(path)
    source = connect(path, cipher=True)
    try:
        with translated(path):
            source.execute("BEGIN IMMEDIATE")
        before = _everything(source, path, version)
        step("rekey_checked")
        copy.touch(mode=0o600)
        _pour(path, copy, key)
        step("rekey_written")
        _compare(copy, version, key, before)
        step("rekey_compared")
        sync(copy)
        if sys.platform == "win32":  # where nobody else can have it open, or it is not replaced
            source.conn.close()
        replace(copy, path)
        step("rekey_named")
        sync_folder(path.parent)
    except OSError:
        raise refuse("folder_read_only", folder=str(path.parent)) from None
    finally:
        source.conn.close()
        clear(path)
    if key is not None:
        keyring.add(key)
    note("REKEY", encrypted=key is not None)


def clear(path: Path) -> None:
    """Remove what a rekeying that was cut short left beside the file."""
    copy = _copy_of(path)
    for side in ("", *SIDES):
        copy.with_name(copy.name + side).unlink(missing_ok=True)


def _copy_of(path: Path) -> Path:
    return path.with_name(path.name + ".rekeying")


def _pour(path: Path, copy: Path, key: Key | None) -> None:
    """Write all tables of one file into another, in one transaction, by the engine's own export.

    Pages cannot be copied: an encrypted one ends with its seal.
    """
    source = keyring.of(path)
    with translated(copy):
        db = by_cipher(copy, "rw", key)
        try:
            db.execute("PRAGMA synchronous=EXTRA")
            db.execute("PRAGMA secure_delete=ON")
            db.execute("PRAGMA temp_store=MEMORY")
            where = f"{real(path).as_uri()}?mode=ro"
            db.execute("ATTACH DATABASE ? AS source KEY ?", [where, text_of(source)])
            step("rekey_begun")
            db.execute("BEGIN IMMEDIATE")
            db.execute("SELECT sqlcipher_export('main', 'source')")
            step("rekey_poured")
            schema.mark(db, db.execute("PRAGMA source.user_version").fetchone()[0])
            db.execute("COMMIT")
            db.execute("DETACH DATABASE source")
        finally:
            db.close()


def _compare(copy: Path, version: int, key: Key | None, before: dict[str, object]) -> None:
    db = connect(copy, read_only=True, key=key)
    try:
        if _everything(db, copy, version) != before:
            raise refuse("rekey_unlike", name=copy.stem)
    finally:
        db.conn.close()


def _everything(db: Tables, path: Path, version: int) -> dict[str, object]:
    """Rows and digest of every table, also of those that no seal covers. Raises `Refused` where
    the file is not whole."""
    with translated(path):
        require_whole(db, path, version)
        found: dict[str, object] = {name: tally.count(db, name) for name in tally.tables(db)}
        found["lines"] = tally.lines(db)
        found["version"] = db.execute("PRAGMA user_version").fetchone()[0]
        return found
