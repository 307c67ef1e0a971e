"""A week of hours in one picture: a row a day, a column an hour, darker where posts did better."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.domain.hours import DAYS, HOURS, Cell
from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

_MONDAY = date(2024, 1, 1)
_LABELLED = 3


class HeatMap(QWidget):
    """Shows cells; the arrow keys and the mouse read them out. `read` carries the sentence."""

    read = Signal(str)

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self._words = words
        self._formats = formats
        self._cells: dict[tuple[int, int], Cell] = {}
        self._at: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(words.say("heat", "Interactions of posts by day and hour"))

    def shows(self, cells: Sequence[Cell]) -> None:
        """Draw these."""
        self._cells = {(cell.weekday, cell.hour): cell for cell in cells}
        self._at = None
        best = max(cells, key=lambda cell: cell.median, default=None)
        self.setAccessibleDescription(self._said(best.weekday, best.hour) if best else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Cells of 22 pixels."""
        return QSize(px(60 + 24 * 24), px(24 + 7 * 26))

    def _box(self) -> QRectF:
        left = px(58)
        return QRectF(left, px(6), self.width() - left - px(8), self.height() - px(34))

    def _cell_box(self, weekday: int, hour: int) -> QRectF:
        box = self._box()
        width, height = box.width() / HOURS, box.height() / DAYS
        cell = QRectF(box.left() + hour * width, box.top() + weekday * height, width, height)
        return cell.adjusted(1, 1, -1, -1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw days, hours and cells; the amount stands in the cell where there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_axes(painter)
        most = max((cell.median for cell in self._cells.values()), default=0.0)
        for weekday in range(DAYS):
            for hour in range(HOURS):
                self._draw_cell(painter, weekday, hour, most)
        if self._at is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(self._cell_box(*self._at), 4, 4)
        painter.end()

    def _draw_axes(self, painter: QPainter) -> None:
        painter.setFont(font("micro"))
        painter.setPen(colour("ink3"))
        metrics = QFontMetricsF(font("micro"))
        for weekday in range(DAYS):
            box = self._cell_box(weekday, 0)
            name = self._formats.weekday(_MONDAY + timedelta(days=weekday))
            painter.drawText(QPointF(0, box.center().y() + metrics.ascent() / 2 - 1), name)
        for hour in range(0, HOURS, _LABELLED):
            box = self._cell_box(DAYS - 1, hour)
            painter.drawText(QPointF(box.left(), self._box().bottom() + px(18)), f"{hour:02}.00")

    def _draw_cell(self, painter: QPainter, weekday: int, hour: int, most: float) -> None:
        cell = self._cells.get((weekday, hour))
        box = self._cell_box(weekday, hour)
        painter.setPen(Qt.PenStyle.NoPen)
        if cell is None:
            painter.setBrush(colour("sunken"))
            painter.drawRoundedRect(box, 4, 4)
            return
        share = cell.median / most if most else 0.0
        shade = QColor(colour("s1"))
        shade.setAlphaF(0.16 + 0.84 * share)
        painter.setBrush(shade)
        if cell.is_thin:
            light = QColor(colour("s1"))
            light.setAlphaF(0.12)
            painter.setBrush(light)
            outline = QPen(colour("s1"), 1, Qt.PenStyle.DotLine)
            painter.setPen(outline)
        painter.drawRoundedRect(box, 4, 4)
        text = self._formats.short(round(cell.median))
        metrics = QFontMetricsF(font("micro", tabular=True))
        if metrics.horizontalAdvance(text) > box.width() - 2:
            return
        painter.setFont(font("micro", tabular=True))
        dark = share > 0.45 and not cell.is_thin
        painter.setPen(colour("surface") if dark else colour("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _said(self, weekday: int, hour: int) -> str:
        day = self._formats.weekday(_MONDAY + timedelta(days=weekday))
        cell = self._cells.get((weekday, hour))
        if cell is None:
            text = self._words.say("heat", "{day} {hour}: no post.")
            return text.format(day=day, hour=f"{hour:02}.00")
        text = self._words.say(
            "heat", "{day} {hour}: median {median} interactions, %n post(s).", "", cell.posts
        )
        median = self._formats.number(round(cell.median))
        return text.format(day=day, hour=f"{hour:02}.00", median=median)

    def _point(self, at: tuple[int, int] | None) -> None:
        if at != self._at:
            self._at = at
            self.read.emit(self._said(*at) if at is not None else "")
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the cell under the mouse."""
        box = self._box()
        place = event.position()
        if not box.contains(place):
            self._point(None)
            return
        hour = int((place.x() - box.left()) / box.width() * HOURS)
        weekday = int((place.y() - box.top()) / box.height() * DAYS)
        self._point((min(weekday, DAYS - 1), min(hour, HOURS - 1)))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self._point(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from cell to cell."""
        moves = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        weekday, hour = self._at or (0, 0)
        if self._at is not None:
            weekday, hour = (weekday + move[0]) % DAYS, (hour + move[1]) % HOURS
        self._point((weekday, hour))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The read-out goes with the keyboard."""
        self._point(None)
        super().focusOutEvent(event)
