"""In how many months a new customer pays back what winning her cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.figure import over, times
from kpidesk.domain.period import months_of

if TYPE_CHECKING:
    from kpidesk.domain.campaign_price import Answers
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.period import Period

MONTHS = 3
"""The newest months that are looked at."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How many orders one customer places in a month.

    `months` is how many of the shop's months it was read from; 0 where the owner said it. What is
    read counts only buyers of the month, who bought at least once, so it is the most it can be.
    """

    orders_per_month: float
    months: int = 0


@dataclass(frozen=True, slots=True)
class Payback:
    """`cac` ÷ (`habit` × `per_order`). Money in minor units with decimals; `months` as a figure."""

    cac: Figure
    per_order: Figure
    """What is left of one order after goods and fees."""
    habit: Habit | None
    months: Figure


def payback(cac: Figure, contribution: Figure, orders: Figure, habit: Habit | None) -> Payback:
    """The months until a customer won at `cac` has paid for herself."""
    per_order = over(contribution, orders, "orders")
    often: Figure = (
        habit.orders_per_month if habit else Unknown(Why.MISSING_PART, "orders_per_month")
    )
    monthly = times(per_order, often)
    months = over(cac, monthly, "contribution_per_month")
    if not isinstance(per_order, Unknown) and per_order <= 0:
        months = Unknown(Why.NO_MARGIN, "margin")
    return Payback(cac, per_order, habit, months)


def habit_read(answers: Answers, within: Period) -> Habit | None:
    """Orders per buyer over the newest whole months of `within` that know both, or None."""
    found: list[tuple[float, float]] = []
    for month in reversed(months_of(within)):
        if not within.covers(month):
            continue
        orders, buyers = answers.answer("orders", month), answers.answer("customers", month)
        if not isinstance(orders, Known) or not isinstance(buyers, Known):
            continue
        if orders.coverage >= 1 and buyers.value:
            found.append((orders.value, buyers.value))
        if len(found) == MONTHS:
            break
    if not found:
        return None
    return Habit(sum(o for o, _ in found) / sum(b for _, b in found), len(found))
