"""The page's one large chart: weeks, stepped target, what happened, and the gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPolygonF

from kpidesk.reporting.blocks import rule
from kpidesk.reporting.charts import (
    DASH,
    draw_dots,
    draw_line,
    gaps,
    pen,
    stretches,
    write,
    write_right,
)
from kpidesk.reporting.scale import apart, from_zero, near
from kpidesk.reporting.style import (
    AXIS,
    BODY_STRONG,
    FAINT,
    HAIR,
    MM,
    NOTE,
    PT,
    RULE,
    SOFT,
    TARGET,
    WASH,
    elide,
    ink_of,
    width,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.domain.series import Series


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened, drawn on the chart on its first day."""

    on: date
    text: str


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What a chart says besides its figures, ready in the language of the page."""

    value: Callable[[Number], str]
    month: Callable[[date], str]
    gap: str
    """Written into periods that were not filled."""
    target: str
    last: str
    """What the last figure is of, such as its week."""
    axis: Callable[[Number], str] | None = None
    """Axis figures where they are written shorter."""


class MainChart:
    """A figure over weeks: stepped dashed target, what happened, gaps named, the end labelled."""

    def __init__(
        self, series: Series, marks: Sequence[Mark], words: ChartWords, zero: bool = True
    ) -> None:
        """`zero` False lets the axis begin near the figures, for stocks."""
        self._series, self._words = series, words
        self._values = series.values
        self._targets = list(series.targets) or [None] * len(self._values)
        known = [float(v) for v in [*self._values, *self._targets] if v is not None]
        whole = all(isinstance(v, int) for v in self._values if v is not None)
        self._scale = from_zero(known, whole=whole) if zero else near(known)
        span = (series.points[0].period.first, series.points[-1].period.last)
        self._span = span
        self._marks = sorted((m for m in marks if span[0] <= m.on <= span[1]), key=lambda m: m.on)

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Paint into `box`."""
        plot = self._plot(box)
        self._grid(painter, plot)
        self._gaps(painter, plot)
        self._months(painter, plot)
        self._happened(painter, plot)
        self._target(painter, plot)
        runs = stretches(self._values, self._series.parted)
        draw_line(painter, runs, lambda n: self._at(n, plot))
        draw_dots(painter, [n for run in runs for n in run], lambda n: self._at(n, plot))
        self._ends(painter, plot)

    def _axis(self, value: Number) -> str:
        return (self._words.axis or self._words.value)(value)

    def _plot(self, box: QRectF) -> QRectF:
        left = max(width(self._axis(t), AXIS) for t in self._scale.ticks) + 2.5 * MM
        ends = [self._words.value(v) for v in (self._last(), self._last_target()) if v is not None]
        right = max([width(text, BODY_STRONG) for text in ends] or [0.0])
        right = max(right, width(self._words.last, NOTE), width(self._words.target, NOTE))
        rows = max(self._rows(box.width() - left - right - 4 * MM), default=-1) + 1
        above = 2 * MM + rows * AXIS.line
        return QRectF(
            box.x() + left,
            box.y() + above,
            max(box.width() - left - right - 4 * MM, 20 * MM),
            box.height() - above - 5 * MM,
        )

    def _x(self, on: date, plot: QRectF) -> float:
        days = (self._span[1] - self._span[0]).days + 1
        return plot.x() + (on - self._span[0]).days / days * plot.width()

    def _edges(self, period: Period, plot: QRectF) -> tuple[float, float]:
        days = (self._span[1] - self._span[0]).days + 1
        first = self._x(period.first, plot)
        return first, first + period.days / days * plot.width()

    def _at(self, n: int, plot: QRectF) -> QPointF:
        first, last = self._edges(self._series.points[n].period, plot)
        value = self._values[n]
        y = self._scale.at(float(value or 0), plot.top(), plot.bottom())
        return QPointF((first + last) / 2, y)

    def _grid(self, painter: QPainter, plot: QRectF) -> None:
        for tick in self._scale.ticks:
            y = self._scale.at(tick, plot.top(), plot.bottom())
            zero = tick == 0
            rule(painter, plot.x(), y, plot.width(), RULE if zero else HAIR, 0.8 if zero else 0.5)
            text = self._axis(int(tick) if tick == int(tick) else tick)
            write_right(painter, plot.x() - 1.8 * MM, y + 0.36 * AXIS.size * PT, text, AXIS)

    def _gaps(self, painter: QPainter, plot: QRectF) -> None:
        for first, last in gaps(self._values):
            left = self._edges(self._series.points[first].period, plot)[0]
            right = self._edges(self._series.points[last].period, plot)[1]
            band = QRectF(left, plot.top(), right - left, plot.height())
            painter.fillRect(band, ink_of(WASH))
            painter.setPen(pen(HAIR, 0.5))
            for x in (left, right):
                painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            self._write_gap(painter, band)

    def _write_gap(self, painter: QPainter, band: QRectF) -> None:
        text = self._words.gap
        if band.width() > width(text, AXIS) + 2 * MM:
            x = band.center().x() - width(text, AXIS) / 2
            write(painter, x, band.bottom() - 1.5 * MM, text, AXIS)
        elif band.width() > 0.8 * AXIS.line and band.height() > width(text, AXIS) + 2 * MM:
            painter.save()
            painter.translate(band.center().x() + 0.34 * AXIS.size * PT, band.bottom() - MM)
            painter.rotate(-90)
            write(painter, 0, 0, text, AXIS)
            painter.restore()

    def _months(self, painter: QPainter, plot: QRectF) -> None:
        y = plot.bottom()
        starts = [self._span[0]]
        while (following := _next_month(starts[-1])) <= self._span[1]:
            starts.append(following)
        for n, start in enumerate(starts):
            x = self._x(start, plot)
            end = self._x(starts[n + 1], plot) if n + 1 < len(starts) else plot.right()
            text = self._words.month(start)
            if end - x > width(text, AXIS) + MM:
                painter.setPen(pen(RULE, 0.6))
                painter.drawLine(QPointF(x, y), QPointF(x, y + 2.2 * MM))
                write(painter, x + 0.9 * MM, y + 3.6 * MM, text, AXIS)

    def _rows(self, wide: float) -> list[int]:
        """Which row each mark's words stand in, so that none runs into another. The later mark
        stands lower, so that no mark's line crosses another's words."""
        plot = QRectF(0, 0, max(wide, 20 * MM), 0)
        starts: list[float] = []
        rows: list[int] = []
        for mark in reversed(self._marks):
            left, right = self._words_span(mark, plot)
            row = next((n for n, start in enumerate(starts) if right < start), len(starts))
            starts[row : row + 1] = [left - 1.5 * MM]
            rows.insert(0, row)
        return rows

    def _words_span(self, mark: Mark, plot: QRectF) -> tuple[float, float]:
        x = self._x(mark.on, plot)
        wide = width(self._short(mark, plot), AXIS) + 2.2 * MM
        return (x - MM, x + wide) if x + wide <= plot.right() else (x - wide, x + MM)

    def _short(self, mark: Mark, plot: QRectF) -> str:
        return elide(mark.text, AXIS, plot.width() * 0.4)

    def _happened(self, painter: QPainter, plot: QRectF) -> None:
        rows = self._rows(plot.width())
        for mark, row in zip(self._marks, rows, strict=True):
            x = self._x(mark.on, plot)
            baseline = plot.top() - 1.2 * MM - row * AXIS.line
            painter.setPen(pen(FAINT, 0.7, (1.0, 2.0)))
            painter.drawLine(QPointF(x, baseline), QPointF(x, plot.bottom()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(ink_of(SOFT)))
            size = 0.95 * MM
            top = baseline - 1.7 * MM
            points = [QPointF(x - size, top), QPointF(x + size, top), QPointF(x, baseline)]
            painter.drawPolygon(QPolygonF(points))
            left = self._words_span(mark, plot)[0]
            text = self._short(mark, plot)
            if left > x - 1.5 * MM:
                write(painter, x + 1.8 * MM, baseline, text, AXIS)
            else:
                write_right(painter, x - 1.8 * MM, baseline, text, AXIS)

    def _target(self, painter: QPainter, plot: QRectF) -> None:
        painter.setPen(pen(TARGET, 1.2, DASH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        path, drawing = QPainterPath(), False
        for point, target in zip(self._series.points, self._targets, strict=True):
            if target is None:
                drawing = False
                continue
            left, right = self._edges(point.period, plot)
            y = self._scale.at(float(target), plot.top(), plot.bottom())
            (path.lineTo if drawing else path.moveTo)(left, y)
            path.lineTo(right, y)
            drawing = True
        painter.drawPath(path)

    def _last(self) -> Number | None:
        return next((v for v in reversed(self._values) if v is not None), None)

    def _last_target(self) -> Number | None:
        return self._targets[-1]

    def _ends(self, painter: QPainter, plot: QRectF) -> None:
        shown = [
            (value, words)
            for value, words in (
                (self._last_target(), self._words.target),
                (self._last(), self._words.last),
            )
            if value is not None
        ]
        middles = [self._scale.at(float(v), plot.top(), plot.bottom()) for v, _ in shown]
        tall = 2.3 * NOTE.line
        tops = apart([m - tall / 2 for m in middles], tall, plot.top(), plot.bottom() - tall)
        x = plot.right() + 2 * MM
        for (value, words), top in zip(shown, tops, strict=True):
            write(painter, x, top + BODY_STRONG.size * PT, self._words.value(value), BODY_STRONG)
            write(painter, x, top + 1.8 * NOTE.line, words, NOTE)


def _next_month(on: date) -> date:
    return on.replace(year=on.year + on.month // 12, month=on.month % 12 + 1, day=1)
