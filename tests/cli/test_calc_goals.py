"""The calculators of goals against the worked cases and against odd input."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest

from kpidesk.cli.main import main
from tests.oracles import agrees, oracles


@pytest.fixture
def ask(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    def answer(name: str, given: object, *more: str) -> tuple[int, Any]:
        raw = io.TextIOWrapper(io.BytesIO(json.dumps(given).encode()))
        monkeypatch.setattr(sys, "stdin", raw)
        code = main(["calc", name, "--json", *more])
        return code, json.loads(capsys.readouterr().out)

    return answer


@pytest.mark.parametrize("case", oracles("achievable", "goal-progress", "smart"))
def test_the_worked_cases_of_goals_hold(ask: Any, case: dict[str, Any]) -> None:
    code, found = ask(case["calculator"], case["inputs"])
    assert code == 0
    wrong = {
        k: (v, found.get(k)) for k, v in case["expected"].items() if not agrees(v, found.get(k))
    }
    assert not wrong


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"baseline": 100, "target": 200, "current": 148, "elapsed": 0.5}, "on_track"),
        ({"baseline": 100, "target": 200, "current": 120, "elapsed": 5, "total": 10}, "off_track"),
        ({"baseline": 40, "target": 20, "current": 25, "elapsed": 0.9}, "at_risk"),
    ],
)
def test_status_follows_pace(ask: Any, given: dict[str, float], status: str) -> None:
    assert ask("goal-progress", given)[1]["status"] == status


def test_a_target_equal_to_the_baseline_has_no_progress(ask: Any) -> None:
    code, found = ask(
        "goal-progress", {"baseline": 5, "target": 5, "current": 5, "elapsed": 1, "total": 2}
    )
    assert code == 0
    assert found["progress"] is None
    assert found["why"]["progress"]["message"]


def test_three_weeks_are_too_few_for_a_range(ask: Any) -> None:
    code, found = ask("achievable", {"levels": [1, 2, 3, 4], "h": 4})
    assert code == 0
    assert found["centre"] is None
    assert found["why"]["centre"]["code"] == "too_few"


def test_a_flat_history_says_so_instead_of_being_certain(ask: Any) -> None:
    code, found = ask("achievable", {"weekly_orders": [5, 5, 5, 5, 5], "h": 4})
    assert code == 0
    assert found["p"] is None
    assert found["why"]["p"]["code"] == "no_variation"


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("achievable", {}),
        ("achievable", {"levels": "many", "h": 3}),
        ("achievable", {"levels": [1, 2, "x", 3, 4], "h": 3}),
        ("achievable", {"levels": [1, 2, 3, 4, 5]}),
        ("achievable", {"history": [1, 2, 3, 4], "done": 99, "target": 100, "weeks_left": 2}),
        ("goal-progress", {}),
        ("goal-progress", {"baseline": 1, "target": None, "current": 1, "elapsed": 1}),
        ("goal-progress", {"baseline": True, "target": 2, "current": 1, "elapsed": 1}),
        ("goal-progress", {"weekly_median": 3, "limit": 30}),
        ("smart", {"baseline": 3}),
        ("smart", {"text": "ER naik 2%"}),
        ("smart", {"baseline": 3, "text": "ER naik"}),
        ("smart", {"baseline": 3, "text": ["ER naik 2%"]}),
        ("smart", {"baseline": 1e40, "text": "ER naik 2%"}),
        ("smart", {"baseline": float("nan"), "text": "ER naik 2%"}),
        ("smart", {"baseline": 3, "text": "ER naik 2%", "basline": 3}),
        ("goal-progress", {"baseline": 1, "target": 2, "current": 1, "elapsed": 12}),
        ("goal-progress", {"baseline": 1, "target": 2, "current": 1, "elapsed": -1, "total": 3}),
        ("goal-progress", {"baseline": 1, "target": 2, "current": 1, "elapsed": 1, "total": 0}),
        ("goal-progress", {"baseline": 1, "target": 2, "current": 1, "elapsed": 1, "totl": 9}),
        ("goal-progress", {"baseline": 1, "target": float("inf"), "current": 1, "elapsed": 1}),
        ("achievable", {"levels": [1, 2, 3, 4, 5], "h": 0}),
        ("achievable", {"levels": [1, 2, -3, 4, 5], "h": 2}),
        ("achievable", {"levels": [1, 2, 3, 4, 5], "h": 2, "target": [6]}),
        ("achievable", {"weekly_views": [1, 2, 3, 4], "h": 4, "baseline": "last month"}),
        ("achievable", {"needed": -5, "follows_4w": 3, "reach_4w_sum": 90}),
        ("growth", {"jan_views": 1, "jan_days": 31, "feb_views": 2}),
        ("growth", {"jan_days": 31, "feb_days": 28, "feb_views": 2}),
        ("attribution", {"orders": 9, "answered": 5, "revenue": 1}),
        ("funnel-uncertainty", {"orders": 1, "clicks": 0, "cpc": 900, "target_orders": 5}),
    ],
)
def test_what_is_missing_or_no_number_is_refused_in_a_sentence(
    ask: Any, name: str, given: dict[str, Any]
) -> None:
    code, found = ask(name, given)
    assert code == 1
    assert found["error"]["message"]


def test_the_kept_limit_without_weeks_is_unknown(ask: Any) -> None:
    code, found = ask("goal-progress", {"weekly_median": [], "limit": 30})
    assert code == 0
    assert found["share"] is None


def test_a_missing_week_of_levels_gives_no_increment(ask: Any) -> None:
    whole = ask("achievable", {"levels": [100, 110, 120, 130, 140, 150], "h": 2})[1]
    holed = ask("achievable", {"levels": [100, 110, 120, None, 140, 150, 160], "h": 2})[1]
    assert whole["n"] == 5
    assert (holed["n"], holed["mean"]) == (4, 10)


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"current": 150, "elapsed": 2}, "too_early"),
        ({"current": 150, "elapsed": 0}, "too_early"),
        ({"current": 200, "elapsed": 30}, "achieved"),
        ({"current": 199, "elapsed": 31}, "missed"),
        ({"current": 115, "elapsed": 3}, "on_track"),
    ],
)
def test_the_first_tenth_and_the_last_day_are_not_judged_by_pace(
    ask: Any, more: dict[str, float], status: str
) -> None:
    code, found = ask("goal-progress", {"baseline": 100, "target": 200, "total": 30, **more})
    assert (code, found["status"]) == (0, status)


def test_a_sum_that_is_reached_is_achieved_and_needs_nothing_more(ask: Any) -> None:
    given = {"history": [7, 9, 8, 10], "done": 61, "target": 60, "weeks_left": 3, "weeks_done": 6}
    code, found = ask("achievable", given)
    assert (code, found["status"], found["needed_per_week"]) == (0, "achieved", 0)


def test_a_refusal_names_the_keys_as_they_were_typed(ask: Any) -> None:
    found = ask("growth", {"apr_days": 30, "may_days": 31, "may_views": 2}, "--lang", "en")[1]
    assert found["error"]["message"] == "Still missing: apr_views. Nothing was computed."
