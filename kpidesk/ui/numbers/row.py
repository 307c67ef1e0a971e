"""One row of the form: name, last week, field, and the reserved place for what it makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kpidesk.ui.icons import pixmap
from kpidesk.ui.numbers.columns import EDGE, ROW, Columns
from kpidesk.ui.numbers.field import NumberField
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.status import Shape, paint_shape
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Answerable:
    """A question or complaint in the reserved place: `keys` are (key cap, what it does).

    `tone` is warn or bad; `sentence` says it in full, for the tool tip and for screen readers.
    """

    text: str
    tone: str
    sentence: str = ""
    keys: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a row shows beside its field, as text ready to be drawn."""

    name: str
    term: str = ""
    before: str = ""
    saved: bool = False
    reading: str = ""
    change: str = ""
    change_tone: str = "ink2"
    target: str = ""
    shape: Shape | None = None
    shape_word: str = ""
    question: Answerable | None = None
    note: str = ""
    hint: str = field(default="", compare=False)
    """What stands in the empty field in grey: a proposal, or what an import knows."""

    @property
    def said(self) -> str:
        """What a screen reader hears after the name and the content of the field."""
        parts = [self.reading, self.change, self.question.sentence if self.question else ""]
        parts += [self.shape_word, self.note]
        return ". ".join(part for part in parts if part)


class Row(QWidget):
    """A row is painted, only its field is a widget: nothing can jump, and sixty rows are cheap."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = NumberField()
        self.field.setParent(self)
        self.shown = Shown("")
        self._active = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(ROW))
        self.setMouseTracking(True)

    def shows(self, shown: Shown) -> None:
        """Show other texts beside the field; the field itself is left alone."""
        if shown == self.shown and shown.hint == self.shown.hint:
            return
        self.shown = shown
        name = f"{shown.name}, {shown.term}" if shown.term else shown.name
        self.field.setAccessibleName(f"{name}. {shown.before}" if shown.before else name)
        self.field.setAccessibleDescription(shown.said)
        self.field.setPlaceholderText(shown.hint)
        self.update()

    @property
    def active(self) -> bool:
        """True for the row that is typed in."""
        return self._active

    def activate(self, active: bool) -> None:
        """Mark the row as the one typed in, or no longer."""
        if active != self._active:
            self._active = active
            self.update()

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(760, px(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field in its column."""
        columns = Columns(self.width(), self.height())
        self.field.move(columns.field_left, (self.height() - self.field.height()) // 2)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row leads into its field; on the question it is Enter."""
        if self.shown.question and Columns(self.width(), self.height()).pill.contains(
            event.position()
        ):
            self.pressed.emit()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The question in full, the note, or the whole name where the pointer is."""
        columns = Columns(self.width(), self.height())
        tip = ""
        if self.shown.question and columns.pill.contains(event.position()):
            tip = self.shown.question.sentence
        elif columns.name.contains(event.position()):
            tip = self.shown.note or f"{self.shown.name} {self.shown.term}".strip()
        elif columns.shape.contains(event.position()):
            tip = self.shown.shape_word

        self.setToolTip(plain(tip))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw everything but the field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = Columns(self.width(), self.height())
        if self._active:
            self._paint_active(painter)
        else:
            painter.fillRect(
                QRectF(EDGE, self.height() - 1, self.width() - 2 * EDGE, 1), colour("line")
            )
        painter.setFont(font("body", tabular=True))
        taken = painter.fontMetrics().horizontalAdvance(self.shown.before)
        name = columns.name
        name.setRight(columns.before.right() - taken - (14 if taken else 0))
        self._paint_name(painter, name)
        painter.setFont(font("body", tabular=True))
        painter.setPen(colour("ink3"))
        before = columns.before
        before.setLeft(min(before.left(), before.right() - taken - 1))
        painter.drawText(before, _RIGHT, self.shown.before)
        if self.shown.saved and not self.shown.question:
            tick = QRectF(0, 0, 16, 16)
            tick.moveCenter(columns.tick.center())
            painter.drawPixmap(
                tick.toRect(), pixmap("check", "goodmark", 16, self.devicePixelRatioF())
            )
        if self.shown.question:
            self._paint_question(painter, columns.pill, self.shown.question)
        else:
            self._paint_result(painter, columns)
        painter.end()

    def _paint_active(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("prisoft"))
        painter.drawRoundedRect(QRectF(6, 1, self.width() - 12, self.height() - 2), 7, 7)
        painter.setBrush(colour("pri"))
        painter.drawRoundedRect(QRectF(6, self.height() / 2 - 10, 3, 20), 1.5, 1.5)

    def _paint_name(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font("strong" if self._active else "med"))
        painter.setPen(colour("ink"))
        metrics = painter.fontMetrics()
        room = round(box.width())
        name = metrics.elidedText(self.shown.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _LEFT, name)
        left = metrics.horizontalAdvance(name) + px(7)
        painter.setFont(font("small"))
        painter.setPen(colour("ink3"))
        metrics = painter.fontMetrics()
        if self.shown.note:
            mark = QRectF(box.left() + left, box.center().y() - 7, 14, 14)
            painter.drawPixmap(
                mark.toRect(), pixmap("message-square-text", "ink3", 14, self.devicePixelRatioF())
            )
            left += 20
        if room - left > px(36):
            term = metrics.elidedText(
                self.shown.term, Qt.TextElideMode.ElideRight, round(room - left)
            )
            painter.drawText(box.adjusted(left, 0, 0, 0), _LEFT, term)

    def _paint_result(self, painter: QPainter, columns: Columns) -> None:
        painter.setFont(font("sstrong", tabular=True))
        painter.setPen(colour(self.shown.change_tone))
        painter.drawText(columns.change, _RIGHT, self.shown.change)
        changed = painter.fontMetrics().horizontalAdvance(self.shown.change)
        room = columns.reading
        room.setRight(columns.change.right() - changed - (px(8) if changed else 0))
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("ink2"))
        lines = lines_of(self.shown.reading, QFontMetricsF(painter.font()), room.width())
        painter.drawText(room, int(_LEFT), "\n".join(lines))
        painter.setFont(font("small", tabular=True))
        painter.setPen(colour("ink3"))
        painter.drawText(columns.target, _RIGHT, self.shown.target)
        if self.shown.shape is not None:
            paint_shape(
                painter, self.shown.shape, columns.shape, "prisoft" if self._active else "surface"
            )

    def _paint_question(self, painter: QPainter, box: QRectF, asked: Answerable) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{asked.tone}soft"))
        painter.drawRoundedRect(box, 8, 8)
        mark = QRectF(box.left() + 10, box.center().y() - 7, 14, 14)
        shape = Shape.BEHIND if asked.tone == "bad" else Shape.CAUTION
        paint_shape(painter, shape, mark, f"{asked.tone}soft")
        right = box.right() - 10
        for key, text in reversed(asked.keys):
            right = _paint_key(painter, right, box, key, text, asked.tone)
        painter.setFont(font("smed"))
        painter.setPen(colour(asked.tone))
        room = QRectF(mark.right() + 7, box.top(), right - mark.right() - 9, box.height())
        text = painter.fontMetrics().elidedText(
            asked.text, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, _LEFT, text)


def lines_of(text: str, metrics: QFontMetricsF, room: float) -> list[str]:
    """What was understood on one line, or with what it was rounded by on a second where one is too
    short: a figure cut off would be another figure."""
    value, _, rounding = text.rpartition(" ±")
    if value and metrics.horizontalAdvance(text) > room:
        return [value, "±" + rounding]
    return [text]


def _paint_key(
    painter: QPainter, right: float, box: QRectF, key: str, text: str, tone: str
) -> float:
    """A key cap and its word, ending at `right`; where the next one to the left may end."""
    painter.setFont(font("smed", tabular=True))
    width = painter.fontMetrics().horizontalAdvance(text)
    painter.setPen(colour(tone))
    painter.drawText(QRectF(right - width, box.top(), width, box.height()), _RIGHT, text)
    painter.setFont(font("mstrong"))
    cap = max(px(20), painter.fontMetrics().horizontalAdvance(key) + px(12))
    place = QRectF(right - width - px(7) - cap, box.center().y() - px(10), cap, px(20))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("line2"))
    painter.drawRoundedRect(place.translated(0, 1), 5, 5)
    painter.setPen(QPen(colour("line2"), 1))
    painter.setBrush(colour("surface"))
    painter.drawRoundedRect(place, 5, 5)
    painter.setPen(colour("ink2"))
    painter.drawText(place, _CENTRE, key)
    return place.left() - px(9)


class Head(QWidget):
    """The words over the columns."""

    def __init__(self, name: str, before: str, now: str, reading: str, change: str, target: str):
        super().__init__()
        self._words = (name, before, now, reading, change, target)
        self._room = 0
        self.setFixedHeight(px(29))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def leave_room(self, room: int) -> None:
        """Leave so many pixels free at the right."""
        self._room = room
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words and the rule below."""
        painter = QPainter(self)
        columns = Columns(self.width() - self._room, self.height())
        painter.setFont(font("micro"))
        painter.setPen(colour("ink2"))
        name, before, now, reading, change, target = self._words
        painter.drawText(columns.name, _LEFT, name)
        painter.drawText(columns.before, _RIGHT, before)
        field = QRectF(
            columns.field_left, 0, columns.field_right - columns.field_left, self.height()
        )
        painter.drawText(field, _RIGHT, now)
        painter.drawText(columns.reading, _LEFT, reading)
        painter.drawText(columns.change, _RIGHT, change)
        painter.drawText(columns.target, _RIGHT, target)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), colour("line"))
        painter.end()


class SectionHead(QWidget):
    """The name of an account above its rows."""

    def __init__(self, name: str, note: str) -> None:
        super().__init__()
        self._name, self._note = name, note
        self.setAccessibleName(f"{name} {note}".strip())
        self.setFixedHeight(px(46))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw name and note near the lower edge."""
        painter = QPainter(self)
        box = QRectF(EDGE, px(16), self.width() - 2 * EDGE, self.height() - px(16))
        painter.setFont(font("sstrong"))
        painter.setPen(colour("ink"))
        painter.drawText(box, _LEFT, self._name)
        left = painter.fontMetrics().horizontalAdvance(self._name) + px(9)
        painter.setFont(font("small"))
        painter.setPen(colour("ink3"))
        room = box.adjusted(left, 0, 0, 0)
        text = painter.fontMetrics().elidedText(
            self._note, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, _LEFT, text)
        painter.end()
