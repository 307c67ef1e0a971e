from __future__ import annotations

from datetime import date

import holidays
import pytest

from kpidesk.domain.answer import Answer, Between, Known, Note, Unknown, Why
from kpidesk.domain.compare import Basis, Verdict, change, compare, pair, step
from kpidesk.domain.feast import LEBARAN, same_distance
from kpidesk.domain.metric import Direction, Unit
from kpidesk.domain.period import Period, month
from tests.domain.shops import INSTAGRAM, read, readings, scope, week

UP, DOWN = Direction.UP, Direction.DOWN


@pytest.mark.parametrize(
    ("current", "base", "direction", "absolute", "percent", "verdict"),
    [
        (112, 100, UP, 12, 12.0, Verdict.BETTER),
        (90, 100, UP, -10, -10.0, Verdict.WORSE),
        (90, 100, DOWN, -10, -10.0, Verdict.BETTER),
        (100, 100, UP, 0, 0.0, Verdict.SAME),
        (112, 100, Direction.NEUTRAL, 12, 12.0, Verdict.CHANGED),
        (40, 0, UP, 40, None, Verdict.BETTER),
        (0, 0, UP, 0, None, Verdict.SAME),
        (0, 40, UP, -40, -100.0, Verdict.WORSE),
        (5, -20, UP, 25, None, Verdict.BETTER),
        (-5, 20, UP, -25, None, Verdict.WORSE),
    ],
)
def test_a_change_is_said_in_numbers_and_in_per_cent_where_that_makes_sense(
    current: int, base: int, direction: Direction, absolute: int, percent: float, verdict: Verdict
) -> None:
    found = change(Known(current), Known(base), Unit.COUNT, direction)
    assert (found.absolute, found.percent, found.verdict) == (absolute, percent, verdict)


def test_a_rise_from_nothing_is_said_as_from_zero() -> None:
    assert change(Known(40), Known(0), Unit.COUNT, UP).from_zero
    assert not change(Known(0), Known(0), Unit.COUNT, UP).from_zero


def test_a_percentage_changes_by_points_first() -> None:
    found = change(Known(5.0), Known(4.0), Unit.PERCENT, UP)
    assert (found.points, found.percent) == (1.0, 25.0)
    assert change(Known(5), Known(4), Unit.COUNT, UP).points is None


def test_o10_flows_over_unequal_lengths_are_compared_per_day() -> None:
    raw = change(Known(11200), Known(11780), Unit.COUNT, UP)
    assert raw.percent == pytest.approx(-4.924, rel=5e-4)
    daily = change(Known(11200), Known(11780), Unit.COUNT, UP, days=(28, 31))
    assert daily.percent == pytest.approx(5.263, rel=5e-4)
    assert daily.per_day
    assert not change(Known(2), Known(1), Unit.COUNT, UP, days=(28, 28)).per_day


@pytest.mark.parametrize(
    ("current", "base", "why"),
    [
        (Unknown(Why.NO_READING), Known(1), Why.NO_READING),
        (Known(1), Unknown(Why.NO_READING), Why.NO_COMPARISON),
        (Known(1), Unknown(Why.TOO_OLD), Why.TOO_OLD),
        (Known(1, coverage=0.7), Known(1), Why.LOW_COVERAGE),
        (Known(1), Known(1, coverage=0.5), Why.LOW_COVERAGE),
        (Between(1, 5, 2), Known(1), Why.NOT_ADDITIVE),
    ],
)
def test_what_cannot_be_compared_says_why(current: Answer, base: Answer, why: Why) -> None:
    found = change(current, base, Unit.COUNT, UP)
    assert (found.why, found.verdict, found.absolute) == (why, Verdict.UNCLEAR, None)


def test_three_of_four_weeks_are_enough_to_compare() -> None:
    found = change(Known(3, coverage=0.75), Known(2), Unit.COUNT, UP)
    assert found.verdict is Verdict.BETTER


def test_a_difference_within_the_rounding_is_no_change() -> None:
    found = change(Known(12_300, rounded_by=50), Known(12_250), Unit.COUNT, UP)
    assert found.verdict is Verdict.SAME


def test_four_weeks_are_compared_with_the_four_before() -> None:
    assert pair(week(3), Basis.FOUR_WEEKS) == (
        Period(date(2025, 2, 3), date(2025, 3, 2)),
        Period(date(2025, 1, 6), date(2025, 2, 2)),
    )


@pytest.mark.parametrize(
    ("period", "basis", "base"),
    [
        (month(2025, 3), Basis.PREVIOUS, month(2025, 2)),
        (month(2025, 3), Basis.YEAR_AGO, month(2024, 3)),
        (week(), Basis.PREVIOUS, week(-1)),
    ],
)
def test_the_base_is_the_period_before_or_a_year_ago(
    period: Period, basis: Basis, base: Period
) -> None:
    assert pair(period, basis) == (period, base)


def test_weeks_before_lebaran_are_compared_with_the_weeks_before_the_last_lebaran() -> None:
    before = Period(date(2025, 3, 17), date(2025, 3, 23))
    compared = pair(before, Basis.LEBARAN)
    assert compared is not None
    assert compared[1] == Period(date(2024, 3, 25), date(2024, 3, 31))
    assert compared[1].first.weekday() == before.first.weekday()
    days = same_distance(Period(date(2025, 3, 1), date(2025, 3, 31)))
    assert days == Period(date(2024, 3, 11), date(2024, 4, 10))


def test_outside_the_table_there_is_no_lebaran_to_compare_with() -> None:
    assert pair(month(2040, 1), Basis.LEBARAN) is None
    assert pair(month(2014, 1), Basis.LEBARAN) is None


def test_the_table_of_lebaran_is_that_of_the_holidays_library() -> None:
    given = holidays.country_holidays("ID", years=range(2014, 2037), language="en_US")
    days = [
        on
        for on, name in given.items()
        if "Eid al-Fitr" in name and "Second" not in name and "Joint" not in name
    ]
    assert tuple(sorted(days)) == LEBARAN


def test_a_month_is_compared_per_day_by_the_rules_of_its_kind() -> None:
    found = scope(
        read("views", 11780, month(2025, 1)),
        read("views", 11200, month(2025, 2)),
        read("reach", 5000, month(2025, 1)),
        read("reach", 6000, month(2025, 2)),
        read("reach", 900, week()),
    )
    views = compare(found, "views", month(2025, 2), month(2025, 1), "ig")
    assert views.percent == pytest.approx(5.263, rel=5e-4)
    reach = compare(found, "reach", month(2025, 2), month(2025, 1), "ig")
    assert (reach.percent, reach.per_day) == (20.0, False)
    unequal = compare(found, "reach", month(2025, 2), week(), "ig")
    assert unequal.why is Why.NOT_ADDITIVE


def test_nothing_is_compared_across_a_changed_definition() -> None:
    found = scope(
        read("views", 100, week(0), version="old"),
        read("views", 300, week(1)),
        *readings(week(0), interactions=10),
        *readings(week(1), interactions=12),
    )
    for key in ("views", "er_views"):
        across = compare(found, key, week(1), week(0), "ig")
        assert across.why is Why.DEFINITION_BREAK
    assert compare(found, "interactions", week(1), week(0), "ig").percent == 20.0


def test_a_forgotten_week_is_no_fall_in_sales() -> None:
    weeks = [week(n) for n in range(8)]
    even = [read("orders", 28, one) for n, one in enumerate(weeks) if n != 6]
    now, then = Period(weeks[4].first, weeks[7].last), Period(weeks[0].first, weeks[3].last)
    moved = compare(scope(*even), "orders", now, then, "ig")
    assert (moved.current, moved.base, moved.per_day) == (84, 112, True)
    assert moved.percent == pytest.approx(0)
    together = compare(scope(*even), "orders", now, then)
    assert together.percent == pytest.approx(0)


@pytest.mark.parametrize("why", [Why.NO_READING, Why.MISSING_PART])
def test_what_was_not_typed_before_is_nothing_to_compare_with(why: Why) -> None:
    found = change(Known(7.5), Unknown(why, "interactions"), Unit.PERCENT, UP)
    assert found.why is Why.NO_COMPARISON


def test_a_months_own_rate_and_a_mean_of_weeks_are_two_statistics() -> None:
    weeks = [week(n, date(2025, 2, 3)) for n in range(8)]
    found = scope(
        *(r for w in weeks for r in readings(w, interactions=400, reach=9000)),
        read("reach", 21_000, month(2025, 2)),
        read("interactions", 1700, month(2025, 2)),
    )
    february, march = month(2025, 2), month(2025, 3)
    series = found.series("er_reach", [february, march], INSTAGRAM.id)
    assert series.values[0] == pytest.approx(1700 / 21_000 * 100)
    assert series.values[1] == pytest.approx(400 / 9000 * 100)
    assert Note.WEEKLY_WEIGHTED in series.points[1].answer.notes
    assert series.parted == (1,)
    assert step(series, 1, Unit.PERCENT) is None
    assert compare(found, "er_reach", march, february, INSTAGRAM.id).why is Why.OTHER_WINDOW


def test_the_running_month_is_not_held_against_a_full_one() -> None:
    weeks = [week(n, date(2025, 1, 27)) for n in range(7)]
    found = scope(*(r for w in weeks for r in readings(w, views=700)))
    months = [month(2025, 2), month(2025, 3)]
    series = found.series("views", months, INSTAGRAM.id)
    assert series.values == [2800, 1600]
    assert step(series, 1, Unit.COUNT) is None
    assert step(series, 0, Unit.COUNT) is None


def test_months_of_other_lengths_are_held_against_each_other_by_the_day() -> None:
    weeks = [week(n, date(2024, 12, 30)) for n in range(10)]
    found = scope(*(r for w in weeks for r in readings(w, views=700)))
    series = found.series("views", [month(2025, 1), month(2025, 2)], INSTAGRAM.id)
    change_of_view = step(series, 1, Unit.COUNT)
    assert change_of_view is not None
    assert change_of_view.per_day
    assert change_of_view.percent == pytest.approx(0, abs=1e-9)
    assert series.values == [3100, 2800]


def test_a_level_nobody_read_again_has_not_stood_still() -> None:
    known = scope(*readings(week(0), followers=13_420, views=900), *readings(week(1), views=950))
    found = compare(known, "followers", week(1), week(0), INSTAGRAM.id)
    assert (found.current, found.absolute, found.why) == (13_420, None, Why.NO_READING)
    assert compare(known, "views", week(1), week(0), INSTAGRAM.id).absolute == 50
    again = scope(*readings(week(0), followers=13_420), *readings(week(1), followers=13_420))
    assert compare(again, "followers", week(1), week(0), INSTAGRAM.id).absolute == 0
