"""Money spent against the plan, day by day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Spend:
    """`spent` is the sum after each day from the first; money in minor units."""

    days: int
    budget: float
    spent: Sequence[float]
    projected: float | None
    """At the end, at this pace; None when it is not running."""
    budget_name: str
    spent_name: str
    first: str
    last: str


PLAN_NAME = 240
"""Room for the name of the plan."""


class SpendChart(QWidget):
    """The plan as a straight dashed line, the spend as a step line, the rest at this pace."""

    def __init__(self) -> None:
        super().__init__()
        self._spend: Spend | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(130))

    def shows(self, spend: Spend | None) -> None:
        """Show other figures, or none."""
        self._spend = spend
        self.setAccessibleName(f"{spend.spent_name}, {spend.budget_name}" if spend else "")
        self.update()

    def sizeHint(self) -> QSize:
        """A flat rectangle."""
        return QSize(px(380), px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw axis, plan, spend and projection with their names."""
        spend = self._spend
        if spend is None or spend.days < 1:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = QRectF(px(4), px(24), self.width() - px(8), self.height() - px(46))
        top = max(spend.budget, *spend.spent, spend.projected or 0.0, 1.0) * 1.05

        def at(day: float, money: float) -> QPointF:
            return QPointF(
                plot.left() + plot.width() * day / spend.days,
                plot.bottom() - plot.height() * money / top,
            )

        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), colour("line2"))
        points = [at(0, 0)]
        for index, money in enumerate(spend.spent):
            points += [at(index, money), at(index + 1, money)]
        if spend.budget:
            self._plan(painter, spend, at(spend.days, spend.budget), points, plot)
        painter.setPen(QPen(colour("s1"), 2.4))
        painter.drawPolyline(QPolygonF(points))
        if spend.projected is not None and spend.spent:
            pen = QPen(colour("s1"), 1.6)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.drawLine(points[-1], at(spend.days, spend.projected))
        if spend.spent:
            painter.setPen(QPen(colour("surface"), 2))
            painter.setBrush(colour("s1"))
            painter.drawEllipse(points[-1], 5, 5)
            self._name(painter, spend.spent_name, points[-1], "sstrong", "ink")
        painter.setFont(font("micro"))
        painter.setPen(colour("ink3"))
        axis = QRectF(plot.left(), plot.bottom() + px(4), plot.width(), px(16))
        painter.drawText(axis, Qt.AlignmentFlag.AlignLeft, spend.first)
        painter.drawText(axis, Qt.AlignmentFlag.AlignRight, spend.last)
        painter.end()

    def _plan(
        self, painter: QPainter, spend: Spend, end: QPointF, points: list[QPointF], plot: QRectF
    ) -> None:
        pen = QPen(colour("ink2"), 1.5)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.drawLine(points[0], end)
        painter.setFont(font("small"))
        painter.setPen(colour("ink2"))
        # Where the spend or its projection runs up to the plan, the name stands at the foot,
        # clear of both.
        last = points[-1]
        met = last.x() > plot.right() - PLAN_NAME and last.y() < end.y() + px(48)
        over = met or (spend.projected or 0.0) >= spend.budget
        top = plot.bottom() - px(20) if over else max(0.0, end.y() - px(19))
        box = QRectF(plot.right() - PLAN_NAME, top, PLAN_NAME, px(16))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, spend.budget_name)

    def _name(self, painter: QPainter, text: str, point: QPointF, role: str, tone: str) -> None:
        painter.setFont(font(role))
        painter.setPen(colour(tone))
        width = painter.fontMetrics().horizontalAdvance(text) + 6
        left = min(max(0.0, point.x() - width / 2), self.width() - width)
        top = point.y() - px(24) if point.y() >= px(24) else point.y() + px(8)
        painter.drawText(QRectF(left, top, width, px(16)), Qt.AlignmentFlag.AlignCenter, text)
