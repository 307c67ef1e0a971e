from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.filled import Filled, ToFill, filled, newest_told, week_to_fill
from tests.domain.shops import INSTAGRAM, readings, scope, week

if TYPE_CHECKING:
    from kpidesk.domain.reading import Reading

FEW = replace(INSTAGRAM, tracked=("views", "reach", "followers", "profile_visits"))
FULL = {"views": 1, "reach": 1, "followers": 1, "profile_visits": 0}
HALF = {"views": 1, "reach": 1}


def weeks(*given: dict[str, int]) -> list[Filled]:
    """Consecutive weeks of one account from 3 February 2025 on, filled as given."""
    found: list[Reading] = []
    for number, values in enumerate(given):
        found += readings(week(number), FEW, **values)
    asked = [week(number) for number in range(len(given))]
    return filled(asked, [FEW], scope(*found, accounts=(FEW,)))


def test_the_week_that_just_ended_is_asked_for() -> None:
    wanted = week_to_fill(date(2025, 2, 17), 0, weeks(FULL, HALF))
    assert wanted == ToFill(week(1), 2, 4)
    assert wanted is not None
    assert wanted.left == 2
    assert wanted.seconds == 20


def test_a_week_is_asked_for_when_it_is_over_not_before() -> None:
    both = weeks(FULL, {})
    assert week_to_fill(date(2025, 2, 16), 0, both) is None
    monday = week_to_fill(date(2025, 2, 17), 0, both)
    assert monday is not None
    assert monday.week == week(1)


def test_nothing_is_asked_for_when_all_is_filled() -> None:
    assert week_to_fill(date(2025, 2, 17), 0, weeks(FULL, FULL)) is None


def test_older_gaps_are_named_newest_first_and_skipped_weeks_are_not() -> None:
    wanted = week_to_fill(date(2025, 3, 3), 0, weeks(HALF, HALF, HALF, FULL), {week(1)})
    assert wanted == ToFill(week(2), 2, 4, (week(0),))


def test_weeks_before_the_first_number_are_not_missed() -> None:
    wanted = week_to_fill(date(2025, 3, 3), 0, weeks({}, {}, HALF, HALF))
    assert wanted is not None
    assert wanted.older == (week(2),)


def test_a_new_shop_is_asked_for_the_week_that_just_ended_only() -> None:
    wanted = week_to_fill(date(2025, 3, 3), 0, weeks({}, {}, {}, {}))
    assert wanted == ToFill(week(3), 0, 4)


def test_zero_counts_as_filled_and_so_does_not_available() -> None:
    found = readings(week(), FEW, views=0, reach=None, followers=10, profile_visits=None)
    told = filled([week()], [FEW], scope(*found, accounts=(FEW,)))
    assert week_to_fill(date(2025, 2, 10), 0, told) is None


def test_a_half_filled_week_is_not_looked_at_first() -> None:
    assert newest_told(weeks(FULL, FULL, HALF)) == week(1)
    assert newest_told(weeks(HALF, HALF)) == week(1)
    assert newest_told(weeks({}, {})) is None
