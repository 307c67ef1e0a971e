"""Bringing a file of an older program up to date, on a copy that is checked before it counts."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.backup import Reason
from kpidesk.domain.problem import refuse
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import schema, tally
from kpidesk.storage.backup import back_up, write_copy
from kpidesk.storage.database import write_seal
from kpidesk.storage.engine import connect, translated
from kpidesk.storage.examine import require_whole
from kpidesk.storage.faults import step
from kpidesk.storage.files import SIDES, private_folder, replace, sync, sync_folder

if TYPE_CHECKING:
    from kpidesk.storage.engine import Tables

ROOM = 3
"""How many times its own size must be free before a file is updated."""
LEFT_SECONDS = 24 * 60 * 60
"""A private copy this old was left by a program that did not end well."""


def bring_up(path: Path, version: int) -> None:
    """Update the file at `path` from schema `version` to this program's.

    The old file is checked and backed up, a copy is updated and compared with it (row counts and
    the sum of each metric), and only then takes its name. Raises `Refused`; the file is as it was
    then. A program that ends in between leaves the old file or the new one.
    """
    if shutil.disk_usage(path.parent).free < ROOM * path.stat().st_size:
        raise refuse("no_room_to_update", name=path.name)
    before = _checked_sums(path, version)
    step("update_checked")
    back_up(path, Reason.BEFORE_UPDATE)
    step("update_backed_up")
    copy = path.with_name(path.name + ".updating")
    _clear(copy)
    try:
        write_copy(path, copy)
        _update(copy, before)
        step("update_done")
        sync(copy)
        replace(copy, path)
        step("update_named")
        sync_folder(path.parent)
    except OSError:
        raise refuse("folder_read_only", folder=str(path.parent)) from None
    finally:
        _clear(copy)
    note("UPDATE", of=version, to=schema.version())


class UpdatedCopy:
    """A private copy of an older file, brought up to date so that it can be read; the file itself
    stays byte for byte as it is. Gone after `remove`.

    Raises `Refused` as `bring_up` does.
    """

    def __init__(self, path: Path, version: int) -> None:
        try:
            folder = private_folder(user_data() / "reading")
            _clear_left(folder)
            self._place = tempfile.TemporaryDirectory(dir=folder)
        except OSError:
            raise refuse("folder_read_only", folder=str(user_data())) from None
        self.path = Path(self._place.name) / path.name
        try:
            if shutil.disk_usage(folder).free < ROOM * path.stat().st_size:
                raise refuse("no_room_to_update", name=path.name)
            before = _checked_sums(path, version)
            write_copy(path, self.path)
            _update(self.path, before)
        except BaseException:
            self.remove()
            raise
        note("READ-UPDATED", of=version, to=schema.version())

    def remove(self) -> None:
        """Remove the copy; again does nothing."""
        self._place.cleanup()


def _clear_left(folder: Path) -> None:
    for left in folder.iterdir():
        if time.time() - left.stat().st_mtime > LEFT_SECONDS:
            shutil.rmtree(left, ignore_errors=True)


def _checked_sums(path: Path, version: int) -> dict[str, object]:
    db = connect(path, read_only=True)
    try:
        with translated(path):
            require_whole(db, path, version)
            return _sums(db)
    finally:
        db.conn.close()


def _update(copy: Path, before: dict[str, object]) -> None:
    db = connect(copy)
    try:
        with translated(copy):
            db.execute("PRAGMA foreign_keys=0")
            tally.prepare(db)
            schema.upgrade(db)
            if db.execute("PRAGMA foreign_key_check").fetchone():
                raise refuse("update_unlike", name=copy.stem)
            after = _sums(db)
            if any(after.get(name) != value for name, value in before.items()):
                raise refuse("update_unlike", name=copy.stem)
            with db.atomic():
                write_seal(db)
            require_whole(db, copy, schema.version())
    finally:
        db.conn.close()


def _sums(db: Tables) -> dict[str, object]:
    """Rows of each table, and rows and sum of each metric."""
    found: dict[str, object] = {
        name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tally.counted(db)
    }
    if "reading" in found:
        rows = db.execute("SELECT metric, count(*), sum(value) FROM reading GROUP BY metric")
        found |= {f"reading {row[0]}": (row[1], row[2]) for row in rows}
    return found


def _clear(copy: Path) -> None:
    for side in ("", *SIDES):
        copy.with_name(copy.name + side).unlink(missing_ok=True)
