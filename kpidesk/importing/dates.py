"""One cell → a day or a span of days, in a stated order. What could mean two days is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.period import Period, month
from kpidesk.domain.problem import Problem, problem
from kpidesk.importing.cells import NOTHING, plain_text, short

if TYPE_CHECKING:
    from collections.abc import Iterable

EARLIEST = date(2000, 1, 1)
AHEAD = timedelta(days=400)
A_YEAR = timedelta(days=366)


class DayOrder(StrEnum):
    """How a column writes its dates where the digits alone do not say."""

    ISO = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


_MONTHS = (
    "januari jan january januar janvier janeiro enero gennaio",
    "februari feb february peb pebruari februar fevrier fevereiro febrero febbraio",
    "maret mar march mrt marzo mars marco",
    "april apr avril abril aprile",
    "mei may mai maio mayo maggio",
    "juni jun june juin junho junio giugno",
    "juli jul july juillet julho julio luglio",
    "agustus agu agt ags aug august aout agosto",
    "september sep sept septembre setembro septiembre setiembre settembre",
    "oktober okt oct october octobre outubro octubre ottobre",
    "november nov nop nopember novembre novembro noviembre",
    "desember des dec december decembre dezembro diciembre dicembre",
)
MONTHS = {name: n for n, names in enumerate(_MONTHS, 1) for name in names.split()}
"""Month names and their short forms: Indonesian and English first, then the languages of exports
seen in the wild. Accents are dropped before looking."""

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(20\d{2})(\d{2})(\d{2})(\d{2})?")
_PARTS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_TIME = re.compile(
    r"[T ,]+\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2})?$", re.I
)
_WEEKDAY = re.compile(
    r"^(mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min)[a-z']*\.?,?\s+", re.I
)
_MONTH_YEAR = re.compile(r"([^\W\d]{3,9})[-'](\d{2})")
"""`Mar-25` is how spreadsheets write a month; a day comes first there, `25-Mar`."""
_ISO_WEEK = re.compile(r"(\d{4})-?w(\d{1,2})", re.I)
_WEEK_WORDS = re.compile(r"(?:minggu|week|pekan|wk|w)\s*(?:ke-?)?\s*(\d{1,2})[\s,/-]+(\d{4})", re.I)
_RANGE = re.compile(r"\s*(?:\s-\s|~|–|—|\bs/?d\b|\bto\b|\bsampai\b|\.\.)\s*", re.I)


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A date without its year, as TikTok Studio writes it."""

    month: int
    day: int


def strip_accents(word: str) -> str:
    """Letters without accents, small."""
    import unicodedata

    parts = unicodedata.normalize("NFD", word)
    return "".join(c for c in parts if unicodedata.category(c) != "Mn").casefold()


def month_number(word: str) -> int | None:
    """1 to 12 for a month's name or short form in any language we know, else None."""
    return MONTHS.get(strip_accents(word).strip(".,'"))


def day(text: str, order: DayOrder = DayOrder.ISO, today: date | None = None) -> date | Problem:
    """The day a cell says. ISO always wins over `order`; a time of day is dropped, never shifted.

    Refused: impossible days, years before 2000, and more than 400 days after `today`.
    """
    span_found = span(text, order, today)
    if isinstance(span_found, Problem):
        return span_found
    if not span_found.is_day:
        return problem("cell_not_one_day", text=short(text))
    return span_found.first


def span(text: str, order: DayOrder = DayOrder.ISO, today: date | None = None) -> Period | Problem:
    """The day, week or month a cell says; `1–7 Mar 2025`, `2025-W10` and `Maret 2025` are spans."""
    bare = plain_text(text)
    if bare.casefold() in NOTHING:
        return problem("cell_no_date", text="")
    try:
        found = _one(bare, order) or _week(bare) or _range(bare, order)
    except ValueError:
        return problem("cell_bad_date", text=short(text))
    if found is None:
        return problem("cell_no_date", text=short(text))
    return _plausible(found, text, today)


def _plausible(found: Period, text: str, today: date | None) -> Period | Problem:
    if found.first < EARLIEST:
        return problem("date_too_early", text=short(text), year=found.first.year)
    if today is not None and found.last > today + AHEAD:
        return problem("date_too_late", text=short(text), year=found.last.year)
    return found


def _one(bare: str, order: DayOrder) -> Period | None:
    bare = _TIME.sub("", _WEEKDAY.sub("", bare)).strip()
    if match := _ISO.fullmatch(bare):
        on = date(int(match[1]), int(match[2]), int(match[3]))
        return Period(on, on)
    if match := _COMPACT.fullmatch(bare):
        on = date(int(match[1]), int(match[2]), int(match[3]))
        return Period(on, on)
    if match := _PARTS.fullmatch(bare):
        return _ordered(match, order)
    return _named(bare)


def _ordered(match: re.Match[str], order: DayOrder) -> Period:
    first, second = int(match[1]), int(match[2])
    year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
    on = date(year, first, second) if order is DayOrder.MONTH_FIRST else date(year, second, first)
    return Period(on, on)


def _words(bare: str) -> list[str]:
    words = [word for word in re.split(r"[\s,./-]+", bare) if word]
    return [word for word in words if strip_accents(word) not in ("de", "del", "of", "th")]


def _named(bare: str) -> Period | None:
    """`4 Mei 2025`, `Feb 19, 2023`, `19 Feb 23`, `Maret 2025`, `Mar-25`."""
    if (match := _MONTH_YEAR.fullmatch(bare)) and (found := month_number(match[1])):
        return month(2000 + int(match[2]), found)
    words = _words(bare)
    names = [n for n, word in enumerate(words) if month_number(word)]
    if len(names) != 1 or not 2 <= len(words) <= 3:
        return None
    number = month_number(words.pop(names[0])) or 0
    if not all(word.isdigit() for word in words):
        return None
    if len(words) == 1:
        return month(int(words[0]), number) if len(words[0]) == 4 else None
    if len(words[0]) == 4:
        words.reverse()
    year = int(words[1]) + (2000 if len(words[1]) == 2 else 0)
    on = date(year, number, int(words[0]))
    return Period(on, on)


def _week(bare: str) -> Period | None:
    match = _ISO_WEEK.fullmatch(bare)
    if match:
        year, week = int(match[1]), int(match[2])
    elif match := _WEEK_WORDS.fullmatch(bare):
        year, week = int(match[2]), int(match[1])
    else:
        return None
    first = date.fromisocalendar(year, week, 1)
    return Period(first, first + timedelta(days=6))


def _range(bare: str, order: DayOrder) -> Period | None:
    """Two dates with a dash or a word between; the first may leave out what the second says."""
    parts = _RANGE.split(bare)
    if len(parts) != 2:
        glued = re.fullmatch(r"(\d{2}-\d{2}-\d{4})-(\d{2}-\d{2}-\d{4})", bare)
        glued = glued or re.fullmatch(r"(\d{1,2})-(\d{1,2}\s+\D+\s*\d{4})", bare)
        if not glued:
            return None
        parts = [glued[1], glued[2]]
    last = _one(parts[1], order)
    if last is None:
        return None
    first = _one(parts[0], order) or _completed(parts[0], last.last)
    return Period(first.first, last.last) if first else None


def _completed(text: str, last: date) -> Period | None:
    """`29 Des` or `10` before `4 Jan 2026`: the year or month is the end's, or the one before."""
    if text.strip().isdigit():
        on = last.replace(day=int(text))
        return Period(on, on)
    found = without_year(text)
    if found is None:
        return None
    on = date(last.year, found.month, found.day)
    on = on if on <= last else date(last.year - 1, found.month, found.day)
    return Period(on, on)


def without_year(text: str) -> MonthDay | None:
    """`April 12`, `8 de marzo`, `30 de abril`, `8 Juli`; None when it is no such date."""
    words = _words(plain_text(text))
    if len(words) != 2 or _MONTH_YEAR.fullmatch(plain_text(text)):
        return None
    for name, number in (words, reversed(words)):
        found = month_number(name)
        if found and number.isdigit() and 1 <= int(number) <= 31:
            return MonthDay(found, int(number))
    return None


def with_years(dates: list[MonthDay], last: date) -> list[date] | None:
    """The years of ascending dates whose last one lies on or before `last`, found backwards: a
    year less whenever the month and day jump up. None where a date has no such year, as a
    29 February before a March of an ordinary year."""
    years: list[date] = []
    limit = last
    for one in reversed(dates):
        found = _latest(one, limit)
        if found is None:
            return None
        years.append(found)
        limit = found
    return years[::-1]


def _latest(one: MonthDay, limit: date) -> date | None:
    """The day within the year that ends at `limit`."""
    for year in (limit.year, limit.year - 1):
        try:
            found = date(year, one.month, one.day)
        except ValueError:
            continue
        if limit - A_YEAR <= found <= limit:
            return found
    return None


def orders(texts: Iterable[str]) -> frozenset[DayOrder]:
    """Which of day-first and month-first every digit date of a column allows. Both: it must be
    asked. None: the column mixes two orders. ISO only: no date needs an order."""
    possible = {DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST}
    needed = False
    for text in texts:
        bare = _TIME.sub("", _WEEKDAY.sub("", plain_text(text))).strip()
        match = _PARTS.match(bare)
        if not match or _ISO.match(bare):
            continue
        needed = True
        if int(match[1]) > 12:
            possible.discard(DayOrder.MONTH_FIRST)
        if int(match[2]) > 12:
            possible.discard(DayOrder.DAY_FIRST)
    return frozenset(possible) if needed else frozenset({DayOrder.ISO})


def serial(value: int, epoch_1904: bool = False) -> date | Problem:
    """The day of an Excel serial number; before 1 March 1900 Excel's own calendar is wrong."""
    if (not epoch_1904 and value < 61) or value > 2_958_465:
        return problem("cell_bad_date", text=str(value))
    origin = date(1904, 1, 1) if epoch_1904 else date(1899, 12, 30)
    return origin + timedelta(days=value)
