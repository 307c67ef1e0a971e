"""A list of things to tick and put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEY = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """Ticked with the mouse or the space key; moved by dragging or by `shift`."""

    changed = Signal(list)
    """The keys of the ticked lines in order, after the person changed them."""

    def __init__(self, name: str, title: str) -> None:
        """`name` is the object's, `title` what a screen reader says."""
        super().__init__()
        self.setObjectName(name)
        self.setFont(font("body"))
        self.setAccessibleName(title)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.itemChanged.connect(lambda _item: self._tell())
        self.model().rowsMoved.connect(lambda *_: self._tell())

    def shows(self, lines: Iterable[tuple[str, str, str, bool]]) -> None:
        """Key, text, what the tooltip says, ticked: of each line, in order."""
        at = self.currentRow()
        self.blockSignals(True)
        self.clear()
        for key, text, hint, ticked in lines:
            item = QListWidgetItem(text)
            item.setData(_KEY, key)
            item.setToolTip(plain(hint))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, px(34)))
            self.addItem(item)
        self.setCurrentRow(min(max(0, at), self.count() - 1))
        self.blockSignals(False)

    def keys(self) -> list[str]:
        """The keys of the ticked lines in order."""
        items = [self.item(n) for n in range(self.count())]
        return [
            str(item.data(_KEY))
            for item in items
            if item is not None and item.checkState() == Qt.CheckState.Checked
        ]

    def shift(self, step: int) -> None:
        """Put the current line some lines further down."""
        at = self.currentRow()
        if at < 0 or not 0 <= at + step < self.count():
            return
        self.blockSignals(True)
        self.insertItem(at + step, self.takeItem(at))
        self.setCurrentRow(at + step)
        self.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.keys())
