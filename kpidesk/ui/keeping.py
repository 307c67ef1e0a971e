"""Copies made without being asked: every half hour of work, and when the file is closed; and once
a month a test that one of them can be brought back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kpidesk.domain.backup import Reason
from kpidesk.domain.problem import Refused
from kpidesk.log import note, record
from kpidesk.ui.jobs import PATIENCE, within

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.desk import Desk
    from kpidesk.domain.trial import Trial
    from kpidesk.ui.jobs import Jobs
    from kpidesk.ui.local_settings import Settings

EVERY_MS = 30 * 60 * 1_000
TRIAL_MS = 60 * 1_000
"""So long after opening the restore test is looked at: nobody waits for the first page then."""


class Keeper(QObject):
    """Looks after the copies of one open file."""

    tried = Signal(object)
    """A restore test has ended; carries its `Trial`."""

    def __init__(self, desk: Desk, jobs: Jobs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._settings = desk, jobs, settings
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.copy_if_changed)
        self._until_trial = QTimer(self)
        self._until_trial.setSingleShot(True)
        self._until_trial.setInterval(TRIAL_MS)
        self._until_trial.timeout.connect(self.try_restore_if_due)
        if not desk.read_only:
            self._timer.start()
            self._until_trial.start()

    def copy_if_changed(self) -> None:
        """Make a copy elsewhere when something was saved since the last one."""
        from kpidesk import care

        if self._desk.read_only or not self._desk.is_open or care.is_backed_up(self._desk):
            return
        path = self._desk.path
        self._jobs.run(
            lambda: care.back_up(path, Reason.INTERVAL),
            lambda _copy: None,
            _write_down,
            saves=True,
        )

    def try_restore_if_due(self) -> None:
        """Bring the newest copy back for a test where a month has gone by since the last one. It
        runs aside: neither typing nor closing waits for it."""
        from kpidesk import care

        if self._desk.read_only or not self._desk.is_open:
            return
        care.tidy_trials(self._desk)
        copy = care.due_for_trial(self._desk)
        if copy is not None:
            self._jobs.aside(lambda: care.try_restore(copy), self._tried, _write_down)

    def _tried(self, trial: Trial) -> None:
        if not self._desk.is_open:
            return
        if not trial.passed:
            self.copy_if_changed()  # a copy that does not come back counts as none
        self.tried.emit(trial)

    def close(self) -> None:
        """Make the last copy of the day, and one in the second place; a sick file or a place
        that does not answer never keeps the program from ending."""
        self._timer.stop()
        self._until_trial.stop()
        self.copy_now()

    def copy_now(self) -> None:
        """Make both copies here and now."""
        copies = self.last_copies()
        if copies is not None:
            work, then = copies
            then(work())

    def last_copies(self) -> tuple[Callable[[], bool], Callable[[bool], object]] | None:
        """What making both copies comes to: work for any thread, and what is done with its answer
        here. None where there is nothing to copy."""
        # It brings a dozen modules that opening a window needs none of.
        from kpidesk import care

        if self._desk.read_only or not self._desk.is_open:
            return None
        try:
            has_copy = care.is_backed_up(self._desk)
            book = self._desk.state().book
        except Refused as refused:
            _write_down(refused)
            return None
        path, folder = self._desk.path, self._settings.second_place

        def work() -> bool:
            try:
                if not has_copy:
                    care.back_up(path, Reason.CLOSE)
                return bool(folder) and _copy_to_second_place(path, book, Path(folder))
            except (Refused, OSError) as error:
                _write_down(error)
                return False

        return work, self._copied

    def _copied(self, has_second: bool) -> None:
        if has_second and self._desk.is_open:
            from kpidesk import care

            care.note_second_copy(self._desk)


def _copy_to_second_place(path: Path, book: str, folder: Path) -> bool:
    """True when a copy got there in time."""
    from kpidesk import care

    done: list[Path] = []
    within(PATIENCE, lambda: done.append(care.second_copy(path, book, folder)))
    return bool(done)


def _write_down(error: Exception) -> None:
    if isinstance(error, Refused):
        note(f"COPY-REFUSED {error.problem.code}")
    else:
        record(error)
