"""One cell in a stated style → a number, nothing, or a problem. No style is ever guessed here."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Unit
from kpidesk.domain.money import minor_digits
from kpidesk.domain.problem import Problem, problem

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number

LARGEST = 10**15
LONGEST_CELL = 32_767
LONGEST_NUMBER = 80
NOT_CALCULATED = "#UNCALCULATED"
"""Stands in a cell whose formula has no stored value."""


class Typed(str):
    """The text of a cell that a workbook held as a number: always plain, whatever its column."""

    __slots__ = ()


class NumberStyle(StrEnum):
    """How a column writes its numbers."""

    PLAIN = "plain"
    """What machines write: digits, a dot before decimals, nothing between thousands."""
    INDONESIAN = "indonesian"
    """1.234.567,89."""
    ENGLISH = "english"
    """1,234,567.89."""
    INDIAN = "indian"
    """12,34,567.89; only where the user picks it."""


NOTHING = frozenset(
    {"", "-", "--", "—", "–", "n/a", "na", "nan", "undefined", "null", "none", "tidak terbatas"}
    | {"kosong", "unlimited", "not available", "tidak tersedia", "\\n"}
)
"""What platforms and people write for "no value"; never zero."""

_ERRORS = re.compile(r"#(div/0!|n/a|ref!|name\?|value!|num!|null!|spill!|calc!|nilai!)", re.I)
_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}\.000")
"""No machine writes one as 1.000: a spreadsheet has put its thousands there."""
_SHAPES = {
    NumberStyle.PLAIN: _PLAIN,
    NumberStyle.INDONESIAN: re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?"),
    NumberStyle.ENGLISH: re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?"),
    NumberStyle.INDIAN: re.compile(r"[+-]?(\d{1,2}(,\d{2})*,\d{3}|\d+)(\.\d+)?"),
}
_CURRENCY = re.compile(r"(rp\.?|idr|us\$|s\$|\$|€|£|usd|eur|sgd|myr|rm)\s*", re.I)
_SUFFIX = re.compile(r"(?<=[\d\s])\s*(rb|ribu|jt|juta|miliar|milyar|k|m|b|t)$", re.I)
_SIZES = {"rb": 10**3, "ribu": 10**3, "k": 10**3, "jt": 10**6, "juta": 10**6}
_SIZES |= {"miliar": 10**9, "milyar": 10**9}
_SCIENTIFIC = re.compile(r"[+-]?\d+([.,]\d+)?e[+-]?\d+", re.I)
_DURATION = re.compile(r"(?:(\d+):)?(\d{1,2}):(\d{2})")


def number(
    text: str, style: NumberStyle = NumberStyle.PLAIN, million: int | None = None
) -> int | Decimal | Problem | None:
    """The number a cell says in `style`, None where it says "no value".

    `million` is what `M` stands for (10**6 or 10**9); without it `M` is a problem, as `B` and `T`
    always are. Percent signs and currency signs are dropped: the unit belongs to the column.
    """
    if text.isascii() and text.isdigit() and len(text) <= 15:
        return int(text)
    if len(text) > LONGEST_NUMBER:
        return problem("cell_not_a_number", text=short(text))
    if isinstance(text, Typed):
        style = NumberStyle.PLAIN
    bare = plain_text(text)
    if bare.casefold() in NOTHING:
        return None
    if bare.startswith(("#", "=")):
        return _no_figure(bare, text)
    body, negative = _sign(bare)
    body = _CURRENCY.sub("", body, count=1).removesuffix(",-").removesuffix("%").strip()
    body, size = _size(body, million)
    if size is None:
        return problem("million_unclear", text=short(text))
    return _read(_ungrouped(body), style, size, negative, text)


def _no_figure(bare: str, text: str) -> Problem:
    """A cell that a spreadsheet could not work out, or a formula as text."""
    if bare == NOT_CALCULATED:
        return problem("cell_not_calculated")
    if bare.startswith("="):
        return problem("cell_formula", text=short(text))
    wrong = "cell_error" if _ERRORS.fullmatch(bare) else "cell_not_a_number"
    return problem(wrong, text=short(text))


def _read(
    body: str, style: NumberStyle, size: int, negative: bool, text: str
) -> int | Decimal | Problem:
    if _SCIENTIFIC.fullmatch(body):
        return problem("cell_scientific", text=short(text))
    grouped = style is NumberStyle.PLAIN and _GROUPED.fullmatch(body)
    if grouped or not _SHAPES[style].fullmatch(body):
        return problem("cell_not_a_number", text=short(text))
    if style is NumberStyle.INDONESIAN:
        body = body.replace(".", "").replace(",", ".")
    value = Decimal(body.replace(",", "")) * size
    if abs(value) > LARGEST:
        return problem("cell_too_large", text=short(text))
    value = -value if negative else value
    return int(value) if value == value.to_integral_value() else value


def _sign(text: str) -> tuple[str, bool]:
    """The text without accountants' ways to say minus: (5), 5-, 5 CR."""
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.endswith("-") and text[:-1].strip()[-1:].isdigit():
        return text[:-1].strip(), True
    if text.casefold().endswith(" cr"):
        return text[:-3].strip(), True
    if text.startswith("-") and not text[1:2].isdigit():
        return text[1:].strip(), True
    return text, False


def _size(body: str, million: int | None) -> tuple[str, int | None]:
    match = _SUFFIX.search(body)
    if not match:
        return body, 1
    word = match[1].casefold()
    size = million if word == "m" else _SIZES.get(word)
    return body[: match.start()].strip(), size


def _ungrouped(body: str) -> str:
    """Digits grouped by spaces or apostrophes, joined: `1 500`, `1'500`."""
    if re.fullmatch(r"[+-]?\d{1,3}([ '’]\d{3})+([.,]\d+)?", body):
        return re.sub(r"[ '’]", "", body)
    return body


def plain_text(text: str) -> str:
    """The cell without Excel's text marks, unseen characters, odd minus signs and odd digits."""
    bare = unicodedata.normalize("NFKC", text).strip()
    if bare.startswith('="') and bare.endswith('"'):
        bare = bare[2:-1]
    bare = bare.removeprefix("'").replace("−", "-").replace("\u2010", "-")
    kept = (c for c in bare if unicodedata.category(c) != "Cf")
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in kept).strip()


def short(text: str) -> str:
    """A cell's text fit for a message: no line breaks or unseen marks, 40 characters at most."""
    text = text[:200]
    flat = "".join(
        " " if c in "\r\n\t" else c for c in text if unicodedata.category(c) not in ("Cf", "Cs")
    )
    flat = "".join(c for c in flat if c == " " or unicodedata.category(c) != "Cc").strip()
    return flat if len(flat) <= 40 else flat[:39] + "…"


def duration(text: str) -> int | Problem | None:
    """Seconds of `H:MM:SS` or `M:SS`; plain digits are seconds already."""
    bare = plain_text(text)
    if bare.casefold() in NOTHING:
        return None
    match = _DURATION.fullmatch(bare)
    if match:
        return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])
    found = number(bare)
    return found if isinstance(found, Problem) or found is None else round(found)


def in_unit(
    value: int | Decimal, unit: Unit, currency: str = "IDR", scale: int = 1
) -> Number | Problem:
    """A read number as the unit is stored: counts and seconds int, money int minor units, rates
    float. `scale` multiplies first (100 for a fraction that is a percentage, 3600 for hours)."""
    scaled = Decimal(value) * scale
    if unit is Unit.MONEY:
        return int((scaled * 10 ** minor_digits(currency)).to_integral_value())
    if unit in (Unit.SECONDS, Unit.MINUTES):
        return int(scaled.to_integral_value())
    if unit is Unit.COUNT:
        if scaled != scaled.to_integral_value():
            return problem("cell_not_whole", text=str(value))
        return int(scaled)
    return float(scaled)
