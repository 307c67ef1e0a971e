"""The card that decides every conflict at once, and says how many were decided one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from kpidesk.domain.plan import KEEP
from kpidesk.language.importing import choice_text, question_text, sample_text
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.plan import Plan
    from kpidesk.domain.question import Question
    from kpidesk.ui.house import House


class Conflicts(Card):
    """Keep all, replace all, or row by row in the table beside it."""

    chosen = Signal(bool)
    """True to keep every value of the shop."""

    def __init__(self, house: House, question: Question) -> None:
        super().__init__(margins=(16, 12, 16, 14), gap=7)
        self._house = house
        say = house.words.say
        self.setObjectName(f"question {question.id}")
        text = question_text(question, house.words)
        self.setAccessibleName(text)
        self.add(label(text, "strong", wrap=True))
        self._group = QButtonGroup(self)
        self._radios: dict[bool, QRadioButton] = {}
        for choice in question.choices:
            made = QRadioButton(choice_text(question, choice, house.words, house.formats))
            made.setFont(font("body"))
            made.setObjectName(f"{question.id} {choice.key}")
            self._group.addButton(made)
            self._radios[choice.key == KEEP] = made
            self.add(made)
            samples = "   ".join(sample_text(one, house.formats) for one in choice.samples[:3])
            if samples:
                shown = label(samples, "small", "ink3", wrap=True, tabular=True)
                shown.setContentsMargins(px(24), 0, 0, 2)
                self.add(shown)
            made.clicked.connect(lambda _on=False, key=choice.key: self.chosen.emit(key == KEEP))
        self.count = label("", "small", "ink2", wrap=True, name="decided")
        self.add(self.count)
        self._one_by_one = say("import", "Or row by row, at the right.")

    def shows(self, plan: Plan) -> None:
        """Say how the conflicts are decided now."""
        say, number = self._house.words.say, self._house.formats.number
        kept = [plan.kept.get(line.key) for line in plan.conflicts]
        self._group.setExclusive(False)
        for keep, radio in self._radios.items():
            radio.setChecked(all(one is keep for one in kept))
        self._group.setExclusive(True)
        if not any(one is not None for one in kept):
            self.count.setText(self._one_by_one)
            return
        text = say("import", "Replaced: {new}, kept: {old}, not chosen yet: {open}").format(
            new=number(kept.count(False)),
            old=number(kept.count(True)),
            open=number(kept.count(None)),
        )
        self.count.setText(text)
