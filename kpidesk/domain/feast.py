"""Feasts that move: Lebaran (Idul Fitri), Idul Adha, Imlek, Nyepi, Waisak.

The days as the government set them; from 2027 on as calculated, and they may fall a day apart. A
test compares the tables with the `holidays` library, so the domain needs no library at run time.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpidesk.domain.period import Period

LEBARAN = (
    date(2014, 7, 28),
    date(2015, 7, 17),
    date(2016, 7, 6),
    date(2017, 6, 25),
    date(2018, 6, 15),
    date(2019, 6, 5),
    date(2020, 5, 24),
    date(2021, 5, 13),
    date(2022, 5, 2),
    date(2023, 4, 22),
    date(2024, 4, 10),
    date(2025, 3, 31),
    date(2026, 3, 21),
    date(2027, 3, 10),
    date(2028, 2, 27),
    date(2029, 2, 15),
    date(2030, 2, 4),
    date(2031, 1, 25),
    date(2032, 1, 14),
    date(2033, 1, 3),
    date(2033, 12, 23),
    date(2034, 12, 12),
    date(2035, 12, 1),
    date(2036, 11, 19),
)
"""First days, ascending; 2033 had two."""

IDUL_ADHA = (
    date(2025, 6, 6), date(2026, 5, 27), date(2027, 5, 17), date(2028, 5, 5), date(2029, 4, 25),
    date(2030, 4, 14), date(2031, 4, 3), date(2032, 3, 22), date(2033, 3, 12), date(2034, 3, 1),
    date(2035, 2, 19), date(2036, 2, 8),
)  # fmt: skip
IMLEK = (
    date(2025, 1, 29), date(2026, 2, 17), date(2027, 2, 6), date(2028, 1, 26), date(2029, 2, 13),
    date(2030, 2, 3), date(2031, 1, 23), date(2032, 2, 11), date(2033, 1, 31), date(2034, 2, 19),
    date(2035, 2, 8), date(2036, 1, 28),
)  # fmt: skip
NYEPI = (
    date(2025, 3, 29), date(2026, 3, 19), date(2027, 3, 8), date(2028, 3, 26), date(2029, 3, 15),
    date(2030, 3, 5), date(2031, 3, 24), date(2032, 3, 12), date(2033, 3, 31), date(2034, 3, 20),
    date(2035, 3, 10), date(2036, 3, 28),
)  # fmt: skip
WAISAK = (
    date(2025, 5, 12), date(2026, 5, 31), date(2027, 5, 20), date(2028, 5, 9), date(2029, 5, 27),
    date(2030, 5, 16), date(2031, 6, 4), date(2032, 5, 23), date(2033, 5, 13), date(2034, 6, 1),
    date(2035, 5, 22), date(2036, 5, 10),
)  # fmt: skip

_DAY = timedelta(days=1)
_LONGEST_RAMADAN = 30
_NAMED = (
    (("adha", "qurban", "kurban"), IDUL_ADHA),
    (("imlek", "chinese", "lunar", "cny"), IMLEK),
    (("nyepi",), NYEPI),
    (("waisak", "vesak"), WAISAK),
    (("lebaran", "fitri", "hari raya", "eid"), LEBARAN),
)


def last_days(name: str, today: date) -> tuple[date, ...]:
    """The days on which a wish that names a moving feast may end, to be offered and never taken
    for granted: the eve and the day itself, the eve and the last day of Ramadan, or the next
    payday and the month's end. Empty for a feast nobody here can date."""
    if any(word in name for word in ("rama", "romadhon", "puasa")):
        return _around_ramadan(today)
    if any(word in name for word in ("gajian", "payday")):
        return _around_payday(today)
    for words, days in _NAMED:
        if any(word in name for word in words):
            following = next((day for day in days if day >= today), None)
            return () if following is None else (following - _DAY, following)
    return ()


def _around_ramadan(today: date) -> tuple[date, ...]:
    feast = next((day for day in LEBARAN if day > today), None)
    if feast is None:
        return ()
    eve = feast - (_LONGEST_RAMADAN + 1) * _DAY
    return tuple(day for day in (eve, feast - _DAY) if day >= today)


def _around_payday(today: date) -> tuple[date, ...]:
    """Wages come on the 25th in most places and at the month's end in others."""
    following = (today.replace(day=28) + 4 * _DAY).replace(day=1)
    end = following - _DAY
    paid = today.replace(day=25) if today.day <= 25 else following.replace(day=25)
    return tuple(sorted((paid, end)))


def nearest_lebaran(on: date) -> int | None:
    """Index in `LEBARAN` of the feast closest to `on`; None outside the years of the table."""
    if not date(2014, 1, 1) <= on <= date(2036, 12, 31):
        return None
    return min(range(len(LEBARAN)), key=lambda index: abs((LEBARAN[index] - on).days))


def same_distance(period: Period) -> Period | None:
    """The period as far from the Lebaran before as this one is from its own; None where the table
    does not reach. A week moves by whole weeks, so that the days of the week stay together."""
    index = nearest_lebaran(period.first + (period.last - period.first) // 2)
    if not index:
        return None
    days = (LEBARAN[index] - LEBARAN[index - 1]).days
    if period.days % 7 == 0:
        days = round(days / 7) * 7
    return period.shift(-days)
