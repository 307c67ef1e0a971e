"""The sentence as it was read: marks in the text, and the strip of what it comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel

from kpidesk.clock import today
from kpidesk.domain.smart.deadlines import Time
from kpidesk.domain.smart.letters import Mark, window
from kpidesk.ui.goals.sentence import Sentence
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import boxed, column, hairline, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.smart.coach import Advice
    from kpidesk.language.coach import CoachSpeech


class ReadAs(Card):
    """The second step's first card."""

    def __init__(self, speech: CoachSpeech) -> None:
        super().__init__(margins=(18, 10, 18, 12), gap=8)
        self._speech = speech
        say = speech.words.say
        self.edit = button(say("goals", "Change"), "ghost", "pencil", height=30, name="edit_wish")
        self.body.addLayout(
            row(label(say("goals", "Your sentence"), "small", "ink2"), None, self.edit)
        )
        self.sentence = Sentence()
        self.body.addWidget(self.sentence)
        self.body.addWidget(hairline())
        self._strip = QHBoxLayout()
        self._strip.setSpacing(px(30))
        self.body.addLayout(self._strip)
        self._values: dict[str, QLabel] = {}
        for name, title in (
            ("metric", say("goals", "Metric")),
            ("from", say("goals", "From")),
            ("to", say("goals", "To")),
            ("until", say("goals", "Until")),
            ("checked", say("goals", "Looked at")),
        ):
            self._values[name] = label("", "strong", tabular=True, name=f"read_{name}")
            pair = column(label(title, "small", "ink2"), self._values[name], None, gap=2)
            self._strip.addWidget(boxed(pair))
        self._strip.addStretch(1)

    def shows(self, advice: Advice) -> None:
        """Show what was understood."""
        captions = [self._caption(mark, advice) for mark in advice.marks]
        self.sentence.shows(advice.wish.typed, advice.marks, captions)
        goal, speech = advice.aim, self._speech
        open_one = "…"
        self._values["metric"].setText(speech.name(goal.metric) if goal else open_one)
        for name, value in (
            ("from", goal.baseline if goal else None),
            ("to", goal.target if goal else None),
        ):
            known = goal is not None and value is not None
            text = speech.amount(value, goal.unit) if known and goal and value is not None else ""
            self._values[name].setText(text or open_one)
        last = goal.deadline if goal else None
        self._values["until"].setText(speech.formats.day(last) if last else open_one)
        say = speech.words.say
        monthly = goal is not None and goal.every == "month"
        self._values["checked"].setText(
            say("goals", "every month") if monthly else say("goals", "every Monday")
        )

    def _caption(self, mark: Mark, advice: Advice) -> str:
        say = self._speech.words.say
        known = {
            "metric": say("goals", "metric"),
            "from": say("goals", "from"),
            "vague": say("goals", "cannot be checked"),
            Time.RHYTHM: say("goals", "rhythm"),
            Time.FEAST: say("goals", "which date?"),
            Time.NO_SUCH_DAY: say("goals", "no such day"),
            Time.URGENCY: say("goals", "not a date"),
            Time.START: say("goals", "begins"),
        }
        if mark.code in known:
            return f"{mark.letter} {known[mark.code]}"
        if mark.code == Time.DEADLINE:
            last = window(advice.wish, today()).deadline
            return f"T {self._speech.formats.day_month(last)}" if last else "T"
        asked = say("goals", "which?") if mark.asks else say("goals", "number")
        return f"{mark.letter} {asked}"
