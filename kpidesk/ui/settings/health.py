"""Health: what can be said of the file and its copies, and what helps when asking for help."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk import __version__, care
from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.copies import fact
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import clear, column, hairline, row
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.health import Health
    from kpidesk.ui.house import House

SECOND_DAYS = care.SECOND_COPY_DAYS


class HealthTab(QWidget):
    """One line for each thing that keeps the numbers safe, then the versions."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        say = house.words.say
        self._health: Health | None = None
        self.lines = column(gap=0)
        state = Card(say("health", "The file and its copies"), margins=(20, 14, 20, 10), gap=6)
        self.check = button(
            say("health", "Check now"), "ghost", "shield-check", then=self._check, name="check_now"
        )
        self.trial = button(
            say("health", "Test a restore"), "ghost", "history", then=self._try, name="try_restore"
        )
        state.head.addWidget(self.trial)
        state.head.addWidget(self.check)
        state.body.addLayout(self.lines)
        self.facts = column(gap=6)
        about = Card(say("health", "This file and this program"), margins=(20, 14, 20, 16))
        about.body.addLayout(self.facts)
        note = say(
            "health",
            "A copy for help keeps the shape of your file but no name, no text and no true figure."
            " Nothing is sent anywhere; you decide who gets it.",
        )
        helping = Card(say("health", "Asking for help"), margins=(20, 14, 20, 14))
        helping.body.addWidget(label(note, "small", "ink2", wrap=True))
        helping.body.addLayout(
            row(
                button(
                    say("health", "Make a copy for help…"), then=self._anonymous, name="for_help"
                ),
                None,
            )
        )
        right = column(about, helping, None, gap=12)
        both = row(column(state, None), right, gap=12)
        both.setStretch(0, 5)
        both.setStretch(1, 4)
        self.setLayout(both)

    def refresh(self) -> None:
        """Look the file over when it is shown for the first time."""
        if self._health is None:
            self._check()

    def _check(self) -> None:
        self._health = care.health(self._house.desk)
        self._show(self._health)

    def _try(self) -> None:
        """Test the newest copy now, whether it is due or not."""
        listed = self._health.backups if self._health is not None else ()
        newest = next((one for one in listed if one.checked), None)
        say = self._house.words.say
        if newest is None:
            self._house.shell.toast(say("health", "There is no copy to test yet. Make one first."))
            return
        self.trial.setEnabled(False)
        self._house.jobs.run(lambda: care.try_restore(newest), self._tried, self._not_tried)

    def _tried(self, _trial: object) -> None:
        self.trial.setEnabled(True)
        self._check()

    def _not_tried(self, error: Exception) -> None:
        self.trial.setEnabled(True)
        raise error

    def _show(self, health: Health) -> None:
        clear(self.lines)
        for number, (shape, title, text) in enumerate(self._said(health)):
            if number:
                self.lines.addWidget(hairline())
            names = column(label(title, "strong"), label(text, "small", "ink2", wrap=True), gap=2)
            line = row(Status(shape, title, show_word=False), names, gap=12)
            line.setContentsMargins(0, 10, 0, 10)
            line.setStretch(1, 1)
            self.lines.addLayout(line)
        clear(self.facts)
        for name, value in self._facts(health):
            self.facts.addLayout(fact(name, value, 140))

    def _said(self, health: Health) -> list[tuple[Shape, str, str]]:
        return [
            self._file(health),
            self._backup(health),
            self._trial(health),
            self._second(health),
            self._place(health),
        ]

    def _file(self, health: Health) -> tuple[Shape, str, str]:
        say, formats = self._house.words.say, self._house.formats
        title = say("health", "Every number is as it was saved")
        if not health.is_well:
            bad = say("health", "The file is not as it was saved")
            return (
                Shape.BEHIND,
                bad,
                say("health", "Do not type more into it; bring a copy back in Backups."),
            )
        text = say("health", "{n} numbers counted and compared {when}")
        return (
            Shape.DONE,
            title,
            text.format(
                n=formats.number(health.state.readings), when=formats.moment(health.checked_at)
            ),
        )

    def _backup(self, health: Health) -> tuple[Shape, str, str]:
        say, formats = self._house.words.say, self._house.formats
        good = [one for one in health.backups if one.checked]
        if not good:
            return (
                Shape.CAUTION,
                say("health", "No copy on this computer yet"),
                say("health", "One is made when you close KPI Desk, or at once in Backups."),
            )
        text = say("health", "{n} checked copies; the newest holds what was saved {when}")
        return (
            Shape.DONE,
            say("health", "Copies on this computer"),
            text.format(n=formats.number(len(good)), when=formats.moment(good[0].content.saved_at)),
        )

    def _trial(self, health: Health) -> tuple[Shape, str, str]:
        say, formats = self._house.words.say, self._house.formats
        trial = health.trial
        if trial is None:
            return (
                Shape.NONE,
                say("health", "No restore test yet"),
                say("health", "About once a month a copy is really brought back, by itself."),
            )
        moments = {"when": formats.moment(trial.at), "saved": formats.moment(trial.saved_at)}
        if not trial.passed:
            text = say(
                "health",
                "{when}: what was saved {saved} did not come back whole. Press Back up now in"
                " Backups; if that fails too, choose a second place.",
            )
            return (
                Shape.BEHIND,
                say("health", "The restore test failed"),
                text.format(**moments),
            )
        text = say("health", "{when}: what was saved {saved} came back whole, {n} numbers")
        return (
            Shape.DONE,
            say("health", "Restore test passed"),
            text.format(n=formats.number(trial.readings), **moments),
        )

    def _second(self, health: Health) -> tuple[Shape, str, str]:
        say, formats = self._house.words.say, self._house.formats
        title = say("health", "Copy in a second place")
        if not self._house.settings.second_place:
            return (
                Shape.NONE,
                say("health", "No second place"),
                say("health", "A stick or a cloud folder saves you when this computer breaks."),
            )
        if health.second_at is None or (health.checked_at - health.second_at).days >= SECOND_DAYS:
            return (
                Shape.CAUTION,
                title,
                say("health", "None for {days} days. Connect the place, or choose another.").format(
                    days=SECOND_DAYS
                ),
            )
        text = say("health", "Last one {when}")
        return (Shape.DONE, title, text.format(when=formats.moment(health.second_at)))

    def _place(self, health: Health) -> tuple[Shape, str, str]:
        say = self._house.words.say
        if health.siblings:
            text = say("health", "The same shop is also in {name}. Nothing is merged by itself.")
            return (
                Shape.CAUTION,
                say("health", "Another copy lies beside the file"),
                text.format(name=health.siblings[0].name),
            )
        if health.cloud:
            text = say("health", "{service} watches this folder and may bring older copies back.")
            return (
                Shape.CAUTION,
                say("health", "The file lies in a cloud folder"),
                text.format(service=health.cloud),
            )
        return (
            Shape.DONE,
            say("health", "The file lies on this computer"),
            say("health", "No cloud folder, no second copy beside it."),
        )

    def _facts(self, health: Health) -> list[tuple[str, str]]:
        say, formats, state = self._house.words.say, self._house.formats, health.state
        is_encrypted = self._house.desk.is_encrypted
        return [
            (say("health", "File"), self._house.desk.path.name),
            (say("health", "Folder"), _home(self._house.desk.path.parent)),
            (say("health", "Size"), f"{formats.number(state.size / 1_000_000, 1)} MB"),
            (say("health", "Saves since it was made"), formats.number(state.generation)),
            (say("health", "Last save"), formats.moment(state.saved_at)),
            ("KPI Desk", f"{__version__} · {say('health', 'file version')} {state.schema}"),
            ("SQLite", f"{state.sqlite} · SQLCipher" if is_encrypted else state.sqlite),
            ("Qt · Python", f"{PySide6.__version__} · {platform.python_version()}"),
        ]

    def _anonymous(self) -> None:
        words = self._house.words
        question = words.say("health", "Make a copy for help?")
        consequence = words.say(
            "health",
            "Names, notes and texts are replaced and every figure is changed. Look into it before"
            " you give it to anyone.",
        )
        if not ask(self, words, question, consequence, words.say("health", "Make the copy")):
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self._house.titled(words.say("health", "Make a copy for help…")),
            str(self._house.desk.path.with_name("kpidesk-help.kpidesk")),
            words.say("health", "Shop file (*.kpidesk)"),
        )
        if not chosen or Path(chosen).exists():
            return
        try:
            care.anonymous_copy(self._house.desk.path, Path(chosen))
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, words), warns=True)
            return
        said = words.say("health", "Copy for help saved: {name}").format(name=Path(chosen).name)
        self._house.shell.toast(said)


def _home(folder: Path) -> str:
    """The folder with the user's own one as `~`, so that a picture of the page names nobody."""
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except ValueError:
        return str(folder)
