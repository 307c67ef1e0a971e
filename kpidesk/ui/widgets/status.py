"""Status: a silhouette, then a word, then a tint. Take the colour away and nothing is lost."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.tips import plain


class Shape(StrEnum):
    """The five silhouettes."""

    DONE = "done"
    """Filled disc with a tick: reached, passed."""
    ON_TRACK = "on_track"
    """Ring with a dot: on the way."""
    CAUTION = "caution"
    """Triangle: look here."""
    BEHIND = "behind"
    """Diamond with an arrow down: not reached, refused."""
    NONE = "none"
    """Dashed ring: nothing to judge by."""


TONE: dict[Shape, str] = {
    Shape.DONE: "good",
    Shape.ON_TRACK: "good",
    Shape.CAUTION: "warn",
    Shape.BEHIND: "bad",
    Shape.NONE: "neu",
}
"""Shape → colour family: the role of its text, `<tone>mark` of its mark, `<tone>soft` of a pill."""


def paint_shape(painter: QPainter, shape: Shape, box: QRectF, on: str = "surface") -> None:
    """Draw a silhouette into a square; `on` is the role of what lies behind it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 14, box.height() / 14)
    _DRAW[shape](painter, on)
    painter.restore()


def _pen(role: str, width: float) -> QPen:
    pen = QPen(colour(role), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _filled(painter: QPainter, role: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(role))


def _lines(*points: tuple[float, float]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _done(painter: QPainter, on: str) -> None:
    _filled(painter, "goodmark")
    painter.drawEllipse(QRectF(0, 0, 14, 14))
    painter.setPen(_pen(on, 1.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_lines((4.0, 7.3), (6.2, 9.4), (10.1, 4.9)))


def _on_track(painter: QPainter, _on: str) -> None:
    painter.setPen(_pen("goodmark", 1.8))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1, 1, 12, 12))
    _filled(painter, "goodmark")
    painter.drawEllipse(QRectF(4.6, 4.6, 4.8, 4.8))


def _caution(painter: QPainter, on: str) -> None:
    painter.setPen(_pen("warnmark", 2))
    painter.setBrush(colour("warnmark"))
    painter.drawPolygon(_lines((7, 1.8), (12.8, 12.2), (1.2, 12.2)))
    painter.setPen(_pen(on, 1.6))
    painter.drawLine(QPointF(7, 5.6), QPointF(7, 8.4))
    _filled(painter, on)
    painter.drawEllipse(QRectF(6.1, 10.0, 1.8, 1.8))


def _behind(painter: QPainter, on: str) -> None:
    painter.setPen(_pen("badmark", 2))
    painter.setBrush(colour("badmark"))
    painter.drawPolygon(_lines((7, 1), (13, 7), (7, 13), (1, 7)))
    painter.setPen(_pen(on, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(7, 4.1), QPointF(7, 9.6))
    painter.drawPolyline(_lines((4.9, 7.6), (7, 9.7), (9.1, 7.6)))


def _none(painter: QPainter, _on: str) -> None:
    pen = QPen(colour("neumark"), 1.6)
    pen.setDashPattern([1.75, 1.25])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(1, 1, 12, 12))


_DRAW = {
    Shape.DONE: _done,
    Shape.ON_TRACK: _on_track,
    Shape.CAUTION: _caution,
    Shape.BEHIND: _behind,
    Shape.NONE: _none,
}


class Status(QWidget):
    """A shape and its word; as a pill where it stands alone. Without a word only the shape shows,
    and the word is its accessible name and tool tip."""

    def __init__(
        self,
        shape: Shape = Shape.NONE,
        word: str = "",
        *,
        pill: bool = False,
        size: int = 14,
        show_word: bool = True,
        on: str = "surface",
    ) -> None:
        super().__init__()
        self._pill, self._size, self._show_word, self._on = pill, size, show_word, on
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(font("sstrong"))
        self.shows(shape, word)

    def shows(self, shape: Shape, word: str) -> None:
        """Say another status."""
        self.shape, self.word = shape, word
        self.setAccessibleName(word)
        self.setToolTip(plain("" if self._show_word else word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Shape, gap, word."""
        pad = px(9) if self._pill else 0
        text = self.fontMetrics().horizontalAdvance(self.word) + 6 if self._shown_word else 0
        height = px(24) if self._pill else max(self._size, self.fontMetrics().height())
        return QSize(2 * pad + self._size + text + 2, height)

    @property
    def _shown_word(self) -> str:
        return self.word if self._show_word else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw pill, shape and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone, on, left = TONE[self.shape], self._on, 0.0
        if self._pill:
            on = f"{tone}soft"
            _filled(painter, on)
            painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
            left = px(9)
        top = (self.height() - self._size) / 2
        paint_shape(painter, self.shape, QRectF(left, top, self._size, self._size), on)
        if self._shown_word:
            painter.setPen(colour(tone))
            painter.setFont(self.font())
            room = self.rect().adjusted(round(left) + self._size + 6, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.word)
        painter.end()
