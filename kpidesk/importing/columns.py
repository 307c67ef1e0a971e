"""Columns found by their whole header text, never by a part of it, and tables made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Kind, Unit
from kpidesk.domain.problem import Problem, problem
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.importing.cells import NumberStyle, duration, in_unit, number
from kpidesk.importing.dates import span
from kpidesk.importing.table import is_blank, labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

SEARCHED = 15
"""Rows from the top in which a header may stand."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a known column holds, in the unit of its metric. `scale` turns the file's unit into
    ours (100 for a fraction, 3600 for hours); `version` names the platform's definition where it
    is not today's."""

    metric: str
    unit: Unit = Unit.COUNT
    scale: int = 1
    style: NumberStyle = NumberStyle.PLAIN
    version: str = ""
    breakdown: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A header with the rows below it."""

    sheet: str
    header: Row
    rows: Sequence[Row]

    @property
    def labels(self) -> tuple[str, ...]:
        """The comparable labels of the header."""
        return labels(self.header.cells)

    def index(self, *names: str) -> int | None:
        """The place of the first column called one of `names`."""
        found = self.labels
        return next((found.index(name) for name in names if name in found), None)


def header_in(rows: Iterable[Row], wanted: Callable[[frozenset[str]], bool]) -> Row | None:
    """The first of the top rows whose set of labels is the wanted one."""
    for count, row in enumerate(rows):
        if count >= SEARCHED:
            return None
        if wanted(frozenset(labels(row.cells))):
            return row
    return None


def sheet_with(book: Book, wanted: Callable[[frozenset[str]], bool]) -> tuple[Sheet, Row] | None:
    """The first sheet that has such a header, and the header."""
    for sheet in book.sheets:
        header = header_in(book.head(sheet), wanted)
        if header is not None:
            return sheet, header
    return None


def table_below(sheet: Sheet, header: Row, asking: Asking) -> Table:
    """Everything below a header, blank rows and repeated headers left out."""
    mine = labels(header.cells)
    rows = [
        row
        for row in sheet.rows(asking.progress)
        if row.number > header.number and not is_blank(row) and labels(row.cells) != mine
    ]
    return Table(sheet.name, header, rows)


def known_columns(table: Table, fields: Mapping[str, Field]) -> dict[int, Field]:
    """Place → field for every column we know; of columns with the same name the first."""
    found: dict[int, Field] = {}
    seen: set[tuple[str, str]] = set()
    for place, label in enumerate(table.labels):
        one = fields.get(label)
        if one is not None and (one.metric, one.breakdown) not in seen:
            seen.add((one.metric, one.breakdown))
            found[place] = one
    return found


def cell_value(text: str, field: Field, asking: Asking) -> Number | Problem | None:
    """A cell as the unit of its metric is stored."""
    if field.unit is Unit.SECONDS and ":" in text:
        return duration(text)
    value = number(text, field.style)
    if value is None or isinstance(value, Problem):
        return value
    return in_unit(value, field.unit, asking.currency, field.scale)


def read_row(
    row: Row,
    period: Period,
    account: str,
    fields: Mapping[int, Field],
    table: Table,
    asking: Asking,
    draft: Draft,
) -> None:
    """Every known cell of a row as a reading of `period`; bad cells are refused one by one."""
    for place, field in fields.items():
        text = row.cells[place] if place < len(row.cells) else ""
        value = cell_value(text, field, asking)
        column = table.header.cells[place].strip()
        if value is None:
            continue
        if isinstance(value, Problem):
            draft.refused.append(placed(value, row, column, table.sheet))
            continue
        reading = Reading(
            account,
            field.metric,
            period,
            value,
            source=Origin.IMPORTED,
            breakdown=field.breakdown,
            version=field.version,
        )
        draft.incoming.append(Incoming(reading, row.number, column, table.sheet))


def read_daily(
    table: Table,
    fields: Mapping[str, Field],
    date_column: int,
    account: str,
    asking: Asking,
    draft: Draft,
    date_of: Callable[[str], Period | Problem] | None = None,
) -> None:
    """A table with a date column: each row's cells are readings of its day. Rows that hold more
    cells than the header are refused, missing ones count as empty."""
    read_date = date_of or (lambda text: span(text, today=asking.today))
    known = known_columns(table, fields)
    width = len(table.header.cells)
    for row in table.rows:
        draft.read += 1
        if any(cell.strip() for cell in row.cells[width:]):
            found = problem("row_too_long", cells=len(row.cells), columns=width)
            draft.refused.append(placed(found, row, "", table.sheet))
            continue
        text = row.cells[date_column] if date_column < len(row.cells) else ""
        period = read_date(text)
        if isinstance(period, Problem):
            column = table.header.cells[date_column]
            draft.refused.append(placed(period, row, column, table.sheet))
        else:
            read_row(row, period, account, known, table, asking, draft)


def compare_total(
    table: Table, fields: Mapping[str, Field], total: Row | None, asking: Asking, draft: Draft
) -> None:
    """Say where the days of a table do not make the total that the file itself gives; what cannot
    be added up is left alone."""
    for place, field in known_columns(table, fields).items() if total else ():
        metric = asking.metrics.get(field.metric)
        if total is None or metric is None or metric.kind is not Kind.FLOW:
            continue
        said = cell_value(total.cells[place] if place < len(total.cells) else "", field, asking)
        mine = [one.reading for one in draft.incoming if one.reading.metric == field.metric]
        added = sum(reading.value or 0 for reading in mine)
        if isinstance(said, int) and abs(said - added) > max(1, said * 0.001):
            column = table.header.cells[place].strip()
            draft.remarks.append(problem("total_differs", column=column, total=said, sum=added))


def placed(found: Problem, row: Row, column: str, sheet: str = "") -> Problem:
    """A cell's problem with its place in the file."""
    return Problem(found.code, (*found.facts, ("sheet", sheet)), row.number, column)


def remark_gaps(draft: Draft, title: str, start: int = 0) -> None:
    """Say where days between the first and the last are missing, among the readings from `start`
    on."""
    mine = draft.incoming[start:]
    days = {one.reading.period.first for one in mine if one.reading.period.is_day}
    if not days:
        return
    length = (max(days) - min(days)).days + 1
    if len(days) < length:
        facts = (("title", title), ("days", len(days)), ("span", length))
        draft.remarks.append(Problem("days_missing", facts))
