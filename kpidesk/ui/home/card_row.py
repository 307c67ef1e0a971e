"""The KPI cards side by side: five, six where there is room, wrapped where there is little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.kpi_card import KpiCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kpidesk.ui.widgets.kpi_card import Face

GAP = 12
NARROWEST = 156
SIX_FROM = 1250
USUAL = 5


class CardRow(QWidget):
    """`chosen` and `target_wanted` carry the key of a card."""

    chosen = Signal(str)
    target_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._cards: list[KpiCard] = []
        self._count = 0
        self._shown: tuple[int, int] = (0, 0)

    def shows(self, faces: Sequence[Face], current: str) -> None:
        """Show these faces; the card of `current` is marked as the one the chart is about."""
        while len(self._cards) < len(faces):
            card = KpiCard()
            card.chosen.connect(self.chosen)
            card.target_wanted.connect(self.target_wanted)
            self._cards.append(card)
        for card, face in zip(self._cards, faces, strict=False):
            card.shows(face)
        self._count = len(faces)
        self.mark(current)
        self._shown = (0, 0)
        self._arrange()

    def mark(self, current: str) -> None:
        """Mark another card."""
        for card in self._cards:
            card.mark(card.key == current)

    def _arrange(self) -> None:
        """Put as many into a row as fit; the sixth waits for a wide window."""
        width = self.width()
        shown = min(self._count, 6 if width >= px(SIX_FROM) else USUAL)
        room = max(1, (width + GAP) // (px(NARROWEST) + GAP))
        rows = -(-shown // room)
        columns = -(-shown // rows) if rows else 1
        if self._shown == (shown, columns):
            return
        self._shown = (shown, columns)
        for number, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            card.setVisible(number < shown)
            if number < shown:
                self._grid.addWidget(card, number // columns, number % columns)
        for column in range(6):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap where there is no room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Two cards wide at least; the rest wraps."""
        return QSize(2 * px(NARROWEST) + GAP, super().minimumSizeHint().height())
