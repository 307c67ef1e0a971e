"""A file → sheets of text cells with row numbers. Nothing is interpreted here."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from kpidesk.domain.problem import Problem, refuse
from kpidesk.importing.intake import FileKind, Intake, take_in
from kpidesk.importing.progress import Progress, silent
from kpidesk.importing.text import Row, read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

HEAD_ROWS = 60

_UNSEEN = dict.fromkeys(
    [*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0x00AD]
)


class Sheet(Protocol):
    """A named grid of text."""

    name: str
    hidden: bool

    def rows(self, progress: Progress = silent) -> Iterator[Row]:
        """Every row, from the top."""
        ...


@dataclass(slots=True)
class Cells:
    """A sheet held in memory; `from_1904` where its workbook counts days from 1904, as old Macs
    did."""

    name: str
    grid: list[Row]
    hidden: bool = False
    from_1904: bool = False

    def rows(self, progress: Progress = silent) -> Iterator[Row]:
        """Every row, from the top."""
        for count, row in enumerate(self.grid):
            if count % 500 == 0:
                progress(count / len(self.grid))
            yield row


@dataclass(slots=True)
class Book:
    """One file, opened: its sheets, and what was noticed on the way. `changed` is the day the file
    was last written, `json` the document of a JSON file."""

    name: str
    digest: str
    sheets: list[Sheet]
    changed: date | None = None
    remarks: list[Problem] = field(default_factory=list)
    intakes: list[Intake] = field(default_factory=list)
    """The private copies the sheets are read from."""
    heads: dict[int, list[Row]] = field(default_factory=dict)
    documents: dict[str, object] = field(default_factory=dict)
    """JSON documents by their path in an archive."""
    exported: date | None = None
    """The day the platform made the file, where an archive says so."""

    def head(self, sheet: Sheet) -> list[Row]:
        """The first rows that are not blank."""
        key = id(sheet)
        if key not in self.heads:
            filled = (row for row in sheet.rows() if any(c.strip() for c in row.cells))
            self.heads[key] = list(islice(filled, HEAD_ROWS))
        return self.heads[key]

    def close(self) -> None:
        """Drop the private copies."""
        for intake in self.intakes:
            intake.close()


@dataclass(frozen=True, slots=True)
class Block:
    """One table of a sheet: the lines above its header, the header, and the rows below it."""

    above: tuple[Row, ...]
    header: Row
    rows: tuple[Row, ...]
    sheet: str = ""


def open_book(path: Path, progress: Progress = silent) -> Book:
    """Take the file in and open it; raises `Refused` with the reason when it cannot be."""
    return book_of(take_in(path, progress))


def book_of(intake: Intake) -> Book:
    """The sheets of a copy."""
    book = Book(intake.name, intake.digest, [], intake.changed, intake.remarks, [intake])
    try:
        _fill(book, intake)
    except BaseException:
        book.close()
        raise
    return book


def _fill(book: Book, intake: Intake) -> None:
    if intake.kind is FileKind.TEXT:
        book.sheets.append(read_text(intake))
    elif intake.kind is FileKind.ZIP:
        from kpidesk.importing.archive import fill

        fill(book, intake)
    elif intake.kind is FileKind.XLS:
        from kpidesk.importing.oldbook import read_xls

        book.sheets += read_xls(intake)
    elif intake.kind is FileKind.HTML:
        from kpidesk.importing.webpage import read_tables

        book.sheets += read_tables(intake)
    else:
        from kpidesk.importing.document import read_json

        book.documents[intake.name] = read_json(intake.read(), intake.name)
    if not book.sheets and not book.documents:
        raise refuse("import_empty", name=intake.name)


def clean(text: str) -> str:
    """A label to compare by: composed, case-folded, single spaces, no marks that cannot be seen."""
    composed = unicodedata.normalize("NFKC", text).translate(_UNSEEN)
    return " ".join(composed.split()).casefold().strip("'\"")


def labels(cells: Sequence[str]) -> tuple[str, ...]:
    """The comparable labels of a row, without the empty ones at its end."""
    cleaned = [clean(cell) for cell in cells]
    while cleaned and not cleaned[-1]:
        cleaned.pop()
    return tuple(cleaned)


def is_blank(row: Row) -> bool:
    """True when no cell holds anything."""
    return not any(cell.strip() for cell in row.cells)
