"""Digits with separators: every way they can be read, none of them preferred."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_PLAIN = re.compile(r"[0-9]+")
_GROUPED = re.compile(r"(?P<whole>[0-9]{1,3}(?:(?P<mark>[.,' ])[0-9]{3})(?:(?P=mark)[0-9]{3})*)")
_BOTH = re.compile(
    r"(?P<whole>[0-9]{1,3}(?:(?P<mark>[.,' ])[0-9]{3})+)(?P<point>[.,])(?P<part>[0-9]+)"
)
_DECIMAL = re.compile(r"(?P<whole>[0-9]+)(?P<point>[.,])(?P<part>[0-9]+)")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A written number: `decimal` is its value with the last separator as the decimal mark,
    `decimals` the digits after it, `grouped` its value when every separator is grouping."""

    text: str
    decimal: Decimal
    decimals: int
    grouped: int | None

    @property
    def may_group(self) -> bool:
        """True when one separator stands before exactly three digits: `1.234`, not `0,234`."""
        return self.grouped is not None and self.decimals > 0


def numeral(text: str) -> Numeral | None:
    """The readings of digits with `.`, `,`, `'` or blanks between them; None when there is none
    (`12 34`, `1..2`, `1.50.000`)."""
    if _PLAIN.fullmatch(text):
        return Numeral(text, Decimal(text), 0, int(text))
    if found := _GROUPED.fullmatch(text):
        return _grouped(text, found["mark"])
    if (found := _BOTH.fullmatch(text)) and found["mark"] != found["point"]:
        if len({c for c in found["whole"] if not c.isdigit()}) > 1:
            return None
        return _decimal(text, found["whole"], found["part"])
    if found := _DECIMAL.fullmatch(text):
        return _decimal(text, found["whole"], found["part"])
    return None


def _grouped(text: str, mark: str) -> Numeral | None:
    digits = int(_only_digits(text))
    if text.startswith("0"):
        return _decimal(text, *text.split(mark)) if text.count(mark) == 1 and mark in ".," else None
    if text.count(mark) == 1 and mark in ".,":
        whole, part = text.split(mark)
        return Numeral(text, Decimal(f"{whole}.{part}"), len(part), digits)
    return Numeral(text, Decimal(digits), 0, digits)


def _decimal(text: str, whole: str, part: str) -> Numeral:
    return Numeral(text, Decimal(f"{_only_digits(whole)}.{part}"), len(part), None)


def _only_digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)
