"""Numbers, money, dates and spans as text, by the chosen language's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

from kpidesk.domain.metric import Unit
from kpidesk.domain.money import minor_digits

if TYPE_CHECKING:
    from datetime import date, datetime

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period

MINUS = "\u2212"
NO_BREAK = "\u00a0"
DASH = "\u2013"

_SHORT = {"id": ((10**12, "T"), (1_000_000_000, "M"), (1_000_000, "jt"), (1_000, "rb"))}
_SHORT["en"] = ((10**12, "T"), (1_000_000_000, "B"), (1_000_000, "M"), (1_000, "K"))
_SYMBOLS = {"IDR": "Rp", "USD": "$", "EUR": "€", "SGD": "S$", "MYR": "RM"}


class Formats:
    """How one language writes figures; `currency` is the shop's, amounts are minor units."""

    def __init__(self, language: str, currency: str = "IDR") -> None:
        self.language = language
        self.currency = currency
        self._locale = QLocale("id_ID" if language == "id" else "en_GB")

    def number(self, value: Number, decimals: int = 0) -> str:
        """`12.428`, `11,7`; a real minus sign; `decimals` are always shown."""
        text = self._locale.toString(float(abs(value)), "f", decimals)
        negative = value < 0 and any(c in "123456789" for c in text)
        return MINUS + text if negative else text

    def signed(self, value: Number, decimals: int = 0) -> str:
        """As `number`, with a plus before what is above zero."""
        text = self.number(value, decimals)
        return "+" + text if value > 0 and any(c in "123456789" for c in text) else text

    def money(self, minor: Number, currency: str = "") -> str:
        """`Rp1.250.000`; the amount is in minor units (rupiah has none)."""
        code = currency or self.currency
        digits = minor_digits(code)
        sign = MINUS if minor < 0 else ""
        symbol = _SYMBOLS.get(code, code + NO_BREAK)
        return sign + symbol + self.number(abs(minor) / 10**digits, digits)

    def short(self, value: Number) -> str:
        """`14,4 jt`, `12,3 rb`; below 10,000 in full."""
        if abs(value) < 10_000:
            return self.number(value)
        for size, word in _SHORT[self.language]:
            if abs(value) >= size * 0.9995:
                scaled = value / size
                decimals = 0 if abs(scaled) >= 99.95 or scaled == int(scaled) else 1
                return self.number(scaled, decimals) + NO_BREAK + word
        return self.number(value)

    def short_money(self, minor: Number) -> str:
        """`Rp14,4 jt`."""
        sign = MINUS if minor < 0 else ""
        symbol = _SYMBOLS.get(self.currency, self.currency + NO_BREAK)
        return sign + symbol + self.short(abs(minor) / 10 ** minor_digits(self.currency))

    def percent(self, value: Number, decimals: int = 1) -> str:
        """`11,7%`; `value` is in percent units."""
        return self.number(value, decimals) + "%"

    def in_unit(self, unit: Unit, value: Number) -> str:
        """A known figure in its unit: `Rp27.778`, `20,3%`, `5,40×`, `1.200`."""
        if unit is Unit.MONEY:
            return self.money(value if isinstance(value, int) else round(value))
        if unit is Unit.PERCENT:
            return self.percent(value)
        if unit is Unit.TIMES:
            return self.number(value, 2) + "×"
        if unit is Unit.COUNT or value == int(value):
            return self.number(value)
        return self.number(value, 2 if abs(value) < 100 else 1)

    def day(self, on: date) -> str:
        """`3 Mar 2025`."""
        return self._date(on, "d MMM yyyy")

    def long_day(self, on: date) -> str:
        """`Senin, 3 Maret 2025`."""
        return self._date(on, "dddd, d MMMM yyyy")

    def moment(self, at: datetime) -> str:
        """`3 Mar 2025 10.42`, in this computer's own time; `at` knows its zone."""
        local = at.astimezone()
        time = f"{local.hour:02}{'.' if self.language == 'id' else ':'}{local.minute:02}"
        return self._date(local.date(), "d MMM yyyy") + NO_BREAK + time

    def day_month(self, on: date) -> str:
        """`3 Mar`."""
        return self._date(on, "d MMM")

    def month(self, on: date) -> str:
        """`Maret 2025`."""
        return self._date(on, "MMMM yyyy")

    def short_month(self, on: date) -> str:
        """`Mar`."""
        return self._date(on, "MMM")

    def weekday(self, on: date) -> str:
        """`Senin`."""
        return self._date(on, "dddd")

    def time(self, at: datetime) -> str:
        """`10:42`, in the time zone that `at` carries."""
        return f"{at.hour:02d}:{at.minute:02d}"

    def span(self, period: Period, year: bool = True) -> str:
        """`10–16 Mar 2025`, `29 Des 2025–4 Jan 2026`; one day is one date."""
        first, last = period.first, period.last
        end = self.day(last) if year else self.day_month(last)
        if first == last:
            return end
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}{DASH}{end}"
        if first.year == last.year or not year:
            return f"{self.day_month(first)}{DASH}{end}"
        return f"{self.day(first)}{DASH}{end}"

    def _date(self, on: date, pattern: str) -> str:
        text = self._locale.toString(QDate(on.year, on.month, on.day), pattern)
        return text.replace(" ", NO_BREAK)
