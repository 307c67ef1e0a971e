"""A table of things noted one by one, each with its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import icon_button
from kpidesk.ui.widgets.table import dress_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent


class NotedTable(QTableWidget):
    """Text columns first, then figures; `chosen` and `removed` carry the id of a row. Delete
    removes the row in hand, Enter and a double click choose it."""

    chosen = Signal(str)
    removed = Signal(str)

    def __init__(self, heads: Sequence[str], figures: int, remove: str, name: str) -> None:
        """The last `figures` of `heads` hold figures; `remove` is the hint of the bin."""
        super().__init__(0, len(heads) + 1)
        self.setObjectName(name)
        self._texts = len(heads) - figures
        self._remove = remove
        self.setHorizontalHeaderLabels([*heads, ""])
        dress_table(self, row_height=36, stretch=self._texts - 1)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        head = self.horizontalHeader()
        head.setSectionResizeMode(len(heads), QHeaderView.ResizeMode.Fixed)
        head.resizeSection(len(heads), px(44))
        self.itemActivated.connect(self._choose)

    def shows(self, rows: Sequence[tuple[str, Sequence[str]]], *, writable: bool) -> None:
        """Rows are (id, texts)."""
        self.setRowCount(0)
        self.setRowCount(len(rows))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column in range(self._texts, self.columnCount() - 1):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(right)
        for line, (key, texts) in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, key)
                item.setToolTip(text)
                if column >= self._texts:
                    item.setTextAlignment(right)
                self.setItem(line, column, item)
            if writable:
                bin_ = icon_button("trash-2", self._remove, name=f"remove_{line}")
                bin_.clicked.connect(lambda _on=False, key=key: self.removed.emit(key))
                self.setCellWidget(line, self.columnCount() - 1, bin_)

    def texts(self) -> list[list[str]]:
        """What is shown, row by row."""
        found = []
        for line in range(self.rowCount()):
            items = [self.item(line, column) for column in range(self.columnCount() - 1)]
            found.append([item.text() if item else "" for item in items])
        return found

    def _choose(self, item: QTableWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the row out."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            self.removed.emit(item.data(Qt.ItemDataRole.UserRole))
            return
        super().keyPressEvent(event)
