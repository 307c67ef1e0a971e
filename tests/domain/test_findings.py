from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.findings import MOST, Finding, FindingKind, Sort, findings, sorts_of
from kpidesk.domain.period import month
from kpidesk.domain.post import Post, PostKind, PostReading
from kpidesk.domain.shop import Target
from kpidesk.domain.view import View
from kpidesk.language.findings import Findings
from kpidesk.language.formats import Formats
from kpidesk.language.words import Words
from tests.domain.shops import BOOKS, INSTAGRAM, TIKTOK, on, read, scope, week

if TYPE_CHECKING:
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account


def weeks(metric: str, *values: int | None, account: Account = INSTAGRAM) -> list[Reading]:
    return [read(metric, v, week(n), account) for n, v in enumerate(values) if v is not None]


def found(one: Scope, keys: list[str], count: int, sorts: tuple[Sort, ...] = ()) -> list[Finding]:
    return findings(one, keys, [week(n) for n in range(count)], sorts, date(2026, 1, 1))


def only(one: Scope, keys: list[str], count: int) -> Finding:
    [finding] = found(one, keys, count)
    return finding


CALM = (500, 510, 490, 505, 495, 508, 492)


def test_the_best_of_eight_weeks_is_a_record() -> None:
    finding = only(scope(*weeks("likes", *CALM, 700)), ["likes"], 8)
    assert finding.kind is FindingKind.RECORD
    assert finding.is_good
    assert dict(finding.facts) == {"value": 700, "beaten": 510, "count": 8, "high": 1}
    assert finding.period == week(7)


def test_the_lowest_week_is_bad_news_unless_lower_is_better() -> None:
    assert only(scope(*weeks("likes", *CALM, 300)), ["likes"], 8).is_good is False
    lost = scope(*weeks("followers_lost", *CALM, 300))
    assert only(lost, ["followers_lost"], 8).is_good


@pytest.mark.parametrize(
    "values",
    [
        (900,),
        (500, 510, 490, 900),
        (*CALM, None),
        (500,) * 8,
        (*CALM, 500),
    ],
    ids=["one week", "four weeks are no record", "newest missing", "all alike", "usual"],
)
def test_nothing_is_found_where_nothing_is_to_be_said(values: tuple[int | None, ...]) -> None:
    assert found(scope(*weeks("likes", *values)), ["likes"], len(values)) == []


def test_followers_that_grow_are_no_record_every_week() -> None:
    grows = [read("followers", 1000 + 10 * n, on(week(n).last)) for n in range(10)]
    assert found(scope(*grows), ["followers"], 10) == []


def test_four_weeks_apart_from_those_before_are_a_trend() -> None:
    one = scope(*weeks("views", 500, 510, 490, 505, 495, 700, 690, 720, 705))
    finding = only(one, ["views"], 9)
    assert finding.kind is FindingKind.TREND
    assert finding.is_good
    assert finding.period == week(5)
    assert finding.fact("percent") == pytest.approx(40.75, abs=0.5)


def test_noise_is_no_trend() -> None:
    one = scope(*weeks("views", 300, 900, 400, 1000, 350, 800, 900, 700, 650))
    assert found(one, ["views"], 9) == []


def test_a_changed_definition_starts_the_count_anew() -> None:
    old = [read("likes", v, week(n), version="old") for n, v in enumerate(CALM)]
    one = scope(*old, read("likes", 900, week(7)))
    assert found(one, ["likes"], 8) == []


def test_three_weeks_off_target_are_a_streak() -> None:
    target = Target("likes", 600, week(0).first, account="ig")
    one = scope(*weeks("likes", 610, 500, 510, 505), targets=(target,))
    finding = only(one, ["likes"], 4)
    assert finding.kind is FindingKind.STREAK
    assert (finding.fact("count"), finding.is_good) == (3, False)
    two = scope(*weeks("likes", 610, 620, 510, 505), targets=(target,))
    assert found(two, ["likes"], 4) == []


def test_the_account_behind_most_of_a_change_is_named() -> None:
    one = scope(
        *weeks("views", 1000, 1010, 990, 1000),
        *weeks("views", 1000, 1000, 1000, 1600, account=TIKTOK),
    )
    finding = only(one, ["views"], 4)
    assert (finding.kind, finding.account) == (FindingKind.DRIVER, "tt")
    assert finding.fact("percent") == pytest.approx(30.65, abs=0.1)


def test_inquiries_that_rise_while_orders_fall_are_worth_a_look() -> None:
    one = scope(
        *weeks("inquiries", 100, 100, 100, 125, account=BOOKS),
        *weeks("orders", 40, 40, 40, 34, account=BOOKS),
    )
    finding = only(one, ["revenue"], 4)
    assert (finding.kind, finding.key) == (FindingKind.PARTED, "orders")
    assert (finding.fact("up"), finding.fact("down")) == (25, -15)


def test_the_best_kind_of_content_needs_four_posts_and_a_clear_lead() -> None:
    reels, photos = Sort("reel", 300, 6), Sort("image", 200, 9)
    [finding] = found(scope(), [], 1, (photos, reels))
    assert (finding.kind, finding.fact("best")) == (FindingKind.FORMAT, "reel")
    assert found(scope(), [], 1, (photos, replace(reels, posts=3))) == []
    assert found(scope(), [], 1, (photos, replace(reels, median=250))) == []


def test_posts_are_sorted_by_kind_with_their_newest_counters() -> None:
    posts = [Post("ig", f"p{n}", PostKind.REEL, id=f"p{n}") for n in range(3)]
    newest = {
        "p0": PostReading("p0", date(2025, 1, 1), (("likes", 100), ("comments", 10))),
        "p1": PostReading("p1", date(2025, 1, 1), (("interactions", 300), ("likes", 9))),
    }
    assert sorts_of(posts, newest) == [Sort("reel", 205, 2)]


def test_a_number_the_phone_no_longer_gives_is_pointed_out() -> None:
    tracking = replace(INSTAGRAM, tracked=("reach", "impressions"))
    [finding] = found(scope(accounts=(tracking,)), [], 1)
    assert (finding.kind, finding.fact("successor")) == (FindingKind.GONE, "views")


def test_never_more_than_five_and_one_a_figure() -> None:
    keys = ["likes", "comments", "shares", "saves", "views", "profile_visits", "link_clicks"]
    one = scope(*(r for key in keys for r in weeks(key, *CALM, 900)))
    chosen = found(one, keys, 8)
    assert len(chosen) == MOST
    assert len({(f.key, f.account) for f in chosen}) == MOST


def test_a_finding_leads_to_its_chart() -> None:
    finding = only(scope(*weeks("likes", *CALM, 700)), ["likes"], 8)
    view = View.read(finding.link)
    assert (view.key, view.whose, view.at) == ("likes", "ig", week(7).first)


def kind(
    name: str, key: str, account: str | None, good: bool | None, **facts: float | str
) -> Finding:
    return Finding(FindingKind(name), key, week(), account, good, tuple(facts.items()))


ALL_KINDS = [
    kind("record", "reach", "ig", True, value=9, beaten=8, count=9, high=1),
    kind("record", "reach", "ig", False, value=7, beaten=8, count=9, high=0),
    kind("trend", "er_reach", "ig", True, percent=12.0, late=7.5, early=6.7),
    kind("trend", "orders", None, False, percent=-12.0, late=7.5, early=8.7),
    kind("streak", "reach", "ig", False, count=3, value=8, target=9),
    kind("driver", "views", "tt", True, percent=30.0, change=600, total=600),
    kind("parted", "orders", None, False, first="inquiries", up=22.0, down=-15.0),
    kind("format", "er_reach_posts", None, True, best="reel", other="image", times=1.6, posts=6),
    kind("gone", "impressions", "ig", None, successor="views"),
    kind("gone", "impressions", "ig", None, successor=""),
]


@pytest.mark.parametrize("finding", ALL_KINDS, ids=lambda f: f"{f.kind}-{f.is_good}")
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_finding_has_a_sentence_in_both_languages(finding: Finding, language: str) -> None:
    said = Findings(scope(), Words(language), Formats(language)).sentence(finding)
    assert said.endswith(".")
    assert "{" not in said
    parts = Findings(scope(), Words(language), Formats(language)).parts(finding)
    assert [strong for _, strong in parts] == [True, False]


def test_the_sentence_names_the_account_where_there_are_several() -> None:
    said = Findings(scope(), Words("id"), Formats("id")).sentence(ALL_KINDS[0])
    assert said == "Jangkauan Instagram 9: tertinggi dari 9 minggu. Rekor sebelumnya 8."


MONTHS = [month(2025, n) for n in range(1, 7)]


def test_a_month_that_is_hardly_filled_has_not_fallen() -> None:
    whole = [
        read("views", 3000 if account is INSTAGRAM else 1000, one, account)
        for one in MONTHS[:5]
        for account in (INSTAGRAM, TIKTOK)
    ]
    running = [read("views", 500, week(17), a) for a in (INSTAGRAM, TIKTOK)]
    assert week(17).first in MONTHS[5]
    assert findings(scope(*whole, *running), ["views"], MONTHS) == []


def test_months_of_other_lengths_are_held_against_each_other_by_the_day() -> None:
    periods = [month(2024, 10), month(2024, 11), *MONTHS[:2]]
    more = {(MONTHS[1], INSTAGRAM): 1400}
    every = [
        read("views", 100 * one.days + more.get((one, account), 0), one, account)
        for one in periods
        for account in (INSTAGRAM, TIKTOK)
    ]
    [finding] = [
        f for f in findings(scope(*every), ["views"], periods) if f.kind is FindingKind.DRIVER
    ]
    facts = dict(finding.facts)
    assert (facts["change"], facts["percent"]) == (1400, 25)


def test_a_target_of_a_month_is_not_missed_while_the_month_is_running() -> None:
    target = Target("views", 2500, MONTHS[0].first, INSTAGRAM.id, "month")
    values = (2600, 2600, 2600, 2400, 2300)
    whole = [read("views", v, one) for one, v in zip(MONTHS, values, strict=False)]
    one = scope(*whole, *[read("views", 300, week(17))], targets=(target,))
    assert [f for f in findings(one, ["views"], MONTHS) if f.kind is FindingKind.STREAK] == []
