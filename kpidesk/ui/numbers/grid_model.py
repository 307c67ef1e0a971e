"""The cells of the catch-up grid as Qt sees them: text, tip, and how each is to be drawn."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Source
from kpidesk.language.entries import figure, said
from kpidesk.ui.numbers.grid_keeper import Filled
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.domain.form import Line
    from kpidesk.domain.paste_grid import Staged
    from kpidesk.ui.numbers.grid_keeper import GridKeeper, Spot
    from kpidesk.ui.numbers.wording import Wording

Index = QModelIndex | QPersistentModelIndex
LOOK = Qt.ItemDataRole.UserRole + 1
_ANSWERS = ("1", "2")


class Look(StrEnum):
    """How a cell is drawn."""

    PLAIN = "plain"
    GONE = "gone"
    """Open, and no longer shown on the phone."""
    LOCKED = "locked"
    STAGED = "staged"
    REFUSED = "refused"
    DOUBTED = "doubted"
    MISSING = "missing"


class GridModel(QAbstractTableModel):
    """Metrics down, weeks across. `refused` carries what the file would not take, `touched`
    comes after every change."""

    refused = Signal(object)
    touched = Signal()

    def __init__(self, keeper: GridKeeper, wording: Wording) -> None:
        super().__init__()
        self._keeper, self._wording = keeper, wording
        self.staged: dict[Spot, Filled] = {}
        self._rejected: dict[Spot, Filled] = {}
        self.clipped = 0

    def reload(self) -> None:
        """Everything may be different; what was staged is dropped."""
        self.beginResetModel()
        self.staged, self._rejected, self.clipped = {}, {}, 0
        self.endResetModel()
        self.touched.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        """One row for each metric."""
        return 0 if parent is not None and parent.isValid() else len(self._keeper.lines)

    def columnCount(self, parent: Index | None = None) -> int:
        """One column for each week."""
        return 0 if parent is not None and parent.isValid() else len(self._keeper.weeks)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of metrics and spans of weeks."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._wording.name(self._keeper.lines[section].metric)
        return self._wording.formats.span(self._keeper.weeks[section], year=False)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell may be chosen; closed ones may not be typed in."""
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        spot = (index.row(), index.column())
        return usual if self._keeper.is_locked(spot) else usual | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, alignment, tool tip, and the look."""
        spot = (index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(spot)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == LOOK:
            return self._look(spot)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._tip(spot))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(spot)
        return None

    def _pending(self, spot: Spot) -> Filled | None:
        return self.staged.get(spot) or self._rejected.get(spot)

    def _text(self, spot: Spot) -> str:
        pending = self._pending(spot)
        return pending.text if pending else self._wording.content(self._keeper.line(spot))

    def _look(self, spot: Spot) -> Look:
        pending = self._pending(spot)
        if pending is not None:
            if not pending.judged.may_be_stored:
                return Look.REFUSED
            return Look.DOUBTED if pending.judged.doubts else Look.STAGED
        if self._keeper.is_locked(spot):
            return Look.LOCKED
        line = self._keeper.line(spot)
        if line.reading is None:
            return Look.GONE if self._keeper.is_gone(spot) else Look.PLAIN
        if self._keeper.doubts(spot):
            return Look.DOUBTED
        return Look.MISSING if line.reading.value is None else Look.PLAIN

    def question(self, index: Index) -> str:
        """What a cell asks, with its answers; empty where nothing is asked."""
        spot = (index.row(), index.column())
        if not index.isValid() or self._look(spot) not in (Look.REFUSED, Look.DOUBTED):
            return ""
        return f"{self._wording.name(self._keeper.line(spot).metric)}: {self._tip(spot)}"

    def _tip(self, spot: Spot) -> str:
        pending = self._pending(spot)
        line, words = self._keeper.line(spot), self._wording.words
        if pending is not None:
            problem = pending.judged.stop or next(iter(pending.judged.doubts), None)
            if problem is not None:
                told = said(problem, line.typed, words, self._wording.formats)
                return told + self._choices(pending, line)
            return self._wording.stated(line, pending.judged.entry)
        if self._keeper.is_locked(spot):
            return words.say("form", "This month is closed.")
        if line.reading is None and self._keeper.is_gone(spot):
            return words.say(
                "form", "No longer shown on the phone. An old note or export may have it."
            )
        doubts = self._keeper.doubts(spot)
        if doubts:
            each = [said(one, line.typed, words, self._wording.formats) for one in doubts]
            return " ".join([*each, words.say("form", "Enter = it is right")])
        return line.reading.note if line.reading else ""

    def _choices(self, pending: Filled, line: Line) -> str:
        """The readings that 1 and 2 stand for."""
        formats = self._wording.formats
        choices = enumerate(pending.judged.entry.choices, start=1)
        return "".join(f"  [{n}] {figure(c.value, line.typed, formats)}" for n, c in choices)

    def _spoken(self, spot: Spot) -> str:
        line = self._keeper.line(spot)
        span = self._wording.formats.span(self._keeper.weeks[spot[1]], year=False)
        return f"{self._wording.name(line.metric)}, {span}: {self._text(spot) or '–'}"

    # Typing and pasting.

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep a typed cell at once; a text that cannot be kept stays in the cell."""
        spot, text = (index.row(), index.column()), str(value)
        if role != Qt.ItemDataRole.EditRole or text == self._text(spot):
            return False
        if text.strip() in _ANSWERS and self._choose(spot, int(text) - 1):
            return True
        self._forget(spot)
        judged = self._keeper.judge(spot, text)
        try:
            if not text.strip():
                self._keeper.clear([spot])
            elif judged.may_be_stored:
                self._keeper.store([Filled(spot, text, judged)])
            else:
                self._rejected[spot] = Filled(spot, text, judged)
        except Refused as refused:
            self._rejected[spot] = Filled(spot, text, judged)
            self.refused.emit(refused)
        self._changed()
        return True

    def _choose(self, spot: Spot, number: int) -> bool:
        """Settle an ambiguous cell with one of its readings; False when nothing is asked there. The
        whole text must be the digit, or 1 would be lost where 1234 is typed over."""
        pending = self._pending(spot)
        choices = pending.judged.entry.choices if pending else ()
        if pending is None or number >= len(choices):
            return False
        settled = replace(
            pending.judged, entry=pending.judged.entry.settled(choices[number]), stop=None
        )
        self._forget(spot)
        try:
            self._keeper.store([Filled(spot, pending.text, settled)])
        except Refused as refused:
            self.refused.emit(refused)
        self._changed()
        return True

    def accept(self, spot: Spot) -> None:
        """Remember that a doubted number is right."""
        if not self._keeper.doubts(spot):
            return
        try:
            self._keeper.accept(spot)
        except Refused as refused:
            self.refused.emit(refused)
        self._changed()

    def clear(self, spots: Iterable[Spot]) -> None:
        """Empty cells, as one step."""
        listed = list(spots)
        for spot in listed:
            self._forget(spot)
        try:
            self._keeper.clear(listed)
        except Refused as refused:
            self.refused.emit(refused)
        self._changed()

    def stage(self, paste: Staged) -> None:
        """Show what a paste would fill; nothing is kept yet."""
        self.staged, self.clipped = {}, paste.clipped
        for cell in paste.cells:
            spot = (cell.row, cell.column)
            self.staged[spot] = Filled(spot, cell.text.strip(), self._keeper.judge(spot, cell.text))
        self._changed()

    @property
    def storable(self) -> int:
        """How many staged cells can be kept."""
        return sum(
            cell.judged.may_be_stored and not self._keeper.is_locked(spot)
            for spot, cell in self.staged.items()
        )

    def keep_staged(self) -> int:
        """Keep what is staged as one step; the refused ones stay in their cells as typed."""
        try:
            kept = self._keeper.store(self.staged.values(), Source.PASTED)
        except Refused as refused:
            self.refused.emit(refused)
            return 0
        left = {s: c for s, c in self.staged.items() if not c.judged.may_be_stored}
        self.staged, self._rejected, self.clipped = {}, {**self._rejected, **left}, 0
        self._changed()
        return kept

    def drop_staged(self) -> None:
        """Forget the paste, and every text that could not be kept."""
        self.staged, self._rejected, self.clipped = {}, {}, 0
        self._changed()

    def _forget(self, spot: Spot) -> None:
        self.staged.pop(spot, None)
        self._rejected.pop(spot, None)

    def _changed(self) -> None:
        if self.rowCount() and self.columnCount():
            end = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), end)
        self.touched.emit()
