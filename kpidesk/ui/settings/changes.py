"""The change log: what was done to the file, when, on which computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from kpidesk.language.actions import phrase
from kpidesk.language.words import mark
from kpidesk.ui.icons import icon
from kpidesk.ui.theme import colour, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.table import dress_table

if TYPE_CHECKING:
    from kpidesk.domain.deed import Deed
    from kpidesk.ui.house import House

Index = QModelIndex | QPersistentModelIndex
SHOWN = 500
"""Lines that are listed; older ones stay in the file."""
HEADS = (
    mark("changes", "When"),
    mark("changes", "What"),
    mark("changes", "Rows"),
    mark("changes", "Computer"),
)
KINDS = {
    "do": "pencil",
    "undo": "undo-2",
    "redo": "redo-2",
}


class Changes(QAbstractTableModel):
    """Deeds, newest first."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.deeds: list[Deed] = []

    def refresh(self) -> None:
        """Read the log anew."""
        self.beginResetModel()
        self.deeds = self._house.desk.history.actions(SHOWN)
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        """One row for each deed."""
        return len(self.deeds)

    def columnCount(self, _parent: Index | None = None) -> int:
        """When, what, how many rows, where."""
        return len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head of a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._house.words.say("changes", HEADS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole and section == 2:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; what was taken back is quieter."""
        deed = self.deeds[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(deed)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 1:
            return icon(KINDS[deed.kind], "ink3")
        if role == Qt.ItemDataRole.ForegroundRole and deed.state != "done":
            return colour("ink3")
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _texts(self, deed: Deed) -> tuple[str, ...]:
        words, formats = self._house.words, self._house.formats
        what = phrase(deed.action, words, formats, self._name_of)
        kinds = {
            "do": "{what}",
            "undo": words.say("changes", "Undone: {what}"),
            "redo": words.say("changes", "Redone: {what}"),
        }
        said = kinds[deed.kind].format(what=what)
        if deed.kind == "do" and deed.state != "done":
            said = words.say("changes", "{what} (taken back)").format(what=said)
        return (
            formats.moment(deed.at),
            said[:1].upper() + said[1:],
            formats.number(deed.changes),
            deed.device,
        )

    def _name_of(self, key: str) -> str:
        found = self._house.desk.catalogue.find(key)
        return found.name[self._house.words.language] if found else key


class ChangesTab(QWidget):
    """The log and the two buttons that move along it."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.words.say
        self.rows = Changes(house)
        self.table = QTableView()
        self.table.setObjectName("changes")
        self.table.setAccessibleName(say("changes", "Change log"))
        self.table.setModel(self.rows)
        dress_table(self.table, row_height=36, stretch=1)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(px(420))
        card = Card(
            say("changes", "Change log"),
            say("changes", "everything that was done, newest first"),
            margins=(20, 14, 14, 14),
        )
        card.head.addLayout(
            row(
                button(say("changes", "Undo"), "ghost", "undo-2", then=house.shell.undo),
                button(say("changes", "Redo"), "ghost", "redo-2", then=house.shell.redo),
            )
        )
        card.body.addWidget(self.table, 1)
        self.setLayout(column(card))

    def refresh(self) -> None:
        """Show the log as it is now."""
        self.rows.refresh()
