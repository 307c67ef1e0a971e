"""Where a shop's weeks lead: the worked cases and what must always hold."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kpidesk.domain.achievable import Band, band, driver, is_beyond
from kpidesk.domain.forecast import (
    forecast,
    forecast_mean,
    increments,
    is_accelerating,
    memory,
    outliers,
)

LEVELS = [1200, 1216, 1235, 1250, 1272, 1290, 1345, 1362, 1380, 1401, 1418, 1440]
VIEWS = [980, 1120, 1010, 1250, 1190, 1080, 1330, 1210]

weekly = st.lists(st.integers(-50, 5_000).map(float), min_size=4, max_size=20)
weeks_ahead = st.floats(0.2, 30)


def test_twelve_weeks_of_followers_lead_to_a_range() -> None:
    ahead = forecast(increments(LEVELS), 8)
    assert ahead is not None
    assert (ahead.n, ahead.memory) == (11, 0)
    assert ahead.mean == pytest.approx(21.82, abs=0.005)
    assert ahead.spread == pytest.approx(11.25, abs=0.005)
    assert ahead.centre == pytest.approx(174.5, abs=0.05)
    assert ahead.error == pytest.approx(41.82, abs=0.005)
    assert (ahead.low, ahead.high) == pytest.approx((117.2, 231.9), abs=0.05)


@pytest.mark.parametrize(("need", "percent"), [(160, 63.24), (260, 3.413), (1000, 1.22e-7)])
def test_the_chance_of_a_number_of_followers(need: float, percent: float) -> None:
    ahead = forecast(increments(LEVELS), 8)
    assert ahead is not None
    chance = ahead.chance(need)
    assert chance is not None
    assert chance * 100 == pytest.approx(percent, rel=2e-3)


def test_a_third_more_views_in_a_month_against_a_flat_history_is_hard() -> None:
    ahead = forecast(VIEWS, 4)
    assert ahead is not None
    assert ahead.memory == pytest.approx(0.07574, abs=5e-6)
    assert ahead.centre == pytest.approx(4602, abs=0.5)
    assert ahead.error == pytest.approx(318.7, abs=0.05)
    assert (ahead.low, ahead.high) == pytest.approx((4151, 5053), abs=0.5)
    chance = ahead.chance(6493.5)
    assert chance is not None
    assert chance * 100 == pytest.approx(0.02892, rel=1e-2)


def test_fewer_than_four_weeks_give_no_forecast() -> None:
    assert forecast([1, 2, 3], 4) is None
    assert forecast_mean([1, 2, 3], 4) is None


def test_no_time_left_gives_no_forecast() -> None:
    assert forecast(VIEWS, 0) is None


def test_a_history_that_never_varied_has_no_range_and_no_chance() -> None:
    ahead = forecast([10, 10, 10, 10, 10], 3)
    assert ahead is not None
    assert (ahead.centre, ahead.low, ahead.high) == (30, None, None)
    assert ahead.chance(31) is None


def test_only_the_newest_twelve_weeks_count() -> None:
    assert forecast([9_000.0, *VIEWS, *VIEWS[:4]], 2) == forecast([*VIEWS, *VIEWS[:4]], 2)


@given(weekly, weeks_ahead, st.floats(-1e5, 1e5), st.floats(0.01, 1e5))
def test_the_chance_falls_as_the_target_rises(
    values: list[float], ahead: float, need: float, more: float
) -> None:
    found = forecast(values, ahead)
    assert found is not None
    lower, higher = found.chance(need), found.chance(need + more)
    assume(lower is not None)
    assert lower is not None
    assert higher is not None
    assert higher <= lower + 1e-12


@given(weekly, weeks_ahead, st.floats(0.1, 30))
def test_a_longer_way_has_a_wider_range(values: list[float], ahead: float, more: float) -> None:
    near, far = forecast(values, ahead), forecast(values, ahead + more)
    assert near is not None
    assert far is not None
    assert far.error >= near.error


@given(weekly, weeks_ahead, st.floats(-1e4, 1e4))
def test_reaching_and_staying_below_share_one_certainty(
    values: list[float], ahead: float, need: float
) -> None:
    found = forecast_mean(values, ahead)
    assert found is not None
    above, below = found.chance(need), found.chance(need, or_less=True)
    assume(above is not None)
    assert above is not None
    assert below is not None
    assert above + below == pytest.approx(1)


@given(weekly, weeks_ahead, st.floats(0, 1e4), st.sampled_from([0.001, 60.0, 1000.0]))
def test_the_chance_does_not_depend_on_the_unit(
    values: list[float], ahead: float, need: float, scale: float
) -> None:
    plain, scaled = forecast(values, ahead), forecast([v * scale for v in values], ahead)
    assert plain is not None
    assert scaled is not None
    one, other = plain.chance(need), scaled.chance(need * scale)
    assume(plain.spread > 1e-6)
    assert one == pytest.approx(other, abs=1e-6)


def test_memory_is_never_negative_nor_above_its_limit() -> None:
    assert memory([1, 9, 1, 9, 1, 9]) == 0
    assert memory([float(n) for n in range(30)]) == 0.6


def test_rising_increments_are_called_accelerating() -> None:
    assert is_accelerating([10, 12, 15, 21, 30, 44, 60])
    assert not is_accelerating([20, 19, 22, 18, 55, 17, 18, 21])
    assert not is_accelerating([1, 2, 3, 4, 5])


def test_a_week_far_from_the_others_is_marked() -> None:
    assert outliers([20, 19, 22, 18, 155, 17, 18, 21]) == [4]


@pytest.mark.parametrize(
    ("chance", "word"),
    [
        (0.97, Band.TOO_EASY),
        (0.95, Band.TOO_EASY),
        (0.87, Band.SAFE),
        (0.52, Band.REALISTIC),
        (0.31, Band.CHALLENGING),
        (0.05, Band.HARD),
        (0.049, Band.VERY_HARD),
    ],
)
def test_a_chance_has_one_word(chance: float, word: Band) -> None:
    assert band(chance) is word


def test_only_far_beyond_the_best_weeks_may_a_goal_fail() -> None:
    ahead = forecast(increments(LEVELS), 8)
    assert ahead is not None
    assert ahead.best == 28
    assert not is_beyond(ahead, 260)
    assert is_beyond(ahead, 1000)


def test_a_thousand_followers_need_reach_the_shop_does_not_have() -> None:
    needs = driver(1000, 96, 16_000)
    assert needs is not None
    assert needs.rate == pytest.approx(0.6)
    assert needs.needed == pytest.approx(166_667, abs=1)
    assert needs.times == pytest.approx(10.42, abs=0.005)
    assert needs.is_far
    assert needs.is_too_far


def test_without_results_there_is_no_driver_to_speak_of() -> None:
    assert driver(1000, 0, 16_000) is None
    assert driver(1000, 5, 0) is None
