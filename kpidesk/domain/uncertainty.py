"""How sure a budget is that was worked out from few cases: drawn from one's own weeks.

Two ways to draw a rate. With six weeks or more that know it, from how much it moved from week to
week; with fewer, from the pooled counts alone, which leaves out what a good or bad week adds. Which
way was used is part of the answer. The draws start from a fixed seed, so the same figures give the
same range on every computer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import exp, log, sqrt
from random import Random
from statistics import median, quantiles, stdev
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import count, first_unknown, over, price, times, whole
from kpidesk.domain.problem import refuse
from kpidesk.domain.wilson import wilson

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kpidesk.domain.figure import Figure, Given, Whole

SEED = 20_250
DRAWS = 10_000
FEWEST_WEEKS = 6
"""Weeks below which their spread says too little."""
_NEVER = 1e-12
"""A drawn rate no lower than this, so that a budget stays a number."""

Week = tuple[int, int]
"""The cases and the trials of one week: orders and clicks, or clicks and views."""


class Way(StrEnum):
    """How the rate of orders was drawn."""

    COUNTS = "counts"
    """Beta(k + ½, n − k + ½) on the pooled counts."""
    WEEKS = "weeks"
    """From week to week: t on the logarithms of the weekly rates."""


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """A rate from few cases and the budget it makes. Rates in percent (Wilson 95 %), budgets in
    whole minor units; P10–P90 is where eight of ten draws fall. The price of 1,000 views is that
    of one's own weeks."""

    cvr: Figure
    lo: Figure
    hi: Figure
    budget_mid: Whole
    budget_if_low: Whole
    budget_if_high: Whole
    p10: Whole
    p50: Whole
    p90: Whole
    way: Way
    weeks: int
    """How many weeks the way was chosen from: those that know both orders and clicks."""
    cpm_min: Figure
    cpm_median: Figure
    cpm_max: Figure


def uncertainty(
    orders: Given,
    clicks: Given,
    cpc: Given,
    target_orders: Given,
    impressions: Given = None,
    weekly_cpm: Sequence[Given] = (),
    weekly_orders: Sequence[Given] = (),
    weekly_clicks: Sequence[Given] = (),
    weekly_impressions: Sequence[Given] = (),
) -> Uncertainty:
    """How sure a budget for `target_orders` is, after `orders` out of `clicks` at `cpc`.

    With `impressions` and own `weekly_cpm` the draws vary click rate and price as well; with the
    weekly counts, each list a week in the same place and None for a gap, they are drawn from how
    the weeks differed. Raises `Refused` when there are more orders than clicks, clicks than
    views, or the lists are not of one length.
    """
    won, tried, wanted = (
        count("orders", orders),
        count("clicks", clicks),
        count("target_orders", target_orders),
    )
    each = price("cpc", cpc)
    share = over(won, tried, "clicks")
    low, high = _interval(won, tried)
    bought = _weeks("weekly_orders", weekly_orders, "weekly_clicks", weekly_clicks)
    tapped = _weeks("weekly_clicks", weekly_clicks, "weekly_impressions", weekly_impressions)
    paid = [price("weekly_cpm", one) for one in weekly_cpm]
    cpm = tuple(float(one) for one in paid if not isinstance(one, Unknown))
    prices = _prices(clicks, impressions, cpm, tapped)
    drawn = _drawn(won, tried, each, wanted, prices, bought)
    none = Unknown(Why.MISSING_PART, "weekly_cpm")
    return Uncertainty(
        times(share, 100),
        times(low, 100),
        times(high, 100),
        _budget(wanted, share, each),
        _budget(wanted, low, each),
        _budget(wanted, high, each),
        *drawn,
        way=Way.WEEKS if _moved(bought) else Way.COUNTS,
        weeks=len(bought),
        cpm_min=min(cpm) if cpm else none,
        cpm_median=median(cpm) if cpm else none,
        cpm_max=max(cpm) if cpm else none,
    )


@dataclass(frozen=True, slots=True)
class Rate:
    """A share of cases among trials, and the weeks it was counted in."""

    cases: int
    trials: int
    weeks: tuple[Week, ...] = ()

    def drawer(self, random: Random) -> Callable[[], float]:
        """What draws one plausible value of it after another."""
        if not _moved(self.weeks):
            cases, misses = self.cases + 0.5, self.trials - self.cases + 0.5
            return lambda: max(_NEVER, random.betavariate(cases, misses))
        logs = _logs(self.weeks)
        n = len(logs)
        middle = log(sum(c for c, _ in self.weeks) + 0.5) - log(sum(t for _, t in self.weeks) + 1)
        spread = stdev(logs) * sqrt(1 + 1 / n)

        def draw() -> float:
            # Student's t: a normal draw over the root of a mean of n − 1 squared ones.
            t = random.gauss(0, 1) / sqrt(random.gammavariate((n - 1) / 2, 2) / (n - 1))
            return min(1.0, exp(max(log(_NEVER), middle + spread * t)))

        return draw


@dataclass(frozen=True, slots=True)
class Prices:
    """What a click cost in the past: how often a view became one, and the price of 1,000 views in
    each week."""

    clicks: int
    impressions: int
    weekly_cpm: tuple[float, ...]
    weeks: tuple[Week, ...] = ()

    def drawer(self, random: Random) -> Callable[[], float]:
        """What draws one plausible price of a click after another: a week's price of views over
        a click rate."""
        rate = Rate(self.clicks, self.impressions, self.weeks).drawer(random)
        return lambda: random.choice(self.weekly_cpm) / (1000 * rate())


@lru_cache(maxsize=16)
def simulate(
    orders: int,
    clicks: int,
    target_orders: int,
    prices: Prices | float,
    weeks: tuple[Week, ...] = (),
    draws: int = DRAWS,
) -> tuple[int, int, int]:
    """P10, P50 and P90 of the budget for `target_orders`, in whole minor units."""
    random = Random(SEED)
    rate = Rate(orders, clicks, weeks).drawer(random)
    each = prices.drawer(random) if isinstance(prices, Prices) else None
    fixed = 0.0 if isinstance(prices, Prices) else prices
    budgets = [target_orders * (each() if each else fixed) / rate() for _ in range(draws)]
    tenths = quantiles(budgets, n=10, method="inclusive")
    return round(tenths[0]), round(tenths[4]), round(tenths[8])


def _moved(weeks: Sequence[Week]) -> bool:
    """True when there are weeks enough and they were not all alike."""
    return len(weeks) >= FEWEST_WEEKS and len(set(_logs(weeks))) > 1


def _logs(weeks: Sequence[Week]) -> list[float]:
    """The logarithm of each week's rate, with half a case so that an empty week has one."""
    return [log((cases + 0.5) / (trials + 1)) for cases, trials in weeks]


def _weeks(
    part: str, cases: Sequence[Given], whole_: str, trials: Sequence[Given]
) -> tuple[Week, ...]:
    """The weeks that know both and have a trial."""
    if not cases or not trials:
        return ()
    if len(cases) != len(trials):
        raise refuse("lists_uneven", part=part, whole=whole_)
    found: list[Week] = []
    for some, many in zip(cases, trials, strict=True):
        few, all_ = count(part, some), count(whole_, many)
        if isinstance(few, Unknown) or isinstance(all_, Unknown) or not all_:
            continue
        if few > all_:
            raise refuse("more_than_all", part=part, whole=whole_)
        found.append((few, all_))
    return tuple(found)


def _interval(orders: Figure, clicks: Figure) -> tuple[Figure, Figure]:
    if isinstance(orders, Unknown):
        return orders, orders
    if not isinstance(clicks, Unknown) and orders > clicks:
        raise refuse("more_than_all", part="orders", whole="clicks")
    if isinstance(clicks, Unknown) or clicks == 0:
        unknown = over(orders, clicks, "clicks")
        return unknown, unknown
    return wilson(int(orders), int(clicks))


def _budget(orders: Figure, rate: Figure, each: Figure) -> Whole:
    return whole(times(over(orders, rate, "orders"), each))


def _prices(
    clicks: Given, impressions: Given, cpm: tuple[float, ...], weeks: tuple[Week, ...]
) -> Prices | None:
    seen, tapped = count("impressions", impressions), count("clicks", clicks)
    if isinstance(seen, Unknown) or isinstance(tapped, Unknown) or not cpm:
        return None
    if tapped > seen:
        raise refuse("more_than_all", part="clicks", whole="impressions")
    return Prices(tapped, seen, cpm, weeks)


def _drawn(
    orders: Whole,
    clicks: Whole,
    each: Figure,
    wanted: Whole,
    prices: Prices | None,
    weeks: tuple[Week, ...],
) -> tuple[Whole, Whole, Whole]:
    match (orders, clicks, each, wanted):
        case (int(won), int(tried), int(price_each) | float(price_each), int(target)) if won:
            return simulate(won, tried, target, prices or float(price_each), weeks)
    unknown = first_unknown(
        orders, clicks, each, wanted, over(1, clicks, "clicks"), over(1, orders, "orders")
    )
    assert unknown
    return unknown, unknown, unknown
