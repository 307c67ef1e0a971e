"""What a wish comes to in numbers: shape, baseline, target, first and last day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log10
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Unit
from kpidesk.domain.money import minor_digits
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.smart.amounts import Measure
from kpidesk.domain.smart.deadlines import Time
from kpidesk.domain.smart.letters import window
from kpidesk.domain.smart.wish import Relation

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.past import Past
    from kpidesk.domain.smart.amounts import Amount
    from kpidesk.domain.smart.wish import Wish


@dataclass(frozen=True, slots=True)
class Aim:
    """A wish in numbers. `baseline` and `target` are in the metric's unit (money in minor units)
    and None while unknown; `gain` is the change the wish itself names, even where the baseline is
    not known. Both days are included."""

    metric: str
    nature: Nature
    unit: Unit
    shape: Shape
    start: date
    deadline: date | None = None
    baseline: float | None = None
    target: float | None = None
    gain: float | None = None
    share: float | None = None
    """The change in percent of what is now, where the wish says it so."""
    every: str = ""
    """`week` or `month` where the wish names a rhythm."""
    lower: bool = False
    """The target is to be stayed under or come down to."""

    @property
    def weeks(self) -> float | None:
        """Length in weeks, both days included; may be fractional."""
        return None if self.deadline is None else ((self.deadline - self.start).days + 1) / 7


def aim(wish: Wish, today: date, past: Past | None = None, currency: str = "IDR") -> Aim | None:
    """What the wish comes to; None without a metric. Undecided questions leave fields None."""
    if wish.metric is None or wish.nature is None:
        return None
    span = window(wish, today)
    whole = Aim(
        wish.metric, wish.nature, wish.unit or Unit.COUNT, shape_of(wish), span.start, span.deadline
    )  # fmt: skip
    whole = replace(whole, every=_every(wish), lower=_is_lower(wish, whole.shape))
    if whole.shape is Shape.CUMULATIVE and span.within is not None and not _is_relative(wish):
        whole = replace(whole, start=span.within)
    return _with_numbers(whole, wish, past, currency)


def _is_relative(wish: Wish) -> bool:
    return wish.relation in (Relation.SHARE, Relation.TIMES, Relation.BY)


def shape_of(wish: Wish) -> Shape:
    """The shape a wish has by what it counts and how it says the number."""
    if wish.metric in ("influencers", "deliverables_done"):
        return Shape.DELIVER
    if wish.relation is Relation.BELOW:
        return Shape.KEEP_BELOW
    if wish.nature in (Nature.RATE, Nature.TIME):
        limit = wish.relation is Relation.ABOVE
        return Shape.KEEP_ABOVE if limit else Shape.RATIO
    if wish.nature is Nature.STOCK:
        return Shape.INCREASE_BY if wish.relation is Relation.BY else Shape.TO_LEVEL
    if wish.nature is Nature.PEOPLE:
        return Shape.KEEP_ABOVE if wish.relation is Relation.ABOVE else Shape.INTENSITY
    return _shape_of_flow(wish)


def _shape_of_flow(wish: Wish) -> Shape:
    relative = wish.relation in (Relation.SHARE, Relation.TIMES, Relation.POINTS)
    if wish.lower or wish.down:
        return _shape_of_less(wish, relative)
    weekly = _every(wish) in ("week", "day")
    return Shape.KEEP_ABOVE if weekly and not relative else Shape.CUMULATIVE


def _shape_of_less(wish: Wish, relative: bool) -> Shape:
    """Fewer complaints are no sum to be reached: "3 per bulan" and "tanpa" are limits, "turun jadi
    3" is what a week comes down to."""
    if relative or wish.relation is Relation.BY:
        return Shape.INTENSITY
    nothing = wish.amount is not None and wish.amount.value == 0
    return Shape.KEEP_BELOW if nothing or _every(wish) else Shape.INTENSITY


def _every(wish: Wish) -> str:
    if wish.nature is Nature.PEOPLE and wish.monthly:
        return "month"
    rhythm = wish.when(Time.RHYTHM)
    return "" if rhythm is None else rhythm.unit


def _is_lower(wish: Wish, shape: Shape) -> bool:
    return shape is Shape.KEEP_BELOW or wish.down or (wish.lower and shape is not Shape.KEEP_ABOVE)


def _with_numbers(whole: Aim, wish: Wish, past: Past | None, currency: str) -> Aim:
    baseline = _baseline(whole, wish, past, currency)
    whole = replace(whole, baseline=baseline)
    if wish.amount is None or wish.amount.value is None:
        return whole
    value = in_unit(wish.amount, whole.unit, currency)
    if wish.relation in (Relation.SHARE, Relation.TIMES):
        return _relative(whole, wish, past, currency)
    sign = -1 if wish.down else 1
    if wish.relation is Relation.POINTS or (
        wish.relation is Relation.BY and whole.shape is not Shape.CUMULATIVE
    ):
        weekly = whole.shape is Shape.INTENSITY
        change = sign * (value if weekly else _over_time(value, whole, wish))
        target = None if baseline is None else baseline + change
        return replace(whole, gain=change, target=target)
    if wish.relation in (Relation.TO_OR_BY, Relation.POINTS_OR_SHARE):
        return replace(whole, gain=None)
    return _absolute(whole, wish, past, value)


def _absolute(whole: Aim, wish: Wish, past: Past | None, value: float) -> Aim:
    target = value
    if whole.shape is Shape.CUMULATIVE and whole.every and whole.weeks:
        target = _over_time(value, whole, wish)
    elif whole.shape.is_kept and whole.nature is Nature.FLOW:
        target = _of_a_week(value, whole, wish)
    if whole.shape is Shape.CUMULATIVE and wish.relation is Relation.BY:
        usual = past.usual if past else None
        known = usual is not None and whole.weeks is not None
        total = usual * whole.weeks + value if known and usual and whole.weeks else None
        return replace(whole, target=total, gain=value)
    gain = target - (whole.baseline or 0.0) if whole.baseline is not None else None
    return replace(whole, target=target, gain=gain)


_DAYS = {"day": 1, "week": 7, "month": 365.25 / 12, "quarter": 365.25 / 4, "year": 365.25}


def _of_a_week(value: float, whole: Aim, wish: Wish) -> float:
    """A limit is kept week by week: "10 per hari" is 70, "maksimal 2 jt per bulan" 460 rb, and a
    limit for all the time until the last day is shared out over it. In three figures, as people
    set limits, and whole, never below 1 unless nothing at all is allowed."""
    rhythm = wish.when(Time.RHYTHM)
    if rhythm is not None and rhythm.unit in _DAYS:
        week = value * 7 / (_DAYS[rhythm.unit] * rhythm.count)
    elif whole.shape is Shape.KEEP_BELOW and whole.weeks:
        week = value / max(whole.weeks, 1.0)
    else:
        return value
    if not value:
        return 0.0
    return float(max(round(week, min(0, 2 - int(log10(max(week, 1.0))))), 1))


def _over_time(value: float, whole: Aim, wish: Wish) -> float:
    """ "200 setiap bulan" over three months is 600."""
    rhythm = wish.when(Time.RHYTHM)
    if rhythm is None or rhythm.unit not in _DAYS or whole.weeks is None:
        return value
    times = max(1, round(whole.weeks * 7 / (_DAYS[rhythm.unit] * rhythm.count)))
    return value * times


def _usual_week(wish: Wish, whole: Aim, past: Past | None, currency: str) -> float | None:
    """What a week brings: the number the owner gave as the present, else the last four weeks."""
    if wish.baseline is not None and wish.baseline.value is not None:
        return in_unit(wish.baseline, whole.unit, currency)
    return past.usual if past else None


def _relative(whole: Aim, wish: Wish, past: Past | None, currency: str) -> Aim:
    assert wish.amount is not None
    number = wish.amount.value or 0.0
    if wish.relation is Relation.TIMES:
        factor = 1 / number if wish.down and number else number
    else:
        factor = 1 + (-number if wish.down else number) / 100
    share = (factor - 1) * 100
    base = whole.baseline
    if whole.shape is Shape.CUMULATIVE:
        usual = _usual_week(wish, whole, past, currency)
        base = None if usual is None or whole.weeks is None else usual * whole.weeks
    if base is None:
        return replace(whole, share=share)
    target = base * factor
    if whole.unit in (Unit.COUNT, Unit.MONEY):
        target = round(target)
    return replace(whole, share=share, target=target, gain=target - base)


def _baseline(whole: Aim, wish: Wish, past: Past | None, currency: str) -> float | None:
    if whole.shape in (Shape.CUMULATIVE, Shape.DELIVER):
        return 0.0
    if wish.baseline is not None and wish.baseline.value is not None:
        return in_unit(wish.baseline, whole.unit, currency)
    return past.current if past else None


_MINUTES = {Measure.SECONDS: 1 / 60, Measure.MINUTES: 1, Measure.HOURS: 60, Measure.DAYS: 1440}


def in_unit(amount: Amount, unit: Unit, currency: str = "IDR") -> float:
    """The amount in the metric's own unit: minor units, minutes, seconds, percent."""
    value = amount.value or 0.0
    minutes = _MINUTES.get(amount.measure)
    if unit is Unit.MONEY:
        return float(round(value * 10 ** minor_digits(currency)))
    if unit is Unit.MINUTES and minutes is not None:
        return value * minutes
    if unit is Unit.SECONDS and minutes is not None:
        return value * minutes * 60
    if unit is Unit.HOURS and minutes is not None:
        return value * minutes / 60
    return value
