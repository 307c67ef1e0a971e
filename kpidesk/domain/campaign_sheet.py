"""Everything there is to say of one campaign on one day; screen, paper and command line show it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown
from kpidesk.domain.breakeven import BreakEven, break_even, break_even_orders
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.campaign_influencer import InfluencerSheet, influencers
from kpidesk.domain.campaign_line import PAST_WEEKS, LineSheet, line_sheet, past_cost
from kpidesk.domain.campaign_own import OwnFigures, own_figures
from kpidesk.domain.campaign_price import Price, prices_read
from kpidesk.domain.cost import IN_KIND, Category, by_category, falling
from kpidesk.domain.figure import over, times
from kpidesk.domain.overlap import SHARED, Overlap, overlaps, weight
from kpidesk.domain.pacing import pacing
from kpidesk.domain.payback import Habit, Payback, habit_read, payback
from kpidesk.domain.period import DAY, MONDAY, Period, week_of, weeks_of
from kpidesk.domain.result import Claim, Method, claims, span, takings
from kpidesk.domain.roi import Roi, roi
from kpidesk.domain.uplift import over_weeks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from kpidesk.domain.campaign import BudgetLine, Campaign
    from kpidesk.domain.campaign_line import PastCost
    from kpidesk.domain.campaign_price import Answers
    from kpidesk.domain.cost import Cost
    from kpidesk.domain.figure import Figure, Given
    from kpidesk.domain.pacing import Pacing
    from kpidesk.domain.post import PostReading
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.result import Result, Takings

USUAL_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around a campaign besides the shop's readings. `ads` are readings of ads
    divided by campaign, `posts` the newest reading of each linked post, `others` all campaigns,
    `orders_per_month` what the owner said a customer orders."""

    ads: Sequence[Reading] = ()
    posts: Sequence[PostReading] = ()
    others: Sequence[Campaign] = ()
    orders_per_month: float | None = None
    week_starts: int = MONDAY


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
    overlaps: tuple[Overlap, ...]
    """Other campaigns on its days. Where `campaign.share` is declared, what cannot tell them apart
    is counted by that share of those days; otherwise all of it."""
    claims: tuple[Claim, ...]
    span: tuple[float, float] | None
    """The fewest and most orders any way of counting claims."""
    roi: Roi
    aov: Figure
    cpa: Figure
    cac: Figure
    payback: Payback
    prices: tuple[Price, ...]
    """What an order, a new customer, a click, a thousand impressions, an interaction and a lead
    cost; `whose` says what the last four were read of."""
    ceilings: BreakEven
    break_even_orders: Figure
    pacing: Pacing | None
    """While it runs; afterwards there is nothing left to pace."""
    lines: tuple[LineSheet, ...]
    influencers: tuple[InfluencerSheet, ...]

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
    around: Around | None = None,
) -> CampaignSheet:
    """Put together what is known of `campaign` on `today`.

    `costs` and `results` may hold those of other campaigns; `answers` gives the readings for
    KPIs, usual weeks and past costs.
    """
    around = around or Around()
    costs, every = list(costs), list(results)
    rows = [row for row in every if row.campaign == campaign.id]
    fallen = fallen_of(campaign, costs, today)
    own = own_figures(campaign, fallen, around.ads, around.posts)
    found = overlaps(campaign, around.others)

    def mine(row: Result) -> Fraction:
        return weight(campaign, row.period, found) if row.method in SHARED else Fraction(1)

    def past(line: BudgetLine) -> PastCost | None:
        return past_cost(
            line.category, line.kpi, campaign, around.others, costs, every, answers,
            around.week_starts,
        )  # fmt: skip

    sums = by_category(fallen)
    money = takings((row for row in rows if row.method is campaign.basis), mine)
    aov = over(money.net_revenue, money.orders, "orders")
    earned = roi(
        {str(category): amount for category, amount in sums.items()},
        given(money.net_revenue),
        given(money.cogs),
        given(money.fees),
    )
    said = [*claims(rows, mine), *_uplift(campaign, rows, today, aov, answers, around, found)]
    total = sum(sums.values())
    counted = sum(cost.amount for cost in fallen if _counts(cost, campaign))
    cac = over(total, money.new_customers, "new_customers")
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
        overlaps=tuple(found),
        claims=tuple(said),
        span=span(said),
        roi=earned,
        aov=aov,
        cpa=over(total, money.orders, "orders"),
        cac=cac,
        payback=payback(
            cac, earned.contribution, money.orders, _habit(campaign, answers, around, today)
        ),
        prices=(
            Price("cpa", total, "orders", money.orders),
            Price("cac", total, "new_customers", money.new_customers),
            *_prices_read(campaign, sums, own, today, answers),
        ),
        ceilings=break_even(_margin(earned), given(aov), None, 0),
        break_even_orders=break_even_orders(total, given(aov), _margin(earned)),
        pacing=_pacing(campaign, counted, today),
        lines=tuple(
            line_sheet(line, campaign, fallen, money, own, today, answers, past(line))
            for line in campaign.lines
        ),
        influencers=influencers(campaign, fallen, rows, mine),
    )


def given(figure: Figure) -> Given:
    """A figure as the next calculator's input: unknown becomes a blank."""
    return None if isinstance(figure, Unknown) else figure


def fallen_of(campaign: Campaign, costs: Iterable[Cost], today: date) -> list[Cost]:
    """The costs of a campaign as often as they fell until today; repeating ones while it runs."""
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


def _habit(
    campaign: Campaign, answers: Answers | None, around: Around, today: date
) -> Habit | None:
    """What the owner said, else what the months round the campaign say."""
    if around.orders_per_month:
        return Habit(around.orders_per_month)
    first = campaign.period.first - 7 * PAST_WEEKS * DAY
    until = min(today, campaign.period.last)
    return habit_read(answers, Period(first, until)) if answers and until >= first else None


def _prices_read(
    campaign: Campaign,
    sums: dict[Category, int],
    own: OwnFigures,
    today: date,
    answers: Answers | None,
) -> list[Price]:
    until = min(today, campaign.period.last)
    if until < campaign.period.first:
        return []
    period = Period(campaign.period.first, until)
    return prices_read(sums.get(Category.ADS, 0), sum(sums.values()), period, own, answers)


def _pacing(campaign: Campaign, spent: int, today: date) -> Pacing | None:
    if campaign.status(today) is not CampaignStatus.RUNNING or not campaign.budget:
        return None
    return pacing(campaign.budget, campaign.period.days, campaign.days_elapsed(today), spent)


def _uplift(
    campaign: Campaign,
    rows: Sequence[Result],
    today: date,
    aov: Figure,
    answers: Answers | None,
    around: Around,
    found: Sequence[Overlap],
) -> list[Claim]:
    """What the weeks read say, unless the owner stated an uplift herself."""
    if answers is None or any(row.method is Method.UPLIFT for row in rows):
        return []
    first = week_of(campaign.period.first, around.week_starts)
    during = [
        week
        for week in weeks_of(campaign.period, around.week_starts)
        if week.overlap_days(campaign.period) >= 4 and week.last <= today
    ]
    before = [first.shift(-7 * n) for n in range(1, USUAL_WEEKS + 1)]
    came = _orders(during, answers)
    gained = over_weeks(_orders(before, answers), came)
    if gained is None or len(came) < len(during):
        return []
    part = float(weight(campaign, campaign.period, found))
    orders, low, high = gained
    return [
        Claim(
            Method.UPLIFT,
            "",
            orders * part,
            times(orders * part, aov),
            given(times(low, part)),
            given(times(high, part)),
        )
    ]


def _orders(weeks: Iterable[Period], answers: Answers) -> list[int | float]:
    """The orders of the weeks that are fully known."""
    found = [answers.answer("orders", week) for week in weeks]
    return [each.value for each in found if isinstance(each, Known) and each.coverage == 1]
