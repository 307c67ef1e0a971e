from __future__ import annotations

from datetime import date

from kpidesk.domain.period import Period, day, week_of
from kpidesk.domain.reading import Reading
from kpidesk.domain.reminder import missing_weeks
from kpidesk.domain.week import Week

TODAY = date(2025, 3, 18)
NEWEST = week_of(date(2025, 3, 10))


def read(*weeks_back: int, account: str = "a") -> list[Reading]:
    return [Reading(account, "views", NEWEST.shift(-7 * back), 5) for back in weeks_back]


def missing(readings: list[Reading], *kept: Week, accounts: tuple[str, ...] = ("a",)) -> list[int]:
    found = missing_weeks(readings, kept, accounts, TODAY)
    return [(NEWEST.first - week.first).days // 7 for week in found]


def test_the_newest_complete_week_without_numbers_is_missing() -> None:
    assert missing(read(1, 2, 3)) == [0]


def test_gaps_are_missing_but_nothing_before_the_first_number() -> None:
    assert missing(read(0, 1, 4)) == [3, 2]


def test_a_week_with_a_single_number_is_not_missing() -> None:
    assert missing(read(0, 1)) == []
    assert missing([*read(1), Reading("a", "followers", day(NEWEST.last), 5)]) == []


def test_a_month_s_figure_fills_no_week() -> None:
    month = Reading("a", "views", Period(date(2025, 3, 1), date(2025, 3, 31)), 5)
    assert missing([*read(1), month]) == [0]


def test_a_skipped_week_is_complete_as_missing() -> None:
    assert missing(read(1), Week("a", NEWEST.first, skipped="")) == []
    both = ("a", "b")
    assert missing(read(1), Week("a", NEWEST.first, skipped="libur"), accounts=both) == [0]


def test_a_shop_without_numbers_is_not_reminded() -> None:
    assert missing([]) == []
    assert missing(read(1, account="rival")) == []
