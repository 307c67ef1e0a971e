"""A range on one line: the likely part thick, the possible part thin, the middle marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Mark:
    """A value on the line with what is written at it; `main` is the middle."""

    value: float
    figure: str
    name: str = ""
    main: bool = False


class RangeBar(QWidget):
    """`low` and `high` bound the thick part; marks are written above, their names below."""

    def __init__(self) -> None:
        super().__init__()
        self._marks: tuple[Mark, ...] = ()
        self._thick = (0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(66))

    def shows(self, marks: Sequence[Mark], low: float = 0.0, high: float = 0.0) -> None:
        """Show other values; without marks the bar is empty."""
        self._marks = tuple(sorted(marks, key=lambda mark: mark.value))
        self._thick = (low, high)
        self.setAccessibleName(", ".join(f"{m.name} {m.figure}" for m in self._marks))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(420), px(66))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the thin and the thick line, then the marks."""
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ends = [mark.value for mark in self._marks] + [v for v in self._thick if v]
        least, most = min(ends), max(ends)
        inset = px(52)
        room = self.width() - 2 * inset
        middle = self.height() / 2

        def x(value: float) -> float:
            return inset + (room * (value - least) / (most - least) if most > least else room / 2)

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("priline"))
        painter.drawRoundedRect(QRectF(x(least), middle - 2, x(most) - x(least), 4), 2, 2)
        low, high = self._thick
        if high > low:
            painter.setBrush(colour("s1"))
            painter.drawRoundedRect(QRectF(x(low), middle - 5, x(high) - x(low), 10), 5, 5)
        taken: list[QRectF] = []
        for mark in sorted(self._marks, key=lambda m: not m.main):
            self._mark(painter, mark, x(mark.value), middle, taken)
        painter.end()

    def _mark(
        self, painter: QPainter, mark: Mark, at: float, middle: float, taken: list[QRectF]
    ) -> None:
        size = 7.0 if mark.main else 4.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("surface"))
        painter.drawEllipse(QPointF(at, middle), size + 2, size + 2)
        painter.setBrush(colour("s1" if mark.main else "ink3"))
        painter.drawEllipse(QPointF(at, middle), size, size)
        for text, role, tone, top in (
            (mark.figure, "sstrong" if mark.main else "smed", "ink", 0.0),
            (mark.name, "micro", "ink3", self.height() - px(16)),
        ):
            painter.setFont(font(role, tabular=True))
            width = painter.fontMetrics().horizontalAdvance(text) + 6
            left = min(max(0.0, at - width / 2), self.width() - width)
            box = QRectF(left, top, width, px(16))
            if any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            painter.setPen(colour(tone))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
