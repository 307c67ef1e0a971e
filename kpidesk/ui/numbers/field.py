"""The field a number is typed into: every key of the weekly form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.text import retone

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWheelEvent

WIDTH, HEIGHT = 142, 32
MOST = 2_000
"""Longer than any number, so that nothing typed is ever cut off unseen."""
_STEPS = {
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
}
_DIGITS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1}


class NumberField(QLineEdit):
    """One number as text. It reads nothing; it says which key was pressed and what was left.

    `entered` is Enter, `stepped` carries −1 or +1 for the arrows and Tab, `left` comes whenever
    the focus goes elsewhere, `pasted` carries a clipboard that is more than one line of text.
    """

    entered = Signal()
    stepped = Signal(int)
    left = Signal()
    arrived = Signal()
    account_wanted = Signal()
    week_wanted = Signal(int)
    help_wanted = Signal()
    note_wanted = Signal()
    history_wanted = Signal()
    restored = Signal()
    chosen = Signal(int)
    pasted = Signal(object)
    menu_wanted = Signal(object)
    """Where on the screen the right mouse button was pressed."""
    unlocking = Signal()
    """Someone types into a field of a closed month."""

    def __init__(self) -> None:
        super().__init__()
        self.locked = False
        """True in a closed month or a file that may only be read: typing asks instead."""
        self.asks = False
        """True while the digits 1 and 2, typed behind the text, answer a question; typed over a
        selected text they begin another number."""
        self.setFont(font("strong", tabular=True))
        self.setFixedSize(px(WIDTH), px(HEIGHT))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setMaxLength(MOST)
        self.setAcceptDrops(False)
        self._before = ""
        self._keys = self._bindings()

    def _bindings(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]]:
        key, none, ctrl = (
            Qt.Key,
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ControlModifier,
        )
        return {
            (key.Key_Return, none): self.entered.emit,
            (key.Key_Enter, none): self.entered.emit,
            (key.Key_Down, none): lambda: self.stepped.emit(1),
            (key.Key_Up, none): lambda: self.stepped.emit(-1),
            (key.Key_Return, ctrl): self.account_wanted.emit,
            (key.Key_Enter, ctrl): self.account_wanted.emit,
            (key.Key_PageUp, none): lambda: self.week_wanted.emit(-1),
            (key.Key_PageDown, none): lambda: self.week_wanted.emit(1),
            (key.Key_F1, none): self.help_wanted.emit,
            (key.Key_F2, none): self.note_wanted.emit,
            (key.Key_F3, none): self.history_wanted.emit,
            (key.Key_Escape, none): self._restore,
        }

    def shows(self, text: str, state: str = "") -> None:
        """Show what is stored; `state` is "", none (not available), warn or bad."""
        self._before = text
        if self.text() != text:
            self.setText(text)
        self.setModified(False)
        retone(self, state, "state")

    @property
    def is_dirty(self) -> bool:
        """True when something else stands in it than was shown."""
        return self.text() != self._before

    def _restore(self) -> None:
        self.setText(self._before)
        self.selectAll()
        self.restored.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the form; everything else is typing."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.locked and event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        act = self._keys.get((event.key(), modifiers))
        if act is not None:
            act()
            return
        answers = self.asks and not modifiers and not self.hasSelectedText()
        digit = _DIGITS.get(Qt.Key(event.key())) if answers else None
        if self.locked and (event.text() or event.key() == Qt.Key.Key_Delete):
            self.unlocking.emit()
        elif digit is not None:
            self.chosen.emit(digit)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        else:
            super().keyPressEvent(event)

    def paste_clipboard(self) -> None:
        """One short line goes in as typed; a picture, a block or a long text is handed on."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is None:
            return
        if self.locked:
            self.unlocking.emit()
            return
        text = mime.text() if mime.hasText() else ""
        several = "\n" in text.strip() or "\t" in text.strip() or any(c.isalpha() for c in text[:1])
        if mime.hasImage() or mime.hasUrls() or several or len(text) > MOST:
            self.pasted.emit(mime)
        else:
            self.insert(text.strip())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks the form's own order."""
        self.stepped.emit(1 if forward else -1)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing replaces what is there; a click places the cursor."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()
        self.arrived.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept when the field is left, whichever way."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page and never touches a number."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Undo belongs to the typing only while there is typing to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.is_dirty) or redo:
                event.ignore()
                return False
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The form has the words for the menu of the right mouse button."""
        self.menu_wanted.emit(event.globalPos())
