"""Putting finished files in their place so that a crash leaves the old one or the new one."""

from __future__ import annotations

import os
import sys
import time
import unicodedata
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from pathlib import Path

SIDES = ("-journal", "-wal", "-shm")
"""What SQLite may keep beside a database while it is in use or after a crash."""


def sync(path: Path) -> None:
    """Have the file's bytes on the disk before going on."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Have the folder's names on the disk before going on; Windows does so by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def publish_new(part: Path, path: Path) -> None:
    """Give a finished file its name. Raises `Refused` when the name is taken by now."""
    sync(part)
    try:
        if sys.platform == "win32":
            part.rename(path)
        else:
            path.hardlink_to(part)
            part.unlink()
    except FileExistsError:
        raise refuse("file_exists", name=path.name, path=str(path)) from None
    except OSError:  # a file system without hard links
        if path.exists():
            raise refuse("file_exists", name=path.name, path=str(path)) from None
        part.rename(path)
    sync_folder(path.parent)


def replace(part: Path, path: Path) -> None:
    """Put a finished file in the place of another; readers see the old one or the new one.

    A virus scanner may hold the old one for a moment on Windows, so it is tried for 3 seconds.
    """
    wait = 0.05
    for _ in range(7):
        try:
            part.replace(path)
            return
        except PermissionError:
            if sys.platform != "win32":
                raise
            time.sleep(wait)
            wait = min(1.0, wait * 2)
    part.replace(path)


def private_folder(folder: Path) -> Path:
    """The folder; it and its parents are made where they are missing, so that only this user
    can look inside."""
    if not folder.is_dir():
        private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


_RESERVED = {"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(10))}


def safe_name(text: str, longest: int = 60) -> str:
    """A file name made of a user's text: letters, digits, `-`, `_` and single spaces; never a
    path, never a device of Windows, never empty."""
    plain = "".join(
        c if c.isalnum() or c in "-_" else " " for c in unicodedata.normalize("NFC", text)
    )
    name = " ".join(plain.split())[:longest].strip()
    if not name or name.casefold() in _RESERVED:
        name = f"shop {name}".strip()
    return name
