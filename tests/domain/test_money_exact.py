"""Sums of rupiah are exact, and ratios keep their laws."""

from __future__ import annotations

from math import exp, log, sqrt
from statistics import stdev
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kpidesk.domain.answer import Unknown
from kpidesk.domain.breakeven import break_even, break_even_orders, break_even_roas_with
from kpidesk.domain.funnel import backward, forward
from kpidesk.domain.lifetime import max_cac
from kpidesk.domain.pacing import Band, pacing
from kpidesk.domain.problem import Refused
from kpidesk.domain.roi import roi
from kpidesk.domain.split import share_out, split
from kpidesk.domain.student import quantile
from kpidesk.domain.uncertainty import Way, simulate, uncertainty

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure

RUPIAH = st.integers(0, 10**14)
NAMES = st.sampled_from(["ads", "production", "own_hours", "tools", "barter", "shipping"])


def known(figure: Figure) -> float:
    assert not isinstance(figure, Unknown)
    return figure


@given(st.dictionaries(NAMES, RUPIAH), RUPIAH, RUPIAH, RUPIAH)
def test_sums_of_random_rupiah_are_exact(
    costs: dict[str, int], revenue: int, cogs: int, fees: int
) -> None:
    found = roi(costs, revenue, cogs, fees)
    assert found.total_cost == sum(costs.values())
    assert found.contribution == revenue - cogs - fees
    assert found.profit == revenue - cogs - fees - sum(costs.values())
    assert all(type(x) is int for x in (found.total_cost, found.contribution, found.profit))


@given(
    st.integers(0, 10**14),
    st.dictionaries(st.text("abcdef", min_size=1), st.integers(1, 10**6), min_size=1, max_size=6),
    st.floats(0.05, 0.95),
)
def test_a_split_adds_up_to_the_last_rupiah(
    total: int, strengths: dict[str, int], bend: float
) -> None:
    found = split({**strengths}, bend, total)
    assert sum(found.amounts.values()) == total
    assert all(type(amount) is int and amount >= 0 for amount in found.amounts.values())


def test_the_rupiah_left_over_goes_to_the_largest_remainder() -> None:
    assert share_out(100, {"a": 1 / 3, "b": 1 / 3, "c": 1 / 3}) == {"a": 34, "b": 33, "c": 33}


@given(st.floats(0.01, 1), st.integers(1_000, 10**8), st.floats(0.001, 1))
def test_ceilings_agree_with_each_other(margin: float, aov: int, cvr: float) -> None:
    found = break_even(margin, aov, cvr, 0)
    assert known(found.break_even_roas) * margin == pytest.approx(1)
    assert known(found.max_cpc) == pytest.approx(known(found.max_cpa) * cvr)
    assert found.target_roas == found.break_even_roas


@given(
    st.integers(1, 500),
    st.floats(0.002, 0.5),
    st.floats(0.002, 0.5),
    st.integers(1_000, 100_000),
)
def test_forward_undoes_backward(orders: int, cvr: float, ctr: float, cpm: int) -> None:
    back = backward(orders, cvr, ctr, cpm)
    budget = known(back.budget)
    assume(budget > 10_000)
    there = forward(budget, cpm, 1, ctr, cvr, 100_000, 0.5)
    assert known(there.orders) == pytest.approx(orders, rel=1e-3)


def test_the_number_of_orders_that_breaks_even_is_rounded_up() -> None:
    assert break_even_orders(1_000_000, 100_000, 0.4) == 25
    assert break_even_orders(1_000_001, 100_000, 0.4) == 26
    assert break_even_orders(0, 100_000, 0.4) == 0
    assert isinstance(break_even_orders(1_000_000, 100_000, -0.1), Unknown)


def test_a_fixed_cost_raises_the_roas_that_breaks_even() -> None:
    assert break_even_roas_with(0, 500_000, 0.4) == pytest.approx(2.5)
    assert break_even_roas_with(500_000, 500_000, 0.4) == pytest.approx(5.0)


def test_the_highest_cost_of_a_customer_grows_with_the_months_allowed() -> None:
    assert max_cac(6, 0.5, 100_000, 0.4) == pytest.approx(120_000)


def test_the_same_draws_come_out_every_time() -> None:
    assert simulate(18, 600, 60, 833.0) == simulate(18, 600, 60, 833.0)


def test_the_drawn_range_lies_around_the_plain_budget() -> None:
    found = uncertainty(18, 600, 833.0, 60, 40_000, [11_000, 12_500, 14_000])
    p10, p50, p90 = known(found.p10), known(found.p50), known(found.p90)
    assert p10 < p50 < p90
    assert p50 == pytest.approx(known(found.budget_mid), rel=0.1)
    assert known(found.budget_if_high) < p10
    assert p90 < known(found.budget_if_low)


ORDERS = [12, 5, 20, 9, 3, 16, 11, 7]
CLICKS = [400, 310, 420, 390, 280, 400, 350, 300]
VIEWS = [30_000, 24_000, 29_000, 33_000, 25_000, 30_000, 27_000, 26_000]


def test_six_weeks_or_more_draw_from_how_the_weeks_differed() -> None:
    pooled = uncertainty(83, 2_850, 900.0, 100)
    told = uncertainty(83, 2_850, 900.0, 100, None, (), ORDERS, CLICKS)
    assert (pooled.way, pooled.weeks) == (Way.COUNTS, 0)
    assert (told.way, told.weeks) == (Way.WEEKS, 8)
    # Good and bad weeks widen the range beyond what the pooled counts alone would give.
    assert known(told.p10) < known(pooled.p10)
    assert known(told.p90) > known(pooled.p90)
    assert known(told.budget_mid) == known(pooled.budget_mid)


def test_the_drawn_range_is_that_of_students_t_on_the_weekly_logarithms() -> None:
    told = uncertainty(83, 2_850, 900.0, 100, None, (), ORDERS, CLICKS)
    logs = [log((k + 0.5) / (n + 1)) for k, n in zip(ORDERS, CLICKS, strict=True)]
    reach = quantile(0.9, 7) * stdev(logs) * sqrt(1 + 1 / 8)
    middle = 100 * 900.0 / (83.5 / 2_851)
    assert known(told.p50) == pytest.approx(middle, rel=0.03)
    assert known(told.p10) == pytest.approx(middle * exp(-reach), rel=0.04)
    assert known(told.p90) == pytest.approx(middle * exp(reach), rel=0.04)


@pytest.mark.parametrize(
    ("orders", "clicks", "weeks"),
    [
        (ORDERS[:5], CLICKS[:5], 5),
        ([*ORDERS[:5], None], [*CLICKS[:5], 100], 5),
        ([*ORDERS[:5], 0], [*CLICKS[:5], 0], 5),
        ([3] * 8, [100] * 8, 8),
    ],
)
def test_few_weeks_or_weeks_all_alike_draw_from_the_counts(
    orders: list[int | None], clicks: list[int | None], weeks: int
) -> None:
    told = uncertainty(83, 2_850, 900.0, 100, None, (), orders, clicks)
    assert (told.way, told.weeks) == (Way.COUNTS, weeks)


def test_the_price_of_views_is_told_from_its_cheapest_week_to_its_dearest() -> None:
    prices = [14_000, 9_000, None, 12_000, 22_000]
    told = uncertainty(83, 2_850, 900.0, 100, 224_000, prices, ORDERS, CLICKS, VIEWS)
    assert (told.cpm_min, told.cpm_median, told.cpm_max) == (9_000, 13_000, 22_000)
    assert isinstance(uncertainty(83, 2_850, 900.0, 100).cpm_median, Unknown)


def test_weeks_must_stand_in_the_same_places() -> None:
    with pytest.raises(Refused, match="lists_uneven"):
        uncertainty(83, 2_850, 900.0, 100, None, (), ORDERS, CLICKS[:3])
    with pytest.raises(Refused, match="more_than_all"):
        uncertainty(83, 2_850, 900.0, 100, None, (), [5], [4])


def test_a_budget_with_no_order_so_far_has_a_floor_but_no_middle() -> None:
    found = uncertainty(0, 200, 1_000.0, 10)
    assert isinstance(found.budget_mid, Unknown)
    assert isinstance(found.p50, Unknown)
    assert known(found.budget_if_high) > 0


def test_more_clicks_than_views_are_refused() -> None:
    with pytest.raises(Refused, match="more_than_all"):
        uncertainty(1, 50, 1_000.0, 10, 40, [1_000])


@pytest.mark.parametrize(
    ("spent", "band"),
    [
        (0, Band.TOO_SLOW),
        (74_999, Band.TOO_SLOW),
        (75_000, Band.SLOW),
        (89_999, Band.SLOW),
        (90_000, Band.USUAL),
        (110_000, Band.USUAL),
        (110_001, Band.FAST),
        (125_000, Band.FAST),
        (125_001, Band.TOO_FAST),
    ],
)
def test_the_pace_falls_in_a_band(spent: int, band: Band) -> None:
    assert pacing(300_000, 30, 10, spent).band is band
