"""Campaigns: dates, costs as they fall, results by where they were counted, and the sheet."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.ad_spend import ad_spends, costs_of
from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.campaign import (
    Balance,
    BudgetLine,
    Campaign,
    CampaignKind,
    CampaignStatus,
    Review,
    balance,
    lessons,
    unreviewed,
)
from kpidesk.domain.campaign_line import PastCost
from kpidesk.domain.campaign_sheet import campaign_sheet
from kpidesk.domain.cost import Category, Cost, Repeat, by_category, falling, with_tax, worth
from kpidesk.domain.pacing import Band
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result, claims, span, takings
from kpidesk.domain.scenario import Scenario

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer

MARCH = Period(date(2025, 3, 1), date(2025, 3, 30))
RAMADAN = Campaign("Ramadan", MARCH, CampaignKind.SEASON)


@dataclass
class Weekly:
    """Answers from whole weeks: key → first day → value."""

    values: dict[str, dict[date, int]] = field(default_factory=dict)

    def answer(self, key: str, period: Period) -> Answer:
        held = [v for on, v in self.values.get(key, {}).items() if on in period]
        return Known(sum(held)) if held else Unknown(Why.NO_READING, key)


def cost(on: date, category: Category, amount: int, **more: object) -> Cost:
    return replace(Cost(on, category, amount, campaign=RAMADAN.id), **more)  # type: ignore[arg-type]


def result(method: Method, orders: int | None, gross: int | None, **more: object) -> Result:
    return replace(Result(RAMADAN.id, method, MARCH, orders=orders, gross=gross), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (date(2025, 2, 28), CampaignStatus.PLANNED),
        (date(2025, 3, 1), CampaignStatus.RUNNING),
        (date(2025, 3, 30), CampaignStatus.RUNNING),
        (date(2025, 3, 31), CampaignStatus.ENDED),
    ],
)
def test_the_status_is_read_off_the_dates(today: date, status: CampaignStatus) -> None:
    assert RAMADAN.status(today) is status


def test_a_reviewed_campaign_is_done_and_its_lesson_comes_up_for_the_next_of_its_kind() -> None:
    done = replace(RAMADAN, review=Review(date(2025, 4, 2), lesson="Mulai lebih awal"))
    dull = replace(RAMADAN, id="x", review=Review(date(2025, 4, 2), worked="Bagi takjil"))
    assert done.status(date(2025, 3, 10)) is CampaignStatus.REVIEWED
    assert lessons([RAMADAN, dull, done], CampaignKind.SEASON) == [done]
    assert lessons([done], CampaignKind.PROMO) == []
    assert lessons([done], CampaignKind.SEASON, besides=done.id) == []


def test_what_ended_without_a_review_waits_longest_first() -> None:
    older = Campaign("Imlek", Period(date(2025, 1, 20), date(2025, 1, 31)))
    assert unreviewed([RAMADAN, older], date(2025, 4, 1)) == [older, RAMADAN]
    assert unreviewed([RAMADAN], date(2025, 3, 30)) == []


@pytest.mark.parametrize(
    "make",
    [
        lambda: Campaign(" ", MARCH),
        lambda: Scenario("", "roi", ()),
        lambda: BudgetLine(Category.ADS, -1),
        lambda: BudgetLine(Category.ADS, 10**13),
        lambda: Cost(MARCH.first, Category.ADS, -1),
        lambda: Cost(MARCH.first, Category.ADS, 10**13),
        lambda: Cost(MARCH.first, Category.ADS, 100, tax=101),
        lambda: Cost(MARCH.last, Category.ADS, 1, until=MARCH.first),
        lambda: Result("c", Method.CODE, MARCH, orders=-1),
        lambda: Result("c", Method.CODE, MARCH, gross=10**13),
        lambda: Result("c", Method.CODE, MARCH, gross=100, discounts=60, refunds=41),
    ],
)
def test_nonsense_is_refused_when_it_is_made(make: object) -> None:
    with pytest.raises(Refused):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("base", "percent", "paid", "tax"),
    [(1_000_000, 11, 1_110_000, 110_000), (999, 11, 1_109, 110), (0, 11, 0, 0), (50, 12, 56, 6)],
)
def test_tax_is_added_in_whole_rupiah(base: int, percent: int, paid: int, tax: int) -> None:
    assert with_tax(base, percent) == (paid, tax)


def test_hours_times_rate_is_exact() -> None:
    assert worth(14, 25_000) == 350_000
    assert worth(0.1, 30) == 3
    assert worth(1.5, 17_341) == 26_012


@given(st.lists(st.tuples(st.sampled_from(Category), st.integers(0, 10**13 - 1))))
def test_sums_by_category_are_exact(rows: list[tuple[Category, int]]) -> None:
    costs = [Cost(MARCH.first, category, amount) for category, amount in rows]
    sums = by_category(costs)
    assert sum(sums.values()) == sum(amount for _, amount in rows)
    assert set(sums) == {category for category, _ in rows}


def test_a_monthly_cost_falls_on_the_last_day_of_short_months() -> None:
    tool = Cost(date(2025, 1, 31), Category.TOOLS, 75_000, repeat=Repeat.MONTHLY)
    half = Period(date(2025, 1, 1), date(2025, 6, 30))
    assert [one.on for one in falling([tool], half)] == [
        date(2025, 1, 31),
        date(2025, 2, 28),
        date(2025, 3, 31),
        date(2025, 4, 30),
        date(2025, 5, 31),
        date(2025, 6, 30),
    ]


def test_a_weekly_cost_stops_with_its_last_day() -> None:
    weekly = Cost(MARCH.first, Category.ADS, 10, repeat=Repeat.WEEKLY, until=date(2025, 3, 15))
    assert [one.on.day for one in falling([weekly], MARCH)] == [1, 8, 15]


def test_ways_of_counting_stand_side_by_side_and_are_never_added() -> None:
    rows = [
        result(Method.CODE, 12, 1_200_000, source="RAMADAN10"),
        result(Method.CODE, 5, 500_000, source="AYU5"),
        result(Method.PLATFORM, 30, None, source="instagram"),
        result(Method.PLATFORM, 25, None, source="tiktok"),
        result(Method.ASKED, 120, 18_000_000, answered=50, said=21),
    ]
    found = [(c.method, c.source, c.orders) for c in claims(rows)]
    assert found == [
        (Method.CODE, "", 17),
        (Method.ASKED, "", pytest.approx(50.4)),
        (Method.PLATFORM, "instagram", 30),
        (Method.PLATFORM, "tiktok", 25),
    ]
    assert span(claims(rows)) == pytest.approx((17, 66.92), rel=1e-3)
    assert span([]) is None


def test_a_blank_result_leaves_the_sum_unknown() -> None:
    money = takings(
        [result(Method.CODE, 3, 300_000, cogs=100_000), result(Method.CODE, 2, 200_000)]
    )
    assert (money.orders, money.net_revenue) == (5, 500_000)
    assert isinstance(money.cogs, Unknown)
    assert isinstance(takings([]).orders, Unknown)


def test_discounts_and_refunds_come_off_the_revenue() -> None:
    row = result(Method.COUNTED, 10, 1_000_000, discounts=100_000, refunds=50_000)
    assert row.net == 850_000


def test_the_sheet_leads_with_profit_on_the_chosen_way_of_counting() -> None:
    costs = [
        cost(date(2025, 2, 27), Category.PRODUCTION, 300_000),
        cost(date(2025, 3, 3), Category.ADS, 555_000, tax=55_000),
        cost(date(2025, 3, 5), Category.OWN_HOURS, 250_000, quantity=10, each=25_000),
        cost(date(2025, 3, 5), Category.ADS, 99_000, campaign="another"),
    ]
    rows = [
        result(Method.COUNTED, 40, 4_000_000, cogs=2_000_000, fees=200_000),
        result(Method.CODE, 9, 900_000),
    ]
    sheet = campaign_sheet(RAMADAN, costs, rows, date(2025, 4, 1))
    assert sheet.spent == 1_105_000
    assert sheet.roi.profit == 4_000_000 - 2_200_000 - 1_105_000
    assert sheet.roi.roi_margin == pytest.approx(62.896, rel=1e-4)
    assert [c.on for c in sheet.outside] == [date(2025, 2, 27)]
    assert sheet.aov == 100_000
    assert sheet.break_even_orders == 25
    assert sheet.pacing is None
    by_code = campaign_sheet(replace(RAMADAN, basis=Method.CODE), costs, rows, date(2025, 4, 1))
    assert isinstance(by_code.roi.profit, Unknown)


def test_a_running_campaign_is_paced_by_what_counts_against_the_plan() -> None:
    plan = replace(RAMADAN, lines=(BudgetLine(Category.ADS, 3_000_000),))
    costs = [
        cost(date(2025, 3, 4), Category.ADS, 1_500_000),
        cost(date(2025, 3, 4), Category.OWN_HOURS, 900_000),
    ]
    sheet = campaign_sheet(plan, costs, [], date(2025, 3, 12))
    assert sheet.pacing is not None
    assert (sheet.spent, sheet.against_budget) == (2_400_000, 1_500_000)
    assert sheet.pacing.pace == 1.25
    assert sheet.pacing.exhausted_on_day == 24
    assert sheet.pacing.band is Band.FAST
    assert sheet.spend_by_day[2:4] == [(date(2025, 3, 3), 0), (date(2025, 3, 4), 1_500_000)]


def test_money_spent_before_the_first_day_is_in_the_first_day_of_the_curve() -> None:
    sheet = campaign_sheet(
        RAMADAN, [cost(date(2025, 2, 20), Category.ADS, 70)], [], date(2025, 3, 2)
    )
    assert sheet.spend_by_day == [(date(2025, 3, 1), 70), (date(2025, 3, 2), 70)]


def test_a_campaign_not_yet_begun_has_no_curve_and_nothing_computed() -> None:
    sheet = campaign_sheet(RAMADAN, [], [], date(2025, 2, 1))
    assert sheet.spend_by_day == []
    assert sheet.claims == ()
    assert isinstance(sheet.roi.roi_margin, Unknown)


@pytest.mark.parametrize(
    ("target", "past", "verdict"),
    [
        (60, 27_780.0, Balance.USUAL),
        (90, 27_780.0, Balance.CHEAP),
        (40, 27_780.0, Balance.USUAL),
        (39, 27_780.0, Balance.DEAR),
        (60, None, None),
        (None, 27_780.0, None),
    ],
)
def test_a_line_is_balanced_against_the_shops_own_past_cost(
    target: int | None, past: float | None, verdict: Balance | None
) -> None:
    assert balance(BudgetLine(Category.ADS, 1_666_667, "orders", target), past) is verdict


def test_each_line_says_what_became_of_its_kpi() -> None:
    plan = replace(RAMADAN, lines=(BudgetLine(Category.ADS, 1_000_000, "ad_link_clicks", 1_000),))
    weeks = {date(2025, 1, 6): 400_000, date(2025, 3, 3): 500_000}
    answers = Weekly(
        {"ad_spend": weeks, "ad_link_clicks": {date(2025, 1, 6): 500, MARCH.first: 600}}
    )
    costs = [cost(date(2025, 3, 3), Category.ADS, 480_000)]
    line = campaign_sheet(plan, costs, [], date(2025, 3, 20), answers).lines[0]
    assert line.actual == Known(600)
    assert line.actual_cost == 800
    assert line.past == PastCost(800)
    assert line.balance is Balance.USUAL


def test_the_weeks_before_say_what_the_campaign_added() -> None:
    usual = {date(2025, 1, 27): 40, date(2025, 2, 3): 44, date(2025, 2, 10): 38}
    promo = replace(RAMADAN, period=Period(date(2025, 2, 24), date(2025, 3, 9)))
    orders = {**usual, date(2025, 2, 17): 42, date(2025, 2, 24): 58, date(2025, 3, 3): 60}
    sheet = campaign_sheet(promo, [], [], date(2025, 3, 10), Weekly({"orders": orders}))
    assert len(sheet.claims) == 1
    claim = sheet.claims[0]
    assert (claim.method, claim.orders) == (Method.UPLIFT, 36)
    assert claim.low is not None
    assert claim.high is not None
    assert claim.low < 36 < claim.high
    assert isinstance(claim.revenue, Unknown)


def test_an_uplift_needs_every_week_of_the_campaign() -> None:
    orders = {date(2025, 2, 17): 42, date(2025, 2, 10): 40, date(2025, 3, 3): 60}
    promo = replace(RAMADAN, period=Period(date(2025, 2, 24), date(2025, 3, 9)))
    assert campaign_sheet(promo, [], [], date(2025, 3, 10), Weekly({"orders": orders})).claims == ()


def spend(amount: int, breakdown: str, on: date = MARCH.first, metric: str = "ad_spend") -> Reading:
    return Reading("ads", metric, Period(on, on), amount, breakdown=breakdown, import_id="batch")


def test_imported_spend_is_counted_once_and_by_campaign() -> None:
    readings = [
        spend(900, ""),
        spend(500, "campaign:Ramadan"),
        spend(400, "campaign:Lain"),
        spend(9, "paid"),
        spend(7, "", metric="ad_impressions"),
    ]
    assert [(s.name, s.amount) for s in ad_spends(readings)] == [("Ramadan", 500), ("Lain", 400)]
    assert [(s.name, s.amount) for s in ad_spends([spend(900, "")])] == [("", 900)]


def test_taking_the_same_spend_again_gives_the_same_cost() -> None:
    spends = ad_spends([spend(1_000_000, "campaign:Ramadan")])
    once, again = costs_of(spends, RAMADAN, 11), costs_of(spends, RAMADAN, 11)
    assert once == again
    assert (once[0].amount, once[0].tax, once[0].note) == (1_110_000, 110_000, "Ramadan")
    assert costs_of(spends, replace(RAMADAN, id="other"))[0].id != once[0].id


def test_the_largest_amounts_still_make_a_sheet() -> None:
    most = 10**13 - 1
    costs = [cost(MARCH.first, category, most) for category in Category]
    rows = [result(Method.COUNTED, 3, most, cogs=most, fees=0)]
    sheet = campaign_sheet(RAMADAN, costs, rows, MARCH.last)
    assert sheet.roi.profit == -len(costs) * most


def test_each_price_has_its_parts_and_says_what_was_free_or_for_nothing() -> None:
    week = date(2025, 3, 3)
    answers = Weekly(
        {
            "ad_link_clicks": {week: 1_200},
            "ad_impressions": {week: 80_000},
            "interactions": {week: 0},
        }
    )
    costs = [cost(week, Category.ADS, 1_000_000), cost(week, Category.PRODUCTION, 200_000)]
    rows = [result(Method.COUNTED, 40, 6_000_000, new_customers=30)]
    sheet = campaign_sheet(RAMADAN, costs, rows, MARCH.last, answers)
    prices = {price.key: price for price in sheet.prices}
    assert {key: price.figure for key, price in prices.items()} == {
        "cpa": 30_000,
        "cac": 40_000,
        "cpc": pytest.approx(833.3333),
        "cpm": 12_500,
        "cpe": Unknown(Why.ZERO_DENOMINATOR, "interactions"),
        "cpl": Unknown(Why.MISSING_PART, "leads"),
    }
    assert (prices["cpc"].cost, prices["cpc"].brought) == (1_000_000, 1_200)
    assert [key for key, price in prices.items() if price.came_to_nothing] == ["cpe"]
    free = campaign_sheet(RAMADAN, [], rows, MARCH.last, answers)
    assert [price.key for price in free.prices if price.is_free] == ["cpa", "cac", "cpc", "cpm"]


def test_before_its_first_day_a_campaign_has_no_prices_of_what_is_read() -> None:
    sheet = campaign_sheet(RAMADAN, [], [], date(2025, 2, 20), Weekly())
    assert [price.key for price in sheet.prices] == ["cpa", "cac"]
