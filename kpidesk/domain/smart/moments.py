"""Points in time inside a sentence: dates, months, quarters, "minggu depan", "end of June"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from kpidesk.domain.period import (
    DAY,
    MONDAY,
    Period,
    day,
    month,
    month_of,
    months_later,
    quarter_of,
    week_of,
    year_of,
)
from kpidesk.domain.smart.calendar_words import HEDGED_MONTHS, MONTHS, ORDINALS, WEEKDAYS
from kpidesk.domain.smart.text import END, START

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True, slots=True)
class Moment:
    """A span of days named at `start`…`end` of the plain text. `ends` says that the words name
    the end of something ("akhir Q2"), so that "before" it still includes its last day; `hedged`
    that the words may mean something else unless a preposition stands before them; `ranged` that
    they name a beginning too ("1–30 Juni")."""

    start: int
    end: int
    period: Period
    ends: bool = False
    hedged: bool = False
    ranged: bool = False
    impossible: str = ""
    """The words, where they name a day that no calendar has; `period` means nothing then."""


def _words(table: dict[str, int]) -> str:
    return "|".join(re.escape(w) for w in sorted(table, key=len, reverse=True))


_MONTH = rf"(?P<month>{_words(MONTHS)})\.?"
_YEAR = r"(?P<year>20[2-9]\d)"
_PICK = r"(?P<pick>ini|depan|dpn|berikutnya|mendatang|sekarang)"
_ORD = rf"(?P<ord>[1-4]|{_words(ORDINALS)})"
_NO_UNIT = r"(?!\s*(?:%|persen|percent|rb|ribu|jt|juta|miliar|milyar|k\b|[.,]\d))"
_EDGE = (
    r"(?P<edge>penghujung|sisa|(?:the\s+)?rest\s+of|akhir|awal|pertengahan|tengah|(?:the\s+)?end\s+of|(?:the\s+)?start\s+of"
    r"|(?:the\s+)?beginning\s+of|(?:the\s+)?middle\s+of|early|mid|late)[\s\-]+(?:the\s+)?"
)
_QUARTER = (
    rf"(?:q\s?(?P<q>[1-4])|(?:kuartal|triwulan|quarter|tw)(?:\s+ke)?[\s\-]?{_ORD}"
    r"|(?P<qth>first|second|third|fourth|1st|2nd|3rd|4th)\s+quarter)"
)
_HALF = r"(?:semester\s+(?P<half>[12]))"

_UNIT_ID = r"(?P<unit>minggu|pekan|bulan|bln|kuartal|triwulan|semester|tahun|taun|thn|hari)"
_UNIT_ANY = (
    r"(?P<unit>minggu|pekan|bulan|bln|kuartal|triwulan|semester|tahun|taun|thn|week|month|quarter"
    r"|year)"
)
_PRE = r"(?P<pre>this|next|coming|current)"
_OPT_YEAR = rf"(?:,?\s*(?:tah?un\s+)?{_YEAR})?"


def _compiled(body: str) -> re.Pattern[str]:
    return re.compile(START + body + END)


def _is_really_range(match: re.Match[str]) -> bool:
    """In "tambah 10 sampai 30 April" the 10 is what is wanted, unless another number is there."""
    before = match.string[: match.start()]
    opens = re.search(r"(?:dari|from|mulai|tanggal|tgl\.?|between)\s+$", before)
    return bool(opens or re.search(r"\d", before + match.string[match.end() :]))


class Reader:
    """Finds moments as seen from `today`; weeks begin on `week_starts`."""

    def __init__(self, today: date, week_starts: int = MONDAY) -> None:
        self.today = today
        self.week_starts = week_starts

    def moments(self, text: str) -> Iterator[Moment]:
        """Every moment in the plain `text`, also those that overlap."""
        for rule, read in self._RULES:
            for match in rule.finditer(text):
                found = read(self, match)
                if found is not None:
                    yield found

    def _year_for(self, last: Callable[[int], date]) -> int:
        """This year, or the next when that end has passed already."""
        return self.today.year + (last(self.today.year) < self.today)

    def _month(self, number: int, year: str | None) -> Period:
        if year:
            return month(int(year), number)
        return month(self._year_for(lambda y: month(y, number).last), number)

    def _date(self, match: re.Match[str]) -> Moment | None:
        parts = match.groupdict()
        number = MONTHS[parts["month"]] if parts.get("month") else int(parts["m"])
        first, year = int(parts["d"]), parts.get("year")
        if number > 12 and first <= 12:
            first, number = number, first
        try:
            if year:
                whole = int(year) + (2000 if len(year) == 2 else 0)
                on = date(whole, number, first)
            else:
                on = date(self._year_for(lambda y: date(y, number, first)), number, first)
        except ValueError:
            return self._no_such_day(match)
        return Moment(match.start(), match.end(), day(on))

    def _no_such_day(self, match: re.Match[str]) -> Moment | None:
        """ "31 Februari" is a slip to be asked about; 45/2 was never meant as a day."""
        parts = match.groupdict()
        is_day = 1 <= int(parts["d"]) <= 31 and (parts.get("month") or parts.get("year"))
        if not is_day:
            return None
        return Moment(match.start(), match.end(), day(self.today), impossible=match[0].strip())

    def _date_range(self, match: re.Match[str]) -> Moment | None:
        found = self._date(match)
        opening = int(match["from"])
        if found is None or found.impossible or not 1 <= opening < found.period.last.day:
            return None
        if "-" not in match[0][:6] and not _is_really_range(match):
            return None
        span = Period(found.period.last.replace(day=opening), found.period.last)
        return Moment(match.start(), match.end(), span, ranged=True)

    def _day_of_month(self, match: re.Match[str]) -> Moment | None:
        wanted = int(match["d"])
        for ahead in range(12):
            this = month_of(months_later(self.today.replace(day=1), ahead))
            if wanted <= this.days and this.first.replace(day=wanted) >= self.today:
                return Moment(match.start(), match.end(), day(this.first.replace(day=wanted)))
        return None

    def _month_name(self, match: re.Match[str]) -> Moment:
        name, year = match["month"], match["year"]
        alone = name in HEDGED_MONTHS and not year and not match["lead"]
        span = self._month(MONTHS[name], year)
        return Moment(match.start(), match.end(), span, hedged=alone)

    def _month_number(self, match: re.Match[str]) -> Moment:
        return Moment(match.start(), match.end(), self._month(int(match["m"]), match["year"]))

    def _quarter(self, match: re.Match[str]) -> Moment:
        parts = match.groupdict()
        if parts.get("half"):
            return self._half(match)
        named = parts.get("q") or parts.get("ord") or parts.get("qth") or "1"
        number = int(named) if named.isdigit() else ORDINALS[named]
        return Moment(match.start(), match.end(), self._quarter_of(number, match["year"]))

    def _quarter_of(self, number: int, year: str | None) -> Period:
        wanted = number * 3
        return quarter_of(
            self._month(wanted, year).last
            if year
            else date(self._year_for(lambda y: month(y, wanted).last), wanted, 1)
        )

    def _half(self, match: re.Match[str]) -> Moment:
        closing = int(match["half"]) * 6
        last = self._month(closing, match["year"]).last
        return Moment(
            match.start(), match.end(), Period(months_later(last, -5).replace(day=1), last)
        )

    def _picked(self, match: re.Match[str]) -> Moment | None:
        parts = match.groupdict()
        ahead = (parts.get("pick") or parts.get("pre")) not in (
            "ini",
            "this",
            "sekarang",
            "current",
        )
        return Moment(match.start(), match.end(), self._unit(parts["unit"], ahead))

    def _unit(self, unit: str, ahead: bool) -> Period:
        today = self.today
        if unit in ("minggu", "pekan", "week"):
            return week_of(today, self.week_starts).shift(7 * ahead)
        if unit in ("bulan", "bln", "month"):
            return month_of(months_later(today.replace(day=1), int(ahead)))
        if unit in ("kuartal", "triwulan", "quarter"):
            return quarter_of(months_later(today.replace(day=1), 3 * ahead))
        if unit == "semester":
            closing = 6 if (today.month <= 6) != ahead else 12
            year = today.year + (ahead and today.month > 6)
            return Period(date(year, closing - 5, 1), month(year, closing).last)
        if unit in ("hari", "day"):
            return day(today + DAY * ahead)
        return year_of(date(today.year + ahead, 1, 1))

    def _edged(self, match: re.Match[str]) -> Moment | None:
        whole = self._whole(match)
        if whole is None:
            return None
        edge = match["edge"]
        if re.search(r"end|rest|akhir|hujung|late|sisa", edge):
            return Moment(match.start(), match.end(), whole, ends=True)
        share = 3 if edge in ("awal", "early") or "start" in edge or "beginning" in edge else 2
        last = whole.first + DAY * max(0, whole.days // share - 1)
        if whole.is_calendar_month:
            last = whole.first.replace(day=10 if share == 3 else 15)
        elif whole.days > 300:
            last = month(whole.first.year, 3 if share == 3 else 6).last
        if last < self.today and not match["year"]:
            return None
        return Moment(match.start(), match.end(), Period(whole.first, last), ends=True)

    def _whole(self, match: re.Match[str]) -> Period | None:
        parts = match.groupdict()
        if parts.get("month"):
            return self._month(MONTHS[parts["month"]], parts["year"])
        if parts.get("q") or parts.get("ord") or parts.get("qth") or parts.get("half"):
            return self._quarter(match).period
        if parts["year"]:
            return year_of(date(int(parts["year"]), 1, 1))
        ahead = (parts["pick"] or parts["pre"]) in (
            "depan", "dpn", "berikutnya", "mendatang", "next", "coming",
        )  # fmt: skip
        return self._unit(parts["unit"], ahead)

    def _year(self, match: re.Match[str]) -> Moment:
        return Moment(
            match.start(),
            match.end(),
            year_of(date(int(match["year"]), 1, 1)),
            hedged="lead" not in match.re.groupindex or not match["lead"],
        )

    def _weekday(self, match: re.Match[str]) -> Moment:
        parts = match.groupdict()
        name = parts["name"]
        ahead = (WEEKDAYS[name] - self.today.weekday()) % 7
        on = self.today + DAY * ahead
        if (parts.get("pick") in ("depan", "dpn", "berikutnya") or parts.get("pre") == "next") and (
            on in week_of(self.today, self.week_starts)
        ):
            on += 7 * DAY
        sure = parts.get("lead") or parts.get("pick") or parts.get("pre")
        return Moment(match.start(), match.end(), day(on), hedged=not sure)

    def _near(self, match: re.Match[str]) -> Moment:
        word = match[0]
        ahead = 2 if "lusa" in word else 1 if word in ("besok", "esok", "tomorrow") else 0
        return Moment(match.start(), match.end(), day(self.today + DAY * ahead))

    def _weekend(self, match: re.Match[str]) -> Moment:
        sunday = self.today + DAY * ((6 - self.today.weekday()) % 7)
        ahead = match["pick"] in ("depan", "dpn", "berikutnya") or match["pre"] == "next"
        return Moment(match.start(), match.end(), day(sunday + DAY * 7 * ahead))

    def _week_of_month(self, match: re.Match[str]) -> Moment:
        span = self._month(MONTHS[match["month"]], match["year"])
        word = match["nth"] or match["ennth"]
        if word in ("terakhir", "last"):
            return Moment(match.start(), match.end(), Period(span.last - 6 * DAY, span.last))
        number = ORDINALS.get(word) or int(re.sub(r"\D", "", word) or 1)
        first = span.first + DAY * 7 * (min(number, 4) - 1)
        return Moment(match.start(), match.end(), Period(first, first + 6 * DAY))

    def _short_end(self, match: re.Match[str]) -> Moment:
        unit = {"eom": "month", "eoy": "year", "eoq": "quarter", "eow": "week"}
        named = {"month": "month", "year": "year", "quarter": "quarter", "week": "week"}
        word = match[0]
        which = unit.get(word) or named[re.split(r"[\s\-]", word)[0]]
        return Moment(match.start(), match.end(), self._unit(which, False), ends=True)

    _RULES: ClassVar[
        tuple[tuple[re.Pattern[str], Callable[[Reader, re.Match[str]], Moment | None]], ...]
    ] = (
        (_compiled(r"(?P<year>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"), _date),
        (
            _compiled(r"(?P<d>\d{1,2})[/.\-](?P<m>\d{1,2})[/.\-](?P<year>20\d\d|[2-9]\d)"),
            _date,
        ),
        (_compiled(rf"(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}}){_NO_UNIT}"), _date),
        (
            _compiled(
                rf"(?:tanggal\s+|tgl\.?\s+|the\s+)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s\-]+{_MONTH}{_OPT_YEAR}"
            ),
            _date,
        ),
        (_compiled(rf"{_MONTH}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?{_OPT_YEAR}{_NO_UNIT}"), _date),
        (
            _compiled(
                r"(?P<from>\d{1,2})\s*(?:-|s\.?\s?/?d\.?|sampai|hingga|to)\s*"
                rf"(?P<d>\d{{1,2}})[\s\-]+{_MONTH}{_OPT_YEAR}"
            ),
            _date_range,
        ),
        (
            _compiled(rf"{_MONTH}\s+(?P<from>\d{{1,2}})\s*(?:-|to)\s*(?P<d>\d{{1,2}}){_OPT_YEAR}"),
            _date_range,
        ),
        (
            _compiled(r"(?:tanggal|tgl\.?|the)\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\s*[/.\d]\d)"),
            _day_of_month,
        ),
        (_compiled(rf"(?P<lead>bulan\s+|bln\s+)?{_MONTH}{_OPT_YEAR}"), _month_name),
        (
            _compiled(
                rf"(?<!\d )(?:bulan|bln)\s+(?:ke-?\s?)?(?P<m>1[0-2]|[1-9]){_OPT_YEAR}{_NO_UNIT}"
                r"(?!\s*(?:x|kali|orang|pcs|pesanan|order|followers?|pengikut)\b)"
            ),
            _month_number,
        ),
        (_compiled(rf"(?:{_QUARTER}|{_HALF}){_OPT_YEAR}"), _quarter),
        (_compiled(rf"{_UNIT_ID}\s+{_PICK}"), _picked),
        (_compiled(rf"{_PRE}\s+(?P<unit>week|month|quarter|year|day)"), _picked),
        (
            _compiled(
                rf"{_EDGE}(?:(?:bulan\s+|bln\s+)?{_MONTH}|{_QUARTER}|{_HALF}|{_PRE}\s+(?P<unit>week|month|quarter|year)"
                rf"){_OPT_YEAR}(?:\s+{_PICK})?"
            ),
            _edged,
        ),
        (
            _compiled(rf"{_EDGE}(?P<pre>)(?:{_UNIT_ANY})(?:\s+{_PICK}|\s+{_YEAR})?"),
            _edged,
        ),
        (_compiled(rf"(?P<lead>tah?un\s+|thn\s+)?{_YEAR}"), _year),
        (
            _compiled(
                rf"(?P<lead>hari\s+)?(?:{_PRE}\s+)?(?P<name>{_words(WEEKDAYS)})(?:\s+(?P<pick>ini|depan|dpn|berikutnya))?"
            ),
            _weekday,
        ),
        (
            _compiled(
                r"besok\s+lusa|besok|esok|lusa|tomorrow|tonight|nanti\s+malam|malam\s+ini|today"
            ),
            _near,
        ),
        (
            _compiled(
                r"(?:(?P<pre>this|next)\s+)?(?:akhir\s+pekan|akhir\s+minggu|weekend)(?:\s+(?P<pick>ini|depan|dpn|berikutnya))?"
            ),
            _weekend,
        ),
        (
            _compiled(
                r"(?:(?:minggu|pekan)\s+(?P<nth>pertama|kedua|ketiga|keempat|terakhir|ke-?[1-4])(?:\s+bulan)?"
                rf"|(?:the\s+)?(?P<ennth>first|second|third|fourth|last)\s+week\s+of)\s+{_MONTH}{_OPT_YEAR}"
            ),
            _week_of_month,
        ),
        (
            _compiled(r"eom|eoy|eoq|eow|(?:month|year|quarter|week)[\s\-]end"),
            _short_end,
        ),
    )
