"""A row of segments: one of a few, chosen with a click or the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px, worn

if TYPE_CHECKING:
    from collections.abc import Sequence


class Segments(QWidget):
    """Entries are (key, text); `chosen` carries the key when the person picks another one."""

    chosen = Signal(str)

    def __init__(
        self, entries: Sequence[tuple[str, str]], current: str = "", hint: str = ""
    ) -> None:
        super().__init__()
        self._entries = list(entries)
        self.current = current or (entries[0][0] if entries else "")
        self._over = -1
        self.setFont(font("med"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._hint = hint
        self._name()

    def select(self, key: str) -> None:
        """Show another entry as chosen, without a signal."""
        self.current = key
        self._name()
        self.update()

    def choose(self, key: str) -> None:
        """Choose an entry as a person would."""
        if key != self.current:
            self.select(key)
            self.chosen.emit(key)

    def _name(self) -> None:
        text = dict(self._entries).get(self.current, "")
        self.setAccessibleName(f"{self._hint} {text}".strip())

    def _boxes(self) -> list[QRectF]:
        metrics = self.fontMetrics()
        boxes, left = [], 3.0
        for _, text in self._entries:
            width = metrics.horizontalAdvance(text) + 2 * px(12)
            boxes.append(QRectF(left, 3, width, self.height() - 6))
            left += width
        return boxes

    def sizeHint(self) -> QSize:
        """All entries and the frame."""
        metrics = self.fontMetrics()
        width = sum(metrics.horizontalAdvance(t) + 2 * px(12) for _, t in self._entries)
        return QSize(width + 6, px(34))

    def minimumSizeHint(self) -> QSize:
        """Entries are never cut."""
        return self.sizeHint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the entry under the pointer."""
        boxes = self._boxes()
        self._over = next((i for i, b in enumerate(boxes) if b.contains(event.position())), -1)
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Nothing is under the pointer."""
        self._over = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the entry under the pointer."""
        for (key, _), box in zip(self._entries, self._boxes(), strict=True):
            if box.contains(event.position()):
                self.choose(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the choice."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        keys = [key for key, _ in self._entries]
        if step is None or self.current not in keys:
            super().keyPressEvent(event)
            return
        at = keys.index(self.current) + step
        if 0 <= at < len(keys):
            self.choose(keys[at])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the trough, the raised entry and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("pressed" if worn().name == "light" else "rail"))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        for index, ((key, text), box) in enumerate(zip(self._entries, self._boxes(), strict=True)):
            active = key == self.current
            if active:
                painter.setPen(QPen(colour("line"), 1))
                painter.setBrush(colour("raised"))
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6.5, 6.5)
            painter.setFont(font("strong" if active else "med"))
            painter.setPen(colour("ink" if active or index == self._over else "ink2"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
