"""Every refusal has its sentence, and every place in a sentence its fact."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from kpidesk.domain.problem import problem
from kpidesk.language.problems import SENTENCES, sentence
from kpidesk.language.words import LANGUAGES, Words

PACKAGE = Path(__file__).parents[2] / "kpidesk"
MAKERS = {"refuse", "problem"}


def refusals() -> list[tuple[str, str, frozenset[str] | None]]:
    """(place, code, names of the facts or None where they are not spelt out) of every refusal."""
    found = []
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
                continue
            if node.func.id not in MAKERS or not node.args:
                continue
            code = node.args[0]
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                names = {k.arg for k in node.keywords if k.arg}
                open_ended = any(k.arg is None for k in node.keywords)
                place = f"{file.relative_to(PACKAGE)}:{node.lineno}"
                found.append((place, code.value, None if open_ended else frozenset(names)))
    return found


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_code_has_a_sentence_and_its_facts() -> None:
    found = refusals()
    assert found
    wrong = [
        f"{place}: no sentence for {code!r}" for place, code, _ in found if code not in SENTENCES
    ]
    wrong += [
        f"{place}: {code!r} lacks {sorted(places(SENTENCES[code]) - names)}"
        for place, code, names in found
        if code in SENTENCES and names is not None and places(SENTENCES[code]) - names
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places(language: str) -> None:
    words = Words(language)
    for code, text in SENTENCES.items():
        assert places(words.say("problem", text)) == places(text), code


def test_user_text_with_braces_stays_text() -> None:
    odd = problem("unknown_account", handle="{known} <b>", known="@a")
    assert "{known} <b>" in sentence(odd, Words("en"))
