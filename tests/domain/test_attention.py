from __future__ import annotations

from datetime import date

from kpidesk.domain.attention import days_of, open_goals, running, standings
from kpidesk.domain.campaign import Campaign
from kpidesk.domain.goal import Closing, Goal, Mark, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.pace import Status
from kpidesk.domain.period import Period
from kpidesk.domain.shape import Nature, Shape
from tests.domain.shops import BOOKS, readings, scope, week

TODAY = date(2025, 4, 14)
START = week(4).first


def goal(target: float, until: date = date(2025, 5, 31)) -> Goal:
    return Goal(
        f"{target} orders", "orders", Shape.CUMULATIVE, Nature.FLOW, Unit.COUNT, 0, START,
        (Mark(target, until, START),), account="books",
    )  # fmt: skip


def test_goals_in_danger_come_first_and_closed_ones_not_at_all() -> None:
    seen = scope(*(r for n in range(-6, 10) for r in readings(week(n), BOOKS, orders=20)))
    easy, hard = goal(100), goal(2_000)
    done = goal(50).closed(Closing(TODAY, Outcome.ACHIEVED))
    found = standings([easy, done, hard], seen, TODAY)
    assert [p.goal for p in found] == [hard, easy]
    assert found[0].status is Status.OFF_TRACK
    assert open_goals([easy, done]) == [easy]


def test_the_days_needed_reach_back_before_the_first_goal() -> None:
    days = days_of([goal(10)], TODAY)
    assert days is not None
    assert days.first < START
    assert days.last == TODAY
    assert days_of([], TODAY) is None


def test_only_campaigns_under_way_are_shown_and_the_one_that_ends_first_leads() -> None:
    april = Period(date(2025, 4, 1), date(2025, 4, 30))
    late = Campaign("Late", april)
    soon = Campaign("Soon", Period(date(2025, 4, 14), date(2025, 4, 14)))
    over = Campaign("Over", Period(date(2025, 4, 1), date(2025, 4, 13)))
    ahead = Campaign("Ahead", Period(date(2025, 4, 15), date(2025, 4, 30)))
    assert running([late, over, ahead, soon], TODAY) == [soon, late]
