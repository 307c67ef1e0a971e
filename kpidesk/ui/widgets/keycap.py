"""A key as it looks on the keyboard, beside what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.layout import boxed, row
from kpidesk.ui.widgets.text import label


class KeyCap(QWidget):
    """One key cap, 20 px high."""

    def __init__(self, key: str, *, on_tip: bool = False) -> None:
        super().__init__()
        self._key, self._on_tip = key, on_tip
        self.setFont(font("mstrong"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)

    def sizeHint(self) -> QSize:
        """The word and a margin; never narrower than high."""
        width = self.fontMetrics().horizontalAdvance(self._key) + px(12)
        return QSize(max(px(20), width), px(21))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap, thicker below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("line2"))
        painter.drawRoundedRect(box.translated(0, 1), 5, 5)
        painter.setPen(QPen(colour("line2"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(colour("ink2"))
        painter.setFont(self.font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()


def key_hint(keys: list[str], text: str) -> QWidget:
    """Keys and what they do: `[Ctrl] [Z] undo`."""
    parts = [*(KeyCap(key) for key in keys), label(text, "small", "ink2")]
    return boxed(row(*parts, gap=6))
