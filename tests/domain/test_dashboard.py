from __future__ import annotations

from datetime import date

import pytest

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.dashboard import (
    Standing,
    Step,
    back,
    card_keys,
    dashboard,
    history,
    period_at,
    standing,
)
from kpidesk.domain.metric import Direction
from kpidesk.domain.period import Period, month, week_of
from kpidesk.domain.shop import Target
from tests.domain.shops import BOOKS, INSTAGRAM, TIKTOK, read, readings, scope, week


@pytest.mark.parametrize(
    ("step", "on", "periods"),
    [
        (Step.WEEK, date(2025, 3, 12), ["2025-03-03/2025-03-09", "2025-03-10/2025-03-16"]),
        (Step.MONTH, date(2025, 3, 31), ["2025-02-01/2025-02-28", "2025-03-01/2025-03-31"]),
        (Step.QUARTER, date(2025, 1, 5), ["2024-10-01/2024-12-31", "2025-01-01/2025-03-31"]),
    ],
)
def test_the_periods_of_each_step(step: Step, on: date, periods: list[str]) -> None:
    assert [str(p) for p in history(step, period_at(step, on), length=2)] == periods


def test_going_back_several_quarters_keeps_quarters() -> None:
    first = back(Step.QUARTER, period_at(Step.QUARTER, date(2025, 2, 1)), 3)
    assert first == Period(date(2024, 4, 1), date(2024, 6, 30))


@pytest.mark.parametrize(
    ("value", "target", "direction", "stands"),
    [
        (100, 100, Direction.UP, Standing.REACHED),
        (101, 100, Direction.UP, Standing.REACHED),
        (95, 100, Direction.UP, Standing.NEAR),
        (94, 100, Direction.UP, Standing.SHORT),
        (100, 100, Direction.DOWN, Standing.REACHED),
        (90, 100, Direction.DOWN, Standing.REACHED),
        (105, 100, Direction.DOWN, Standing.NEAR),
        (106, 100, Direction.DOWN, Standing.SHORT),
        (0, 0, Direction.UP, Standing.REACHED),
        (5, None, Direction.UP, Standing.NO_TARGET),
    ],
)
def test_a_figure_stands_against_its_target(
    value: int, target: int | None, direction: Direction, stands: Standing
) -> None:
    assert standing(Known(value), target, direction) is stands


def test_an_unknown_figure_never_stands_below_its_target() -> None:
    assert standing(Unknown(Why.NO_READING), 100, Direction.UP) is Standing.NO_FIGURE


def test_a_shop_gets_the_cards_it_has_numbers_for() -> None:
    seen = scope(*readings(week(), reach=100, interactions=10), *readings(week(), BOOKS, orders=3))
    assert card_keys(seen) == ["reach", "er_reach", "orders"]
    assert card_keys(seen, ["orders", "nonsense", "views"]) == ["orders", "views"]
    assert card_keys(seen, (), ["orders", "roas"])[:2] == ["orders", "reach"]


def test_reach_of_two_accounts_is_never_added_on_a_card() -> None:
    seen = scope(
        *readings(week(), INSTAGRAM, reach=4000),
        *readings(week(-1), INSTAGRAM, reach=3900),
        *readings(week(), TIKTOK, reach=7000),
    )
    card = dashboard(seen, Step.WEEK, week(), ["reach"]).cards[0]
    assert card.account == INSTAGRAM
    assert card.answer == Known(4000)


def test_a_card_compares_with_the_period_before_and_looks_twelve_back() -> None:
    found = [r for n in range(14) for r in readings(week(n), BOOKS, orders=10 + n)]
    target = Target("orders", 20, week(5).first, "books")
    board = dashboard(scope(*found, targets=(target,)), Step.WEEK, week(13), ["orders"])
    card = board.cards[0]
    assert board.base == week(12)
    assert card.change.absolute == 1
    assert [p.period for p in card.series.points] == [week(n) for n in range(2, 14)]
    assert card.target == 20
    assert card.standing is Standing.REACHED


def test_a_month_of_reach_is_not_the_sum_of_its_weeks() -> None:
    found = [r for n in range(-1, 6) for r in readings(week(n), reach=1000)]
    card = dashboard(scope(*found), Step.MONTH, month(2025, 2), ["reach"]).cards[0]
    assert not isinstance(card.answer, Known)
    assert card.standing is Standing.NO_FIGURE


def test_weeks_that_begin_on_sunday_are_looked_at_as_such() -> None:
    assert period_at(Step.WEEK, date(2025, 3, 9), 6) == week_of(date(2025, 3, 9), 6)


@pytest.mark.parametrize(
    ("value", "direction", "stands"),
    [
        (57, Direction.UP, Standing.RUNNING),
        (210, Direction.UP, Standing.REACHED),
        (57, Direction.DOWN, Standing.RUNNING),
        (400, Direction.DOWN, Standing.SHORT),
    ],
)
def test_a_sum_is_not_judged_before_its_days_are_filled_in(
    value: int, direction: Direction, stands: Standing
) -> None:
    assert standing(Known(value, coverage=0.3), 200, direction, adds=True) is stands
    assert standing(Known(value, coverage=0.3), 200, direction) is not Standing.RUNNING


def test_the_month_on_home_is_the_statistic_of_the_report_and_of_the_weekly_target() -> None:
    weeks = [week(n, date(2025, 2, 3)) for n in range(8)]
    found = scope(
        *(r for w in weeks for r in readings(w, interactions=400, reach=9000)),
        read("reach", 12_000, month(2025, 3)),
        accounts=(INSTAGRAM,),
        targets=(Target("er_reach", 5, date(2025, 1, 6), INSTAGRAM.id),),
    )
    [card] = dashboard(found, Step.MONTH, month(2025, 3), ["er_reach"]).cards
    assert isinstance(card.answer, Known)
    assert card.answer.value == pytest.approx(400 / 9000 * 100)
    assert (card.key, card.target, card.standing) == ("er_reach", 5, Standing.SHORT)
    assert card.series.values[-2:] == pytest.approx([400 / 90, 400 / 90])
    assert card.change.points == pytest.approx(0, abs=1e-9)
