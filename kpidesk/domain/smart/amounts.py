"""Numbers in running text: digits with scale and unit, number words, multiples, placeholders."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.numeral import Numeral, numeral
from kpidesk.domain.smart.text import END, START, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator


class Measure(StrEnum):
    """What stands behind a number."""

    PLAIN = "plain"
    PERCENT = "percent"
    POINTS = "points"
    MONEY = "money"
    MULTIPLE = "multiple"
    """`dua kali lipat`, `3x`: so many times what is now."""
    STARS = "stars"
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number at `start`…`end` of the plain text. `value` is None for a placeholder (`xxx`);
    percent and points are in percent units, money in whole units of the currency written."""

    start: int
    end: int
    value: float | None
    measure: Measure = Measure.PLAIN
    readings: tuple[float, ...] = ()
    """More than one where `M` may mean juta or miliar; `value` is then the likelier."""
    high: float | None = None
    """The upper end of "3–5"; `value` is the lower."""
    signed: bool = False
    """Written with a plus: surely an addition."""
    noun: str = ""
    """What is counted: `pesanan`, `orang`, `pcs`."""


_SCALES = {
    "rb": 10**3, "ribu": 10**3, "ribuan": 10**3, "k": 10**3, "thousand": 10**3, "rebu": 10**3,
    "ratus": 100, "hundred": 100,
    "jt": 10**6, "juta": 10**6, "jutaan": 10**6, "million": 10**6, "mio": 10**6, "mn": 10**6,
    "miliar": 10**9, "milyar": 10**9, "b": 10**9, "bn": 10**9, "billion": 10**9,
    "triliun": 10**12, "trillion": 10**12,
}  # fmt: skip
_UNITS: dict[str, Measure] = {
    name: measure
    for measure, names in {
        Measure.POINTS: (
            "poin persen", "poin persentase", "persen poin", "poin", "point", "points",
            "percentage points", "percentage point", "pp", "ppt",
        ),
        Measure.PERCENT: ("persen", "prosen", "percent", "per cent", "pct", "persennya"),
        Measure.MULTIPLE: (
            "kali lipat", "x lipat", "kali lipatnya", "kalinya", "x", "fold", "times", "kali",
        ),
        Measure.STARS: ("bintang", "star", "stars"),
        Measure.MONEY: ("rupiah", "perak", "idr", "dollar", "dollars", "usd", "dolar"),
        Measure.SECONDS: ("detik", "dtk", "second", "seconds", "secs"),
        Measure.MINUTES: ("menit", "mnt", "minute", "minutes", "min", "mins"),
        Measure.HOURS: ("jam", "hour", "hours", "hrs"),
        Measure.DAYS: ("hari", "day", "days"),
    }.items()
    for name in names
}  # fmt: skip
_CURRENCY = r"(?P<money>rp\.?|idr|usd|us\$|\$|sgd|s\$|rm|€|eur|£|¥)"
_DIGITS = r"\d[\d.,']*\d|\d"
_SCALE = rf"(?P<scale>{any_of(_SCALES)}|m)(?![a-z])"
_UNIT = (
    rf"(?:(?P<sign>%)(?:\s*(?:poin|point|points|pts)\b)?|(?P<unit>{any_of(_UNITS)})(?![a-z0-9]))"
)
_NUMBER = re.compile(
    rf"(?<![a-z0-9@#_/])(?P<plus>[+](?=\s?[\d$r]))?\s?(?:{_CURRENCY}\s?)?(?<![\d.,])"
    rf"(?P<digits>{_DIGITS})(?:\s?{_SCALE})?(?:\s?,-{{1,2}})?(?:\s?{_UNIT})?(?![a-z]*\d)"
)
_RANGE = re.compile(r"^\s*(?:-|sampai|hingga|s\.?\s?/?\s?d\.?|to|atau|or|~)\s*$")

_ONES = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "selusin": 12, "dozen": 12,
    "seratus": 100,
}  # fmt: skip
_TIMES = {"puluh": 10, "ratus": 100, "hundred": 100}
_BIG = {
    "ribu": 10**3, "thousand": 10**3, "juta": 10**6, "million": 10**6, "miliar": 10**9,
    "milyar": 10**9, "billion": 10**9,
}  # fmt: skip
_WHOLE = {"seribu": 1_000, "sejuta": 10**6, "semiliar": 10**9, "semilyar": 10**9}
_ANY_WORD = "|".join(
    sorted({*_ONES, *_TIMES, *_BIG, *_WHOLE, "belas", "setengah"}, key=len, reverse=True)
)
_SPELT = re.compile(
    rf"{START}(?:{_ANY_WORD})(?:[\s\-]*(?:and\s+|a\s+)?(?:{_ANY_WORD}))*(?:\s?{_UNIT})?{END}"
)
_NOT_COUNTED = re.compile(r"(?:nomor|no\.?|number|salah|no|any|each|every|level|tahap|per)\s+$")
_NOT_AFTER = re.compile(r"\s*(?:of\b|-satunya|persatu|sama\s+lain|day\b)")
_SMALL = frozenset({Measure.PERCENT, Measure.POINTS, Measure.MULTIPLE, Measure.STARS})

_TWICE = (
    r"double|doubled|doubling|twice|x2|2x\s+lipat|berlipat\s+ganda|lipat\s+dua|melipatgandakan"
    r"|lipatgandakan|lipat\s+ganda|gandakan|menggandakan|dobel|dobelin|dobelkan"
)
_MULTIPLES = (
    (re.compile(rf"{START}(?:{_TWICE}){END}"), 2.0),
    (
        re.compile(
            rf"{START}(?:triple|tripled|tripling|tripel|tripelkan|thrice|lipat\s+tiga){END}"
        ),
        3.0,
    ),
    (re.compile(rf"{START}(?:quadruple|lipat\s+empat){END}"), 4.0),
)
_HALVES = re.compile(
    rf"{START}(?:by\s+half|in\s+half|halve|half|(?:separuh|separo|setengah)(?:nya)?){END}"
)
_PARTS = (
    (re.compile(rf"{START}(?:by\s+a\s+third|sepertiga(?:nya)?){END}"), 100 / 3),
    (re.compile(rf"{START}(?:by\s+a\s+quarter|seperempat(?:nya)?){END}"), 25.0),
)
_FRACTION = re.compile(
    r"(?<![\d/.,])(?P<top>[1-9])/(?P<bottom>[2-9])\s+(?P<scale>ribu|rb|juta|jt|miliar|milyar)(?![a-z])"
)
_PLACEHOLDER = re.compile(
    r"(?<![a-z0-9])(?:x{2,}|x(?=\s?(?:%|persen|followers?|pengikut|orang|rupiah))|n(?=\s?%)"
    r"|\[[^\]\d]{0,20}\]|\.{3,}|…|_{2,}|\?{2,}|sekian(?:\s+(?:persen|ribu|juta|rb|jt))?|tbd|some\s+number"
    r"|berapa\s+pun|berapapun)(?:\s?%|\s?(?:rb|ribu|jt|juta|persen)\b)?(?![a-z0-9])"
)


_NONE = re.compile(
    rf"{START}(?:zero|nol|no|tanpa|bebas|(?:tidak|tak|ga|gak|nggak)\s+ada)\s+(?=(?:complaint|komplain|komplen|keluhan|retur|pembatalan|refund))"
)


def amounts(text: str) -> list[Amount]:
    """Every number of a plain `text` in order; two joined by a dash become one range."""
    found = list(_placeholders(text))
    none = (Amount(m.start(), m.end() - 1, 0.0) for m in _NONE.finditer(text))
    for kind in (
        _multiples(text),
        _fractions(text),
        _written(text),
        none,
        _spelt(text),
        _halves(text),
    ):
        for one in kind:
            if all(one.end <= other.start or other.end <= one.start for other in found):
                found.append(one)
    return _ranges(sorted(found, key=lambda a: a.start), text)


def _placeholders(text: str) -> Iterator[Amount]:
    for match in _PLACEHOLDER.finditer(text):
        percent = match[0].endswith(("%", "persen"))
        measure = Measure.PERCENT if percent else Measure.PLAIN
        yield Amount(match.start(), match.end(), None, measure)


def _multiples(text: str) -> Iterator[Amount]:
    for rule, times in _MULTIPLES:
        for match in rule.finditer(text):
            yield Amount(match.start(), match.end(), times, Measure.MULTIPLE)


def _halves(text: str) -> Iterator[Amount]:
    for match in _HALVES.finditer(text):
        yield Amount(match.start(), match.end(), 50.0, Measure.PERCENT)
    for rule, percent in _PARTS:
        for match in rule.finditer(text):
            yield Amount(match.start(), match.end(), percent, Measure.PERCENT)


def _fractions(text: str) -> Iterator[Amount]:
    """ "1/2 miliar" is half of one, and no date."""
    for match in _FRACTION.finditer(text):
        value = int(match["top"]) * _SCALES[match["scale"]] / int(match["bottom"])
        yield Amount(match.start(), match.end(), value)


def _written(text: str) -> Iterator[Amount]:
    for match in _NUMBER.finditer(text):
        digits = match["digits"].rstrip(".,'")
        read = numeral(digits)
        if read is None or len(digits) > 20:
            continue
        measure = Measure.MONEY if match["money"] else _measure(match)
        small = measure in _SMALL or bool(match["scale"])
        values = _scaled(_value(read, small), match["scale"], "." in digits)
        end = match.end() if match["digits"] == digits else _trimmed(match, digits)
        yield Amount(
            match.start() + len(match[0]) - len(match[0].lstrip()), end, values[0], measure,
            values if len(values) > 1 else (), signed=bool(match["plus"]),
        )  # fmt: skip


def _trimmed(match: re.Match[str], digits: str) -> int:
    rest = match["scale"] or match["unit"] or match["sign"]
    return match.end() if rest else match.start("digits") + len(digits)


def _value(read: Numeral, small: bool) -> float:
    """One separator before three digits is grouping, except before a scale word (`1,250 jt`) or a
    unit whose numbers are small."""
    if read.grouped is None or (small and read.may_group):
        return float(read.decimal)
    return float(read.grouped)


def _measure(match: re.Match[str]) -> Measure:
    if match["sign"]:
        points = re.search(r"(?:poin|point|points|pts)$", match[0])
        return Measure.POINTS if points else Measure.PERCENT
    if match["unit"]:
        return _UNITS[re.sub(r"[\s\-]+", " ", match["unit"])]
    return Measure.PLAIN


def _scaled(value: float, scale: str | None, point: bool) -> tuple[float, ...]:
    if scale == "m":
        both = (value * 1e6, value * 1e9)
        return both if point else both[::-1]
    return (float(Decimal(str(value)) * _SCALES.get(scale or "", 1)),)


def _spelt(text: str) -> Iterator[Amount]:
    for match in _SPELT.finditer(text):
        before, after = text[: match.start()], text[match.end() :]
        if _NOT_COUNTED.search(before) or _NOT_AFTER.match(after):
            continue
        unit = match.start("unit") if match["unit"] else match.start("sign")
        words = re.findall(_ANY_WORD, text[match.start() : unit if unit >= 0 else match.end()])
        number = None if words == ["setengah"] else _number(words)
        if number is not None:
            yield Amount(match.start(), match.end(), number, _measure(match))


def _number(words: list[str]) -> float | None:
    """`dua ribu lima ratus` → 2,500; None when the words make no number."""
    total, part = 0.0, 0.0
    for word in words:
        if word in _ONES:
            part += _ONES[word]
        elif word == "belas":
            part += 10
        elif word in _TIMES:
            part = _last_times(part, _TIMES[word])
        elif word in _WHOLE:
            total, part = total + part + _WHOLE[word], 0.0
        elif word in _BIG:
            total, part = total + (part or 1.0) * _BIG[word], 0.0
        elif word == "setengah":
            part += 0.5
    return total + part or None


def _last_times(part: float, factor: int) -> float:
    """`tiga ratus lima puluh`: only what stands after the hundreds is multiplied by ten."""
    kept = part // 100 * 100 if factor == 10 and part >= 100 else 0.0
    return kept + max(part - kept, 1.0) * factor


def _ranges(found: list[Amount], text: str) -> list[Amount]:
    joined: list[Amount] = []
    for one in found:
        last = joined[-1] if joined else None
        if last is not None and _is_range(last, one, text):
            assert last.value is not None
            low = last.value
            if one.value is not None and low < one.value / 999 and last.measure is Measure.PLAIN:
                low *= _same_scale(low, one.value)
            joined[-1] = replace(one, start=last.start, value=low, high=one.value)
        else:
            joined.append(one)
    return joined


def _is_range(last: Amount, one: Amount, text: str) -> bool:
    if last.value is None or one.value is None or last.high is not None:
        return False
    if not _RANGE.match(text[last.end : one.start]):
        return False
    opening = re.search(r"(?:dari|from|naik|turun)\s+(?:rp\.?\s*)?$", text[: last.start])
    return opening is None and last.measure in (Measure.PLAIN, one.measure)


def _same_scale(low: float, high: float) -> float:
    """`5–6 rb` means 5,000 to 6,000."""
    return next((s for s in (1e9, 1e6, 1e3) if low * s <= high), 1.0)
