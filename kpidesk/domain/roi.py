"""What a campaign earned, three ways; the one on profit leads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.figure import minus, money, over, percent, plus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.figure import Figure, Given

ADS = "ads"
OWN_HOURS = "own_hours"


@dataclass(frozen=True, slots=True)
class Roi:
    """Money in minor units; margins and ROI in percent; ROAS and MER in times."""

    total_cost: Figure
    contribution: Figure
    """What is left of the revenue after the goods and the fees that grow with each order."""
    contribution_margin: Figure
    profit: Figure
    roi_margin: Figure
    """(contribution − cost) ÷ cost: the honest one."""
    roi_margin_without_own_hours: Figure
    roi_revenue: Figure
    """(revenue − cost) ÷ cost: flatters, because goods are not free."""
    roas_ads_only: Figure
    mer: Figure
    """All revenue ÷ all marketing cost."""


def roi(costs: Mapping[str, Given], net_revenue: Given, cogs: Given, variable_fees: Given) -> Roi:
    """ROI of `costs` (name → minor units; `ads` and `own_hours` are known by name).

    `net_revenue` is gross less discounts and refunds. With no cost at all ROI is undefined: it
    was free, not infinite. Raises `Refused` on negative money.

    Source: ROI as value less cost over cost; the margin form is the honest one for goods.
    """
    spent = {name: money(name, value) for name, value in costs.items()}
    revenue = money("net_revenue", net_revenue)
    total = plus(spent.values())
    left = minus(minus(revenue, money("cogs", cogs)), money("variable_fees", variable_fees))
    cash = plus(value for name, value in spent.items() if name != OWN_HOURS)
    return Roi(
        total_cost=total,
        contribution=left,
        contribution_margin=percent(left, revenue, "net_revenue"),
        profit=minus(left, total),
        roi_margin=percent(minus(left, total), total, "total_cost"),
        roi_margin_without_own_hours=percent(minus(left, cash), cash, "total_cost"),
        roi_revenue=percent(minus(revenue, total), total, "total_cost"),
        roas_ads_only=over(revenue, spent.get(ADS, 0), ADS),
        mer=over(revenue, total, "total_cost"),
    )


def net_revenue(gross: int, discounts: int = 0, refunds: int = 0) -> int:
    """What customers paid and kept: gross less the shop's own discounts and refunds."""
    return gross - discounts - refunds
