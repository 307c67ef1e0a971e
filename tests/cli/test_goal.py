"""`kpidesk goal` from the outside."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.period import day
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop

if TYPE_CHECKING:
    from pathlib import Path

LEVELS = [1200, 1216, 1235, 1250, 1272, 1290, 1345, 1362, 1380, 1401, 1418, 1440]
TODAY = date(2025, 3, 10)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "senja.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja", objective="awareness"))
    account = Account(Platform.INSTAGRAM, "kopisenja")
    desk.accounts.add(account)
    last = TODAY - timedelta(days=1)
    weeks = enumerate(reversed(LEVELS))
    desk.readings.put(
        [Reading(account.id, "followers", day(last - timedelta(days=7 * n)), v) for n, v in weeks]
    )
    desk.close()
    return path


@pytest.fixture
def goal(capsys: pytest.CaptureFixture[str]) -> Any:
    def answer(*arguments: object) -> tuple[int, Any]:
        code = main(["goal", *(str(one) for one in arguments), "--json", "--on", "2025-03-10"])
        return code, json.loads(capsys.readouterr().out)

    return answer


def test_a_sentence_becomes_a_goal_with_its_frozen_baseline(shop: Path, goal: Any) -> None:
    code, made = goal("add", shop, "Menambah 160 pengikut sampai 4 Mei")
    assert code == 0
    assert (made["baseline"], made["target"], made["deadline"]) == (1440, 1600, "2025-05-04")
    assert made["shape"] == "increase_by"
    assert [one["letter"] for one in made["letters"]] == list("SMART")
    code, listed = goal("list", shop)
    assert [one["id"] for one in listed] == [made["id"]]
    code, shown = goal("show", shop, made["id"][:8])
    assert code == 0
    assert shown["status"] == "too_early"


def test_an_open_question_stores_nothing_and_says_which(shop: Path, goal: Any) -> None:
    code, found = goal("add", shop, "Mendapatkan 1000 followers dalam 2 bulan")
    assert code == 1
    assert "tambahan_atau_total?" in found["error"]["message"]
    assert goal("list", shop)[1] == []
    code, made = goal(
        "add", shop, "Mendapatkan 1000 followers dalam 2 bulan",
        "--answer", "tambahan_atau_total?=by",
    )  # fmt: skip
    assert code == 0
    assert made["target"] == 2440


def test_a_wish_that_changes_nothing_is_refused(shop: Path, goal: Any) -> None:
    code, found = goal("add", shop, "Followers menjadi 1440 dalam 2 bulan")
    assert code == 1
    assert found["error"]["code"] == "goal_changes_nothing"


def test_the_plain_text_says_the_next_step(
    shop: Path, goal: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    _, made = goal("add", shop, "Menambah 160 pengikut sampai 4 Mei")
    code = main(["goal", "show", str(shop), made["id"], "--on", "2025-03-24", "--lang", "id"])
    assert code == 0
    assert "per minggu" in capsys.readouterr().out
