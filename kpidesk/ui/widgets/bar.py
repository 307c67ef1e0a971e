"""A bar of progress with a tick where it should be by now, and a ring that counts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px


class Bar(QWidget):
    """Share done, 0 to 1, in the colour of a role; `tick` is where it should be today."""

    def __init__(
        self, share: float | None = 0, tick: float | None = None, role: str = "goodmark"
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(12)
        self._role = role
        self.shows(share, tick, role)

    def shows(self, share: float | None, tick: float | None = None, role: str = "") -> None:
        """Show another share; None is unknown and draws an empty track."""
        self._share, self._tick = share, tick
        self._role = role or self._role
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to be read."""
        return QSize(px(120), 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track, fill and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("pressed"))
        track = QRectF(0, 3, self.width(), 6)
        painter.drawRoundedRect(track, 3, 3)
        if self._share:
            painter.setBrush(colour(self._role))
            fill = max(6.0, min(1.0, self._share) * self.width())
            painter.drawRoundedRect(QRectF(0, 3, fill, 6), 3, 3)
        if self._tick is not None:
            x = round(min(1.0, max(0.0, self._tick)) * (self.width() - 2))
            painter.fillRect(QRectF(x - 1.5, 0, 5, 12), colour("surface"))
            painter.fillRect(QRectF(x, 0, 2, 12), colour("ink"))
        painter.end()


class Ring(QWidget):
    """A round count of what is filled: `done` of `total`, the number in its middle."""

    def __init__(self, done: int = 0, total: int = 1, size: int = 30, *, show: bool = True) -> None:
        super().__init__()
        self._size, self._show = px(size), show
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.shows(done, total)

    def shows(self, done: int, total: int) -> None:
        """Show another count."""
        self._done, self._total = done, max(1, total)
        self.setAccessibleName(f"{done}/{total}")
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, the arc and the count."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 3.0 if self._size > 20 else 2.4
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(colour("priline"), width))
        painter.drawEllipse(box)
        pen = QPen(colour("pri" if self._done < self._total else "goodmark"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._done:
            painter.drawArc(box, 90 * 16, -round(360 * 16 * min(1, self._done / self._total)))
        if self._show:
            painter.setPen(colour("pritext"))
            painter.setFont(font("mstrong", tabular=True))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._done))
        painter.end()
