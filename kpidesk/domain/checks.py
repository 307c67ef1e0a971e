"""Second looks at a typed number: hard stops keep it out, doubts only ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from math import sqrt
from statistics import median, quantiles
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Kind, Unit
from kpidesk.domain.problem import problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from kpidesk.domain.answer import Number
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.number import Entry
    from kpidesk.domain.period import Period
    from kpidesk.domain.problem import Problem

USUAL = 8
"""How many earlier weeks make "the usual"; fewer than this and there is no fence yet."""
ENOUGH_FOR_TIMES = 3
TIMES = 8
"""From this many times the usual on, a digit too many is likelier than a good week."""
SMALL = 20
"""Counts below this jump about; a factor says nothing there."""
MONTH_GAP = 0.05
"""Weeks and the platform's month may differ by this share; it counts late corrections."""
MINOR = 5

PARTS = ("likes", "comments", "saves", "shares")
"""What interactions are at least made of (Meta adds replies and reposts on top)."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as far as it is known: `value`, give or take `rounded_by`."""

    value: Number
    rounded_by: Number = 0

    @property
    def low(self) -> Number:
        """The least it can be."""
        return self.value - self.rounded_by

    @property
    def high(self) -> Number:
        """The most it can be."""
        return self.value + self.rounded_by


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known around a number when it is checked.

    `earlier` holds the same metric's earlier weeks, oldest first, None where missing, the last one
    being the week before; `beside` and `week_before` hold the account's other metrics by key.
    """

    earlier: tuple[Figure | None, ...] = ()
    beside: Mapping[str, Figure] = field(default_factory=dict)
    week_before: Mapping[str, Figure] = field(default_factory=dict)


def hard_stop(metric: Metric, value: Number, period: Period, today: date) -> Problem | None:
    """Why the number cannot be right at all, or None."""
    if period.first > today:
        return problem("future_week")
    if value < 0 and not metric.negative:
        return problem("negative_number")
    if metric.limit is not None and value > metric.limit:
        return problem("above_limit", limit=metric.limit)
    return None


def doubts(
    metric: Metric, entry: Entry, around: Surroundings, *, shared: bool = True
) -> tuple[Problem, ...]:
    """Every reason to look again, the weightiest first; empty when there is none.

    The number is stored all the same; each doubt is a code and the figures that go with it.
    Where several numbers do not fit each other, each of them is doubted; with `shared` False only
    the one that the doubt is about, so that a form asks once.
    """
    if entry.value is None:
        return ()
    figure = Figure(entry.value, entry.rounded_by)
    by_itself = _against_the_usual(metric, figure, around.earlier)
    is_slip = any(d.code in ("many_times_usual", "fraction_of_usual") for d in by_itself)
    beside = {**around.beside, metric.key: figure}
    related = [
        found
        for about, others, look in _RELATIONS
        if (metric.key == about or (shared and metric.key in others))
        and (found := look(beside, around.week_before))
    ]
    return (*by_itself, *related) if is_slip else (*related, *by_itself)


def month_doubt(weeks: Number, month: Number, rounded_by: Number = 0) -> Problem | None:
    """The platform's own month figure against what its weeks add up to, or None when near."""
    gap = abs(month - weeks)
    if gap <= max(rounded_by, abs(month) * MONTH_GAP):
        return None
    return problem("weeks_differ_from_month", weeks=weeks, month=month, gap=month - weeks)


def _against_the_usual(
    metric: Metric, figure: Figure, earlier: tuple[Figure | None, ...]
) -> tuple[Problem, ...]:
    known = [f.value for f in earlier if f is not None]
    found = _factor(metric, figure.value, known[-USUAL:])
    if found is None:
        found = _fence(metric, figure, known)
    if found is None:
        found = _same(figure, earlier)
    return (found,) if found else ()


def _factor(metric: Metric, value: Number, usual: list[Number]) -> Problem | None:
    if len(usual) < ENOUGH_FOR_TIMES or value <= 0:
        return None
    middle = median(usual)
    if middle <= 0 or (metric.unit is Unit.COUNT and max(value, middle) < SMALL):
        return None
    if value >= TIMES * middle:
        return problem("many_times_usual", times=round(value / middle), usual=round(middle))
    if middle >= TIMES * value:
        return problem("fraction_of_usual", times=round(middle / value), usual=round(middle))
    return None


def _fence(metric: Metric, figure: Figure, known: list[Number]) -> Problem | None:
    """Tukey's quartile fence on the shop's own weeks, at least a quarter of the middle wide; small
    counts wobble by chance alone (three square roots, as Poisson's law has it).

    A level grows all the time, so its steps are fenced, not its height.
    """
    if metric.kind is Kind.LEVEL:
        steps = [b - a for a, b in pairwise(known)]
        if len(steps) < USUAL:
            return None
        low, high = _bounds(steps, least=max(1.0, 0.02 * abs(known[-1])))
        low, high = known[-1] + low, known[-1] + high
    elif len(known) < USUAL:
        return None
    else:
        middle = abs(median(known))
        chance = 3 * sqrt(middle) if metric.unit is Unit.COUNT else 0
        low, high = _bounds(known, least=max(middle / 4, chance))
        # A week like the one before is no surprise, however new the height is.
        low, high = min(low, known[-1] * 0.8), max(high, known[-1] * 1.25)
    if figure.high < low:
        return problem("below_usual", low=max(0, round(low)), high=round(high))
    if figure.low > high:
        return problem("above_usual", low=max(0, round(low)), high=round(high))
    return None


def _bounds(values: list[Number], least: float) -> tuple[float, float]:
    first, _, third = quantiles(values, n=4, method="inclusive")
    margin = max(1.5 * (third - first), least)
    return first - margin, third + margin


def _same(figure: Figure, earlier: tuple[Figure | None, ...]) -> Problem | None:
    """Twice the same is a number read again, unless it stays the same anyway (a fixed budget)."""
    before = earlier[-1] if earlier else None
    if before is None or figure.rounded_by or before.rounded_by or abs(figure.value) <= MINOR:
        return None
    if len(earlier) > 1 and earlier[-2] == before:
        return None
    return problem("same_as_last_week") if figure.value == before.value else None


def _part_above_whole(code: str, part: str, whole: str) -> Callable[..., Problem | None]:
    """Checks `part` against `whole` of the same week."""

    def look(week: Mapping[str, Figure], _before: Mapping[str, Figure]) -> Problem | None:
        few, many = week.get(part), week.get(whole)
        if few is None or many is None or few.low <= many.high:
            return None
        return problem(code, part=few.value, whole=many.value)

    return look


def _interactions(week: Mapping[str, Figure], _before: Mapping[str, Figure]) -> Problem | None:
    parts = [week[key] for key in PARTS if key in week]
    total = week.get("interactions")
    if total is None or not parts or sum(part.low for part in parts) <= total.high:
        return None
    return problem("interactions_below_parts", parts=sum(p.value for p in parts), total=total.value)


def _followers(week: Mapping[str, Figure], before: Mapping[str, Figure]) -> Problem | None:
    try:
        gained, lost = week["followers_gained"], week["followers_lost"]
        now, then = week["followers"], before["followers"]
    except KeyError:
        return None
    change, net = now.value - then.value, gained.value - lost.value
    slack = now.rounded_by + then.rounded_by + gained.rounded_by + lost.rounded_by
    if abs(change - net) <= slack:
        return None
    return problem("followers_do_not_add_up", change=change, net=net)


_RELATIONS: tuple[tuple[str, tuple[str, ...], Callable[..., Problem | None]], ...] = (
    ("reach", ("views",), _part_above_whole("reach_above_views", "reach", "views")),
    ("viewers", ("views",), _part_above_whole("reach_above_views", "viewers", "views")),
    (
        "accounts_engaged",
        ("reach",),
        _part_above_whole("engaged_above_reach", "accounts_engaged", "reach"),
    ),
    (
        "accounts_engaged",
        ("interactions",),
        _part_above_whole("engaged_above_interactions", "accounts_engaged", "interactions"),
    ),
    ("interactions", PARTS, _interactions),
    ("followers", ("followers_gained", "followers_lost"), _followers),
)
"""What a doubt is about, what else it depends on, and how they are looked at together."""
