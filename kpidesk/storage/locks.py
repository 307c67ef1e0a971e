"""Whether another program is saving into a file just now, asked without touching the file.

SQLite locks single bytes far behind any content (https://sqlite.org/lockingv3.html): whoever saves
holds the reserved one from before its journal is made until after it is gone.
"""

from __future__ import annotations

import os
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PENDING = 0x40000000
RESERVED = PENDING + 1


def is_being_saved(path: Path) -> bool:
    """True while another process holds the lock of a save; False where it cannot be asked."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return _is_locked(handle)
    finally:
        os.close(handle)


if sys.platform == "win32":

    def _is_locked(handle: int) -> bool:
        import msvcrt

        os.lseek(handle, RESERVED, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return True
        os.lseek(handle, RESERVED, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        return False

else:

    def _is_locked(handle: int) -> bool:
        import fcntl

        if sys.platform != "linux":  # the layout of the answer differs from system to system
            try:
                fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, RESERVED)
            except OSError:
                return True
            fcntl.lockf(handle, fcntl.LOCK_UN, 1, RESERVED)
            return False
        asked = struct.pack("hhqqi", fcntl.F_WRLCK, os.SEEK_SET, PENDING, 2, 0)
        answer = fcntl.fcntl(handle, fcntl.F_GETLK, asked)
        return bool(struct.unpack("hhqqi", answer)[0] != fcntl.F_UNLCK)
