"""What a calculator asks for and what it says, in words already."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kpidesk.domain.number import Kind
    from kpidesk.ui.widgets.fraction import Part

Sentence = tuple[tuple[str, bool], ...]
"""A sentence in parts; True marks those that stand out."""


@dataclass(frozen=True, slots=True)
class Given:
    """One figure to type."""

    key: str
    kind: Kind
    title: str
    hint: str = ""
    least: float | None = None
    """What lies below is refused with a sentence."""


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that belong together, under one head with their sum."""

    title: str
    fields: tuple[Given, ...]
    sums: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a calculator says, in words already. Also what is printed and laid side by side."""

    caption: str
    value: str
    unit: str = ""
    tone: str = "ink"
    shape: Shape = Shape.NONE
    word: str = ""
    beside: tuple[str, str, str, str] | None = None
    """Title, value, unit and remark of the box beside the result."""
    formula: tuple[Part, ...] = ()
    sentence: Sentence = ()
    facts: tuple[tuple[str, str], ...] = ()
    """Further results: name and figure."""
    pictured: tuple[tuple[str, str], ...] = ()
    """Further results that the picture shows; in words where there is no picture."""
    advice: Sentence = ()
    onward: str = ""
    """What the link in the call-out is called; empty for none."""


def fraction(percent: int | float | None) -> float | None:
    """Percent as typed (43.5) as the fraction the sums are made with."""
    return None if percent is None else percent / 100


def parts(text: str, facts: Mapping[str, str], strong: Sequence[str] = ()) -> Sentence:
    """A sentence with places in braces, cut into parts; the named facts stand out (all of them
    where none is named)."""
    found: list[tuple[str, bool]] = []
    for piece in re.split(r"(\{\w+\})", text):
        name = piece[1:-1]
        if piece.startswith("{") and name in facts:
            found.append((facts[name], not strong or name in strong))
        elif piece:
            found.append((piece, False))
    return tuple(found)
