"""`kpidesk smart` from the outside."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kpidesk.cli.main import main


@pytest.fixture
def smart(capsys: pytest.CaptureFixture[str]) -> Any:
    def answer(*arguments: str) -> tuple[int, Any]:
        code = main(["smart", *arguments, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return answer


def test_letters_questions_and_a_suggestion_are_answered(smart: Any) -> None:
    code, found = smart("ER naik 2% dalam waktu 3 minggu", "--on", "2025-03-10", "--lang", "id")
    assert code == 0
    assert [found["letters"][name]["verdict"] for name in "SMT"] == ["pass"] * 3
    assert found["parsed"]["metric"] == "er_reach"
    assert found["parsed"]["deadline"] == "2025-03-30"
    assert {"poin_atau_relatif?", "varian_er?"} <= set(found["questions"])
    assert found["suggestion"]


def test_an_answer_settles_its_question(smart: Any) -> None:
    wish = "Dapat 100 followers dalam 2 bulan"
    _, found = smart(wish, "--on", "2025-03-10", "--answer", "tambahan_atau_total?=by")
    assert found["questions"] == []
    assert found["parsed"]["shape"] == "increase_by"
    assert found["parsed"]["change"] == 100


@pytest.mark.parametrize("text", ["", "🔥🔥🔥", "toko " * 1_000, "1 M", "\u0000", "x" * 5_000])
def test_poor_texts_are_answered_not_refused(smart: Any, text: str) -> None:
    code, found = smart(text)
    assert code == 0
    assert found["letters"]["S"]["verdict"] == "fail"
    assert found["letters"]["S"]["message"]


@pytest.mark.parametrize(
    "more", [("--objective", "riches"), ("--answer", "baseline"), ("--on", "0001-01-01")]
)
def test_what_cannot_be_meant_is_refused(smart: Any, more: tuple[str, str]) -> None:
    code, found = smart("100 pesanan bulan ini", *more)
    assert code == 1
    assert found["error"]["message"]
