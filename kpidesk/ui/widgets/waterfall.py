"""A waterfall: what came in, what each cost took away, and what was left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence

IN, OUT, RESULT = "in", "out", "result"


@dataclass(frozen=True, slots=True)
class Step:
    """One bar. `amount` is positive for what came in and for what went out; the result may be
    below zero. `figure` is written above it."""

    name: str
    amount: float
    figure: str
    kind: str = OUT


class Waterfall(QWidget):
    """Bars over a common zero line; going down is hatched, so grey prints tell it as well."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(170))

    def shows(self, steps: Sequence[Step]) -> None:
        """Show other bars."""
        self._steps = tuple(steps)
        self.setAccessibleName(", ".join(f"{s.name} {s.figure}" for s in self._steps))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for eight bars."""
        return QSize(px(560), px(230))

    def _levels(self) -> list[tuple[float, float]]:
        """Bottom and top of each bar in money; a running total falls from the first."""
        levels, height = [], 0.0
        for step in self._steps:
            if step.kind == IN:
                levels.append((0.0, step.amount))
                height = step.amount
            elif step.kind == OUT:
                levels.append((height - step.amount, height))
                height -= step.amount
            else:
                levels.append((min(0.0, step.amount), max(0.0, step.amount)))
        return levels

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw zero line, bars, joins, figures and names."""
        if not self._steps:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        levels = self._levels()
        top, bottom = px(22), self.height() - px(26)
        high = max([over for _, over in levels] + [1.0])
        low = min([under for under, _ in levels] + [0.0])
        scale = (bottom - top) / (high - low)
        cell = self.width() / len(self._steps)
        width = min(cell * 0.6, px(56))

        def y(value: float) -> float:
            return bottom - (value - low) * scale

        painter.fillRect(QRectF(0, round(y(0)), self.width(), 1), colour("line2"))
        for index, (step, (under, over)) in enumerate(zip(self._steps, levels, strict=True)):
            left = cell * index + (cell - width) / 2
            box = QRectF(left, y(over), width, max(2.0, y(under) - y(over)))
            self._bar(painter, step, box)
            self._write(painter, step, QRectF(cell * index, 0, cell, 0), box, bottom)
            if index + 1 < len(self._steps):
                # A thing that went out leaves the total at its lower end, an income at its top.
                at = y(over if step.kind == IN else under)
                self._join(painter, left + width, cell * (index + 1) + (cell - width) / 2, at)
        painter.end()

    def _bar(self, painter: QPainter, step: Step, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if step.kind != OUT:
            lost = step.kind == RESULT and step.amount < 0
            role = "s1" if step.kind == IN else "badmark" if lost else "goodmark"
            painter.setBrush(colour(role))
            painter.drawRoundedRect(box, 3, 3)
            return
        hatch(painter, box, colour("s2"))

    def _write(
        self, painter: QPainter, step: Step, cell: QRectF, box: QRectF, bottom: float
    ) -> None:
        painter.setFont(font("sstrong", tabular=True))
        tone = "ink"
        if step.kind == RESULT:
            tone = "bad" if step.amount < 0 else "good"
        painter.setPen(colour(tone))
        above = QRectF(cell.left() - 8, box.top() - px(18), cell.width() + 16, px(16))
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, step.figure)
        painter.setFont(font("small"))
        painter.setPen(colour("ink2"))
        metrics = QFontMetricsF(font("small"))
        name = metrics.elidedText(step.name, Qt.TextElideMode.ElideRight, cell.width() - 4)
        below = QRectF(cell.left(), bottom + px(5), cell.width(), px(18))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)

    def _join(self, painter: QPainter, start: float, end: float, at: float) -> None:
        pen = QPen(colour("ink3"), 1)
        pen.setDashPattern([1.5, 2.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(start, round(at) + 0.5), QPointF(end, round(at) + 0.5))


def hatch(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """A box of 22 % fill, diagonal lines and an outline: what goes out."""
    soft = QColor(ink)
    soft.setAlphaF(0.22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft)
    painter.drawRoundedRect(box, 3, 3)
    lines = QColor(ink)
    lines.setAlphaF(0.45)
    painter.setBrush(QBrush(lines, Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.4))
    painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)
