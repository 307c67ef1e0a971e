"""What a campaign's influencers cost and brought, name by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import minus, over, percent
from kpidesk.domain.result import Method, takings, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from fractions import Fraction

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.cost import Cost
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.result import Result


@dataclass(frozen=True, slots=True)
class InfluencerSheet:
    """One name. `cost` in whole minor units, `cpa` with decimals, `roi` on profit in percent.

    `method` is the one way of counting her orders were taken from; None where no result names
    her, and then nothing but the cost is known.
    """

    name: str
    cost: int
    method: Method | None
    orders: Figure
    cpa: Figure
    profit: Figure
    roi: Figure


def key_of(name: str) -> str:
    """What makes two spellings the same person: capitals, an @ before it and spaces do not."""
    return "".join(name.split()).casefold().removeprefix("@")


def as_used(name: str, used: Iterable[str]) -> str:
    """The spelling already in use for that person; a new name as given, its spaces evened."""
    same = next((each for each in used if key_of(each) == key_of(name)), None)
    return same or " ".join(name.split())


def influencers(
    campaign: Campaign,
    costs: Iterable[Cost],
    results: Sequence[Result],
    weight: Callable[[Result], Fraction] = whole,
) -> tuple[InfluencerSheet, ...]:
    """Each influencer named on a cost, the dearest first; her orders are those of the results
    whose source names her, by the campaign's own way of counting where there is one."""
    names: dict[str, str] = {}
    amounts: dict[str, int] = {}
    for cost in costs:
        if cost.influencer:
            key = key_of(cost.influencer)
            names.setdefault(key, cost.influencer)
            amounts[key] = amounts.get(key, 0) + cost.amount
    found = [
        _sheet(names[key], amount, _rows_of(key, campaign, results), weight)
        for key, amount in amounts.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.cost, each.name)))


def _rows_of(key: str, campaign: Campaign, results: Sequence[Result]) -> list[Result]:
    """Her results by one way of counting: the campaign's own, else the first that has any."""
    mine = [row for row in results if key_of(row.source) == key]
    for method in (campaign.basis, *Method):
        rows = [row for row in mine if row.method is method]
        if rows:
            return rows
    return []


def _sheet(
    name: str, cost: int, rows: list[Result], weight: Callable[[Result], Fraction]
) -> InfluencerSheet:
    if not rows:
        unknown = Unknown(Why.NO_READING, "orders")
        return InfluencerSheet(name, cost, None, unknown, unknown, unknown, unknown)
    money = takings(rows, weight)
    left = minus(minus(money.net_revenue, money.cogs), money.fees)
    profit = minus(left, cost)
    return InfluencerSheet(
        name,
        cost,
        rows[0].method,
        money.orders,
        over(cost, money.orders, "orders"),
        profit,
        percent(profit, cost, "total_cost"),
    )
