"""Currencies and their minor units; money itself is always an `int` of minor units."""

from __future__ import annotations

_WITHOUT_MINOR = frozenset({"IDR", "JPY", "KRW", "VND", "CLP", "PYG"})
_THOUSANDTHS = frozenset({"BHD", "KWD", "OMR", "TND", "JOD"})


def minor_digits(currency: str) -> int:
    """Decimal places written for `currency`; rupiah has none here, as shops write it.

    Source: ISO 4217 exponents, except IDR, which ISO gives 2 and nobody uses.
    """
    if currency in _WITHOUT_MINOR:
        return 0
    return 3 if currency in _THOUSANDTHS else 2
