"""A campaign's budget line beside what became of it and what the like cost before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.campaign import balance
from kpidesk.domain.campaign_own import Whose
from kpidesk.domain.cost import falling
from kpidesk.domain.figure import over
from kpidesk.domain.period import MONDAY, Period, last_complete_week
from kpidesk.domain.result import takings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kpidesk.domain.answer import Answer
    from kpidesk.domain.campaign import Balance, BudgetLine, Campaign
    from kpidesk.domain.campaign_own import OwnFigures
    from kpidesk.domain.campaign_price import Answers
    from kpidesk.domain.cost import Category, Cost
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.result import Result, Takings

PAST_WEEKS = 12


@dataclass(frozen=True, slots=True)
class PastCost:
    """What one of a KPI cost before, in minor units with decimals: in `campaigns` earlier ones of
    the shop (how many), or with 0 in ad spend over everything the shop read."""

    each: float
    campaigns: int = 0


@dataclass(frozen=True, slots=True)
class LineSheet:
    """One budget line beside what became of it. `actual` is the KPI so far and `whose` what it
    was read of; costs per KPI are in minor units with decimals."""

    line: BudgetLine
    spent: int
    actual: Answer
    actual_cost: Figure
    past: PastCost | None
    balance: Balance | None
    whose: Whose = Whose.COUNTED


def line_sheet(
    line: BudgetLine,
    campaign: Campaign,
    costs: Sequence[Cost],
    money: Takings,
    own: OwnFigures,
    today: date,
    answers: Answers | None,
    past: PastCost | None,
) -> LineSheet:
    """What became of `line` until `today`; `costs` are those that fell."""
    spent = sum(cost.amount for cost in costs if cost.category is line.category)
    actual, whose = _actual(line.kpi, campaign, money, own, today, answers)
    brought: Figure = (
        actual.value if isinstance(actual, Known) else Unknown(Why.MISSING_PART, line.kpi)
    )
    return LineSheet(
        line=line,
        spent=spent,
        actual=actual,
        actual_cost=over(spent, brought, line.kpi),
        past=past,
        balance=balance(line, past.each if past else None),
        whose=whose,
    )


def past_cost(
    category: Category,
    key: str,
    campaign: Campaign,
    before: Sequence[Campaign],
    costs: Sequence[Cost],
    results: Sequence[Result],
    answers: Answers | None,
    week_starts: int = MONDAY,
) -> PastCost | None:
    """What one of `key` cost before `campaign`: in its earlier campaigns where they counted it,
    else in ad spend of the twelve weeks before; None where neither is known."""
    if not key:
        return None
    spent, brought, number = 0, 0.0, 0
    for each in before:
        if each.id == campaign.id or each.period.last >= campaign.period.first:
            continue
        rows = [r for r in results if r.campaign == each.id and r.method is each.basis]
        came = _counted(key, takings(rows))
        mine = [c for c in costs if c.campaign == each.id and c.category is category]
        paid = sum(cost.amount for cost in falling(mine, each.period))
        if came is not None and not isinstance(came, Unknown) and paid and came:
            spent, brought, number = spent + paid, brought + came, number + 1
    if number:
        return PastCost(spent / brought, number)
    price = _by_ads(key, answers, campaign.period.first, week_starts)
    return None if price is None else PastCost(price)


def _counted(key: str, money: Takings) -> Figure | None:
    """The KPI where it is one of those counted for a campaign itself."""
    return {
        "orders": money.orders,
        "revenue": money.net_revenue,
        "new_customers": money.new_customers,
    }.get(key)


def _by_ads(key: str, answers: Answers | None, before: date, week_starts: int) -> float | None:
    """Ad spend over the KPI of the twelve whole weeks before a day.

    Only weeks that know both to the last day are counted, so that money of one week never stands
    over the results of another. What cannot be added up has no such price.
    """
    if answers is None:
        return None
    newest = last_complete_week(before, week_starts)
    weeks = [newest.shift(-7 * back) for back in range(PAST_WEEKS)]
    if not isinstance(answers.answer(key, Period(weeks[-1].first, newest.last)), Known):
        return None
    spent, brought = 0.0, 0.0
    for week in weeks:
        money, came = answers.answer("ad_spend", week), answers.answer(key, week)
        if not isinstance(money, Known) or not isinstance(came, Known):
            continue
        if money.coverage >= 1 and came.coverage >= 1:
            spent, brought = spent + money.value, brought + came.value
    return spent / brought if spent and brought else None


def _actual(
    key: str,
    campaign: Campaign,
    money: Takings,
    own: OwnFigures,
    today: date,
    answers: Answers | None,
) -> tuple[Answer, Whose]:
    """The KPI from the first day until today or the end: orders and sales as counted for the
    campaign, what its own ads and posts know, and everything else as read for the shop."""
    figure = _counted(key, money)
    if figure is not None and not isinstance(figure, Unknown):
        return Known(figure), Whose.COUNTED
    mine = own.find(key)
    if mine is not None:
        return mine
    until = min(today, campaign.period.last)
    if not key or answers is None or until < campaign.period.first:
        return Unknown(Why.NO_READING, key), Whose.COUNTED
    period = Period(campaign.period.first, until)
    return answers.answer(key, period), Whose.WHOLE_SHOP
