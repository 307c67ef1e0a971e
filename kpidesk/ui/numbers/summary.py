"""After the last field: how many are filled, what was kept in doubt, best and worst change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, row
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import label, strong_label

if TYPE_CHECKING:
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


@dataclass(frozen=True, slots=True)
class WeekSummary:
    """What a finished week has to say; `best` and `worst` are (name, change) or None."""

    filled: int
    total: int
    doubts: int
    missing: int
    best: tuple[str, str] | None = None
    worst: tuple[str, str] | None = None


class SummaryCard(Card):
    """The week in five lines, and the two ways on."""

    charts_wanted = Signal()
    report_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__(words.say("form", "Week finished"), margins=(18, 14, 18, 16), gap=12)
        self._words, self._formats = words, formats
        self.setObjectName("summary")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(12)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)
        self.charts = button(
            words.say("form", "See the charts"),
            "primary",
            "chart-line",
            then=self.charts_wanted.emit,
        )
        self.report = button(
            words.say("form", "Print the month"), "ghost", "printer", then=self.report_wanted.emit
        )
        for part in (self.charts, self.report):
            self.body.addLayout(row(part, None))

    def shows(self, week: WeekSummary) -> None:
        """Say what the week came to."""
        clear(self._lines)
        say, number = self._words.say, self._formats.number
        head = say("form", "{filled} of {total} filled")
        done = week.filled == week.total
        self._lines.addWidget(
            Status(
                Shape.DONE if done else Shape.NONE,
                head.format(filled=number(week.filled), total=number(week.total)),
            )
        )
        if week.missing:
            text = say("form", "%n number(s) the platform does not give", "", week.missing)
            self._lines.addWidget(label(text, "small", "ink2", wrap=True))
        if week.doubts:
            text = say("form", "%n number(s) worth a second look", "", week.doubts)
            self._lines.addWidget(Status(Shape.CAUTION, text))
        for title, found in (
            (say("form", "Best change"), week.best),
            (say("form", "Weakest change"), week.worst),
        ):
            if found is not None:
                self._lines.addWidget(_pair(title, *found))


def _pair(title: str, name: str, change: str) -> QWidget:
    made = strong_label([(f"{title}: ", False), (name, True), (f" {change}", False)], "body")
    made.setMinimumHeight(px(34))
    return made
