"""What a file does not say, asked once, with what each answer would make of the user's own rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kpidesk.domain.question import Ask
from kpidesk.domain.shop import Platform
from kpidesk.language.importing import choice_text, question_text, sample_text
from kpidesk.language.platforms import platform_name
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import HEIGHT, combo
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.question import Choice, Question
    from kpidesk.ui.house import House

MANY = 6
"""More choices than this go into a box."""


class Questions(QWidget):
    """Every question of a plan; `answered` carries id and choice, each time one is made."""

    answered = Signal(str, str)

    def __init__(self, house: House, questions: Sequence[Question]) -> None:
        super().__init__()
        self._house = house
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        columns = [question for question in questions if question.ask is Ask.COLUMN]
        rest = [question for question in questions if question.ask is not Ask.COLUMN]
        for question in sorted(rest, key=lambda one: not one.must):
            inside.addWidget(self._card(question))
        if columns:
            inside.addWidget(self._columns(columns))

    def _name_of(self, key: str) -> str:
        found = self._house.desk.catalogue.find(key)
        if found is not None:
            return str(found.name[self._house.words.language])
        platforms = {one.value: one for one in Platform}
        return platform_name(platforms[key], self._house.words) if key in platforms else key

    def _text(self, question: Question, choice: Choice) -> str:
        words, formats = self._house.words, self._house.formats
        return choice_text(question, choice, words, formats, self._name_of)

    def _samples(self, choice: Choice) -> str:
        return "   ".join(sample_text(one, self._house.formats) for one in choice.samples[:3])

    def _card(self, question: Question) -> Card:
        card = Card(kind="card", margins=(16, 12, 16, 14), gap=7)
        card.setObjectName(f"question {question.id}")
        text = question_text(question, self._house.words)
        card.setAccessibleName(text)
        card.add(label(text, "strong", "ink", wrap=True))
        if question.free == "date":
            card.add(self._day(question))
        elif len(question.choices) > MANY:
            card.add(self._box(question))
        else:
            self._radios(question, card)
        return card

    def _radios(self, question: Question, card: Card) -> None:
        group = QButtonGroup(card)
        for choice in question.choices:
            made = QRadioButton(self._text(question, choice).replace("&", "&&"))
            made.setFont(font("body"))
            made.setObjectName(f"{question.id} {choice.key}")
            made.setChecked(not question.must and choice.key == question.suggested)
            group.addButton(made)
            card.add(made)
            samples = self._samples(choice)
            if samples:
                shown = label(samples, "small", "ink3", wrap=True, tabular=True)
                shown.setContentsMargins(px(24), 0, 0, 2)
                card.add(shown)
            made.clicked.connect(
                lambda _on=False, key=choice.key: self.answered.emit(question.id, key)
            )

    def _box(self, question: Question) -> QComboBox:
        entries = [(choice.key, self._text(question, choice)) for choice in question.choices]
        if question.must:
            entries.insert(0, ("", self._house.words.say("import", "Choose…")))
        chosen = "" if question.must else question.suggested
        made = combo(entries, chosen, name=question.id)
        made.setAccessibleName(question_text(question, self._house.words))
        made.activated.connect(lambda _at: self._say(question.id, made))
        return made

    def _say(self, id_: str, box: QComboBox) -> None:
        if box.currentData():
            self.answered.emit(id_, box.currentData())

    def _day(self, question: Question) -> QDateEdit:
        made = QDateEdit(QDate.fromString(question.suggested, "yyyy-MM-dd"))
        made.setCalendarPopup(True)
        made.setDisplayFormat("d MMM yyyy")
        made.setFixedHeight(px(HEIGHT))
        made.setFont(font("body"))
        made.setObjectName(question.id)
        made.setAccessibleName(question_text(question, self._house.words))
        made.editingFinished.connect(
            lambda: self.answered.emit(question.id, made.date().toString("yyyy-MM-dd"))
        )
        return made

    def _columns(self, questions: Sequence[Question]) -> Card:
        """The columns of a sheet of one's own, matched one below the other."""
        say = self._house.words.say
        card = Card(margins=(16, 12, 16, 14), gap=8)
        card.setObjectName("columns")
        card.add(label(say("import", "What do the columns hold?"), "strong"))
        note = say("import", "Remembered for the next file with the same headings.")
        card.add(label(note, "small", "ink3", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for line, question in enumerate(questions):
            heading = label(str(question.fact("about") or ""), "med", wrap=True)
            samples = ElidedLabel(self._samples(question.choices[0]), "small", "ink3")
            names = QVBoxLayout()
            names.setSpacing(0)
            names.addWidget(heading)
            names.addWidget(samples)
            grid.addLayout(names, line, 0)
            box = self._box(question)
            box.setMinimumWidth(px(150))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            grid.addWidget(box, line, 1)
        card.body.addLayout(grid)
        return card
