"""Campaigns on the command line."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.cli.main import main
from kpidesk.domain.campaign import BudgetLine, Campaign
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.period import Period
from kpidesk.domain.result import Method, Result
from tests.builders import a_desk

if TYPE_CHECKING:
    from pathlib import Path

MARCH = Period(date(2026, 3, 1), date(2026, 3, 30))


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file with one running campaign, on 12 March 2026."""
    monkeypatch.setenv("KPIDESK_TODAY", "2026-03-12")
    desk = a_desk(tmp_path)
    plan = Campaign("Ramadan", MARCH, lines=(BudgetLine(Category.ADS, 3_000_000, "orders", 60),))
    desk.campaigns.save(plan)
    desk.costs.save(Cost(MARCH.first, Category.ADS, 1_500_000, campaign=plan.id))
    desk.results.save(
        Result(plan.id, Method.COUNTED, MARCH, "", 40, 4_000_000, cogs=1_000_000, fees=None)
    )
    desk.close()
    return str(tmp_path / "shop.kpidesk")


def test_the_list_names_every_campaign(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["campaign", "list", shop, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(c["name"], c["status"], c["budget"], c["spent"]) for c in found] == [
        ("Ramadan", "running", 3_000_000, 1_500_000)
    ]
    assert main(["campaign", "list", shop, "--lang", "id"]) == 0
    assert "Ramadan" in capsys.readouterr().out


def test_one_campaign_is_shown_with_pacing_and_reasons(
    shop: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["campaign", "show", shop, "ramadan", "--json", "--lang", "en"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["pacing"]["pace"] == 1.25
    assert found["pacing"]["exhausted_on_day"] == 24
    assert found["lines"][0]["implied_cost"] == 50_000
    assert found["money"]["roi_margin"] is None
    assert found["why"]["roi_margin"]["code"] == "missing_part"
    assert found["prices"]["cpa"] == 37_500
    assert found["claims"][0]["orders"] == 40


def test_the_plain_answer_is_readable(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["campaign", "show", shop, "Ramadan", "--lang", "id"]) == 0
    said = capsys.readouterr().out
    assert "anggaran habis pada 24" in said
    assert "Biaya per pesanan: Rp37.500" in said


def test_an_unknown_campaign_is_refused(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["campaign", "show", shop, "Imlek", "--json", "--lang", "en"]) == 1
    printed = capsys.readouterr()
    assert json.loads(printed.out)["error"]["code"] == "unknown_campaign"
    assert "Ramadan" in printed.err


def test_a_file_without_campaigns_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_desk(tmp_path, "empty.kpidesk").close()
    assert main(["campaign", "list", str(tmp_path / "empty.kpidesk"), "--lang", "id"]) == 0
    assert capsys.readouterr().out.strip() == "Belum ada kampanye."
