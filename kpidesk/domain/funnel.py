"""From budget to profit and back: what a spend should bring, what a target should cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.figure import (
    count,
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

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given, Whole


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


def _frequency(value: Given) -> Figure:
    figure = price("frequency", value)
    if not isinstance(figure, Unknown) and figure < 1:
        raise refuse("frequency_under_one", name="frequency")
    return figure


def _margin(value: Given) -> Figure:
    return margin("margin", value)
