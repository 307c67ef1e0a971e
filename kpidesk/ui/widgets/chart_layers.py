"""What lies behind and before the lines of a chart: grid, bands, events, gaps, read-out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.chart_style import draw_marker

if TYPE_CHECKING:
    from collections.abc import Sequence

_BAND_ALPHA = 0.14
_ROWS = 2


class Backdrop(pg.GraphicsObject):  # type: ignore[misc]
    """Horizontal lines at round values and tinted bands, below everything else."""

    def __init__(self, view: Any) -> None:
        super().__init__()
        self._view = view
        self._ticks: Sequence[float] = ()
        self._bands: Sequence[tuple[float, float]] = ()
        self.setZValue(-100)

    def shows(self, ticks: Sequence[float], bands: Sequence[tuple[float, float]]) -> None:
        """Draw these lines and bands."""
        self._ticks, self._bands = ticks, bands
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """All that is in view."""
        return QRectF(self._view.viewRect())

    def viewRangeChanged(self) -> None:
        """The view moved: draw the new part of it."""
        self.prepareGeometryChange()
        self.update()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Draw bands, then lines."""
        box = self.boundingRect()
        tint = QColor(colour("band"))
        tint.setAlphaF(_BAND_ALPHA)
        for left, right in self._bands:
            painter.fillRect(QRectF(left, box.top(), right - left, box.height()), tint)
        pen = QPen(colour("grid"), 1)
        pen.setCosmetic(True)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        for tick in self._ticks:
            painter.drawLine(QPointF(box.left(), tick), QPointF(box.right(), tick))


@dataclass(frozen=True, slots=True)
class Flag:
    """A text at a place on the axis; `right` is set for a band, which has an end."""

    left: float
    text: str
    right: float | None = None


@dataclass(frozen=True, slots=True)
class Spot:
    """A point under the crosshair."""

    y: float
    role: str
    marker: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the read-out."""

    label: str
    value: str
    role: str = ""
    """Colour role of the series it belongs to."""
    marker: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the crosshair reads: the period's name, the points, the rows."""

    x: float
    title: str
    spots: tuple[Spot, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Layers:
    """All that is written over a chart."""

    bands: tuple[Flag, ...] = ()
    events: tuple[Flag, ...] = ()
    breaks: tuple[Flag, ...] = ()
    gaps: tuple[tuple[float, float], ...] = ()
    """Places of missing points, with the height at which the line would pass."""
    gap_text: str = ""
    empty: str = ""
    """Said in the middle where nothing can be drawn."""
    targets: tuple[tuple[float, float, str, bool], ...] = ()
    """Where a target's value is written: x, y, text, and whether below its line."""


class Overlay(QWidget):
    """Lies over the plot, catches no mouse, and paints in pixels what pyqtgraph would scale."""

    def __init__(self, plot: pg.PlotWidget) -> None:
        super().__init__(plot)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = plot.getPlotItem().vb
        self._layers = Layers()
        self._reading: Reading | None = None
        self._target_texts: list[QRectF] = []

    def shows(self, layers: Layers) -> None:
        """Write these."""
        self._layers = layers
        self.update()

    def reads(self, reading: Reading | None) -> None:
        """Show the crosshair and its read-out, or nothing."""
        self._reading = reading
        self.update()

    def box(self) -> QRectF:
        """The plot's inside, in this widget's pixels."""
        return QRectF(self._view.sceneBoundingRect())

    def place(self, x: float, y: float = 0.0) -> QPointF:
        """Where a point of the plot lies in pixels."""
        return QPointF(self._view.mapViewToScene(QPointF(x, y)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what was handed over."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.box().adjusted(-1, -px(20), 6, 1))
        self._draw_breaks(painter)
        self._draw_flags(painter)
        self._draw_targets(painter)
        self._draw_gaps(painter)
        if self._layers.empty:
            painter.setFont(font("body"))
            painter.setPen(colour("ink3"))
            painter.drawText(self.box(), Qt.AlignmentFlag.AlignCenter, self._layers.empty)
        if self._reading is not None:
            self._draw_reading(painter, self._reading)
        painter.end()

    def _draw_flags(self, painter: QPainter) -> None:
        """Bands and events with their names at the top, in two rows so that they do not meet."""
        metrics = QFontMetricsF(font("smed"))
        taken: list[list[tuple[float, float]]] = [[] for _ in range(_ROWS)]
        box = self.box()
        for flag in self._layers.bands:
            assert flag.right is not None
            left, right = self.place(flag.left).x(), self.place(flag.right).x()
            if right < box.left() or left > box.right():
                continue
            self._write_flag(
                painter, flag.text, "bandtext", min(right, box.right()) - 4, metrics, taken
            )
        for flag in self._layers.events:
            x = self.place(flag.left).x()
            if not box.left() <= x <= box.right():
                continue
            pen = QPen(colour("event"), 1)
            pen.setDashPattern([1, 2])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, box.top() - px(2)), QPointF(x, box.bottom()))
            self._write_flag(painter, flag.text, "event", x - 6, metrics, taken)

    def _write_flag(
        self, painter: QPainter, text: str, role: str, right: float, metrics: QFontMetricsF,
        taken: list[list[tuple[float, float]]],
    ) -> None:  # fmt: skip
        """Write a name ending at `right`, or beginning there when the left edge is too near."""
        box = self.box()
        text = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, min(px(180), box.width() * 0.4)
        )
        width = metrics.horizontalAdvance(text)
        left = right - width if right - width >= box.left() + 2 else right + 12
        for row, spans in enumerate(taken):
            if all(left > end + 8 or left + width < start - 8 for start, end in spans):
                spans.append((left, left + width))
                painter.setFont(font("smed"))
                painter.setPen(colour(role))
                y = box.top() - px(5) + row * px(16)
                painter.drawText(QPointF(left, y), text)
                return

    def _draw_breaks(self, painter: QPainter) -> None:
        box = self.box()
        for flag in self._layers.breaks:
            x = self.place(flag.left).x()
            if not box.left() <= x <= box.right():
                continue
            pen = QPen(colour("ink3"), 1)
            pen.setDashPattern([4, 3])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, box.top() + px(34)), QPointF(x, box.bottom()))
            painter.setFont(font("micro"))
            metrics = QFontMetricsF(font("micro"))
            width = metrics.horizontalAdvance(flag.text)
            left = min(max(x - width / 2, box.left() + 2), box.right() - width - 2)
            painter.setPen(colour("ink3"))
            painter.drawText(QPointF(left, box.bottom() - px(6)), flag.text)

    def _draw_targets(self, painter: QPainter) -> None:
        painter.setFont(font("micro", tabular=True))
        metrics = QFontMetricsF(font("micro", tabular=True))
        painter.setPen(colour("ink2"))
        box = self.box()
        last_right = -1e9
        self._target_texts.clear()
        for x, y, text, is_below in self._layers.targets:
            at = self.place(x, y)
            left = max(at.x() + 4, box.left() + 4)
            width = metrics.horizontalAdvance(text)
            left = min(left, box.right() - width - 2)
            if (
                left < last_right + 6
                or at.x() > box.right()
                or not box.top() <= at.y() <= box.bottom()
            ):
                continue
            base = at.y() + (metrics.ascent() + px(5) if is_below else -px(6))
            at_text = QRectF(left, base - metrics.ascent(), width, metrics.height())
            self._veil(painter, at_text)
            self._target_texts.append(at_text)
            painter.drawText(QPointF(left, base), text)
            last_right = left + width

    def _meets_target(self, x: float, text: QRectF) -> bool:
        """Whether a text at `x` would lie on the target's line or on its value."""
        if any(text.intersects(other) for other in self._target_texts):
            return True
        in_force = [y for since, y, _, _ in self._layers.targets if since <= x]
        return bool(in_force) and text.top() <= self.place(x, in_force[-1]).y() <= text.bottom()

    @staticmethod
    def _veil(painter: QPainter, box: QRectF) -> None:
        """Lighten what lies behind a text."""
        veil = QColor(colour("surface"))
        veil.setAlphaF(0.82)
        painter.fillRect(box.adjusted(-2, 0, 2, -2), veil)

    def _draw_gaps(self, painter: QPainter) -> None:
        gaps = self._layers.gaps
        room = self.place(1.0).x() - self.place(0.0).x()
        if not gaps or room < px(9):
            return
        metrics = QFontMetricsF(font("micro"))
        width = metrics.horizontalAdvance(self._layers.gap_text)
        box = self.box()
        last_right = -1e9
        painter.setFont(font("micro"))
        for x, y in gaps:
            at = self.place(x, y)
            if not (box.left() <= at.x() <= box.right() and box.top() <= at.y() <= box.bottom()):
                continue
            pen = QPen(colour("ink3"), 1.4)
            pen.setDashPattern([1.4, 1.6])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 4.5, 4.5)
            left = at.x() - width / 2
            if (
                room >= px(24)
                and left > last_right + 8
                and left > box.left()
                and left + width < box.right()
            ):
                box_of_text = QRectF(left, at.y() + px(20), width, metrics.height())
                box_of_text.translate(0, -metrics.ascent())
                if self._meets_target(x, box_of_text):
                    box_of_text.moveTop(at.y() - px(9) - metrics.height())
                base = box_of_text.top() + metrics.ascent()
                self._veil(painter, box_of_text)
                painter.setPen(colour("ink3"))
                painter.drawText(QPointF(left, base), self._layers.gap_text)
                last_right = left + width

    def _draw_reading(self, painter: QPainter, reading: Reading) -> None:
        box = self.box()
        x = self.place(reading.x).x()
        painter.setPen(QPen(colour("ink3"), 1))
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.setPen(QPen(colour("surface"), 2))
        for spot in reading.spots:
            painter.setBrush(colour(spot.role))
            draw_marker(painter, spot.marker or "circle", self.place(reading.x, spot.y), 12)
        painter.setClipping(False)
        self._draw_box(painter, reading, x)

    def _draw_box(self, painter: QPainter, reading: Reading, x: float) -> None:
        small, strong = font("small"), font("sstrong", tabular=True)
        labels, values = QFontMetricsF(small), QFontMetricsF(strong)
        inset = 20 if any(row.role for row in reading.rows) else 0
        widest = max(
            [labels.horizontalAdvance(reading.title)]
            + [
                inset
                + labels.horizontalAdvance(row.label)
                + 22
                + values.horizontalAdvance(row.value)
                for row in reading.rows
            ]
        )
        step = px(18)
        width, height = widest + 24, step * (len(reading.rows) + 1) + 14
        box = self.box()
        flips = x - box.left() > box.width() * 0.7 or x + 12 + width > box.right()
        left = max(box.left(), x - 12 - width) if flips else x + 12
        low = any(self.place(reading.x, spot.y).y() > box.center().y() for spot in reading.spots)
        top = box.top() + 4 if low else max(box.top(), box.bottom() - height - 4)
        frame = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("tip"))
        painter.drawRoundedRect(frame, 8, 8)
        y = top + 7 + step * 0.75
        painter.setFont(small)
        painter.setPen(colour("ontip2"))
        painter.drawText(QPointF(left + 12, y), reading.title)
        for row in reading.rows:
            y += step
            if row.role:
                painter.setPen(QPen(colour("ontip2"), 1))
                painter.setBrush(colour(row.role))
                draw_marker(painter, row.marker or "circle", QPointF(left + 17, y - 4), 8)
            painter.setFont(small)
            painter.setPen(colour("ontip2"))
            painter.drawText(QPointF(left + 12 + inset, y), row.label)
            painter.setFont(strong)
            painter.setPen(colour("ontip"))
            right = left + width - 12 - values.horizontalAdvance(row.value)
            painter.drawText(QPointF(right, y), row.value)
