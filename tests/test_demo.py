"""The demo shop: the same every time, and like life."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk import demo
from kpidesk.domain.pace import Status
from kpidesk.domain.period import Period
from kpidesk.domain.progress import progress, reach_back
from kpidesk.domain.reading import State
from kpidesk.domain.shape import Shape
from kpidesk.domain.shop import Platform

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kpidesk.desk import Desk

TODAY = date(2026, 11, 22)
ALL = Period(date(2020, 1, 1), date(2030, 12, 31))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = demo.make(tmp_path / "demo.kpidesk", TODAY)
    yield made
    made.close()


def written(desk: Desk) -> set[tuple[object, ...]]:
    handles = {account.id: account.handle for account in desk.accounts.all()}
    return {
        (handles[r.account], r.metric, r.period, r.value, r.state, r.text)
        for r in desk.readings.between(ALL)
    }


def test_it_is_the_same_every_time(desk: Desk, tmp_path: Path) -> None:
    again = demo.make(tmp_path / "again.kpidesk", TODAY)
    assert written(again) == written(desk)
    again.close()


def test_a_week_later_shows_the_same_past(desk: Desk, tmp_path: Path) -> None:
    later = demo.make(tmp_path / "later.kpidesk", date(2026, 11, 29))
    shared = Period(date(2025, 1, 6), date(2026, 10, 25))
    weeks = {row for row in written(desk) if shared.covers(row[2])}  # type: ignore[arg-type]
    assert weeks
    assert weeks <= written(later)
    later.close()


def test_it_looks_like_life(desk: Desk) -> None:
    readings = desk.readings.between(ALL)
    states = {r.state for r in readings}
    assert {State.EXACT, State.ROUNDED, State.UNAVAILABLE} <= states
    assert {a.platform for a in desk.accounts} >= {
        Platform.INSTAGRAM,
        Platform.TIKTOK,
        Platform.WHATSAPP,
    }
    reach = [r for r in readings if r.metric == "reach" and r.period.days == 7]
    instagram = {a.id for a in desk.accounts if a.platform is Platform.INSTAGRAM}
    weeks = {r.period.first for r in reach if r.account in instagram}
    assert 95 <= len(weeks) < 105, "two years with a few weeks nobody filled"
    assert any(r.metric == "ad_spend" and r.value for r in readings)
    assert len(list(desk.events)) >= 6


def test_reach_never_exceeds_views_and_parts_never_exceed_interactions(desk: Desk) -> None:
    by_week: dict[tuple[str, Period], dict[str, int | float]] = {}
    for r in desk.readings.between(ALL):
        if r.value is not None:
            by_week.setdefault((r.account, r.period), {})[r.metric] = r.value
    for found in by_week.values():
        if "views" in found and "reach" in found:
            assert found["reach"] <= found["views"]
        if "interactions" in found:
            parts = sum(found.get(k, 0) for k in ("likes", "comments", "shares", "saves"))
            assert parts <= found["interactions"]


def test_followers_never_jump(desk: Desk) -> None:
    (account,) = [a for a in desk.accounts if a.platform is Platform.INSTAGRAM]
    found = desk.readings.between(ALL, accounts=[account.id], metrics=["followers"])
    levels = [r.value for r in found if r.value is not None]
    assert levels == sorted(levels)
    assert max(b - a for a, b in itertools.pairwise(levels)) < 400


def test_one_undo_takes_the_demo_back(desk: Desk) -> None:
    assert desk.history.undo() is not None
    assert not desk.readings.between(ALL)
    assert desk.history.redo() is not None
    assert desk.readings.between(ALL)


def test_its_goals_are_of_every_kind(desk: Desk) -> None:
    standing = {}
    for goal in desk.goals:
        found = progress(goal, desk.scope(reach_back(goal, TODAY)), TODAY)
        standing[goal.shape, goal.is_open] = found.status
    assert standing[Shape.TO_LEVEL, True] is Status.ON_TRACK
    assert standing[Shape.CUMULATIVE, True] in (Status.AT_RISK, Status.OFF_TRACK)
    assert standing[Shape.KEEP_ABOVE, True] in (Status.ON_TRACK, Status.AT_RISK)
    assert standing[Shape.CUMULATIVE, False] is Status.ACHIEVED


def test_one_campaign_was_looked_back_on_and_one_is_under_way(desk: Desk) -> None:
    stand = {one.name: one.status(TODAY) for one in desk.campaigns}
    assert sorted(stand.values()) == ["reviewed", "running"]
    for one in desk.campaigns:
        assert desk.costs.of(one.id)
        assert desk.results.of(one.id)
