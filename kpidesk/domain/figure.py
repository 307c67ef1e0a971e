"""Figures of the calculators: a number, or Unknown and why; inputs are checked on the way in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Given = int | float | None
"""What a calculator is handed: a number, or None for a blank, which means unknown."""

Figure = int | float | Unknown
"""What it answers. Sums of money and counts are int; ratios and prices are float."""

Whole = int | Unknown
"""A sum of money in minor units, or a count."""

LARGEST_AMOUNT = 10**13
"""No single cost, budget line or sale reaches this, so that their sums stay under `LIMIT`."""

LIMIT = 10**15
"""Nothing a small shop counts reaches this; beyond it a float would begin to lose rupiah."""


def blank(name: str) -> Unknown:
    """The unknown that an empty field is; `name` says which."""
    return Unknown(Why.MISSING_PART, name)


def money(name: str, value: object) -> Whole:
    """A sum in whole minor units, not negative; None is unknown. Raises `Refused`."""
    return _whole(name, value, "money_not_whole", "negative_money")


def count(name: str, value: object) -> Whole:
    """A count, whole and not negative; None is unknown. Raises `Refused`."""
    return _whole(name, value, "count_not_whole", "negative_figure")


def price(name: str, value: object) -> Figure:
    """An average, a price of one thing or a measure: decimals allowed, not negative."""
    if value is None:
        return blank(name)
    return _not_negative(name, _number(name, value), "negative_figure")


def measure(name: str, value: object) -> float:
    """A number of either sign that must be there. Raises `Refused`."""
    return float(_number(name, value))


def fraction(name: str, value: object) -> Figure:
    """A rate as a fraction between 0 and 1 (0.015 is 1.5 %)."""
    return _up_to_one(name, value, lowest=0.0)


def margin(name: str, value: object) -> Figure:
    """A margin as a fraction of revenue: at most 1, below 0 when every sale loses money."""
    return _up_to_one(name, value, lowest=-float(LIMIT))


def plus(figures: Iterable[Figure]) -> Figure:
    """Their sum; unknown if any of them is. Ints stay exact."""
    total: int | float = 0
    for figure in figures:
        if isinstance(figure, Unknown):
            return figure
        total += figure
    return total


def minus(whole: Figure, part: Figure) -> Figure:
    """The difference; unknown if either is."""
    return _combine(whole, part, lambda a, b: a - b)


def times(*figures: Figure) -> Figure:
    """Their product; unknown if any of them is."""
    product: Figure = 1
    for figure in figures:
        product = _combine(product, figure, lambda a, b: a * b)
    return product


def over(part: Figure, whole: Figure, about: str, scale: int = 1) -> Figure:
    """`part` ÷ `whole` × `scale`; unknown when `whole`, named `about`, is zero."""
    if whole == 0:
        return Unknown(Why.ZERO_DENOMINATOR, about)
    return _combine(part, whole, lambda a, b: scale * a / b)


def percent(part: Figure, whole: Figure, about: str) -> Figure:
    """`part` of `whole` in percent units (7.5 is 7.5 %)."""
    return over(part, whole, about, 100)


def power(base: Figure, exponent: Figure) -> Figure:
    """`base` to the power of `exponent`; unknown if either is."""
    return _combine(base, exponent, lambda a, b: float(pow(a, b)))


def first_unknown(*figures: Figure) -> Unknown | None:
    """The first of them that is unknown, or None."""
    return next((figure for figure in figures if isinstance(figure, Unknown)), None)


def whole(figure: Figure) -> Whole:
    """A forecast sum rounded to whole minor units (halves to even)."""
    return figure if isinstance(figure, Unknown) else round(figure)


def _combine(a: Figure, b: Figure, how: Callable[[int | float, int | float], float]) -> Figure:
    if isinstance(a, Unknown):
        return a
    if isinstance(b, Unknown):
        return b
    made = how(a, b)
    if not math.isfinite(made):
        raise refuse("result_too_large")
    return made


def _number(name: str, value: object) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refuse("not_a_number", name=name)
    if isinstance(value, float) and not math.isfinite(value):
        raise refuse("not_a_number", name=name)
    if abs(value) >= LIMIT:
        raise refuse("over_limit", name=name)
    return value


def _not_negative(name: str, value: int | float, code: str) -> int | float:
    if value < 0:
        raise refuse(code, name=name)
    return value


def _whole(name: str, value: object, code: str, negative: str) -> Whole:
    if value is None:
        return blank(name)
    number = _not_negative(name, _number(name, value), negative)
    if number != int(number):
        raise refuse(code, name=name)
    return int(number)


def _up_to_one(name: str, value: object, lowest: float) -> Figure:
    if value is None:
        return blank(name)
    number = _number(name, value)
    if number > 1:
        raise refuse(
            "fraction_over_one", name=name, given=f"{number:g}", fraction=f"{number / 100:g}"
        )
    if number < lowest:
        raise refuse("negative_figure", name=name)
    return number
