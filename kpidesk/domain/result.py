"""What a campaign brought, by where it was counted; the ways stand side by side, never added."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import TYPE_CHECKING

from kpidesk.domain import attribution
from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import LARGEST_AMOUNT, blank, plus, times
from kpidesk.domain.figure import whole as whole_of
from kpidesk.domain.problem import refuse
from kpidesk.domain.roi import net_revenue
from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kpidesk.domain.figure import Figure
    from kpidesk.domain.period import Period


class Method(StrEnum):
    """How it is known that an order came from the campaign."""

    COUNTED = "counted"
    """The shop's own tally: orders it knows came from the campaign."""
    CODE = "code"
    """A promo code or special link: a lower bound, because people forget."""
    ASKED = "asked"
    """"How did you hear of us?": favours the last and the famous channel."""
    UPLIFT = "uplift"
    """Weeks of the campaign less usual weeks: season and payday get mixed in."""
    PLATFORM = "platform"
    """What the ads manager claims: overlaps with other platforms."""
    LAST_CLICK = "last_click"
    """The last tagged click: misses WhatsApp and marketplaces."""


OVERLAPPING = frozenset({Method.PLATFORM})
"""Ways whose sources each claim the same order; their sources are never added."""


@dataclass(frozen=True, slots=True)
class Result:
    """Orders and money over `period` from one source, by one method. Money in minor units.

    None is unknown, never zero. `answered` and `said` belong to ASKED: of `orders` buyers,
    `answered` named a source and `said` named this one. Raises `Refused` on negative or too
    large figures, and when discounts and refunds exceed the sales.
    """

    campaign: str
    method: Method
    period: Period
    source: str = ""
    """A platform, an influencer's or account's id, or a code; empty for the whole campaign."""
    orders: int | None = None
    gross: int | None = None
    discounts: int = 0
    refunds: int = 0
    cogs: int | None = None
    fees: int | None = None
    new_customers: int | None = None
    answered: int | None = None
    said: int | None = None
    note: str = ""
    import_id: str | None = None
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        for name in ("orders", "new_customers", "answered", "said"):
            _check(name, getattr(self, name), "negative_figure")
        for name in ("gross", "discounts", "refunds", "cogs", "fees"):
            _check(name, getattr(self, name), "negative_money")
        if self.gross is not None and self.discounts + self.refunds > self.gross:
            raise refuse("more_than_all", part="discounts + refunds", whole="gross")

    @property
    def net(self) -> int | None:
        """What customers paid and kept, or None while the sales are unknown."""
        return None if self.gross is None else net_revenue(self.gross, self.discounts, self.refunds)


@dataclass(frozen=True, slots=True)
class Claim:
    """What one way of counting says; `low` and `high` are its own range where it has one."""

    method: Method
    source: str
    orders: Figure
    revenue: Figure
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Takings:
    """The money of one way of counting, ready for ROI; unknown where any part is blank."""

    orders: Figure
    net_revenue: Figure
    cogs: Figure
    fees: Figure
    new_customers: Figure


def whole(_row: Result) -> Fraction:
    """The whole of a result is the campaign's."""
    return Fraction(1)


def claims(results: Iterable[Result], weight: Callable[[Result], Fraction] = whole) -> list[Claim]:
    """Each method's say, in the order of `Method`. Sources of one method are added where no
    order can be in two of them, and stand apart where it can. `weight` is the campaign's part of
    a result."""
    found: list[Claim] = []
    rows = list(results)
    for method in Method:
        mine = [row for row in rows if row.method is method]
        if method in OVERLAPPING or method is Method.ASKED:
            found += [_claim_of(row, weight(row)) for row in mine]
        elif mine:
            total = takings(mine, weight)
            found.append(Claim(method, "", total.orders, total.net_revenue))
    return found


def span(found: Iterable[Claim]) -> tuple[float, float] | None:
    """The fewest and the most orders any way claims, its own range included; None without any."""
    ends: list[float] = []
    for claim in found:
        if not isinstance(claim.orders, Unknown):
            ends += [claim.orders]
        ends += [end for end in (claim.low, claim.high) if end is not None]
    return (max(0.0, min(ends)), max(ends)) if ends else None


def takings(results: Iterable[Result], weight: Callable[[Result], Fraction] = whole) -> Takings:
    """The sums of results of **one** method; a blank in any row leaves that sum unknown.

    Sources that may claim the same order are not added either: with two of them every sum is
    unknown. Where buyers were asked, only the share that named the source is taken.
    """
    rows = list(results)
    if not _can_be_added(rows):
        same = Unknown(Why.NOT_ADDITIVE, "orders")
        return Takings(same, same, same, same, same)
    parts = [(row, weight(row) * _named(row)) for row in rows]
    return Takings(
        orders=_sum(parts, "orders"),
        net_revenue=_sum(parts, "net", is_money=True),
        cogs=_sum(parts, "cogs", is_money=True),
        fees=_sum(parts, "fees", is_money=True),
        new_customers=_sum(parts, "new_customers"),
    )


def _can_be_added(rows: list[Result]) -> bool:
    """False where two sources claim the same orders."""
    sources = {row.source.strip().casefold() for row in rows}
    return len(sources) < 2 or not any(row.method in OVERLAPPING for row in rows)


def _named(row: Result) -> Fraction:
    """The share of the buyers that named the source; a way that asks nobody takes all. Unanswered
    is no share at all, so that nothing is claimed."""
    if row.method is not Method.ASKED:
        return Fraction(1)
    return Fraction(row.said or 0, row.answered) if row.answered else Fraction(0)


def _sum(parts: list[tuple[Result, Fraction]], name: str, is_money: bool = False) -> Figure:
    if not parts:
        return blank(name)
    return plus(_part(row, getattr(row, name), name, share, is_money) for row, share in parts)


def _part(row: Result, value: int | None, name: str, share: Fraction, is_money: bool) -> Figure:
    if value is None:
        return blank(name)
    if row.method is Method.ASKED and (row.said is None or not row.answered):
        return blank("answered")
    return portion(value, share, is_money=is_money)


def portion(value: int, share: Fraction, *, is_money: bool) -> int | float:
    """`share` of a count or of money in minor units. Money is rounded down, so that the shares
    of several campaigns never exceed the whole; a count may have decimals."""
    exact = value * share
    if is_money:
        return exact.numerator // exact.denominator
    return int(exact) if exact.denominator == 1 else float(exact)


def _claim_of(row: Result, share: Fraction) -> Claim:
    if row.method is not Method.ASKED:
        mine = takings([row], lambda _row: share)
        return Claim(row.method, row.source, mine.orders, mine.net_revenue)
    found = attribution.asked(row.orders, row.answered, row.said, row.net)
    part = float(share)
    low, high = (
        None if isinstance(f, Unknown) else f * part for f in (found.orders_lo, found.orders_hi)
    )
    return Claim(
        row.method,
        row.source,
        times(found.orders_est, part),
        whole_of(times(found.revenue_est, part)),
        low,
        high,
    )


def _check(name: str, value: int | None, code: str) -> None:
    if value is not None and value < 0:
        raise refuse(code, name=name)
    if value is not None and value >= LARGEST_AMOUNT:
        raise refuse("amount_too_large", name=name)
