"""Wishes in free text, read and judged letter by letter."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.smart.letters import marks, measurable, specific, time_bound, window
from kpidesk.domain.smart.reader import read
from kpidesk.domain.smart.text import LONGEST, plain
from tests.domain.smart.sentences import ALL as WRITTEN
from tests.domain.smart.sentences import Case
from tests.domain.smart.spoken import SPOKEN

if TYPE_CHECKING:
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.smart.vocabulary import Vocabulary

TODAY = date(2025, 3, 10)
ALL = [*WRITTEN, *SPOKEN]


def _cases() -> list[Any]:
    above = Path(__file__).resolve().parents
    places = [Path(os.environ.get("KPIDESK_SHARED_DATA", "no-such-folder"))]
    places += [folder / "shared" / "data" for folder in above[4:6]]
    file = next((p / "smart_cases.json" for p in places if p.is_dir()), None)
    if file is None:
        mark = pytest.mark.skip(reason="the thirty wishes are not beside this repository")
        return [pytest.param({}, id="absent", marks=mark)]
    return [pytest.param(c, id=str(c["n"])) for c in json.loads(file.read_text(encoding="utf-8"))]


def verdicts(text: str, vocabulary: Vocabulary, catalogue: Catalogue) -> str:
    wish = read(text, vocabulary, catalogue, TODAY)
    letters = (specific(wish), measurable(wish), time_bound(wish, TODAY))
    return "".join(letter.verdict.value[0] for letter in letters)


@pytest.mark.parametrize("case", _cases())
def test_the_thirty_wishes_get_their_verdicts(
    case: dict[str, str], vocabulary: Vocabulary, catalogue: Catalogue
) -> None:
    wanted = case["S"][0] + case["M"][0] + case["T"][0]
    assert verdicts(case["text"], vocabulary, catalogue) == wanted


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.text[:50] or "empty")
def test_a_wish_of_another_kind_gets_its_verdicts(
    case: Case, vocabulary: Vocabulary, catalogue: Catalogue
) -> None:
    assert verdicts(case.text, vocabulary, catalogue) == case.verdicts


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.text[:50] or "empty")
def test_a_wish_is_read_as_it_was_meant(
    case: Case, vocabulary: Vocabulary, catalogue: Catalogue
) -> None:
    wish = read(case.text, vocabulary, catalogue, TODAY)
    number = wish.amount.value if wish.metric and wish.amount else None
    assert (wish.metric, number) == (case.metric, case.number)
    assert window(wish, TODAY).deadline == case.deadline
    if case.relation:
        assert wish.relation == case.relation


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_read(text: str) -> None:
    folder = Path(__file__).parents[3] / "resources" / "catalogue"
    vocabulary, catalogue = _once(folder)
    wish = read(text, vocabulary, catalogue, TODAY)
    for letter in (specific(wish), measurable(wish), time_bound(wish, TODAY)):
        assert letter.reasons
    for mark in marks(wish):
        assert 0 <= mark.span.start < mark.span.end <= len(text)


_KEPT: dict[Path, tuple[Any, Any]] = {}


def _once(folder: Path) -> tuple[Any, Any]:
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.smart.vocabulary import Vocabulary

    if folder not in _KEPT:
        words = Vocabulary.read(folder / "synonyms.toml")
        _KEPT[folder] = (words, Catalogue.read(folder))
    return _KEPT[folder]


def test_marked_words_are_the_typed_ones(vocabulary: Vocabulary, catalogue: Catalogue) -> None:
    typed = "“Mendapatkan  Followers\u200b sebanyak 1.000 dalam waktu 2 bulan”"
    wish = read(typed, vocabulary, catalogue, TODAY)
    found = [(typed[m.span.start : m.span.end], m.letter) for m in marks(wish)]
    assert found == [("Followers", "S"), ("sebanyak 1.000", "M"), ("dalam waktu 2 bulan", "T")]


def test_an_open_question_about_the_number_marks_it_as_asking(
    vocabulary: Vocabulary, catalogue: Catalogue
) -> None:
    wish = read("Dapat 1000 followers dalam 2 bulan", vocabulary, catalogue, TODAY)
    asking = [m.letter for m in marks(wish, ("tambahan_atau_total?",)) if m.asks]
    assert asking == ["M"]


def test_a_page_of_text_is_read_only_as_far_as_a_sentence_goes() -> None:
    assert len(plain("a" * 5_000).text) == LONGEST


def test_every_synonym_belongs_to_the_catalogue(
    vocabulary: Vocabulary, catalogue: Catalogue
) -> None:
    strange = [key for key in vocabulary.words if catalogue.find(key) is None]
    assert strange == ["influencers"], "influencers are counted in their own ledger"


def test_no_word_means_two_things(vocabulary: Vocabulary) -> None:
    said: dict[str, str] = {}
    for table in (vocabulary.words, vocabulary.loose):
        for key, words in table.items():
            for word in words:
                assert said.setdefault(word, key) == key, word


def test_the_shops_own_metric_is_understood(vocabulary: Vocabulary, catalogue: Catalogue) -> None:
    own = vocabulary.with_own({"own_tastings": ("Cicip gratis", "Free tastings")})
    wish = read("40 cicip gratis dalam sebulan", own, catalogue, TODAY)
    assert wish.metric == "own_tastings"
