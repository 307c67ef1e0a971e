from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.answer import Between, Known, Note, Unknown, Why
from kpidesk.domain.period import Period, month
from kpidesk.domain.rollup import opening, roll_up
from kpidesk.domain.shop import WeekRule
from tests.domain.shops import catalogue, on, read, week

if TYPE_CHECKING:
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.reading import Reading

VIEWS = catalogue().metrics["views"]
REACH = catalogue().metrics["reach"]
FOLLOWERS = catalogue().metrics["followers"]
RATING = catalogue().metrics["video_completion_rate"]
FEBRUARY = month(2025, 2)


def weeks(metric: str, *values: int | None, start: date) -> list[Reading]:
    found = []
    for number, value in enumerate(values):
        if value is not None:
            found.append(read(metric, value, week(number, start)))
    return found


def known(metric: Metric, readings: list[Reading], period: Period) -> Known:
    answer = roll_up(metric, readings, period)
    assert isinstance(answer, Known)
    return answer


O08 = weeks("views", 1400, 1260, 1330, 1190, 1540, start=date(2025, 1, 27))


@pytest.mark.parametrize(
    ("period", "value"),
    [
        (Period(date(2025, 1, 27), date(2025, 1, 31)), 1000),
        (FEBRUARY, 5280),
        (Period(date(2025, 3, 1), date(2025, 3, 2)), 440),
        (Period(date(2025, 1, 27), date(2025, 3, 2)), 6720),
    ],
)
def test_o08_a_border_week_is_shared_out_by_days(period: Period, value: int) -> None:
    answer = known(VIEWS, O08, period)
    assert answer.value == value
    assert isinstance(answer.value, int)
    assert answer.coverage == 1


def test_o08_by_the_thursday_rule_a_week_goes_whole_to_one_month() -> None:
    answer = roll_up(VIEWS, O08, FEBRUARY, WeekRule.THURSDAY)
    assert answer == Known(5320)


def test_a_split_week_is_marked_as_an_estimate() -> None:
    assert known(VIEWS, O08, FEBRUARY).notes == {Note.SPLIT_BY_DAYS, Note.ESTIMATED}
    assert known(VIEWS, O08, week(0)).notes == frozenset()


def test_o11_missing_weeks_are_not_zero_weeks() -> None:
    found = weeks("views", 900, 1100, None, 1000, start=date(2021, 2, 1))
    answer = known(VIEWS, found, month(2021, 2))
    assert answer == Known(3000, coverage=0.75, notes=frozenset({Note.PARTIAL}))
    zero = known(VIEWS, [*found, read("views", 0, week(2, date(2021, 2, 1)))], month(2021, 2))
    assert (zero.value, zero.coverage) == (3000, 1.0)


def test_nothing_read_is_unknown_and_not_given_is_another_reason() -> None:
    assert roll_up(VIEWS, [], FEBRUARY) == Unknown(Why.NO_READING)
    assert roll_up(VIEWS, [read("views", None, week(0))], week(0)) == Unknown(Why.NOT_AVAILABLE)


def test_a_month_figure_wins_over_its_weeks_and_says_when_they_differ() -> None:
    same = known(VIEWS, [*O08, read("views", 5280, FEBRUARY)], FEBRUARY)
    assert same == Known(5280, notes=frozenset({Note.MONTH_FIGURE}))
    other = known(VIEWS, [*O08, read("views", 5900, FEBRUARY)], FEBRUARY)
    assert other == Known(5900, notes=frozenset({Note.MONTH_FIGURE, Note.DIFFERS_FROM_WEEKS}))


def test_a_quarter_is_the_sum_of_its_months_whether_typed_or_added() -> None:
    found = [*O08, read("views", 5900, FEBRUARY)]
    quarter = known(VIEWS, found, Period(date(2025, 1, 1), date(2025, 3, 31)))
    assert quarter.value == 1000 + 5900 + 440


def days(metric: str, values: list[int], start: date) -> list[Reading]:
    return [read(metric, v, on(start + timedelta(days=n))) for n, v in enumerate(values)]


def test_days_and_their_week_are_not_counted_twice() -> None:
    daily = days("views", [10, 20, 30, 40, 50, 60, 70], date(2025, 2, 3))
    both = [*daily, read("views", 290, week(0))]
    assert known(VIEWS, both, week(0)).value == 290
    assert known(VIEWS, both, Period(date(2025, 2, 1), date(2025, 2, 28))).value == 280
    assert known(VIEWS, both, on(date(2025, 2, 5))).value == 30


def test_days_that_fill_a_week_in_part_leave_the_rest_of_it_to_the_other_days() -> None:
    daily = days("views", [10, 20, 30], date(2025, 2, 3))
    both = [*daily, read("views", 300, week(0))]
    assert known(VIEWS, both, Period(date(2025, 2, 3), date(2025, 2, 5))).value == 60
    assert known(VIEWS, both, Period(date(2025, 2, 6), date(2025, 2, 9))).value == 240
    assert known(VIEWS, both, FEBRUARY).value == 300


def test_days_that_exceed_their_week_do_not_make_the_other_days_negative() -> None:
    daily = days("views", [500, 500], date(2025, 2, 3))
    both = [*daily, read("views", 700, week(0))]
    assert known(VIEWS, both, FEBRUARY).value == 700


def test_rounding_is_carried_along() -> None:
    answer = known(VIEWS, [read("views", 19_300, week(0), rounded_by=50)], FEBRUARY)
    assert (answer.value, answer.rounded_by) == (19_300, 50)
    assert Note.ROUNDED in answer.notes


def test_a_flow_is_not_spliced_across_a_changed_definition() -> None:
    found = [read("views", 100, week(0), version="old"), read("views", 200, week(1))]
    assert roll_up(VIEWS, found, FEBRUARY) == Unknown(Why.DEFINITION_BREAK, coverage=0.5)
    assert known(VIEWS, found, week(1)).value == 200


@pytest.mark.parametrize(
    ("read_on", "answer"),
    [
        (date(2025, 2, 28), Known(1345)),
        (date(2025, 2, 21), Known(1345)),
        (date(2025, 2, 20), Unknown(Why.TOO_OLD)),
        (date(2025, 3, 1), Unknown(Why.NO_READING)),
    ],
)
def test_a_level_is_the_last_one_and_no_older_than_a_week(
    read_on: date, answer: Known | Unknown
) -> None:
    assert roll_up(FOLLOWERS, [read("followers", 1345, on(read_on))], FEBRUARY) == answer


def test_the_opening_level_is_the_one_before_the_first_day() -> None:
    found = [
        read("followers", 1290, on(date(2025, 1, 31))),
        read("followers", 1300, on(date(2025, 2, 1))),
    ]
    assert opening(found, FEBRUARY) == Known(1290)


O09 = weeks("reach", 800, 950, 700, 900, start=date(2021, 2, 1))


def test_o09_reach_over_a_month_lies_between_bounds() -> None:
    assert roll_up(REACH, O09, month(2021, 2)) == Between(950, 3350, 837.5)


def test_reach_read_for_the_month_is_known() -> None:
    found = [*O09, read("reach", 2100, month(2021, 2))]
    assert roll_up(REACH, found, month(2021, 2)) == Known(2100)


def test_reach_with_a_missing_week_has_no_upper_bound() -> None:
    answer = roll_up(REACH, [O09[0], O09[2], O09[3]], month(2021, 2))
    assert isinstance(answer, Unknown)
    assert answer.why is Why.NOT_ADDITIVE
    assert dict(answer.parts) == {"low": 900, "mean": 800}


def test_a_longer_window_bounds_a_shorter_one_from_above() -> None:
    found = [read("reach", 2000, month(2021, 2)), *O09[:2]]
    two_weeks = Period(date(2021, 2, 1), date(2021, 2, 14))
    assert roll_up(REACH, found, two_weeks) == Between(950, 1750, 875.0)


def test_a_rate_typed_without_its_parts_is_shown_but_not_pooled() -> None:
    found = [read("video_completion_rate", 31.5, week(0))]
    assert roll_up(RATING, found, week(0)) == Known(31.5)
    assert roll_up(RATING, found, FEBRUARY) == Unknown(Why.NOT_POOLABLE)


counts = st.lists(st.one_of(st.none(), st.integers(0, 10**7)), min_size=1, max_size=30)
starts = st.dates(date(2015, 1, 1), date(2030, 1, 1))


@given(counts, starts, st.integers(0, 40), st.integers(1, 60))
def test_the_parts_of_any_partition_add_up_to_the_whole(
    values: list[int | None], start: date, before: int, length: int
) -> None:
    found = weeks("views", *values, start=start)
    first = start - timedelta(days=before)
    last = start + timedelta(days=7 * len(values) + before)
    total = 0
    while first <= last:
        part = Period(first, min(last, first + timedelta(days=length - 1)))
        answer = roll_up(VIEWS, found, part)
        total += answer.value if isinstance(answer, Known) else 0  # type: ignore[assignment]
        first = part.last + timedelta(days=1)
    assert total == sum(value or 0 for value in values)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=4), counts, starts)
def test_weeks_and_some_of_their_days_add_up_to_the_weeks(
    extra: list[int], daily: list[int | None], start: date
) -> None:
    shown = daily[: 7 * len(extra)]
    weekly = [
        more + sum(value or 0 for value in shown[7 * n : 7 * n + 7]) for n, more in enumerate(extra)
    ]
    found = weeks("views", *weekly, start=start) + [
        read("views", value, on(start + timedelta(days=n)))
        for n, value in enumerate(shown)
        if value is not None
    ]
    full = [
        shown[7 * n : 7 * n + 7].count(None) == max(0, 7 * n + 7 - len(shown)) == 0
        for n in range(len(extra))
    ]
    total = sum(w - (e if f else 0) for w, e, f in zip(weekly, extra, full, strict=True))
    parts = [roll_up(VIEWS, found, on(start + timedelta(days=n))) for n in range(7 * len(extra))]
    assert sum(part.value for part in parts if isinstance(part, Known)) == total
    whole = Period(start - timedelta(days=1), start + timedelta(days=7 * len(extra)))
    answer = roll_up(VIEWS, found, whole)
    assert isinstance(answer, Known)
    assert answer.value == total


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=12), starts)
def test_the_bounds_of_reach_are_in_order_and_never_shown_as_a_sum(
    values: list[int], start: date
) -> None:
    found = weeks("reach", *values, start=start)
    whole = Period(start, start + timedelta(days=7 * len(values) - 1))
    answer = roll_up(REACH, found, whole)
    assert isinstance(answer, Between)
    assert max(values) == answer.low <= answer.high == sum(values)
    assert answer.low >= answer.mean or answer.mean <= answer.high
