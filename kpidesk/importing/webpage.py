"""HTML saved under a spreadsheet's name, as old shop systems do → its tables. Nothing is fetched,
nothing run; scripts and styles are dropped."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.importing.table import Cells
from kpidesk.importing.text import MOST_COLUMNS, MOST_ROWS, Row

if TYPE_CHECKING:
    from kpidesk.importing.intake import Intake

_LARGEST = 20_000_000
_SILENT = frozenset({"script", "style", "title", "head"})


class _Tables(HTMLParser):
    """Collects the text of table cells, row by row; a table in a table joins its cell."""

    def __init__(self, name: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[Row]] = []
        self._name = name
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._silent = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row or a cell."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._cell = []
        elif tag == "br" and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in ("td", "th") and self._cell is not None and self._row is not None:
            self._row.append(" ".join("".join(self._cell).split()))
            self._cell = None
        elif tag == "tr" and self._row is not None and self.tables:
            self._close_row(self._row)

    def _close_row(self, row: list[str]) -> None:
        table = self.tables[-1]
        if len(table) >= MOST_ROWS or len(row) > MOST_COLUMNS:
            raise refuse("import_too_many_rows", name=self._name, most=MOST_ROWS)
        table.append(Row(len(table) + 1, row))
        self._row = self._cell = None

    def handle_data(self, data: str) -> None:
        """Text belongs to the open cell, if any."""
        if self._cell is not None and not self._silent:
            self._cell.append(data)


def read_tables(intake: Intake) -> list[Cells]:
    """The tables of the page that hold anything; raises `Refused` where there is none."""
    data = intake.read()
    start = data[:2048].lower()
    if len(data) > _LARGEST or (b"<?xml" in start and b"<html" not in start):
        raise refuse("import_old_sheet", name=intake.name)
    text = data.decode("utf-8-sig" if intake.valid_utf8 else "cp1252", errors="replace")
    parser = _Tables(intake.name)
    parser.feed(text)
    parser.close()
    found = [Cells("", table) for table in parser.tables if any(any(r.cells) for r in table)]
    if not found:
        raise refuse("import_old_sheet", name=intake.name)
    return found
