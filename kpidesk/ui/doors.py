"""Opening and closing shop files on the screen: one program for a file, ways on when one cannot
be opened, copies while it is open, and the way back."""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer

from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused, problem
from kpidesk.log import record
from kpidesk.paths import real
from kpidesk.ui.idle import Idle
from kpidesk.ui.instance import Claim, Instance
from kpidesk.ui.keeping import Keeper
from kpidesk.ui.recovery.ways import RECOVERABLE, UNKNOWN

T = TypeVar("T")

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kpidesk.domain.problem import Problem
    from kpidesk.domain.trial import Trial
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.curtain import Curtain

TABS = {"people_kept_long": "privacy", "second_copy_old": "backups"}
"""Where in the settings more is said of a remark, if not in Health."""
REMARKS_MS = 1_500
"""After this long the person has seen the window and can read a remark."""


class Way(StrEnum):
    """How a file is opened."""

    READ = "read"
    WRITE = "act"


class Doors(QObject):
    """Holds what goes with an open file: the claim on it and the keeper of its copies."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._claim: Instance | None = None
        self._keeper: Keeper | None = None
        self._curtain: Curtain | None = None
        self._has_keys = False
        self.idle = Idle(desktop.app, desktop.settings)
        self.idle.reached.connect(self.lock)

    @property
    def curtain(self) -> Curtain | None:
        """The curtain, while it is drawn."""
        return self._curtain

    def watch_idle(self) -> None:
        """Count the idle minutes from now on, where there is a PIN."""
        self.idle.begin()

    def lock(self) -> None:
        """Draw the curtain where there is a PIN and a window to hide."""
        window = self._desktop.window
        if self._curtain is not None or window is None or not self._desktop.settings.pin:
            return
        from kpidesk.ui.curtain import Curtain

        self._curtain = Curtain(self._desktop.words, self._desktop.settings)
        self._curtain.opened.connect(self._unlock)
        self._curtain.setGeometry(window.geometry())
        self._curtain.show()
        window.hide()

    def _unlock(self) -> None:
        if self._desktop.window is not None:
            self._desktop.window.show()
        if self._curtain is not None:
            self._curtain.hide()
            self._curtain.deleteLater()
            self._curtain = None
        self.idle.begin()

    def open(self, path: Path, *, read_only: bool = False, older_is_fine: bool = False) -> bool:
        """Open a shop file instead of the present one; False (and said) when it cannot be."""
        present = self._desktop.desk
        if present is not None and _same(present.path, path) and not present.read_only:
            self._desktop.come_forward()
            return True
        claim = None if read_only else Instance(path, self)
        if claim is not None:
            way = self._way_in(claim)
            if way is None:
                return False
            if way is Way.READ:
                claim, read_only = None, True
        return self.take(lambda: Desk.open(path, read_only, older_is_fine), claim, path)

    def take(
        self, get: Callable[[], Desk], claim: Instance | None = None, path: Path | None = None
    ) -> bool:
        """Show the desk that `get` opens, in the place of the present one."""
        try:
            desk = self._unlocking(get)
        except Refused as refused:
            if claim is not None:
                claim.release()
            if path is not None and _has_a_way_on(path, refused.problem.code):
                self._desktop.recover(path, refused.problem)
            else:
                self._desktop.say_problem(refused)
            return False
        old = self._desktop.desk
        self.let_go()
        self._forget_keys(old, desk)
        if claim is None and not desk.read_only:
            claim = Instance(desk.path, self)
            claim.claim()
        self._claim = claim
        if claim is not None:
            claim.asked.connect(self._desktop.come_forward)
            QTimer.singleShot(REMARKS_MS, claim, claim.listen)
        self.idle.begin()
        self._keeper = Keeper(desk, self._desktop.jobs, self._desktop.settings, self)
        self._keeper.tried.connect(self._tell_of_trial)
        try:
            self._desktop.shows(desk)
        except Exception as error:
            self._put_away(desk, error)
            return False
        finally:
            if old is not None:
                old.close()
        QTimer.singleShot(REMARKS_MS, self, self._remark)
        return True

    def _put_away(self, desk: Desk, error: Exception) -> None:
        """A file that was opened and cannot be shown must not keep the program from starting."""
        name, log = desk.path.name, record(error)
        self.let_go()
        self._desktop.forsake(desk)
        self._desktop.recover(desk.path, problem("file_not_shown", name=name, log=str(log)))

    def _unlocking(self, deed: Callable[[], T]) -> T:
        """Do a deed that opens files; the passphrase of an encrypted one is asked for."""
        try:
            return deed()
        except Refused as refused:
            if refused.problem.code != "passphrase_needed":
                raise
        from kpidesk.ui.unlocking import retrying

        self._has_keys = True
        parent = self._desktop.window or self._desktop.front
        return retrying(parent, self._desktop.words, deed)

    def keep_keys(self) -> None:
        """A key is about to be used that must be forgotten with its shop."""
        self._has_keys = True

    def _forget_keys(self, old: Desk | None, new: Desk) -> None:
        """Another shop is opened: the keys of the last one are no longer needed."""
        if self._has_keys and old is not None and not _same(old.path, new.path):
            from kpidesk import encryption

            encryption.forget_keys(but=new.path)

    def last_copies(self) -> tuple[Callable[[], bool], Callable[[bool], object]] | None:
        """The last copies of the open file as work for another thread; see `Keeper`."""
        return self._keeper.last_copies() if self._keeper is not None else None

    def let_go(self) -> None:
        """Make the last copies of the present file and give up the claim on it; its desk is
        closed by whoever asks."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper.deleteLater()
            self._keeper = None
        if self._curtain is not None:
            self._curtain.hide()
            self._curtain.deleteLater()
            self._curtain = None
        if self._claim is not None:
            self._claim.release()
            self._claim.deleteLater()
            self._claim = None

    def bring_back(self, copy: Path, path: Path) -> bool:
        """Restore a copy as the shop file `path`, and open what is there then."""
        from kpidesk import care
        from kpidesk.language.problems import sentence

        desktop = self._desktop
        if desktop.desk is not None and _same(desktop.desk.path, path):
            self.let_go()
            desktop.desk.close()
            desktop.desk = None
        said = ""
        was_encrypted = care.was_encrypted(path)
        try:
            kept = self._unlocking(lambda: care.bring_back(copy, path))
        except Refused as refused:
            said = sentence(refused.problem, desktop.words)
        else:
            said = desktop.words.say("recovery", "The copy is back.")
            if kept is not None:
                more = desktop.words.say(
                    "recovery", "The file that was there is kept in {folder}."
                ).format(folder=kept.name)
                said = f"{said} {more}"
            if was_encrypted and not care.is_encrypted(path):
                plain = desktop.words.say("recovery", "It is not encrypted, as the copy was not.")
                said = f"{said} {plain}"
        opened = self.open(path)
        if opened:
            desktop.toast(said)
        return opened

    def _way_in(self, claim: Instance) -> Way | None:
        """How a file may be opened that somebody else may have; None where it stays closed."""
        found = claim.claim()
        if found is Claim.OURS:
            return Way.WRITE
        if found is Claim.RAISED:
            self._desktop.already_open()
            return None
        return self._ask(claim, found)

    def _ask(self, claim: Instance, found: Claim) -> Way | None:
        """Ask how to open a file that somebody else has; the safe answer is not to."""
        from kpidesk.language.formats import Formats
        from kpidesk.ui.widgets.dialogs import choose

        words = self._desktop.words
        say, holder = words.say, claim.holder()
        if found is Claim.ELSEWHERE and holder is not None:
            when = Formats(words.language).moment(holder.since)
            question = say("doors", "{host} has this shop open").format(host=holder.host)
            since = say("doors", "It was opened there on {when}.").format(when=when)
            consequence = say(
                "doors",
                "If both computers save, one of them will be told that the file changed, and its"
                " last entry will not be in the file. Close it there first where you can.",
            )
            consequence = f"{since} {consequence}"
        else:
            question = say("doors", "KPI Desk has this shop open and does not answer")
            consequence = say(
                "doors", "Wait a little and try again; opening it twice can cost the last entry."
            )
        ways = {
            Way.READ: say("doors", "Open it only to read"),
            Way.WRITE: say("doors", "Open it anyway"),
        }
        parent = self._desktop.window or self._desktop.front
        way = choose(parent, words, question, consequence, ways, danger=Way.WRITE)
        if way is Way.WRITE and claim.claim(anyway=True) is not Claim.OURS:
            return None
        return way

    def try_restore(self) -> None:
        """Bring the newest copy back for a test where one is due."""
        if self._keeper is not None:
            self._keeper.try_restore_if_due()

    def _tell_of_trial(self, trial: Trial) -> None:
        from kpidesk import care

        if not trial.passed:
            self._say(care.problem_of(trial))

    def _remark(self) -> None:
        """Say the most important thing the owner should know at start, if any."""
        from kpidesk import care

        desktop = self._desktop
        if desktop.desk is None or desktop.window is None or desktop.desk.read_only:
            return
        with suppress(Refused):
            found = care.remarks(desktop.desk, desktop.settings.second_place)
            if found:
                self._say(found[0])

    def _say(self, remark: Problem) -> None:
        from kpidesk.language.problems import sentence

        desktop = self._desktop
        desktop.toast(
            sentence(remark, desktop.words),
            desktop.words.say("doors", "Details"),
            "",
            lambda: desktop.go("settings", TABS.get(remark.code, "health")),
            warns=True,
        )


def _has_a_way_on(path: Path, code: str) -> bool:
    """True where the recovery window helps; a file that was never a shop here is only named."""
    from kpidesk import care

    return code in RECOVERABLE and (code not in UNKNOWN or care.last_good(path) is not None)


def _same(one: Path, other: Path) -> bool:
    return real(one) == real(other)
