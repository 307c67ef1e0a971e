"""How a figure is computed, in words and with one's own numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Note
from kpidesk.domain.formula import FUNCTIONS, parse
from kpidesk.domain.metric import Kind, Kpi, Metric, Unit
from kpidesk.domain.problem import Refused
from kpidesk.language.answers import figure, name_of, said

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.answer import Answer
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SIGNS = {"*": "×", "/": "÷", "-": "−"}


def in_words(text: str, name: Callable[[str], str]) -> str:
    """A formula with its keys replaced by `name` and its signs as one writes them."""
    spelled = "".join(_SIGNS.get(c, c) for c in text)

    def named(found: re.Match[str]) -> str:
        word = found[0]
        return word if word in FUNCTIONS else name(word)

    return _NAME.sub(named, spelled)


def computed(
    key: str, answer: Answer, catalogue: Catalogue, words: Words, formats: Formats
) -> list[str]:
    """The lines of "how is this computed?": the formula in names, then in numbers."""
    found = catalogue.find(key)
    if found is None:
        return []
    if isinstance(found, Metric):
        return _of_metric(found, answer, catalogue, words, formats)
    branch = _branch(found, answer)
    named = in_words(branch, lambda name: name_of(name, catalogue, words))
    lines = [f"{found.name[words.language]} = {named}"]
    parts = dict(answer.parts)
    if isinstance(answer, Known) and parts:
        split = Note.SPLIT_BY_DAYS in answer.notes
        numbers = in_words(branch, lambda name: _number(name, parts, catalogue, formats, split))
        lines.append(f"= {numbers} = {said(answer, found.unit, formats)}")
    return lines


def _of_metric(
    metric: Metric, answer: Answer, catalogue: Catalogue, words: Words, formats: Formats
) -> list[str]:
    if not answer.parts or not isinstance(answer, Known):
        return []
    names = " + ".join(name_of(key, catalogue, words) for key, _ in answer.parts)
    numbers = " + ".join(figure(value, metric.unit, formats) for _, value in answer.parts)
    if metric.instead:
        named = in_words(metric.instead, lambda name: name_of(name, catalogue, words))
        return [f"{metric.name[words.language]} = {named}"]
    return [
        f"{metric.name[words.language]} = {names}",
        f"= {numbers} = {said(answer, metric.unit, formats)}",
    ]


def _branch(kpi: Kpi, answer: Answer) -> str:
    """Of a formula with alternatives the one whose parts were used."""
    try:
        formula = parse(kpi.formula)
    except Refused:
        return kpi.formula
    if len(formula.branches) == 1:
        return kpi.formula
    inside = kpi.formula.strip()[len("first(") : -1]
    texts = [text.strip() for text in _split(inside)]
    used = {name for name, _ in answer.parts}
    for text, branch in zip(texts, formula.branches, strict=True):
        if used and used <= set(branch.names):
            return text
    return texts[0]


def _split(text: str) -> list[str]:
    """Arguments parted by the commas that stand in no parentheses."""
    parts, depth = [""], 0
    for character in text:
        depth += (character == "(") - (character == ")")
        if character in ",;" and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _number(
    name: str, parts: dict[str, int | float], catalogue: Catalogue, formats: Formats, split: bool
) -> str:
    """A part as a figure; one that a shared week was rounded into is only about so much."""
    if name not in parts:
        return "–"
    found = catalogue.find(name)
    unit = found.unit if found else Unit.DECIMAL
    about = "≈" if split and isinstance(found, Metric) and found.kind is Kind.FLOW else ""
    return about + figure(parts[name], unit, formats)
