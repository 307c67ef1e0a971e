"""One goal: the picture of its road, how it stands, what was changed, looked at and learned."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kpidesk.domain.pace import Way, weighted_share
from kpidesk.domain.shape import Shape as Form
from kpidesk.domain.smart.letters import Verdict
from kpidesk.language.axes import axis_writer
from kpidesk.language.coach import LETTERS
from kpidesk.language.goals import CONFIDENCE, OUTCOMES
from kpidesk.ui.goals.road import Fan, Road, RoadPicture
from kpidesk.ui.goals.signs import STANDING, VERDICT
from kpidesk.ui.goals.writing import kept_letters
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bar import Bar
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import boxed, clear, column, hairline, row
from kpidesk.ui.widgets.status import TONE, Status
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.progress import Progress
    from kpidesk.language.goals import GoalSpeech

_PARTS = 24
"""Points of the expected line; enough for a curve."""


class OneGoal(QWidget):
    """Everything about one goal."""

    def __init__(self, speech: GoalSpeech) -> None:
        super().__init__()
        self._speech = speech
        say = speech.coach.words.say
        self.sentence = label("", "lead", wrap=True, name="goal_text")
        self.status = Status(pill=True)
        self.figures = QHBoxLayout()
        self.figures.setSpacing(px(34))
        self.bar = Bar()
        self.said = label("", "body", "ink2", wrap=True, name="goal_said")
        head = Card(margins=(18, 14, 18, 16), gap=9)
        top = row(self.sentence, self.status, gap=16)
        top.setStretch(0, 1)
        head.body.addLayout(top)
        head.body.addLayout(self.figures)
        head.body.addWidget(self.bar)
        head.body.addWidget(self.said)
        self.picture = RoadPicture(250, lines=4)
        road = Card(say("goals", "The road"), gap=6)
        road.body.addWidget(self.picture, 1)
        road.body.addWidget(label(self._legend(), "small", "ink3", wrap=True))
        self.history = Card(say("goals", "History"), gap=7)
        self.letters = Card(say("goals", "When it was made"), gap=8)
        self.money = Card(say("goals", "Budget against this number"), gap=6)
        left = column(head, road, gap=12)
        right = column(self.history, self.money, self.letters, None, gap=12)
        side = boxed(right)
        side.setFixedWidth(px(354))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(left, 1)
        whole.addWidget(side)

    def _legend(self) -> str:
        say = self._speech.coach.words.say
        return say(
            "goals",
            "Line: what was counted. Dots: what was due. Dashes: the target, and where the weeks"
            " lead with 80% around it. Squares: check-ins.",
        )

    def shows(self, found: Progress, campaign: Campaign | None, before: Goal | None) -> None:
        """Show a goal as it stands; `before` is the goal it goes on from."""
        goal, speech = found.goal, self._speech
        self.sentence.setText(goal.text)
        shape = STANDING[found.status]
        self.status.shows(shape, speech.badge(found.status))
        share = found.share if found.kept is None else found.kept.share
        tick = found.elapsed if goal.is_open and not goal.shape.is_kept else None
        self.bar.shows(share, tick, f"{TONE[shape]}mark")
        self._show_figures(found)
        self.said.setText(" ".join(speech.sentences(found)))
        self.picture.shows(
            road_of(found, speech),
            lambda v: speech.amount(goal, v),
            self.said.text(),
            lambda ticks: axis_writer(goal.unit, speech.coach.formats, ticks),
        )
        self._show_history(goal, before)
        self._show_letters(goal)
        self._show_money(goal, campaign)

    def _show_figures(self, found: Progress) -> None:
        clear(self.figures)
        goal, speech = found.goal, self._speech
        say = speech.coach.words.say
        now = "–" if found.current is None else speech.amount(goal, found.current)
        share = "–" if found.share is None else speech.coach.formats.percent(found.share * 100, 0)
        if found.kept is not None:
            share = f"{found.kept.met}/{found.kept.weeks}"
        last = say("goals", "%n day(s) left", "", found.days_left)
        for title, value in (
            (say("goals", "Now"), now),
            (say("goals", "Target"), speech.range_from(goal)),
            (say("goals", "Done"), share),
            (speech.coach.formats.day(goal.deadline), last),
        ):
            shown = label(value, "h2", tabular=True)
            self.figures.addWidget(boxed(column(label(title, "small", "ink2"), shown, gap=2)))
        self.figures.addStretch(1)

    def _show_history(self, goal: Goal, before: Goal | None) -> None:
        _empty(self.history)
        for on, title, note in history_of(goal, self._speech, before):
            day = label(self._speech.coach.formats.day_month(on), "small", "ink3", tabular=True)
            day.setMinimumWidth(px(46))
            texts: list[QWidget] = [label(title, "smed", wrap=True)]
            if note:
                texts.append(label(note, "small", "ink2", wrap=True))
            line = row(day, boxed(column(*texts, gap=1)), gap=8)
            line.setStretch(1, 1)
            self.history.body.addLayout(line)

    def _show_letters(self, goal: Goal) -> None:
        _empty(self.letters)
        say = self._speech.coach.words.say
        if goal.wish and goal.wish != goal.text:
            quoted = say("goals", "“{text}”").format(text=goal.wish[:300])
            self.letters.body.addWidget(label(quoted, "small", "ink2", wrap=True))
            self.letters.body.addWidget(hairline())
        lines = [
            (VERDICT[Verdict(kept.verdict)], say("coach", LETTERS[kept.letter]), kept.said)
            for kept in goal.letters
        ]
        empty = say("goals", "It was made without the coach.")
        self.letters.body.addWidget(kept_letters(lines, empty))

    def _show_money(self, goal: Goal, campaign: Campaign | None) -> None:
        _empty(self.money)
        self.money.setVisible(campaign is not None)
        if campaign is None:
            return
        say, formats = self._speech.coach.words.say, self._speech.coach.formats
        self.money.body.addWidget(label(campaign.name, "smed", wrap=True))
        lines = [line for line in campaign.lines if line.kpi == goal.metric]
        if not lines:
            text = say("goals", "No budget line of this campaign names {metric} yet.")
            named = text.format(metric=self._speech.coach.name(goal.metric, True))
            self.money.body.addWidget(label(named, "small", "ink2", wrap=True))
        for line in lines:
            implied = line.implied_cost
            text = say("goals", "{amount} for {target} means {cost} for one.")
            said = text.format(
                amount=formats.money(line.amount),
                target=formats.number(line.target or 0),
                cost="–" if implied is None else formats.money(round(implied)),
            )
            self.money.body.addWidget(label(said, "small", "ink2", wrap=True))


def _empty(card: Card) -> None:
    """Take out everything below a card's title."""
    while card.body.count() > 1:
        item = card.body.takeAt(1)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def history_of(goal: Goal, speech: GoalSpeech, before: Goal | None) -> list[tuple[date, str, str]]:
    """What happened to a goal, the newest first: day, what, why."""
    say = speech.coach.words.say
    found: list[tuple[date, str, str]] = []
    first = goal.marks[0]
    began = say("goals", "Made: {range}").format(range=speech.range_from(goal.reopened()))
    if len(goal.marks) > 1:
        began = say("goals", "Made with target {target}").format(
            target=speech.amount(goal, first.value)
        )
    after = say("goals", "Goes on from “{text}”").format(text=before.text) if before else ""
    found.append((goal.made_on or goal.start, began, after))
    for mark in goal.marks[1:]:
        text = say("goals", "Target {target} until {day}").format(
            target=speech.amount(goal, mark.value), day=speech.coach.formats.day(mark.deadline)
        )
        found.append((mark.since, text, mark.reason))
    for look in goal.check_ins:
        text = say("goals", "Check-in: {word}").format(
            word=say("goals", CONFIDENCE[look.confidence])
        )
        if look.done is not None:
            done = say("goals", "{n} done").format(n=speech.amount(goal, look.done))
            text = f"{text}, {done}"
        found.append((look.on, text, look.why))
    if goal.closing is not None:
        text = say("goals", "Closed: {word}").format(
            word=say("goals", OUTCOMES[goal.closing.outcome])
        )
        found.append((goal.closing.on, text, goal.closing.lesson))
    return sorted(found, key=lambda one: one[0], reverse=True)


def road_of(found: Progress, speech: GoalSpeech) -> Road:
    """The picture of a goal's road."""
    goal, formats = found.goal, speech.coach.formats
    before = tuple((step.on, step.value) for step in found.before)
    since = tuple((step.on, step.value) for step in found.trail)
    steps = tuple((max(mark.since, goal.start), mark.value) for mark in goal.marks)
    fan = None
    if found.ahead is not None and since and goal.is_open and found.days_left > 0:
        ahead = found.ahead
        fan = Fan(since[-1], (goal.deadline, ahead.value), ahead.low, ahead.high)
    begin = goal.start if before else None
    notes = [(goal.start, formats.day_month(goal.start))]
    if before:
        notes.insert(0, (before[0][0], formats.day_month(before[0][0])))
    if goal.is_open and goal.start < found.today < goal.deadline:
        notes.append((found.today, speech.coach.words.say("goals", "now")))
    notes.append((goal.deadline, formats.day_month(goal.deadline)))
    return Road(
        (*before, *since), steps, goal.deadline, _expected(goal), fan,
        tuple(look.on for look in goal.check_ins), begin, tuple(notes),
    )  # fmt: skip


def _expected(goal: Goal) -> tuple[tuple[date, float], ...]:
    """What is due day by day, straight or by the planned weeks."""
    if goal.shape.is_kept or goal.shape is Form.DELIVER:
        return ()
    days = max(mark.deadline for mark in goal.marks).toordinal() - goal.start.toordinal() + 1
    places = []
    for part in range(_PARTS + 1):
        on = goal.start + timedelta(days=max(0, round(days * part / _PARTS) - 1))
        if on <= goal.deadline:
            places.append((on, _due(goal, on)))
    return tuple(places)


def _due(goal: Goal, on: date) -> float:
    """What was due by the end of a day, under the target that was in force then."""
    mark = goal.mark_on(on)
    way = Way(goal.baseline, mark.value)
    gone, days = (on - goal.start).days + 1, (mark.deadline - goal.start).days + 1
    share = gone / days
    if goal.weights:
        share = weighted_share(goal.weights, share * len(goal.weights))
    curved = way.compound(share) if way.is_curved and not goal.is_sum else None
    return way.straight(share) if curved is None else curved
