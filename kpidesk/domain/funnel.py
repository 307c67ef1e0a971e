"""From budget to profit and back: what a spend should bring, what a target should cost."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from statistics import quantiles
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.figure import (
    count,
    first_unknown,
    fraction,
    margin,
    minus,
    money,
    over,
    percent,
    price,
    times,
    whole,
)
from kpidesk.domain.problem import refuse
from kpidesk.domain.wilson import wilson

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.figure import Figure, Given, Whole

SEED = 20_250
DRAWS = 10_000
_NEVER = 1e-12
"""A drawn rate no lower than this, so that a budget stays a number."""


@dataclass(frozen=True, slots=True)
class Forward:
    """What a budget should bring. Counts are expectations and may have decimals; money is rounded
    to whole minor units; ROAS in times, ROI on profit in percent."""

    impressions: Figure
    reach: Figure
    clicks: Figure
    orders: Figure
    revenue: Whole
    contribution: Whole
    profit: Whole
    roas: Figure
    roi: Figure


def forward(
    budget: Given,
    cpm: Given,
    frequency: Given,
    ctr: Given,
    cvr: Given,
    aov: Given,
    margin: Given,
) -> Forward:
    """The funnel from `budget` down; `ctr`, `cvr` and `margin` are fractions.

    Assumes that buying more does not get dearer.
    """
    spend = money("budget", budget)
    impressions = over(spend, price("cpm", cpm), "cpm", 1000)
    clicks = times(impressions, fraction("ctr", ctr))
    orders = times(clicks, fraction("cvr", cvr))
    revenue = times(orders, price("aov", aov))
    left = times(revenue, _margin(margin))
    profit = minus(left, spend)
    return Forward(
        impressions=impressions,
        reach=over(impressions, _frequency(frequency), "frequency"),
        clicks=clicks,
        orders=orders,
        revenue=whole(revenue),
        contribution=whole(left),
        profit=whole(profit),
        roas=over(revenue, spend, "budget"),
        roi=percent(profit, spend, "budget"),
    )


@dataclass(frozen=True, slots=True)
class Backward:
    """What a number of orders should take. `budget` in whole minor units, `cpa` with decimals."""

    clicks: Figure
    impressions: Figure
    budget: Whole
    cpa: Figure


def backward(target_orders: Given, cvr: Given, ctr: Given, cpm: Given) -> Backward:
    """The funnel from `target_orders` up; `cvr` and `ctr` are fractions."""
    orders = count("target_orders", target_orders)
    clicks = over(orders, fraction("cvr", cvr), "cvr")
    impressions = over(clicks, fraction("ctr", ctr), "ctr")
    budget = over(times(impressions, price("cpm", cpm)), 1000, "")
    return Backward(clicks, impressions, whole(budget), over(budget, orders, "target_orders"))


@dataclass(frozen=True, slots=True)
class Uncertainty:
    """A rate from few cases and the budget it makes. Rates in percent (Wilson 95 %), budgets in
    whole minor units; P10–P90 is where eight of ten draws fall."""

    cvr: Figure
    lo: Figure
    hi: Figure
    budget_mid: Whole
    budget_if_low: Whole
    budget_if_high: Whole
    p10: Whole
    p50: Whole
    p90: Whole


def uncertainty(
    orders: Given,
    clicks: Given,
    cpc: Given,
    target_orders: Given,
    impressions: Given = None,
    weekly_cpm: Sequence[Given] = (),
) -> Uncertainty:
    """How sure a budget for `target_orders` is, after `orders` out of `clicks` at `cpc`.

    With `impressions` and own `weekly_cpm` the draws vary click rate and price as well. Raises
    `Refused` when there are more orders than clicks.
    """
    won, tried, wanted = (
        count("orders", orders),
        count("clicks", clicks),
        count("target_orders", target_orders),
    )
    each = price("cpc", cpc)
    share = over(won, tried, "clicks")
    low, high = _interval(won, tried)
    drawn = _drawn(won, tried, each, wanted, _prices(clicks, impressions, weekly_cpm))
    return Uncertainty(
        times(share, 100),
        times(low, 100),
        times(high, 100),
        _budget(wanted, share, each),
        _budget(wanted, low, each),
        _budget(wanted, high, each),
        *drawn,
    )


@dataclass(frozen=True, slots=True)
class Prices:
    """What a click cost in the past: how often a view became one, and the price of 1,000 views in
    each week."""

    clicks: int
    impressions: int
    weekly_cpm: tuple[float, ...]

    def draw(self, random: Random) -> float:
        """One plausible price of a click."""
        return random.choice(self.weekly_cpm) / (
            1000 * _rate(random, self.clicks, self.impressions)
        )


def simulate(
    orders: int, clicks: int, target_orders: int, prices: Prices | float, draws: int = DRAWS
) -> tuple[int, int, int]:
    """P10, P50 and P90 of the budget for `target_orders`, in whole minor units.

    Rates are drawn from Beta(k + ½, n − k + ½), the price of 1,000 views from own weeks. The same
    input gives the same answer on every computer.
    """
    random = Random(SEED)
    budgets = []
    for _ in range(draws):
        each = prices if isinstance(prices, float) else prices.draw(random)
        budgets.append(target_orders * each / _rate(random, orders, clicks))
    tenths = quantiles(budgets, n=10, method="inclusive")
    return round(tenths[0]), round(tenths[4]), round(tenths[8])


def _rate(random: Random, cases: int, trials: int) -> float:
    return max(_NEVER, random.betavariate(cases + 0.5, trials - cases + 0.5))


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


def _prices(clicks: Given, impressions: Given, weekly_cpm: Sequence[Given]) -> Prices | None:
    seen, tapped = count("impressions", impressions), count("clicks", clicks)
    paid = [price("weekly_cpm", each) for each in weekly_cpm]
    if isinstance(seen, Unknown) or isinstance(tapped, Unknown) or not paid:
        return None
    if tapped > seen:
        raise refuse("more_than_all", part="clicks", whole="impressions")
    return Prices(tapped, seen, tuple(each for each in paid if not isinstance(each, Unknown)))


def _drawn(
    orders: Whole, clicks: Whole, each: Figure, wanted: Whole, prices: Prices | None
) -> tuple[Whole, Whole, Whole]:
    match (orders, clicks, each, wanted):
        case (int(won), int(tried), int(price_each) | float(price_each), int(target)) if won:
            return simulate(won, tried, target, prices or float(price_each))
    unknown = first_unknown(
        orders, clicks, each, wanted, over(1, clicks, "clicks"), over(1, orders, "orders")
    )
    assert unknown
    return unknown, unknown, unknown


def _frequency(value: Given) -> Figure:
    figure = price("frequency", value)
    if not isinstance(figure, Unknown) and figure < 1:
        raise refuse("frequency_under_one", name="frequency")
    return figure


def _margin(value: Given) -> Figure:
    return margin("margin", value)
