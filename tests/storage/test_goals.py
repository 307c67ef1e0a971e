"""Goals kept in the shop file, with undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.goal import CheckIn, Closing, Confidence, Goal, KeptLetter, Mark, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Refused
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.domain.topic import Topic

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START = date(2025, 3, 10)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = Desk.create(tmp_path / "shop.kpidesk", Shop("Kopi Senja"))
    yield opened
    opened.close()


def a_goal() -> Goal:
    return Goal(
        "Menambah 160 pengikut", "followers", Shape.INCREASE_BY, Nature.STOCK, Unit.COUNT, 1440,
        START, (Mark(1600, date(2025, 5, 4), START),), wish="nambah 160 follower",
        weights=(1.0, 2.0), letters=(KeptLetter("S", "pass", "Satu metrik disebut."),),
        made_on=START,
    )  # fmt: skip


def test_a_goal_comes_back_as_it_was_saved(desk: Desk) -> None:
    account = Account(Platform.INSTAGRAM, "kopisenja")
    desk.accounts.add(account)
    goal = replace(a_goal(), account=account.id)
    goal = goal.checked(CheckIn(date(2025, 3, 17), Confidence.HIGH, "reels jalan"))
    desk.goals.save(goal)
    assert list(desk.goals) == [goal]
    assert desk.goals.find(goal.id[:8]) == goal


def test_a_changed_target_leaves_the_past_its_own(desk: Desk) -> None:
    goal = a_goal()
    desk.goals.save(goal)
    changed = goal.changed(1550, date(2025, 5, 4), date(2025, 4, 7), "stok habis dua minggu")
    desk.goals.save(changed)
    kept = desk.goals.get(goal.id)
    assert kept is not None
    assert [mark.value for mark in kept.marks] == [1600, 1550]
    assert kept.mark_on(date(2025, 4, 1)).value == 1600
    assert kept.mark_on(date(2025, 4, 7)).value == 1550


def test_closing_and_removing_can_be_undone(desk: Desk) -> None:
    goal = a_goal()
    desk.goals.save(goal)
    desk.goals.save(
        goal.closed(Closing(date(2025, 5, 5), Outcome.PARTLY, 1580, "mulai lebih awal"))
    )
    desk.goals.remove(goal.id)
    assert list(desk.goals) == []
    desk.history.undo()
    closed = desk.goals.get(goal.id)
    assert closed is not None
    assert closed.closing is not None
    assert closed.closing.lesson == "mulai lebih awal"
    desk.history.undo()
    assert desk.goals.get(goal.id) == goal
    desk.history.undo()
    assert list(desk.goals) == []


def test_a_goal_outlives_its_account(desk: Desk) -> None:
    account = Account(Platform.TIKTOK, "kopisenja.tt")
    desk.accounts.add(account)
    desk.goals.save(replace(a_goal(), account=account.id))
    desk.accounts.remove(account.id)
    assert [goal.account for goal in desk.goals] == [None]


def test_saving_announces_goals(desk: Desk) -> None:
    heard: list[frozenset[Topic]] = []
    desk.changed.connect(heard.append)
    desk.goals.save(a_goal())
    assert heard == [frozenset({Topic.GOALS})]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"text": " "}, "goal_without_text"),
        ({"marks": ()}, "goal_without_target"),
        ({"baseline": 1600}, "goal_changes_nothing"),
        ({"start": date(2025, 6, 1)}, "goal_ends_before_start"),
        ({"marks": (Mark(1e16, date(2025, 5, 4), START),)}, "goal_too_large"),
    ],
)
def test_a_goal_that_could_not_be_judged_is_refused(change: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as refused:
        replace(a_goal(), **change)  # type: ignore[arg-type]
    assert refused.value.problem.code == code


def test_an_unknown_goal_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.goals.find("nothing")
