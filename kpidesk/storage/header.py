"""What a path holds, told from the file's own first bytes before SQLite touches it.

Nothing but its key tells an encrypted file from noise: one that could be encrypted asks for it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.problem import Refused, refuse
from kpidesk.storage import keyring, memory
from kpidesk.storage.engine import connect, translated
from kpidesk.storage.files import SIDES
from kpidesk.storage.schema import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.key import Key

MAGIC = b"SQLite format 3\0"
SIZE = 100
PAGE = 4_096
"""Bytes of a page of an encrypted file."""
NOISE = 250
"""Different bytes among 4,096 of noise, at least: about 256 are, and texts or tables never reach
it."""


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of an SQLite header that say what the file is."""

    application_id: int
    version: int


def look(path: Path) -> Header:
    """The header of a shop file. Raises `Refused` when it is missing, a folder, empty, not a
    database, a database of another program, or encrypted with a key that nobody gave. The file is
    only read."""
    name = path.name
    start = _first_bytes(path)
    if not start:
        raise refuse("file_empty", name=name)
    if start[:4] == b"PK\x03\x04":
        raise refuse("file_is_archive", name=name)
    if start[:16] != MAGIC and _may_be_encrypted(path, start):
        header = _decrypted(path)
    elif len(start) < SIZE or start[:16] != MAGIC:
        raise refuse("file_not_ours", name=name)
    else:
        header = _plain(start)
    if header.application_id != APPLICATION_ID:
        raise refuse("file_not_ours", name=name)
    return header


def is_locked(path: Path) -> bool:
    """True for a file that seems to be encrypted and whose key nobody gave."""
    start = keyring.start_of(path)
    if not start or start == MAGIC or keyring.with_salt(start):
        return False
    try:
        return _may_be_encrypted(path, _first_bytes(path))
    except Refused:
        return False


def _plain(start: bytes) -> Header:
    return Header(
        application_id=struct.unpack(">I", start[68:72])[0],
        version=struct.unpack(">I", start[60:64])[0],
    )


def _may_be_encrypted(path: Path, start: bytes) -> bool:
    """True when the file begins with noise, or as the encrypted one last seen here did."""
    if keyring.with_salt(start[:16]):
        return True
    seen = memory.seen(path)
    if seen is not None and seen.salt == start[:16].hex():
        return True
    whole_pages = len(start) == PAGE and path.stat().st_size % PAGE == 0
    return whole_pages and len(set(start)) >= NOISE


def _decrypted(path: Path) -> Header:
    if not keyring.is_available():
        raise refuse("encryption_missing", name=path.name)
    key = keyring.of(path)
    if key is None:
        raise refuse("passphrase_needed", name=path.name, path=str(path))
    return inside(path, key)


def inside(path: Path, key: Key) -> Header:
    """The header of an encrypted file, read with a key. Raises `Refused` where it does not fit.

    After a crash it is read from a copy that is tidied up first: the first page may be torn.
    """
    left = [side for name in SIDES if (side := path.with_name(path.name + name)).exists()]
    if not left:
        return _read(path, key, read_only=True)
    import shutil
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="kpidesk-") as folder:
        copy = type(path)(folder) / path.name
        for one in (path, *left):
            shutil.copyfile(one, copy.with_name(one.name))
        try:
            return _read(copy, key, read_only=False)
        except Refused:  # a side file of another file
            return _read(path, key, read_only=True)


def _read(path: Path, key: Key, read_only: bool) -> Header:
    db = connect(path, read_only, key)
    try:
        with translated(path):
            asked = [f"PRAGMA {name}" for name in ("application_id", "user_version")]
            return Header(*(db.execute(one).fetchone()[0] for one in asked))
    finally:
        db.conn.close()


def _first_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise refuse("file_is_folder", name=path.name)
        if not path.exists():
            raise refuse("file_missing", name=path.name, path=str(path))
        if not path.is_file():
            raise refuse("file_not_ours", name=path.name)
        with path.open("rb") as file:
            return file.read(PAGE)
    except OSError:
        raise refuse("file_unreadable", name=path.name, path=str(path)) from None
