"""The catch-up grid drawn: heads with what each week still lacks, cells by their look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kpidesk.ui.numbers.grid_model import LOOK, GridModel, Index, Look
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.table import dress_table

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kpidesk.language.words import Words
    from kpidesk.ui.numbers.grid_keeper import GridKeeper

COLUMN, ROW, HEAD = 96, 36, 50
_FILL = {
    Look.GONE: "sunken",
    Look.LOCKED: "sunken",
    Look.STAGED: "prisoft",
    Look.REFUSED: "badsoft",
    Look.DOUBTED: "warnsoft",
}
_INK = {
    Look.STAGED: "pritext",
    Look.REFUSED: "bad",
    Look.DOUBTED: "warn",
    Look.MISSING: "ink3",
    Look.LOCKED: "ink2",
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeekHead(QHeaderView):
    """The span of a week, and below it what is open and until when it can be read."""

    def __init__(self, keeper: GridKeeper, words: Words, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._keeper, self._words = keeper, words
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(super().sizeHint().width(), px(HEAD))

    def open_state(self, column: int) -> tuple[str, str]:
        """What is said below a week, and the role it is said in."""
        filled, total = self._keeper.filled(column)
        if filled == total:
            return self._words.say("form", "complete"), "good"
        days = self._keeper.days_left(column)
        if days == 0:
            return self._words.say("form", "no longer shown"), "ink3"
        if days is not None and days <= 30:
            return self._words.say("form", "%n day(s) left", "", days), "warn"
        return f"{filled}/{total}", "ink3"

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        """Draw both lines and the rule below."""
        painter.save()
        painter.fillRect(rect, colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("line2"))
        box = rect.adjusted(4, px(7), -px(10), 0)
        painter.setFont(font("mstrong", tabular=True))
        painter.setPen(colour("ink2"))
        span = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, span)
        text, role = self.open_state(column)
        painter.setFont(font("micro"))
        painter.setPen(colour(role))
        painter.drawText(
            box.adjusted(0, px(17), 0, 0),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop,
            text,
        )
        painter.restore()


class NameHead(QHeaderView):
    """What is counted, at the left."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(False)
        self.setFixedWidth(px(190))

    def paintSection(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Draw the name, stronger in the row of the cursor."""
        painter.save()
        painter.fillRect(rect, colour("surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("line"))
        view = self.parent()
        here = isinstance(view, QTableView) and view.currentIndex().row() == row
        painter.setFont(font("strong" if here else "med"))
        painter.setPen(colour("ink"))
        box = rect.adjusted(px(16), 0, -8, 0)
        name = str(self.model().headerData(row, Qt.Orientation.Vertical))
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class CellDelegate(QStyledItemDelegate):
    """Draws cells by their look; edits them in a line that Enter, Tab and arrows leave."""

    moved = Signal(int, int)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill, rule, text and the ring of the cursor."""
        look = Look(index.data(LOOK))
        painter.save()
        rect = QRect(option.rect)
        painter.fillRect(rect, colour(_FILL.get(look, "surface")))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("line"))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colour("line"))
        view = self.parent()
        chosen = isinstance(view, QTableView) and view.selectionModel().isSelected(index)
        here = isinstance(view, QTableView) and view.currentIndex() == index
        if chosen and not here:
            painter.fillRect(rect.adjusted(0, 0, -1, -1), colour("prisoft"))
        painter.setFont(font("med", tabular=True))
        painter.setPen(colour(_INK.get(look, "ink")))
        box = rect.adjusted(6, 0, -px(10), 0)
        text = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideLeft, box.width()
        )
        painter.drawText(box, _RIGHT, text)
        if here:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(1.5, 1.5, -2, -2), 5, 5)
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        """A line to type in, right-aligned as the figures are."""
        edit = QLineEdit(parent)
        edit.setFont(font("strong", tabular=True))
        edit.setAlignment(_RIGHT)
        edit.setMaxLength(2_000)
        edit.setObjectName("cell")
        return edit

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Exactly over its cell."""
        editor.setGeometry(QRect(option.rect).adjusted(0, 0, -1, -1))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Down keep and go down, Tab goes right; Escape leaves the cell as it was."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _AFTER.get(Qt.Key(event.key()))
            if step is not None and isinstance(editor, QWidget):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                self.moved.emit(*step)
                return True
        return super().eventFilter(editor, event)


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}
_AFTER = {**_MOVES, Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Up: (-1, 0)}


class GridView(QTableView):
    """Typing replaces a cell; Ctrl+V, Delete, Enter and Escape are the grid's own.

    `pasted` comes with Ctrl+V, `confirmed` and `dropped` with Enter and Escape while cells are
    staged.
    """

    pasted = Signal()
    confirmed = Signal()
    dropped = Signal()
    looked = Signal()
    """The cursor stands on another cell."""

    def __init__(self, model: GridModel, keeper: GridKeeper, words: Words) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        dress_table(self, row_height=ROW, stretch=None)
        self.setHorizontalHeader(WeekHead(keeper, words, self))
        self.setVerticalHeader(NameHead(self))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultSectionSize(px(COLUMN))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self._delegate.moved.connect(self.move_by)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setObjectName("catch_up")
        self.setAccessibleName(words.say("form", "Catch-up grid"))

    def move_by(self, rows: int, columns: int) -> None:
        """Move the cursor, from the last row to the top of the next week."""
        at = self.currentIndex()
        row, column = at.row() + rows, at.column() + columns
        if row >= self._model.rowCount():
            row, column = 0, column + 1
        index = self._model.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The grid's own keys; everything else begins to type."""
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif self._model.staged and key in _ENTER:
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape:
            self.dropped.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._model.clear((i.row(), i.column()) for i in self.selectedIndexes())
        elif key in _MOVES:
            if key in _ENTER:
                self._model.accept(self._spot())
            self.move_by(*_MOVES[key])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only whole weeks are in sight."""
        super().resizeEvent(event)
        room = self.viewport().width()
        shown = max(1, room // px(COLUMN))
        self.horizontalHeader().setDefaultSectionSize(room // shown)

    def currentChanged(self, now: Index, before: Index) -> None:
        """The name beside the cursor is stronger."""
        super().currentChanged(now, before)
        self.verticalHeader().viewport().update()
        self.looked.emit()

    def _spot(self) -> tuple[int, int]:
        return self.currentIndex().row(), self.currentIndex().column()

    def put_cursor(self, row: int, column: int) -> None:
        """Put the cursor into a cell and show it."""
        index = self._model.index(row, column)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(index)
        self.setFocus()
