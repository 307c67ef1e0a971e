"""The worked cases of the specification, read where they lie beside the project; the same ground is
covered by this project's own cases, so their absence only skips."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kpidesk.domain.answer import Answer, Between, Known, Unknown
from kpidesk.domain.compare import change
from kpidesk.domain.metric import Direction, Unit
from kpidesk.domain.period import Period, month
from kpidesk.domain.rollup import roll_up
from kpidesk.domain.shop import WeekRule
from tests.domain.shops import BOOKS, catalogue, on, read, readings, scope, week

PLACES = [Path(os.environ.get("KPIDESK_SHARED_DATA", "no-such-folder")) / "oracles.json"]
PLACES += [folder / "shared/data/oracles.json" for folder in Path(__file__).parents[2:5]]
FEBRUARY = month(2021, 2)
START = date(2021, 2, 1)


@pytest.fixture(scope="module")
def cases() -> dict[str, Any]:
    found = next((path for path in PLACES if path.exists()), None)
    if found is None:
        pytest.skip("the worked cases are not beside this clone")
    return json.loads(found.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def number(answer: Answer) -> float | None:
    assert not isinstance(answer, Between)
    return answer.value if isinstance(answer, Known) else None


def agree(found: float | None, expected: float | None) -> bool:
    if found is None or expected is None:
        return found is expected
    return found == pytest.approx(expected, rel=5e-4)


POSTS: dict[str, str] = {
    "posts": "posts_published",
    "spend": "ad_spend",
    "clicks": "ad_link_clicks",
}
KEYS = {
    "er_reach_pooled": "er_reach_posts",
    "growth_rate": "follower_growth_rate",
    "er_followers": "er_followers_period",
}


@pytest.mark.parametrize("name", ["O01", "O03", "O04", "O07", "O12", "O35"])
def test_a_worked_week_comes_out(cases: dict[str, Any], name: str) -> None:
    given = dict(cases[name]["inputs"])
    expected = cases[name]["expected"]
    period = week()
    found = []
    opened = given.pop("followers_open", given.pop("followers_start", None))
    closed = given.pop("followers_close", given.pop("followers", None))
    average = given.pop("followers_avg", None)
    given.pop("days", None)
    if "interactions" in given or name == "O01":
        given.setdefault("posts", 1)
    for day, level in ((week(-1).last, opened), (period.last, closed or average or opened)):
        if level is not None:
            found.append(read("followers", level, on(day), BOOKS))
    values: dict[str, Any] = {POSTS.get(str(key), str(key)): v for key, v in given.items()}
    found += readings(period, BOOKS, **values)
    if name == "O07":
        found += readings(period, BOOKS, comments=0, ad_impressions=0)
    seen = scope(*found)
    for key, value in expected.items():
        wanted = KEYS.get(key, key)
        if catalogue().find(wanted) is None:
            continue
        assert agree(number(seen.answer(wanted, period, "books")), value), key


@pytest.mark.parametrize(
    ("name", "given", "key"),
    [
        ("O32", "site_engagement_rate", "engagement_rate"),
        ("O32", "bounce_rate", "bounce_rate"),
    ],
)
def test_the_site_rates_come_out(cases: dict[str, Any], name: str, given: str, key: str) -> None:
    case = cases[name]
    values = {"website_sessions": case["inputs"]["sessions"]}
    values["engaged_sessions"] = case["inputs"]["engaged_sessions"]
    seen = scope(*readings(week(), BOOKS, **values))
    assert agree(number(seen.answer(given, week(), "books")), case["expected"][key])


def test_o02_the_pooled_rate_is_not_the_mean(cases: dict[str, Any]) -> None:
    case = cases["O02"]
    days = [date(2025, 2, 3 + n) for n in range(3)]
    rows = zip(days, case["inputs"]["interactions"], case["inputs"]["reach"], strict=True)
    found = [r for day, i, n in rows for r in readings(on(day), interactions=i, reach=n)]
    rate = scope(*found).answer("er_reach_posts", Period(days[0], days[-1]), "ig")
    assert agree(number(rate), case["expected"]["er_reach_pooled"])


def test_o08_border_weeks_are_conserved(cases: dict[str, Any]) -> None:
    case = cases["O08"]
    views = catalogue().metrics["views"]
    found = [
        read("views", value, week(0, date.fromisoformat(first)))
        for first, value in case["inputs"]["weeks_from_monday"]
    ]
    expected = case["expected"]
    for key, number_of in (("jan_part", 1), ("feb", 2), ("mar_part", 3)):
        assert number(roll_up(views, found, month(2025, number_of))) == expected[key]
    thursday = roll_up(views, found, month(2025, 2), WeekRule.THURSDAY)
    assert number(thursday) == expected["feb_by_iso_thursday"]


def test_o09_reach_is_bounded(cases: dict[str, Any]) -> None:
    case = cases["O09"]
    weeks = enumerate(case["inputs"]["weekly_reach"])
    found = [read("reach", value, week(n, START)) for n, value in weeks]
    found.append(read("views", case["inputs"]["monthly_views"], FEBRUARY))
    answer = scope(*found).answer("reach", FEBRUARY, "ig")
    expected = case["expected"]
    assert answer == Between(expected["lower"], expected["upper"], expected["mean_weekly"])


def test_o10_unequal_lengths_are_compared_per_day(cases: dict[str, Any]) -> None:
    case = cases["O10"]
    now, then = Known(case["inputs"]["feb_views"]), Known(case["inputs"]["jan_views"])
    raw = change(now, then, Unit.COUNT, Direction.UP)
    days = (case["inputs"]["feb_days"], case["inputs"]["jan_days"])
    daily = change(now, then, Unit.COUNT, Direction.UP, days)
    assert agree(raw.percent, case["expected"]["raw_change"])
    assert agree(daily.percent, case["expected"]["per_day_change"])


def test_o11_a_missing_week_is_not_zero(cases: dict[str, Any]) -> None:
    case = cases["O11"]
    weeks = enumerate(case["inputs"]["weekly_views"])
    found = [read("views", value, week(n, START)) for n, value in weeks if value is not None]
    answer = scope(*found).answer("views", FEBRUARY, "ig")
    assert number(answer) == case["expected"]["sum_observed"]
    assert answer.coverage * 100 == case["expected"]["coverage"]


def test_o36_the_three_statistics_stay_apart(cases: dict[str, Any]) -> None:
    case = cases["O36"]
    given, expected = case["inputs"], case["expected"]
    rows = zip(given["weekly_interactions"], given["weekly_reach"], strict=True)
    found = [
        r
        for n, (interactions, reach) in enumerate(rows)
        for r in readings(week(n, START), interactions=interactions, reach=reach)
    ]
    keyed = scope(*found, read("reach", given["keyed_30day_reach"], FEBRUARY))
    assert agree(number(keyed.answer("er_reach", FEBRUARY, "ig")), expected["er_account_30d"])
    weekly = number(keyed.answer("er_reach_weekly", FEBRUARY, "ig"))
    assert agree(weekly, expected["er_weekly_weighted"])
    assert isinstance(scope(*found).answer("reach", FEBRUARY, "ig"), Between)
    assert isinstance(scope().answer("er_reach", FEBRUARY, "ig"), Unknown)
