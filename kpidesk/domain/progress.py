"""How a goal stands on a day: value, expectation, pace, forecast, status and the next step."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.forecast import Forecast, forecast, forecast_mean, is_accelerating
from kpidesk.domain.pace import (
    EARLY_UNTIL,
    Kept,
    Rule,
    Status,
    Way,
    by_pace,
    elapsed_share,
    kept,
    weighted_share,
    with_chance,
)
from kpidesk.domain.past import RECENT, Past, past, past_months
from kpidesk.domain.period import Period, last_complete_week, weeks_of
from kpidesk.domain.shape import Nature, Shape

if TYPE_CHECKING:
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.scope import Scope

STALE = timedelta(days=14)
GRACE = timedelta(days=7)
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Step:
    """A known value of a goal on the last day it holds for."""

    on: date
    value: float


@dataclass(frozen=True, slots=True)
class Ahead:
    """Where the goal ends if the weeks go on as before; the range holds 80 %."""

    value: float
    low: float | None
    high: float | None
    chance: float | None
    weeks: float


@dataclass(frozen=True, slots=True)
class Progress:
    """A goal as it stands on `today`. Shares are 0 to 1 and unclipped; None is not known."""

    goal: Goal
    today: date
    status: Status
    rule: Rule
    current: float | None = None
    as_of: date | None = None
    """The last day `current` holds for."""
    share: float | None = None
    elapsed: float = 0.0
    """Share of the time (or planned effort) behind the value, on `as_of`."""
    expected: float | None = None
    expected_compound: float | None = None
    pace: float | None = None
    ahead: Ahead | None = None
    weeks_left: float = 0.0
    needed_per_week: float | None = None
    run_rate: float | None = None
    """What a week brings lately: the mean of the last four."""
    kept: Kept | None = None
    reached_on: date | None = None
    fell_back: bool = False
    """A level that was reached and is now under its target again."""
    accelerating: bool = False
    trail: tuple[Step, ...] = ()
    before: tuple[Step, ...] = ()
    """Levels from before the start, for the picture."""

    @property
    def days_left(self) -> int:
        """Days until the last one, that day included; 0 when it is over."""
        return max(0, (self.goal.deadline - self.today).days + 1)


def progress(goal: Goal, scope: Scope, today: date) -> Progress:
    """How `goal` stands on `today`, from the readings in `scope`, which must reach back to the
    weeks before its start."""
    end = min(today, goal.deadline)
    trail = _trail(goal, scope, end)
    history = _history(goal, scope, min(today, goal.deadline + _DAY))
    found = _Standing(goal, scope, today, trail, history)
    return found.progress()


_DAY = timedelta(days=1)


def _is_monthly(goal: Goal) -> bool:
    """True for unique people read over 28 to 31 days at a time."""
    return goal.nature is Nature.PEOPLE and goal.every == "month"


def _history(goal: Goal, scope: Scope, before: date) -> Past:
    if _is_monthly(goal):
        return past_months(scope, goal.metric, before, goal.account)
    return past(scope, goal.metric, goal.nature, before, goal.account)


def _weeks(goal: Goal, scope: Scope, end: date) -> list[Period]:
    """The goal's weeks that are over by `end`; a week that began before it counts only where
    days are added up."""
    newest = last_complete_week(end + _DAY, scope.shop.week_starts)
    if newest.last < goal.start:
        return []
    spans = weeks_of(Period(goal.start, newest.last), scope.shop.week_starts)
    whole_only = not (goal.is_sum or goal.nature is Nature.STOCK)
    return [s for s in spans if s.last <= end and not (whole_only and s.first < goal.start)]


def _trail(goal: Goal, scope: Scope, end: date) -> tuple[Step, ...]:
    """The goal's value at the end of each week that has one, oldest first."""
    counted = [Step(c.on, c.done) for c in goal.check_ins if c.done is not None and c.on <= end]
    if goal.shape is Shape.DELIVER:
        return tuple(counted)
    if goal.nature is Nature.STOCK:
        return _levels(goal, scope, end)
    if _is_monthly(goal):
        months = past_months(scope, goal.metric, end + _DAY, goal.account)
        pairs = zip(months.weeks, months.values, strict=True)
        return tuple(
            Step(span.last, value)
            for span, value in pairs
            if value is not None and span.last >= goal.start
        )
    weeks = _weeks(goal, scope, end)
    if goal.is_sum:
        return _sums(goal, scope, weeks)
    values = [(week, _known(scope, goal, week)) for week in weeks]
    known = [(week.last, value) for week, value in values if value is not None]
    if goal.shape.is_kept:
        return tuple(Step(on, value) for on, value in known)
    return tuple(
        Step(on, _recent(goal, scope, weeks, on, [v for _, v in known[: n + 1]]))
        for n, (on, _) in enumerate(known)
    )


def _recent(goal: Goal, scope: Scope, weeks: list[Period], on: date, values: list[float]) -> float:
    """The last four weeks together: a rate from sums where its parts are known, else the mean."""
    done = [week for week in weeks if week.last <= on][-RECENT:]
    if goal.shape is Shape.RATIO and done:
        answer = scope.answer(goal.metric, Period(done[0].first, done[-1].last), goal.account)
        if isinstance(answer, Known) and answer.coverage >= 1:
            return answer.value
    return fmean(values[-RECENT:])


def _known(scope: Scope, goal: Goal, span: Period) -> float | None:
    answer = scope.answer(goal.metric, span, goal.account)
    return answer.value if isinstance(answer, Known) and answer.coverage >= 1 else None


def _levels(goal: Goal, scope: Scope, end: date) -> tuple[Step, ...]:
    """Every reading of the level since the start, the last of a day counting."""
    if end < goal.start:
        return ()
    ids = [goal.account] if goal.account else [account.id for account in scope.own]
    found: dict[date, float] = {}
    for one in ids:
        for reading in scope.track(goal.metric, one).overlapping(Period(goal.start, end)):
            if reading.value is not None:
                found[reading.period.last] = reading.value
    return tuple(Step(on, found[on]) for on in sorted(found))


def _sums(goal: Goal, scope: Scope, weeks: list[Period]) -> tuple[Step, ...]:
    """The sum since the start after each week that has a value."""
    total, steps = 0.0, []
    for week in weeks:
        inside = Period(max(week.first, goal.start), week.last)
        answer = scope.answer(goal.metric, inside, goal.account)
        if isinstance(answer, Known):
            total += answer.value
            steps.append(Step(week.last, total))
    return tuple(steps)


class _Standing:
    """One goal on one day, worked out step by step."""

    def __init__(
        self, goal: Goal, scope: Scope, today: date, trail: tuple[Step, ...], history: Past
    ) -> None:
        self.goal = goal
        self.scope = scope
        self.today = today
        self.trail = trail
        self.history = history
        self.way = Way(goal.baseline, goal.target)
        self.last = trail[-1] if trail else None
        self.as_of = self.last.on if self.last else None
        self.ahead_of = self._forecast()

    @property
    def current(self) -> float | None:
        return self.last.value if self.last else None

    @property
    def elapsed(self) -> float:
        """The share of the time behind the newest value."""
        on = self.as_of or min(self.today, self.goal.deadline)
        days = max(0, (on - self.goal.start).days + 1)
        if self.goal.weights:
            parts = len(self.goal.weights)
            return weighted_share(self.goal.weights, days / self.goal.period.days * parts)
        return elapsed_share(days, self.goal.period.days)

    @property
    def weeks_left(self) -> float:
        """From the newest value to the last day."""
        begin = self.as_of or max(self.goal.start - _DAY, self.today - _DAY)
        return max(0.0, (self.goal.deadline - begin).days / _WEEK)

    @property
    def is_averaged(self) -> bool:
        return self.goal.shape in (Shape.INTENSITY, Shape.RATIO) or self.goal.shape.is_kept

    def _forecast(self) -> Forecast | None:
        if self.goal.shape is Shape.DELIVER or _is_monthly(self.goal):
            return None
        find = forecast_mean if self.is_averaged else forecast
        return find(self.history.steps, self.weeks_left)

    def _ahead(self) -> Ahead | None:
        found, now = self.ahead_of, self.current
        if found is None or self.goal.shape.is_kept:
            return None
        base = 0.0 if self.is_averaged else now
        if base is None:
            return None
        need = self.goal.target - base
        is_level = self.goal.nature is Nature.STOCK and self.goal.shape is Shape.TO_LEVEL
        least = 0.0 if is_level else -math.inf  # nobody has fewer than no followers
        low = None if found.low is None else max(least, base + found.low)
        high = None if found.high is None else max(least, base + found.high)
        chance = found.chance(need, self.goal.lower)
        return Ahead(max(least, base + found.centre), low, high, chance, found.weeks)

    def progress(self) -> Progress:
        """Everything, with the status the seven rules give."""
        now = self.current
        ahead = self._ahead()
        straight = self.way.straight(self.elapsed)
        compound = None if self.goal.is_sum else self.way.compound(self.elapsed)
        due = compound if self.way.is_curved and compound is not None else straight
        pace = None if now is None else self.way.pace(now, due)
        limit = self._kept()
        reached = self._reached()
        status, rule = self._status(pace, ahead, limit, reached)
        return Progress(
            self.goal, self.today, status, rule, now, self.as_of,
            share=self._share(now, limit),
            elapsed=self.elapsed,
            expected=None if self.goal.shape.is_kept else due,
            expected_compound=compound,
            pace=None if self.goal.shape.is_kept else pace,
            ahead=ahead,
            weeks_left=self.weeks_left,
            needed_per_week=self._needed(),
            run_rate=self.history.usual,
            kept=limit,
            reached_on=reached,
            fell_back=reached is not None and now is not None and not self.goal.met_by(now),
            accelerating=not self.is_averaged and is_accelerating(self.history.steps),
            trail=self.trail,
            before=self._before(),
        )  # fmt: skip

    def _share(self, now: float | None, limit: Kept | None) -> float | None:
        """The share of the way, or of the weeks that kept a limit."""
        if self.goal.shape.is_kept:
            return None if limit is None else limit.share
        return None if now is None else self.way.progress(now)

    def _kept(self) -> Kept | None:
        if not self.goal.shape.is_kept:
            return None
        values = [step.value for step in self.trail]
        below = self.goal.shape is Shape.KEEP_BELOW
        return kept(values, self.goal.target, below, self.goal.tolerance)

    def _reached(self) -> date | None:
        """The first day a sum or a level was at the target in force."""
        if self.is_averaged:
            return None
        return next(
            (s.on for s in self.trail if self.goal.met_by(s.value, self.goal.mark_on(s.on).value)),
            None,
        )

    def _needed(self) -> float | None:
        now = self.current if self.current is not None else self.goal.baseline
        if self.is_averaged or self.weeks_left <= 0 or self.goal.met_by(now):
            return None
        return (self.goal.target - now) / self.weeks_left

    def _before(self) -> tuple[Step, ...]:
        if self.goal.is_sum:
            return ()
        pairs = zip(self.history.weeks, self.history.values, strict=True)
        return tuple(
            Step(week.last, value)
            for week, value in pairs
            if value is not None and week.last < self.goal.start
        )

    def _status(
        self, pace: float | None, ahead: Ahead | None, limit: Kept | None, reached: date | None
    ) -> tuple[Status, Rule]:
        over = self.today > self.goal.deadline
        if reached is not None:
            return Status.ACHIEVED, Rule.ACHIEVED
        if self._is_stale():
            early = (self.today - self.goal.start).days < _WEEK
            return (Status.TOO_EARLY, Rule.TOO_EARLY) if early else (Status.NO_DATA, Rule.NO_DATA)
        if over and self._is_all_in():
            return self._final(limit)
        if self.elapsed < EARLY_UNTIL or self._has_no_week():
            return Status.TOO_EARLY, Rule.TOO_EARLY
        if limit is not None:
            return limit.status, Rule.KEEP
        if pace is None:
            return Status.TOO_EARLY, Rule.TOO_EARLY
        return with_chance(by_pace(pace), None if over or ahead is None else ahead.chance)

    def _is_stale(self) -> bool:
        """No value since the start, or the newest is older than two weeks."""
        if self.as_of is None:
            return True
        longest = STALE * 3 if _is_monthly(self.goal) else STALE
        return min(self.today, self.goal.deadline) - self.as_of > longest

    def _is_all_in(self) -> bool:
        """The last week is filled in, or the week of grace is over."""
        filled = self.as_of is not None and self.goal.deadline - self.as_of < timedelta(days=_WEEK)
        return filled or self.today > self.goal.deadline + GRACE

    def _has_no_week(self) -> bool:
        newest = last_complete_week(self.today, self.scope.shop.week_starts)
        return newest.last < self.goal.start

    def _final(self, limit: Kept | None) -> tuple[Status, Rule]:
        now = self.current
        met = limit.is_kept if limit is not None else now is not None and self.goal.met_by(now)
        return (Status.ACHIEVED, Rule.ACHIEVED) if met else (Status.MISSED, Rule.MISSED)


def reach_back(goal: Goal, today: date) -> Period:
    """The days a scope must cover to judge the goal: its own and thirteen weeks before."""
    first = min(goal.start, today) - timedelta(weeks=14)
    return Period(first, max(today, goal.start))
