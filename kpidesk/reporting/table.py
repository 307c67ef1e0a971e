"""Tables on paper: heads repeated on every page, rows never cut, figures never wrapped."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen

from kpidesk.reporting.blocks import Block, Paint, rule
from kpidesk.reporting.style import (
    ACCENT,
    CELL,
    HAIR,
    HEAD,
    MM,
    PT,
    RULE,
    SOFT,
    Style,
    elide,
    ink_of,
)
from kpidesk.reporting.typeset import LEFT, RIGHT, Lines, Run, Words, one_line, runs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

GAP = 3.0 * MM
HAIRLINE = 0.1
TALLEST_DRAWING = CELL.line + 1.8 * MM
MOST_LINES = 24
"""Longer texts in a cell end with an ellipsis, so that a row always fits a page."""


class Shape(Enum):
    """The sign before a status word, told apart without colour."""

    FULL = "full"
    HALF = "half"
    RING = "ring"
    DASH = "dash"


SHAPE_WIDTH = 3.7 * MM


def draw_shape(painter: QPainter, shape: Shape, x: float, baseline: float) -> None:
    """Disc, half disc, ring or dash beside a word that stands on `baseline`."""
    radius = 1.15 * MM
    middle = QPointF(x + radius + 0.1 * MM, baseline - 1.12 * MM)
    painter.setPen(QPen(ink_of(ACCENT if shape is not Shape.DASH else SOFT), 0.9 * PT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shape is Shape.DASH:
        painter.drawLine(middle - QPointF(radius, 0), middle + QPointF(radius, 0))
        return
    if shape is Shape.FULL:
        painter.setBrush(QBrush(ink_of(ACCENT)))
    painter.drawEllipse(middle, radius, radius)
    if shape is Shape.HALF:
        painter.setBrush(QBrush(ink_of(ACCENT)))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawPie(box, 90 * 16, 180 * 16)


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell: words, or a drawing; `span` counts the columns it covers."""

    words: Words = ""
    style: Style | None = None
    shape: Shape | None = None
    paint: Paint | None = None
    span: int = 1
    single: bool = False
    """True for text that ends with an ellipsis rather than wrap."""
    align: Qt.AlignmentFlag | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: as wide as its content, at least `wide` and at most `most` millimetres; `free`
    columns share what is left of the width by that weight. Text that is wider wraps."""

    head: Words = ""
    align: Qt.AlignmentFlag = LEFT
    style: Style = CELL
    wide: float = 0.0
    most: float = 0.0
    free: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells; `strong` draws the darker rule of a total above it."""

    cells: Sequence[Cell]
    strong: bool = False


@dataclass(slots=True)
class Setting:
    """What all parts of one table share: columns measured over all its rows."""

    columns: Sequence[Column]
    rows: Sequence[Row]
    groups: Sequence[Cell]
    padding: float
    lines: bool
    widths: dict[float, list[float]] = field(default_factory=dict)
    heights: dict[tuple[int, float], float] = field(default_factory=dict)


def as_cell(value: Cell | Words) -> Cell:
    """Plain words as a cell."""
    return value if isinstance(value, Cell) else Cell(value)


class Table(Block):
    """Rows under their heads. A part never has one lonely row where the table has more.

    `first` and `last` say which of all its rows this part shows, from and up to but without.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row | Sequence[Cell | Words]],
        *,
        groups: Sequence[Cell] = (),
        padding: float = 0.5,
        lines: bool = True,
        before: float = 0.0,
    ) -> None:
        made = [
            row if isinstance(row, Row) else Row([as_cell(cell) for cell in row]) for row in rows
        ]
        self.setting = Setting(columns, made, groups, padding * MM, lines)
        self.first, self.last = 0, len(made)
        self.before = before * MM

    def _part(self, first: int, last: int) -> Table:
        part = copy(self)
        part.first, part.last, part.before = first, last, 0.0
        return part

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return self.last - self.first

    # measuring

    def _natural(self, column: int) -> float:
        shared = self.setting
        spec = shared.columns[column]
        widest = max(spec.wide * MM, one_line(runs_of(spec.head, HEAD)))
        for row in shared.rows:
            cell = _at(row, column)
            if cell is not None and cell.span == 1:
                widest = max(widest, _cell_width(cell, spec))
        return (min(widest, spec.most * MM) if spec.most else widest) + 0.2 * MM

    def _widths(self, width: float) -> list[float]:
        shared = self.setting
        if width not in shared.widths:
            columns = shared.columns
            made = [0.0 if c.free else self._natural(n) for n, c in enumerate(columns)]
            left = width - sum(made) - GAP * (len(columns) - 1)
            shares = sum(c.free for c in columns) or 1.0
            for n, column in enumerate(columns):
                if column.free:
                    made[n] = max(left * column.free / shares, 12 * MM)
            shared.widths[width] = made
        return shared.widths[width]

    def narrowest(self, width: float) -> float:
        """How wide the narrowest of the free columns is at `width`."""
        made = self._widths(width)
        free = [wide for wide, c in zip(made, self.setting.columns, strict=True) if c.free]
        return min(free, default=width)

    def too_wide(self, width: float) -> float:
        """How much the columns are wider than `width`; 0 where they fit."""
        made = self._widths(width)
        over = sum(made) + GAP * (len(made) - 1) - width
        return over if over > HAIRLINE else 0.0

    def _row_height(self, number: int, width: float) -> float:
        key = (number, width)
        if key not in self.setting.heights:
            cells = self._set(self.setting.rows[number], width)
            rise = max((one.lines.baseline for one in cells), default=0.0)
            tall = max(
                (rise - one.lines.baseline + one.lines.height for one in cells),
                default=CELL.line,
            )
            self.setting.heights[key] = max(tall, CELL.line) + 2 * self.setting.padding
        return self.setting.heights[key]

    def _head_height(self, width: float) -> float:
        tall = 0.0
        if any(column.head for column in self.setting.columns):
            tall += max(one.lines.height for one in self._set(self._head(), width)) + 1.2 * MM
        if self.setting.groups:
            tall += HEAD.line + 1.1 * MM
        return tall

    def _head(self) -> Row:
        return Row([Cell(column.head, HEAD) for column in self.setting.columns])

    def height(self, width: float, /) -> float:
        """Heads and rows."""
        rows = range(self.first, self.last)
        return self._head_height(width) + sum(self._row_height(n, width) for n in rows)

    def least(self, width: float, /) -> float:
        """The heads and two rows; all of a table of three rows or fewer."""
        if self.rows <= 3:
            return self.height(width)
        first = self.first
        return self._head_height(width) + sum(
            self._row_height(n, width) for n in (first, first + 1)
        )

    def split(self, width: float, room: float, /) -> tuple[Block, Block] | None:
        """Cut between rows, at least two on either side."""
        used, fits = self._head_height(width), 0
        while fits < self.rows:
            used += self._row_height(self.first + fits, width)
            if used > room + 0.01:
                break
            fits += 1
        cut = min(fits, self.rows - 2)
        if cut < 2:
            return None
        middle = self.first + cut
        return self._part(self.first, middle), self._part(middle, self.last)

    def growth(self, _width: float, /) -> tuple[float, float, float]:
        """Up to 0.8 mm more for each row."""
        return (0.0, 0.8 * MM * self.rows, 0.0)

    # drawing

    def _set(self, row: Row, width: float) -> list[_Placed]:
        columns, widths = self.setting.columns, self._widths(width)
        placed, x, n = [], 0.0, 0
        for cell in row.cells:
            wide = sum(widths[n : n + cell.span]) + GAP * (cell.span - 1)
            spec = columns[min(n, len(columns) - 1)]
            placed.append(_place(cell, spec, x, wide))
            x += wide + GAP
            n += cell.span
        return placed

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Groups, heads, then the rows with what room there is shared among them."""
        width = box.width()
        y = self._draw_heads(painter, box)
        extra = max(0.0, box.height() - self.height(width)) / max(self.rows, 1)
        for n in range(self.first, self.last):
            row = self.setting.rows[n]
            tall = self._row_height(n, width) + extra
            if row.strong:
                rule(painter, box.x(), y, width, SOFT, 0.6)
            elif n > self.first and self.setting.lines:
                rule(painter, box.x(), y, width, HAIR, 0.5)
            self._draw_row(painter, row, QRectF(box.x(), y, width, tall))
            y += tall

    def _draw_heads(self, painter: QPainter, box: QRectF) -> float:
        y, width = box.y(), box.width()
        if self.setting.groups:
            for one in self._set(Row(self.setting.groups), width):
                one.draw(painter, box.x(), y, HEAD.baseline)
                if one.lines.count:
                    rule(painter, box.x() + one.x, y + HEAD.line + 0.5 * MM, one.width, RULE, 0.5)
            y += HEAD.line + 1.1 * MM
        if any(column.head for column in self.setting.columns):
            heads = self._set(self._head(), width)
            tall = max(one.lines.height for one in heads)
            for one in heads:
                # heads of several lines stand on the rule
                one.draw(painter, box.x(), y + tall - one.lines.height, HEAD.baseline)
            y += tall + 1.2 * MM
            rule(painter, box.x(), y - 0.3 * MM, width, RULE, 0.6)
        return y

    def _draw_row(self, painter: QPainter, row: Row, box: QRectF) -> None:
        cells = self._set(row, box.width())
        rise = max((one.lines.baseline for one in cells), default=0.0)
        tall = max((rise - o.lines.baseline + o.lines.height for o in cells), default=0.0)
        top = box.y() + (box.height() - max(tall, CELL.line)) / 2
        for one in cells:
            if one.cell.paint is not None:
                # As tall in a row of two lines as in its neighbours: a line's height is read too.
                inner = QRectF(0, 0, one.width, min(box.height(), TALLEST_DRAWING))
                inner.moveCenter(QPointF(box.x() + one.x + one.width / 2, box.center().y()))
                painter.save()
                one.cell.paint(painter, inner.adjusted(0, 0.6 * MM, 0, -0.6 * MM))
                painter.restore()
            else:
                one.draw(painter, box.x(), top, rise)


@dataclass(frozen=True, slots=True)
class _Placed:
    cell: Cell
    x: float
    width: float
    lines: Lines

    def draw(self, painter: QPainter, x: float, top: float, baseline: float) -> None:
        y = top + baseline - self.lines.baseline
        left = x + self.x
        if self.cell.shape is not None:
            draw_shape(painter, self.cell.shape, left, y + self.lines.baseline)
            left += SHAPE_WIDTH
        self.lines.draw(painter, left, y)


def _at(row: Row, column: int) -> Cell | None:
    n = 0
    for cell in row.cells:
        if n == column:
            return cell
        n += cell.span
    return None


def _cell_width(cell: Cell, column: Column) -> float:
    mark = SHAPE_WIDTH if cell.shape is not None else 0.0
    runs = runs_of(cell.words, cell.style or column.style)
    return mark + max((one_line(part) for part in _by_line(runs)), default=0.0)


def _by_line(runs: Sequence[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = [[]]
    for run in runs:
        pieces = run.text.split("\n")
        lines[-1].append(Run(pieces[0], run.style))
        lines += [[Run(piece, run.style)] for piece in pieces[1:]]
    return lines


def _place(cell: Cell, column: Column, x: float, wide: float) -> _Placed:
    align = cell.align or column.align
    mark = SHAPE_WIDTH if cell.shape is not None else 0.0
    runs = runs_of(cell.words, cell.style or column.style)
    if cell.single and runs:
        whole = "".join(run.text for run in runs)
        runs = (Run(elide(whole, runs[0].style, wide - mark), runs[0].style),)
    wraps = align != RIGHT
    lines = Lines(runs, max(wide - mark, MM), align, wraps, MOST_LINES)
    return _Placed(cell, x, wide, lines)
