"""Lebaran (Idul Fitri), which moves ten to twelve days earlier every year.

The first day as the government set it; from 2027 on as calculated, and it may fall a day apart. A
test compares the table with the `holidays` library, so the domain needs no library at run time.
"""

from __future__ import annotations

from datetime import date
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
