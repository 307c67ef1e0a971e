"""What must hold of any shop's figures, whatever they are."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kpidesk.domain.answer import Answer, Between, Known, Unknown, Why
from kpidesk.domain.checks import Figure, Surroundings, doubts
from kpidesk.domain.forecast import forecast
from kpidesk.domain.formula import parse
from kpidesk.domain.number import Entry, EntryState
from kpidesk.domain.pace import Way
from kpidesk.domain.period import Period, days_in_month, months_of
from tests.domain.shops import ADS, BOOKS, MONDAY, catalogue, readings, scope, week

if TYPE_CHECKING:
    from kpidesk.domain.metric import Kpi

# 1 July 2024 was a Monday, and 29 June 2025 a Sunday: whole months and whole weeks together.
START = date(2024, 7, 1)
WHOLE = Period(START, date(2025, 6, 29))

counts = st.integers(0, 10_000_000)
some = st.integers(1, 10_000_000)
four_weeks = st.lists(st.tuples(counts, some), min_size=4, max_size=4)
history = st.lists(st.integers(0, 50_000).map(float), min_size=4, max_size=12)
ends = st.floats(-1e6, 1e6, allow_nan=False)

RATIOS = [
    kpi
    for kpi in catalogue().kpis.values()
    if kpi.formula.count("/") == 1
    and kpi.formula.split("/")[1].split("*")[0].strip().isidentifier()
]


def value(answer: Answer) -> float:
    assert isinstance(answer, Known), answer
    return float(answer.value)


@pytest.mark.parametrize("kpi", RATIOS, ids=lambda kpi: kpi.key)
@given(data=st.data())
@settings(max_examples=15)
def test_a_ratio_of_nothing_has_no_value(kpi: Kpi, data: st.DataObject) -> None:
    formula = parse(kpi.formula)
    below = formula.text.split("/")[1].split("*")[0].strip()
    values = {name: data.draw(some) for name in formula.names}
    assert not isinstance(formula.evaluate(values), Unknown)
    by_zero = formula.evaluate({**values, below: 0})
    assert isinstance(by_zero, Unknown)
    assert by_zero.why is Why.ZERO_DENOMINATOR
    assert isinstance(formula.evaluate({**values, below: Unknown(Why.NO_READING)}), Unknown)


@given(weeks=four_weeks)
def test_the_rate_of_several_weeks_lies_between_the_lowest_and_the_highest(
    weeks: list[tuple[int, int]],
) -> None:
    shop = scope(
        *(
            one
            for n, (interactions, reach) in enumerate(weeks)
            for one in readings(week(n), interactions=interactions, reach=reach)
        )
    )
    parts = [value(shop.answer("er_reach", week(n), "ig")) for n in range(4)]
    pooled = value(shop.answer("er_reach", Period(week(0).first, week(3).last), "ig"))
    assert min(parts) <= pooled * (1 + 1e-12)
    assert pooled <= max(parts) * (1 + 1e-12)


@given(weeks=st.lists(counts, min_size=52, max_size=52))
@settings(max_examples=40)
def test_the_months_add_up_to_what_the_weeks_add_up_to(weeks: list[int]) -> None:
    shop = scope(
        *(one for n, views in enumerate(weeks) for one in readings(week(n, START), views=views))
    )
    months = [month.overlap(WHOLE) for month in months_of(WHOLE)]
    parts = [value(shop.answer("views", month, "ig")) for month in months if month]
    assert sum(parts) == pytest.approx(sum(weeks), rel=1e-9, abs=1e-6)


@given(weeks=st.lists(some, min_size=5, max_size=5))
def test_people_of_a_month_lie_between_bounds_and_are_never_a_sum(weeks: list[int]) -> None:
    shop = scope(*(one for n, reach in enumerate(weeks) for one in readings(week(n), reach=reach)))
    answer = shop.answer("reach", Period(week(0).first, week(4).last), "ig")
    assert isinstance(answer, Between)
    assert answer.low <= answer.high
    assert answer.low == max(weeks)
    assert answer.high <= sum(weeks)
    assert not hasattr(answer, "value")


@given(start=ends, target=ends, now=ends, unit=st.sampled_from([0.01, 60, 100, 1000]))
def test_progress_does_not_depend_on_the_unit(
    start: float, target: float, now: float, unit: float
) -> None:
    assume(abs(target - start) > 1e-3)
    plain = Way(start, target).progress(now)
    assert plain is not None
    scaled = Way(start * unit, target * unit).progress(now * unit)
    assert scaled == pytest.approx(plain, rel=1e-5, abs=1e-6)


@given(start=ends, target=ends, now=ends)
def test_the_way_down_is_the_way_up_in_a_mirror(start: float, target: float, now: float) -> None:
    assume(abs(target - start) > 1e-3)
    there, back = Way(start, target).progress(now), Way(target, start).progress(now)
    assert there is not None
    assert back is not None
    assert there + back == pytest.approx(1, rel=1e-6, abs=1e-6)
    assert Way(-start, -target).progress(-now) == there


@given(
    spend=some,
    impressions=some,
    clicks=some,
    orders=some,
    revenue=st.integers(1_000, 10_000_000),
    cogs=st.integers(0, 400),
    fees=st.integers(0, 400),
)
def test_the_ratios_of_money_agree_with_each_other(
    spend: int, impressions: int, clicks: int, orders: int, revenue: int, cogs: int, fees: int
) -> None:
    there = Period(MONDAY, week(0).last)
    sold = {"orders": orders, "revenue": revenue, "cogs": cogs, "variable_fees": fees}
    paid = {"ad_spend": spend, "ad_impressions": impressions, "ad_link_clicks": clicks}
    shop = scope(*readings(there, BOOKS, **sold), *readings(there, ADS, **paid))
    keys = ("break_even_roas", "contribution_margin", "roas", "acos", "cpa", "cpc", "cpm")
    figures = {key: value(shop.answer(key, there)) for key in keys}
    ctr, cvr = (value(shop.answer(key, there)) / 100 for key in ("ctr", "cvr"))
    assert figures["break_even_roas"] * figures["contribution_margin"] == pytest.approx(100)
    assert figures["roas"] * figures["acos"] == pytest.approx(100)
    assert figures["cpa"] == pytest.approx(figures["cpc"] / cvr)
    assert figures["cpc"] == pytest.approx(figures["cpm"] / (1000 * ctr))


@given(interactions=counts, reach=some, more=counts)
def test_the_rate_by_views_is_never_above_the_rate_by_reach(
    interactions: int, reach: int, more: int
) -> None:
    shop = scope(*readings(week(), interactions=interactions, reach=reach, views=reach + more))
    by_views, by_reach = (value(shop.answer(key, week(), "ig")) for key in ("er_views", "er_reach"))
    assert by_views <= by_reach


@pytest.mark.parametrize(
    ("part", "whole", "code"),
    [
        ("reach", "views", "reach_above_views"),
        ("accounts_engaged", "reach", "engaged_above_reach"),
        ("accounts_engaged", "interactions", "engaged_above_interactions"),
    ],
)
@given(one=some, other=some)
def test_more_in_a_part_than_in_its_whole_is_asked_about_and_only_then(
    part: str, whole: str, code: str, one: int, other: int
) -> None:
    around = Surroundings(beside={whole: Figure(other)})
    asked = {
        doubt.code
        for doubt in doubts(catalogue().metrics[part], Entry(EntryState.EXACT, one), around)
    }
    assert (code in asked) == (one > other)


@given(values=history, weeks=st.floats(0.5, 26), need=counts, more=some)
def test_the_chance_falls_as_the_target_rises(
    values: list[float], weeks: float, need: int, more: int
) -> None:
    ahead = forecast(values, weeks)
    assert ahead is not None
    low, high = ahead.chance(need), ahead.chance(need + more)
    assume(low is not None and high is not None)
    assert low is not None
    assert high is not None
    assert high <= low


@given(values=history, weeks=st.floats(0.5, 26), more=st.floats(0.5, 26))
def test_a_longer_way_ahead_has_a_wider_range(
    values: list[float], weeks: float, more: float
) -> None:
    near, far = forecast(values, weeks), forecast(values, weeks + more)
    assert near is not None
    assert far is not None
    assume(near.low is not None and near.high is not None)
    assert near.low is not None
    assert near.high is not None
    assert far.low is not None
    assert far.high is not None
    assert far.high - far.low > near.high - near.low


@given(before=counts, after=counts, there=some)
def test_a_missing_week_is_not_a_week_of_nothing(before: int, after: int, there: int) -> None:
    around = [*readings(week(0), orders=before, account=BOOKS)]
    around += readings(week(2), orders=after, account=BOOKS)
    shop = scope(*around, *readings(week(3), orders=there, account=BOOKS))
    filled = scope(*around, *readings(week(1), orders=0, account=BOOKS))
    assert shop.answer("orders", week(1), "books") == Unknown(Why.NO_READING)
    assert value(filled.answer("orders", week(1), "books")) == 0
    three = Period(week(0).first, week(2).last)
    missing, nothing = (one.answer("orders", three, "books") for one in (shop, filled))
    assert isinstance(missing, Known)
    assert isinstance(nothing, Known)
    assert missing.value == nothing.value == before + after
    assert missing.coverage == pytest.approx(2 / 3)
    assert nothing.coverage == 1


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_has_as_many_days_as_the_calendar_says(year: int, number: int) -> None:
    assert days_in_month(year, number) == calendar.monthrange(year, number)[1]
