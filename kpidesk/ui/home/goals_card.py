"""Open goals on Home: name and status, a bar with its tick, what is and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kpidesk.domain.pace import Status as Standing
from kpidesk.language.answers import figure, name_of
from kpidesk.language.goals import STATUSES
from kpidesk.ui.pages import entry
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, column, row
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.progress import Progress
    from kpidesk.ui.house import House

MOST = 4
SHAPES = {
    Standing.ACHIEVED: Shape.DONE,
    Standing.ON_TRACK: Shape.ON_TRACK,
    Standing.AT_RISK: Shape.CAUTION,
    Standing.OFF_TRACK: Shape.BEHIND,
    Standing.MISSED: Shape.BEHIND,
    Standing.TOO_EARLY: Shape.NONE,
    Standing.NO_DATA: Shape.NONE,
}


class GoalRow(QFrame):
    """One goal; a click, Enter or the space bar opens it."""

    pressed = Signal(str)

    def __init__(self, goal_id: str) -> None:
        super().__init__()
        self._goal = goal_id
        self.setObjectName(f"home_goal_{goal_id}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the goal."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self._goal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self._goal)
        else:
            super().keyPressEvent(event)


class GoalsCard(Card):
    """The goals most in danger; the rest is one press away."""

    def __init__(self, house: House) -> None:
        super().__init__(house.words.say("home", "Goals"), margins=(18, 12, 18, 14), gap=8)
        self._house = house
        if entry("goals") is not None:
            every = button(
                house.words.say("home", "All goals"),
                "link",
                height=28,
                then=lambda: house.go("goals"),
            )
            self.head.addWidget(every)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(11)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def shows(self, found: Sequence[Progress], catalogue: Catalogue) -> None:
        """Show how the goals stand; hidden without any."""
        clear(self._rows)
        self.setVisible(bool(found))
        for one in found[:MOST]:
            self._rows.addWidget(self._row(one, catalogue))

    def _row(self, found: Progress, catalogue: Catalogue) -> QWidget:
        words, formats, goal = self._house.words, self._house.formats, found.goal
        say = words.say
        shape = SHAPES[found.status]
        amount = figure(goal.target, goal.unit, formats)
        title = say("home", "{name}: {amount}").format(
            name=name_of(goal.metric, catalogue, words), amount=amount
        )
        word = words.say("goals", STATUSES[found.status])
        status = Status(shape, word[:1].upper() + word[1:])
        share, tick = found.share, found.elapsed if found.status is not Standing.NO_DATA else None
        if found.kept is not None:
            share = found.kept.met / found.kept.weeks if found.kept.weeks else None
            tick = goal.tolerance
        bar = Bar(share, tick, f"{TONE[shape]}mark")
        below = label(self._standing(found), "small", "ink3")
        until = label(formats.day_month(goal.deadline), "small", "ink3")
        made = GoalRow(goal.id)
        made.pressed.connect(lambda which: self._house.go("goals", which))
        made.setToolTip(plain(goal.text))
        made.setAccessibleName(f"{title}, {word}")
        name = ElidedLabel(title, "med")
        head = row(name, status, gap=8)
        head.setAlignment(status, Qt.AlignmentFlag.AlignRight)
        made.setLayout(column(head, bar, row(below, None, until), gap=3))
        return made

    def _standing(self, found: Progress) -> str:
        say, formats, goal = self._house.words.say, self._house.formats, found.goal
        if found.kept is not None:
            text = say("home", "kept in {met} of {weeks} weeks")
            return text.format(met=found.kept.met, weeks=found.kept.weeks)
        if found.current is None:
            return say("home", "no number yet")
        now = figure(found.current, goal.unit, formats)
        if goal.met_by(found.current):
            return now
        gap = figure(abs(goal.target - found.current), goal.unit, formats)
        return say("home", "{now} \u00b7 {gap} to go").format(now=now, gap=gap)
