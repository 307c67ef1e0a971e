"""Small charts on paper: vectors, legible in grey, nothing said by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from kpidesk.reporting.blocks import rule
from kpidesk.reporting.scale import Scale, around
from kpidesk.reporting.style import (
    ACCENT,
    AXIS,
    AXIS_STRONG,
    GREY,
    MM,
    NOTE,
    PT,
    RULE,
    TARGET,
    WASH,
    Style,
    elide,
    font,
    ink_of,
    width,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kpidesk.domain.answer import Number

DASH = (4.0, 2.2)
DOT = 0.62 * MM


def pen(ink: str, points: float, dash: Sequence[float] = ()) -> QPen:
    """A pen as thick as said on every device; the dash is in pen widths."""
    made = QPen(ink_of(ink), points * PT)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        made.setDashPattern(list(dash))
    return made


def write(painter: QPainter, x: float, baseline: float, text: str, style: Style) -> None:
    """One line of text from `x`."""
    painter.setFont(font(style))
    painter.setPen(ink_of(style.ink))
    painter.drawText(QPointF(x, baseline), text)


def write_right(painter: QPainter, x: float, baseline: float, text: str, style: Style) -> None:
    """One line of text up to `x`."""
    write(painter, x - width(text, style), baseline, text, style)


def stretches(values: Sequence[Number | None], breaks: Sequence[int] = ()) -> list[list[int]]:
    """The indexes of known values in unbroken runs; a gap or a break ends a run."""
    runs: list[list[int]] = []
    for n, value in enumerate(values):
        if value is None:
            continue
        if runs and runs[-1][-1] == n - 1 and n not in breaks:
            runs[-1].append(n)
        else:
            runs.append([n])
    return runs


def gaps(values: Sequence[Number | None]) -> list[tuple[int, int]]:
    """Runs of unknown values as (first, last) index; before the first known one there is none."""
    found: list[tuple[int, int]] = []
    known = next((n for n, v in enumerate(values) if v is not None), len(values))
    for n in range(known, len(values)):
        if values[n] is not None:
            continue
        if found and found[-1][1] == n - 1:
            found[-1] = (found[-1][0], n)
        else:
            found.append((n, n))
    return found


def draw_line(
    painter: QPainter,
    runs: Sequence[Sequence[int]],
    at: Callable[[int], QPointF],
    points: float = 1.7,
) -> None:
    """Each run of points as one unbroken line."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(ACCENT, points))
    for run in runs:
        if len(run) > 1:
            painter.drawPolyline(QPolygonF([at(n) for n in run]))


def draw_dots(painter: QPainter, indexes: Sequence[int], at: Callable[[int], QPointF]) -> None:
    """White dots, the last one filled."""
    painter.setPen(pen(ACCENT, 1.1))
    painter.setBrush(QBrush(QColor("white")))
    for n in indexes[:-1]:
        painter.drawEllipse(at(n), DOT, DOT)
    if indexes:
        painter.setBrush(QBrush(ink_of(ACCENT)))
        painter.drawEllipse(at(indexes[-1]), DOT * 1.35, DOT * 1.35)


def sparkline(
    values: Sequence[Number | None], targets: Sequence[Number | None] = ()
) -> Callable[[QPainter, QRectF], None]:
    """A line of one row's height on a scale of its own, with its dashed target."""
    known = [float(v) for v in [*values, *targets] if v is not None]

    def paint(painter: QPainter, box: QRectF) -> None:
        scale = around(known, 0.02)
        inner = box.adjusted(DOT, DOT * 1.4, -DOT * 1.6, -DOT * 1.4)
        step = inner.width() / max(len(values) - 1, 1)

        def at(n: int) -> QPointF:
            y = scale.at(float(values[n] or 0), inner.top(), inner.bottom())
            return QPointF(inner.x() + n * step, y)

        _spark_target(painter, targets, scale, inner)
        runs = stretches(values)
        draw_line(painter, runs, at, 1.1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink_of(ACCENT)))
        alone = [run[0] for run in runs if len(run) == 1]
        for n in alone:
            painter.drawEllipse(at(n), DOT * 0.7, DOT * 0.7)
        if runs:
            painter.drawEllipse(at(runs[-1][-1]), DOT * 1.1, DOT * 1.1)

    return paint


def _spark_target(
    painter: QPainter, targets: Sequence[Number | None], scale: Scale, inner: QRectF
) -> None:
    painter.setPen(pen(TARGET, 0.9, (2.4, 1.8)))
    step = inner.width() / max(len(targets) - 1, 1)
    for run in stretches(targets):
        first, last = run[0], run[-1]
        points = []
        for n in range(first, last + 1):
            y = scale.at(float(targets[n] or 0), inner.top(), inner.bottom())
            left = inner.x() + max(n - 0.5, 0) * step
            right = inner.x() + min(n + 0.5, len(targets) - 1) * step
            points += [QPointF(left, y), QPointF(right, y)]
        painter.drawPolyline(QPolygonF(points))


@dataclass(frozen=True, slots=True)
class Multiple:
    """A small month-by-month line under its figure."""

    values: Sequence[Number | None]
    months: Sequence[str]
    target: Number | None = None

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Paint into `box`: band for a missing month, dashed target, line, month names."""
        plot = box.adjusted(0, DOT * 2, 0, -AXIS.line)
        slot = plot.width() / max(len(self.values), 1)
        known = [float(v) for v in [*self.values, self.target] if v is not None]
        scale = around(known)

        def at(n: int) -> QPointF:
            y = scale.at(float(self.values[n] or 0), plot.top(), plot.bottom() - MM)
            return QPointF(plot.x() + (n + 0.5) * slot, y)

        for first, last in gaps(self.values):
            left, wide = plot.x() + first * slot, (last - first + 1) * slot
            inset = 0.15 * slot
            band = QRectF(left + inset, plot.top(), wide - 2 * inset, plot.height())
            painter.fillRect(band, ink_of(WASH))
        if self.target is not None:
            y = scale.at(float(self.target), plot.top(), plot.bottom() - MM)
            painter.setPen(pen(TARGET, 1.0, DASH))
            painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        rule(painter, plot.x(), plot.bottom(), plot.width(), RULE, 0.6)
        runs = stretches(self.values)
        draw_line(painter, runs, at, 1.4)
        draw_dots(painter, [n for run in runs for n in run], at)
        self._months(painter, box, slot)

    def _months(self, painter: QPainter, box: QRectF, slot: float) -> None:
        wide = max((width(text, AXIS_STRONG) for text in self.months), default=0.0)
        every = 1 if wide <= slot else 2
        baseline = box.bottom() - AXIS.line + AXIS.baseline + 0.4 * MM
        for n, text in enumerate(self.months):
            last = n == len(self.months) - 1
            if (len(self.months) - 1 - n) % every == 0:
                style = AXIS_STRONG if last else AXIS
                x = box.x() + (n + 0.5) * slot - width(text, style) / 2
                write(painter, x, baseline, text, style)


@dataclass(frozen=True, slots=True)
class Bars:
    """Named bars from zero, the first dark, the figure at the end of each."""

    rows: Sequence[tuple[str, float, str]]
    """Name, value, the value in words."""

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Paint into `box`, one row under another."""
        if not self.rows:
            return
        names = min(max(width(r[0], NOTE) for r in self.rows) + 2 * MM, box.width() * 0.45)
        figures = max(width(r[2], AXIS_STRONG) for r in self.rows) + 2 * MM
        room = max(box.width() - names - figures, 5 * MM)
        most = max((max(r[1], 0.0) for r in self.rows), default=0.0) or 1.0
        tall = box.height() / len(self.rows)
        thick = min(2.6 * MM, tall * 0.6)
        for n, (name, value, text) in enumerate(self.rows):
            middle = box.y() + (n + 0.5) * tall
            baseline = middle + 0.36 * NOTE.size * PT
            write(painter, box.x(), baseline, elide(name, NOTE, names - 2 * MM), NOTE)
            long = room * max(value, 0.0) / most
            bar = QRectF(box.x() + names, middle - thick / 2, long, thick)
            painter.fillRect(bar, ink_of(ACCENT if n == 0 else GREY))
            write(painter, bar.right() + 1.2 * MM, baseline, text, AXIS_STRONG)


SHARE_FILLS = (ACCENT, "#C3CAD0", "#FFFFFF")


@dataclass(frozen=True, slots=True)
class Shares:
    """Parts of a whole in one bar: filled, grey, outlined."""

    parts: Sequence[tuple[float, str]]
    """Size and its words, at most three."""

    def __call__(self, painter: QPainter, box: QRectF) -> None:
        """Paint the bar and under it what its parts are."""
        whole = sum(size for size, _ in self.parts) or 1.0
        bar = QRectF(box.x(), box.y(), box.width(), 4.4 * MM)
        x, legend = bar.x(), bar.x()
        baseline = bar.bottom() + NOTE.line
        for (size, words), fill in zip(self.parts, SHARE_FILLS, strict=False):
            long = bar.width() * size / whole
            painter.setPen(pen(ACCENT, 0.6))
            painter.setBrush(QBrush(ink_of(fill)))
            painter.drawRect(QRectF(x, bar.y(), long, bar.height()))
            painter.drawRect(QRectF(legend, baseline - 2.1 * MM, 2.1 * MM, 2.1 * MM))
            write(painter, legend + 3 * MM, baseline, words, NOTE)
            legend += width(words, NOTE) + 6.5 * MM
            x += long
