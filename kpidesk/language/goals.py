"""What is said of a goal: its status, which rule gave it, where it leads, the next step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.goal import Confidence, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.pace import Rule, Status, by_pace
from kpidesk.domain.shape import Nature, Shape
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.progress import Progress
    from kpidesk.language.coach import CoachSpeech

STATUSES = {
    Status.NO_DATA: mark("goals", "no data yet"),
    Status.ACHIEVED: mark("goals", "achieved"),
    Status.MISSED: mark("goals", "missed"),
    Status.TOO_EARLY: mark("goals", "too early"),
    Status.ON_TRACK: mark("goals", "on track"),
    Status.AT_RISK: mark("goals", "needs attention"),
    Status.OFF_TRACK: mark("goals", "behind"),
}
RULES = {
    Rule.NO_DATA: mark("goals", "No reading since the start, or the newest is over two weeks old."),
    Rule.ACHIEVED: mark("goals", "The target is reached."),
    Rule.MISSED: mark("goals", "The last day is over and the target was not reached."),
    Rule.TOO_EARLY: mark("goals", "Too little time has passed to judge."),
    Rule.PACE: mark("goals", "Judged by pace: {pace} of what was due by now."),
    Rule.FORECAST: mark("goals", "Pace says {by_pace}; the forecast moved it: chance {chance}."),
    Rule.KEEP: mark("goals", "Kept in {met} of {weeks} weeks."),
}
CONFIDENCE = {
    Confidence.LOW: mark("goals", "not sure"),
    Confidence.MIDDLE: mark("goals", "could go either way"),
    Confidence.HIGH: mark("goals", "sure"),
}
OUTCOMES = {
    Outcome.ACHIEVED: mark("goals", "Achieved"),
    Outcome.PARTLY: mark("goals", "Partly achieved"),
    Outcome.MISSED: mark("goals", "Not achieved"),
    Outcome.DROPPED: mark("goals", "Given up"),
}


@dataclass(frozen=True, slots=True)
class GoalSpeech:
    """Turns goals and how they stand into sentences of one language; every text is plain."""

    coach: CoachSpeech

    def status(self, status: Status) -> str:
        """The word for a status."""
        return self._say(STATUSES[status])

    def badge(self, status: Status) -> str:
        """The word for a status where it stands alone."""
        word = self.status(status)
        return word[:1].upper() + word[1:]

    def amount(self, goal: Goal, value: float, signed: bool = False) -> str:
        """A figure of the goal in its unit."""
        return self.coach.amount(value, goal.unit, signed)

    def name(self, goal: Goal) -> str:
        """What the goal counts."""
        return self.coach.name(goal.metric)

    def _say(self, text: str) -> str:
        return self.coach.words.say("goals", text)

    def sentences(self, found: Progress) -> list[str]:
        """Everything worth saying, one sentence each, the most important first."""
        said = [self.value(found), self.rule(found), self.next_step(found), self.forecast(found)]
        if found.fell_back:
            said.append(self._say(mark("goals", "It was reached once and is below again.")))
        if found.accelerating and found.goal.is_open:
            text = mark("goals", "Growth is speeding up; the forecast may be too cautious.")
            said.append(self._say(text))
        return [text for text in said if text]

    def value(self, found: Progress) -> str:
        """Where it stands against where it should be."""
        goal = found.goal
        if found.current is None or found.as_of is None:
            return ""
        facts = {
            "value": self.amount(goal, found.current),
            "target": self.amount(goal, goal.target),
            "day": self.coach.formats.day(found.as_of),
        }
        if found.expected is None or found.goal.shape.is_kept:
            return self._say(mark("goals", "{value} on {day}; target {target}.")).format(**facts)
        facts["expected"] = self.amount(goal, found.expected)
        text = mark("goals", "{value} on {day}; {expected} was due by then, target {target}.")
        return self._say(text).format(**facts)

    def rule(self, found: Progress) -> str:
        """Which rule gave the status, and with which figures."""
        pace = found.pace if found.pace is not None else 0.0
        if found.rule is Rule.PACE and pace < 0:
            return self._say(mark("goals", "Since the start it has gone the other way."))
        chance = found.ahead.chance if found.ahead else None
        return self._say(RULES[found.rule]).format(
            pace=self.coach.formats.percent(pace * 100, 0),
            by_pace=self.status(by_pace(pace)),
            chance="" if chance is None else self.coach.percent(chance * 100),
            met=found.kept.met if found.kept else 0,
            weeks=found.kept.weeks if found.kept else 0,
        )

    def next_step(self, found: Progress) -> str:
        """What the coming weeks must bring, beside what they bring now."""
        goal = found.goal
        if found.needed_per_week is not None and found.days_left > 0:
            return self._per_week(found, found.needed_per_week)
        if goal.shape in (Shape.INTENSITY, Shape.RATIO) and found.current is not None:
            if goal.met_by(found.current):
                return self._say(mark("goals", "Hold it there until the last day."))
            gap = abs(goal.target - found.current)
            text = mark("goals", "Still {gap} to go to {target}.")
            return self._say(text).format(
                gap=self.gap(goal, gap), target=self.amount(goal, goal.target)
            )
        if found.kept is not None and not found.kept.latest_met:
            text = mark("goals", "Bring the next week back to {target}.")
            return self._say(text).format(target=self.amount(goal, goal.target))
        return ""

    def gap(self, goal: Goal, value: float) -> str:
        """A difference: of a rate in points, never in percent."""
        if goal.unit is not Unit.PERCENT:
            return self.amount(goal, value)
        number = self.coach.formats.number(value, 0 if value == int(value) else 2)
        return self._say(mark("goals", "{n} points")).format(n=number)

    def _per_week(self, found: Progress, needed: float) -> str:
        goal = found.goal
        facts = {
            "needed": self.rate(goal, needed),
            "metric": self.coach.name(goal.metric, inside=True),
        }
        if found.run_rate is None or goal.shape is Shape.DELIVER:
            return self._say(mark("goals", "Needs {needed} {metric} a week.")).format(**facts)
        facts["made"] = self.rate(goal, found.run_rate)
        text = mark("goals", "Needs {needed} {metric} a week; you make {made}.")
        return self._say(text).format(**facts)

    def rate(self, goal: Goal, value: float) -> str:
        """A weekly figure: small counts with one decimal, as `10,7`."""
        if goal.unit is Unit.COUNT:
            whole = abs(value) >= 100 or value == int(value)
            return self.coach.formats.number(value, 0 if whole else 1)
        return self.amount(goal, value)

    def forecast(self, found: Progress) -> str:
        """Where it ends if the weeks go on as before, with the range that holds 80 %."""
        ahead, goal = found.ahead, found.goal
        if ahead is None or found.days_left <= 0 or not goal.is_open:
            return ""
        value = self.amount(goal, ahead.value)
        if ahead.low is None or ahead.high is None:
            text = mark("goals", "If the weeks go on as before it ends at {value}.")
            return self._say(text).format(value=value)
        text = mark("goals", "Your weeks lead to {value} ({low} to {high}, 80%).")
        return self._say(text).format(
            value=value, low=self.amount(goal, ahead.low), high=self.amount(goal, ahead.high)
        )

    def range_from(self, goal: Goal) -> str:
        """`12.310 → 13.010`, or the limit to keep."""
        target = self.amount(goal, goal.target)
        if goal.shape is Shape.KEEP_BELOW:
            return "≤ " + target
        if goal.shape is Shape.KEEP_ABOVE:
            return "≥ " + target
        if goal.is_sum:
            return target
        return f"{self.amount(goal, goal.baseline)} → {target}"

    def is_stock(self, goal: Goal) -> bool:
        """True for levels such as followers, whose chart is a line of levels."""
        return goal.nature is Nature.STOCK
