from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kpidesk.cli.main import main
from tests.domain.test_number import CASES

if TYPE_CHECKING:
    from kpidesk.domain.number import Kind


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, object]]:
    code = main(["read", *words, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_rounded_number_is_answered_with_its_rounding(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, said = answer(capsys, "12,3 rb", "--lang", "id")
    assert code == 0
    assert (said["value"], said["rounded_by"], said["state"]) == (12_300, 50, "rounded")
    assert said["message"] == "= 12.300 ±50"


@pytest.mark.parametrize(("text", "kind", "value", "rounded_by"), CASES)
def test_every_row_of_the_reader_is_answered_on_the_command_line(
    capsys: pytest.CaptureFixture[str], text: str, kind: Kind, value: float, rounded_by: int
) -> None:
    typed = ["--", text] if text.startswith("-") else [text]
    code = main(["read", "--kind", kind, "--json", *typed])
    said = json.loads(capsys.readouterr().out)
    assert (code, said["value"], said["rounded_by"]) == (0, value, rounded_by)


def test_an_ambiguous_number_is_answered_with_its_choices(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, said = answer(capsys, "1,2 M")
    assert (code, said["state"], said["value"]) == (0, "ambiguous", None)
    assert said["choices"] == [1_200_000_000, 1_200_000]


@pytest.mark.parametrize("text", ["12,34", "abc", "-5", "12 34", "1..2"])
def test_a_refused_text_exits_1_and_says_why(capsys: pytest.CaptureFixture[str], text: str) -> None:
    code, said = answer(capsys, text, "--kind", "count")
    assert (code, said["state"], said["value"]) == (1, "rejected", None)
    assert said["message"]


def test_missing_and_empty_are_no_refusals(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "-")[1]["state"] == "missing"
    assert answer(capsys, "")[1]["state"] == "empty"


def test_plain_text_asks_in_the_chosen_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "12,34", "--lang", "id"]) == 1
    assert "1.234" in capsys.readouterr().err
    assert main(["read", "1.2M", "--lang", "en"]) == 0
    assert "1,200,000,000" in capsys.readouterr().out
