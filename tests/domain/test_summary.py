"""The month on one sheet: lines, targets, completeness, the main chart."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.drafted import Part, draft
from kpidesk.domain.evidence import evidence
from kpidesk.domain.metric import Direction
from kpidesk.domain.month_money import money
from kpidesk.domain.period import Period, month, week_of
from kpidesk.domain.shop import Account, Platform, Role, Target
from kpidesk.domain.summary import Line, Span, Status, Summary, status, summary, weekly
from tests.domain.shops import BOOKS, INSTAGRAM, TIKTOK, catalogue, on, read, readings, scope

if TYPE_CHECKING:
    from kpidesk.domain.reading import Reading

FEBRUARY = month(2027, 2)
"""A month of exactly four weeks that begins on a Monday."""
TODAY = date(2027, 3, 5)


def week(number: int) -> Period:
    """Weeks of February are 0 to 3, those before are below zero."""
    return week_of(date(2027, 2, 1)).shift(7 * number)


def weeks_with(account: Account, numbers: range, **values: int) -> list[Reading]:
    return [one for n in numbers for one in readings(week(n), account, **values)]


def of(
    *found: Reading, targets: tuple[Target, ...] = (), accounts: tuple[Account, ...] = (INSTAGRAM,)
) -> Summary:
    return summary(scope(*found, accounts=accounts, targets=targets), FEBRUARY, TODAY)


def line_of(made: Summary, key: str) -> Line:
    return next(line for line in made.lines if line.key == key)


@pytest.mark.parametrize(
    ("value", "target", "direction", "wanted"),
    [
        (120, 120, Direction.UP, Status.REACHED),
        (108, 120, Direction.UP, Status.NEAR),
        (107, 120, Direction.UP, Status.MISSED),
        (21, 25, Direction.DOWN, Status.REACHED),
        (27, 25, Direction.DOWN, Status.NEAR),
        (28, 25, Direction.DOWN, Status.MISSED),
        (0, 0, Direction.UP, Status.REACHED),
        (-5, 10, Direction.UP, Status.MISSED),
    ],
)
def test_status_knows_which_way_is_better(
    value: int, target: int, direction: Direction, wanted: Status
) -> None:
    assert status(value, target, direction) is wanted


def test_a_week_s_target_of_a_sum_becomes_the_month_s_by_days() -> None:
    target = Target("views", 700, date(2027, 1, 1), INSTAGRAM.id)
    made = of(*weeks_with(INSTAGRAM, range(-4, 4), views=800), targets=(target,))
    views = line_of(made, "views")
    assert (views.target, views.span, views.status) == (2800, Span.MONTH, Status.REACHED)
    assert views.share == pytest.approx(3200 / 2800 * 100)


def test_a_week_s_target_of_people_is_held_against_the_mean_of_weeks() -> None:
    target = Target("reach", 1000, date(2027, 1, 1), INSTAGRAM.id)
    found = [read("reach", 900 + 100 * n, week(n)) for n in range(4)]
    reach = line_of(of(*found, targets=(target,)), "reach")
    assert reach.span is Span.WEEKS
    assert isinstance(reach.answer, Known)
    assert reach.answer.value == 1050
    assert reach.target == 1000


def test_four_weeks_of_reach_are_never_added_up() -> None:
    found = [read("reach", 1000, week(n)) for n in range(4)]
    answer = line_of(of(*found), "reach").answer
    assert isinstance(answer, Between)
    assert (answer.low, answer.high) == (1000, 4000)


def test_people_without_a_month_s_figure_are_told_by_the_mean_of_weeks() -> None:
    found = line_of(of(*readings(week(1), reach=9_102), *readings(week(2), reach=9_500)), "reach")
    assert (found.span, found.account) == (Span.WEEKS, INSTAGRAM)
    assert isinstance(found.answer, Known)
    assert found.answer.value == 9_301
    whole = line_of(of(*weeks_with(INSTAGRAM, range(4), reach=9_000)), "reach")
    assert whole.span is Span.MONTH
    assert isinstance(whole.answer, Between)


def test_a_rate_is_pooled_over_weeks_in_every_month() -> None:
    found = weeks_with(INSTAGRAM, range(-4, 4), reach=1000, interactions=90)
    month_s_people = read("reach", 2500, FEBRUARY)
    line = line_of(of(*found, month_s_people), "er_reach_weekly")
    assert isinstance(line.answer, Known)
    assert line.answer.value == pytest.approx(9.0)


def test_a_line_without_target_has_no_status_and_no_share() -> None:
    views = line_of(of(*weeks_with(INSTAGRAM, range(4), views=800)), "views")
    assert (views.status, views.share, views.target) == (Status.NO_TARGET, None, None)


def test_at_most_seven_lines_and_those_with_targets_first() -> None:
    values = dict.fromkeys(
        ("views", "reach", "interactions", "profile_visits", "link_clicks", "followers"), 50
    )
    target = Target("saves", 10, date(2027, 1, 1), INSTAGRAM.id)
    found = [
        *weeks_with(INSTAGRAM, range(-4, 4), **values, saves=12),
        *weeks_with(BOOKS, range(-4, 4), orders=5, revenue=900, inquiries=9),
    ]
    made = of(*found, targets=(target,), accounts=(INSTAGRAM, BOOKS))
    assert len(made.lines) == 7
    assert line_of(made, "saves").target == 40
    assert [one.key for one in made.lines[-2:]] == ["orders", "saves"]


def test_an_empty_week_is_named_and_a_week_to_come_is_not() -> None:
    found = weeks_with(INSTAGRAM, range(-4, 2), views=800)
    made = summary(scope(*found, accounts=(INSTAGRAM,)), FEBRUARY, date(2027, 2, 24))
    assert (made.filled.weeks, made.filled.full) == (3, 2)
    assert [span for _, span in made.filled.empty] == [week(2)]


def test_a_shop_without_figures_has_a_month_without_lines() -> None:
    made = of()
    assert made.is_empty
    assert made.main is None
    assert (made.filled.full, made.filled.empty) == (0, ())
    assert draft(made)[Part.LEAD][0].code == "no_figures"


def test_a_figure_that_was_only_ever_not_available_begins_nothing() -> None:
    made = of(*readings(week(2), saves=None))
    assert made.filled.empty == ()
    made = of(*readings(week(2), views=800, saves=None))
    assert [span for _, span in made.filled.empty] == [week(3)]


def test_the_main_chart_keeps_its_gaps_and_begins_where_figures_do() -> None:
    found = [read("views", 800, week(n)) for n in range(-10, 4) if n != -3]
    made = of(*found)
    assert made.weeks is not None
    assert made.weeks.points[0].period == week(-10)
    assert made.weeks.points[-1].period == week(3)
    assert [p.value for p in made.weeks.points].count(None) == 1


def test_weeks_still_running_are_not_on_the_chart() -> None:
    found = [read("views", 800, week(n)) for n in range(-10, 3)]
    seen = scope(*found, accounts=(INSTAGRAM,))
    made = summary(seen, FEBRUARY, date(2027, 2, 24))
    assert made.main is not None
    assert weekly(seen, made.main, FEBRUARY, date(2027, 2, 24)).points[-1].period == week(2)


# The drafted sentences.


def codes(made: Summary, part: Part, profit: int | None = None) -> list[str]:
    return [one.code for one in draft(made, profit)[part]]


def test_the_lead_says_what_moved_and_what_was_left() -> None:
    target = Target("orders", 10, date(2026, 12, 1), BOOKS.id)
    found = weeks_with(BOOKS, range(-5, 0), orders=8) + weeks_with(BOOKS, range(4), orders=12)
    made = of(*found, targets=(target,), accounts=(BOOKS,))
    assert codes(made, Part.LEAD, 500) == ["lead_up_reached", "lead_profit"]
    assert codes(made, Part.LEAD, -500) == ["lead_up_reached", "lead_loss"]
    assert codes(made, Part.LEAD) == ["lead_up_reached"]


def test_a_missed_target_is_what_did_not_work_and_what_comes_next() -> None:
    target = Target("orders", 20, date(2026, 12, 1), BOOKS.id)
    made = of(*weeks_with(BOOKS, range(-5, 4), orders=8), targets=(target,), accounts=(BOOKS,))
    assert codes(made, Part.BAD) == ["bad_missed"]
    assert codes(made, Part.NEXT) == ["next_target"]
    assert codes(made, Part.GOOD) == ["good_none"]


def test_a_month_with_holes_says_so() -> None:
    found = [one for n in (-3, -2, -1, 0, 1, 3) for one in readings(week(n), BOOKS, orders=8)]
    made = of(*found, accounts=(BOOKS,))
    assert codes(made, Part.BAD) == ["bad_empty"]
    assert codes(made, Part.NEXT) == ["next_fill"]


# Money and evidence.


def test_money_is_what_the_catalogue_computes() -> None:
    found = weeks_with(
        BOOKS, range(4), orders=10, revenue=1_000_000, cogs=400_000, variable_fees=50_000,
        ad_spend=100_000,
    )  # fmt: skip
    seen = scope(*found)
    made = money(seen, FEBRUARY)
    assert made is not None
    assert (made.cost, made.gross, made.profit) == (400_000, 2_200_000, 1_800_000)
    assert dict(made.ratios)["roi_margin"] == seen.answer("roi_margin", FEBRUARY)


def test_profit_is_not_said_while_the_goods_are_unknown() -> None:
    found = weeks_with(BOOKS, range(4), orders=10, revenue=1_000_000, ad_spend=100_000)
    made = money(scope(*found), FEBRUARY)
    assert made is not None
    assert (made.gross, made.profit) == (None, None)


def test_a_shop_without_books_has_no_money() -> None:
    assert money(scope(*weeks_with(INSTAGRAM, range(4), views=8)), FEBRUARY) is None


def test_accounts_stand_in_pairs_and_a_figure_not_asked_for_is_none() -> None:
    found = [
        *weeks_with(INSTAGRAM, range(-4, 4), views=800, profile_visits=3),
        *weeks_with(TIKTOK, range(-4, 4), views=500),
        *weeks_with(BOOKS, range(-4, 4), orders=5),
    ]
    made = evidence(scope(*found), (INSTAGRAM, TIKTOK, BOOKS), FEBRUARY)
    assert [len(table.accounts) for table in made.tables] == [2, 1]
    rows = dict(made.tables[0].rows)
    assert rows["profile_visits"][1] is None
    assert rows["views"][0] is not None


def test_rivals_stand_beside_the_own_account_of_their_platform() -> None:
    rival = Account(Platform.INSTAGRAM, "@sore", Role.COMPETITOR, id="rival")
    found = [
        *readings(week(3), INSTAGRAM, followers=1200),
        read("competitor_followers", 1500, on(week(3).last), rival),
    ]
    made = evidence(scope(*found, accounts=(INSTAGRAM, rival)), (INSTAGRAM,), FEBRUARY)
    assert [one.account.id for one in made.rivals] == ["ig", "rival"]
    assert not isinstance(made.rivals[1].followers, Unknown)


def test_comments_are_shown_only_when_all_tones_are_counted() -> None:
    some = weeks_with(INSTAGRAM, range(4), sentiment_positive=9, sentiment_neutral=1)
    assert evidence(scope(*some), (INSTAGRAM,), FEBRUARY).comments is None
    more = [*some, *weeks_with(INSTAGRAM, range(4), sentiment_negative=2)]
    comments = evidence(scope(*more), (INSTAGRAM,), FEBRUARY).comments
    assert comments is not None
    assert (comments.positive, comments.all) == (36, 48)


def test_every_key_the_sheet_may_show_is_in_the_catalogue() -> None:
    from kpidesk.domain.evidence import SOCIAL
    from kpidesk.domain.month_money import COSTS, GOODS, RATIOS
    from kpidesk.domain.summary import LEADING, ORDER

    keys = {*ORDER, *LEADING, *COSTS, *GOODS, *RATIOS, *SOCIAL} - {"ENGAGEMENT"}
    assert [key for key in sorted(keys) if catalogue().find(key) is None] == []
