from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.period import Period, month, week_of
from kpidesk.domain.view import Against, By, Range, View

TODAY = date(2025, 3, 12)
SPAN = Period(date(2023, 5, 3), date(2025, 3, 9))


@pytest.mark.parametrize(
    ("view", "count", "first", "last"),
    [
        (View(range=Range.WEEKS_4), 4, date(2025, 2, 17), date(2025, 3, 16)),
        (View(range=Range.WEEKS_12), 12, date(2024, 12, 23), date(2025, 3, 16)),
        (View(range=Range.MONTH), 6, date(2025, 2, 24), date(2025, 4, 6)),
        (View(range=Range.QUARTER, by=By.MONTH), 3, date(2025, 1, 1), date(2025, 3, 31)),
        (View(range=Range.YEAR, by=By.MONTH), 12, date(2024, 4, 1), date(2025, 3, 31)),
        (View(range=Range.YEAR), 53, date(2024, 3, 11), date(2025, 3, 16)),
        (View(range=Range.WEEKS_12, by=By.MONTH), 12, date(2024, 4, 1), date(2025, 3, 31)),
        (View(range=Range.ALL, by=By.MONTH), 23, date(2023, 5, 1), date(2025, 3, 31)),
        (
            View(range=Range.CUSTOM, first=date(2025, 1, 31), last=date(2025, 1, 1), by=By.MONTH),
            1,
            date(2025, 1, 1),
            date(2025, 1, 31),
        ),
    ],
)
def test_a_range_is_whole_weeks_or_months(view: View, count: int, first: date, last: date) -> None:
    periods = view.periods(TODAY, SPAN)
    assert (len(periods), periods[0].first, periods[-1].last) == (count, first, last)


def test_nothing_typed_still_shows_the_last_weeks() -> None:
    assert len(View(range=Range.ALL).periods(TODAY, None)) == 12


@pytest.mark.parametrize(
    ("against", "base"),
    [
        (Against.NOTHING, None),
        (Against.BEFORE, date(2025, 1, 20)),
        (Against.YEAR_AGO, date(2024, 2, 19)),
        (Against.LEBARAN, date(2024, 2, 26)),
    ],
)
def test_each_week_has_its_own_to_compare_with(against: Against, base: date | None) -> None:
    view = View(range=Range.WEEKS_4, against=against)
    bases = view.bases(view.periods(TODAY, SPAN))
    assert len(bases) == 4
    assert (bases[0].first if bases[0] else None) == base


def test_four_full_weeks_are_compared_with_the_four_before() -> None:
    view = View(by=By.MONTH, range=Range.YEAR).chosen(against=Against.FOUR_WEEKS)
    periods = view.periods(TODAY, SPAN)
    both = view.pair(TODAY)
    assert both is not None
    assert (both[0].first, both[0].last) == (periods[0].first, periods[-1].last)
    assert both[0].last < TODAY
    assert [p.days for p in periods] == [7, 7, 7, 7]
    assert [b and b.last for b in view.bases(periods)][-1] == both[1].last
    assert both[1].last < both[0].first


def test_another_range_leaves_the_comparison_of_four_weeks() -> None:
    view = View().chosen(against=Against.FOUR_WEEKS)
    assert View.read("against=four_weeks") == view
    assert view.chosen(kind="bars").against is Against.FOUR_WEEKS
    assert view.chosen(range=Range.YEAR).against is Against.NOTHING
    assert view.chosen(by=By.MONTH).against is Against.NOTHING


def test_months_are_compared_with_as_many_months_before() -> None:
    view = View(against=Against.BEFORE, by=By.MONTH)
    assert view.bases([month(2025, 1), month(2025, 2)]) == [month(2024, 11), month(2024, 12)]


def test_a_view_is_written_into_a_link_and_read_back() -> None:
    view = View("er_reach", "platform:instagram", By.MONTH, Range.ALL, Against.YEAR_AGO, "bars")
    assert View.read(view.text) == view
    custom = View("a&b=c", range=Range.CUSTOM, first=TODAY, last=TODAY, at=TODAY)
    assert View.read(custom.text) == custom
    assert View().text == ""


@pytest.mark.parametrize("text", ["", "nonsense", "by=year&range=&first=2025-99-99&key=reach&x=y"])
def test_a_link_that_is_not_understood_shows_the_usual(text: str) -> None:
    view = View.read(text)
    assert (view.by, view.range, view.first) == (By.WEEK, Range.WEEKS_12, None)
    assert week_of(TODAY) in view.periods(TODAY, SPAN)
