"""The coach's sentences: every code has one in both languages, every fact its place."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kpidesk.domain.smart.coach import Circumstances, consult
from kpidesk.domain.smart.library import read_library
from kpidesk.language.coach import OPTIONS, REASONS, CoachSpeech
from kpidesk.language.formats import Formats
from kpidesk.language.words import Words
from tests.domain.smart.sentences import ALL

ROOT = Path(__file__).parents[2]
LIBRARY = read_library(ROOT / "resources" / "catalogue")
TODAY = date(2025, 3, 10)


def codes_used() -> set[str]:
    folder = ROOT / "kpidesk" / "domain" / "smart"
    text = "".join(file.read_text(encoding="utf-8") for file in folder.glob("*.py"))
    used = set(re.findall(r'reason\(\s*"(\w+)"', text))
    used |= set(re.findall(r'code = "(driver\w+)" if', text))
    return used


def test_every_reason_has_a_sentence() -> None:
    assert codes_used() <= set(REASONS)


def test_every_choice_has_a_text() -> None:
    file = ROOT / "kpidesk" / "domain" / "smart" / "questions.py"
    used = set(re.findall(r'Option\([^,]+, "(\w+)"', file.read_text(encoding="utf-8")))
    assert used <= set(OPTIONS)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_wish_is_answered_in_whole_sentences(language: str) -> None:
    speech = CoachSpeech(Words(language), Formats(language), LIBRARY)
    for case in ALL:
        advice = consult(case.text, LIBRARY, Circumstances(TODAY, objective="sales"))
        said = [speech.reasons(letter, advice) for letter in advice.letters]
        said += [speech.question(q, advice) for q in advice.questions]
        said += [t for q in advice.questions for o in q.options for t in speech.option(o, advice)]
        said.append(speech.proposal(advice))
        assert not [text for text in said if "{" in text or "None" in text]


def test_the_clean_sentence_names_number_metric_and_day() -> None:
    speech = CoachSpeech(Words("id"), Formats("id"), LIBRARY)
    advice = consult("nambah 300 followers dlm 2 bln", LIBRARY, Circumstances(TODAY))
    assert speech.proposal(advice) == "Menambah 300 pengikut sampai 9\u00a0Mei\u00a02025."
    english = CoachSpeech(Words("en"), Formats("en"), LIBRARY)
    advice = consult("AOV from Rp120,000 to Rp150,000 by 30 June", LIBRARY, Circumstances(TODAY))
    said = english.proposal(advice).replace("\u00a0", " ")
    assert said == "Raise average order value from Rp120,000 to Rp150,000 by 30 Jun 2025."
