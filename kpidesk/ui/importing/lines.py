"""The lines of a plan as a table: old value, new value, and why something is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kpidesk.domain.metric import Unit
from kpidesk.domain.plan import Line, PostLine, Verdict
from kpidesk.domain.problem import Problem
from kpidesk.language.answers import figure
from kpidesk.language.problems import sentence
from kpidesk.language.words import mark
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.status import Shape, paint_shape
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.plan import Plan
    from kpidesk.ui.house import House

Entry = Line | PostLine | Problem
Index = QModelIndex | QPersistentModelIndex

HEADS = (
    mark("import", "Row"),
    mark("import", "Figure"),
    mark("import", "Days"),
    mark("import", "In your file"),
    mark("import", "In this file"),
    mark("import", "What happens"),
)
ROW, FIGURE, DAYS, OLD, NEW, FATE = range(6)
KEPT = Qt.ItemDataRole.UserRole + 1
"""Of a conflict: True where the shop's value is kept, False where it is replaced, "" where the
person has not chosen yet. None for every other row."""
FATES = {
    Verdict.NEW: mark("import", "new"),
    Verdict.SAME: mark("import", "already there"),
}
_SHAPES = {
    Verdict.NEW: Shape.DONE,
    Verdict.SAME: Shape.NONE,
    Verdict.CHANGED: Shape.CAUTION,
}
_MARK = 14


class LinesModel(QAbstractTableModel):
    """Rows of one kind (new, changed, refused …) of a plan; nothing is copied."""

    def __init__(self, house: House, plan: Plan, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._house, self._plan, self._entries = house, plan, entries
        self._accounts = {a.id: a for a in (*house.desk.accounts.all(), *plan.accounts)}
        self._several = len({_account(one) for one in entries} - {""}) > 1
        self._zone = ZoneInfo(house.desk.shop.get().time_zone)
        self._metrics = house.desk.catalogue.metrics
        self._icons = {shape: _icon(shape) for shape in Shape}

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each entry."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, _parent: Index | None = None) -> int:
        """The same six for every kind."""
        return len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The heads' words."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._house.words.say("import", HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (ROW, OLD, NEW):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        entry, place = self._entries[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self.text(entry, place)
            if role == Qt.ItemDataRole.DisplayRole:
                return text
            return plain(text) if len(text) > 24 else None
        if role == Qt.ItemDataRole.TextAlignmentRole and place in (ROW, OLD, NEW):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DecorationRole and place == FATE:
            return self._icons[_shape(entry)]
        if role == KEPT:
            return self._kept(entry)
        if role == Qt.ItemDataRole.ForegroundRole:
            return colour(self._tone(entry, place))
        if role == Qt.ItemDataRole.FontRole and place in (OLD, NEW):
            chosen = {True: OLD, "": None}.get(self._kept(entry), NEW)
            return font("strong" if place == chosen else "body", tabular=True)
        return None

    def takes(self, plan: Plan) -> None:
        """Show the choices of the same plan as they are now."""
        self._plan = plan
        last = self.index(self.rowCount() - 1, FATE)
        self.dataChanged.emit(self.index(0, OLD), last)

    def entry(self, row: int) -> Entry:
        """What a row shows."""
        return self._entries[row]

    def _kept(self, entry: Entry) -> bool | str | None:
        if isinstance(entry, Problem) or entry.verdict is not Verdict.CHANGED:
            return None
        return self._plan.kept.get(entry.key, "")

    @property
    def has_old(self) -> bool:
        """True when any line stands beside a value the file of the shop has."""
        return any(not isinstance(one, Problem) and one.old for one in self._entries)

    def text(self, entry: Entry, place: int) -> str:
        """The words of a cell."""
        if place == ROW:
            return self._house.formats.number(_row(entry)) if _row(entry) else ""
        if isinstance(entry, Problem):
            return self._refused(entry, place)
        return self._post(entry, place) if isinstance(entry, PostLine) else self._line(entry, place)

    def _tone(self, entry: Entry, place: int) -> str:
        if isinstance(entry, Problem):
            return "bad" if place == FATE else "ink2"
        if place in (ROW, DAYS):
            return "ink3"
        kept = self._kept(entry)
        if kept is None:
            return "ink3" if place == OLD else "ink"
        return (
            "ink3" if (place == OLD and kept is False) or (place == NEW and kept is True) else "ink"
        )

    def _refused(self, entry: Problem, place: int) -> str:
        if place == FIGURE:
            return entry.column or ""
        if place == NEW:
            return str(entry.fact("text") or "")
        return sentence(entry, self._house.words) if place == FATE else ""

    def _line(self, entry: Line, place: int) -> str:
        reading = entry.incoming.reading
        if place == FIGURE:
            return self._figure(reading.metric, reading.breakdown, reading.account)
        if place == DAYS:
            return self._house.formats.span(reading.period)
        if place == OLD:
            return self._value(reading.metric, entry.old.value) if entry.old else ""
        if place == NEW:
            return self._value(reading.metric, reading.value)
        return self._fate(entry)

    def _post(self, entry: PostLine, place: int) -> str:
        post = entry.incoming.post
        if place == FIGURE:
            return post.title or post.code
        if place == DAYS:
            moment = post.published.astimezone(self._zone) if post.published else None
            return self._house.formats.day(moment.date()) if moment else ""
        if place == OLD:
            return self._counters(entry.old)
        if place == NEW:
            return self._counters(entry.incoming.values)
        return self._fate(entry)

    def _figure(self, metric: str, breakdown: str, account: str) -> str:
        found = self._metrics.get(metric)
        name = found.name[self._house.words.language] if found else metric
        parts = [name, breakdown.removeprefix("campaign:")]
        if self._several and account in self._accounts:
            parts.append(self._accounts[account].title)
        return " · ".join(part for part in parts if part)

    def _counters(self, values: Sequence[Number | None]) -> str:
        """The first counters of a post that say anything."""
        given = zip(self._plan.post_metrics, values, strict=False)
        shown = [
            f"{self._figure(m, '', '')} {self._value(m, v)}" for m, v in given if v is not None
        ]
        return " · ".join(shown[:2])

    def _value(self, metric: str, value: Number | None) -> str:
        if value is None:
            return "–"
        unit = self._metrics[metric].unit if metric in self._metrics else Unit.COUNT
        return figure(value, unit, self._house.formats)

    def _fate(self, entry: Line | PostLine) -> str:
        say, kept = self._house.words.say, self._kept(entry)
        if kept is None:
            return say("import", FATES[entry.verdict])
        if kept == "":
            return say("import", "not chosen yet")
        return say("import", "kept as it is") if kept else say("import", "replaced")


class ReasonDelegate(QStyledItemDelegate):
    """The last column: a shape and its word, or a reason that may take two lines."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index
    ) -> None:
        """Draw the shape, then the words, wrapped and shortened to the row's height."""
        plain = QStyleOptionViewItem(option)
        super().initStyleOption(plain, index)
        words, plain.text, plain.icon = plain.text, "", QIcon()
        style = plain.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        box: QRect = option.rect.adjusted(10, 3, -8, -3)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        top = box.top() + (box.height() - _MARK) // 2
        icon.paint(painter, QRect(box.left(), top, _MARK, _MARK))
        painter.setFont(font("small" if box.height() > px(34) else "body"))
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        room = box.adjusted(_MARK + 8, 0, 0, 0)
        lines = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(room, lines, words)


def _row(entry: Entry) -> int:
    return (entry.row or 0) if isinstance(entry, Problem) else entry.incoming.row


def _account(entry: Entry) -> str:
    return entry.incoming.reading.account if isinstance(entry, Line) else ""


def _shape(entry: Entry) -> Shape:
    return Shape.BEHIND if isinstance(entry, Problem) else _SHAPES[entry.verdict]


def _icon(shape: Shape) -> QIcon:
    drawn = QPixmap(_MARK * 2, _MARK * 2)
    drawn.setDevicePixelRatio(2)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    paint_shape(painter, shape, QRectF(0, 0, _MARK, _MARK))
    painter.end()
    return QIcon(drawn)
