"""A goal: what shall be reached by when, how it was meant, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.period import Period
from kpidesk.domain.problem import refuse
from kpidesk.domain.shape import Shape
from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.metric import Unit
    from kpidesk.domain.shape import Nature
    from kpidesk.domain.smart.aim import Aim

LONGEST_TEXT = 2_000
LARGEST = 1e15


class Confidence(IntEnum):
    """How sure the owner is to make it, as said at a weekly check-in."""

    LOW = 1
    MIDDLE = 2
    HIGH = 3


class Outcome(StrEnum):
    """How a goal ended, as its owner says; the figures stand beside it."""

    ACHIEVED = "achieved"
    PARTLY = "partly"
    MISSED = "missed"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Mark:
    """What shall be reached and by when, from `since` on. A change is a new mark with its reason,
    so the past keeps the target it had."""

    value: float
    deadline: date
    since: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A weekly look at the goal. `done` is the count so far where nothing else counts it."""

    on: date
    confidence: Confidence
    why: str = ""
    done: float | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """How a goal ended and what was learned; `value` is where it stood that day."""

    on: date
    outcome: Outcome
    value: float | None = None
    lesson: str = ""


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter of the coach as it stood when the goal was made."""

    letter: str
    verdict: str
    said: str


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal. `baseline` was frozen when it was made; `marks` are its dated targets, the oldest
    first, never empty; `weights` are planned shares of the effort by week of the goal, empty where
    every week is meant alike. Numbers are in the metric's unit, money in minor units.

    Raises `Refused` when it could not be judged: no mark, an end before the beginning, a target
    equal to the baseline, numbers beyond what a shop counts.
    """

    text: str
    metric: str
    shape: Shape
    nature: Nature
    unit: Unit
    baseline: float
    start: date
    marks: tuple[Mark, ...]
    lower: bool = False
    account: str | None = None
    every: str = ""
    wish: str = ""
    """The text as its owner first typed it."""
    weights: tuple[float, ...] = ()
    tolerance: float = 0.8
    """Share of weeks that must keep a limit."""
    objective: str = ""
    campaign: str | None = None
    influencer: str | None = None
    letters: tuple[KeptLetter, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    closing: Closing | None = None
    made_on: date | None = None
    follows: str | None = None
    """Id of the goal this one goes on from."""
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not self.text.strip():
            raise refuse("goal_without_text")
        if not self.marks:
            raise refuse("goal_without_target")
        for mark in self.marks:
            if mark.deadline < self.start:
                raise refuse("goal_ends_before_start", day=mark.deadline.isoformat())
            if abs(mark.value) > LARGEST:
                raise refuse("goal_too_large")
        if not self.shape.is_kept and self.target == self.baseline:
            raise refuse("goal_changes_nothing")

    @property
    def mark(self) -> Mark:
        """The target in force."""
        return self.marks[-1]

    @property
    def target(self) -> float:
        """The value wanted now."""
        return self.mark.value

    @property
    def deadline(self) -> date:
        """The last day, included."""
        return self.mark.deadline

    @property
    def period(self) -> Period:
        """From the first day to the last."""
        return Period(self.start, self.deadline)

    @property
    def is_open(self) -> bool:
        """True until it was closed."""
        return self.closing is None

    @property
    def is_sum(self) -> bool:
        """True when it is reached by adding up from its start."""
        return self.shape in (Shape.CUMULATIVE, Shape.DELIVER)

    def mark_on(self, day: date) -> Mark:
        """The target that was in force on `day`; before the first one, the first."""
        return next((mark for mark in reversed(self.marks) if mark.since <= day), self.marks[0])

    def met_by(self, value: float, target: float | None = None) -> bool:
        """True when `value` is at the target or beyond it; equal is reached."""
        wanted = self.target if target is None else target
        return value <= wanted if self.lower else value >= wanted

    def changed(self, value: float, deadline: date, since: date, reason: str) -> Goal:
        """The goal with another target or last day from `since` on. Raises `Refused`."""
        return replace(self, marks=(*self.marks, Mark(value, deadline, since, reason)))

    def checked(self, check_in: CheckIn) -> Goal:
        """The goal with a check-in; a second one of the same day takes the first one's place."""
        kept = tuple(c for c in self.check_ins if c.on != check_in.on)
        return replace(self, check_ins=tuple(sorted((*kept, check_in), key=lambda c: c.on)))

    def closed(self, closing: Closing) -> Goal:
        """The goal at its end, with what was learned."""
        return replace(self, closing=closing)

    def reopened(self) -> Goal:
        """The goal as it was before it was closed."""
        return replace(self, closing=None)


def goal_from(aim: Aim, text: str, made_on: date, **more: object) -> Goal:
    """The goal an aim comes to. Raises `Refused` when its target or last day is still open."""
    if aim.target is None or aim.deadline is None:
        raise refuse("goal_not_ready")
    goal = Goal(
        text=text,
        metric=aim.metric,
        shape=aim.shape,
        nature=aim.nature,
        unit=aim.unit,
        baseline=_whole(aim.baseline or 0.0, aim.unit),
        start=aim.start,
        marks=(Mark(_whole(aim.target, aim.unit), aim.deadline, min(made_on, aim.start)),),
        lower=aim.lower,
        every=aim.every,
        made_on=made_on,
    )
    return replace(goal, **more)  # type: ignore[arg-type]


def _whole(value: float, unit: Unit) -> float:
    """Counts and money are whole; rates keep their decimals."""
    return round(value) if unit in ("count", "money") else value
