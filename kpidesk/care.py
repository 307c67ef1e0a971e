"""Care for the shop file: copies, bringing one back, salvage, health.

The same functions serve the screens and the command line. All of them raise `Refused`.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.clock import now, today
from kpidesk.domain.backup import Backup, Comparison, Content, Reason
from kpidesk.domain.health import Health
from kpidesk.domain.person import kept_long
from kpidesk.domain.problem import Problem, Refused, problem, refuse
from kpidesk.domain.trial import Trial, copy_to_try
from kpidesk.log import note
from kpidesk.paths import is_there
from kpidesk.storage import (
    anonymous,
    erase,
    header,
    keyring,
    memory,
    places,
    restore,
    salvage,
    snapshot,
    trials,
)
from kpidesk.storage import backup as copies
from kpidesk.storage.engine import connect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kpidesk.desk import Desk
    from kpidesk.domain.key import Key
    from kpidesk.domain.person import Person
    from kpidesk.storage.salvage import Salvaged

SECOND_COPY_DAYS = 7
"""Days without a copy in the second place after which the owner is reminded."""
SNAPSHOT_DAYS = 7
SNAPSHOTS = 8


def back_up(path: Path, reason: Reason = Reason.ASKED) -> Backup:
    """Make a checked copy among this computer's own, and once a week a JSON snapshot beside it.

    The file may be open; a worker thread may call this.
    """
    made = copies.back_up(path, reason)
    try:
        with copies.ONE_AT_A_TIME:
            _weekly_snapshot(made)
    except OSError:
        note("SNAPSHOT-REFUSED")  # the copy itself is there
    return made


def is_backed_up(desk: Desk) -> bool:
    """True when the newest checked copy holds the last save of the open file."""
    state = desk.state()
    newest = next((one for one in backups(state.book) if one.checked), None)
    return newest is not None and newest.content.generation >= state.generation


def backups(book: str) -> list[Backup]:
    """This computer's copies of a book, newest first."""
    return copies.backups(copies.folder_of(book))


def copy_to(path: Path, target: Path) -> Content:
    """Write a checked copy of a shop file as `target`; packed when its name ends in `.zip`."""
    if target.suffix.casefold() != ".zip":
        return copies.write_copy(path, target)
    with tempfile.TemporaryDirectory(prefix="kpidesk-", dir=target.parent) as folder:
        inside = Path(folder) / copies.INSIDE_ZIP
        content = copies.write_copy(path, inside)
        copies.zip_up(inside, target)
    return content


def second_copy(desk_path: Path, book: str, folder: Path) -> Path:
    """Put the newest checked copy, packed, into a second place; where it is now.

    Makes one first when there is none. Slow places are the caller's to wait for, or not.
    """
    newest = next((one for one in backups(book) if one.checked), None) or back_up(desk_path)
    return copies.pack(newest, folder)


def note_second_copy(desk: Desk) -> None:
    """Remember that a copy has reached the second place."""
    memory.remember(desk.file, is_open=True, copied=True)


def due_for_trial(desk: Desk) -> Backup | None:
    """The copy that a restore test is due for now, or None."""
    book = desk.state().book
    return copy_to_try(trials.last(book), backups(book), now())


def tidy_trials(desk: Desk) -> None:
    """Remove what a restore test left that the end of the program broke off."""
    trials.tidy(desk.state().book)


def try_restore(copy: Backup) -> Trial:
    """Really bring a copy back, elsewhere and for a moment, and compare all of it; what came of it
    is remembered for the Health page. Never raises `Refused`; a worker thread may call this."""
    return trials.run(copy)


def preview(copy: Path) -> Content:
    """What a backup, a packed one or a JSON snapshot holds, after checking all of it."""
    if copy.suffix not in (".zip", ".json"):
        return copies.look_inside(copy)
    with _reading(copy) as folder:
        return restore.take_out(copy, folder / copies.INSIDE_ZIP)


def compare(copy: Path, path: Path) -> Comparison:
    """What bringing `copy` back as `path` would do to its readings."""
    if copy.suffix not in (".zip", ".json"):
        return restore.compare(copy, path)
    with _reading(copy) as folder:
        taken = folder / copies.INSIDE_ZIP
        restore.take_out(copy, taken)
        return restore.compare(taken, path)


@contextmanager
def _reading(copy: Path) -> Iterator[Path]:
    """A folder to take a copy out into, for as long as it is looked at."""
    try:
        with tempfile.TemporaryDirectory(prefix="kpidesk-") as folder:
            yield Path(folder)
    except OSError:  # the stick it lay on is gone
        raise refuse("file_unreadable", name=copy.name, path=str(copy)) from None


def bring_back(copy: Path, path: Path) -> Path | None:
    """Restore `copy` as the shop file `path`, which must not be open; the folder that keeps what
    was there, or None when nothing was. What was there is backed up first where it is whole. Where
    it was encrypted, what comes back is so with the same key."""
    if is_there(path):
        with suppress(Refused):  # a damaged file has no good copy to make; it is kept as it is
            copies.back_up(path, Reason.BEFORE_RESTORE)
    try:
        kept = restore.restore(copy, path, _key_last_at(path))
    except OSError:  # what was begun is finished at the next start
        raise refuse("backup_not_written", folder=str(path.parent)) from None
    memory.forget(path)
    return kept


def is_encrypted(path: Path) -> bool:
    """True when only a passphrase or recovery key opens the file at `path`."""
    return keyring.of(path) is not None or header.is_locked(path)


def was_encrypted(path: Path) -> bool:
    """True when the file at `path` is encrypted, or was when it was last seen here."""
    seen = memory.seen(path)
    return is_encrypted(path) or bool(seen and seen.salt)


def _key_last_at(path: Path) -> Key | None:
    """The key of the file that is or was last at `path`, where it is known."""
    seen = memory.seen(path)
    return keyring.of(path) or (keyring.with_salt(bytes.fromhex(seen.salt)) if seen else None)


def rescue_rows(damaged: Path, target: Path) -> Salvaged:
    """Read what can still be read of a damaged file into a new one."""
    return salvage.salvage(damaged, target)


def copies_for(path: Path) -> list[Backup]:
    """This computer's copies of the book that was last at `path`, also when the file itself can
    no longer say which it is; copies of every book when that is not known either."""
    seen = memory.seen(path)
    if seen:
        return backups(seen.book)
    root = copies.root()
    found = [one for folder in _folders(root) for one in copies.backups(folder)]
    return sorted(found, key=lambda one: one.made_at, reverse=True)


def _folders(root: Path) -> list[Path]:
    return sorted(one for one in root.iterdir() if one.is_dir()) if root.is_dir() else []


def last_good(path: Path) -> memory.Seen | None:
    """What this computer last saw of the file at `path`."""
    return memory.seen(path)


def health(desk: Desk) -> Health:
    """Look the open file and its copies over."""
    state = desk.state()
    seen = memory.seen(desk.path)
    return Health(
        state=state,
        checked_at=now(),
        wrong=tuple(desk.check()),
        backups=tuple(backups(state.book)),
        trial=trials.last(state.book),
        second_at=seen.copied_at if seen else None,
        cloud=places.cloud_of(desk.path),
        siblings=tuple(one.path for one in places.siblings(desk.path, state.book)),
    )


def remarks(desk: Desk, second_place: str = "") -> list[Problem]:
    """What the owner should know at start; nothing here stops her."""
    found = []
    state = desk.state()
    if desk.file.crashed:
        found.append(problem("closed_unexpectedly", at=state.saved_at.isoformat()))
    if _clock_is_behind(desk):
        found.append(problem("clock_back", day=today().isoformat()))
    trial = trials.last(state.book)
    if trial is not None and not trial.passed:
        found.append(problem_of(trial))
    cloud = places.cloud_of(desk.path)
    if cloud:
        found.append(problem("in_a_cloud_folder", service=cloud))
    others = places.siblings(desk.path, state.book)
    if others:
        found.append(
            problem(
                "other_copies",
                name=others[0].path.name,
                weeks=others[0].content.weeks,
                last=str(others[0].content.last or ""),
            )
        )
    seen = memory.seen(desk.path)
    if second_place and _is_old(seen):
        found.append(problem("second_copy_old", days=SECOND_COPY_DAYS))
    old = people_kept_long(desk)
    if old:
        found.append(problem("people_kept_long", n=len(old), name=old[0].names[0]))
    return found


def problem_of(trial: Trial) -> Problem:
    """What the owner is told of a restore test that failed."""
    return problem("restore_test_failed", at=trial.saved_at.isoformat())


def _clock_is_behind(desk: Desk) -> bool:
    """True when this computer's date is before the last save or before the first reading."""
    saved = desk.state().saved_at.astimezone().date()
    span = desk.readings.span()
    return saved > today() + timedelta(days=1) or (span is not None and span.first > today())


def _is_old(seen: memory.Seen | None) -> bool:
    if seen is None or seen.copied_at is None:
        return True
    # A clock set back makes the copy look as if it came from the future: due again.
    age = now() - seen.copied_at
    return not timedelta(0) <= age <= timedelta(days=SECOND_COPY_DAYS)


def anonymous_copy(path: Path, target: Path) -> None:
    """Write a copy without names, texts or true figures, for asking for help."""
    db = connect(path, read_only=True)
    try:
        anonymous.write(db, target)
    finally:
        db.conn.close()


def erase_name(desk: Desk, names: str | Sequence[str], instead: str) -> int:
    """Take a person's names out of the file, its change log and this computer's copies for good,
    and make a new copy; how many rows had one.

    Raises `Refused` with `erased_not_copied` where the file is done but no new copy could be
    made: the old ones, which still have the name, are kept then.
    """
    rows = erase.erase(desk.file, [names] if isinstance(names, str) else names, instead)
    memory.remember(desk.file, is_open=True)
    try:
        purge_backups(desk)
    except Refused as refused:
        raise refuse("erased_not_copied", n=rows) from refused
    return rows


def purge_backups(desk: Desk) -> int:
    """Make a new checked copy, then remove every other one on this computer; how many went.
    Raises `Refused` where none could be made; nothing is removed then."""
    return erase.purge(copies.back_up(desk.path, Reason.ASKED))


def kept_elsewhere(desk: Desk) -> list[Path]:
    """Folders beside the open file with what was there before a restore, which no erasing
    reaches."""
    return erase.kept_elsewhere(desk.path)


def people_kept_long(desk: Desk) -> list[Person]:
    """People in the file of whom nothing new came for two years, where that is due for a
    question."""
    return kept_long(desk.persons, today(), desk.persons.kept_on)


def write_snapshot(path: Path, target: Path) -> None:
    """Write the whole content of a shop file as plain JSON."""
    db = connect(path, read_only=True)
    try:
        snapshot.write(db, target)
    finally:
        db.conn.close()


def _weekly_snapshot(made: Backup) -> None:
    if keyring.of(made.path) is not None:  # anyone could read it
        return
    folder = made.path.parent
    present = sorted(folder.glob("*.snapshot.json"))
    newest = present[-1].stat().st_mtime if present else None
    age = None if newest is None else made.made_at.timestamp() - newest
    if age is not None and 0 <= age < SNAPSHOT_DAYS * 86_400:
        return
    target = folder / f"{made.content.generation:08}-{made.made_at:%Y%m%d}.snapshot.json"
    write_snapshot(made.path, target)
    for old in sorted(folder.glob("*.snapshot.json"))[:-SNAPSHOTS]:
        old.unlink(missing_ok=True)
