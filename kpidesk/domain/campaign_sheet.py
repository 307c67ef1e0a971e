"""Everything there is to say of one campaign on one day; screen, paper and command line show it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.breakeven import BreakEven, break_even, break_even_orders
from kpidesk.domain.campaign import CampaignStatus, balance
from kpidesk.domain.campaign_price import Price, prices_read
from kpidesk.domain.cost import IN_KIND, Category, by_category, falling
from kpidesk.domain.figure import over, times
from kpidesk.domain.pacing import pacing
from kpidesk.domain.period import DAY, Period, week_of, weeks_of
from kpidesk.domain.result import Claim, Method, claims, span, takings
from kpidesk.domain.roi import Roi, roi
from kpidesk.domain.uplift import over_weeks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kpidesk.domain.answer import Answer
    from kpidesk.domain.campaign import Balance, BudgetLine, Campaign
    from kpidesk.domain.campaign_price import Answers
    from kpidesk.domain.cost import Cost
    from kpidesk.domain.figure import Figure, Given
    from kpidesk.domain.pacing import Pacing
    from kpidesk.domain.result import Result, Takings

USUAL_WEEKS = 4
PAST_WEEKS = 12


@dataclass(frozen=True, slots=True)
class LineSheet:
    """One budget line beside what became of it. `actual` is the KPI so far; costs per KPI are in
    minor units with decimals."""

    line: BudgetLine
    spent: int
    actual: Answer
    actual_cost: Figure
    past_cost: float | None
    balance: Balance | None


@dataclass(frozen=True, slots=True)
class CampaignSheet:
    """A campaign on `today`. Money in whole minor units, costs per something with decimals."""

    campaign: Campaign
    today: date
    status: CampaignStatus
    costs: tuple[Cost, ...]
    """Every cost up to today as often as it fell, earliest first."""
    outside: tuple[Cost, ...]
    """Those that fell before the first day or after the last; counted all the same."""
    by_category: dict[Category, int]
    spent: int
    against_budget: int
    """What counts against the plan: cash, and goods and hours where the plan names them."""
    takings: Takings
    claims: tuple[Claim, ...]
    span: tuple[float, float] | None
    """The fewest and most orders any way of counting claims."""
    roi: Roi
    aov: Figure
    cpa: Figure
    cac: Figure
    prices: tuple[Price, ...]
    """What an order, a new customer, a click, a thousand impressions, an interaction and a lead
    cost; the last four from what was read for the shop on the campaign's days."""
    ceilings: BreakEven
    break_even_orders: Figure
    pacing: Pacing | None
    """While it runs; afterwards there is nothing left to pace."""
    lines: tuple[LineSheet, ...]

    @property
    def spend_by_day(self) -> list[tuple[date, int]]:
        """Day → what was spent against the plan up to and with it, for each day until today;
        what fell before the first day stands on it."""
        period = self.campaign.period
        until = min(self.today, period.last)
        if until < period.first:
            return []
        sums: dict[date, int] = {}
        for cost in self.costs:
            if not _counts(cost, self.campaign):
                continue
            on = max(period.first, cost.on)
            sums[on] = sums.get(on, 0) + cost.amount
        days = list(Period(period.first, until))
        return list(zip(days, accumulate(sums.get(day, 0) for day in days), strict=True))


def campaign_sheet(
    campaign: Campaign,
    costs: Iterable[Cost],
    results: Iterable[Result],
    today: date,
    answers: Answers | None = None,
) -> CampaignSheet:
    """Put together what is known of `campaign` on `today`.

    `costs` and `results` may hold those of other campaigns; `answers` gives the readings for
    KPIs, usual weeks and past costs.
    """
    rows = [row for row in results if row.campaign == campaign.id]
    fallen = _fallen(campaign, costs, today)
    sums = by_category(fallen)
    money = takings(row for row in rows if row.method is campaign.basis)
    aov = over(money.net_revenue, money.orders, "orders")
    earned = roi(
        {str(category): amount for category, amount in sums.items()},
        given(money.net_revenue),
        given(money.cogs),
        given(money.fees),
    )
    said = [*claims(rows), *_uplift(campaign, rows, today, aov, answers)]
    total = sum(sums.values())
    counted = sum(cost.amount for cost in fallen if _counts(cost, campaign))
    return CampaignSheet(
        campaign=campaign,
        today=today,
        status=campaign.status(today),
        costs=tuple(fallen),
        outside=tuple(cost for cost in fallen if cost.on not in campaign.period),
        by_category=sums,
        spent=total,
        against_budget=counted,
        takings=money,
        claims=tuple(said),
        span=span(said),
        roi=earned,
        aov=aov,
        cpa=over(total, money.orders, "orders"),
        cac=over(total, money.new_customers, "new_customers"),
        prices=(
            Price("cpa", total, "orders", money.orders),
            Price("cac", total, "new_customers", money.new_customers),
            *_prices_read(campaign, sums, today, answers),
        ),
        ceilings=break_even(_margin(earned), given(aov), None, 0),
        break_even_orders=break_even_orders(total, given(aov), _margin(earned)),
        pacing=_pacing(campaign, counted, today),
        lines=tuple(
            _line(line, campaign, fallen, money, today, answers) for line in campaign.lines
        ),
    )


def given(figure: Figure) -> Given:
    """A figure as the next calculator's input: unknown becomes a blank."""
    return None if isinstance(figure, Unknown) else figure


def past_cost(key: str, answers: Answers | None, before: date) -> float | None:
    """What one of `key` cost in ad spend over the twelve weeks before a day, or None."""
    if answers is None:
        return None
    weeks = Period(before - 7 * PAST_WEEKS * DAY, before - DAY)
    spend, brought = answers.answer("ad_spend", weeks), answers.answer(key, weeks)
    if isinstance(spend, Known) and isinstance(brought, Known) and brought.value and spend.value:
        return spend.value / brought.value
    return None


def _fallen(campaign: Campaign, costs: Iterable[Cost], today: date) -> list[Cost]:
    """Single costs whenever they fell until today; repeating ones only while it runs."""
    mine = [cost for cost in costs if cost.campaign == campaign.id]
    found: list[Cost] = []
    for cost in mine:
        until = today if cost.repeat == "never" else min(today, campaign.period.last)
        first = min(cost.on, campaign.period.first)
        if until >= first:
            found += falling([cost], Period(first, until))
    return sorted(found, key=lambda cost: cost.on)


def _counts(cost: Cost, campaign: Campaign) -> bool:
    return cost.category not in IN_KIND or any(
        line.category is cost.category for line in campaign.lines
    )


def _margin(earned: Roi) -> Given:
    percent = given(earned.contribution_margin)
    return None if percent is None else percent / 100


def _prices_read(
    campaign: Campaign, sums: dict[Category, int], today: date, answers: Answers | None
) -> list[Price]:
    until = min(today, campaign.period.last)
    if until < campaign.period.first:
        return []
    period = Period(campaign.period.first, until)
    return prices_read(sums.get(Category.ADS, 0), sum(sums.values()), period, answers)


def _pacing(campaign: Campaign, spent: int, today: date) -> Pacing | None:
    if campaign.status(today) is not CampaignStatus.RUNNING or not campaign.budget:
        return None
    return pacing(campaign.budget, campaign.period.days, campaign.days_elapsed(today), spent)


def _line(
    line: BudgetLine,
    campaign: Campaign,
    costs: Sequence[Cost],
    money: Takings,
    today: date,
    answers: Answers | None,
) -> LineSheet:
    spent = sum(cost.amount for cost in costs if cost.category is line.category)
    actual = _actual(line.kpi, campaign, money, today, answers)
    brought: Figure = (
        actual.value if isinstance(actual, Known) else Unknown(Why.MISSING_PART, line.kpi)
    )
    past = past_cost(line.kpi, answers, campaign.period.first) if line.kpi else None
    return LineSheet(
        line=line,
        spent=spent,
        actual=actual,
        actual_cost=over(spent, brought, line.kpi),
        past_cost=past,
        balance=balance(line, past),
    )


def _actual(
    key: str, campaign: Campaign, money: Takings, today: date, answers: Answers | None
) -> Answer:
    """The KPI from the first day until today or the end: orders and sales as counted for the
    campaign, everything else as read for the shop."""
    counted = {
        "orders": money.orders,
        "revenue": money.net_revenue,
        "new_customers": money.new_customers,
    }
    figure = counted.get(key)
    if figure is not None and not isinstance(figure, Unknown):
        return Known(figure)
    until = min(today, campaign.period.last)
    if not key or answers is None or until < campaign.period.first:
        return Unknown(Why.NO_READING, key)
    return answers.answer(key, Period(campaign.period.first, until))


def _uplift(
    campaign: Campaign,
    rows: Sequence[Result],
    today: date,
    aov: Figure,
    answers: Answers | None,
) -> list[Claim]:
    """What the weeks read say, unless the owner stated an uplift herself."""
    if answers is None or any(row.method is Method.UPLIFT for row in rows):
        return []
    first = week_of(campaign.period.first)
    during = [
        week
        for week in weeks_of(campaign.period)
        if week.overlap_days(campaign.period) >= 4 and week.last <= today
    ]
    before = [first.shift(-7 * n) for n in range(1, USUAL_WEEKS + 1)]
    found = over_weeks(_orders(before, answers), _orders(during, answers))
    if found is None or len(_orders(during, answers)) < len(during):
        return []
    gained, low, high = found
    return [
        Claim(
            Method.UPLIFT,
            "",
            gained,
            times(gained, aov),
            None if isinstance(low, Unknown) else low,
            None if isinstance(high, Unknown) else high,
        )
    ]


def _orders(weeks: Iterable[Period], answers: Answers) -> list[int | float]:
    """The orders of the weeks that are fully known."""
    found = [answers.answer("orders", week) for week in weeks]
    return [each.value for each in found if isinstance(each, Known) and each.coverage == 1]
