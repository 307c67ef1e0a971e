"""The table beside a chart: the same figures for those who read rather than look."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from kpidesk.domain.answer import Between, Known
from kpidesk.domain.compare import step
from kpidesk.language.words import mark
from kpidesk.reporting.cells import neutral
from kpidesk.ui.theme import colour
from kpidesk.ui.widgets.chart_reading import ChartReader

if TYPE_CHECKING:
    from kpidesk.domain.metric import Unit
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.ui.widgets.drawing import Drawing, Line

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
CHANGE, BY_DAY = mark("charts", "Change"), mark("charts", "Change a day")


class FiguresModel(QAbstractTableModel):
    """A row a period, newest first; a column a line, and the change where there is one line."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self._words = words
        self._formats = formats
        self._reader = ChartReader(words, formats)
        self._drawings: tuple[Drawing, ...] = ()
        self._lines: list[Line] = []
        self._titles: list[str] = []

    def shows(self, drawings: tuple[Drawing, ...]) -> None:
        """Show the lines of these charts, which have the same periods."""
        self.beginResetModel()
        self._drawings = drawings
        self._lines = [line for drawing in drawings for line in drawing.lines]
        self._titles = [self._words.say("charts", "Period")] + [line.label for line in self._lines]
        if len(self._lines) == 1:
            self._titles[1] = self._words.say("charts", "Value")
            self._titles.append(self._words.say("charts", self._change_title()))
        self.endResetModel()

    def _change_title(self) -> str:
        """Months differ in days, so what adds up is compared by the day."""
        series = self._lines[0].series
        lengths = {point.period.days for point in series.points}
        return BY_DAY if series.adds and len(lengths) > 1 else CHANGE

    def index_of(self, row: int) -> int:
        """The index of the period in a row."""
        return self.rowCount() - 1 - row

    def row_of(self, index: int) -> int:
        """The row of a period."""
        return self.rowCount() - 1 - index

    def rowCount(self, parent: Index | None = None) -> int:
        """A row a period."""
        inside = parent is not None and parent.isValid()
        return len(self._drawings[0].periods) if self._drawings and not inside else 0

    def columnCount(self, parent: Index | None = None) -> int:
        """The period, the lines, the change."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """The titles."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == _ROLE.DisplayRole:
            return self._titles[section]
        if role == _ROLE.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """The figures as the read-out writes them."""
        at, column = self.index_of(index.row()), index.column()
        if role == _ROLE.DisplayRole:
            return self._text(at, column)
        if role == _ROLE.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _ROLE.ForegroundRole and self._is_quiet(at, column):
            return QBrush(colour("ink3"))
        return None

    def _is_quiet(self, at: int, column: int) -> bool:
        if not 1 <= column <= len(self._lines):
            return column > len(self._lines)
        return not isinstance(self._lines[column - 1].series.points[at].answer, Known)

    def _text(self, at: int, column: int) -> str:
        unit = self._drawings[0].unit
        if column == 0:
            period = self._drawings[0].periods[at]
            if period.is_calendar_month:
                return self._formats.month(period.first)
            return self._formats.span(period, year=self._spans_years())
        if column <= len(self._lines):
            return self._reader.value(self._lines[column - 1].series.points[at].answer, unit)
        return self._change(at, unit)

    def _spans_years(self) -> bool:
        periods = self._drawings[0].periods
        return (periods[-1].last - periods[0].first).days > 400

    def _change(self, at: int, unit: Unit) -> str:
        found = step(self._lines[0].series, at, unit)
        if found is None or found.absolute is None:
            return ""
        if found.points is not None:
            points = self._formats.signed(found.points, 1)
            return self._words.say("charts", "{n} points").format(n=points)
        if found.percent is None:
            return self._formats.signed(found.absolute)
        return self._formats.signed(found.percent, 1) + "%"

    def as_text(self) -> str:
        """The table as it reads, with tabs, for pasting."""
        places = (self.index_of(row) for row in range(self.rowCount()))
        columns = range(self.columnCount())
        rows = [self._titles, *([self._text(at, column) for column in columns] for at in places)]
        return "\n".join("\t".join(row) for row in rows)

    def as_csv(self) -> bytes:
        """Plain figures with ISO dates, oldest first; what is unknown is an empty cell."""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(["from", "to", *(neutral(line.label) for line in self._lines)])
        for at in range(self.rowCount()):
            period = self._drawings[0].periods[at]
            values = [_plain(line, at) for line in self._lines]
            writer.writerow([period.first.isoformat(), period.last.isoformat(), *values])
        return out.getvalue().encode("utf-8-sig")


def _plain(line: Line, at: int) -> object:
    answer = line.series.points[at].answer
    if isinstance(answer, Between):
        return f"{answer.low}..{answer.high}"
    return answer.value if isinstance(answer, Known) else ""
