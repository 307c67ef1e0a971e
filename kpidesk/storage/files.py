"""Putting finished files in their place so that a crash leaves the old one or the new one."""

from __future__ import annotations

import os
import sys
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
