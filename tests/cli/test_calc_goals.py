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
