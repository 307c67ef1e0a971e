"""What a campaign costs, as it really falls: money out, goods given, hours worked."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import ROUND_HALF_EVEN, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.figure import LARGEST_AMOUNT
from kpidesk.domain.period import DAY, months_later
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kpidesk.domain.period import Period


class Category(StrEnum):
    """What money goes to; the order is that of the forms."""

    ADS = "ads"
    PRODUCTION = "production"
    INFLUENCER_FEE = "influencer_fee"
    PRODUCT_AT_COST = "product_at_cost"
    """Goods given away or bartered, at what they cost the shop, never at their price."""
    SHIPPING = "shipping"
    TOOLS = "tools"
    OWN_HOURS = "own_hours"
    VOUCHERS = "vouchers"
    """Only those not already taken off the revenue."""
    OTHER = "other"


IN_KIND = frozenset({Category.PRODUCT_AT_COST, Category.OWN_HOURS})
"""Costs that leave no bank account; they count in ROI and not in how fast a budget is spent."""


class Repeat(StrEnum):
    """How a cost comes again."""

    NEVER = "never"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Cost:
    """Money spent on `on`, in whole minor units, tax included.

    `tax` is the part of `amount` that is VAT. `quantity` × `each` says how goods and hours made
    the amount (14 hours × Rp25.000). A repeating cost falls again every week or month, on the
    same day, until `until` (inclusive) or the end of what is looked at. Raises `Refused` on
    negative money, an amount over the limit, more tax than amount, or an end before the start.
    """

    on: date
    category: Category
    amount: int
    campaign: str | None = None
    tax: int = 0
    quantity: float | None = None
    each: int | None = None
    influencer: str | None = None
    channel: str = ""
    """Where the ads ran, in the owner's words; empty when she did not say."""
    repeat: Repeat = Repeat.NEVER
    until: date | None = None
    note: str = ""
    import_id: str | None = None
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if self.amount < 0 or self.tax < 0:
            raise refuse("negative_money", name="amount")
        if self.amount >= LARGEST_AMOUNT:
            raise refuse("amount_too_large", name="amount")
        if self.tax > self.amount:
            raise refuse("more_than_all", part="tax", whole="amount")
        if self.until is not None and self.until < self.on:
            raise refuse("dates_crossed", first=str(self.on), last=str(self.until))


def with_tax(base: int, percent: int) -> tuple[int, int]:
    """The amount to pay for `base` and the tax in it, at a tax of `percent` (11 is 11 %)."""
    tax = (base * percent + 50) // 100
    return base + tax, tax


def worth(quantity: float, each: int) -> int:
    """`quantity` × `each` in whole minor units, halves to even; decimals of an hour are exact."""
    exact = Decimal(str(quantity)) * each
    return int(exact.quantize(Decimal(1), ROUND_HALF_EVEN))


def occurrences(cost: Cost, period: Period) -> Iterator[Cost]:
    """Yield the cost once for each day in `period` on which it falls."""
    number = 0
    while True:
        on = _nth(cost, number)
        if on > period.last or (cost.until is not None and on > cost.until):
            return
        if on >= period.first:
            yield replace(cost, on=on)
        if cost.repeat is Repeat.NEVER:
            return
        number += 1


def _nth(cost: Cost, number: int) -> date:
    if cost.repeat is Repeat.MONTHLY:
        return months_later(cost.on, number)
    return cost.on + 7 * number * DAY if cost.repeat is Repeat.WEEKLY else cost.on


def falling(costs: Iterable[Cost], period: Period) -> list[Cost]:
    """Every cost as often as it falls in `period`, earliest first."""
    found = [one for cost in costs for one in occurrences(cost, period)]
    return sorted(found, key=lambda cost: cost.on)


def by_category(costs: Iterable[Cost]) -> dict[Category, int]:
    """Sums by category, in the order of the forms; exact, and only of categories that occur."""
    sums = dict.fromkeys(Category, 0)
    seen = set()
    for cost in costs:
        sums[cost.category] += cost.amount
        seen.add(cost.category)
    return {category: amount for category, amount in sums.items() if category in seen}


def cash(costs: Iterable[Cost]) -> int:
    """What left the till or the bank: everything but goods given and own hours."""
    return sum(cost.amount for cost in costs if cost.category not in IN_KIND)
