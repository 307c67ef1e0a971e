"""Twelve weeks as a small line: a gap for a missing week, a dash for the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, px

if TYPE_CHECKING:
    from collections.abc import Sequence

_MARGIN = 6.0


class Sparkline(QWidget):
    """A line without axes: it claims only shape. None is a gap, never a zero."""

    def __init__(self, width: int = 88, height: int = 40) -> None:
        super().__init__()
        self._values: Sequence[float | None] = ()
        self._target: float | None = None
        self._hint = QSize(px(width), px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shows(self, values: Sequence[float | None], target: float | None = None) -> None:
        """Draw these values, oldest first."""
        self._values, self._target = values, target
        self.update()

    def sizeHint(self) -> QSize:
        """A thumb's width."""
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Never so narrow that the shape is lost."""
        return QSize(px(48), self._hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw tint, target, line and the last point."""
        known = [v for v in self._values if v is not None]
        if not known:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = known if self._target is None else [*known, self._target]
        low, high = float(min(scale)), float(max(scale))
        runs = self._runs(low, high)
        if self._target is not None:
            pen = QPen(colour("ink3"), 1)
            pen.setDashPattern([3, 2.5])
            painter.setPen(pen)
            y = self._y(self._target, low, high)
            painter.drawLine(QPointF(0, y), QPointF(self.width() - _MARGIN, y))
        for run in runs:
            self._draw_run(painter, run)
        if self._values[-1] is not None:
            self._draw_last(painter, runs[-1][-1])
        painter.end()

    def _y(self, value: float, low: float, high: float) -> float:
        room = self.height() - 2 * _MARGIN
        share = 0.5 if high == low else (value - low) / (high - low)
        return _MARGIN + room * (1 - share)

    def _runs(self, low: float, high: float) -> list[list[QPointF]]:
        step = (self.width() - 2 * _MARGIN) / max(1, len(self._values) - 1)
        runs: list[list[QPointF]] = []
        fresh = True
        for index, value in enumerate(self._values):
            if value is None:
                fresh = True
                continue
            if fresh:
                runs.append([])
            fresh = False
            x = _MARGIN + index * step if len(self._values) > 1 else self.width() / 2
            runs[-1].append(QPointF(x, self._y(value, low, high)))
        return runs

    def _draw_run(self, painter: QPainter, run: list[QPointF]) -> None:
        line = QPainterPath(run[0])
        for point in run[1:]:
            line.lineTo(point)
        tint = QLinearGradient(0, 0, 0, self.height())
        for stop, alpha in ((0.0, 46), (1.0, 0)):
            shade = QColor(colour("s1"))
            shade.setAlpha(alpha)
            tint.setColorAt(stop, shade)
        area = QPainterPath(line)
        area.lineTo(run[-1].x(), self.height())
        area.lineTo(run[0].x(), self.height())
        painter.fillPath(area, tint)
        pen = QPen(colour("s1"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(run) == 1:
            painter.drawPoint(run[0])
        painter.drawPath(line)

    def _draw_last(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("s1"))
        dot = QRectF(0, 0, 9, 9)
        dot.moveCenter(at)
        painter.drawEllipse(dot)
