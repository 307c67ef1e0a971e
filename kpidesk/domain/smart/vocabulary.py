"""What people call metrics and KPIs, and where a sentence names one."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from kpidesk.domain.smart.text import END, START, pattern, plain, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SUFFIX = r"(?:-?nya)?"
_SLIP_FROM = 6
"""Letters from which a word may carry one slip of the finger and still be understood."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A metric or KPI named at `start`…`end` of the plain text. `loose` marks an everyday word
    that needs a number or a direction beside it; `slipped` one that was misspelt."""

    key: str
    start: int
    end: int
    loose: bool = False
    slipped: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """Words by catalogue key."""

    words: Mapping[str, tuple[str, ...]]
    loose: Mapping[str, tuple[str, ...]]
    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What the screens call them; understood where no other word is meant by it."""

    @classmethod
    def read(cls, file: Path) -> Vocabulary:
        """The vocabulary in a `synonyms.toml`."""
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return cls(
            {key: tuple(entry.get("words", ())) for key, entry in table.items()},
            {key: tuple(entry.get("loose", ())) for key, entry in table.items()},
        )

    def with_own(self, names: Mapping[str, tuple[str, ...]]) -> Vocabulary:
        """This vocabulary with the shop's own metrics, by key with the names they were given."""
        own = {key: tuple(n.lower() for n in given if n.strip()) for key, given in names.items()}
        return replace(self, words={**self.words, **own})

    def with_names(self, names: Mapping[str, tuple[str, ...]]) -> Vocabulary:
        """This vocabulary with the names the screens write, by key."""
        written = {key: tuple(plain(name).text for name in given) for key, given in names.items()}
        return replace(self, names=written)

    @cached_property
    def _meanings(self) -> dict[str, tuple[str, bool]]:
        found = {_plain(w): (key, False) for key, words in self.names.items() for w in words}
        found |= {_plain(w): (key, True) for key, words in self.loose.items() for w in words}
        found |= {_plain(w): (key, False) for key, words in self.words.items() for w in words}
        return found

    @cached_property
    def _rule(self) -> re.Pattern[str]:
        longest_first = sorted(self._meanings, key=len, reverse=True)
        phrases = "|".join(pattern(phrase) for phrase in longest_first)
        return re.compile(rf"{START}(?P<name>{phrases}){_SUFFIX}{END}")

    @cached_property
    def _single(self) -> dict[str, list[str]]:
        by_letter: dict[str, list[str]] = {}
        typed = {_plain(word) for words in self.words.values() for word in words}
        for word in typed:
            if len(word) >= _SLIP_FROM and " " not in word:
                by_letter.setdefault(word[0], []).append(word)
        return by_letter

    def mentions(self, text: str) -> list[Mention]:
        """Every metric named in the plain `text`, in order; the longest name wins, so that
        "engagement rate" is not read as "engagement"."""
        found = []
        for match in self._rule.finditer(text):
            key, loose = self._meanings[_plain(match["name"])]
            found.append(Mention(key, match.start(), match.end(), loose))
        return sorted([*found, *self._slips(text, found)], key=lambda m: m.start)

    def _slips(self, text: str, known: list[Mention]) -> list[Mention]:
        found = []
        for word in words_of(text):
            if any(m.start < word.end() and word.start() < m.end for m in known):
                continue
            meant = self._meant(word[0].removesuffix("nya"))
            if meant:
                key = self._meanings[meant][0]
                found.append(Mention(key, word.start(), word.end(), slipped=True))
        return found

    def _meant(self, word: str) -> str | None:
        if len(word) < _SLIP_FROM - 1 or not word.isalpha() or word in _REAL_WORDS:
            return None
        near = self._single.get(word[0], ())
        return next((w for w in near if len(w) >= _SLIP_FROM and is_slip(word, w)), None)


_REAL_WORDS = frozenset(
    [
        "penjual",
        "pembalas",
        "pesan",
        "pesanku",
        "pesaing",
        "komentator",
        "sharing",
        "reading",
        "leader",
        "penontonan",
        "order",
        "commerce",
        "kirim",
        "tampilan",
        "interaktif",
        "kontak",
        "contact",
        "contacts",
        "contract",
        "members",
        "view",
        "preview",
        "traffics",
        "fashion",
        "session",
        "season",
        "mention",
        "closed",
        "choosing",
        "retire",
        "return",
        "follow",
        "review",
        "sebulan",
        "sebuah",
        "seminggu",
    ]
)
"""Words of their own that lie one letter from a metric's name."""


def _plain(phrase: str) -> str:
    return re.sub(r"[\s\-/]+", " ", phrase)


def is_slip(typed: str, meant: str) -> bool:
    """True when one letter is missing, too many, wrong, or swapped with its neighbour."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    start = next((i for i, (a, b) in enumerate(zip(typed, meant, strict=False)) if a != b), None)
    if start is None:
        return True
    one, other = typed[start:], meant[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[:2][::-1] and one[2:] == other[2:])
    )
