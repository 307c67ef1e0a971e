"""A formula as it is drawn on paper: words and fractions on one line, then the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Term:
    """A word, a sign or a figure on the middle line."""

    text: str
    tone: str = "ink"
    strong: bool = False

    @property
    def said(self) -> str:
        """As it is read aloud."""
        return self.text


@dataclass(frozen=True, slots=True)
class Over:
    """A fraction: what stands above the line and below it."""

    above: str
    below: str
    tone: str = "ink"

    @property
    def said(self) -> str:
        """As it is read aloud."""
        return f"({self.above}) / ({self.below})"


Part = Term | Over
EQUALS = Term("=", "ink3")
NEW_LINE = Term("")
"""What follows begins on a line of its own."""
_GAP = 10


class Formula(QWidget):
    """Draws the parts from left to right; goes on a second line where they do not fit."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(px(50))

    def shows(self, parts: Sequence[Part]) -> None:
        """Show another formula."""
        self._parts = tuple(parts)
        self.setAccessibleName(self.text)
        if self.width() > 0:
            self.setFixedHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The formula on one line, as it is read aloud."""
        return " ".join(part.said for part in self._parts)

    def _width(self, part: Part) -> float:
        metrics = QFontMetricsF(font("smed", tabular=True))
        if isinstance(part, Term):
            return QFontMetricsF(font("strong" if part.strong else "smed")).horizontalAdvance(
                part.text
            )
        return max(map(metrics.horizontalAdvance, (part.above, part.below))) + 16

    def _lines(self, room: float) -> list[list[Part]]:
        lines: list[list[Part]] = [[]]
        used = 0.0
        for part in self._parts:
            if part is NEW_LINE:
                lines.append([])
                used = 0.0
                continue
            width = self._width(part) + _GAP
            if used + width > room and lines[-1]:
                lines.append([])
                used = 0.0
            lines[-1].append(part)
            used += width
        return lines

    def hasHeightForWidth(self) -> bool:
        """A long formula takes a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Fifty pixels for each line."""
        return px(50) * len(self._lines(width))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(px(300), self.heightForWidth(max(self.width(), px(300))))

    def resizeEvent(self, event: object) -> None:
        """Keep as many lines as are needed."""
        self.setFixedHeight(self.heightForWidth(self.width()))
        super().resizeEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw each part around the middle of its line."""
        painter = QPainter(self)
        for number, line in enumerate(self._lines(self.width())):
            left, middle = 0.0, px(50) * (number + 0.5)
            for part in line:
                width = self._width(part)
                if isinstance(part, Term):
                    self._term(painter, part, QRectF(left, middle - 20, width + 2, 40))
                else:
                    self._over(painter, part, QRectF(left, middle - px(24), width, px(48)))
                left += width + _GAP
        painter.end()

    def _term(self, painter: QPainter, part: Term, box: QRectF) -> None:
        painter.setFont(font("strong" if part.strong else "smed"))
        painter.setPen(colour(part.tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, part.text)

    def _over(self, painter: QPainter, part: Over, box: QRectF) -> None:
        painter.setFont(font("smed", tabular=True))
        painter.setPen(colour(part.tone))
        half = box.height() / 2
        centre = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(box.left(), box.top(), box.width(), half), centre, part.above)
        painter.drawText(
            QRectF(box.left(), box.top() + half, box.width(), half), centre, part.below
        )
        painter.setPen(QPen(colour("ink2"), 1))
        painter.fillRect(QRectF(box.left(), box.center().y(), box.width(), 1), colour("ink2"))
