"""What changed between two figures, and whether that is better, worse or cannot be said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Between, Known, Note, Number, Unknown, Why
from kpidesk.domain.feast import same_distance
from kpidesk.domain.metric import Direction, Kind, Kpi, Metric, Unit
from kpidesk.domain.period import DAY, Period, month_of

if TYPE_CHECKING:
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.series import Point, Series

LEAST_COVERAGE = 0.75
"""Share of the days that must be filled on both sides before growth is said."""


class Verdict(StrEnum):
    """Which way a change went."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    """No change, or less than the rounding of the phone."""
    CHANGED = "changed"
    """Neither up nor down is better."""
    UNCLEAR = "unclear"
    """Nothing can be said; `Change.why` says why."""


@dataclass(frozen=True, slots=True)
class Change:
    """The way from `base` to `current`.

    `absolute` is current minus base (per day where `per_day`), `percent` in percent units and None
    where it would mislead: from zero, below zero. For a percentage, `points` comes first.
    """

    current: Number | None
    base: Number | None
    absolute: Number | None = None
    percent: float | None = None
    points: float | None = None
    verdict: Verdict = Verdict.UNCLEAR
    why: Why | None = None
    per_day: bool = False

    @property
    def from_zero(self) -> bool:
        """True for a rise from nothing: say "from 0 to 40", never a percentage."""
        return self.base == 0 and bool(self.current)


def change(
    current: Answer,
    base: Answer,
    unit: Unit,
    direction: Direction,
    days: tuple[float, float] | None = None,
) -> Change:
    """Compare two answers. Give `days` (of current and base) for flows only: where they differ,
    the figures are compared per day. No growth from under 75 % of the days on either side."""
    now, then = _value(current), _value(base)
    why = _why_not(current, base)
    if why is not None or now is None or then is None:
        return Change(now, then, why=why or Why.NO_COMPARISON)
    per_day = days is not None and days[0] != days[1]
    left, right = (now / days[0], then / days[1]) if per_day and days else (now, then)
    rounding = _rounding(current) + _rounding(base)
    difference = left - right
    return Change(
        now,
        then,
        absolute=difference,
        percent=difference / right * 100 if right > 0 and left >= 0 else None,
        points=difference if unit is Unit.PERCENT else None,
        verdict=_verdict(difference, direction, rounding if not per_day else 0),
        per_day=per_day,
    )


def steady(scope: Scope, key: str) -> str:
    """The key of a rate that is pooled over weeks in every month, where there is one.

    A rate over the month's people and one over the weeks' people are different figures; a line
    that jumps between them, as the month's people were read or not, would mislead.
    """
    return f"{key}_weekly" if scope.catalogue.find(f"{key}_weekly") else key


def step(series: Series, at: int, unit: Unit) -> Change | None:
    """From the point before to the point `at` of a series, by the same rules: nothing across a
    break, nothing from or to a period that is hardly filled (the running one above all), flows
    per day where the days differ. None for the first point and where there is nothing to say."""
    if not at or at in series.parted:
        return None
    now, then = series.points[at], series.points[at - 1]
    days = None
    if series.adds:
        days = (_filled(now), _filled(then))
    found = change(now.answer, then.answer, unit, Direction.NEUTRAL, days)
    return None if found.why is not None or found.absolute is None else found


def _filled(point: Point) -> float:
    return round(point.period.days * point.answer.coverage, 6) or 1.0


def _value(answer: Answer) -> Number | None:
    return answer.value if isinstance(answer, Known) else None


def _rounding(answer: Answer) -> Number:
    return answer.rounded_by if isinstance(answer, Known) else 0


def _why_not(current: Answer, base: Answer) -> Why | None:
    for answer in (current, base):
        if isinstance(answer, Between):
            return answer.why
    if isinstance(current, Unknown):
        return current.why
    if isinstance(base, Unknown):
        return Why.NO_COMPARISON if base.why in _NOT_THERE else base.why
    if _is_weekly(current) is not _is_weekly(base):
        return Why.OTHER_WINDOW
    low = min(current.coverage, base.coverage) < LEAST_COVERAGE
    return Why.LOW_COVERAGE if low else None


def _is_weekly(answer: Answer) -> bool:
    """True for a rate made of weekly people, which the month's own rate is not."""
    return Note.WEEKLY_WEIGHTED in answer.notes


_NOT_THERE = (Why.NO_READING, Why.MISSING_PART)
"""Nothing was typed before: what is missing is something to compare with, not the figure shown."""


def _verdict(difference: Number, direction: Direction, rounding: Number) -> Verdict:
    if difference == 0 or abs(difference) <= rounding:
        return Verdict.SAME
    if direction is Direction.NEUTRAL:
        return Verdict.CHANGED
    return Verdict.BETTER if (difference > 0) == (direction is Direction.UP) else Verdict.WORSE


class Basis(StrEnum):
    """What a period is compared with."""

    PREVIOUS = "previous"
    FOUR_WEEKS = "four_weeks"
    """Four full weeks against the four before: the same days of the week on both sides."""
    YEAR_AGO = "year_ago"
    LEBARAN = "lebaran"
    """As many days from Lebaran as the year before."""


def pair(period: Period, basis: Basis) -> tuple[Period, Period] | None:
    """The two periods to compare, the present one first; None where the basis does not reach."""
    if basis is Basis.FOUR_WEEKS:
        four = Period(period.last, period.last).shift(-27)
        four = Period(four.first, period.last)
        return four, four.shift(-28)
    if basis is Basis.LEBARAN:
        same = same_distance(period)
        return (period, same) if same else None
    return period, period.year_ago() if basis is Basis.YEAR_AGO else period.before()


def _stands_over(
    scope: Scope, found: Metric | Kpi, account_id: str | None, base: Period, current: Period
) -> bool:
    """Whether a level was not read again since the base: then it is the base's own reading, and a
    level nobody read has not stood still."""
    if account_id is None or not isinstance(found, Metric) or found.kind is not Kind.LEVEL:
        return False
    if current.last <= base.last:
        return False
    since = Period(base.last + DAY, current.last)
    return not scope.track(found.key, account_id).overlapping(since)


def compare(
    scope: Scope, key: str, current: Period, base: Period, account_id: str | None = None
) -> Change:
    """Compare a metric or KPI over two periods by the rules of its kind: flows per day filled in
    where those differ, distinct people over equal lengths only, nothing across a changed
    definition."""
    found = scope.catalogue.find(key)
    if found is None:
        return Change(None, None, why=Why.BAD_FORMULA)
    now, then = scope.answer(key, current, account_id), scope.answer(key, base, account_id)
    if isinstance(now, Known) and _stands_over(scope, found, account_id, base, current):
        return Change(_value(now), _value(then), why=Why.NO_READING)
    before = scope.versions(key, base, account_id)
    present = scope.versions(key, current, account_id)
    if before and present and before != present:
        return Change(_value(now), _value(then), why=Why.DEFINITION_BREAK)
    kind = found.kind if isinstance(found, Metric) else None
    if kind is Kind.UNIQUE and not _alike(current, base):
        return Change(_value(now), _value(then), why=Why.NOT_ADDITIVE)
    days = None
    if kind is Kind.FLOW:
        days = (_days(scope, key, current, account_id), _days(scope, key, base, account_id))
    return change(now, then, found.unit, found.direction, days)


def _days(scope: Scope, key: str, period: Period, account_id: str | None) -> float:
    """The days behind a sum: those that were filled in, each account's own weighed by its rate.
    A month with a forgotten week must not look like a month that sold less."""
    ids = [account_id] if account_id else [account.id for account in scope.own]
    answers = [scope.answer(key, period, one) for one in ids]
    known = [a for a in answers if isinstance(a, Known) and a.coverage]
    if all(answer.coverage == 1 for answer in known):
        return period.days
    rate = sum(answer.value / (period.days * answer.coverage) for answer in known)
    return sum(answer.value for answer in known) / rate if rate else period.days


def _alike(current: Period, base: Period) -> bool:
    """True for periods of one length; months are near enough of one length for people."""
    months = current == month_of(current.first) and base == month_of(base.first)
    return months or current.days == base.days
