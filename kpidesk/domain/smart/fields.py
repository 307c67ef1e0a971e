"""The influencer's niche and the shop's line of business, where a sentence names them."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.smart.text import END, START, any_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_OF_A_SHOP = r"(?:bisnis|usaha|toko|jualan|brand|shop|business|kami\s+jual|pebisnis|pengusaha)"


@dataclass(frozen=True)
class Fields:
    """Words for niches and sectors, by key of `niches.toml`."""

    niches: Mapping[str, tuple[str, ...]]
    sectors: Mapping[str, tuple[str, ...]]

    @classmethod
    def read(cls, file: Path) -> Fields:
        """The words in a `niche_words.toml`."""
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        return cls(
            {key: tuple(words) for key, words in table["niches"].items()},
            {key: tuple(words) for key, words in table["sectors"].items()},
        )

    def sector(self, text: str) -> str | None:
        """The line of business the plain `text` says the shop is in, or None."""
        named = _named(self.sectors)
        return _key(self.sectors, re.search(rf"{START}{_OF_A_SHOP}\s+(?:saya\s+)?{named}", text))

    def niche(self, text: str, after: int) -> str | None:
        """The niche named behind place `after` (the end of "KOL"), or in "food vlogger" itself;
        the words of the shop's own business are not taken for it."""
        own = re.search(rf"{START}{_OF_A_SHOP}\s+(?:saya\s+)?{_named(self.sectors)}", text)
        rest = text[after : own.start()] if own and own.start() > after else text[after:]
        near = re.search(_named(self.niches), rest) or re.search(
            _named(self.niches), text[max(0, after - 30) : after]
        )
        return _key(self.niches, near)


def _named(table: Mapping[str, tuple[str, ...]]) -> str:
    words = any_of(word for entry in table.values() for word in entry)
    return rf"{START}(?P<word>{words}){END}"


def _key(table: Mapping[str, tuple[str, ...]], match: re.Match[str] | None) -> str | None:
    if match is None:
        return None
    word = re.sub(r"[\s\-/]+", " ", match["word"])
    return next(
        key for key, words in table.items() if word in (re.sub(r"[\s\-/]+", " ", w) for w in words)
    )
