"""`kpidesk report`: files by their ending, refusals in one sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kpidesk.cli.main import main
from kpidesk.cli.report import month_asked
from kpidesk.desk import Desk
from kpidesk.domain.period import month
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Shop

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def shop(tmp_path: Path, qapp: QApplication) -> Path:
    Desk.create(tmp_path / "a.kpidesk", Shop("Kopi Senja")).close()
    return tmp_path / "a.kpidesk"


@pytest.mark.parametrize("ending", ["pdf", "png", "xlsx", "html"])
def test_the_ending_chooses_the_kind_of_file(
    shop: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = shop.with_suffix(f".{ending}")
    assert main(["report", str(shop), "--month", "2026-10", "-o", str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["files"] == [str(target)]
    assert target.stat().st_size > 500


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (["--month", "2026-13", "-o", "r.pdf"], "report_month"),
        (["--month", "Oktober", "-o", "r.pdf"], "report_month"),
        (["-o", "r.docx"], "report_ending"),
        (["-o", "nowhere/r.pdf"], "report_not_written"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(
    shop: Path, more: list[str], code: str, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(shop.parent)
    assert main(["report", str(shop), "--json", *more]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["error"]["code"] == code
    assert said.err.count("\n") == 1
    assert [file.name for file in shop.parent.iterdir()] == ["a.kpidesk"]


def test_without_a_month_it_is_the_last_whole_one() -> None:
    assert month_asked("2026-3") == month(2026, 3)
    with pytest.raises(Refused):
        month_asked("0000-01")
