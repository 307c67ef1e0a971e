"""An amount typed as a product, the way a shop reckons it: `14 x 25rb`, `40 × Rp11.000`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kpidesk.domain.cost import worth
from kpidesk.domain.figure import LIMIT
from kpidesk.domain.number import Entry, EntryState, read
from kpidesk.domain.problem import problem

if TYPE_CHECKING:
    from kpidesk.domain.number import Kind

_SIGN = re.compile(r"(?<=[\d\s])\s*[x×*]\s*(?=[\d\sRp$])", re.IGNORECASE)


def factors(text: str) -> tuple[str, str] | None:
    """The two sides of a typed product, or None where the text is no product of two."""
    sides = _SIGN.split(text.strip())
    if len(sides) != 2 or not all(side.strip() for side in sides):
        return None
    return sides[0].strip(), sides[1].strip()


def read_amount(text: str, kind: Kind, currency: str = "IDR") -> Entry:
    """Read one number, or for money also a quantity times a price; see `number.read`."""
    sides = factors(text) if kind == "money" else None
    if sides is None:
        return read(text, kind, currency)
    quantity, each = read(sides[0], "decimal", currency), read(sides[1], "money", currency)
    for side in (quantity, each):
        if side.value is None:
            return side
    assert quantity.value is not None
    assert isinstance(each.value, int)
    amount = worth(float(quantity.value), each.value)
    if amount >= LIMIT:
        return Entry(EntryState.REJECTED, problem=problem("number_too_large"))
    return Entry(EntryState.EXACT, amount)


def quantity_and_each(text: str, currency: str = "IDR") -> tuple[float, int] | None:
    """What a typed product was made of, or None."""
    sides = factors(text)
    if sides is None:
        return None
    quantity, each = read(sides[0], "decimal", currency), read(sides[1], "money", currency)
    if quantity.value is None or not isinstance(each.value, int):
        return None
    return float(quantity.value), each.value
