"""Workbooks (.xlsx) → sheets of text cells, through openpyxl's streaming reader. Values only:
formulas are not run, links not followed, macros not touched."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kpidesk.domain.problem import Problem, Refused, problem, refuse
from kpidesk.importing.cells import NOT_CALCULATED, Typed
from kpidesk.importing.intake import LARGEST_BOOK
from kpidesk.importing.table import Cells
from kpidesk.importing.text import MOST_COLUMNS, MOST_ROWS, Row

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterable, Iterator

    from kpidesk.importing.intake import Intake

EMPTY_ROWS = 1_000
"""So many empty rows in a row end a sheet: a cell far below is no part of a table."""
MOST_SHEETS = 20
_DOCTYPE = re.compile(rb"<!\0?(D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)", re.IGNORECASE)
_FORMULA = re.compile(rb"<f[ >/]")
_HIDDEN_ROW = re.compile(rb'<row [^>]*hidden="(?:1|true)"')


def read_xlsx(intake: Intake, archive: zipfile.ZipFile, remarks: list[Problem]) -> list[Cells]:
    """Every sheet, visible ones first; raises `Refused` for damage, bombs and entities."""
    if intake.size > LARGEST_BOOK:
        raise refuse("import_too_big", name=intake.name, megabytes=LARGEST_BOOK // 1_000_000)
    formulas = _looked_over(intake, archive, remarks)
    try:
        sheets = _sheets(intake, formulas)
    except Refused:
        raise
    except Exception:  # openpyxl raises whatever a strange part makes it stumble over
        raise refuse("import_damaged", name=intake.name) from None
    hidden = [sheet.name for sheet in sheets if sheet.hidden and sheet.grid]
    if hidden:
        remarks.append(problem("hidden_sheets", names=", ".join(hidden[:5])))
    return sorted((sheet for sheet in sheets if sheet.grid), key=lambda sheet: sheet.hidden)


def _looked_over(intake: Intake, archive: zipfile.ZipFile, remarks: list[Problem]) -> bool:
    """Checks every part without unpacking it anywhere; True when there are formulas."""
    formulas = False
    hidden_rows = 0
    for member in archive.infolist():
        part = _part(intake, archive, member)
        if member.filename.startswith("xl/worksheets/"):
            formulas = formulas or bool(_FORMULA.search(part))
            hidden_rows += len(_HIDDEN_ROW.findall(part))
    if hidden_rows:
        remarks.append(problem("hidden_rows", count=hidden_rows))
    names = archive.namelist()
    if any(name.startswith("xl/externalLinks/") for name in names):
        remarks.append(problem("outside_links"))
    if "xl/vbaProject.bin" in names:
        remarks.append(problem("macros_ignored"))
    return formulas


def _part(intake: Intake, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """The bytes of an XML part, free of entities; nothing of other parts."""
    from kpidesk.importing.archive import check_member

    check_member(member, intake)
    if not member.filename.endswith((".xml", ".rels")):
        return b""
    try:
        part = archive.read(member)
    except Exception:  # a wrong checksum, a cut stream, an unknown method
        raise refuse("import_damaged", name=intake.name) from None
    if _DOCTYPE.search(part, 0, 65_536):
        raise refuse("import_bomb", name=intake.name)
    return part


def _sheets(intake: Intake, formulas: bool) -> list[Cells]:
    import openpyxl

    found = []
    intake.data.seek(0)
    values = openpyxl.load_workbook(intake.data, read_only=True, data_only=True)
    written = None
    if formulas:
        written = openpyxl.load_workbook(intake.data, read_only=True)
    try:
        for sheet in values.worksheets[:MOST_SHEETS]:
            sheet.reset_dimensions()
            missing = _uncalculated(written[sheet.title]) if written else frozenset()
            grid = list(_rows(sheet.iter_rows(), intake.name, missing))
            hidden = sheet.sheet_state != "visible"
            found.append(Cells(sheet.title, grid, hidden, values.epoch.year == 1904))
    finally:
        values.close()
        if written:
            written.close()
    return found


def _uncalculated(sheet: Any) -> frozenset[tuple[int, int]]:
    """Places of formulas; one without a stored value there was never calculated."""
    sheet.reset_dimensions()
    places = set()
    for row in _not_too_empty(sheet.iter_rows()):
        for cell in row:
            if getattr(cell, "data_type", "") == "f":
                places.add((cell.row, cell.column))
    return frozenset(places)


def _not_too_empty(rows: Iterable[Any]) -> Iterator[Any]:
    empty = 0
    for row in rows:
        empty = 0 if any(cell.value is not None for cell in row) else empty + 1
        if empty > EMPTY_ROWS:
            return
        yield row


def _rows(rows: Iterable[Any], name: str, formulas: frozenset[tuple[int, int]]) -> Iterator[Row]:
    kept: list[Row] = []
    for number, row in enumerate(_not_too_empty(rows), 1):
        cells = [_cell(cell, (number, place), formulas) for place, cell in enumerate(row, 1)]
        trimmed = _trimmed(cells, name)
        kept.append(Row(number, trimmed))
        if trimmed:
            yield from kept
            kept.clear()
        if number > MOST_ROWS:
            raise refuse("import_too_many_rows", name=name, most=MOST_ROWS)


def _trimmed(cells: list[str], name: str) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) <= MOST_COLUMNS:
        return cells
    filled = [cell for cell in cells if cell]
    if len(filled) <= MOST_COLUMNS:
        return _trimmed(cells[:MOST_COLUMNS], name)
    first = ", ".join(cell[:20] for cell in filled[:5])
    raise refuse("import_too_wide", name=name, columns=len(cells), most=MOST_COLUMNS, first=first)


def _cell(cell: Any, place: tuple[int, int], formulas: frozenset[tuple[int, int]]) -> str:
    value = cell.value
    if value is None:
        return NOT_CALCULATED if formulas and place in formulas else ""
    if isinstance(value, float | int) and not isinstance(value, bool):
        shown = cell.number_format or ""
        return Typed(_digits(value * 100) + "%") if "%" in shown else Typed(_digits(value))
    return as_text(value)


def as_text(value: object) -> str:
    """A value of a workbook as the text a person would have written, dates as ISO."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return Typed(_digits(value))
    if isinstance(value, datetime):
        return value.isoformat(" ") if value.time() != time() else value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        minutes, seconds = divmod(round(value.total_seconds()), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return str(value)


def _digits(value: float) -> str:
    """Plain digits with at most ten decimals, never an exponent: 0.1 × 3 is 0.3."""
    if isinstance(value, int) or value.is_integer():
        return str(int(value))
    return format(Decimal(repr(round(value, 10))), "f")


def plain_rows(rows: Iterable[list[str]], name: str) -> Iterator[Row]:
    """Rows of text with their numbers, trimmed and bounded as those of a workbook."""
    kept: list[Row] = []
    for number, row in enumerate(rows, 1):
        cells = _trimmed(list(row), name)
        kept.append(Row(number, cells))
        if cells:
            yield from kept
            kept.clear()
        if len(kept) > EMPTY_ROWS:
            return
        if number > MOST_ROWS:
            raise refuse("import_too_many_rows", name=name, most=MOST_ROWS)
