"""Text runs set into lines: measured once, drawn anywhere, never parsed as markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from kpidesk.reporting.style import Style, clean, font, ink_of, measure

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style."""

    text: str
    style: Style


Words = str | Run | Sequence[Run]


def runs_of(words: Words, style: Style) -> tuple[Run, ...]:
    """`words` as runs without control characters; plain text is set in `style`."""
    if isinstance(words, str):
        words = (Run(words, style),)
    elif isinstance(words, Run):
        words = (words,)
    return tuple(Run(clean(run.text), run.style) for run in words if run.text)


class Lines:
    """Runs broken into lines of one width; all lengths in units.

    The first run's style sets the distance of the lines. `most` lines are kept; where text is
    left over, the last line ends with an ellipsis.
    """

    def __init__(
        self,
        runs: Sequence[Run],
        width: float,
        align: Qt.AlignmentFlag = LEFT,
        wrap: bool = True,
        most: int = 0,
    ) -> None:
        self._width = width
        self._leading = max((run.style.line for run in runs), default=0.0)
        self._lead = max((run.style for run in runs), key=lambda s: s.line, default=None)
        self.count = 0
        self._layout = self._lay(runs, align, wrap)
        if most and self.count > most:
            runs = _cut(runs, self._layout.lineAt(most - 1).textStart(), self._line_end(most - 1))
            self._layout = self._lay(runs, align, wrap)
        self.count = min(self.count, most) if most else self.count

    def _lay(self, runs: Sequence[Run], align: Qt.AlignmentFlag, wrap: bool) -> QTextLayout:
        layout = QTextLayout("".join(run.text for run in runs).replace("\n", "\u2028"))
        option = QTextOption(align)
        mode = QTextOption.WrapMode
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wrap else mode.ManualWrap)
        layout.setTextOption(option)
        if runs:
            layout.setFont(font(runs[0].style))
        layout.setFormats(_formats(runs))
        layout.beginLayout()
        self.count = 0
        while runs and (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            top = self.count * self._leading + self.baseline - line.ascent()
            line.setPosition(QPointF(0, top))
            self.count += 1
        layout.endLayout()
        return layout

    def _line_end(self, number: int) -> int:
        line = self._layout.lineAt(number)
        return line.textStart() + line.textLength()

    @property
    def height(self) -> float:
        """All lines together."""
        return self.count * self._leading

    @property
    def leading(self) -> float:
        """From line to line."""
        return self._leading

    @property
    def baseline(self) -> float:
        """From the top to the first baseline."""
        return self._lead.baseline if self._lead else 0.0

    @property
    def natural(self) -> float:
        """The width of the longest line."""
        lines = (self._layout.lineAt(n) for n in range(self.count))
        return float(max((line.naturalTextWidth() for line in lines), default=0.0))

    def starts(self, line: int) -> int:
        """The character a line begins with."""
        return int(self._layout.lineAt(line).textStart())

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Paint with the top left corner at (x, y)."""
        self._layout.draw(painter, QPointF(x, y))


def one_line(runs: Sequence[Run]) -> float:
    """The width `runs` need on a single line."""
    return sum(measure(run.style).horizontalAdvance(run.text) for run in runs)


def split_runs(runs: Sequence[Run], at: int) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The runs before and from the character `at`, spaces at the seam dropped."""
    before, after, seen = [], [], 0
    for run in runs:
        cut = min(max(at - seen, 0), _length(run.text))
        head, tail = _units_cut(run.text, cut)
        if head:
            before.append(Run(head, run.style))
        if tail:
            after.append(Run(tail, run.style))
        seen += _length(run.text)
    if after:
        after[0] = Run(after[0].text.lstrip(" \n"), after[0].style)
    return tuple(before), tuple(after)


def _cut(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    """The runs up to `end`, shortened so that an ellipsis fits the line from `start` on."""
    kept = list(split_runs(runs, max(start, end - 2))[0])
    kept[-1] = Run(kept[-1].text.rstrip() + "…", kept[-1].style)
    return tuple(kept)


def _length(text: str) -> int:
    """Characters as Qt counts them: those beyond the first 65,536 are two."""
    return len(text.encode("utf-16-le")) // 2


def _units_cut(text: str, units: int) -> tuple[str, str]:
    raw = text.encode("utf-16-le")
    head = raw[: 2 * units].decode("utf-16-le", errors="ignore")
    return head, text[len(head) :]


def _formats(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    ranges, start = [], 0
    for run in runs:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, _length(run.text)
        form = QTextCharFormat()
        form.setFont(font(run.style))
        form.setForeground(ink_of(run.style.ink))
        one.format = form
        ranges.append(one)
        start += _length(run.text)
    return ranges
