"""An icon as a label, sharp at every scaling."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kpidesk.ui.icons import pixmap


class Image(QWidget):
    """One icon in the colour of a role, read when painted."""

    def __init__(self, name: str, role: str = "ink2", size: int = 16) -> None:
        super().__init__()
        self._name, self._role, self._size = name, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def shows(self, name: str, role: str = "") -> None:
        """Show another drawing."""
        self._name, self._role = name, role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """The icon's square."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        painter = QPainter(self)
        square = QRect(0, 0, self._size, self._size)
        square.moveCenter(self.rect().center())
        drawing = pixmap(self._name, self._role, self._size, self.devicePixelRatioF())
        painter.drawPixmap(square, drawing)
        painter.end()


def tile(name: str, tone: str = "", side: int = 28, size: int = 16) -> QFrame:
    """A tinted square with an icon in its middle; `tone` is good, warn, bad, neu or indigo."""
    made = QFrame()
    made.setProperty("kind", "tile")
    made.setProperty("tone", tone)
    made.setFixedSize(side, side)
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(Image(name, tone or "pritext", size))
    return made
