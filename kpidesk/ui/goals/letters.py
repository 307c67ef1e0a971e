"""The five letters, each with its verdict, its reason and a bad and a good example."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kpidesk.domain.smart.letters import Verdict
from kpidesk.language.coach import GOOD, LETTERS
from kpidesk.ui.goals.signs import ASKS_ABOUT, VERDICT
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import boxed, column, hairline, row, two_lines
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label, retone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from kpidesk.domain.smart.coach import Advice
    from kpidesk.language.coach import CoachSpeech
    from kpidesk.language.words import Words


class Letters(Card):
    """Five rows; live while the wish is typed."""

    def __init__(self, words: Words) -> None:
        super().__init__(margins=(18, 6, 18, 6), gap=0)
        self._words = words
        self.rows: dict[str, LetterRow] = {}
        for name in LETTERS:
            if self.rows:
                self.body.addWidget(hairline())
            self.rows[name] = LetterRow(name, words)
            self.body.addWidget(self.rows[name])

    def shows(self, advice: Advice, speech: CoachSpeech) -> None:
        """Show the verdicts on another text."""
        asking: dict[str, str] = {}
        for question in advice.questions:
            held = ASKS_ABOUT[question.code]
            asking.setdefault(held, speech.question(question, advice))
        for letter in advice.letters:
            asks = asking.get(letter.letter, "") if letter.verdict is Verdict.PASS else ""
            shape = Shape.CAUTION if asks else VERDICT[letter.verdict]
            if not advice.wish.typed.strip():
                shape = Shape.NONE
            said = speech.reasons(letter, advice)
            if asks:
                said = self._words.say("goals", "{question} Answer below.").format(question=asks)
            word = speech.verdict(letter, bool(asks))
            self.rows[letter.letter].shows(shape, word, said)


class LetterRow(QWidget):
    """Letter tile, name and reason, verdict; the example opens below."""

    def __init__(self, letter: str, words: Words) -> None:
        super().__init__()
        self.setObjectName(f"letter_{letter}")
        self._tile = QFrame()
        self._tile.setProperty("kind", "tile")
        self._tile.setFixedSize(px(34), px(34))
        self._mark = label(letter, "h2", align=Qt.AlignmentFlag.AlignCenter)
        inside = QHBoxLayout(self._tile)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._mark)
        self.said = ElidedLabel("", "small", "ink2")
        self.verdict = Status()
        self.example = self._example(letter, words)
        self.opener = icon_button(
            "lightbulb",
            words.say("goals", "Example for {letter}").format(letter=letter),
            self.toggle,
            size=28,
            role="ink3",
            name=f"example_{letter}",
        )
        name = label(words.say("coach", LETTERS[letter]), "strong")
        lines = two_lines(name, self.said)
        top = row(self._tile, 4, boxed(lines), self.verdict, self.opener, gap=8)
        top.setStretch(2, 1)
        whole = column(top, self.example, gap=0, margins=(0, 5, 0, 5))
        self.setLayout(whole)
        self.setMinimumHeight(px(54))

    def _example(self, letter: str, words: Words) -> QWidget:
        bad, good = GOOD[letter]
        made = boxed(
            column(
                example_line(Shape.BEHIND, words.say("coach", bad)),
                example_line(Shape.DONE, words.say("coach", good)),
                gap=3,
                margins=(px(46), 2, 0, 4),
            )
        )
        made.hide()
        return made

    def toggle(self) -> None:
        """Open or close the example."""
        self.example.setVisible(self.example.isHidden())

    def shows(self, shape: Shape, word: str, said: str) -> None:
        """Another verdict."""
        tone = TONE[shape]
        retone(self._tile, tone)
        retone(self._mark, tone)
        self.verdict.shows(shape, word)
        self.said.set_text(said)
        self.setAccessibleName(f"{word}. {said}")


def example_line(shape: Shape, text: str) -> QWidget:
    """A sentence with the silhouette of what it deserves."""
    said: QLabel = label(text, "small", "ink2", wrap=True)
    sign = Status(shape, text, show_word=False, size=12)
    line = row(sign, said, gap=7)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return boxed(line)
