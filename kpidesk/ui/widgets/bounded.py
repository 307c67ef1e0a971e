"""A line that refuses a paste too long for it, instead of cutting it off unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit

from kpidesk.ui.theme import font, px

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

HEIGHT = 34


class BoundedLine(QLineEdit):
    """`refused` carries how many characters were pasted where only `most` fit; nothing of them
    was taken."""

    refused = Signal(int)

    def __init__(self, most: int, hint: str = "", name: str = "") -> None:
        super().__init__()
        self.most = most
        self.setMaxLength(most)
        self.setPlaceholderText(hint)
        self.setFont(font("body"))
        self.setFixedHeight(px(HEIGHT))
        self.setAcceptDrops(False)
        self.setObjectName(name)

    def paste_whole(self) -> None:
        """Paste the clipboard, or refuse it whole."""
        text = QGuiApplication.clipboard().text()
        free = self.most - len(self.text()) + len(self.selectedText())
        if len(text) > free:
            self.refused.emit(len(text))
        else:
            self.insert(" ".join(text.splitlines()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V is ours, the rest is typing."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_whole()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu, whose paste refuses as well."""
        menu = self.createStandardContextMenu()
        for act in menu.actions():
            if act.objectName() == "edit-paste":
                act.triggered.disconnect()
                act.triggered.connect(self.paste_whole)
        menu.exec(event.globalPos())
        menu.deleteLater()
