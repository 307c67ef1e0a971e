"""Where the table of a hand-kept sheet lies, and whether its dates run down or across."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from kpidesk.domain.problem import Problem
from kpidesk.importing.cells import Typed, number
from kpidesk.importing.dates import DayOrder, span, without_year
from kpidesk.importing.table import clean, is_blank

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.importing.text import Row

LOOKED = 15
DATE_WORDS = frozenset(
    {"date", "tanggal", "tgl", "day", "hari", "week", "minggu", "pekan", "bulan", "month"}
    | {"periode", "period", "waktu", "minggu ke", "week of", "awal minggu", "week start"}
)
TOTALS = frozenset(
    {"total", "jumlah", "grand total", "subtotal", "sub total", "rata-rata", "average", "avg"}
)
UNITS = frozenset({"rp", "%", "idr", "orang", "kali", "pcs", "persen", "count", "x", "rupiah"})


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with its place as the user sees it."""

    text: str
    row: int
    column: str


@dataclass(slots=True)
class Shape:
    """A table turned so that dates run down: one line for each label (a column heading, or a row's
    name where weeks run across), with a cell for each date."""

    dates: list[Cell]
    labels: list[str]
    places: list[int]
    """The number of each label's column, or row where weeks run across (1-based)."""
    lines: list[list[Cell]]
    across: bool
    header: tuple[str, ...]
    """The headings as they stand, for recognising the sheet again."""
    skipped: int = 0
    longer: tuple[int, ...] = ()
    """Places in `dates` of rows with cells beyond the last heading."""
    rest: tuple[Row, ...] = ()
    """The rows of further tables below, their heading first."""


def looks_like_date(text: str) -> bool:
    """True for a day, week or month in any of the forms we read, or a day without its year."""
    if not text.strip() or (text.strip().isdigit() and len(text.strip()) != 8):
        return False
    found = span(text, DayOrder.DAY_FIRST)
    if not isinstance(found, Problem):
        return True
    if found.code == "cell_bad_date":
        return not isinstance(span(text, DayOrder.MONTH_FIRST), Problem) or _dashed(text)
    return without_year(text) is not None


def _dashed(text: str) -> bool:
    return any(mark in text for mark in "/-.") and any(c.isdigit() for c in text)


def shape_of(rows: Iterable[Row]) -> Shape | None:
    """The table of a sheet that has dates; None where there is none. Of the top rows the heading
    is the one with the most words, and rather one that calls a column a date."""
    filled = list(rows)
    best: tuple[int, Shape] | None = None
    for row in [r for r in filled if not is_blank(r)][:LOOKED]:
        words = _score(row)
        if best is not None and words <= best[0]:
            continue
        found = _across(filled, row) or _down(filled, row)
        if found is not None:
            best = (words, found)
    return best[1] if best else None


def headings_alone(rows: Iterable[Row]) -> tuple[str, ...]:
    """The headings of a sheet that holds nothing below them, or nothing."""
    filled = [row for row in rows if not is_blank(row)]
    last = [cell.strip() for cell in filled[-1].cells if cell.strip()] if filled else []
    named = any(clean(cell) in DATE_WORDS for cell in last)
    return tuple(last) if named and len(last) > 1 and not any(map(_is_number, last)) else ()


def _score(row: Row) -> int:
    """How much a row looks like headings: words count for it, figures against it."""
    cells = [cell for cell in row.cells if cell.strip()]
    if len(cells) < 2:
        return 0
    figures = sum(isinstance(number(cell), int | Decimal) for cell in cells)
    dates = sum(looks_like_date(cell) for cell in cells)
    named = any(clean(cell) in DATE_WORDS for cell in cells)
    words = len(cells) - figures - dates
    across = dates >= 2 and dates > figures
    return words + (10 if named else 0) + (dates if across else -3 * dates) - 3 * figures


def _across(rows: Sequence[Row], header: Row) -> Shape | None:
    places = [p for p, text in enumerate(header.cells) if looks_like_date(text)]
    if len(places) < 2 or places[0] == 0:
        return None
    dates = [Cell(header.cells[p], header.number, header.cells[p].strip()) for p in places]
    labels: list[str] = []
    numbers: list[int] = []
    lines: list[list[Cell]] = []
    below, rest = _below(rows, header)
    for row in below:
        label = next((c.strip() for c in row.cells[: places[0]] if c.strip()), "")
        if clean(label) in TOTALS or not label:
            continue
        labels.append(label)
        numbers.append(row.number)
        lines.append([Cell(_at(row, p), row.number, header.cells[p].strip()) for p in places])
    return Shape(dates, labels, numbers, lines, across=True, header=tuple(labels), rest=rest)


def _down(rows: Sequence[Row], header: Row) -> Shape | None:
    below, rest = _below(rows, header)
    place = _date_column(header, below)
    if place is None:
        return None
    kept = [row for row in below if not _is_total(row, place) and not _is_units(row)]
    width = len(header.cells)
    others = [p for p in range(width) if p != place]
    names = [heading(header.cells[p], p) for p in others]
    heading(header.cells[place], place)
    return Shape(
        dates=[
            Cell(_at(row, place), row.number, heading(header.cells[place], place)) for row in kept
        ],
        labels=names,
        places=[p + 1 for p in others],
        lines=[
            [Cell(_at(r, p), r.number, n) for r in kept] for p, n in zip(others, names, strict=True)
        ],
        across=False,
        header=tuple(header.cells),
        skipped=len(below) - len(kept),
        longer=tuple(n for n, row in enumerate(kept) if any(c.strip() for c in row.cells[width:])),
        rest=rest,
    )


def heading(text: str, place: int) -> str:
    """A column's heading; one without is called by its letter, as in a spreadsheet."""
    flat = " ".join(text.replace("\0", "").split())[:80]
    letters, rest = "", place + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(65 + letter) + letters
    return flat or f"[{letters}]"


def _at(row: Row, place: int) -> str:
    return row.cells[place] if place < len(row.cells) else ""


def _below(rows: Sequence[Row], header: Row) -> tuple[list[Row], tuple[Row, ...]]:
    """The rows of the same table, up to a blank row after which no date or label follows on, and
    the rows after it; the heading may be repeated in between."""
    found: list[Row] = []
    blank = False
    for place, row in enumerate(rows):
        if row.number <= header.number or row.cells == header.cells:
            continue
        if is_blank(row):
            blank = True
            continue
        if blank and found and _is_new_header(row, found[0]):
            return found, tuple(one for one in rows[place:] if not is_blank(one))
        blank = False
        found.append(row)
    return found, ()


def _is_new_header(row: Row, first: Row) -> bool:
    """True for a row of words where the table's own rows have figures."""
    numeric = [p for p, text in enumerate(first.cells) if _is_number(text)]
    return bool(numeric) and not any(_is_number(_at(row, p)) for p in numeric)


def _is_number(text: str) -> bool:
    return isinstance(text, Typed) or any(c.isdigit() for c in text)


def _date_column(header: Row, below: Sequence[Row]) -> int | None:
    """The first column of dates: by its heading and one date, or by most of its cells."""
    for place, text in enumerate(header.cells[:30]):
        cells = [_at(row, place) for row in below]
        filled = [cell for cell in cells if cell.strip()]
        if not filled or looks_like_date(text):
            continue
        dates = sum(looks_like_date(cell) for cell in filled)
        named = clean(text) in DATE_WORDS
        if dates and (dates >= len(filled) * 0.6 or (named and dates * 3 >= len(filled))):
            return place
        if named and all(_is_serial(cell) for cell in filled):
            return place
    return None


def _is_serial(text: str) -> bool:
    value = number(text)
    return isinstance(value, int) and 36_526 <= value <= 60_000


def _is_total(row: Row, place: int) -> bool:
    first = next((cell for cell in row.cells if cell.strip()), "")
    return clean(first) in TOTALS or clean(_at(row, place)) in TOTALS


def _is_units(row: Row) -> bool:
    filled = [clean(cell).strip("()") for cell in row.cells if cell.strip()]
    return bool(filled) and all(cell in UNITS for cell in filled)
