"""The typed wish with what was understood of it: soft fill, underline, and the letter below."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.smart.letters import Mark

LONGEST = 280
"""Characters shown; a longer text ends in an ellipsis here and stays whole in the field."""
_PAD = 4.0


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    mark: Mark | None = None
    first: bool = False
    """The first piece of its mark carries the caption."""


class Sentence(QWidget):
    """A sentence at reading size; each marked stretch says under it what it was read as."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[_Piece] = []
        self._captions: dict[int, str] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def shows(self, text: str, marks: Sequence[Mark], captions: Sequence[str]) -> None:
        """Show `text` with its `marks`; `captions` are beside the marks."""
        self._pieces = _pieces(text, marks)
        self._captions = {id(m): said for m, said in zip(marks, captions, strict=True)}
        said = "; ".join(
            f"{text[m.span.start : m.span.end]}: {c}" for m, c in zip(marks, captions, strict=True)
        )
        self.setAccessibleName(f"{text}. {said}")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line and its captions."""
        return round(self._lay(None, float(width)))

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(px(480), self.heightForWidth(max(self.width(), px(480))))

    def minimumSizeHint(self) -> QSize:
        """What the present width needs."""
        return QSize(px(240), self.heightForWidth(max(self.width(), px(240))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._lay(painter, float(self.width()))
        painter.end()

    def _lay(self, painter: QPainter | None, width: float) -> float:
        """Set the pieces line by line, drawing where there is a painter; the height used."""
        face, small = _face(), font("mstrong")
        metrics, below = QFontMetricsF(face), QFontMetricsF(small)
        line = metrics.height() + below.height() + px(10)
        gap, x, top = metrics.horizontalAdvance(" "), 0.0, 0.0
        for piece in self._pieces:
            wide = metrics.horizontalAdvance(piece.text)
            needed = wide + (2 * _PAD if piece.mark else 0)
            caption = self._captions.get(id(piece.mark), "") if piece.first and piece.mark else ""
            room = max(needed, below.horizontalAdvance(caption) + 6)
            if x > 0 and x + needed > width:
                x, top = 0.0, top + line
            if painter is not None:
                box = QRectF(x, top, needed, metrics.height() + 2)
                self._draw(painter, piece, box, caption, face, small)
            x += (room if caption else needed) + gap
        return top + line

    def _draw(
        self,
        painter: QPainter,
        piece: _Piece,
        box: QRectF,
        caption: str,
        face: QFont,
        small: QFont,
    ) -> None:
        left = box.left()
        if piece.mark is not None:
            tone = "warn" if piece.mark.asks else "good"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(f"{tone}soft"))
            painter.drawRoundedRect(box, 5, 5)
            pen = QPen(colour(f"{tone}mark"), 2)
            if piece.mark.asks:
                pen.setDashPattern([2, 1.5])
            painter.setPen(pen)
            painter.drawLine(box.bottomLeft() + QPointF(1, 1), box.bottomRight() + QPointF(-1, 1))
            if caption:
                painter.setFont(small)
                painter.setPen(colour(tone))
                painter.drawText(QPointF(left + 2, box.bottom() + px(15)), caption)
            left += _PAD
        painter.setFont(face)
        painter.setPen(colour("ink"))
        painter.drawText(QPointF(left, box.top() + QFontMetricsF(face).ascent() + 1), piece.text)


def _face() -> QFont:
    made = font("lead")
    made.setPixelSize(px(19))
    made.setWordSpacing(2.4)
    return made


def _pieces(text: str, marks: Sequence[Mark]) -> list[_Piece]:
    shown = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
    found: list[_Piece] = []
    at = 0
    for mark in marks:
        if mark.span.end > len(shown):
            break
        found += [_Piece(word) for word in shown[at : mark.span.start].split()]
        words = re.sub(r"\s+", " ", shown[mark.span.start : mark.span.end]).strip()
        parts = [words] if len(words) <= 34 else words.split(" ")
        found += [_Piece(part, mark, first=n == 0) for n, part in enumerate(parts)]
        at = mark.span.end
    rest = shown[at:]
    if rest and found and not rest[0].isspace():
        head, _, tail = rest.partition(" ")
        found[-1] = _Piece(found[-1].text + head, found[-1].mark, found[-1].first)
        rest = tail
    return found + [_Piece(word) for word in rest.split()]
