"""A campaign's money told true: shares of common days, own ads and posts, influencers, payback."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.ad_spend import ad_spends, costs_of
from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.campaign import BudgetLine, Campaign
from kpidesk.domain.campaign_influencer import as_used
from kpidesk.domain.campaign_own import Whose
from kpidesk.domain.campaign_sheet import Around, campaign_sheet
from kpidesk.domain.channel import can_be_told_apart, channels, counted_range, shift
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.overlap import declare, most_to_declare, overlaps, weight
from kpidesk.domain.payback import Habit, habit_read, payback
from kpidesk.domain.period import Period, month
from kpidesk.domain.post import PostReading
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result, portion, takings

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))
MIDDLE = Period(date(2026, 6, 11), date(2026, 6, 20))
LEBARAN = Campaign("Lebaran", JUNE)
GAJIAN = Campaign("Gajian", MIDDLE)


class Told:
    """Answers by (key, first day)."""

    def __init__(self, **values: dict[date, Answer]) -> None:
        self.values = values

    def answer(self, key: str, period: Period) -> Answer:
        return self.values.get(key, {}).get(period.first, Unknown(Why.NO_READING, key))


def counted(campaign: Campaign, orders: int, net: int, **more: object) -> Result:
    made = Result(campaign.id, Method.COUNTED, campaign.period, orders=orders, gross=net)
    return replace(made, **more)  # type: ignore[arg-type]


# Days in common.


def test_campaigns_that_touch_on_a_day_overlap_and_are_told_with_that_day() -> None:
    after = Campaign("Sesudah", Period(JUNE.last, date(2026, 7, 9)))
    far = Campaign("Jauh", Period(date(2026, 7, 1), date(2026, 7, 9)))
    (found,) = overlaps(LEBARAN, [LEBARAN, after, far])
    assert (found.other, found.period) == (after, Period(JUNE.last, JUNE.last))


def test_without_a_declared_share_a_campaign_claims_all_of_its_days() -> None:
    assert weight(LEBARAN, JUNE, overlaps(LEBARAN, [GAJIAN])) == 1


def test_a_share_is_taken_of_the_days_in_common_only() -> None:
    # 10 of 30 days at 40 %: 20/30 + 10/30 · 0,4 = 0,8
    mine = replace(LEBARAN, share=40)
    assert weight(mine, JUNE, overlaps(mine, [GAJIAN])) == Fraction(4, 5)
    assert weight(mine, MIDDLE, overlaps(mine, [GAJIAN])) == Fraction(2, 5)


def test_no_day_is_given_away_more_than_once() -> None:
    other = replace(GAJIAN, share=70)
    third = Campaign("Ketiga", Period(date(2026, 6, 20), date(2026, 6, 25)), share=20)
    assert most_to_declare(overlaps(LEBARAN, [other, third])) == 10
    with pytest.raises(Refused) as caught:
        declare([LEBARAN, other, third], {LEBARAN.id: 11})
    assert caught.value.problem.fact("most") == 10
    assert [c.share for c in declare([LEBARAN, other, third], {LEBARAN.id: 10})] == [10]
    assert declare([other], {other.id: 70}) == []


def test_dates_moved_later_never_make_the_shares_more_than_all() -> None:
    mine, other = replace(LEBARAN, share=60), replace(GAJIAN, share=70)
    found = overlaps(mine, [other])
    assert weight(mine, MIDDLE, found) == Fraction(30, 100)


@pytest.mark.parametrize("share", [-1, 101])
def test_a_share_outside_0_to_100_is_refused(share: int) -> None:
    with pytest.raises(Refused):
        replace(LEBARAN, share=share)


@given(
    st.integers(min_value=0, max_value=10**13 - 1),
    st.lists(st.integers(min_value=0, max_value=100), min_size=1, max_size=5),
)
def test_shares_of_money_never_add_up_to_more_than_the_money(money: int, shares: list[int]) -> None:
    whole = max(100, sum(shares))
    parts = [portion(money, Fraction(share, whole), is_money=True) for share in shares]
    assert sum(parts) <= money
    assert all(isinstance(part, int) for part in parts)


def test_only_ways_that_cannot_tell_campaigns_apart_are_shared() -> None:
    mine, other = replace(LEBARAN, share=40), replace(GAJIAN, share=60)
    rows = [
        counted(mine, 50, 5_000_001, cogs=2_000_000, fees=500_000),
        counted(mine, 30, 3_000_000, method=Method.CODE, source="HEMAT"),
    ]
    sheet = campaign_sheet(mine, [], rows, JUNE.last, None, Around(others=[mine, other]))
    assert {claim.method: claim.orders for claim in sheet.claims} == {
        Method.COUNTED: 40,
        Method.CODE: 30,
    }
    assert (sheet.takings.net_revenue, sheet.takings.cogs) == (4_000_000, 1_600_000)
    assert [each.other.name for each in sheet.overlaps] == ["Gajian"]


# Ways of counting are not added.


def test_two_platforms_that_claim_the_same_orders_make_no_sum() -> None:
    rows = [
        counted(LEBARAN, 20, 2_000_000, method=Method.PLATFORM, source="Meta"),
        counted(LEBARAN, 25, 2_500_000, method=Method.PLATFORM, source="TikTok"),
    ]
    money = takings(rows)
    assert money.orders == money.net_revenue == Unknown(Why.NOT_ADDITIVE, "orders")
    assert takings(rows[:1]).orders == 20
    assert takings([rows[0], replace(rows[0], id="again")]).orders == 40


def test_roi_on_what_buyers_said_takes_only_their_share_of_the_orders() -> None:
    # 27 of 60 that answered named it: 45 % of 200 orders and of Rp30.000.000.
    row = counted(
        LEBARAN, 200, 30_000_000, method=Method.ASKED, answered=60, said=27, cogs=15_000_000,
        fees=1_000_000,
    )  # fmt: skip
    plan = replace(LEBARAN, basis=Method.ASKED)
    sheet = campaign_sheet(plan, [ads(3_000_000)], [row], JUNE.last)
    assert sheet.takings.orders == 90
    assert sheet.takings.net_revenue == 13_500_000
    # 13.500.000 − 6.750.000 − 450.000 − 3.000.000
    assert sheet.roi.profit == 3_300_000
    assert takings([replace(row, said=None)]).orders == Unknown(Why.MISSING_PART, "answered")


def ads(amount: int, **more: object) -> Cost:
    return replace(Cost(JUNE.first, Category.ADS, amount, LEBARAN.id), **more)  # type: ignore[arg-type]


# Its own ads and posts.


def ad(metric: str, value: int, name: str = "Lebaran", day: int = 1) -> Reading:
    on = date(2026, 6, day)
    part = f"campaign:{name}"
    return Reading("ads", metric, Period(on, on), value, breakdown=part, import_id="batch")


def test_prices_of_imported_ads_are_made_of_those_very_ads() -> None:
    readings = [
        ad("ad_spend", 300_000), ad("ad_link_clicks", 150), ad("ad_impressions", 24_000),
        ad("ad_spend", 100_000, day=2), ad("ad_impressions", 8_000, day=2),
        ad("ad_spend", 900_000, "Lain"), ad("ad_link_clicks", 900, "Lain"),
    ]  # fmt: skip
    taken = costs_of([s for s in ad_spends(readings) if s.name == "Lebaran"], LEBARAN, 11)
    shop = Told(ad_link_clicks={JUNE.first: Known(5_000)}, interactions={JUNE.first: Known(400)})
    sheet = campaign_sheet(
        LEBARAN, [*taken, ads(50_000)], [], JUNE.last, shop, Around(ads=readings)
    )
    prices = {price.key: price for price in sheet.prices}
    # 444.000 with tax ÷ 150 clicks; the 50.000 typed by hand has no clicks of its own.
    assert (prices["cpc"].figure, prices["cpc"].whose) == (2_960, Whose.OWN_ADS)
    assert prices["cpc"].coverage == 0.5
    assert (prices["cpm"].figure, prices["cpm"].coverage) == (13_875, 1)
    assert prices["cpe"].whose is Whose.WHOLE_SHOP
    assert isinstance(prices["cpl"].figure, Unknown)


def test_interactions_of_linked_posts_are_the_campaigns_own() -> None:
    plan = replace(LEBARAN, posts=("p", "q"), lines=(BudgetLine(Category.ADS, 9, "views", 100),))
    posts = [
        PostReading("p", JUNE.last, (("likes", 80), ("comments", 20), ("views", 900))),
        PostReading("q", JUNE.last, (("interactions", 150), ("likes", 90), ("views", 600))),
    ]
    sheet = campaign_sheet(plan, [ads(500_000)], [], JUNE.last, None, Around(posts=posts))
    cpe = next(price for price in sheet.prices if price.key == "cpe")
    assert (cpe.figure, cpe.whose) == (2_000, Whose.OWN_POSTS)
    assert (sheet.lines[0].actual, sheet.lines[0].whose) == (Known(1_500), Whose.OWN_POSTS)


# Influencers.


def test_one_person_is_one_spelling() -> None:
    used = ["@dapur.sari", "Budi Kuliner"]
    assert as_used("Dapur.Sari", used) == "@dapur.sari"
    assert as_used("  budi   kuliner ", used) == "Budi Kuliner"
    assert as_used(" Baru  Sekali", used) == "Baru Sekali"


def test_each_influencer_has_her_cost_and_the_return_of_the_results_that_name_her() -> None:
    costs = [
        ads(700_000, category=Category.INFLUENCER_FEE, influencer="Dapur Sari"),
        ads(100_000, category=Category.PRODUCT_AT_COST, influencer="dapur sari"),
        ads(300_000, category=Category.INFLUENCER_FEE, influencer="Budi"),
    ]
    rows = [
        counted(LEBARAN, 99, 9_000_000),
        counted(
            LEBARAN, 20, 2_400_000, method=Method.CODE, source="Dapur Sari", cogs=1_000_000,
            fees=200_000,
        ),
    ]  # fmt: skip
    first, second = campaign_sheet(LEBARAN, costs, rows, JUNE.last).influencers
    assert (first.name, first.cost, first.method) == ("Dapur Sari", 800_000, Method.CODE)
    # 2.400.000 − 1.000.000 − 200.000 − 800.000 = 400.000 of 800.000.
    assert (first.cpa, first.profit, first.roi) == (40_000, 400_000, 50)
    assert (second.name, second.method) == ("Budi", None)
    assert isinstance(second.roi, Unknown)


# Payback.


def test_a_customer_pays_back_by_what_is_left_of_the_orders_of_a_month() -> None:
    # 84.000 ÷ (0,4 × 60.000) = 3,5 months.
    found = payback(84_000, 2_400_000, 40, Habit(0.4))
    assert (found.per_order, found.months) == (60_000, 3.5)
    assert payback(84_000, 2_400_000, 40, None).months == Unknown(
        Why.MISSING_PART, "orders_per_month"
    )
    assert payback(84_000, -40, 40, Habit(0.4)).months == Unknown(Why.NO_MARGIN, "margin")


def test_how_often_customers_order_is_read_from_whole_months_that_know_both() -> None:
    months = [month(2026, n) for n in range(1, 6)]
    orders = dict(zip((m.first for m in months), map(Known, (60, 80, 90, 100, 120)), strict=True))
    buyers: dict[date, Answer] = {m.first: Known(50) for m in months}
    buyers[months[3].first] = Unknown(Why.NOT_ADDITIVE, "customers")
    within = Period(date(2026, 1, 15), date(2026, 6, 10))
    # February, March and May: 290 orders of 150 buyers; January is not whole, April not known.
    found = habit_read(Told(orders=dict(orders), customers=buyers), within)
    assert found == Habit(290 / 150, 3)
    assert habit_read(Told(orders=dict(orders)), within) is None


def test_what_the_owner_said_wins_over_what_was_read() -> None:
    rows = [counted(LEBARAN, 40, 4_000_000, cogs=1_600_000, fees=0, new_customers=10)]
    sheet = campaign_sheet(
        LEBARAN, [ads(840_000)], rows, JUNE.last, None, Around(orders_per_month=0.4)
    )
    assert sheet.payback.months == pytest.approx(3.5)


# Channels.


def test_a_count_has_the_interval_of_a_rare_share() -> None:
    # n = 16: 16 + 1,9207 ± 1,95996 · √(16 + 0,9604)
    low, high = counted_range(16)
    assert low == pytest.approx(9.8489, abs=1e-3)
    assert high == pytest.approx(25.9926, abs=1e-3)
    assert counted_range(0)[0] == 0


def test_channels_stand_side_by_side_with_their_ranges() -> None:
    other = Campaign("Juli", Period(date(2026, 7, 1), date(2026, 7, 20)))
    costs = [
        ads(600_000, channel="TikTok"),
        ads(400_000, channel="tiktok", campaign=other.id),
        ads(1_000_000, channel="Shopee"),
        ads(200_000, channel="Radio"),
    ]
    rows = [
        counted(LEBARAN, 30, 3_000_000, source="TikTok", cogs=1_500_000, fees=300_000),
        counted(other, 34, 3_400_000, source="Tiktok", cogs=1_700_000, fees=340_000),
        counted(LEBARAN, 16, 1_600_000, source="Shopee", cogs=800_000, fees=160_000),
    ]
    tiktok, shopee = channels([LEBARAN, other], costs, rows)
    assert (tiktok.name, tiktok.campaigns, tiktok.orders.figure) == ("TikTok", 2, 64)
    assert (tiktok.cost, tiktok.cpa.figure) == (1_000_000, 15_625)
    # 2.560.000 left of the orders less 1.000.000.
    assert tiktok.roi.figure == pytest.approx(156.0)
    assert (shopee.cpa.figure, shopee.is_too_few) == (62_500, False)
    assert shopee.cpa.low == pytest.approx(1_000_000 / 25.9926, rel=1e-4)
    assert can_be_told_apart(tiktok, shopee)


def test_a_channel_with_hardly_an_order_is_told_apart_from_nothing() -> None:
    costs = [ads(900_000, channel="A"), ads(100_000, channel="B")]
    rows = [
        counted(LEBARAN, 4, 400_000, source="A", cogs=0, fees=0),
        counted(LEBARAN, 90, 900_000, source="B", cogs=0, fees=0),
    ]
    best, worst = channels([LEBARAN], costs, rows)
    assert (best.name, worst.is_too_few) == ("B", True)
    assert not can_be_told_apart(best, worst)


def test_money_moves_by_a_fifth_towards_the_better_margin() -> None:
    found = shift(
        {"TikTok": 900_000, "IG": 600_000}, {"TikTok": 720_000, "IG": 900_000}, 0.6, 2_000_001
    )
    assert found is not None
    assert (found.source, found.target, found.amount) == ("TikTok", "IG", 180_000)
    assert found.less == pytest.approx(0.48)
    assert found.more == pytest.approx(0.9)
    assert (found.test_low, found.test_high) == (200_000, 400_000)
    assert shift({"A": 5, "B": 5}, {"A": 5, "B": 5}, 0.6, 10) is None
    assert shift({"A": 5, "B": 0}, {"A": 5, "B": 5}, 0.6, 10) is None
