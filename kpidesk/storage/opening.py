"""Opening a shop file: everything that is looked at before the first number is shown.

Finish a pending restore, look at the header, keep copies of what a crash left, bring an older
file up to date on a copy, compare schema and rows with what was saved, compare the file with what
this computer last saw of it (reliability.md §6.2). A file that is refused is left as it was, and
so is one that is only read: an older one is brought up to date on a private copy then.
"""

from __future__ import annotations

import errno
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.domain.problem import Refused, refuse
from kpidesk.domain.shop import new_id
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import locks, memory, restore, schema
from kpidesk.storage.database import Database
from kpidesk.storage.engine import connect, translated
from kpidesk.storage.examine import as_ours, require_our_parts, require_whole
from kpidesk.storage.faults import step
from kpidesk.storage.files import SIDES, private_folder
from kpidesk.storage.header import Header, look

if TYPE_CHECKING:
    from kpidesk.storage.migrating import UpdatedCopy

WAIT_SECONDS = 3.0
"""How long another program may take to finish its save."""
ASIDES = 5
"""How many sets of files that a crash left are kept."""


def open_file(path: Path, read_only: bool = False, older_is_fine: bool = False) -> Database:
    """Open a shop file. Raises `Refused` with what is wrong; nothing is created and nothing is
    changed in the file then.

    `older_is_fine` is the user's answer to `file_older`: this computer saw a newer state of the
    same book, and the older one is wanted.
    """
    try:
        return _open(path, read_only, older_is_fine)
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        code = "disk_full" if full else "file_unreadable"
        raise refuse(code, name=path.name, path=str(path)) from None


def _open(path: Path, read_only: bool, older_is_fine: bool) -> Database:
    restore.finish(path)
    if path.with_name(path.name + ".rekeying").exists():
        from kpidesk.storage import rekeying

        rekeying.clear(path)
    header = look(path)
    crashed = _was_cut_short(path)
    _refuse_unfit(path, header, read_only, crashed)
    newer = header.version > schema.version()
    if crashed:
        _tidy_up(path, header, newer)
    updated = None
    if header.version < schema.version():
        from kpidesk.storage import migrating

        if read_only:
            updated = migrating.UpdatedCopy(path, header.version)
        else:
            migrating.bring_up(path, header.version)
    elif not crashed:
        _look_over(path, header, newer)
    file = _database(path, read_only, newer, updated)
    before = memory.seen(path)
    file.crashed = crashed or (before is not None and before.is_open and not read_only)
    try:
        memory.compare(file, older_is_fine)
        if not read_only:
            memory.remember(file, is_open=True)
    except BaseException:
        file.close()
        raise
    return file


def _database(path: Path, read_only: bool, newer: bool, updated: UpdatedCopy | None) -> Database:
    if updated is None and newer:
        with as_ours(path):
            return Database(path, read_only, newer)
    if updated is None:
        return Database(path, read_only)
    try:
        return Database(path, read_only, newer, updated)
    except BaseException:
        updated.remove()
        raise


def _was_cut_short(path: Path) -> bool:
    """True when a program ended in the middle of a save: SQLite will roll that save back.

    The journal of a program that is saving just now looks the same and is waited for; raises
    `Refused` where it takes long.
    """
    end = time.monotonic() + WAIT_SECONDS
    while side := _side_files(path):
        if not locks.is_being_saved(path):
            if _side_files(path) == side:  # and not another one, made meanwhile
                return True
        elif time.monotonic() > end:
            raise refuse("file_locked", name=path.name, path=str(path))
        else:
            time.sleep(0.02)
    return False


def _side_files(path: Path) -> list[tuple[str, int, int, int]]:
    """What lies beside the file with something in it, and which file of that name it is."""
    found = []
    for one in _with_sides(path)[1:]:
        with suppress(FileNotFoundError):
            there = one.stat()
            if there.st_size > 0:
                found.append((one.name, there.st_ino, there.st_mtime_ns, there.st_size))
    return found


def _with_sides(path: Path) -> list[Path]:
    return [path, *(path.with_name(path.name + side) for side in SIDES)]


def _keep_aside(path: Path) -> Path:
    """Copy the file and its side files as they are, before SQLite repairs anything."""
    import shutil

    folder = private_folder(user_data() / "aside")
    place = folder / f"{now():%Y%m%d-%H%M%S}-{new_id()[:8]}"
    place.mkdir(mode=0o700)
    for one in _with_sides(path):
        if one.exists():
            shutil.copyfile(one, place / one.name)
    others = sorted(one for one in folder.iterdir() if one != place)
    for old in others[: 1 - ASIDES]:
        shutil.rmtree(old, ignore_errors=True)
    note("ASIDE")
    return place


def _tidy_up(path: Path, header: Header, newer: bool) -> None:
    """Let SQLite roll back the save that was cut short, unless the side file is not this file's
    own: then the file is good without it and damaged with it.

    Which of both is so is tried on copies: until it is known, the file and what lies beside it
    stay as they are, also where this program is killed meanwhile.
    """
    _require_folder(path)
    aside = _keep_aside(path)
    refused = _tried(aside, path, header, newer, with_sides=True)
    if refused is not None:
        if _tried(aside, path, header, newer, with_sides=False) is not None:
            raise refused
        for side in _with_sides(path)[1:]:
            side.unlink(missing_ok=True)
        step("journal_gone")
        note("FOREIGN-JOURNAL")
    _look_over(path, header, newer, writable=True)
    step("tidied_up")


def _require_folder(path: Path) -> None:
    """Where SQLite could not remove the side file, it would put the file back and fail then."""
    probe = path.with_name(f"{path.name}.{new_id()[:8]}.part")
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        raise refuse("file_read_only", name=path.name, path=str(path)) from None


def _tried(
    aside: Path, path: Path, header: Header, newer: bool, *, with_sides: bool
) -> Refused | None:
    """What is wrong with a copy of the file when SQLite has opened it; None when nothing is."""
    import shutil
    import tempfile

    with tempfile.TemporaryDirectory(dir=aside) as room:
        for one in _with_sides(path) if with_sides else [path]:
            if (aside / one.name).exists():
                shutil.copyfile(aside / one.name, Path(room) / one.name)
        try:
            _look_over(Path(room) / path.name, header, newer, writable=True)
        except Refused as refused:
            return refused
    return None


def _refuse_unfit(path: Path, header: Header, read_only: bool, crashed: bool) -> None:
    known = schema.version()
    if header.version > known and not read_only:
        raise refuse("file_newer", name=path.name, schema=header.version, known=known)
    if read_only and crashed:
        raise refuse("file_unfinished", name=path.name)


def _look_over(path: Path, header: Header, newer: bool, writable: bool = False) -> None:
    db = connect(path, read_only=not writable)
    try:
        with translated(path):
            if newer:
                with as_ours(path):
                    require_our_parts(db, path)
            else:
                require_whole(db, path, header.version)
    finally:
        db.conn.close()
