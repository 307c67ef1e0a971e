from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.answer import Known, Unknown
from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.filled import Filled, filled, metrics_of
from kpidesk.domain.form import (
    Form,
    Weekly,
    form,
    judge,
    period_of,
    reading_of,
    surroundings,
)
from kpidesk.domain.metric import Direction, Kind, Metric, Text, Unit
from kpidesk.domain.month_end import month_end
from kpidesk.domain.number import EMPTY, read
from kpidesk.domain.period import Period, day, month, week_of
from kpidesk.domain.reading import Reading, State
from kpidesk.domain.scope import Scope
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.paths import resources

CATALOGUE = Catalogue.read(resources() / "catalogue")
WEEK = week_of(date(2025, 3, 10))
TODAY = date(2025, 3, 18)
ACCOUNT = Account(Platform.INSTAGRAM, "@a", tracked=("views", "reach", "followers"))


def shown(*readings: Reading, account: Account = ACCOUNT) -> tuple[Form, Weekly]:
    weekly = Weekly(Scope(CATALOGUE, Shop("a"), [account], readings), readings)
    return form(WEEK, [account], weekly), weekly


def test_fields_stand_in_the_order_the_owner_chose() -> None:
    assert [m.key for m in metrics_of(ACCOUNT, CATALOGUE)] == ["views", "reach", "followers"]
    usual = replace(ACCOUNT, tracked=())
    assert [m.key for m in metrics_of(usual, CATALOGUE)] == list(CATALOGUE.form("instagram"))
    unknown = replace(ACCOUNT, tracked=("views", "gone", "views"))
    assert [m.key for m in metrics_of(unknown, CATALOGUE)] == ["views"]


def test_a_metric_of_the_shop_s_own_takes_part() -> None:
    name = Text("Tester", "Tasters")
    own = Metric(
        "own_tester", "own", Kind.FLOW, Unit.COUNT, Direction.UP, name, name, name,
        platforms=(Platform.INSTAGRAM,), custom=True,
    )  # fmt: skip
    catalogue = CATALOGUE.with_own([own], [])
    assert metrics_of(replace(ACCOUNT, tracked=()), catalogue)[-1] == own
    assert own not in metrics_of(ACCOUNT, catalogue)


@pytest.mark.parametrize("platform", list(Platform))
def test_every_platform_has_its_form(platform: Platform) -> None:
    assert metrics_of(Account(platform, "a"), CATALOGUE)


def test_last_week_s_followers_do_not_fill_this_week() -> None:
    before = Reading(ACCOUNT.id, "followers", day(WEEK.first.replace(day=9)), 500)
    followers = shown(before)[0].lines[2]
    assert isinstance(followers.known, Unknown)
    assert isinstance(followers.before, Known)
    assert not followers.is_filled


def test_followers_of_the_running_week_belong_to_today() -> None:
    running = WEEK.shift(7)
    followers = CATALOGUE.metrics["followers"]
    assert period_of(followers, WEEK, TODAY) == day(WEEK.last)
    assert period_of(followers, running, TODAY) == day(TODAY)
    assert period_of(followers, running.shift(7), TODAY) == day(running.shift(7).last)
    assert judge(followers, "500", period_of(followers, running, TODAY), TODAY).may_be_stored
    assert judge(followers, "5", period_of(followers, running.shift(7), TODAY), TODAY).stop


def test_followers_read_in_the_middle_of_the_week_are_the_week_s() -> None:
    tuesday = Reading(ACCOUNT.id, "followers", day(date(2025, 3, 11)), 500)
    friday = Reading(ACCOUNT.id, "followers", day(date(2025, 3, 14)), 510)
    line = shown(tuesday, friday)[0].lines[2]
    assert (line.reading, line.known, line.is_filled) == (friday, Known(510), True)


def test_a_whole_week_of_imported_days_fills_the_field() -> None:
    days = [Reading(ACCOUNT.id, "views", day(one), 10) for one in WEEK]
    views = shown(*days)[0].lines[0]
    assert (views.known, views.reading, views.is_filled) == (Known(70), None, True)
    assert not shown(*days[:6])[0].lines[0].is_filled


def test_the_first_open_field_is_the_first_unfilled_one() -> None:
    assert shown()[0].first_open == (ACCOUNT.id, "views")
    views = Reading(ACCOUNT.id, "views", WEEK, None, State.UNAVAILABLE)
    assert shown(views)[0].first_open == (ACCOUNT.id, "reach")


def test_a_number_is_compared_with_its_earlier_weeks_and_its_neighbours() -> None:
    readings = [Reading(ACCOUNT.id, "views", WEEK.shift(-7 * n), 1_000 + n) for n in (1, 2, 4)] + [
        Reading(ACCOUNT.id, "reach", WEEK, 800)
    ]
    now, weekly = shown(*readings)
    around = surroundings(now.lines[0], now, weekly)
    assert [f.value if f else None for f in around.earlier[-4:]] == [1_004, None, 1_002, 1_001]
    assert around.beside["reach"].value == 800


def test_judging_reads_stops_and_doubts() -> None:
    views = CATALOGUE.metrics["views"]
    assert judge(views, "12,34", WEEK, TODAY).stop is not None
    assert judge(views, "12", WEEK.shift(14), TODAY).stop is not None
    assert judge(views, "12", WEEK, TODAY).may_be_stored
    assert judge(views, "-", WEEK, TODAY).may_be_stored
    assert not judge(views, "", WEEK, TODAY).may_be_stored


def test_nothing_makes_no_reading() -> None:
    with pytest.raises(ValueError, match="nothing"):
        reading_of("a", CATALOGUE.metrics["views"], WEEK, EMPTY, "")
    kept = reading_of("a", CATALOGUE.metrics["views"], WEEK, read("-", "count"), "-")
    assert (kept.value, kept.state) == (None, State.UNAVAILABLE)


def test_a_month_is_compared_with_what_its_weeks_make() -> None:
    """The weeks of O08: 5,280 in February, split by days; reach is never added."""
    weeks = {"2025-01-27": 1_400, "2025-02-03": 1_260, "2025-02-10": 1_330, "2025-02-17": 1_190}
    weeks["2025-02-24"] = 1_540
    readings = [
        Reading(ACCOUNT.id, key, week_of(date.fromisoformat(first)), value // part)
        for first, value in weeks.items()
        for key, part in (("views", 1), ("reach", 2))
    ]
    february = month(2025, 2)
    end = month_end(ACCOUNT, february, metrics_of(ACCOUNT, CATALOGUE), readings)
    views, reach = end.lines
    assert isinstance(views.weeks, Known)
    assert views.weeks.value == 5_280
    assert not isinstance(reach.weeks, Known)
    assert (end.weeks_filled, end.weeks) == (5, 5)
    assert views.doubt(read("5.300", "count")) is None
    assert views.doubt(read("9.000", "count")) is not None
    assert reach.doubt(read("100", "count")) is not None
    assert reach.doubt(read("2.000", "count")) is None
    noted = views.difference(5_300)
    assert noted is not None
    assert (noted.weeks, noted.month) == (5_280, 5_300)


def test_the_shop_s_own_books_have_no_second_opinion() -> None:
    books = Account(Platform.BOOKS, "Toko", tracked=("revenue",))
    assert month_end(books, month(2025, 2), metrics_of(books, CATALOGUE), []).lines == ()


@given(
    st.lists(
        st.builds(
            lambda metric, first, days, value, breakdown: Reading(
                ACCOUNT.id,
                metric,
                Period(first, first + timedelta(days=days - 1)),
                value,
                State.EXACT if value is not None else State.UNAVAILABLE,
                breakdown=breakdown,
            ),
            st.sampled_from(ACCOUNT.tracked),
            st.dates(WEEK.first - timedelta(days=9), WEEK.last + timedelta(days=3)),
            st.sampled_from((1, 1, 1, 7, 7, 3, 28)),
            st.none() | st.integers(0, 50),
            st.sampled_from(("", "", "", "gender=f")),
        ),
        max_size=16,
        unique_by=lambda reading: reading.key,
    )
)
def test_the_quick_count_of_filled_fields_is_that_of_the_form(readings: list[Reading]) -> None:
    scope = Scope(CATALOGUE, Shop("a"), [ACCOUNT], readings)
    whole = form(WEEK, [ACCOUNT], Weekly(scope, readings))
    assert filled([WEEK], [ACCOUNT], scope) == [Filled(WEEK, whole.filled, len(whole.lines))]
