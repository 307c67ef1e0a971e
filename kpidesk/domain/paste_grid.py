"""A block of cells copied from a spreadsheet, laid on a grid at the cursor."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO

from kpidesk.domain.problem import refuse

MOST_ROWS = 5_000
MOST_CELLS = 20_000
MOST_CHARACTERS = 1_000_000


@dataclass(frozen=True, slots=True)
class Cell:
    """One pasted text and where it lands on the grid, both counted from 0."""

    row: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Staged:
    """What a paste would fill: shown first, stored after a yes. `clipped` cells hung over the
    edge of the grid and are left out."""

    cells: tuple[Cell, ...]
    clipped: int = 0


def is_block(text: str) -> bool:
    """True when a pasted text is cells, not one number and not prose."""
    return "\t" in text or (
        "\n" in text.strip() and all(_cell_like(line) for line in text[:2_000].splitlines())
    )


def _cell_like(line: str) -> bool:
    return not any(c.isalpha() for c in line.strip()[:2])


def cells_of(text: str) -> list[list[str]]:
    """The rows of a copied block, quotes and all; raises `Refused` when it is too large or torn."""
    if len(text) > MOST_CHARACTERS:
        raise refuse("paste_too_long", fits=MOST_CHARACTERS, length=len(text))
    try:
        rows = list(csv.reader(StringIO(text.replace("\x00", "")), delimiter="\t"))
    except csv.Error:
        raise refuse("paste_not_cells") from None
    if len(rows) > MOST_ROWS or sum(map(len, rows)) > MOST_CELLS:
        raise refuse("paste_too_many_cells", rows=len(rows), fits=MOST_CELLS)
    return rows


def staged(text: str, row: int, column: int, rows: int, columns: int) -> Staged:
    """Where each cell of a copied block lands on a grid of `rows` × `columns` with its first cell
    at (`row`, `column`). Empty cells fill nothing: pasting never clears. Raises `Refused`."""
    cells, clipped = [], 0
    for down, line in enumerate(cells_of(text)):
        for right, cell in enumerate(line):
            if not cell.strip():
                continue
            if row + down < rows and column + right < columns:
                cells.append(Cell(row + down, column + right, cell))
            else:
                clipped += 1
    return Staged(tuple(cells), clipped)
