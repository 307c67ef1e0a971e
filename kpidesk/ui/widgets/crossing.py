"""Two lines that cross: what is earned against what was spent, and where it breaks even."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px


@dataclass(frozen=True, slots=True)
class Lines:
    """The horizontal line at `cost` and the rising one of `each` per step along the axis."""

    cost: float
    each: float
    cross: float
    """Steps at which they meet."""
    reach: float
    """Steps the axis goes to."""
    cost_name: str
    earned_name: str
    cross_name: str
    axis_name: str
    here: float | None = None
    """Steps done so far, marked where known."""
    here_name: str = ""


class Crossing(QWidget):
    """Left of the crossing is loss, right of it profit; both halves are tinted and named."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Lines | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(170))

    def shows(self, lines: Lines | None) -> None:
        """Show other lines, or none."""
        self._lines = lines
        said = f"{lines.cross_name}, {lines.axis_name}" if lines else ""
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        """A flat rectangle."""
        return QSize(px(520), px(220))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted halves, the two lines, the crossing and their names."""
        lines = self._lines
        if lines is None or lines.reach <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(px(6), px(22), self.width() - px(12), self.height() - px(48))
        top = max(lines.cost, lines.each * lines.reach) * 1.06 or 1.0

        def at(step: float, money: float) -> QPointF:
            return QPointF(
                plot.left() + plot.width() * step / lines.reach,
                plot.bottom() - plot.height() * money / top,
            )

        cross, end = at(lines.cross, lines.cost), at(lines.reach, lines.each * lines.reach)
        start, right = at(0, 0), at(lines.reach, lines.cost)
        self._tint(painter, "badmark", [start, at(0, lines.cost), cross])
        self._tint(painter, "goodmark", [cross, end, right])
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), colour("line2"))
        pen = QPen(colour("s2"), 2)
        pen.setDashPattern([6, 4])
        painter.setPen(pen)
        painter.drawLine(at(0, lines.cost), right)
        painter.setPen(QPen(colour("s1"), 2.4))
        painter.drawLine(start, end)
        self._names(painter, lines, plot, cross, end)
        painter.end()

    def _tint(self, painter: QPainter, role: str, points: list[QPointF]) -> None:
        soft = QColor(colour(role))
        soft.setAlphaF(0.12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        painter.drawPolygon(QPolygonF(points))

    def _names(
        self, painter: QPainter, lines: Lines, plot: QRectF, cross: QPointF, end: QPointF
    ) -> None:
        if lines.here is not None and lines.here <= lines.reach:
            x = plot.left() + plot.width() * lines.here / lines.reach
            painter.fillRect(QRectF(round(x), plot.top(), 1, plot.height()), colour("ink3"))
            self._text(painter, lines.here_name, x, plot.bottom() + px(5), "small", "ink2")
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("ink"))
        painter.drawEllipse(cross, 5.5, 5.5)
        self._text(painter, lines.cross_name, cross.x(), cross.y() - px(24), "sstrong", "ink")
        left = Qt.AlignmentFlag.AlignLeft
        painter.setFont(font("small"))
        painter.setPen(colour("ink2"))
        cost_y = plot.bottom() - plot.height() * (lines.cost / self._top(lines))
        # Left end, just under the dashed line: the rising line is still far below it there.
        painter.drawText(QRectF(plot.left() + 4, cost_y + 3, 260, px(16)), left, lines.cost_name)
        box = QRectF(plot.right() - 220, max(0.0, end.y() - px(20)), 216, px(16))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, lines.earned_name)
        painter.setPen(colour("ink3"))
        axis = QRectF(plot.left(), plot.bottom() + px(6), plot.width(), px(16))
        painter.drawText(axis, Qt.AlignmentFlag.AlignRight, lines.axis_name)

    def _top(self, lines: Lines) -> float:
        return max(lines.cost, lines.each * lines.reach) * 1.06 or 1.0

    def _text(
        self, painter: QPainter, text: str, x: float, top: float, role: str, tone: str
    ) -> None:
        painter.setFont(font(role))
        painter.setPen(colour(tone))
        width = painter.fontMetrics().horizontalAdvance(text) + 8
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, top, width, px(16)), Qt.AlignmentFlag.AlignCenter, text)
