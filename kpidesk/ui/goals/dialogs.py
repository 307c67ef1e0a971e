"""Small questions about one goal: the weekly check-in, another target, closing it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QPlainTextEdit, QWidget

from kpidesk.domain.goal import CheckIn, Closing, Confidence, Outcome
from kpidesk.domain.money import minor_digits
from kpidesk.domain.number import kind_of, read
from kpidesk.domain.pace import Status
from kpidesk.domain.shape import Shape
from kpidesk.language.goals import CONFIDENCE, OUTCOMES
from kpidesk.language.problems import sentence
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from kpidesk.domain.progress import Progress
    from kpidesk.language.goals import GoalSpeech

LONGEST = 2_000


def text_box(name: str, hint: str, title: str) -> QPlainTextEdit:
    """A few lines to type in; Tab leaves it."""
    made = QPlainTextEdit()
    made.setObjectName(name)
    made.setPlaceholderText(hint)
    made.setAccessibleName(title)
    made.setTabChangesFocus(True)
    made.setFont(font("body"))
    made.setFixedHeight(px(76))
    return made


class CheckInDialog(Dialog):
    """How sure, and why; for a goal counted by hand also how many are done."""

    def __init__(self, parent: QWidget, found: Progress, speech: GoalSpeech, on: date) -> None:
        say = speech.coach.words.say
        super().__init__(parent, say("goals", "How does it look this week?"), found.goal.text)
        self._on, self._speech, self._goal = on, speech, found.goal
        entries = [(str(int(one)), say("goals", CONFIDENCE[one])) for one in Confidence]
        self.sure = Segments(entries, str(int(Confidence.MIDDLE)), say("goals", "Confidence"))
        self.sure.setObjectName("confidence")
        self.body.addWidget(self.sure)
        self.count: Field | None = None
        if found.goal.shape is Shape.DELIVER:
            last = "" if found.current is None else f"{found.current:.12g}"
            entry = line_edit(last, figures=True, name="done")
            self.count = Field(say("goals", "Done so far"), entry)
            self.body.addWidget(self.count)
        self.why = text_box(
            "why", say("goals", "What helped, what is in the way"), say("goals", "Why")
        )
        self.body.addWidget(self.why)
        later = button(say("goals", "Cancel"), "ghost", then=self.reject, name="keep")
        keep = button(say("goals", "Keep check-in"), "primary", then=self._keep, name="act")
        self.offers(later, keep)
        self.answer: CheckIn | None = None

    def _keep(self) -> None:
        done = None
        if self.count is not None:
            entry = read(self.count.entry.text(), "decimal")  # type: ignore[attr-defined]
            if entry.value is None:
                problem = entry.problem
                said = sentence(problem, self._speech.coach.words) if problem else ""
                self.count.complain(said or self._speech.coach.words.say("goals", "Type a number."))
                return
            done = float(entry.value)
        why = self.why.toPlainText().strip()[:LONGEST]
        self.answer = CheckIn(self._on, Confidence(int(self.sure.current)), why, done)
        self.accept()


class ChangeDialog(Dialog):
    """Another target or last day from today on, with the reason."""

    def __init__(self, parent: QWidget, found: Progress, speech: GoalSpeech, currency: str) -> None:
        say = speech.coach.words.say
        super().__init__(
            parent,
            say("goals", "Change the target from today on?"),
            say("goals", "Weeks before today keep the target they had."),
        )
        goal = found.goal
        self._speech, self._goal, self._currency = speech, goal, currency
        shown = goal.target / 10 ** minor_digits(currency) if goal.unit == "money" else goal.target
        number = speech.coach.formats.number(shown, 0 if shown == int(shown) else 2)
        self.target = Field(say("goals", "Target"), line_edit(number, figures=True, name="target"))
        self.until = QDateEdit()
        self.until.setObjectName("until")
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy")
        self.until.setFixedHeight(px(34))
        last = goal.deadline
        first = max(goal.start, found.today)
        self.until.setMinimumDate(QDate(first.year, first.month, first.day))
        self.until.setDate(QDate(last.year, last.month, last.day))
        self.reason = text_box("reason", say("goals", "Why it changes"), say("goals", "Reason"))
        for part in (self.target, Field(say("goals", "Last day"), self.until), self.reason):
            self.body.addWidget(part)
        keep = button(say("goals", "Cancel"), "ghost", then=self.reject, name="keep")
        act = button(say("goals", "Change target"), "primary", then=self._change, name="act")
        self.offers(keep, act)
        self.answer: tuple[float, date, str] | None = None

    def _change(self) -> None:
        text = self.target.entry.text()  # type: ignore[attr-defined]
        entry = read(text, kind_of(self._goal.unit), self._currency)
        if entry.value is None:
            words = self._speech.coach.words
            said = sentence(entry.problem, words) if entry.problem else ""
            self.target.complain(said or words.say("goals", "Type a number."))
            return
        day = date.fromisoformat(self.until.date().toString(Qt.DateFormat.ISODate))
        reason = self.reason.toPlainText().strip()[:LONGEST]
        self.answer = (entry.value, day, reason)
        self.accept()


class CloseDialog(Dialog):
    """How it ended, and what was learned."""

    def __init__(self, parent: QWidget, found: Progress, speech: GoalSpeech, on: date) -> None:
        say = speech.coach.words.say
        super().__init__(parent, say("goals", "Close this goal?"), speech.value(found))
        self._on, self._value = on, found.current
        guess = {
            Status.ACHIEVED: Outcome.ACHIEVED,
            Status.MISSED: Outcome.MISSED,
        }.get(found.status, Outcome.PARTLY)
        self.outcome = combo(
            [(str(one), say("goals", OUTCOMES[one])) for one in Outcome], str(guess), name="outcome"
        )
        self.body.addWidget(Field(say("goals", "Result"), self.outcome))
        self.lesson = text_box(
            "lesson", say("goals", "What to do again, what to leave"), say("goals", "Lesson")
        )
        self.body.addWidget(self.lesson)
        keep = button(say("goals", "Cancel"), "ghost", then=self.reject, name="keep")
        act = button(say("goals", "Close goal"), "primary", then=self._close, name="act")
        self.offers(keep, act)
        self.answer: Closing | None = None

    def _close(self) -> None:
        outcome = Outcome(self.outcome.currentData())
        lesson = self.lesson.toPlainText().strip()[:LONGEST]
        self.answer = Closing(self._on, outcome, self._value, lesson)
        self.accept()


def asked(dialog: QDialog) -> bool:
    """Run a dialog; True when it was answered."""
    answered = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answered
