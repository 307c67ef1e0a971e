"""What follows the focus: the ring after keyboard use, Enter on a button, and undo beyond a field's
own typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kpidesk.ui.theme import colour

OWN_BORDER = (
    "QLineEdit",
    "QPlainTextEdit",
    "QTextEdit",
    "QAbstractSpinBox",
    "QComboBox",
    "QAbstractItemView",
)
"""These show focus with their own border or selection; by name, since a class of Qt costs up to
1.5 ms of the start when Python first touches it, and Home has none of the last four."""
_GAP = 3


class FocusRing(QWidget):
    """Follows the focused widget of one window. Only that widget is watched, so typing and
    painting elsewhere cost nothing.

    Enter presses the button with the ring: Qt gives the key to a dialog's default button instead,
    which is the deed even while the focus is on Cancel."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._by_key = False
        self._target: QWidget | None = None
        self._watch(window)
        self._window = window
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]
        self.hide()

    def _watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is not self._window:
            old.removeEventFilter(self)
        self._target = None
        if new is None or new.window() is not self._window:
            self.hide()
            return
        if new is not self._window:
            self._watch(new)
        is_place = new.focusPolicy() == Qt.FocusPolicy.NoFocus  # a page that Tab goes on from
        if self._by_key and not is_place and not any(new.inherits(n) for n in OWN_BORDER):
            self._target = new
            self._place()
            QTimer.singleShot(0, self, self._place)  # what was just shown is not yet laid out
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See keys and clicks of the focused widget, and where it goes."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._by_key = True
            if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent):
                return self._pressed(watched, event)
        elif kind in (QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress):
            self._by_key = False
            if kind == QEvent.Type.MouseButtonPress and watched is self._target:
                self._target = None
                self.hide()
        elif watched is self._target and kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def _pressed(self, button: QPushButton, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or modifiers:
            return False
        if not event.isAutoRepeat():
            button.click()
        return True

    def _place(self) -> None:
        target = self._target
        if target is None:
            return
        box = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        box.adjust(-_GAP - 1, -_GAP - 1, _GAP + 1, _GAP + 1)
        above = target.parentWidget()
        while above is not None and above is not self._window:
            if isinstance(above, QAbstractScrollArea):
                bar = above.verticalScrollBar()
                bar.valueChanged.connect(self._place, Qt.ConnectionType.UniqueConnection)
            above = above.parentWidget()
        self.setGeometry(box)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, two pixels wide, two away from the widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class UndoBeyondField(QObject):
    """Ctrl+Z in a field takes back its typing; with nothing left there, the last step of the file.

    A line edit claims the key even when it has nothing to undo, so it is asked before it is told.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        QApplication.instance().focusChanged.connect(self._moved)  # type: ignore[union-attr]

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(old, QLineEdit | QPlainTextEdit):
            old.removeEventFilter(self)
        if isinstance(new, QLineEdit | QPlainTextEdit) and new.window() is self._window:
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window's shortcut have the key."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QLineEdit | QPlainTextEdit):
            return False
        owner = watched.document() if isinstance(watched, QPlainTextEdit) else watched
        undo = event.matches(QKeySequence.StandardKey.Undo) and not owner.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not owner.isRedoAvailable()
        if undo or redo:
            event.ignore()
            return True
        return False
