"""Choosing one figure of two hundred: a button that opens a list with a search field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from kpidesk.ui.icons import icon
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.fields import line_edit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.language.words import Words

_KEY = Qt.ItemDataRole.UserRole


class FigurePicker(QPushButton):
    """Shows the chosen figure's name; `chosen` carries the key of another one."""

    chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self.setFont(font("h2"))
        self.setIcon(icon("chevron-down"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFixedHeight(px(32))
        self.setAutoDefault(False)
        self.setObjectName("figure")
        self._words = words
        self._panel = _Panel(self, words)
        self._panel.chosen.connect(self.chosen)
        self.clicked.connect(self._open)

    def offers(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """The figures to choose from: (title of a group, its (key, name) pairs)."""
        self._panel.fill(groups)

    def shows(self, name: str) -> None:
        """Write the chosen figure's name."""
        self.setText(name)
        text = self._words.say("picker", "Figure: {name}. Choose another one.")
        self.setAccessibleName(text.format(name=name))

    def _open(self) -> None:
        self._panel.open_below(self)


class _Panel(QFrame):
    """The list under the button; letters search, arrows move, Enter chooses."""

    chosen = Signal(str)

    def __init__(self, parent: QPushButton, words: Words) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "group")
        self.setFixedSize(px(360), px(420))
        self._groups: Sequence[tuple[str, Sequence[tuple[str, str]]]] = ()
        self.search = line_edit(hint=words.say("picker", "Search figures"), name="search")
        self.list = QListWidget()
        self.list.setObjectName("figures")
        self.list.setFont(font("body"))
        self.list.setUniformItemSizes(True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.search)
        inside.addWidget(self.list)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)

    def fill(self, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        """Offer these."""
        self._groups = groups
        self._filter(self.search.text())

    def open_below(self, button: QPushButton) -> None:
        """Show the list under the button, the search field ready."""
        self.search.clear()
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        self.list.clear()
        for title, figures in self._groups:
            found = [(k, n) for k, n in figures if all(w in f"{n} {k}".casefold() for w in wanted)]
            if not found:
                continue
            head = QListWidgetItem(title)
            head.setFont(font("mstrong"))
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(head)
            for key, name in found:
                item = QListWidgetItem(name)
                item.setData(_KEY, key)
                self.list.addItem(item)
        self._select_first()

    def _select_first(self) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY):
                self.list.setCurrentRow(row)
                return

    def _choose(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        if key:
            self.hide()
            self.chosen.emit(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the search field work on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._choose(item)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count():
            if self.list.item(row).data(_KEY):
                self.list.setCurrentRow(row)
                return
            row += by
