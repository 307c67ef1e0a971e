"""The campaigns of the demo shop: one that was looked back on, one under way.

What the owner wrote is her own text, so it stays Indonesian in every language of the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.campaign import BudgetLine, Campaign, CampaignKind, Review
from kpidesk.domain.cost import Category, Cost, with_tax
from kpidesk.domain.period import Period
from kpidesk.domain.result import Method, Result

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

DAY = timedelta(days=1)
WEEK = 7 * DAY
VAT = 11
NAMES = {5: "Promo Mei", 10: "Promo 10.10"}
CHANNELS = (("Instagram", 0.6), ("TikTok", 0.4))
"""Where the ads ran, and the part of the money each had."""
TALLY = (("Instagram", 0.7), ("TikTok", 0.3))
"""Where buyers said they came from, and the part of the orders of each."""
HOUR = 25_000
"""What the owner counts an hour of her own work at, in rupiah."""


@dataclass(frozen=True, slots=True)
class Sold:
    """What the till said of one week: orders, sales, cost of goods, fees and paid advertising."""

    monday: date
    orders: int
    revenue: int
    cogs: int
    fees: int
    ads: int


@dataclass(frozen=True, slots=True)
class Told:
    """A campaign with what it cost and what it brought."""

    campaign: Campaign
    costs: tuple[Cost, ...]
    results: tuple[Result, ...]


def campaigns(advertised: Sequence[Sold], newest: Sold, accounts: tuple[str, ...]) -> list[Told]:
    """The last advertising month and the promo that began a week before `newest`."""
    found = [_under_way(newest, accounts)]
    return [_looked_back_on(advertised, accounts), *found] if advertised else found


def _looked_back_on(weeks: Sequence[Sold], accounts: tuple[str, ...]) -> Told:
    period = Period(weeks[0].monday, weeks[-1].monday + 6 * DAY)
    lines = (
        BudgetLine(Category.ADS, 3_000_000, "orders", 90),
        BudgetLine(Category.INFLUENCER_FEE, 750_000, "views", 25_000, "@jajanbandung, dua reel"),
        BudgetLine(Category.PRODUCT_AT_COST, 240_000, note="20 paket untuk dicoba"),
    )
    review = Review(
        period.last + 2 * DAY,
        worked="Reel racik kopi dan iklan pukul 16 sampai 19",
        rivals="Dua kedai sebelah ikut diskon, tanpa iklan",
        lesson="Mulai iklan dua minggu sebelum gajian; foto produk kurang laku",
        next_kpi="Pesanan per minggu, bukan suka",
    )
    campaign = Campaign(
        NAMES.get(weeks[-1].monday.month, "Promo gajian"),
        period,
        CampaignKind.PROMO,
        "sales",
        lines,
        accounts,
        review=review,
    )
    costs = [
        _ads(week, campaign.id, channel, share) for week in weeks for channel, share in CHANNELS
    ]
    first = period.first
    costs += [
        Cost(
            first + DAY,
            Category.INFLUENCER_FEE,
            750_000,
            campaign.id,
            influencer="@jajanbandung",
            note="dua reel",
        ),
        Cost(first, Category.PRODUCT_AT_COST, 240_000, campaign.id, quantity=20, each=12_000),
        _hours(period.last, 14, campaign.id),
    ]
    return Told(campaign, tuple(costs), _results(campaign.id, period, weeks, 0.62, 0.34))


def _under_way(newest: Sold, accounts: tuple[str, ...]) -> Told:
    period = Period(newest.monday - WEEK, newest.monday + 4 * WEEK - DAY)
    lines = (
        BudgetLine(Category.ADS, 2_400_000, "orders", 110),
        BudgetLine(Category.PRODUCTION, 300_000, note="Foto menu akhir tahun"),
        BudgetLine(Category.VOUCHERS, 500_000, "new_customers", 40),
    )
    campaign = Campaign("Paket Akhir Tahun", period, CampaignKind.SEASON, "sales", lines, accounts)
    spent, tax = with_tax(430_000, VAT)
    costs = (
        Cost(period.first, Category.PRODUCTION, 300_000, campaign.id, note="Foto menu"),
        Cost(period.first + 6 * DAY, Category.ADS, spent, campaign.id, tax, channel="Instagram"),
        Cost(period.first + 13 * DAY, Category.ADS, spent, campaign.id, tax, channel="Instagram"),
        Cost(period.first + 12 * DAY, Category.VOUCHERS, 120_000, campaign.id),
    )
    seen = Period(period.first, newest.monday + 6 * DAY)
    return Told(campaign, costs, _results(campaign.id, seen, (newest, newest), 0.36, 0.24))


def _ads(week: Sold, campaign: str, channel: str, share: float) -> Cost:
    paid = round(week.ads * share)
    tax = round(paid * VAT / (100 + VAT))
    return Cost(week.monday + 6 * DAY, Category.ADS, paid, campaign, tax, channel=channel)


def _hours(on: date, hours: int, campaign: str) -> Cost:
    return Cost(on, Category.OWN_HOURS, hours * HOUR, campaign, quantity=hours, each=HOUR)


def _results(
    campaign: str, period: Period, weeks: Sequence[Sold], counted: float, coded: float
) -> tuple[Result, ...]:
    """The share of the weeks' orders she counted herself, and the share that named the code."""

    def of(share: float, method: Method, source: str = "") -> Result:
        def part(name: str) -> int:
            found: list[int] = [getattr(week, name) for week in weeks]
            return round(sum(found) * share)

        return Result(
            campaign, method, period, source, part("orders"), part("revenue"),
            cogs=part("cogs"), fees=part("fees"), new_customers=round(part("orders") * 0.4),
        )  # fmt: skip

    tally = (of(counted * share, Method.COUNTED, name) for name, share in TALLY)
    return (*tally, of(coded, Method.CODE, "SENJA"))
