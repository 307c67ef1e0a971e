"""What stands beside the coach: the clean sentence, the picture of the weeks, the chances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kpidesk.domain.achievable import band
from kpidesk.domain.shape import Nature
from kpidesk.domain.shape import Shape as Form
from kpidesk.domain.smart.evidence import is_averaged
from kpidesk.domain.smart.letters import Verdict
from kpidesk.domain.smart.proposal import answer_for
from kpidesk.language.coach import BANDS
from kpidesk.ui.goals.road import Fan, Road, RoadPicture
from kpidesk.ui.goals.signs import BAND
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.image import Image
from kpidesk.ui.widgets.layout import boxed, clear, row
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import label, set_strong, strong_label

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.forecast import Forecast
    from kpidesk.domain.smart.aim import Aim
    from kpidesk.domain.smart.coach import Advice, Rung
    from kpidesk.language.coach import CoachSpeech


class Proposal(QFrame):
    """The call-out with the one filled button. `accepted` takes the sentence, `kept` the owner's
    own number in place of the proposed one."""

    accepted = Signal()
    kept = Signal()

    def __init__(self, speech: CoachSpeech) -> None:
        super().__init__()
        self.setProperty("kind", "callout")
        self._speech = speech
        say = speech.words.say
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 13, 18, 15)
        inside.setSpacing(9)
        self.count = Status(on="prisoft")
        title = label(say("goals", "Proposed sentence"), "med", "pritext")
        inside.addLayout(row(Image("sparkles", "pritext"), title, None, self.count, gap=8))
        self.sentence = strong_label([], "lead", "ink")
        self.sentence.setObjectName("proposal")
        inside.addWidget(self.sentence)
        self.use = button(
            say("goals", "Use this sentence"), "primary", "check", then=self.accepted.emit,
            height=36, name="use_sentence",
        )  # fmt: skip
        self.keep = button("", "link", then=self.kept.emit, height=36, name="keep_number")
        self.buttons = boxed(row(self.use, self.keep, None, gap=6))
        inside.addWidget(self.buttons)

    def shows(self, advice: Advice, account: str, own: Advice | None) -> None:
        """Propose the sentence of `advice`; `own` is the owner's wish where another number is
        proposed instead."""
        say = self._speech.words.say
        passed = sum(letter.verdict is Verdict.PASS for letter in advice.letters)
        every = passed == len(advice.letters) and not advice.questions
        self.count.shows(
            Shape.DONE if every else Shape.CAUTION,
            say("goals", "{passed} of 5").format(passed=passed),
        )
        text = self._speech.proposal(advice, account)
        set_strong(self.sentence, _bold(text) if text else [(say("goals", "Not yet."), False)])
        self.use.setEnabled(advice.is_complete)
        self.keep.setVisible(own is not None)
        if own is not None and own.settled.amount is not None:
            value = own.settled.amount.value or 0.0
            number = self._speech.formats.number(value, 0 if value == int(value) else 1)
            self.keep.setText(say("goals", "Keep {number}").format(number=number))

    def offers(self, on: bool) -> None:
        """Show the buttons, or only the sentence once it was taken."""
        self.buttons.setVisible(on)


def _bold(text: str) -> list[tuple[str, bool]]:
    """Numbers and dates SemiBold; the rest quiet."""
    parts: list[tuple[str, bool]] = []
    for word in text.split(" "):
        strong = any(c.isdigit() for c in word) or "…" in word
        if parts and parts[-1][1] == strong:
            parts[-1] = (f"{parts[-1][0]} {word}", strong)
        else:
            parts.append((word, strong))
    return [(("" if n == 0 else " ") + part, strong) for n, (part, strong) in enumerate(parts)]


class EvidenceCard(Card):
    """Why this number: the weeks before, where they lead, and what other numbers would be.
    `chosen` carries a rung of the ladder."""

    chosen = Signal(object)

    def __init__(self, speech: CoachSpeech) -> None:
        super().__init__(margins=(18, 14, 18, 12), gap=6)
        self._speech = speech
        say = speech.words.say
        self.head_line = label(say("goals", "What your weeks say"), "h2", name="why")
        self.verdict = Status()
        self.body.addLayout(row(self.head_line, None, self.verdict))
        self.said = label("", "small", "ink2", wrap=True)
        self.body.addWidget(self.said)
        self.picture = RoadPicture(200)
        self.body.addWidget(self.picture, 1)
        self.rungs = QVBoxLayout()
        self.rungs.setSpacing(2)
        self.body.addLayout(self.rungs)
        self.foot = label("", "small", "ink3", wrap=True)
        self.body.addWidget(self.foot)

    def shows(self, advice: Advice, today: date) -> None:
        """Show the evidence on a wish; a plain sentence where there is none yet."""
        say, goal, found = self._speech.words.say, advice.aim, advice.evidence
        clear(self.rungs)
        ahead = found.ahead
        known = found.past is not None and found.past.known > 0
        self.picture.setVisible(bool(goal and known))
        self.verdict.setVisible(found.chance is not None)
        if goal is None or not known:
            text = say("goals", "Once a number of your shop is named, its weeks are drawn here.")
            if goal is not None:
                text = say(
                    "goals", "{metric} has no weeks yet. From four on a chance can be given."
                )
                text = text.format(metric=self._speech.name(goal.metric))
            self.said.setText(text)
            self.foot.setText("")
            return
        if found.chance is not None:
            word = band(found.chance)
            self.verdict.shows(BAND[word], self._speech.words.say("coach", BANDS[word]))
        self.said.setText(self._history(advice))
        self._draw(advice, today)
        for rung in advice.ladder:
            can = not rung.is_wish and answer_for(advice, rung) is not None
            self.rungs.addWidget(self._rung(rung, goal, can))
        if ahead is None:
            self.foot.setText(
                say("goals", "From four filled weeks on a chance can be given.")
                if goal.deadline
                else say("goals", "With a last day a chance can be given.")
            )
        else:
            text = say("goals", "An estimate from %n filled week(s).", "", ahead.n)
            self.foot.setText(text)

    def _history(self, advice: Advice) -> str:
        goal, past, ahead = advice.aim, advice.evidence.past, advice.evidence.ahead
        assert goal is not None
        assert past is not None
        say = self._speech.words.say
        if ahead is None:
            return say("goals", "Weeks filled in: {known}.").format(known=past.known)
        facts = {
            "n": ahead.n,
            "mean": self._speech.amount(ahead.mean, goal.unit, past.nature is Nature.STOCK),
            "recent": self._speech.amount(ahead.recent, goal.unit, past.nature is Nature.STOCK),
            "weeks": self._speech.formats.number(ahead.weeks, 1),
            "day": self._speech.formats.day_month(goal.deadline) if goal.deadline else "…",
        }
        text = say(
            "goals",
            "In {n} weeks {mean} a week on average, lately {recent}. {weeks} weeks to {day}.",
        )
        return text.format(**facts)

    def _draw(self, advice: Advice, today: date) -> None:
        goal, past, ahead = advice.aim, advice.evidence.past, advice.evidence.ahead
        assert goal is not None
        assert past is not None
        places = tuple(
            (week.last, value)
            for week, value in zip(past.weeks, past.values, strict=True)
            if value is not None
        )
        until = goal.deadline or today
        fan = None
        target = goal.target
        if ahead is not None and goal.deadline is not None and not goal.shape.is_kept:
            fan, target = _fan(goal, ahead, places, past.nature, advice.evidence.done)
        steps = ((places[-1][0], target),) if target is not None and _fits(goal, fan) else ()
        notes = (
            (places[0][0], self._speech.formats.day_month(places[0][0])),
            (places[-1][0], self._speech.words.say("goals", "now")),
            (until, self._speech.formats.day_month(until)),
        )
        named = self._speech.words.say("goals", "this sentence")
        road = Road(places, steps, until, fan=fan, notes=notes, named=named)
        self.picture.shows(road, lambda v: self._speech.amount(v, goal.unit), self.said.text())

    def _rung(self, rung: Rung, goal: Aim, can: bool) -> QWidget:
        word = band(rung.chance)
        shape = BAND[word]
        signed = goal.nature is Nature.STOCK and not is_averaged(goal)
        number = label(
            self._speech.amount(rung.gain, goal.unit, signed), "strong" if rung.is_wish else "med",
            tabular=True,
        )  # fmt: skip
        number.setMinimumWidth(px(54))
        bar = Bar(rung.chance, None, f"{TONE[shape]}mark")
        chance = label(self._speech.percent(rung.chance * 100), "small", "ink2", tabular=True)
        chance.setMinimumWidth(px(38))
        status = Status(shape, self._speech.words.say("coach", BANDS[word]))
        status.setMinimumWidth(px(90))
        pick = button(
            self._speech.words.say("goals", "Take"), "link", height=26,
            then=lambda: self.chosen.emit(rung),
        )  # fmt: skip
        pick.setAccessibleName(f"{pick.text()} {number.text()}")
        keeps_room = pick.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        pick.setSizePolicy(keeps_room)
        pick.setVisible(can)
        line = row(number, bar, chance, status, pick, gap=6)
        line.setStretch(1, 1)
        return boxed(line)


def _fan(
    goal: Aim,
    ahead: Forecast,
    places: tuple[tuple[date, float], ...],
    nature: Nature,
    done: float,
) -> tuple[Fan | None, float | None]:
    """The fan in the unit of the line: levels go on from the last one; for sums the line is one
    of weekly values, so fan and target are shown per week, without what is `done` already."""
    assert goal.deadline is not None
    last = places[-1]
    if nature is Nature.STOCK:
        low = None if ahead.low is None else last[1] + ahead.low
        high = None if ahead.high is None else last[1] + ahead.high
        return Fan(last, (goal.deadline, last[1] + ahead.centre), low, high), goal.target
    weeks = 1.0 if ahead.averaged else max(ahead.weeks, 0.1)
    low = None if ahead.low is None else (ahead.low - done) / weeks
    high = None if ahead.high is None else (ahead.high - done) / weeks
    target = None if goal.target is None else (goal.target - done) / weeks
    return Fan(last, (goal.deadline, (ahead.centre - done) / weeks), low, high), target


def _fits(goal: Aim, fan: Fan | None) -> bool:
    """A target a thousand times off would flatten everything else."""
    if goal.target is None or fan is None or goal.shape is Form.DELIVER:
        return goal.target is not None and goal.shape.is_kept
    return True
