"""What a path holds, told from the file's own first bytes before SQLite touches it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.storage.schema import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"SQLite format 3\0"
SIZE = 100


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of an SQLite header that say what the file is."""

    application_id: int
    version: int
    page_size: int


def look(path: Path) -> Header:
    """The header of a shop file. Raises `Refused` when it is missing, a folder, empty, not a
    database, or a database of another program. The file is only read."""
    name = path.name
    start = _first_bytes(path)
    if not start:
        raise refuse("file_empty", name=name)
    if start[:4] == b"PK\x03\x04":
        raise refuse("file_is_archive", name=name)
    if len(start) < SIZE or start[:16] != MAGIC:
        raise refuse("file_not_ours", name=name)
    header = Header(
        application_id=struct.unpack(">I", start[68:72])[0],
        version=struct.unpack(">I", start[60:64])[0],
        page_size=struct.unpack(">H", start[16:18])[0],
    )
    if header.application_id != APPLICATION_ID:
        raise refuse("file_not_ours", name=name)
    return header


def _first_bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise refuse("file_is_folder", name=path.name)
        if not path.exists():
            raise refuse("file_missing", name=path.name, path=str(path))
        if not path.is_file():
            raise refuse("file_not_ours", name=path.name)
        with path.open("rb") as file:
            return file.read(SIZE)
    except OSError:
        raise refuse("file_unreadable", name=path.name, path=str(path)) from None
