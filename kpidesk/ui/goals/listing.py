"""Goals as a list, those that need a look first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kpidesk.domain.pace import Status as Standing
from kpidesk.language.goals import OUTCOMES
from kpidesk.ui.goals.signs import STANDING
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, column, hairline, row
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from kpidesk.domain.progress import Progress
    from kpidesk.language.goals import GoalSpeech

LOOK, FINE, WAITING, ENDED = "look", "fine", "waiting", "ended"
_GROUP = {
    Standing.OFF_TRACK: LOOK,
    Standing.AT_RISK: LOOK,
    Standing.MISSED: LOOK,
    Standing.NO_DATA: LOOK,
    Standing.ON_TRACK: FINE,
    Standing.ACHIEVED: FINE,
    Standing.TOO_EARLY: WAITING,
}


def group_of(found: Progress) -> str:
    """Which part of the list a goal stands in."""
    return _GROUP[found.status] if found.goal.is_open else ENDED


class GoalsList(QWidget):
    """One card per group. `opened` carries a goal's id."""

    opened = Signal(str)

    def __init__(self, speech: GoalSpeech) -> None:
        super().__init__()
        self._speech = speech
        self.rows: dict[str, GoalRow] = {}
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(12)

    def shows(self, standing: Sequence[Progress]) -> None:
        """Show every goal as it stands."""
        clear(self._inside)
        self.rows = {}
        say = self._speech.coach.words.say
        titles = {
            LOOK: say("goals", "Needs a look"),
            FINE: say("goals", "Going well"),
            WAITING: say("goals", "Just begun"),
            ENDED: say("goals", "Closed"),
        }
        for group, title in titles.items():
            members = [found for found in standing if group_of(found) == group]
            if not members:
                continue
            members.sort(key=lambda found: (found.days_left, found.goal.text))
            card = Card(title, str(len(members)), margins=(18, 12, 18, 8), gap=0)
            for found in members:
                if card.body.count() > 1:
                    card.body.addWidget(hairline())
                made = GoalRow(found, self._speech)
                made.opened.connect(self.opened)
                card.body.addWidget(made)
                self.rows[found.goal.id] = made
            self._inside.addWidget(card)
        self._inside.addStretch(1)


class GoalRow(QFrame):
    """Name and status, a bar with the tick of today, what is and what is missing."""

    opened = Signal(str)

    def __init__(self, found: Progress, speech: GoalSpeech) -> None:
        super().__init__()
        goal = found.goal
        self._id = goal.id
        self.setObjectName(f"goal_{goal.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        shape = STANDING[found.status]
        word = speech.badge(found.status)
        if goal.closing is not None:
            word = speech.coach.words.say("goals", OUTCOMES[goal.closing.outcome])
            shape = Shape.DONE if goal.closing.outcome == "achieved" else Shape.NONE
        self.setAccessibleName(f"{goal.text} {word}")
        share = found.share if found.kept is None else found.kept.share
        tick = found.elapsed if goal.is_open and not goal.shape.is_kept else None
        bar = Bar(share, tick, f"{TONE[shape]}mark")
        said = " ".join(filter(None, (speech.value(found), speech.next_step(found))))
        if goal.closing is not None:
            said = goal.closing.lesson or speech.value(found)
        until = speech.coach.words.say("goals", "until {day}").format(
            day=speech.coach.formats.day(goal.deadline)
        )
        head = row(_strong(goal.text), Status(shape, word), gap=12)
        head.setStretch(0, 1)
        foot = row(ElidedLabel(said, "small", "ink2"), label(until, "small", "ink3"), gap=12)
        foot.setStretch(0, 1)
        whole = column(head, bar, foot, gap=5, margins=(0, 9, 0, 9))
        self.setLayout(whole)
        self.setMinimumHeight(px(66))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the goal."""
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar open it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._id)
        else:
            super().keyPressEvent(event)


def _strong(text: str) -> ElidedLabel:
    return ElidedLabel(text, "strong", "ink")
