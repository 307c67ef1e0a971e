"""The chart: figures over weeks or months, with targets, events, campaigns, gaps and a read-out.

    chart = Chart(words, formats)
    chart.shows(drawing)

Arrow keys move the read-out, `+` `-` zoom, Shift and an arrow pan, `0` shows everything again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QBuffer, QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kpidesk.language.axes import axis_writer
from kpidesk.reporting.scale import Scale, covering, from_zero
from kpidesk.ui.theme import colour, px
from kpidesk.ui.widgets.chart_axes import PeriodAxis, ValueAxis, is_whole
from kpidesk.ui.widgets.chart_items import Items, make
from kpidesk.ui.widgets.chart_layers import Backdrop, Overlay
from kpidesk.ui.widgets.chart_legend import Legend
from kpidesk.ui.widgets.chart_reading import ChartReader
from kpidesk.ui.widgets.drawing import ChartKind, Drawing

if TYPE_CHECKING:
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

MARKER_ROOM = 11
"""Pixels a period needs for its marker to be drawn."""
MARKER_HALF = 7.0
"""Pixels from the middle of a marker to its edge, its rim included."""
LEAST_SHOWN = 2.0
"""Periods that zooming in always leaves in view."""


class Chart(QWidget):
    """Draws one `Drawing`. `moves` is False where the wheel and the hand belong to the page around
    (Home); the read-out works all the same. `beside_legend` pixels stay free at its left."""

    pointed = Signal(int)
    """The index of the period under the read-out, −1 when it goes."""

    def __init__(
        self,
        words: Words,
        formats: Formats,
        *,
        moves: bool = True,
        with_legend: bool = True,
        beside_legend: int = 0,
    ) -> None:
        super().__init__()
        self._formats = formats
        self._drawing: Drawing | None = None
        self._items = Items()
        self._at = -1
        self._reader = ChartReader(words, formats)
        self.legend = Legend()
        self._axis = PeriodAxis(formats)
        self._figures = ValueAxis(formats)
        self._plot = pg.PlotWidget(
            background=colour("surface"), axisItems={"bottom": self._axis, "left": self._figures}
        )
        self._view: Any = self._plot.getPlotItem().vb
        self._dress(moves)
        self._backdrop = Backdrop(self._view)
        self._plot.addItem(self._backdrop, ignoreBounds=True)
        self._overlay = Overlay(self._plot)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(4, 4, 4, 2)
        inside.setSpacing(6)
        if with_legend:
            top = QHBoxLayout()
            top.addSpacing(beside_legend)
            top.addWidget(self.legend)
            inside.addLayout(top)
        inside.addWidget(self._plot, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._view.sigRangeChanged.connect(self._on_range)
        self._plot.viewport().installEventFilter(self)

    def _dress(self, moves: bool) -> None:
        plot = self._plot.getPlotItem()
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=moves, y=False)
        self._plot.setMouseTracking(True)
        self._plot.viewport().setMouseTracking(True)
        plot.hideButtons()
        plot.layout.setContentsMargins(0, px(6), px(6), 0)
        self._view.setDefaultPadding(0)
        self._view.disableAutoRange()
        if not moves:
            self._view.wheelEvent = lambda event, axis=None: event.ignore()  # noqa: ARG005
            self._plot.wheelEvent = lambda event: event.ignore()

    def minimumSizeHint(self) -> QSize:
        """Small enough for a card."""
        return QSize(px(220), px(130))

    def sizeHint(self) -> QSize:
        """The look's main chart."""
        return QSize(px(660), px(300))

    def shows(self, drawing: Drawing) -> None:
        """Draw this instead of what was shown; the whole of it comes into view."""
        self._drawing = drawing
        self._point(-1)
        for item in self._items.every:
            self._plot.removeItem(item)
        self._items = make(drawing)
        for item in self._items.every:
            self._plot.addItem(item, ignoreBounds=True)
        self._axis.shows(drawing.periods)
        layers = self._reader.layers(drawing)
        top = px(20) if layers.bands or layers.events else px(6)
        self._plot.getPlotItem().layout.setContentsMargins(0, top, px(6), 0)
        self._overlay.shows(layers)
        self.legend.shows(self._reader.legend(drawing))
        self.setAccessibleName(", ".join(line.label for line in drawing.lines))
        self.setAccessibleDescription(self._reader.description(drawing))
        count = max(1, len(drawing.periods))
        self._view.setLimits(
            xMin=-0.5, xMax=count - 0.5, minXRange=min(LEAST_SHOWN, count), maxXRange=count
        )
        self.reset()

    def reset(self) -> None:
        """Bring all periods into view."""
        if self._drawing is not None:
            count = max(1, len(self._drawing.periods))
            self._view.setXRange(-0.5, count - 0.5, padding=0)
            self._on_range()

    def zoom(self, factor: float) -> None:
        """Show `factor` times as many periods around the read-out, or around the middle."""
        low, high = self._view.viewRange()[0]
        middle = self._at if low <= self._at <= high and self._at >= 0 else (low + high) / 2
        self._view.setXRange(
            middle - (middle - low) * factor, middle + (high - middle) * factor, padding=0
        )

    def pan(self, share: float) -> None:
        """Move by a share of what is in view; later days for a positive one."""
        low, high = self._view.viewRange()[0]
        self._view.translateBy(x=(high - low) * share)

    def shown(self) -> tuple[int, int]:
        """First and last index of the periods in view."""
        low, high = self._view.viewRange()[0]
        count = len(self._drawing.periods) if self._drawing else 0
        return max(0, round(low + 0.499)), min(count - 1, round(high - 0.499))

    def heights(self) -> tuple[float, float]:
        """The lowest and the highest figure there is room for."""
        low, high = self._view.viewRange()[1]
        return low, high

    def plot_height(self) -> float:
        """The height of the plot in pixels."""
        return float(self._view.height())

    def _on_range(self, *_: object) -> None:
        if self._drawing is None:
            return
        scale = self._scale()
        self._figures.shows(scale, axis_writer(self._drawing.unit, self._formats, scale.ticks))
        wanted = self._with_room(scale)
        if tuple(self._view.viewRange()[1]) != wanted:
            self._view.setYRange(*wanted, padding=0)
        bands = [self._drawing.span(band.period) for band in self._drawing.bands]
        self._backdrop.shows(scale.ticks, [span for span in bands if span])
        left, right = self._view.viewRange()[0]
        roomy = self._view.width() / max(1.0, right - left) >= MARKER_ROOM
        for marker in self._items.markers:
            marker.setVisible(roomy)
        self._overlay.update()

    def _with_room(self, scale: Scale) -> tuple[float, float]:
        """The axis from end to end, and half a marker more where a point lies on its edge."""
        assert self._drawing is not None
        values = self._in_view()
        room = (scale.high - scale.low) * MARKER_HALF / max(1.0, self._view.height())
        top = scale.high + (room if values and max(values) > scale.high - room else 0)
        on_line = self._drawing.kind is ChartKind.LINE
        low = on_line and values and min(values) < scale.low + room
        return (scale.low - (room if low else 0), top)

    def _in_view(self) -> list[float]:
        """The least and the greatest of each line between the first and last period shown."""
        first, last = self.shown()
        values: list[float] = []
        for drawn in (*self._items.lows, *self._items.highs):
            part = drawn[first : last + 1]
            part = part[np.isfinite(part)]
            if part.size:
                values += [float(part.min()), float(part.max())]
        return values

    def _scale(self) -> Scale:
        """The figures in view on an axis of round lines; bars always stand on zero."""
        assert self._drawing is not None
        values = [*self._in_view(), *self._drawing.reach]
        whole = is_whole(self._drawing.unit, self._formats.currency)
        lines = max(2, min(5, int(self._view.height() // px(44)) or 4))
        if self._drawing.kind is ChartKind.LINE and values:
            return covering(values, lines, whole)
        return from_zero(values, lines, whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the overlay over the plot."""
        super().resizeEvent(event)
        self._overlay.setGeometry(QRectF(self._plot.rect()).toRect())
        self._on_range()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the mouse over the plot."""
        if watched is self._plot.viewport():
            if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                if not event.buttons():
                    self._point_at(event.position())
            elif event.type() == QEvent.Type.Leave:
                self._point(-1)
            elif event.type() == QEvent.Type.MouseButtonDblClick:
                self.reset()
            elif event.type() == QEvent.Type.Resize:
                self._overlay.setGeometry(QRectF(self._plot.rect()).toRect())
        return super().eventFilter(watched, event)

    def _point_at(self, position: QPointF) -> None:
        if self._drawing is None or not self._overlay.box().contains(position):
            self._point(-1)
            return
        x = self._view.mapSceneToView(position).x()
        self._point(max(0, min(len(self._drawing.periods) - 1, round(x))))

    def point(self, index: int) -> None:
        """Show the read-out of a period, and bring it into view."""
        if self._drawing is None or not self._drawing.periods:
            return
        index = max(0, min(len(self._drawing.periods) - 1, index))
        low, high = self._view.viewRange()[0]
        if not low <= index <= high:
            self._view.translateBy(
                x=index - (high if index > high else low) + (0.5 if index > high else -0.5)
            )
        self._point(index)

    def _point(self, index: int) -> None:
        if index == self._at:
            return
        self._at = index
        reading = None
        if index >= 0 and self._drawing is not None:
            reading = self._reader.reading(self._drawing, index)
        self._overlay.reads(reading)
        if reading is not None and self.hasFocus():
            said = ", ".join([reading.title, *(f"{row.label} {row.value}" for row in reading.rows)])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.pointed.emit(index)

    @property
    def at(self) -> int:
        """The index under the read-out; −1 for none."""
        return self._at

    def read_out(self) -> list[str]:
        """What the read-out says, line by line; empty when it is hidden."""
        if self._at < 0 or self._drawing is None:
            return []
        reading = self._reader.reading(self._drawing, self._at)
        return [reading.title, *(f"{row.label} {row.value}" for row in reading.rows)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the read-out, zoom, pan."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.pan(0.25 * steps[key])
            else:
                self.point(self._at + steps[key] if self._at >= 0 else self._newest())
        elif key == Qt.Key.Key_Home:
            self.point(0)
        elif key == Qt.Key.Key_End:
            self.point(self._newest())
        elif not self._zoomed(key):
            super().keyPressEvent(event)

    def _zoomed(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(0.7)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / 0.7)
        elif key == Qt.Key.Key_0:
            self.reset()
        elif key == Qt.Key.Key_Escape and self._at >= 0:
            self._point(-1)
        else:
            return False
        return True

    def _newest(self) -> int:
        return len(self._drawing.periods) - 1 if self._drawing else -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide ring and read-out."""
        super().focusOutEvent(event)
        self._point(-1)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring around the chart that has the keyboard."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def picture(self, scale: float = 2.0) -> QPixmap:
        """The chart on its card's colour, `scale` pixels for one of the screen."""
        made = QPixmap(self.size() * scale)
        made.setDevicePixelRatio(scale)
        made.fill(colour("surface"))
        self.render(made, renderFlags=QWidget.RenderFlag.DrawChildren)
        return made

    def svg(self, title: str) -> bytes:
        """The chart as drawn, as an SVG document."""
        from PySide6.QtSvg import QSvgGenerator

        buffer = QBuffer()
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setSize(self.size())
        made.setViewBox(QRectF(self.rect()))
        made.setResolution(96)
        made.setTitle(title)
        painter = QPainter(made)
        painter.fillRect(self.rect(), colour("surface"))
        self.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
        return bytes(buffer.data().data())
