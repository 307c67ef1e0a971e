"""Opening a shop file: everything that is looked at before the first number is shown.

Finish a pending restore, look at the header, keep copies of what a crash left, bring an older
file up to date on a copy, compare schema and rows with what was saved, compare the file with what
this computer last saw of it (reliability.md §6.2). A file that is refused is left as it was.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.domain.problem import refuse
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import memory, migrating, restore, schema
from kpidesk.storage.database import Database
from kpidesk.storage.engine import connect, translated
from kpidesk.storage.examine import require_our_parts, require_whole
from kpidesk.storage.files import SIDES, private_folder, safe_name
from kpidesk.storage.header import Header, look

if TYPE_CHECKING:
    from pathlib import Path

ASIDES = 5
"""How many sets of files that a crash left are kept."""


def open_file(path: Path, read_only: bool = False, older_is_fine: bool = False) -> Database:
    """Open a shop file. Raises `Refused` with what is wrong; nothing is created and nothing is
    changed in the file then.

    `older_is_fine` is the user's answer to `file_older`: this computer saw a newer state of the
    same book, and the older one is wanted.
    """
    restore.finish(path)
    header = look(path)
    crashed = _has_side_file(path)
    _refuse_unfit(path, header, read_only, crashed)
    newer = header.version > schema.version()
    if crashed:
        _keep_aside(path)
    if header.version < schema.version():
        migrating.bring_up(path, header.version)
    else:
        _look_over(path, header, newer, crashed)
    file = Database(path, read_only, newer)
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


def _has_side_file(path: Path) -> bool:
    """True when a program ended in the middle of a save: SQLite will roll that save back."""
    sides = (path.with_name(path.name + side) for side in SIDES)
    return any(side.exists() and side.stat().st_size > 0 for side in sides)


def _keep_aside(path: Path) -> None:
    """Copy the file and its side files as they are, before SQLite repairs anything."""
    folder = private_folder(user_data() / "aside")
    place = folder / f"{now():%Y%m%d-%H%M%S}-{safe_name(path.stem)}"
    place.mkdir(exist_ok=True)
    for one in [path, *(path.with_name(path.name + side) for side in SIDES)]:
        if one.exists():
            shutil.copyfile(one, place / one.name)
    for old in sorted(folder.iterdir())[:-ASIDES]:
        shutil.rmtree(old, ignore_errors=True)
    note("ASIDE")


def _refuse_unfit(path: Path, header: Header, read_only: bool, crashed: bool) -> None:
    known = schema.version()
    if header.version > known and not read_only:
        raise refuse("file_newer", name=path.name, schema=header.version, known=known)
    if read_only and (crashed or header.version < known):
        raise refuse("file_unfinished" if crashed else "file_older_schema", name=path.name)


def _look_over(path: Path, header: Header, newer: bool, crashed: bool) -> None:
    db = connect(path, read_only=not crashed)
    try:
        with translated(path):
            if newer:
                require_our_parts(db, path)
            else:
                require_whole(db, path, header.version)
    finally:
        db.conn.close()
