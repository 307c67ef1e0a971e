"""The accounts of the form as tabs, each with a ring and a count of what is filled."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.tips import plain

LEAST_TITLE = 20
"""Less room for a title than this and a tab is its ring alone; the rest is in its tool tip."""
RING, AFTER_TITLE = 22, 8


@dataclass(frozen=True, slots=True)
class Tab:
    """One account: what it is called, how many of its fields are filled."""

    id: str
    title: str
    filled: int
    total: int


class AccountTabs(QWidget):
    """`chosen` carries the account's id. Titles grow shorter where there is no room."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tabs: tuple[Tab, ...] = ()
        self._current = ""
        self.setFixedHeight(px(42))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """What is shown, in order."""
        return self._tabs

    @property
    def current(self) -> str:
        """The id of the marked account."""
        return self._current

    def shows(self, tabs: tuple[Tab, ...]) -> None:
        """Show other counts or accounts."""
        if tabs != self._tabs:
            self._tabs = tabs
            self.setAccessibleName(", ".join(f"{t.title} {t.filled}/{t.total}" for t in tabs))
            self.update()

    def select(self, account_id: str) -> None:
        """Mark the account that is typed in."""
        if account_id != self._current:
            self._current = account_id
            self.update()

    def sizeHint(self) -> QSize:
        """All tabs."""
        return QSize(480, px(42))

    def boxes(self) -> list[QRectF]:
        """Where each tab is. Where there is no room for all, the present one keeps its whole
        title, the others lose their counts and then share what is left: short titles stay whole."""
        metrics = self.fontMetrics()
        wanted = [
            px(26) + metrics.horizontalAdvance(t.title) * 1.08 + px(40) + px(22) for t in self._tabs
        ]
        if sum(wanted) > self.width() and len(wanted) > 1:
            own = next(
                (w for w, t in zip(wanted, self._tabs, strict=True) if t.id == self._current), 0
            )
            bare = [width - px(40) for width in wanted]
            others = [w for w, t in zip(bare, self._tabs, strict=True) if t.id != self._current]
            most = _level(others, self.width() - own)
            wanted = [
                own if t.id == self._current else min(width, most)
                for width, t in zip(bare, self._tabs, strict=True)
            ]
        boxes, left = [], 0.0
        for width in wanted:
            boxes.append(QRectF(left, 0, width, self.height()))
            left += width
        return boxes

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the account under the pointer."""
        for tab, box in zip(self._tabs, self.boxes(), strict=True):
            if box.contains(event.position()):
                self.chosen.emit(tab.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The whole title where it is cut."""
        for tab, box in zip(self._tabs, self.boxes(), strict=True):
            if box.contains(event.position()):
                self.setToolTip(plain(f"{tab.title} {tab.filled}/{tab.total}"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring, title, count and the mark of the present one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tab, box in zip(self._tabs, self.boxes(), strict=True):
            self._paint_tab(painter, tab, box, tab.id == self._current)
        painter.end()

    def _paint_tab(self, painter: QPainter, tab: Tab, box: QRectF, current: bool) -> None:
        ring = QRectF(box.left() + 2, box.center().y() - 6, 12, 12)
        _paint_ring(painter, ring, tab.filled, tab.total)
        count = f"{tab.filled}/{tab.total}"
        painter.setFont(font("small", tabular=True))
        counted = painter.fontMetrics().horizontalAdvance(count)
        painter.setFont(font("strong" if current else "med"))
        room = box.width() - px(RING) - counted - px(AFTER_TITLE) - px(20)
        if not current and room < painter.fontMetrics().horizontalAdvance(tab.title):
            _paint_crowded(painter, tab.title, box.adjusted(px(RING), 0, -px(AFTER_TITLE), 0))
            return
        title = painter.fontMetrics().elidedText(
            tab.title, Qt.TextElideMode.ElideRight, max(20, round(room))
        )
        width = painter.fontMetrics().horizontalAdvance(title)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour("ink" if current else "ink2"))
        painter.drawText(box.adjusted(px(22), 0, 0, 0), middle, title)
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("ink3"))
        painter.drawText(box.adjusted(px(22) + width + px(8), 0, 0, 0), middle, count)
        if current:
            end = px(22) + width + px(8) + counted + px(6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pri"))
            painter.drawRoundedRect(QRectF(box.left(), box.bottom() - 3, end, 3), 1.5, 1.5)


def _paint_crowded(painter: QPainter, title: str, box: QRectF) -> None:
    """As many letters as there is room for; an ellipsis would take the place of two of them."""
    if box.width() < px(LEAST_TITLE):
        return
    painter.save()
    painter.setClipRect(box)
    painter.setFont(font("smed"))
    painter.setPen(colour("ink2"))
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, title)
    painter.restore()


def _level(widths: list[float], room: float) -> float:
    """The width that all wider ones are cut to, so that together they fill `room`."""
    left, count = max(0.0, room), len(widths)
    for width in sorted(widths):
        if width * count > left:
            return left / count
        left -= width
        count -= 1
    return max(widths, default=0.0)


def _paint_ring(painter: QPainter, box: QRectF, filled: int, total: int) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour("priline"), 2.4))
    painter.drawEllipse(box)
    if filled and total:
        pen = QPen(colour("pri" if filled < total else "goodmark"), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, 90 * 16, -round(360 * 16 * min(1.0, filled / total)))
