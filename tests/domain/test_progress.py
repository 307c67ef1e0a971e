"""How goals stand: value, pace, forecast and the seven rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.goal import CheckIn, Confidence, Goal, Mark
from kpidesk.domain.metric import Unit
from kpidesk.domain.pace import Rule, Status, Way, weighted_share, with_chance
from kpidesk.domain.period import Period, day
from kpidesk.domain.progress import Progress, progress
from kpidesk.domain.reading import Reading
from kpidesk.domain.scope import Scope
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.shop import Account, Platform, Shop

if TYPE_CHECKING:
    from collections.abc import Sequence

FOLDER = Path(__file__).parents[2] / "resources" / "catalogue"
CATALOGUE = Catalogue.read(FOLDER)
IG = Account(Platform.INSTAGRAM, "kopisenja", id="ig")
MONDAY = date(2025, 3, 10)
WEEK = timedelta(days=7)


def weekly(metric: str, values: Sequence[int], first: date) -> list[Reading]:
    """Whole weeks from `first` on."""
    spans = [
        Period(first + n * WEEK, first + n * WEEK + timedelta(days=6)) for n in range(len(values))
    ]
    return [Reading("ig", metric, span, v) for span, v in zip(spans, values, strict=True)]


def levels(values: Sequence[int], first: date) -> list[Reading]:
    """Levels on the Sundays of the weeks from `first` on."""
    days = [first + n * WEEK + timedelta(days=6) for n in range(len(values))]
    return [Reading("ig", "followers", day(on), v) for on, v in zip(days, values, strict=True)]


def stand(goal: Goal, readings: Sequence[Reading], today: date) -> Progress:
    return progress(goal, Scope(CATALOGUE, Shop("Kopi Senja"), [IG], readings), today)


def orders(target: float, weeks: int, start: date = MONDAY) -> Goal:
    last = start + weeks * WEEK - timedelta(days=1)
    return Goal(
        "pesanan", "orders", Shape.CUMULATIVE, Nature.FLOW, Unit.COUNT, 0, start,
        (Mark(target, last, start),), account="ig",
    )  # fmt: skip


def followers(baseline: int, target: int, last: date) -> Goal:
    return Goal(
        "pengikut", "followers", Shape.TO_LEVEL, Nature.STOCK, Unit.COUNT, baseline, MONDAY,
        (Mark(target, last, MONDAY),), account="ig",
    )  # fmt: skip


def test_sixty_orders_in_six_weeks_after_three() -> None:
    history = weekly("orders", [7, 9, 8, 10, 6, 8, 11, 9], MONDAY - 5 * WEEK)
    found = stand(orders(60, 6), history, MONDAY + 3 * WEEK)
    assert found.current == 28
    assert found.share == pytest.approx(0.4667, abs=1e-4)
    assert found.pace == pytest.approx(0.9333, abs=1e-4)
    assert found.ahead is not None
    assert found.ahead.value == pytest.approx(53.5)
    assert found.ahead.low == pytest.approx(48.89, abs=0.005)
    assert found.ahead.high == pytest.approx(58.11, abs=0.005)
    assert found.ahead.chance == pytest.approx(0.04308, abs=1e-5)
    assert found.needed_per_week == pytest.approx(10.67, abs=0.005)
    assert found.run_rate == 8.5
    assert (found.status, found.rule) == (Status.OFF_TRACK, Rule.FORECAST)


def test_a_sum_counts_only_days_since_its_start() -> None:
    history = weekly("orders", [70, 70, 70], MONDAY - WEEK)
    found = stand(orders(600, 6, MONDAY + timedelta(days=2)), history, MONDAY + 2 * WEEK)
    assert found.current == 50 + 70


def test_followers_on_day_twenty_four_of_sixty() -> None:
    goal = followers(5000, 6000, MONDAY + timedelta(days=59))
    readings = [Reading("ig", "followers", day(MONDAY + timedelta(days=23)), 5410)]
    found = stand(goal, readings, MONDAY + timedelta(days=24))
    assert found.share == pytest.approx(0.41)
    assert found.expected == pytest.approx(5400)
    assert found.expected_compound == pytest.approx(5378, abs=0.5)
    assert found.pace == pytest.approx(1.025)
    assert found.status is Status.ON_TRACK


def test_a_forecast_never_ends_below_no_followers() -> None:
    falling = [9_000, 6_000, 7_000, 3_500, 4_200, 1_500, 900]
    goal = followers(9_000, 12_000, MONDAY + 26 * WEEK)
    found = stand(goal, levels(falling, MONDAY), MONDAY + 8 * WEEK)
    assert found.ahead is not None
    assert (found.ahead.value, found.ahead.low) == (0, 0)
    assert found.ahead.high is not None
    assert found.ahead.high >= 0


def test_lower_is_better_is_the_same_sum_mirrored() -> None:
    way = Way(1200, 900)
    assert way.progress(1050) == 0.5
    assert way.pace(1050, way.straight(0.5)) == 1.0


def test_a_level_reached_once_stays_reached_and_says_that_it_fell_back() -> None:
    goal = followers(100, 200, MONDAY + 10 * WEEK)
    found = stand(goal, levels([150, 205, 190], MONDAY), MONDAY + 3 * WEEK)
    assert (found.status, found.rule) == (Status.ACHIEVED, Rule.ACHIEVED)
    assert found.reached_on == MONDAY + WEEK + timedelta(days=6)
    assert found.fell_back


def test_equal_to_the_target_is_reached() -> None:
    goal = followers(100, 200, MONDAY + 10 * WEEK)
    assert stand(goal, levels([200], MONDAY), MONDAY + WEEK).status is Status.ACHIEVED


@pytest.mark.parametrize(
    ("values", "today", "status", "rule"),
    [
        ([], MONDAY + 3 * WEEK, Status.NO_DATA, Rule.NO_DATA),
        ([10], MONDAY + 4 * WEEK, Status.NO_DATA, Rule.NO_DATA),
        ([], MONDAY + timedelta(days=2), Status.TOO_EARLY, Rule.TOO_EARLY),
        ([10], MONDAY + WEEK, Status.TOO_EARLY, Rule.TOO_EARLY),
        ([9] * 12, MONDAY + 12 * WEEK, Status.MISSED, Rule.MISSED),
        ([5] * 11, MONDAY + 12 * WEEK + timedelta(days=2), Status.OFF_TRACK, Rule.PACE),
        ([5] * 11, MONDAY + 14 * WEEK, Status.MISSED, Rule.MISSED),
        ([60, 60], MONDAY + 2 * WEEK, Status.ACHIEVED, Rule.ACHIEVED),
        ([10, 10, 10], MONDAY + 3 * WEEK, Status.ON_TRACK, Rule.PACE),
        ([8, 8, 8], MONDAY + 3 * WEEK, Status.AT_RISK, Rule.PACE),
        ([5, 5, 5], MONDAY + 3 * WEEK, Status.OFF_TRACK, Rule.PACE),
    ],
)
def test_each_rule_speaks_in_its_turn(
    values: list[int], today: date, status: Status, rule: Rule
) -> None:
    found = stand(orders(120, 12), weekly("orders", values, MONDAY), today)
    assert (found.status, found.rule) == (status, rule)


def test_a_certain_forecast_lifts_a_goal_one_step() -> None:
    assert with_chance(Status.AT_RISK, 0.93) == (Status.ON_TRACK, Rule.FORECAST)
    assert with_chance(Status.OFF_TRACK, 0.05) == (Status.OFF_TRACK, Rule.PACE)
    assert with_chance(Status.ON_TRACK, 0.5) == (Status.ON_TRACK, Rule.PACE)


def replies(limit: float, weeks: int) -> Goal:
    return Goal(
        "balas", "response_time_median", Shape.KEEP_BELOW, Nature.TIME, Unit.MINUTES, 40, MONDAY,
        (Mark(limit, MONDAY + weeks * WEEK - timedelta(days=1), MONDAY),), lower=True, account="ig",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("minutes", "status"),
    [
        ([22, 28, 35, 27, 19, 24], Status.ON_TRACK),
        ([22, 28, 25, 27, 19, 34], Status.AT_RISK),
        ([42, 38, 35, 37, 39, 24], Status.AT_RISK),
        ([42, 38, 35, 37, 39, 44], Status.OFF_TRACK),
    ],
)
def test_a_limit_is_kept_week_by_week(minutes: list[int], status: Status) -> None:
    found = stand(
        replies(30, 12), weekly("response_time_median", minutes, MONDAY), MONDAY + 6 * WEEK
    )
    assert (found.status, found.rule) == (status, Rule.KEEP)
    assert found.share == pytest.approx(found.kept.share if found.kept else -1)


def test_a_limit_kept_five_weeks_of_six() -> None:
    found = stand(
        replies(30, 12),
        weekly("response_time_median", [22, 28, 35, 27, 19, 24], MONDAY),
        MONDAY + 6 * WEEK,
    )
    assert found.kept is not None
    assert (found.kept.met, found.kept.weeks, found.kept.latest_met) == (5, 6, True)
    assert found.kept.share == pytest.approx(0.8333, abs=1e-4)


def test_weekly_reach_is_a_mean_and_never_a_sum() -> None:
    goal = Goal(
        "reach", "reach", Shape.INTENSITY, Nature.PEOPLE, Unit.COUNT, 8000, MONDAY,
        (Mark(10_800, MONDAY + timedelta(days=29), MONDAY),), account="ig",
    )  # fmt: skip
    found = stand(goal, weekly("reach", [9000, 9400], MONDAY), MONDAY + timedelta(days=14))
    assert found.current == 9200
    assert found.share == pytest.approx(0.4286, abs=1e-4)


def test_a_rate_is_pooled_from_its_parts() -> None:
    goal = Goal(
        "er", "er_reach", Shape.RATIO, Nature.RATE, Unit.PERCENT, 3.0, MONDAY,
        (Mark(5.0, MONDAY + 8 * WEEK, MONDAY),), account="ig",
    )  # fmt: skip
    readings = [
        *weekly("reach", [1000, 3000], MONDAY),
        *weekly("interactions", [100, 60], MONDAY),
    ]
    found = stand(goal, readings, MONDAY + 2 * WEEK)
    assert found.current == pytest.approx(4.0)


def test_counting_by_hand_goes_by_the_check_ins() -> None:
    goal = Goal(
        "kol", "influencers", Shape.DELIVER, Nature.FLOW, Unit.COUNT, 0, MONDAY,
        (Mark(4, MONDAY + 8 * WEEK, MONDAY),),
    )  # fmt: skip
    goal = goal.checked(CheckIn(MONDAY + WEEK, Confidence.HIGH, "", 1))
    goal = goal.checked(CheckIn(MONDAY + 4 * WEEK, Confidence.LOW, "satu batal", 3))
    found = stand(goal, [], MONDAY + 4 * WEEK)
    assert (found.current, found.share) == (3, 0.75)
    assert found.status is Status.ON_TRACK


def test_a_changed_target_counts_from_its_day() -> None:
    goal = orders(120, 12).changed(
        60, MONDAY + 12 * WEEK - timedelta(days=1), MONDAY + WEEK, "stok"
    )
    found = stand(goal, weekly("orders", [10, 10, 10], MONDAY), MONDAY + 3 * WEEK)
    assert found.share == 0.5


def test_what_was_reached_under_the_old_target_stays_reached() -> None:
    goal = followers(100, 150, MONDAY + 10 * WEEK)
    goal = replace(goal, marks=(*goal.marks, Mark(400, goal.deadline, MONDAY + 2 * WEEK, "berani")))
    found = stand(goal, levels([120, 160, 170], MONDAY), MONDAY + 3 * WEEK)
    assert found.reached_on == MONDAY + WEEK + timedelta(days=6)


def test_planned_weights_move_what_is_expected() -> None:
    even, heavy = orders(120, 4), replace(orders(120, 4), weights=(1.0, 1.0, 1.0, 3.0))
    history = weekly("orders", [20, 20], MONDAY)
    today = MONDAY + 2 * WEEK
    assert stand(even, history, today).expected == 60
    assert stand(heavy, history, today).expected == 40


def test_planned_weights_come_to_the_whole_on_the_last_day() -> None:
    last = MONDAY + timedelta(days=29)
    goal = replace(orders(120, 4), weights=(1.0, 1.0, 1.0, 1.0, 2.0))
    goal = replace(goal, marks=(Mark(120, last, MONDAY),))
    found = stand(goal, weekly("orders", [20] * 5, MONDAY), MONDAY + 6 * WEEK)
    assert found.elapsed == pytest.approx(28 / 30, abs=0.05)
    assert weighted_share(goal.weights, 5) == 1


def test_a_missing_week_is_not_a_week_of_zero() -> None:
    readings = [r for n, r in enumerate(weekly("orders", [10, 10, 10, 10], MONDAY)) if n != 1]
    found = stand(orders(120, 12), readings, MONDAY + 4 * WEEK)
    assert found.current == 30
    assert len(found.trail) == 3


def test_a_goal_without_readings_has_no_progress() -> None:
    found = stand(orders(120, 12), [], MONDAY + 5 * WEEK)
    assert (found.current, found.share, found.pace, found.ahead) == (None, None, None, None)


def test_two_accounts_are_not_mixed() -> None:
    other = Account(Platform.TIKTOK, "tt", id="tt")
    readings = [
        *weekly("orders", [10], MONDAY),
        Reading("tt", "orders", Period(MONDAY, MONDAY + timedelta(days=6)), 99),
    ]
    scope = Scope(CATALOGUE, Shop("Kopi Senja"), [IG, other], readings)
    assert progress(orders(120, 12), scope, MONDAY + WEEK).current == 10


@given(
    st.floats(0, 1e6), st.floats(0, 1e6), st.floats(0, 1e6),
    st.sampled_from([0.001, 60.0, 1000.0]),
)  # fmt: skip
def test_progress_does_not_depend_on_the_unit(
    baseline: float, target: float, current: float, scale: float
) -> None:
    plain = Way(baseline, target).progress(current)
    scaled = Way(baseline * scale, target * scale).progress(current * scale)
    if plain is None or abs(target - baseline) < 1e-3:
        return
    assert scaled == pytest.approx(plain, rel=1e-6, abs=1e-6)


@given(st.floats(1, 1e6), st.floats(1, 1e6), st.floats(1, 1e6))
def test_swapping_baseline_and_target_mirrors_progress(
    baseline: float, target: float, current: float
) -> None:
    there, back = Way(baseline, target).progress(current), Way(target, baseline).progress(current)
    if there is None or back is None or abs(target - baseline) < 1e-3:
        return
    assert there + back == pytest.approx(1, abs=1e-6)


@given(st.lists(st.floats(0, 10), min_size=1, max_size=20), st.floats(0, 25))
def test_weighted_time_runs_from_nothing_to_all(weights: list[float], elapsed: float) -> None:
    share = weighted_share(tuple(weights), elapsed)
    assert 0 <= share <= 1
    assert weighted_share(tuple(weights), len(weights)) == pytest.approx(1)


def test_thirty_day_reach_goes_by_thirty_day_readings() -> None:
    goal = Goal(
        "reach", "reach", Shape.INTENSITY, Nature.PEOPLE, Unit.COUNT, 21_000, MONDAY,
        (Mark(25_000, MONDAY + timedelta(days=59), MONDAY),), account="ig", every="month",
    )  # fmt: skip
    month = Period(MONDAY, MONDAY + timedelta(days=29))
    readings = [*weekly("reach", [8_000] * 4, MONDAY), Reading("ig", "reach", month, 23_000)]
    found = stand(goal, readings, MONDAY + timedelta(days=31))
    assert (found.current, found.share, found.ahead) == (23_000, 0.5, None)
    assert found.status is Status.ON_TRACK


@pytest.mark.parametrize("goal", [followers(100, 200, MONDAY + 10 * WEEK), orders(120, 12)])
def test_a_goal_that_begins_later_is_too_early_to_judge(goal: Goal) -> None:
    found = stand(goal, levels([90], MONDAY - 2 * WEEK), MONDAY - timedelta(days=5))
    assert (found.status, found.current) == (Status.TOO_EARLY, None)
