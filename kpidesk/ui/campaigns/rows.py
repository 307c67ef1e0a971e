"""Things noted one by one: a form over the list of them, each with its way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.table import dress_table
from kpidesk.ui.widgets.text import label
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.campaigns.entry import AmountField
    from kpidesk.ui.house import House


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
                item.setToolTip(plain(text))
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


class NotedTab(QWidget):
    """A form over the list of what was noted with it. Choosing a row takes it back into the form
    to be changed; Enter there keeps it.

    A subclass builds its form, says its rows, and keeps, takes and removes one.
    """

    def __init__(self, house: House, name: str, noting: str) -> None:
        """`noting` is what the button is called that notes a new one; `name` begins the names of
        the two buttons."""
        super().__init__()
        self.house, self.words, self.formats = house, house.words, house.formats
        self.sheet: CampaignSheet | None = None
        self._noting = noting
        self.add = button(noting, "primary", then=self.keep, name=f"note_{name}")
        self.cancel = button(
            self.words.say("campaigns", "Do not change"),
            "link",
            then=self.forget,
            name=f"{name}_cancel",
        )
        self.form = Card(margins=(18, 12, 18, 10))
        self.trouble = label("", "small", "bad", wrap=True, name=f"{name}_trouble")
        self._complaints: dict[AmountField, str] = {}

    def hear(self, *fields: AmountField) -> None:
        """Give what these fields complain of a line of its own under the form."""
        for field in fields:
            field.has_line = True
            field.complained.connect(lambda text, field=field: self._say(field, text))

    def _say(self, field: AmountField, text: str) -> None:
        self._complaints[field] = text
        said = [f"{each.title.text()}: {why}" for each, why in self._complaints.items() if why]
        self.trouble.setText("\n".join(said))
        self.trouble.setVisible(bool(said))

    def lay_out(self, table: NotedTable, head: QLayout, *above: QWidget) -> None:
        """Put the form under `above`, and below it the list under its own head."""
        self.form.body.addWidget(self.trouble)
        self.trouble.hide()
        self.table = table
        table.removed.connect(self._remove)
        table.chosen.connect(self._choose)
        noted = Card(margins=(0, 10, 0, 4))
        noted.body.addLayout(head)
        noted.body.addWidget(table, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        for each in (*above, self.form):
            outer.addWidget(each)
        outer.addWidget(noted, 1)
        self.forget()

    # What a subclass says.

    def rows(self, sheet: CampaignSheet) -> Sequence[tuple[str, Sequence[str]]]:
        """(id, texts) of what was noted for the campaign."""
        raise NotImplementedError

    def keep(self) -> None:
        """Store what stands in the form, new or changed, if it is whole."""
        raise NotImplementedError

    def empty(self) -> None:
        """Empty the form for the next one."""
        raise NotImplementedError

    def take(self, noted_id: str) -> bool:
        """Fill the form with a noted one; False when it is gone."""
        raise NotImplementedError

    def remove(self, noted_id: str) -> str:
        """Take a noted one away; what to say of it."""
        raise NotImplementedError

    def show_more(self, sheet: CampaignSheet) -> None:
        """Show what stands besides the list."""

    # The frame.

    def shows(self, sheet: CampaignSheet) -> None:
        """Show what was noted for a campaign; another campaign empties the form."""
        fresh = self.sheet is None or self.sheet.campaign.id != sheet.campaign.id
        self.sheet = sheet
        if fresh:
            self.forget()
        writable = not self.house.desk.read_only
        self.form.setVisible(writable)
        self.table.shows(self.rows(sheet), writable=writable)
        self.show_more(sheet)

    def forget(self) -> None:
        """Give up a change and empty the form."""
        self.empty()
        self.add.setText(self._noting)
        self.cancel.hide()

    def _choose(self, noted_id: str) -> None:
        if self.house.desk.read_only:
            return
        self.forget()
        if self.take(noted_id):
            self.add.setText(self.words.say("campaigns", "Keep the change"))
            self.cancel.show()

    def _remove(self, noted_id: str) -> None:
        said = self.remove(noted_id)
        undo = self.words.say("campaigns", "Undo")
        self.house.shell.toast(said, undo, "Ctrl+Z", self.house.shell.undo)
