"""What a customer costs to win, brings in over time, and when she has paid for herself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import count, margin, money, over, price, times

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given


@dataclass(frozen=True, slots=True)
class Lifetime:
    """Money per customer in minor units, decimals kept; `ltv_cac` in times, payback in months."""

    cac: Figure
    ltv: Figure
    ltv_cac: Figure
    contribution_per_month: Figure
    payback_months: Figure


def lifetime(
    acquisition_cost: Given,
    new_customers: Given,
    aov: Given,
    margin: Given,
    orders_per_customer: Given,
    orders_per_month: Given,
) -> Lifetime:
    """CAC from **all** acquisition cost over new people (not orders), LTV from own orders counted.

    `margin` is the contribution margin as a fraction. LTV is no forecast beyond twelve months.
    """
    cac = over(
        money("acquisition_cost", acquisition_cost),
        count("new_customers", new_customers),
        "new_customers",
    )
    per_order = _left_of(aov, margin)
    monthly = times(per_order, price("orders_per_month", orders_per_month))
    ltv = times(per_order, price("orders_per_customer", orders_per_customer))
    return Lifetime(
        cac=cac,
        ltv=ltv,
        ltv_cac=over(ltv, cac, "acquisition_cost"),
        contribution_per_month=monthly,
        payback_months=_payback(cac, monthly),
    )


def max_cac(months: Given, orders_per_month: Given, aov: Given, margin: Given) -> Figure:
    """The most a new customer may cost to be paid back within `months`."""
    return times(
        price("months", months),
        price("orders_per_month", orders_per_month),
        _left_of(aov, margin),
    )


def _left_of(aov: Given, share: Given) -> Figure:
    return times(price("aov", aov), margin("margin", share))


def _payback(cac: Figure, monthly: Figure) -> Figure:
    if not isinstance(monthly, Unknown) and monthly < 0:
        return Unknown(Why.NO_MARGIN, "margin")
    return over(cac, monthly, "contribution_per_month")
