"""The list of copies of a shop file, and what the chosen one holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView

from kpidesk.domain.backup import Comparison, Reason
from kpidesk.language.words import mark
from kpidesk.ui.icons import icon
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, column, row
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.table import dress_table
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

Index = QModelIndex | QPersistentModelIndex

REASONS: dict[Reason, str] = {
    Reason.ASKED: mark("copies", "asked for"),
    Reason.CLOSE: mark("copies", "when closing"),
    Reason.INTERVAL: mark("copies", "while working"),
    Reason.BEFORE_IMPORT: mark("copies", "before an import"),
    Reason.BEFORE_REMOVAL: mark("copies", "before a removal"),
    Reason.BEFORE_RESTORE: mark("copies", "before a restore"),
    Reason.BEFORE_UPDATE: mark("copies", "before an update"),
    Reason.BEFORE_REKEYING: mark("copies", "before the encryption changed"),
}
HEADS = (
    mark("copies", "Last saved"),
    mark("copies", "Weeks"),
    mark("copies", "Numbers"),
    mark("copies", "Last entry"),
    mark("copies", "Made"),
)
FIGURES = {1, 2}


class CopiesModel(QAbstractTableModel):
    """Copies, newest save first."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self._words, self._formats = words, formats
        self.copies: list[Backup] = []

    def shows(self, copies: list[Backup]) -> None:
        """List other copies."""
        self.beginResetModel()
        self.copies = copies
        self.endResetModel()

    def rowCount(self, _parent: Index | None = None) -> int:
        """One row for each copy."""
        return len(self.copies)

    def columnCount(self, _parent: Index | None = None) -> int:
        """When, how much, why, checked."""
        return len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The head of a column."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._words.say("copies", HEADS[section])
            if role == Qt.ItemDataRole.TextAlignmentRole and section in FIGURES:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell; a mark before what is checked and what is not."""
        copy = self.copies[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(copy)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon("circle-check", "good") if copy.checked else icon("circle-alert", "bad")
        if role == Qt.ItemDataRole.ToolTipRole:
            return None if copy.checked else self._words.say("copies", "Not checked")
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _texts(self, copy: Backup) -> tuple[str, ...]:
        content, formats = copy.content, self._formats
        return (
            formats.moment(content.saved_at),
            formats.number(content.weeks),
            formats.number(content.readings),
            formats.day(content.last) if content.last else "\u2013",
            self._words.say("copies", REASONS[copy.reason]),
        )


class CopiesTable(QTableView):
    """The copies to choose from."""

    chosen = Signal(object)
    """The copy now chosen, or None."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self.setObjectName("copies")
        self.rows = CopiesModel(words, formats)
        self.setModel(self.rows)
        dress_table(self, row_height=38, stretch=4)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(words.say("copies", "Copies"))
        self.selectionModel().currentRowChanged.connect(lambda _now, _was: self._tell())
        self.setMinimumHeight(px(180))

    def shows(self, copies: list[Backup]) -> None:
        """List copies; the newest is chosen."""
        self.rows.shows(copies)
        if copies:
            self.selectRow(0)
        self._tell()

    @property
    def copy(self) -> Backup | None:
        """The chosen copy."""
        at = self.currentIndex()
        return self.rows.copies[at.row()] if at.isValid() else None

    def _tell(self) -> None:
        self.chosen.emit(self.copy)


class CopyCard(Card):
    """What the chosen copy holds, and what bringing it back would change."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__(words.say("copies", "This copy"), margins=(20, 14, 20, 16), gap=6)
        self._words, self._formats = words, formats
        self._lines = column(gap=6)
        self.body.addLayout(self._lines)
        self.difference = label("", "sstrong", "ink2", wrap=True, name="difference")
        self.body.addSpacing(8)
        self.body.addWidget(self.difference)
        self._changes = column(gap=6)
        self.body.addLayout(self._changes)
        self.body.addStretch(1)

    def shows(self, copy: Backup | None) -> None:
        """Say what a copy holds."""
        clear(self._lines)
        clear(self._changes)
        self.difference.setText("")
        if copy is None:
            self.difference.setText(
                self._words.say("copies", "Choose a copy to see what it holds.")
            )
            return
        say, formats, content = self._words.say, self._formats, copy.content
        shape = Shape.DONE if copy.checked else Shape.BEHIND
        word = say("copies", "Opened and counted") if copy.checked else say("copies", "Not checked")
        self._lines.addLayout(row(Status(shape, word), None))
        spell = (
            f"{formats.day(content.first)} \u2013 {formats.day(content.last)}"
            if content.first and content.last
            else "\u2013"
        )
        shop = ((say("copies", "Shop"), content.name),) if content.name else ()
        for name, value in (
            *shop,
            (say("copies", "Last saved"), formats.moment(content.saved_at)),
            (say("copies", "Copy made"), formats.moment(copy.made_at)),
            (say("copies", "Numbers"), formats.number(content.readings)),
            (say("copies", "Weeks"), formats.number(content.weeks)),
            (say("copies", "From the first to the last"), spell),
            (say("copies", "Size"), f"{formats.number(copy.size / 1_000_000, 1)} MB"),
        ):
            self._lines.addLayout(fact(name, value))

    def compares(self, found: Comparison | None) -> None:
        """Say how the copy differs from the file as it is now; None when it cannot be read."""
        say, number = self._words.say, self._formats.number
        clear(self._changes)
        self.difference.setText("")
        if found is None:
            return
        if not (found.changed or found.only_now or found.only_copy):
            self.difference.setText(say("copies", "The same numbers as in the file now."))
            return
        self.difference.setText(say("copies", "Brought back, it would change:"))
        for name, count in (
            (say("copies", "Numbers that differ"), found.changed),
            (say("copies", "Numbers that would go"), found.only_now),
            (say("copies", "Numbers that come back"), found.only_copy),
        ):
            self._changes.addLayout(fact(name, number(count)))


def fact(name: str, value: str, width: int = 150) -> QHBoxLayout:
    """A quiet name at the left, its value beside it."""
    left = label(name, "small", "ink3")
    left.setFixedWidth(px(width))
    shown = label(value, "body", "ink", tabular=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return row(left, shown, None, gap=10)
