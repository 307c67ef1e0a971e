"""A sentence made plain for reading, every character still knowing where it came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 1_000
"""Characters that are read; a wish is one sentence, not a page."""

_DASHES = dict.fromkeys("‐‑‒–—−", "-")
_SAME = {**_DASHES, "→": ">", "➜": ">", "➡": ">", "×": "x", "’": "'", "‘": "'", "≥": "≥", "≤": "≤"}
_QUOTES = frozenset('"“”„«»`*_~|<>{}')
_SILENT = frozenset({"Mn", "Me", "Cf"})


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text as typed: `start` belongs to it, `end` does not."""

    start: int
    end: int

    def touches(self, other: Span) -> bool:
        """True when both share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Plain:
    """Lower case, one kind of dash, no quotes, accents or emoji; `places[i]` is where character
    `i` stood in the text as typed, one more entry for the end."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The stretch of typed text behind `text[start:end]`, without the blanks at its ends."""
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        last = self.places[end - 1] + 1 if end > start else self.places[start]
        return Span(self.places[start], last)

    def without(self, spans: Iterable[tuple[int, int]]) -> Plain:
        """The same text with the given stretches blanked out, so that nothing is read twice."""
        characters = list(self.text)
        for start, end in spans:
            characters[start:end] = " " * (end - start)
        return Plain("".join(characters), self.places)


def plain(typed: str) -> Plain:
    """Make `typed` ready for reading; only its first thousand characters count."""
    characters: list[str] = []
    places: list[int] = []
    for place, one in enumerate(typed[:LONGEST]):
        for character in unicodedata.normalize("NFKD", _SAME.get(one, one)):
            kept = _kept(character)
            if kept:
                characters.append(kept)
                places.append(place)
    text = _SPACED.sub(lambda found: found[0].replace(" ", "."), "".join(characters))
    return Plain(text, (*places, min(len(typed), LONGEST)))


_SPACED = re.compile(r"(?<![\d.,])\d{1,3}(?: \d{3}){2,}(?!\d)")
"""A number like "7 500 000"; its blanks are made points so that it is read as one."""


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category in _SILENT:
        return ""
    if character in _QUOTES and character not in "<>_|":
        return " "
    if category[0] in "ZC" or category in ("So", "Sk"):
        return " "
    lowered = character.lower()
    return lowered if len(lowered) == 1 else character


def words_of(text: str) -> list[re.Match[str]]:
    """Every word of a plain text with its place."""
    return list(re.finditer(r"[a-z0-9]+(?:[&'][a-z0-9]+)*", text))


def pattern(words: str) -> str:
    """A regular expression for one or several `words`: any blanks or hyphens between them."""
    return r"[\s\-/]+".join(re.escape(word) for word in words.split())


def any_of(phrases: Iterable[str]) -> str:
    """An alternative of phrases, longest first, so that the longer reading wins."""
    return "|".join(pattern(p) for p in sorted(phrases, key=len, reverse=True))


START = r"(?<![a-z0-9@#])"
END = r"(?![a-z0-9])"
