"""How much an order or a click may cost before the shop pays for selling."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import fraction, margin, minus, money, over, plus, price, times

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given, Whole


@dataclass(frozen=True, slots=True)
class BreakEven:
    """ROAS in times; cost per order and per click in minor units, decimals kept."""

    break_even_roas: Figure
    max_cpa: Figure
    max_cpc: Figure
    target_roas: Figure
    """The same ceilings with the wanted share of revenue kept as profit."""
    target_cpa: Figure
    target_cpc: Figure


def break_even(
    contribution_margin: Given, aov: Given, cvr: Given, target_profit_share: Given
) -> BreakEven:
    """The ceilings of one order worth `aov`, of which `contribution_margin` (fraction) is left.

    Ads are the only cost. `cvr` is orders per click, `target_profit_share` the share of revenue
    to keep. Where nothing would be left no ROAS is enough: unknown, NO_MARGIN.
    """
    left = margin("contribution_margin", contribution_margin)
    kept = minus(left, fraction("target_profit_share", target_profit_share))
    order, rate = price("aov", aov), fraction("cvr", cvr)
    cpa = _ceiling(left, order)
    target = _ceiling(kept, order)
    return BreakEven(
        break_even_roas=_turnover(left),
        max_cpa=cpa,
        max_cpc=times(cpa, rate),
        target_roas=_turnover(kept),
        target_cpa=target,
        target_cpc=times(target, rate),
    )


def break_even_orders(total_cost: Given, aov: Given, contribution_margin: Given) -> Whole:
    """The first number of orders that pays `total_cost` back, rounded up."""
    cost = money("total_cost", total_cost)
    per_order = _ceiling(margin("contribution_margin", contribution_margin), price("aov", aov))
    orders = over(cost, per_order, "aov")
    return orders if isinstance(orders, Unknown) else math.ceil(round(orders, 9))


def break_even_roas_with(fixed: Given, ads: Given, contribution_margin: Given) -> Figure:
    """The ROAS that also pays `fixed`, the campaign's cost besides ads: (1 + F/ads) ÷ margin."""
    share = over(money("fixed", fixed), money("ads", ads), "ads")
    left = margin("contribution_margin", contribution_margin)
    return times(plus([1, share]), _turnover(left))


def _ceiling(left: Figure, order: Figure) -> Figure:
    return _lossy(left) or times(order, left)


def _turnover(left: Figure) -> Figure:
    return _lossy(left) or over(1, left, "contribution_margin")


def _lossy(left: Figure) -> Unknown | None:
    if isinstance(left, Unknown):
        return left
    return Unknown(Why.NO_MARGIN, "contribution_margin") if left <= 0 else None
