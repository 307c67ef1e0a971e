"""How many orders one source brought, asked of the buyers: "how did you hear of us?"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.figure import count, money, over, percent, times, whole
from kpidesk.domain.problem import refuse
from kpidesk.domain.wilson import wilson

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given, Whole


@dataclass(frozen=True, slots=True)
class Asked:
    """Shares in percent (Wilson 95 %), orders with decimals, revenue in whole minor units."""

    share: Figure
    lo: Figure
    hi: Figure
    orders_est: Figure
    orders_lo: Figure
    orders_hi: Figure
    revenue_est: Whole
    answer_rate: Figure
    """Who answered, in percent of all buyers; those who did not may differ."""


def asked(orders: Given, answered: Given, said: Given, revenue: Given) -> Asked:
    """Of `orders`, `answered` buyers named a source and `said` named this one.

    Favours the last and the famous channel. Raises `Refused` when more answered than bought, or
    more named it than answered.
    """
    every, replied, named = (
        count("orders", orders),
        count("answered", answered),
        count("said", said),
    )
    _part_of("answered", replied, "orders", every)
    _part_of("said", named, "answered", replied)
    share = over(named, replied, "answered")
    low, high = _interval(share, named, replied)
    return Asked(
        share=times(100, share),
        lo=times(100, low),
        hi=times(100, high),
        orders_est=over(times(every, named), replied, "answered"),
        orders_lo=times(every, low),
        orders_hi=times(every, high),
        revenue_est=whole(over(times(money("revenue", revenue), named), replied, "answered")),
        answer_rate=percent(replied, every, "orders"),
    )


def _part_of(part: str, few: Figure, all_: str, many: Figure) -> None:
    if not isinstance(few, Unknown) and not isinstance(many, Unknown) and few > many:
        raise refuse("more_than_all", part=part, whole=all_)


def _interval(share: Figure, named: Whole, replied: Whole) -> tuple[Figure, Figure]:
    if isinstance(share, Unknown) or isinstance(named, Unknown) or isinstance(replied, Unknown):
        return share, share
    return wilson(named, replied)
