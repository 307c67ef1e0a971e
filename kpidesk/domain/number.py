"""One number as a person types it or a phone shows it: `12,3 rb`, `Rp50.000,-`, `1j 2m`, `-`."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from kpidesk.domain.duration import readings_of
from kpidesk.domain.metric import Unit
from kpidesk.domain.money import minor_digits
from kpidesk.domain.numeral import Numeral, numeral
from kpidesk.domain.problem import problem

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.problem import Problem

Kind = Literal["count", "money", "percent", "duration", "decimal"]
Million = Literal["juta", "miliar"]
"""What a bare `M` stands for on the phone in hand: 1,000,000 or 1,000,000,000."""

LONGEST = 32
"""Significant characters; no number a shop meets is longer."""
LARGEST = 10**15
"""Beyond this a double no longer holds every whole number, and no shop counts so far."""
PASTED = 1_000
"""A text longer than this is not looked at before it is refused."""


class EntryState(StrEnum):
    """What became of a typed text."""

    EXACT = "exact"
    ROUNDED = "rounded"
    MISSING = "missing"
    """`-`: the platform does not give it. Not zero."""
    EMPTY = "empty"
    """Not yet filled. Not zero either."""
    AMBIGUOUS = "ambiguous"
    """Two readings a factor 1,000 apart; `choices` has them, the likelier first."""
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Choice:
    """One reading of an ambiguous text. `million` says what `M` means when it is chosen."""

    value: Number
    rounded_by: Number = 0
    million: Million | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What was understood of a typed text.

    `value` is int for counts, money (minor units) and durations (seconds), float for percent
    (in percent units) and decimals; None unless exact or rounded. `rounded_by` is half of the
    last written digit. A rejected text may carry one choice: what was probably meant.
    """

    state: EntryState
    value: Number | None = None
    rounded_by: Number = 0
    choices: tuple[Choice, ...] = ()
    problem: Problem | None = None

    @property
    def is_known(self) -> bool:
        """True when there is a value."""
        return self.value is not None

    @property
    def can_be_stored(self) -> bool:
        """True when it says something: a value, or that there is none."""
        return self.is_known or self.state is EntryState.MISSING

    def settled(self, choice: Choice) -> Entry:
        """The entry after a person chose one of the readings."""
        return _known(choice.value, choice.rounded_by)


EMPTY = Entry(EntryState.EMPTY)
MISSING = Entry(EntryState.MISSING)

_KINDS: dict[Unit, Kind] = {
    Unit.COUNT: "count",
    Unit.MONEY: "money",
    Unit.PERCENT: "percent",
    Unit.SECONDS: "duration",
}
_MISSING = frozenset({"-", "--", "---", "tidak ada", "tidak tersedia", "n/a", "not available"})
_MINUS = dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\u2014\ufe63", "-")
_QUOTES = dict.fromkeys("\u2019\u02bc\u066c", "'")
_ARABIC = {"\u066a": "%", "\u066b": ","}
_CURRENCIES = {
    "IDR": ("idr", "rp.", "rp"),
    "USD": ("usd", "us$", "$"),
    "EUR": ("eur", "€"),
    "SGD": ("sgd", "s$"),
    "MYR": ("myr", "rm"),
    "JPY": ("jpy", "¥"),
    "GBP": ("gbp", "£"),
}
_DASHED_CENTS = re.compile(r"[.,] ?--?$")
_AMOUNT = re.compile(r"(?P<number>[0-9][0-9.,' ]*?) ?(?:(?P<word>[a-z]+)\.?)?")
_PERCENT_WORD = re.compile(r"(?<=[0-9]) ?(?:persen|percent)$")
_TIME = re.compile(
    r"[0-9 ](?:menit|mnt|min|mins|minutes?|jam|j|h|hours?|dtk|detik|s|sec|seconds?)\b"
)

_SCALES: dict[str, int] = {
    "": 1,
    "rb": 10**3,
    "ribu": 10**3,
    "k": 10**3,
    "jt": 10**6,
    "juta": 10**6,
    "million": 10**6,
    "miliar": 10**9,
    "t": 10**12,
    "milyar": 10**9,
    "b": 10**9,
    "bn": 10**9,
    "billion": 10**9,
    "triliun": 10**12,
    "trillion": 10**12,
}
_MILLIONS: dict[Million, int] = {"juta": 10**6, "miliar": 10**9}


def kind_of(unit: Unit) -> Kind:
    """How a metric's unit is typed."""
    return _KINDS.get(unit, "decimal")


def read(
    text: str,
    kind: Kind,
    currency: str = "IDR",
    million: Million | None = None,
    *,
    signed: bool = False,
    in_hours: bool = False,
) -> Entry:
    """What `text` says as a number of `kind`; never raises, never guesses a factor 1,000.

    A separator before exactly three digits is grouping in counts and money. `M` is asked about
    unless `million` remembers it. Below zero is refused for counts, money and durations unless
    `signed`. A duration without a unit is in seconds, or in hours where the phone shows hours
    (`in_hours`).
    """
    plain = _plain(text)
    if plain is None:
        return _rejected("number_too_long", longest=LONGEST)
    if not plain:
        return EMPTY
    if plain in _MISSING:
        return MISSING
    if len(plain.replace(" ", "")) > LONGEST:
        return _rejected("number_too_long", longest=LONGEST)
    if kind == "duration":
        return _duration(plain, in_hours)
    sign, plain = _sign(plain)
    entry = _unsigned(plain, kind, currency, million)
    return _with_sign(entry, sign, signed or kind in ("percent", "decimal"))


def _plain(text: str) -> str | None:
    """Digits of any script as ASCII, every space as one blank; None when far too long. A line's end
    or a tab within stays: what stands on both sides of it are two numbers, not one."""
    text = text.strip()
    if len(text) > PASTED:
        return None
    letters = [_letter(c) for c in text]
    return re.sub(" +", " ", "".join(letters)).strip(" \x00").casefold()


def _letter(char: str) -> str:
    if char.isascii():
        return char
    if "\uff01" <= char <= "\uff5e":
        char = chr(ord(char) - 0xFEE0)
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category == "Zs":
        return " "
    if category == "Cf":
        return ""
    return _MINUS.get(char) or _QUOTES.get(char) or _ARABIC.get(char) or char


def _sign(plain: str) -> tuple[int, str]:
    if plain[0] in "+-":
        return (-1 if plain[0] == "-" else 1), plain[1:].lstrip()
    for sign in _CURRENCIES["IDR"]:
        if plain.startswith((sign + "-", sign + " -")):
            return -1, plain.replace("-", "", 1)
    return 1, plain


def _with_sign(entry: Entry, sign: int, allowed: bool) -> Entry:
    if sign > 0 or (entry.state is EntryState.REJECTED and not entry.choices):
        return entry
    if not allowed:
        return _rejected("negative_number")
    choices = tuple(replace(choice, value=-choice.value) for choice in entry.choices)
    value = None if entry.value is None else -entry.value
    return replace(entry, value=value, choices=choices)


def _unsigned(plain: str, kind: Kind, currency: str, million: Million | None) -> Entry:
    plain, stray = _without_marks(_PERCENT_WORD.sub("%", plain), kind, currency)
    if stray:
        return _rejected(stray)
    percent = plain.endswith("%")
    found = _AMOUNT.fullmatch(plain.rstrip("% ") if percent else plain)
    if found is None or plain.count("%") > 1:
        return _rejected("number_not_read")
    number, word = found["number"].rstrip(), found["word"] or ""
    written = numeral(number)
    if written is None or (percent and word):
        return _rejected("number_not_read")
    if word == "m" and kind != "percent":
        return _millions(written, kind, currency, million)
    if word not in _SCALES or (word and kind == "percent"):
        return _rejected("number_not_read")
    scale = Decimal(_SCALES[word])
    if percent and kind == "decimal":
        scale = Decimal("0.01")
    return _scaled(written, scale, kind, currency)


def _without_marks(plain: str, kind: Kind, currency: str) -> tuple[str, str]:
    """The text without its currency, and the code of a mark that does not belong there."""
    if "%" in plain and kind in ("count", "money"):
        return plain, "percent_not_count"
    if kind != "duration" and _TIME.search(plain):
        return plain, "time_not_count"
    for code, signs in _CURRENCIES.items():
        for mark in signs:
            rest = _without_currency(plain, mark)
            if rest is None:
                continue
            if kind != "money":
                return plain, "money_not_count"
            if code != currency:
                return plain, "other_currency"
            return _DASHED_CENTS.sub("", rest).strip(), ""
    return (_DASHED_CENTS.sub("", plain).strip() if kind == "money" else plain), ""


def _without_currency(plain: str, mark: str) -> str | None:
    if plain.startswith(mark):
        return plain.removeprefix(mark).strip()
    if plain.endswith(mark) and len(mark) > 1:
        rest = plain.removesuffix(mark).strip()
        return rest if rest and rest[-1] in "0123456789-" else None
    return None


def _millions(written: Numeral, kind: Kind, currency: str, million: Million | None) -> Entry:
    """A comma suggests Indonesian (M = miliar), a point English (M = million)."""
    if million is not None:
        return _scaled(written, Decimal(_MILLIONS[million]), kind, currency)
    order: tuple[Million, ...] = ("juta", "miliar") if "." in written.text else ("miliar", "juta")
    choices = []
    for word in order:
        entry = _scaled(written, Decimal(_MILLIONS[word]), kind, currency)
        if entry.value is not None:
            choices.append(Choice(entry.value, entry.rounded_by, word))
    if not choices:
        return _rejected("number_not_read")
    return Entry(EntryState.AMBIGUOUS, None, 0, tuple(choices), problem("million_or_miliar"))


def _scaled(written: Numeral, scale: Decimal, kind: Kind, currency: str) -> Entry:
    if written.may_group and (scale > 1 or kind in ("percent", "decimal")):
        return _grouped_or_decimal(written, scale, kind, currency)
    if written.may_group or (written.grouped is not None and not written.decimals):
        return _whole(Decimal(written.grouped or 0), 0, scale, kind, currency)
    if scale == 1 and kind in ("count", "money"):
        return _plain_amount(written, kind, currency)
    return _whole(written.decimal, written.decimals, scale, kind, currency)


def _grouped_or_decimal(written: Numeral, scale: Decimal, kind: Kind, currency: str) -> Entry:
    """`1,234 jt` or a percentage of `1.234`: a factor 1,000 hangs on one mark, so ask."""
    grouped = _whole(Decimal(written.grouped or 0), 0, scale, kind, currency)
    decimal = _whole(written.decimal, written.decimals, scale, kind, currency)
    likely = (grouped, decimal) if "." in written.text else (decimal, grouped)
    choices = tuple(Choice(e.value, e.rounded_by) for e in likely if e.value is not None)
    if len(choices) < 2:
        return next((e for e in likely if e.is_known), grouped)
    return Entry(EntryState.AMBIGUOUS, None, 0, choices, problem("grouping_or_decimal"))


def _plain_amount(written: Numeral, kind: Kind, currency: str) -> Entry:
    """A count or an amount written out: decimals only where the currency has them."""
    digits = minor_digits(currency) if kind == "money" else 0
    if written.decimals == 0 or (digits and written.decimals <= digits):
        return _whole(written.decimal, 0, Decimal(1), kind, currency)
    whole_and_zeros = written.decimal == int(written.decimal) and written.decimals <= 2
    if whole_and_zeros and written.decimal >= 1_000:
        return _whole(written.decimal, 0, Decimal(1), kind, currency)
    code = "count_with_decimals" if kind == "count" else "money_with_cents"
    if written.decimal >= 1_000:
        return _rejected("number_not_whole")
    meant = Choice(int(re.sub("[^0-9]", "", written.text)) * 10**digits)
    return replace(_rejected(code, meant=meant.value), choices=(meant,))


def _whole(number: Decimal, decimals: int, scale: Decimal, kind: Kind, currency: str) -> Entry:
    """The value in its unit; `decimals` were written, so half of the last one is uncertain."""
    if kind == "money":
        scale = scale * 10 ** minor_digits(currency)
    value = number * scale
    if abs(value) > LARGEST:
        return _rejected("number_too_large")
    if kind in ("percent", "decimal"):
        half = Decimal(5) * scale / Decimal(10) ** (decimals + 1) if scale > 1 else Decimal(0)
        return _known(_short(value), _short(half) if decimals else 0)
    if value != int(value):
        return _rejected("number_not_whole")
    half = scale / (2 * Decimal(10) ** decimals)
    return _known(int(value), int(half) if decimals and half >= 1 else 0)


def _short(value: Decimal) -> Number:
    return int(value) if value == int(value) else float(value)


def _duration(plain: str, in_hours: bool) -> Entry:
    readings = readings_of(plain, in_hours)
    if not readings:
        return _rejected("negative_number" if plain[0] == "-" else "duration_not_read")
    if any(value > LARGEST for value, _ in readings):
        return _rejected("number_too_large")
    if len(readings) == 1:
        return _known(*readings[0])
    choices = tuple(Choice(value, half) for value, half in readings)
    return Entry(EntryState.AMBIGUOUS, None, 0, choices, problem("grouping_or_decimal"))


def _known(value: Number, rounded_by: Number = 0) -> Entry:
    state = EntryState.ROUNDED if rounded_by else EntryState.EXACT
    return Entry(state, value, rounded_by)


def _rejected(code: str, /, **facts: Number) -> Entry:
    return Entry(EntryState.REJECTED, problem=problem(code, **facts))
