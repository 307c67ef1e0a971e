"""The month's money: what social media cost, what it brought, what was left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Number

if TYPE_CHECKING:
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope

COSTS = (
    "ad_spend",
    "influencer_fee",
    "product_given_cost",
    "production_cost",
    "tool_cost",
    "promo_cost",
    "labor_cost",
)
GOODS = ("cogs", "variable_fees")
"""What grows with every order; taken off the revenue."""
RATIOS = ("roi_margin", "roi_revenue", "roas", "cpa")


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money of the month, by the key of its metric; `answer` is in minor units."""

    key: str
    answer: Known


@dataclass(frozen=True, slots=True)
class Money:
    """What is known of a month's money; sums are None where a part of them is not known."""

    costs: tuple[Amount, ...]
    revenue: Known | None
    orders: Known | None
    goods: tuple[Amount, ...]
    budget: Known | None
    ratios: tuple[tuple[str, Known], ...]
    cost: Number
    """All costs that were written down."""
    gross: Number | None
    """Revenue less goods and fees; None unless all three are known."""
    profit: Number | None
    """What was left after all costs written down; None where no cost was."""

    @property
    def left(self) -> Number | None:
        """Of the budget; negative when overspent."""
        return None if self.budget is None else self.budget.value - self.cost


def money(scope: Scope, month: Period) -> Money | None:
    """The month's money over all own accounts; None where the books say nothing."""

    def known(key: str) -> Known | None:
        if scope.catalogue.find(key) is None:
            return None
        answer = scope.answer(key, month)
        return answer if isinstance(answer, Known) else None

    found = {key: known(key) for key in (*COSTS, *GOODS, "revenue", "orders", "budget_planned")}
    if found["revenue"] is None and not any(found[key] for key in COSTS):
        return None
    sums = {key: known(key) for key in ("total_cost", "contribution", "profit")}
    cost, gross, profit = (None if one is None else one.value for one in sums.values())
    return Money(
        costs=tuple(Amount(key, one) for key in COSTS if (one := found[key]) is not None),
        revenue=found["revenue"],
        orders=found["orders"],
        goods=tuple(Amount(key, one) for key in GOODS if (one := found[key]) is not None),
        budget=found["budget_planned"],
        ratios=tuple((key, one) for key in RATIOS if (one := known(key)) is not None),
        cost=cost or 0,
        gross=gross,
        profit=profit,
    )
