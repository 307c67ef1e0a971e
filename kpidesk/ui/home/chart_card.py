"""The main chart: the chosen card over the last periods, with what happened meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.chart_place import ChartPlace
from kpidesk.ui.widgets.fields import combo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from kpidesk.ui.house import House
    from kpidesk.ui.widgets.chart import Chart
    from kpidesk.ui.widgets.drawing import Drawing

LENGTHS = (12, 26, 52)
AIR = 2
"""Place of the empty room in a card's head, behind title and note."""
LEAST_NOTE, GAP, AROUND = 90, 8, 44
"""Pixels: the account's name at the least, between the parts, and what is no head of the card."""


class ChartCard(Card):
    """`length_chosen` carries how many periods to show."""

    length_chosen = Signal(int)

    def __init__(self, house: House) -> None:
        super().__init__(" ", margins=(18, 10, 10, 8), gap=4)
        self._house = house
        self._legend: QWidget | None = None
        say = house.words.say
        self.title.setObjectName("chart_title")
        self.length = combo(
            [(str(n), str(n)) for n in LENGTHS],
            quiet=True,
            name="chart_length",
        )
        self.length.setFixedHeight(px(30))
        self.length.setAccessibleName(say("home", "How far back"))
        self.length.activated.connect(
            lambda _index: self.length_chosen.emit(int(self.length.currentData()))
        )
        self.place = ChartPlace(house.warm, self._make)
        self.head.setContentsMargins(0, 0, 8, 0)
        self.head.addWidget(self.length)
        self.body.addWidget(self.place, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _make(self) -> QWidget:
        from kpidesk.ui.widgets.chart import Chart

        made = Chart(self._house.words, self._house.formats, moves=False, with_legend=False)
        self._legend = made.legend
        self._place_legend()
        return made

    def _place_legend(self) -> None:
        """Beside the title where both have room, else on a line of its own."""
        legend = self._legend
        if legend is None:
            return
        wanted = legend.sizeHint().width()
        names = self.title.sizeHint().width() + self.length.sizeHint().width()
        if self.note.text():
            names += min(self.note.sizeHint().width(), px(LEAST_NOTE)) + GAP
        beside = names + wanted + 3 * GAP <= self.width() - AROUND
        legend.setMinimumWidth(wanted if beside else 0)
        stands_beside = self.head.indexOf(legend) >= 0
        if beside and not stands_beside:
            self.body.removeWidget(legend)
            self.head.insertWidget(self.head.count() - 1, legend, 1)
            self.head.setStretch(AIR, 0)
        elif not beside and self.body.indexOf(legend) < 0:
            self.head.removeWidget(legend)
            self.head.setStretch(AIR, 1)
            self.body.insertWidget(1, legend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The legend goes where there is room for it."""
        super().resizeEvent(event)
        self._place_legend()

    def names_lengths(self, texts: Sequence[str]) -> None:
        """Name the choices by the length of the periods: weeks, months, quarters."""
        for number, text in enumerate(texts):
            self.length.setItemText(number, text)
        self.length.setMinimumWidth(self.length.sizeHint().width())

    def shows(self, title: str, note: str, draw: Callable[[], Drawing]) -> None:
        """Show what `draw` gives; it is asked once the chart stands, not before."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))

        def show(chart: Chart) -> None:
            chart.shows(draw())
            self._place_legend()

        self.place.tell(show)
