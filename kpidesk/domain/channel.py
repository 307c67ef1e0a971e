"""What each channel cost and brought over the shop's own campaigns, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.campaign_influencer import key_of
from kpidesk.domain.figure import minus, over, percent, plus, times
from kpidesk.domain.overlap import SHARED, overlaps, weight
from kpidesk.domain.result import Method, claims, takings, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from fractions import Fraction

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.cost import Cost
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.result import Result

CHANNELS = ("Instagram", "TikTok", "Facebook", "Shopee", "Tokopedia", "WhatsApp", "Google")
"""Offered while a channel is typed; any other name will do."""
FEWEST = 5
"""With fewer orders than this a channel is shown, and no price of it is compared."""
STEP = 20
"""Percent of a channel's money that may move in a week."""
TESTS = (10, 20)
"""Percent of the whole that is kept for trying things out."""


@dataclass(frozen=True, slots=True)
class Range:
    """A figure and where it would fall 19 times of 20 if nothing but chance changed."""

    figure: Figure
    low: Figure
    high: Figure


@dataclass(frozen=True, slots=True)
class ChannelSheet:
    """One channel over the `campaigns` (how many) that both paid for it and counted its orders by
    the same `method`. Money in minor units, `cpa` with decimals, `roi` on profit in percent."""

    name: str
    campaigns: int
    method: Method
    cost: int
    contribution: Figure
    """What was left of its orders after goods and fees."""
    orders: Range
    cpa: Range
    roi: Range

    @property
    def is_too_few(self) -> bool:
        """True when it has so few orders that its price says next to nothing."""
        count = self.orders.figure
        return isinstance(count, Unknown) or count < FEWEST


@dataclass(frozen=True, slots=True)
class _Part:
    """What one campaign knows of one channel by one way of counting."""

    cost: int
    orders: Figure
    contribution: Figure
    low: Figure
    high: Figure


def channels(
    campaigns: Sequence[Campaign], costs: Iterable[Cost], results: Iterable[Result]
) -> list[ChannelSheet]:
    """Each channel a cost names and a result names as its source, the cheapest order first and
    those with too few orders last. Ways of counting are never added: a channel is told by the one
    that has most of its campaigns. `costs` are those that fell."""
    spent: dict[tuple[str, str], int] = {}
    names: dict[str, str] = {}
    for cost in costs:
        name = cost.influencer or cost.channel
        if name and cost.campaign:
            key = key_of(name)
            names.setdefault(key, name)
            spent[cost.campaign, key] = spent.get((cost.campaign, key), 0) + cost.amount
    rows = list(results)
    parts: dict[str, dict[Method, list[_Part]]] = {}
    for campaign in campaigns:
        mine = _weigh(campaign, campaigns)
        for (owner, key), amount in spent.items():
            named = [r for r in rows if r.campaign == campaign.id and key_of(r.source) == key]
            if owner == campaign.id and named:
                method = _method(campaign, named)
                one = _part(amount, [row for row in named if row.method is method], mine)
                parts.setdefault(key, {}).setdefault(method, []).append(one)
    found = []
    for key, by_method in parts.items():
        method = max(by_method, key=lambda each: len(by_method[each]))
        found.append(_sheet(names[key], method, by_method[method]))
    return sorted(found, key=lambda each: (each.is_too_few, _sortable(each.cpa.figure), each.name))


def _sortable(figure: Figure) -> float:
    return float("inf") if isinstance(figure, Unknown) else figure


def _weigh(campaign: Campaign, others: Sequence[Campaign]) -> Callable[[Result], Fraction]:
    found = overlaps(campaign, others)

    def mine(row: Result) -> Fraction:
        return weight(campaign, row.period, found) if row.method in SHARED else whole(row)

    return mine


def _method(campaign: Campaign, rows: Sequence[Result]) -> Method:
    """The campaign's own way of counting where it has one of the rows, else the first that does."""
    there = {row.method for row in rows}
    return campaign.basis if campaign.basis in there else min(there, key=list(Method).index)


def _part(cost: int, rows: list[Result], mine: Callable[[Result], Fraction]) -> _Part:
    money = takings(rows, mine)
    left = minus(minus(money.net_revenue, money.cogs), money.fees)
    low, high = counted_range(money.orders)
    if rows[0].method is Method.ASKED:
        said = claims(rows, mine)
        known = [(each.low, each.high) for each in said]
        if all(a is not None and b is not None for a, b in known):
            low, high = sum(a or 0.0 for a, _ in known), sum(b or 0.0 for _, b in known)
    return _Part(cost, money.orders, left, low, high)


def counted_range(orders: Figure) -> tuple[Figure, Figure]:
    """Where a count would fall 95 times of 100 by chance alone.

    Wilson's interval for a share of so many that only the count matters: n + z²/2 ± z·√(n + z²/4).
    """
    if isinstance(orders, Unknown):
        return orders, orders
    z = NormalDist().inv_cdf(0.975)
    reach = z * sqrt(orders + z * z / 4)
    return max(0.0, orders + z * z / 2 - reach), orders + z * z / 2 + reach


def _sheet(name: str, method: Method, parts: list[_Part]) -> ChannelSheet:
    cost = sum(part.cost for part in parts)
    orders = plus(part.orders for part in parts)
    left = plus(part.contribution for part in parts)
    low, high = counted_range(orders)
    if method is Method.ASKED:
        low, high = plus(part.low for part in parts), plus(part.high for part in parts)
    each = over(left, orders, "orders")

    def roi(count: Figure) -> Figure:
        return percent(minus(times(each, count), cost), cost, "total_cost")

    return ChannelSheet(
        name=name,
        campaigns=len(parts),
        method=method,
        cost=cost,
        contribution=left,
        orders=Range(orders, low, high),
        cpa=Range(
            over(cost, orders, "orders"), over(cost, high, "orders"), over(cost, low, "orders")
        ),
        roi=Range(percent(minus(left, cost), cost, "total_cost"), roi(low), roi(high)),
    )


def can_be_told_apart(one: ChannelSheet, other: ChannelSheet) -> bool:
    """True when their costs per order differ by more than chance alone would make."""
    ends = (one.cpa.low, one.cpa.high, other.cpa.low, other.cpa.high)
    if one.is_too_few or other.is_too_few or any(isinstance(end, Unknown) for end in ends):
        return False
    return bool(ends[1] < ends[2] or ends[3] < ends[0])  # type: ignore[operator]


@dataclass(frozen=True, slots=True)
class Shift:
    """The next careful step: at most `amount` a week from one channel to another, in minor units.

    `less` and `more` are what one more unit of money leaves in each, under the assumed curve;
    `test_low` to `test_high` of the whole is kept for trying things out.
    """

    source: str
    target: str
    amount: int
    less: float
    more: float
    test_low: int
    test_high: int


def shift(
    spent: Mapping[str, int], left: Mapping[str, int | float], bend: float, total: int
) -> Shift | None:
    """Where to move money first: from the channel whose next unit leaves least to the one where it
    leaves most. None with fewer than two channels or no difference.

    The marginal of a·x^b at what was spent is b times what was left over what was spent; an
    average says the same only because the curve is assumed the same everywhere.
    """
    marginal = {name: bend * left[name] / spent[name] for name in spent if spent[name]}
    if len(marginal) < 2 or len(set(marginal.values())) < 2:
        return None
    source, target = (
        min(marginal, key=marginal.__getitem__),
        max(marginal, key=marginal.__getitem__),
    )
    return Shift(
        source,
        target,
        spent[source] * STEP // 100,
        marginal[source],
        marginal[target],
        total * TESTS[0] // 100,
        total * TESTS[1] // 100,
    )
