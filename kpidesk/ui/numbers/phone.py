"""Where is this number? A drawn phone with the line that is typed marked on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.icons import pixmap
from kpidesk.ui.theme import colour, font, px

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter
LINE = 34


@dataclass(frozen=True, slots=True)
class Screen:
    """What the drawn phone shows: a title, the span, and lines of (word, number)."""

    title: str
    span: str
    window: str
    lines: tuple[tuple[str, str], ...]
    marked: int = -1
    below: str = ""


class Phone(QWidget):
    """The form's one illustration; it teaches where to look and shows what was typed already."""

    def __init__(self) -> None:
        super().__init__()
        self._screen = Screen("", "", "", ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(120))

    def shows(self, screen: Screen) -> None:
        """Draw another screen."""
        self._screen = screen
        marked = screen.lines[screen.marked][0] if 0 <= screen.marked < len(screen.lines) else ""
        self.setAccessibleName(f"{screen.title}: {marked}")
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as there is room."""
        return QSize(px(236), px(400))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the case, the head, the lines; the lower end runs out of the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self.rect())
        width = min(self.width() - 8, px(228))
        left = (self.width() - width) / 2
        self._paint_case(painter, left, width)
        inside = QRectF(left + px(16), px(22), width - 2 * px(16), self.height())
        top = self._paint_head(painter, inside)
        for number, (word, value) in enumerate(self._visible()):
            box = QRectF(inside.left(), top, inside.width(), px(LINE))
            self._paint_line(
                painter, box, word, value, number + self._first() == self._screen.marked
            )
            top += px(LINE)
        self._paint_posts(painter, inside, top)
        painter.end()

    def _room(self) -> int:
        return max(1, int((self.height() - px(78)) // px(LINE)))

    def _first(self) -> int:
        """The first line shown, so that the marked one is in sight."""
        room, marked = self._room(), max(0, self._screen.marked)
        return max(0, min(marked - room + 2, len(self._screen.lines) - room))

    def _visible(self) -> tuple[tuple[str, str], ...]:
        first = self._first()
        return self._screen.lines[first : first + self._room()]

    def _paint_case(self, painter: QPainter, left: float, width: float) -> None:
        case = QPainterPath()
        case.addRoundedRect(QRectF(left, 1, width, self.height() + 60), px(22), px(22))
        painter.setPen(QPen(colour("edge"), 2))
        painter.setBrush(colour("surface"))
        painter.drawPath(case)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("edge"))
        painter.drawRoundedRect(QRectF(left + width / 2 - px(22), px(9), px(44), px(5)), 2.5, 2.5)

    def _paint_head(self, painter: QPainter, inside: QRectF) -> float:
        head = QRectF(inside.left(), px(20), inside.width(), px(26))
        back = QRectF(head.left() - 2, head.center().y() - 8, 16, 16)
        painter.drawPixmap(
            back.toRect(), pixmap("chevron-left", "ink", 16, self.devicePixelRatioF())
        )
        painter.setFont(font("strong"))
        painter.setPen(colour("ink"))
        painter.drawText(head, _CENTRE, self._screen.title)
        span = QRectF(inside.left(), head.bottom(), inside.width(), px(22))
        painter.setFont(font("micro", tabular=True))
        painter.setPen(colour("ink2"))
        painter.drawText(span, _LEFT, self._screen.window)
        painter.drawText(span, _RIGHT, self._screen.span)
        return span.bottom() + px(3)

    def _paint_line(
        self, painter: QPainter, box: QRectF, word: str, value: str, marked: bool
    ) -> None:
        if marked:
            painter.setPen(QPen(colour("pri"), 1.6))
            painter.setBrush(colour("prisoft"))
            painter.drawRoundedRect(box.adjusted(-px(8), 1.5, px(8), -1.5), 7, 7)
        else:
            painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colour("line"))
        painter.setFont(font("sstrong" if marked else "small"))
        painter.setPen(colour("ink" if marked else "ink2"))
        painter.setFont(font("sstrong" if marked else "small"))
        room = box.width() - px(18)
        shown = value
        painter.setFont(font("smed", tabular=True))
        value_width = painter.fontMetrics().horizontalAdvance(shown) if shown else px(18)
        painter.setFont(font("sstrong" if marked else "small"))
        text = painter.fontMetrics().elidedText(
            word, Qt.TextElideMode.ElideRight, round(room - value_width)
        )
        painter.drawText(box, _LEFT, text)
        if marked and not shown:
            eye = QRectF(box.right() - 16, box.center().y() - 8, 16, 16)
            painter.drawPixmap(eye.toRect(), pixmap("eye", "pritext", 16, self.devicePixelRatioF()))
        else:
            painter.setFont(font("smed", tabular=True))
            painter.setPen(colour("ink"))
            painter.drawText(box, _RIGHT, shown)

    def _paint_posts(self, painter: QPainter, inside: QRectF, top: float) -> None:
        if not self._screen.below or top + px(24) > self.height():
            return
        painter.setFont(font("sstrong"))
        painter.setPen(colour("ink2"))
        box = QRectF(inside.left(), top + px(6), inside.width(), px(24))
        painter.drawText(box, _LEFT, self._screen.below)
        side = (inside.width() - 2 * px(10)) / 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("pressed"))
        for number in range(3):
            tile = QRectF(
                inside.left() + number * (side + px(10)), box.bottom() + px(4), side, side * 1.22
            )
            painter.drawRoundedRect(tile, 5, 5)
