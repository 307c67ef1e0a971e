"""One open question at a time: choice cards with number keys, or a field for another answer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from kpidesk.domain.number import kind_of, read
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import line_edit
from kpidesk.ui.widgets.layout import boxed, clear, row
from kpidesk.ui.widgets.text import label
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kpidesk.domain.metric import Unit
    from kpidesk.domain.smart.coach import Advice
    from kpidesk.domain.smart.questions import Question
    from kpidesk.language.coach import CoachSpeech


class Choice(QAbstractButton):
    """A card to choose: ring, title, note, and the key that chooses it."""

    def __init__(self, title: str, note: str, key: str) -> None:
        super().__init__()
        self._note, self._key = note, key
        self.setText(title)
        self.setAccessibleName(f"{title}. {note}" if note else title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(62))
        self.setToolTip(plain(title))

    def sizeHint(self) -> QSize:
        """A third of the card."""
        return QSize(px(190), px(62))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, ring, both lines and the key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isDown() or self.hasFocus()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(colour("pri" if active else "line2"), 2 if active else 1))
        painter.setBrush(colour("prisoft" if self.isDown() or self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 10, 10)
        ring = QRectF(px(15), self.height() / 2 - 8, 16, 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("pri" if active else "edge"), 1.6))
        painter.drawEllipse(ring)
        left = px(42)
        room = self.width() - left - px(40)
        lines = [(self.text(), font("strong"), "ink")]
        if self._note:
            lines.append((self._note, font("small"), "ink2"))
        top = self.height() / 2 - (px(18) if len(lines) == 2 else px(9))
        for text, face, role in lines:
            painter.setFont(face)
            painter.setPen(colour(role))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(left, top, room, px(18)), Qt.AlignmentFlag.AlignVCenter, shown)
            top += px(18)
        self._cap(painter)
        painter.end()

    def _cap(self, painter: QPainter) -> None:
        box = QRectF(self.width() - px(34), self.height() / 2 - px(10), px(20), px(20))
        painter.setPen(QPen(colour("line2"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(colour("ink2"))
        painter.setFont(font("mstrong"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class Asking(Card):
    """The question card. `answered` carries the question's code and the chosen value."""

    answered = Signal(str, str)

    def __init__(self, speech: CoachSpeech, currency: str) -> None:
        super().__init__(margins=(18, 12, 18, 16), gap=10)
        self.setObjectName("asking")
        self._speech, self._currency = speech, currency
        self._question: Question | None = None
        self.choices: list[Choice] = []
        self.said = label("", "h2", wrap=True, name="question")
        self.count = label("", "small", "ink3")
        top = row(self.said, self.count, gap=12)
        top.setStretch(0, 1)
        self.body.addLayout(top)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(10)
        self.body.addLayout(self._cards)
        self._other = QHBoxLayout()
        self._other.setSpacing(8)
        self.body.addLayout(self._other)
        self.complaint = label("", "small", "bad", wrap=True)
        self.complaint.hide()
        self.body.addWidget(self.complaint)
        self.field: QWidget | None = None

    def shows(self, advice: Advice, number: int, total: int) -> None:
        """Show the first open question of `advice`, the `number`th of `total`."""
        question = advice.questions[0]
        if self._question == question:
            self._count(number, total)
            return
        self._question = question
        self.said.setText(self._speech.question(question, advice))
        self._count(number, total)
        self._say("")
        clear(self._cards)
        clear(self._other)
        self.choices = []
        for index, option in enumerate(question.options[:4], 1):
            title, note = self._speech.option(option, advice)
            card = Choice(title, note, str(index))
            card.setObjectName(f"choice_{index}")
            card.clicked.connect(lambda _on=False, value=option.value: self._answer(value))
            self._cards.addWidget(card)
            self.choices.append(card)
        self.field = None
        if question.typed:
            self._ask_other(question, advice)

    def _count(self, number: int, total: int) -> None:
        text = self._speech.words.say("goals", "Question {number} of {total}")
        self.count.setText(text.format(number=number, total=total))

    def _ask_other(self, question: Question, advice: Advice) -> None:
        words = self._speech.words
        if question.typed == "date":
            self.field = self._date_field(advice)
        else:
            self.field = line_edit(figures=True, name="other_answer")
            self.field.setFixedWidth(px(150))
            unit = advice.settled.unit
            self.field.returnPressed.connect(lambda: self._answer_typed(unit))
        text = words.say("goals", "Other:") if question.options else words.say("goals", "Type it:")
        act = button(words.say("goals", "Use this"), "ghost", height=34, name="use_answer")
        act.clicked.connect(lambda _on=False: self._answer_typed(advice.settled.unit))
        self.field.setAccessibleName(self.said.text())
        for part in (label(text, "smed", "ink2"), self.field, act):
            self._other.addWidget(part)
        self._other.addStretch(1)

    def _date_field(self, advice: Advice) -> QDateEdit:
        made = QDateEdit()
        made.setObjectName("other_answer")
        made.setCalendarPopup(True)
        made.setDisplayFormat("d MMM yyyy")
        made.setFont(font("strong", tabular=True))
        made.setFixedSize(px(170), px(34))
        begin = advice.aim.start if advice.aim else date.today()
        made.setMinimumDate(QDate(begin.year, begin.month, begin.day))
        later = QDate(begin.year, begin.month, begin.day).addDays(55)
        made.setDate(later)
        return made

    def _answer_typed(self, unit: Unit | None) -> None:
        if isinstance(self.field, QDateEdit):
            self._answer(self.field.date().toString(Qt.DateFormat.ISODate))
        elif isinstance(self.field, QLineEdit):
            self._answer_number(self.field.text(), unit)

    def _answer_number(self, text: str, unit: Unit | None) -> None:
        from kpidesk.domain.money import minor_digits
        from kpidesk.language.problems import sentence

        entry = read(text, kind_of(unit) if unit else "count", self._currency)
        if entry.value is None:
            words = self._speech.words
            said = sentence(entry.problem, words) if entry.problem else ""
            self._say(said or words.say("goals", "Type a number."))
            return
        value = entry.value
        if unit == "money":
            value = value / 10 ** minor_digits(self._currency)
        self._answer(f"{value:.12g}")

    def _say(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))

    def _answer(self, value: str) -> None:
        if self._question is not None:
            code, self._question = self._question.code, None
            self.answered.emit(code, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The number on a card chooses it."""
        index = event.key() - int(Qt.Key.Key_1)
        if 0 <= index < len(self.choices):
            self.choices[index].click()
        else:
            super().keyPressEvent(event)


def gap_note(text: str) -> QWidget:
    """A quiet line where a question would stand."""
    return boxed(row(label(text, "small", "ink3", wrap=True)))
