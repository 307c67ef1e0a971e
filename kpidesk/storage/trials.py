"""Restore tests: a copy brought back by the very steps of a real restore, in a folder of its own,
and what came of the last one."""

from __future__ import annotations

import json
import shutil
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.domain.problem import Refused, refuse
from kpidesk.domain.trial import Trial
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import backup as copies
from kpidesk.storage import restore, tally
from kpidesk.storage.engine import connect, translated
from kpidesk.storage.files import private_folder, replace, sync

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.backup import Backup

_RUNNING = Lock()
NOT_THE_COPY = {
    "backup_not_written", "disk_full", "disk_failed", "file_locked", "file_unreadable",
    "folder_missing", "folder_read_only", "passphrase_needed", "encryption_missing",
}  # fmt: skip
"""Refusals that say nothing about the copy: no room, no right or no key to bring it back."""


def run(copy: Backup) -> Trial:
    """Bring `copy` back beside nobody's file, compare all of it, and remember what came of it. A
    copy that does not come back whole is no longer listed as checked."""
    with _RUNNING:
        return _run(copy)


def _run(copy: Backup) -> Trial:
    problem = ""
    book = copy.content.book
    _clear(book)
    try:
        _bring_back(copy, private_folder(_folder(book)) / "shop.kpidesk")
    except Refused as refused:
        problem = refused.problem.code
    except OSError:
        problem = "file_unreadable" if not copy.path.exists() else "backup_not_written"
    finally:
        _clear(book)
    held = copy.content
    trial = Trial(now(), held.generation, held.saved_at, held.readings, problem)
    if problem and problem not in NOT_THE_COPY:
        copies.distrust(copy)
    note("RESTORE-TEST", generation=held.generation, passed=trial.passed)
    _remember(held.book, trial)
    return trial


def _folder(book: str) -> Path:
    return user_data() / "trial" / book


def _clear(book: str) -> None:
    shutil.rmtree(_folder(book), ignore_errors=True)


def tidy(book: str) -> None:
    """Remove what a test of this book's copies that was broken off left; not a running one's."""
    if _RUNNING.acquire(blocking=False):
        try:
            _clear(book)
        finally:
            _RUNNING.release()


def _bring_back(copy: Backup, path: Path) -> None:
    if copies.sha256(copy.path) != copy.sha256:
        raise refuse("backup_unlike", name=copy.path.name)
    restore.restore(copy.path, path)
    same_rows = _digests(path) == _digests(copy.path)
    if copies.look_inside(path) != copy.content or not same_rows:
        raise refuse("backup_unlike", name=copy.path.name)


def _digests(path: Path) -> dict[str, tuple[int, int]]:
    """Rows and digest of each table, as the file says; `look_inside` holds them against the
    rows."""
    db = connect(path, read_only=True)
    try:
        with translated(path):
            return tally.lines(db)
    finally:
        db.conn.close()


def _place(book: str) -> Path:
    return copies.folder_of(book) / "trial.json"


def last(book: str) -> Trial | None:
    """The last restore test of a book's copies on this computer, or None."""
    try:
        said = json.loads(_place(book).read_text(encoding="utf-8"))
        return Trial(
            at=datetime.fromisoformat(said["at"]),
            generation=int(said["generation"]),
            saved_at=datetime.fromisoformat(said["saved_at"]),
            readings=int(said["readings"]),
            problem=str(said["problem"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _remember(book: str, trial: Trial) -> None:
    """Never fails: without the note the test is only made again."""
    said = {
        "at": trial.at.isoformat(),
        "generation": trial.generation,
        "saved_at": trial.saved_at.isoformat(),
        "readings": trial.readings,
        "problem": trial.problem,
    }
    part = _place(book).with_name("trial.json.part")
    try:
        part.write_text(json.dumps(said, indent=1), encoding="utf-8")
        sync(part)
        replace(part, _place(book))
    except OSError:
        note("RESTORE-TEST-NOT-NOTED")
