"""The parts a page is built of; each knows its height, where it may be cut, how to draw itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from kpidesk.reporting.style import ACCENT, BODY, HEAD, INK, MM, NOTE, PT, SECTION, Style, ink_of
from kpidesk.reporting.typeset import LEFT, Lines, Run, Words, one_line, runs_of, split_runs

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

Paint = Callable[["QPainter", QRectF], None]
"""Draws something into a box given in units."""

PART = 2.7 * MM
"""Space before a part of the page; it grows to 4 mm where the sheet has room."""
PART_GROWTH = 1.3 * MM
PHASES = 3
"""Room left on a page is given out in three rounds: to charts up to their wanted height, then to
rows and spaces, then to charts again."""


def rule(painter: QPainter, x: float, y: float, width: float, ink: str, points: float) -> None:
    """A horizontal rule whose middle is at `y`."""
    pen = QPen(ink_of(ink), points * PT)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(x, y), QPointF(x + width, y))


class Block:
    """A part of a page. Lengths are in units (1/20 pt)."""

    before: float = 0.0
    """Space above it, except at the head of a page."""
    keep_next: bool = False
    """True when it may not stand at the foot of a page without what follows."""

    def height(self, width: float, /) -> float:
        """How tall it is at `width`, as tight as it may be."""
        raise NotImplementedError

    def least(self, width: float, /) -> float:
        """How much room it needs to begin on a page."""
        return self.height(width)

    def split(self, _width: float, _room: float, /) -> tuple[Block, Block] | None:
        """What fits into `room` and the rest, or None where it may not be cut there."""
        return None

    def growth(self, _width: float, /) -> tuple[float, float, float]:
        """How much taller it would like to be, in each round of giving out room."""
        return (0.0, 0.0, 0.0)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint into `box`, which is at least `height` tall."""
        raise NotImplementedError


class Break(Block):
    """What follows begins a new page; a `soft` one only where all of it does not fit on this."""

    def __init__(self, soft: bool = False) -> None:
        self.soft = soft

    def height(self, _width: float, /) -> float:
        """Nothing."""
        return 0.0

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Nothing to paint."""


class Space(Block):
    """Empty room of a height in millimetres."""

    def __init__(self, millimetres: float) -> None:
        self._height = millimetres * MM

    def height(self, _width: float, /) -> float:
        """The room itself."""
        return self._height

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Nothing to paint."""


class Paragraph(Block):
    """Running text; over a page's end it leaves at least two lines on either side."""

    def __init__(
        self,
        words: Words,
        style: Style = BODY,
        *,
        before: float = 0.0,
        align: Qt.AlignmentFlag = LEFT,
        hang: str = "",
        keep_next: bool = False,
    ) -> None:
        self.runs = runs_of(words, style)
        self.before = before * MM
        self.keep_next = keep_next
        self._style, self._align, self.hang = style, align, hang
        self._laid: dict[float, Lines] = {}

    @property
    def _indent(self) -> float:
        return 5 * MM if self.hang else 0.0

    def lines(self, width: float) -> Lines:
        """The text set at `width`."""
        if width not in self._laid:
            self._laid[width] = Lines(self.runs, max(width - self._indent, MM), self._align)
        return self._laid[width]

    def height(self, width: float, /) -> float:
        """All its lines."""
        return self.lines(width).height

    def least(self, width: float, /) -> float:
        """Two lines, or all where a cut would leave one alone."""
        lines = self.lines(width)
        return min(lines.height, (2 if lines.count > 3 else 3) * lines.leading)

    def split(self, width: float, room: float, /) -> tuple[Block, Block] | None:
        """Cut between lines."""
        lines = self.lines(width)
        fits = min(int((room + 0.01) // lines.leading), lines.count - 2)
        if fits < 2:
            return None
        first, rest = split_runs(self.runs, lines.starts(fits))
        return self._part(first, self.hang), self._part(rest, "" if not self.hang else " ")

    def _part(self, runs: Sequence[Run], hang: str) -> Paragraph:
        return Paragraph(runs, self._style, align=self._align, hang=hang, keep_next=self.keep_next)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """The lines, and the sign that hangs before them."""
        if self.hang.strip():
            strong = self._style.but(family=SECTION.family, ink=ACCENT)
            Lines(runs_of(self.hang, strong), self._indent).draw(painter, box.x(), box.y())
        self.lines(box.width()).draw(painter, box.x() + self._indent, box.y())


class Heading(Block):
    """The name of a part under its rule, with a remark at the right edge; stays with its part."""

    keep_next = True
    _above, _below = 1.6 * MM, 1.0 * MM

    def __init__(self, name: str, aside: str = "", weight: float = 0.72) -> None:
        self.name, self.aside = runs_of(name, SECTION), runs_of(aside, NOTE)
        self._weight = weight
        self.before = PART

    def _side_by_side(self, width: float) -> bool:
        return one_line(self.name) + one_line(self.aside) + 6 * MM <= width

    def height(self, width: float, /) -> float:
        """The name, and a second line where the remark does not fit beside it."""
        name = Lines(self.name, width)
        more = 0.0
        if self.aside and not self._side_by_side(width):
            more = Lines(self.aside, width).height
        return self._above + name.height + more + self._below

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Rule, name, remark on the name's baseline."""
        rule(painter, box.x(), box.y(), box.width(), INK, self._weight)
        name = Lines(self.name, box.width())
        top = box.y() + self._above
        name.draw(painter, box.x(), top)
        if not self.aside:
            return
        beside = self._side_by_side(box.width())
        align = Qt.AlignmentFlag.AlignRight if beside else LEFT
        aside = Lines(self.aside, box.width(), align)
        down = name.baseline - aside.baseline if beside else name.height
        aside.draw(painter, box.x(), top + down)


class Label(Paragraph):
    """A small name over a figure or a narrow table; stays with it."""

    def __init__(self, words: Words, style: Style = HEAD) -> None:
        super().__init__(words, style, keep_next=True)


class Figure(Block):
    """A drawing of at least `least`, best `wanted`, at most `most` millimetres."""

    def __init__(
        self, paint: Paint, least: float, wanted: float = 0.0, most: float = 0.0, before: float = 0
    ) -> None:
        self.paint = paint
        self._least = least * MM
        self.wanted = max(wanted * MM, self._least)
        self._most = max(most * MM, self.wanted)
        self.before = before * MM

    def height(self, _width: float, /) -> float:
        """The least it can be read at."""
        return self._least

    def growth(self, _width: float, /) -> tuple[float, float, float]:
        """First to what is wanted, in the end to the most."""
        return (self.wanted - self._least, 0.0, self._most - self.wanted)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Whatever it was given to paint."""
        painter.save()
        self.paint(painter, box)
        painter.restore()


class Stack(Block):
    """Blocks under one another that stay together."""

    def __init__(self, blocks: Sequence[Block], before: float = 0.0) -> None:
        self.blocks = list(blocks)
        self.before = before * MM

    def height(self, width: float, /) -> float:
        """All of them with the spaces between."""
        return sum(
            block.height(width) + (block.before if n else 0.0)
            for n, block in enumerate(self.blocks)
        )

    def growth(self, width: float, /) -> tuple[float, float, float]:
        """What its blocks would like together."""
        wishes = [block.growth(width) for block in self.blocks]
        return (sum(w[0] for w in wishes), sum(w[1] for w in wishes), sum(w[2] for w in wishes))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """One under the other; extra room goes to those that can use it."""
        extra = box.height() - self.height(box.width())
        y = box.y()
        for n, block in enumerate(self.blocks):
            y += block.before if n else 0.0
            tall = block.height(box.width())
            more = min(max(extra, 0.0), sum(block.growth(box.width())))
            extra -= more
            block.draw(painter, QRectF(box.x(), y, box.width(), tall + more))
            y += tall + more


class Beside(Block):
    """Blocks next to one another; `weights` share the width out, `gutter` in millimetres."""

    def __init__(
        self,
        blocks: Sequence[Block],
        weights: Sequence[float] = (),
        gutter: float = 6,
        before: float = 0.0,
    ) -> None:
        self.blocks = list(blocks)
        self.weights = list(weights) or [1.0] * len(self.blocks)
        self._gutter = gutter * MM
        self.before = before * MM

    def widths(self, width: float) -> list[float]:
        """The width of each block."""
        free = width - self._gutter * (len(self.blocks) - 1)
        return [free * weight / sum(self.weights) for weight in self.weights]

    def height(self, width: float, /) -> float:
        """The tallest of them."""
        pairs = zip(self.blocks, self.widths(width), strict=True)
        return max((block.height(wide) for block, wide in pairs), default=0.0)

    def growth(self, width: float, /) -> tuple[float, float, float]:
        """What the keenest of them would like."""
        pairs = zip(self.blocks, self.widths(width), strict=True)
        wishes = [block.growth(wide) for block, wide in pairs]
        if not wishes:
            return (0.0, 0.0, 0.0)
        return (max(w[0] for w in wishes), max(w[1] for w in wishes), max(w[2] for w in wishes))

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Left to right, which is also the order of reading."""
        x = box.x()
        for block, wide in zip(self.blocks, self.widths(box.width()), strict=True):
            tall = min(box.height(), block.height(wide) + sum(block.growth(wide)))
            block.draw(painter, QRectF(x, box.y(), wide, tall))
            x += wide + self._gutter
