from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.answer import Answer, Between, Known, Note, Unknown, Why
from kpidesk.domain.period import Period, day, month
from kpidesk.domain.readable import readable
from kpidesk.domain.shop import Account, Platform, Role, Target
from tests.domain.shops import (
    ADS,
    BOOKS,
    INSTAGRAM,
    TIKTOK,
    catalogue,
    on,
    read,
    readings,
    scope,
    week,
)

if TYPE_CHECKING:
    from kpidesk.domain.metric import Kpi
    from kpidesk.domain.scope import Scope

FEBRUARY_2021 = month(2021, 2)
FEBRUARY_START = date(2021, 2, 1)


def value(answer: Answer) -> float:
    assert isinstance(answer, Known), answer
    return answer.value


def kpis(
    found: Scope, period: Period, *keys: str, account: Account | None = INSTAGRAM
) -> list[float]:
    return [value(found.answer(key, period, account.id if account else None)) for key in keys]


def test_o01_the_engagement_rates_of_one_week() -> None:
    found = scope(
        *readings(
            week(), likes=240, comments=18, shares=12, saves=30, reach=4000, views=6200,
            followers=5000, posts_published=1,
        )
    )  # fmt: skip
    assert kpis(
        found, week(), "interactions", "er_reach", "er_views", "er_followers_post", "er_public"
    ) == pytest.approx([300, 7.5, 4.839, 6.0, 5.16], rel=5e-4)


def test_o02_a_rate_is_pooled_from_sums_never_averaged() -> None:
    found = scope(
        *readings(day(date(2025, 2, 3)), interactions=34, reach=1000),
        *readings(day(date(2025, 2, 4)), interactions=350, reach=10000),
        *readings(day(date(2025, 2, 5)), interactions=45, reach=300),
    )
    three_days = Period(date(2025, 2, 3), date(2025, 2, 5))
    assert value(found.answer("er_reach_posts", three_days, "ig")) == pytest.approx(3.796, rel=5e-4)


def test_o03_the_weekly_account_rates_use_the_average_of_followers() -> None:
    found = scope(
        read("followers", 5000, on(date(2025, 2, 2))),
        *readings(week(), interactions=420, posts_published=5, reach=9000, views=21000),
        read("followers", 5060, on(date(2025, 2, 9))),
    )
    assert kpis(
        found,
        week(),
        "er_followers_post",
        "er_followers_period",
        "er_daily",
        "er_reach",
        "er_views",
    ) == pytest.approx([1.67, 8.35, 1.193, 4.667, 2.0], rel=5e-4)
    answer = found.answer("er_daily", week(), "ig")
    assert isinstance(answer, Known)
    assert dict(answer.parts)["followers_avg"] == 5030


def test_one_follower_count_stands_for_the_average_and_says_so() -> None:
    found = scope(*readings(week(), interactions=420, followers=5060))
    answer = found.answer("er_followers_period", week(), "ig")
    assert isinstance(answer, Known)
    assert Note.ONE_LEVEL in answer.notes


def test_o04_conversation_amplification_applause_and_virality() -> None:
    found = scope(
        read("followers", 5000, on(date(2025, 2, 2))),
        *readings(
            week(), comments=75, shares=60, likes=285, posts_published=5, reach=9000, views=21000,
            followers=5060,
        ),
    )  # fmt: skip
    keys = """conversation_rate amplification_rate applause_rate conversation_per_1000
    amplification_pct_followers applause_pct_followers virality_rate sends_per_reach
    likes_per_reach""".split()  # noqa: SIM905
    expected = [15, 12, 57, 2.982, 1.193, 5.666, 0.2857, 0.6667, 3.167]
    assert kpis(found, week(), *keys) == pytest.approx(expected, rel=5e-4)


def test_o05_follower_growth() -> None:
    found = scope(
        read("followers", 1290, on(date(2025, 2, 2))),
        *readings(week(), followers_gained=72, followers_lost=17, followers=1345),
    )
    assert kpis(
        found, week(), "net_follower_growth", "follower_growth_rate", "follower_churn"
    ) == pytest.approx([55, 4.264, 1.318], rel=5e-4)


def test_followers_nobody_read_again_have_not_stood_still() -> None:
    found = scope(*readings(day(week().first - timedelta(days=1)), followers=1290))
    answer = found.answer("follower_growth_rate", week(), INSTAGRAM.id)
    assert isinstance(answer, Unknown)
    assert answer.about == "followers"


def test_o06_compound_weekly_growth() -> None:
    found = scope(
        read("followers", 1290, on(date(2021, 1, 31))),
        read("followers", 1401, on(date(2021, 2, 28))),
    )
    assert kpis(found, FEBRUARY_2021, "follower_growth_rate", "cwgr") == pytest.approx(
        [8.605, 2.085], rel=5e-4
    )


@pytest.mark.parametrize(
    ("key", "account"),
    [
        ("er_reach", INSTAGRAM),
        ("conversation_rate", INSTAGRAM),
        ("follower_growth_rate", INSTAGRAM),
        ("cpc", ADS),
        ("cpm", ADS),
    ],
)
def test_o07_nothing_to_divide_by_is_undefined_never_zero(key: str, account: Account) -> None:
    found = scope(
        *readings(week(), reach=0, interactions=0, comments=0, posts_published=0, followers=10),
        read("followers", 0, on(date(2025, 2, 2))),
        *readings(week(), ADS, ad_spend=50000, ad_link_clicks=0, ad_impressions=0),
    )
    answer = found.answer(key, week(), account.id)
    assert isinstance(answer, Unknown)
    assert answer.why is Why.ZERO_DENOMINATOR


def test_a_true_zero_is_zero() -> None:
    found = scope(*readings(week(), interactions=0, reach=500))
    assert found.answer("er_reach", week(), "ig") == Known(
        0, parts=(("interactions", 0), ("reach", 500))
    )


def test_a_missing_part_is_named() -> None:
    found = scope(*readings(week(), interactions=40))
    answer = found.answer("er_reach", week(), "ig")
    assert isinstance(answer, Unknown)
    assert (answer.why, answer.about) == (Why.MISSING_PART, "reach")
    assert dict(answer.parts) == {"interactions": 40}


def test_o09_the_bounds_of_reach_are_tightened_by_the_views() -> None:
    found = [read("reach", v, week(n, FEBRUARY_START)) for n, v in enumerate([800, 950, 700, 900])]
    assert scope(*found).answer("reach", FEBRUARY_2021, "ig") == Between(950, 3350, 837.5)
    seen = scope(*found, read("views", 5200, FEBRUARY_2021))
    assert seen.answer("reach", FEBRUARY_2021, "ig") == Between(950, 3350, 837.5)
    few = scope(*found, read("views", 2900, FEBRUARY_2021))
    assert few.answer("reach", FEBRUARY_2021, "ig") == Between(950, 2900, 837.5)


def test_o12_the_paid_funnel() -> None:
    found = scope(
        *readings(
            week(), ADS, ad_spend=500000, ad_impressions=40000, ad_link_clicks=600, ad_reach=25000
        ),
        *readings(week(), BOOKS, orders=18, revenue=2700000),
    )
    keys = "ctr cpc cpm cvr cpa aov roas frequency acos".split()  # noqa: SIM905
    expected = [1.5, 833.3, 12500, 3.0, 27780, 150000, 5.4, 1.6, 18.52]
    assert kpis(found, week(), *keys, account=None) == pytest.approx(expected, rel=5e-4)


def test_o18_a_conversion_rate_of_few_orders_comes_with_its_wilson_interval() -> None:
    found = scope(*readings(week(), ADS, ad_link_clicks=600), *readings(week(), BOOKS, orders=18))
    answer = found.answer("conversion_rate", week())
    assert isinstance(answer, Known)
    assert answer.low == pytest.approx(1.906, rel=5e-4)
    assert answer.high == pytest.approx(4.692, rel=5e-4)
    assert Note.SMALL_SAMPLE not in answer.notes
    few = scope(*readings(week(), ADS, ad_link_clicks=90), *readings(week(), BOOKS, orders=9))
    assert Note.SMALL_SAMPLE in few.answer("conversion_rate", week()).notes


def test_o13_return_on_marketing_three_ways() -> None:
    found = scope(
        *readings(
            week(), BOOKS, ad_spend=500000, production_cost=300000, influencer_fee=750000,
            product_given_cost=120000, tool_cost=100000, labor_cost=400000, revenue=6000000,
            cogs=3000000, variable_fees=390000,
        )
    )  # fmt: skip
    keys = """total_cost contribution contribution_margin roi_revenue roi_margin profit roas mer
    break_even_roas""".split()  # noqa: SIM905
    expected = [2170000, 2610000, 43.5, 176.5, 20.28, 440000, 12.0, 2.765, 2.299]
    assert kpis(found, week(), *keys, account=None) == pytest.approx(expected, rel=5e-4)


def test_o22_net_sentiment_and_its_interval() -> None:
    found = scope(
        *readings(week(), BOOKS, sentiment_positive=42, sentiment_neutral=30, sentiment_negative=8)
    )
    assert kpis(
        found, week(), "nss", "nss_excluding_neutral", "positive_share", account=BOOKS
    ) == pytest.approx([42.5, 68, 52.5], rel=5e-4)
    share = found.answer("positive_share", week(), "books")
    assert isinstance(share, Known)
    assert share.low == pytest.approx(41.7, rel=5e-4)
    assert share.high == pytest.approx(63.08, rel=5e-4)


def test_o23_share_of_voice_and_of_engagement() -> None:
    found = scope(
        *readings(
            week(), BOOKS, brand_mentions=120, competitor_mentions=480, competitor_likes=8000,
            competitor_comments=500,
        ),
        *readings(week(), likes=1400, comments=100),
    )  # fmt: skip
    assert kpis(found, week(), "sov", "soe", account=None) == [20, 15]


@pytest.mark.parametrize(
    ("given", "key", "expected"),
    [
        ({"website_sessions": 1810, "engaged_sessions": 693}, "site_engagement_rate", 38.29),
        ({"website_sessions": 1810, "engaged_sessions": 693}, "bounce_rate", 61.71),
        ({"messages_received": 40, "messages_replied": 37}, "response_rate", 92.5),
        ({"csat_satisfied": 34, "csat_responses": 40}, "csat", 85),
        ({"nps_promoters": 22, "nps_passives": 10, "nps_detractors": 8}, "nps", 35),
        ({"customers": 50, "repeat_customers": 14}, "repeat_rate", 28),
        ({"leads": 40, "orders": 10}, "lead_to_order", 25),
        ({"inquiries": 120, "orders": 10}, "inquiry_to_order", 8.333),
        ({"followers_gained": 96, "reach": 16000}, "follow_through", 0.6),
    ],
    ids=["O32", "O32b", "O33", "O33b", "O33c", "O35", "O35b", "O35c", "O39"],
)
def test_service_site_and_loyalty(given: dict[str, float], key: str, expected: float) -> None:
    found = scope(*readings(week(), BOOKS, **given))
    assert value(found.answer(key, week(), "books")) == pytest.approx(expected, rel=5e-4)


O36 = [
    reading
    for number, (interactions, reach) in enumerate(
        zip([420, 380, 510, 390], [9000, 8200, 11000, 8800], strict=True)
    )
    for reading in readings(week(number, FEBRUARY_START), interactions=interactions, reach=reach)
]


def test_o36_the_months_rate_and_the_weighted_rate_of_its_weeks_are_two_figures() -> None:
    weekly = scope(*O36).answer("er_reach", FEBRUARY_2021, "ig")
    assert isinstance(weekly, Known)
    assert weekly.value == pytest.approx(4.595, rel=5e-4)
    assert Note.WEEKLY_WEIGHTED in weekly.notes
    keyed = scope(*O36, read("reach", 21000, FEBRUARY_2021))
    month_rate = keyed.answer("er_reach", FEBRUARY_2021, "ig")
    assert isinstance(month_rate, Known)
    assert month_rate.value == pytest.approx(8.095, rel=5e-4)
    assert Note.WEEKLY_WEIGHTED not in month_rate.notes
    assert value(keyed.answer("er_reach_weekly", FEBRUARY_2021, "ig")) == weekly.value


def test_a_pooled_rate_lies_between_its_weeks() -> None:
    found = scope(*O36)
    rates = [value(found.answer("er_reach", week(n, FEBRUARY_START), "ig")) for n in range(4)]
    assert min(rates) <= value(found.answer("er_reach", FEBRUARY_2021, "ig")) <= max(rates)


def test_a_rate_uses_only_the_weeks_that_have_both_parts() -> None:
    found = scope(
        *(read("link_clicks", 100, week(n, FEBRUARY_START)) for n in range(4)),
        *(read("views", 1000, week(n, FEBRUARY_START)) for n in range(3)),
    )
    answer = found.answer("ctr", FEBRUARY_2021, "ig")
    assert isinstance(answer, Known)
    assert (answer.value, answer.coverage) == (10, 0.75)
    assert dict(answer.parts) == {"link_clicks": 300, "views": 3000}
    assert Note.PARTIAL in answer.notes


def test_rounding_of_a_part_is_carried_into_the_rate() -> None:
    found = scope(read("interactions", 300, week()), read("reach", 4000, week(), rounded_by=50))
    answer = found.answer("er_reach", week(), "ig")
    assert isinstance(answer, Known)
    assert answer.rounded_by == pytest.approx(300 / 3950 * 100 - 7.5)
    assert Note.ROUNDED in answer.notes


def test_flows_are_added_over_accounts_and_people_are_not() -> None:
    found = scope(
        *readings(week(), views=1000, reach=600, followers=500),
        *readings(week(), TIKTOK, views=3000, reach=2000, followers=900),
    )
    assert found.answer("views", week()) == Known(4000)
    for key in ("reach", "followers"):
        answer = found.answer(key, week())
        assert isinstance(answer, Unknown)
        assert answer.why is Why.NOT_ADDITIVE


def test_an_account_without_its_week_makes_the_sum_partial() -> None:
    found = scope(
        *readings(week(), views=1000),
        *readings(week(), TIKTOK, views=3000),
        *readings(week(1), views=1100),
    )
    answer = found.answer("views", week(1))
    assert answer == Known(1100, coverage=0.5, notes=frozenset({Note.PARTIAL}))


def test_what_only_one_account_has_is_its_figure() -> None:
    found = scope(*readings(week(), reach=600), *readings(week(), BOOKS, orders=12))
    assert found.answer("orders", week()) == Known(12)
    # TikTok has a reach too, and nobody typed it.
    some = frozenset({Note.SOME_ACCOUNTS})
    assert found.answer("reach", week()) == Known(600, notes=some)


@pytest.mark.parametrize("start", [date(2025, 2, 24), date(2025, 3, 2), date(2024, 12, 28)])
def test_a_month_of_equal_weeks_has_the_rate_of_each_of_them(start: date) -> None:
    found = scope(
        *(r for n in range(8) for r in readings(week(n, start), comments=15, posts_published=3))
    )
    inside = month((start + timedelta(days=10)).year, (start + timedelta(days=10)).month)
    answer = found.answer("conversation_rate", inside, INSTAGRAM.id)
    assert isinstance(answer, Known)
    assert answer.value == 5
    assert Note.SPLIT_BY_DAYS in answer.notes
    assert all(isinstance(part, int) for _, part in answer.parts)


def test_a_border_week_stays_shared_by_days_when_another_week_is_missing() -> None:
    weeks = [week(n, date(2025, 1, 27)) for n in range(5)]
    kept = [w for n, w in enumerate(weeks) if n != 2]
    found = scope(*(r for w in kept for r in readings(w, link_clicks=7, views=700)))
    whole = scope(
        *readings(weeks[0], link_clicks=70, views=700),
        *(r for w in kept[1:] for r in readings(w, link_clicks=7, views=700)),
    )
    assert value(found.answer("ctr", month(2025, 2), INSTAGRAM.id)) == pytest.approx(1)
    answer = whole.answer("ctr", month(2025, 2), INSTAGRAM.id)
    assert value(answer) == pytest.approx((20 + 7 + 7 + 5) / (200 + 700 + 700 + 500) * 100)
    assert answer.coverage == pytest.approx(21 / 28)


def test_sales_of_one_week_are_never_divided_by_orders_of_another() -> None:
    found = scope(*readings(week(), orders=10), *readings(week(1), revenue=5_000_000))
    answer = found.answer("aov", Period(week().first, week(1).last), INSTAGRAM.id)
    assert isinstance(answer, Unknown)
    assert answer.why is Why.MISSING_PART
    assert answer.about in ("orders", "revenue")


def test_rivals_are_not_part_of_the_shop() -> None:
    rival = Account(Platform.INSTAGRAM, "@kopilain", Role.COMPETITOR, id="rival")
    found = scope(
        *readings(week(), likes=10), *readings(week(), rival, likes=99), accounts=(INSTAGRAM, rival)
    )
    assert found.answer("likes", week()) == Known(10)
    assert found.answer("likes", week(), "rival") == Known(99)


def test_net_sales_stand_on_gross_sales_where_they_were_not_typed() -> None:
    found = scope(*readings(week(), BOOKS, revenue_gross=900, discounts=100))
    assert value(found.answer("revenue", week(), "books")) == 800


def test_interactions_are_unknown_while_a_part_of_the_form_is_missing() -> None:
    found = scope(*readings(week(), likes=10, comments=2, shares=1))
    answer = found.answer("interactions", week(), "ig")
    assert isinstance(answer, Unknown)
    assert answer.about == "saves"
    given = scope(*readings(week(), likes=10, comments=2, shares=1, saves=None))
    assert value(given.answer("interactions", week(), "ig")) == 13


def test_a_kpi_that_refers_to_itself_is_unknown() -> None:
    roas = catalogue().kpis["roas"]
    one = replace(roas, key="own_one", formula="own_two * 2", custom=True)
    two = replace(roas, key="own_two", formula="own_one / 2", custom=True)
    book = catalogue().with_own([], [one, two])
    answer = scope(book=book).answer("own_one", week(), "ig")
    assert isinstance(answer, Unknown)
    assert answer.why is Why.BAD_FORMULA


def test_an_unreadable_formula_is_unknown() -> None:
    broken: Kpi = replace(catalogue().kpis["roas"], key="own", formula="revenue /", custom=True)
    book = catalogue().with_own([], [broken])
    assert scope(book=book).answer("own", week()) == Unknown(Why.BAD_FORMULA)
    assert scope().answer("no_such_key", week()) == Unknown(Why.BAD_FORMULA, "no_such_key")


def test_a_series_has_gaps_breaks_and_the_targets_of_its_time() -> None:
    found = scope(
        read("views", 100, week(0), version="old"),
        read("views", 200, week(2)),
        targets=(
            Target("views", 150, week(1).first, account="ig"),
            Target("views", None, week(3).first, account="ig"),
        ),
    )
    series = found.series("views", [week(n) for n in range(4)], "ig")
    assert series.values == [100, None, 200, None]
    assert series.targets == (None, 150, 150, None)
    assert series.breaks == (2,)


def test_a_weekly_target_of_a_flow_says_nothing_about_a_month() -> None:
    targets = (
        Target("views", 150, date(2025, 1, 1), account="ig"),
        Target("er_reach", 6, date(2025, 1, 1), account="ig"),
    )
    found = scope(targets=targets)
    assert found.series("views", [month(2025, 2)], "ig").targets == ()
    assert found.series("er_reach", [month(2025, 2)], "ig").targets == (6,)


def test_a_rate_of_all_accounts_counts_only_those_that_have_every_part() -> None:
    found = scope(
        *readings(week(), interactions=60, reach=1000, views=2000),
        *readings(week(), TIKTOK, interactions=500, views=9000),
    )
    rate = found.answer("er_reach", week())
    assert isinstance(rate, Known)
    assert rate.value == 6
    assert Note.SOME_ACCOUNTS in rate.notes
    assert value(found.answer("er_views", week())) == pytest.approx(560 / 11000 * 100)


def test_what_the_books_and_the_ads_account_hold_is_added_not_matched() -> None:
    found = scope(
        *readings(week(), ADS, ad_spend=400),
        *readings(week(), BOOKS, ad_spend=100, revenue=1000),
    )
    assert value(found.answer("roas", week())) == 2


def test_the_reason_is_that_of_the_nearest_alternative() -> None:
    answer = scope(*readings(week(), link_clicks=5)).answer("ctr", week(), "ig")
    assert isinstance(answer, Unknown)
    assert answer.about == "views"


def test_a_month_of_reach_beside_three_weeks_of_interactions_is_pooled_by_week() -> None:
    found = scope(*O36[:6], read("reach", 21000, FEBRUARY_2021))
    answer = found.answer("er_reach", FEBRUARY_2021, "ig")
    assert isinstance(answer, Known)
    assert answer.value == pytest.approx((420 + 380 + 510) / (9000 + 8200 + 11000) * 100)
    assert {Note.WEEKLY_WEIGHTED, Note.PARTIAL} <= answer.notes


def test_the_clicks_of_one_account_never_stand_over_the_views_of_another() -> None:
    found = scope(*readings(week(), link_clicks=50), *readings(week(), TIKTOK, views=9000))
    answer = found.answer("ctr", week())
    assert isinstance(answer, Unknown)
    assert answer.why is Why.MISSING_PART


def test_people_of_an_account_that_is_not_filled_yet_leave_the_sum_unknown() -> None:
    found = scope(
        *readings(week(), reach=100),
        *readings(week(1), reach=100),
        *readings(week(), TIKTOK, reach=50),
    )
    assert isinstance(found.answer("reach", week(1)), Unknown)


def test_a_figure_is_readable_when_all_it_needs_was_read() -> None:
    found = readable(scope(), {"likes", "comments", "saves", "reach", "ad_spend"})
    assert {"likes", "interactions", "er_reach", "save_rate", "total_cost"} <= found
    assert not {"er_views", "roas", "ctr", "revenue"} & found
