"""The first step of the coach: write a wish, or start from what the shop wants."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kpidesk.language.coach import GOOD, LETTERS
from kpidesk.ui.goals.letters import example_line
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import combo
from kpidesk.ui.widgets.layout import boxed, clear, column, row
from kpidesk.ui.widgets.status import Shape
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from kpidesk.domain.objective import Objective
    from kpidesk.language.coach import CoachSpeech

LONGEST = 5_000
"""Characters kept of a pasted text."""
_CHIP_GAP = 6
LONGEST_NAME = 26
"""Letters of a name that still fits on a button of the row."""


class WishEdit(QPlainTextEdit):
    """The field for the wish; Enter goes on, Shift+Enter makes a new line."""

    done = Signal()

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        face = font("lead")
        face.setPixelSize(px(19))
        self.setFont(face)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setObjectName("wish")
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(92))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is "go on"."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Writing(Card):
    """Field, objective, and sentences to begin from. `begun` carries such a sentence."""

    begun = Signal(str)
    objective_chosen = Signal(str)

    def __init__(self, speech: CoachSpeech, objectives: dict[str, Objective]) -> None:
        super().__init__(margins=(18, 14, 18, 16), gap=8)
        say = speech.words.say
        self._speech, self._objectives = speech, objectives
        self.body.addWidget(label(say("goals", "What should change?"), "h2"))
        self.wish = WishEdit(
            say("goals", "For example: add 300 followers in two months"), say("goals", "Your wish")
        )
        self.body.addWidget(self.wish)
        language = speech.words.language
        entries = [("", say("goals", "No objective chosen"))]
        entries += [(key, one.name[language]) for key, one in objectives.items()]
        self.objective = combo(entries, name="objective")
        self.objective.setAccessibleName(say("goals", "What the shop wants"))
        self.objective.activated.connect(
            lambda _i: self.objective_chosen.emit(self.objective.currentData())
        )
        self.body.addLayout(
            row(label(say("goals", "What the shop wants"), "smed", "ink2"), self.objective, None)
        )
        self.offers = QVBoxLayout()
        self.offers.setSpacing(4)
        self.body.addLayout(self.offers)

    def offer(self, objective: str) -> None:
        """Offer the KPIs the objective is measured by, as beginnings of a sentence."""
        clear(self.offers)
        found = self._objectives.get(objective)
        if found is None:
            return
        say = self._speech.words.say
        names = ((key, self._speech.name(key)) for key in found.primary)
        known = [key for key, name in names if len(name) <= LONGEST_NAME][:4]
        parts: list[QWidget] = []
        for key in known:
            name = self._speech.name(key)
            start = say("goals", "Raise {metric} by ").format(metric=self._speech.name(key, True))
            parts.append(button(name, "ghost", height=28, then=partial(self.begun.emit, start)))
        self.offers.addWidget(Beginnings(say("goals", "Begin with:"), parts))


class Beginnings(QWidget):
    """A line of buttons behind a word; those that have no room are not shown."""

    def __init__(self, word: str, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._word, self._parts = label(word, "small", "ink3"), parts
        self.setLayout(row(self._word, *parts, None, gap=_CHIP_GAP))

    def minimumSizeHint(self) -> QSize:
        """The word and the first button."""
        first = self._parts[0].sizeHint().width() if self._parts else 0
        return QSize(self._word.sizeHint().width() + _CHIP_GAP + first, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the buttons that fit, the first always."""
        used = self._word.sizeHint().width()
        for number, part in enumerate(self._parts):
            used += _CHIP_GAP + part.sizeHint().width()
            part.setVisible(number == 0 or used <= self.width())
        super().resizeEvent(event)


class Examples(Card):
    """For each letter a bad and a good example, in our own words."""

    def __init__(self, speech: CoachSpeech) -> None:
        say = speech.words.say
        super().__init__(say("goals", "Five questions to every wish"), gap=7)
        for letter, (bad, good) in GOOD.items():
            name = label(f"{letter}  {say('coach', LETTERS[letter])}", "sstrong")
            self.body.addWidget(
                boxed(
                    column(
                        name,
                        example_line(Shape.BEHIND, say("coach", bad)),
                        example_line(Shape.DONE, say("coach", good)),
                        gap=3,
                        margins=(0, 2, 0, 4),
                    )
                )
            )
        self.body.addStretch(1)


def kept_letters(lines: Sequence[tuple[Shape, str, str]], empty: str) -> QWidget:
    """The five letters as they were when a goal was made."""
    parts: list[QWidget] = [
        boxed(column(label(name, "sstrong"), example_line(shape, said), gap=2))
        for shape, name, said in lines
    ]
    return boxed(column(*(parts or [label(empty, "small", "ink3")]), gap=8))
