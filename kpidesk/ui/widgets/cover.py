"""A sheet over the whole window while something long is being saved: nothing under it can be used,
and it says what is going on and how far it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from kpidesk.ui.theme import colour, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

SHOWN_AFTER_MS = 250
"""What is done sooner does not flicker; the window cannot be used from the first moment on."""
VEIL = 200
"""How much of 255 the sheet hides of what is under it."""
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}


class Cover(QWidget):
    """Lies over `window` until `lift` is called."""

    def __init__(
        self,
        window: QWidget,
        title: str,
        text: str = "",
        stop: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """`stop` is the word on a button and what it does; without one there is no way out."""
        super().__init__(window)
        self.setObjectName("cover")
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self._window = window
        self._picture: QPixmap | None = None
        self._before = QApplication.focusWidget()
        self.bar = QProgressBar()
        self.bar.setObjectName("saving")
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setRange(0, 0)
        self._card = Card(margins=(28, 22, 28, 22), gap=12)
        self._card.add(label(title, "h2", wrap=True))
        if text:
            self._card.add(label(text, "body", "ink2", wrap=True))
        self._card.add(self.bar)
        if stop is not None:
            made = button(stop[0], "ghost", then=stop[1], name="stop_saving")
            made.clicked.connect(lambda: made.setEnabled(False))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._card.body.addLayout(row(None, made))
        self._card.setFixedWidth(px(420))
        self._card.hide()
        self.setLayout(column(None, row(None, self._card, None), None))
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.appear)
        self._later.start(SHOWN_AFTER_MS)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def appear(self) -> None:
        """Be seen from now on: a picture of the window under a veil, so that nothing underneath is
        painted anew with every step of the bar."""
        self._later.stop()
        self._picture = self._window.grab()
        painter = QPainter(self._picture)
        veil = QColor(colour("canvas"))
        veil.setAlpha(VEIL)
        painter.fillRect(self._window.rect(), veil)
        painter.end()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._card.show()
        self.update()

    def progress(self, done: float) -> None:
        """Show how far it is, 0 to 1."""
        self.bar.setRange(0, 1_000)
        self.bar.setValue(round(done * 1_000))

    def lift(self) -> None:
        """Go away; what had the keys has them again."""
        self._later.stop()
        self._window.removeEventFilter(self)
        self.setObjectName("")
        self.hide()
        self.deleteLater()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Keep keys and shortcuts from whatever is underneath."""
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Clicks go no further."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, once there is something to read on it."""
        if self._picture is not None:
            painter = QPainter(self)
            painter.fillRect(event.rect(), colour("canvas"))  # the window may have grown
            painter.drawPixmap(0, 0, self._picture)
            painter.end()
