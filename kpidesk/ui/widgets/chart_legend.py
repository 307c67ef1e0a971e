"""The legend of a chart: drawn samples with their names, in one line that wraps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.chart_style import (
    COMPARISON,
    draw_sample,
    fill_of,
    hatch_of,
    stroke_of,
    target_pen,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SAMPLE, _GAP, _BETWEEN = 20, 7, 18


@dataclass(frozen=True, slots=True)
class Entry:
    """One sample: `sort` is line, bar, comparison, target, band, event or soft."""

    sort: str
    text: str
    index: int = 0
    """Place of the series, for lines and bars."""


class Legend(QWidget):
    """Samples right-aligned on one line, or on more where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def shows(self, entries: Sequence[Entry]) -> None:
        """Draw these entries."""
        self._entries = entries
        self.setAccessibleName(", ".join(entry.text for entry in entries))
        self._fit()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Take as many lines as needed."""
        self._fit()

    def sizeHint(self) -> QSize:
        """All on one line."""
        total = sum(self._width(entry) + _BETWEEN for entry in self._entries)
        return QSize(round(total) + 4, px(22))

    def _fit(self) -> None:
        lines = 1 + max((line for line, _, _ in self._places()), default=0)
        self.setFixedHeight(px(22) * lines if self._entries else 0)

    def _width(self, entry: Entry) -> float:
        return _SAMPLE + _GAP + QFontMetricsF(font("small")).horizontalAdvance(entry.text)

    def _places(self) -> Iterator[tuple[int, float, Entry]]:
        """Line, left edge and entry; each line ends at the right edge."""
        lines: list[list[Entry]] = [[]]
        used = 0.0
        for entry in self._entries:
            width = self._width(entry) + _BETWEEN
            if lines[-1] and used + width - _BETWEEN > self.width():
                lines.append([])
                used = 0.0
            lines[-1].append(entry)
            used += width
        for number, line in enumerate(lines):
            total = sum(self._width(entry) for entry in line) + _BETWEEN * (len(line) - 1)
            left = max(0.0, self.width() - total - 4)
            for entry in line:
                yield number, left, entry
                left += self._width(entry) + _BETWEEN

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every sample and its name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        metrics = QFontMetricsF(font("small"))
        for line, left, entry in self._places():
            top = line * px(22)
            box = QRectF(left, top, _SAMPLE, px(22))
            _draw(painter, entry, box)
            painter.setPen(colour("ink2"))
            middle = top + px(22) / 2 + metrics.ascent() / 2 - 1.5
            painter.drawText(QPointF(left + _SAMPLE + _GAP, middle), entry.text)
        painter.end()


def _draw(painter: QPainter, entry: Entry, box: QRectF) -> None:
    centre = box.center()
    if entry.sort in ("line", "comparison"):
        stroke = COMPARISON if entry.sort == "comparison" else stroke_of(entry.index)
        draw_sample(painter, stroke, QRectF(box.left(), centre.y() - 5, box.width(), 10))
        return
    square = QRectF(0, 0, 14, 12)
    square.moveCenter(centre)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if entry.sort == "bar":
        brush, pen = fill_of(entry.index)
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRoundedRect(square, 2, 2)
        hatch = hatch_of(entry.index)
        if hatch is not None:
            painter.fillRect(square, hatch)
    elif entry.sort == "band":
        tint = QColor(colour("band"))
        tint.setAlphaF(0.32)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(square, 3, 3)
    else:
        _draw_pen_sample(painter, entry.sort, box)


def _draw_pen_sample(painter: QPainter, sort: str, box: QRectF) -> None:
    centre = box.center()
    if sort == "event":
        pen = QPen(colour("event"), 1.6)
        pen.setDashPattern([1.2, 1.6])
        painter.setPen(pen)
        painter.drawLine(QPointF(centre.x(), centre.y() - 7), QPointF(centre.x(), centre.y() + 7))
        return
    pen = target_pen() if sort == "target" else stroke_of(0).soft_pen()
    painter.setPen(pen)
    painter.drawLine(QPointF(box.left(), centre.y()), QPointF(box.right(), centre.y()))
