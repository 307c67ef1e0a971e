from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.checks import Figure, Surroundings, doubts, hard_stop, month_doubt
from kpidesk.domain.metric import Direction, Kind, Metric, Text, Unit
from kpidesk.domain.number import Entry, read
from kpidesk.domain.period import week_of

NOTHING = Text("", "")
USUAL = (1_024, 980, 1_110, 1_050, 990, 1_200, 1_005, 1_024)
WEEK = week_of(date(2025, 3, 10))


def a_metric(key: str, kind: Kind = Kind.FLOW, unit: Unit = Unit.COUNT, **more: object) -> Metric:
    name = Text(key, key)
    fields = {"negative": False, "limit": None, **more}
    return Metric(
        key,
        "x",
        kind,
        unit,
        Direction.UP,
        name,
        NOTHING,
        NOTHING,
        **fields,  # type: ignore[arg-type]
    )


def typed(text: str) -> Entry:
    return read(text, "count")


def weeks(*values: float | None) -> tuple[Figure | None, ...]:
    return tuple(None if value is None else Figure(value) for value in values)


def codes(key: str, text: str, around: Surroundings, kind: Kind = Kind.FLOW) -> list[str]:
    return [doubt.code for doubt in doubts(a_metric(key, kind), typed(text), around)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.440", ["many_times_usual"]),
        ("104", ["fraction_of_usual"]),
        ("1.900", ["above_usual"]),
        ("400", ["below_usual"]),
        ("1.024", ["same_as_last_week"]),
        ("1.100", []),
        ("0", ["below_usual"]),
        ("-", []),
        ("", []),
    ],
)
def test_a_number_is_compared_with_the_usual(text: str, expected: list[str]) -> None:
    assert codes("interactions", text, Surroundings(weeks(*USUAL))) == expected


def test_ten_times_the_usual_names_the_factor() -> None:
    doubt = doubts(a_metric("views"), typed("10440"), Surroundings(weeks(*USUAL)))[0]
    assert (doubt.fact("times"), doubt.fact("usual")) == (10, 1_024)


def test_seven_weeks_are_not_enough_for_a_fence() -> None:
    assert codes("views", "1.900", Surroundings(weeks(*USUAL[:7]))) == []
    assert codes("views", "1.900", Surroundings(weeks(None, *USUAL[:7], None))) == []


def test_a_new_height_is_a_surprise_once() -> None:
    around = Surroundings(weeks(*USUAL, 1_900))
    assert codes("views", "1.850", around) == []
    assert codes("views", "3.900", around) == ["above_usual"]


def test_a_level_may_grow_for_ever_at_its_usual_step() -> None:
    levels = weeks(*range(12_000, 12_400, 40))
    around = Surroundings(levels)
    assert codes("followers", "12.410", around, Kind.LEVEL) == []
    assert codes("followers", "13.900", around, Kind.LEVEL) == ["above_usual"]


def test_the_same_rounded_number_twice_is_no_doubt() -> None:
    around = Surroundings((*weeks(11_900, 12_100), Figure(12_300, 50)))
    assert codes("views", "12,3 rb", around) == []


def test_a_handful_twice_is_no_doubt() -> None:
    assert codes("orders", "3", Surroundings(weeks(2, 4, 3))) == []


@pytest.mark.parametrize(
    ("key", "text", "beside", "expected"),
    [
        ("reach", "9.000", {"views": 8_000}, ["reach_above_views"]),
        ("views", "8.000", {"reach": 9_000}, ["reach_above_views"]),
        ("reach", "8.000", {"views": 8_000}, []),
        ("accounts_engaged", "900", {"reach": 800}, ["engaged_above_reach"]),
        ("accounts_engaged", "90", {"interactions": 80}, ["engaged_above_interactions"]),
        (
            "interactions",
            "300",
            {"likes": 240, "comments": 18, "shares": 12, "saves": 31},
            ["interactions_below_parts"],
        ),
        ("saves", "30", {"interactions": 300, "likes": 240, "comments": 18, "shares": 12}, []),
        ("interactions", "300", {}, []),
    ],
)
def test_numbers_of_one_week_must_fit_each_other(
    key: str, text: str, beside: dict[str, int], expected: list[str]
) -> None:
    around = Surroundings(beside={name: Figure(value) for name, value in beside.items()})
    assert codes(key, text, around) == expected


def test_rounding_is_given_the_benefit_of_the_doubt() -> None:
    around = Surroundings(beside={"views": Figure(12_300, 50)})
    assert codes("reach", "12.345", around) == []
    assert codes("reach", "12.351", around) == ["reach_above_views"]


def test_followers_change_by_what_was_gained_and_lost() -> None:
    before = {"followers": Figure(1_290)}
    beside = {"followers_gained": Figure(72), "followers_lost": Figure(17)}
    around = Surroundings(beside=beside, week_before=before)
    assert codes("followers", "1.345", around, Kind.LEVEL) == []
    assert codes("followers", "1.400", around, Kind.LEVEL) == ["followers_do_not_add_up"]


def test_hard_stops_keep_a_number_out() -> None:
    today = date(2025, 3, 20)
    share = a_metric("skip_rate", Kind.RATIO, Unit.PERCENT, limit=100.0)
    assert hard_stop(share, 101, WEEK, today) is not None
    assert hard_stop(share, 100, WEEK, today) is None
    assert hard_stop(a_metric("views"), -1, WEEK, today) is not None
    assert hard_stop(a_metric("net", negative=True), -1, WEEK, today) is None
    future = hard_stop(a_metric("views"), 1, WEEK.shift(14), today)
    assert future is not None
    assert future.code == "future_week"
    assert hard_stop(a_metric("views"), 1, week_of(today), today) is None


def test_weeks_are_compared_with_the_platform_s_month() -> None:
    assert month_doubt(6_720, 6_800) is None
    gap = month_doubt(6_720, 9_000)
    assert gap is not None
    assert gap.fact("gap") == 2_280
    assert month_doubt(12_000, 12_900, rounded_by=1_000) is None
