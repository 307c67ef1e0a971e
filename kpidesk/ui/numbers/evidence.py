"""The screenshot beside the fields: zoomed with the wheel, moved with the mouse, removable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from kpidesk.language.words import Words

STEP = 1.2
MOST_ZOOM = 6.0


class PictureView(QWidget):
    """A picture fitted to its width; the wheel zooms at the pointer, dragging moves it."""

    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._zoom, self._at = 1.0, QPointF(0, 0)
        self._grabbed: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(120))
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def shows(self, content: bytes) -> None:
        """Show another picture from its top."""
        self._pixmap = QPixmap.fromImage(QImage.fromData(content))
        self._zoom, self._at = 1.0, QPointF(0, 0)
        self.update()

    @property
    def zoom(self) -> float:
        """1 shows the whole width."""
        return self._zoom

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom in (above 1) or out, around a point of the widget."""
        point = around or QPointF(self.rect().center())
        new = min(MOST_ZOOM, max(1.0, self._zoom * factor))
        self._at = point - (point - self._at) * (new / self._zoom)
        self._zoom = new
        self._clip()
        self.update()

    def _target(self) -> QRectF:
        if self._pixmap.isNull():
            return QRectF()
        width = self.width() * self._zoom
        height = width * self._pixmap.height() / max(1, self._pixmap.width())
        return QRectF(self._at.x(), self._at.y(), width, height)

    def _clip(self) -> None:
        target = self._target()
        x = min(0.0, max(self._at.x(), self.width() - target.width()))
        y = min(0.0, max(self._at.y(), self.height() - target.height()))
        self._at = QPointF(x, y)

    def sizeHint(self) -> QSize:
        """The place of the drawn phone."""
        return QSize(px(236), px(400))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom; without anything to zoom the wheel stays the page's."""
        if self._pixmap.isNull():
            event.ignore()
            return
        self.zoom_by(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grabbed = event.position() - self._at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it."""
        if self._grabbed is not None:
            self._at = event.position() - self._grabbed
            self._clip()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the part in sight."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._pixmap.isNull():
            painter.drawPixmap(self._target(), self._pixmap, QRectF(self._pixmap.rect()))
        painter.end()


class EvidenceCard(Card):
    """The picture with its name; `closed` brings the drawn phone back, `removed` takes it away."""

    closed = Signal()
    removed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__(words.say("form", "Screenshot"), margins=(18, 11, 12, 12))
        self.setObjectName("evidence")
        self.name = ElidedLabel("", "small", "ink3")
        self.view = PictureView()
        more = icon_button("plus", words.say("form", "Zoom in"), lambda: self.view.zoom_by(STEP))
        less = icon_button(
            "minus", words.say("form", "Zoom out"), lambda: self.view.zoom_by(1 / STEP)
        )
        close = icon_button("x", words.say("form", "Show the phone again"), self.closed.emit)
        for part in (less, more, close):
            self.head.addWidget(part)
        remove = button(
            words.say("form", "Remove the screenshot"),
            "link",
            "trash-2",
            height=28,
            then=self.removed.emit,
        )
        remove.setObjectName("remove_evidence")
        self.add(self.name, self.view)
        self.body.setStretchFactor(self.view, 1)
        self.body.addLayout(row(remove, None))

    def shows(self, name: str, content: bytes) -> None:
        """Show a kept screenshot."""
        self.name.set_text(name)
        self.view.shows(content)
        self.view.setAccessibleName(name)
