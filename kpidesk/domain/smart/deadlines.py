"""When a wish is to be fulfilled: a date, a length of time, only a rhythm, a feast, or nothing.

Runs before numbers are read, so that the 1 of "dalam 1 bulan" is never taken for the target.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import ceil
from typing import TYPE_CHECKING

from kpidesk.domain.period import DAY, MONDAY, months_later
from kpidesk.domain.smart.calendar_words import (
    FEASTS,
    NUMBER_WORDS,
    ONE_OF,
    RHYTHMS,
    UNITS,
    WEEKDAYS,
)
from kpidesk.domain.smart.moments import Moment, Reader
from kpidesk.domain.smart.text import END, START, any_of

if TYPE_CHECKING:
    from collections.abc import Iterator


class Time(StrEnum):
    """What a stretch of text says about time."""

    DEADLINE = "deadline"
    START = "start"
    RHYTHM = "rhythm"
    FEAST = "feast"
    URGENCY = "urgency"
    """`secepatnya`: wished for, not dated."""
    SPAN = "span"
    """A service level: "dalam 30 menit"; a value, not a deadline."""
    NO_SUCH_DAY = "no_such_day"
    """A day no calendar has: "31 Februari"."""
    PAST = "past"
    """Something to compare with: "bulan lalu"."""


@dataclass(frozen=True, slots=True)
class When:
    """One expression of time at `start`…`end` of the plain text."""

    kind: Time
    start: int
    end: int
    first: date | None = None
    last: date | None = None
    within: date | None = None
    """The first day of a named month or week in which it is to happen: "bulan depan"."""
    unit: str = ""
    """For a rhythm: day, week, month, quarter, year; for a span: its unit."""
    count: float = 1
    name: str = ""
    """For a feast, or a day that does not exist: the words in the text."""
    usual: date | None = None
    """For a feast whose date never moves: the next one."""
    loose: bool = False
    """A bare "2 minggu": believed only when nothing clearer is there."""


_NUMBER = (
    r"(?:(?<!\d[.,'])(?!0\d)(?:\d+(?:[.,]\d+)?\s*(?:-|–|sampai|to)\s*)?(?P<n>\d+(?:[.,]\d+)?"
    rf"|{any_of(NUMBER_WORDS)}))"
)
_UNIT = rf"(?P<unit>{any_of(UNITS)})"
_LENGTH = rf"(?:(?P<num>{_NUMBER})[\s\-]*{_UNIT}|(?P<one>{any_of(ONE_OF)}))"
_BEFORE_LENGTH = (
    r"(?:(?:hanya|just|only|cuma)\s+)?(?:dalam|dlm|selama|slm|within|in|over|for|during|untuk|buat"
    r"|waktu|kurun|jangka|tempo)(?:\s+(?:waktu|wkt|jangka|kurun|rentang|tempo|periode|hanya|cuma"
    r"|just|only|the|next|coming|sekitar|kira-kira|about|kurang\s+dari|less\s+than|under|maksimal"
    r"|paling\s+lama))*\s+"
)
_AHEAD = (
    r"(?:ke\s?depan|ke\s?dpn|lagi|lg|mendatang|depan|dpn|dari\s+sekarang|from\s+now|ahead"
    r"|from\s+today|time)"
)
_GONE = r"(?:terakhir|lalu|yang\s+lalu|kemarin|kemaren|sebelumnya|ago)"

_DURATION = re.compile(rf"{START}{_BEFORE_LENGTH}{_LENGTH}(?:\s+{_AHEAD})?{END}")
_ONE_OWN = [word for word in ONE_OF if word.startswith("se")]
_AHEAD_LENGTH = re.compile(
    rf"{START}(?:{_LENGTH}\s+{_AHEAD}|(?P<thisone>{any_of(_ONE_OWN)})\s+ini){END}"
)
_NEXT_LENGTH = re.compile(rf"{START}(?:the\s+)?(?:next|coming|following)\s+{_LENGTH}{END}")
_BARE = re.compile(rf"{START}(?P<num>{_NUMBER})[\s\-]*{_UNIT}{END}")
_PLAIN_LENGTH = re.sub(r"\?P<\w+>", "?:", _LENGTH).replace(r"\d+(?:", r"(?<![\d.,])\d{1,2}(?:")
_PAST = re.compile(
    rf"{START}(?:(?:dari|dibanding(?:kan)?|than|vs|versus|from|di)\s+)?(?:{_PLAIN_LENGTH}\s+{_GONE}"
    rf"|(?:{any_of(UNITS)})\s+{_GONE}"
    rf"|(?:the\s+)?(?:last|past|previous)\s+(?:{_PLAIN_LENGTH}|(?:{any_of(UNITS)}))"
    rf"|kemarin|kemaren|yesterday){END}"
)
_EVERY = r"(?:per|setiap|tiap-tiap|tiap|every|each)"
_RHYTHM = re.compile(
    rf"{START}(?:{_EVERY}\s+(?:hari\s+)?(?P<weekday>{any_of(WEEKDAYS)})(?!\s+(?:ini|depan|dpn))(?:\s+pagi|\s+malam)?{END}"
    rf"|{_EVERY}\s+(?:(?P<num>{_NUMBER})\s+)?{_UNIT}{END}"
    rf"|(?:a|an)\s+(?P<aunit>{any_of(UNITS)}){END}|{_EVERY}\s+(?:akhir\s+pekan|weekend){END}"
    rf"|(?P<named>{any_of(RHYTHMS)}){END}"
    rf"|(?P<one>{any_of(o for o in ONE_OF if o != 'fortnight')})(?:\s+sekali)?{END})"
    rf"|/\s?(?:(?P<slash>{any_of(UNITS)})|(?P<slashday>hr|hari|day)){END}"
)
_URGENCY = re.compile(
    rf"{START}(?:secepat(?:nya|\s+mungkin)|secepat-cepatnya|segera|sesegera\s+mungkin|buruan|cepat"
    r"|as\s+soon\s+as\s+possible|asap|soon|quickly|right\s+away|immediately|someday|suatu\s+saat"
    r"|suatu\s+hari|nanti|kapan-kapan|dalam\s+waktu\s+dekat|waktu\s+dekat|ke\s+depannya|kedepannya"
    rf"|(?:dalam\s+|in\s+)?(?:beberapa|a\s+few|several)\s+(?:{any_of(UNITS)})(?:\s+{_AHEAD})?){END}"
)
_TWIN = re.compile(
    r"(?<![\d.,])(?P<n>[1-9]|1[0-2])\.(?P=n)(?![\d])(?!\s*(?:rb|ribu|jt|juta|k\b|%|bintang|persen|stars?))"
)
_FEAST = re.compile(
    rf"{START}(?:h\s?[-+]\s?\d+\s+)?(?:bulan\s+|hari\s+|promo\s+)?(?P<name>{any_of(FEASTS)}){END}"
)
_BEFORE = r"sebelum|sblm|before|paling\s+lambat\s+sebelum|prior\s+to|selambatnya\s+sebelum"
_UNTIL = (
    r"sampai\s+dengan|sampai|sampe|smp|hingga|paling\s+lambat|paling\s+telat|selambat-lambatnya"
    r"|selambatnya|maksimal|s\.?\s?/?\s?d\.?|until|till|til|by|no\s+later\s+than|due|through|up\s+to"
    r"|not\s+later\s+than|batas|deadline|target"
)
_IN = r"pada|di|in|on|during|selama|dalam|untuk|for|saat|at|tahun|buat"
_FROM = (
    r"dari|mulai\s+dari|mulai|sejak|starting(?:\s+from)?|start|from|since|beginning|setelah|after"
    r"|antara|between"
)
_FILL = (
    r"(?:dengan|tanggal|tgl\.?|hari|bulan|bln|the|waktu|campaign|kampanye|nanti|akhir\s+dari|on|di"
    r"|pada|in)"
)
_LEAD = re.compile(
    rf"(?<![a-z])(?P<lead>(?P<before>{_BEFORE})|(?P<until>{_UNTIL})|(?P<in>{_IN})|(?P<from>{_FROM}))"
    rf"(?:\s+{_FILL})*\s*:?\s*$"
)
_BETWEEN = re.compile(
    r"^\s*(?:-|>|s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|sampe|hingga|to|until|till|through|dan|and)"
    r"(?:\s+(?:tanggal|tgl\.?|akhir|bulan))*\s*$"
)
_SHORT = ("second", "minute")
_MOST = {"second": 1e4, "minute": 1e4, "hour": 200, "day": 1_000, "night": 400, "week": 200}
"""Beyond this a number before a unit counts something else: "target 1500 bulan depan"."""
_SOON = 12
"""Nobody says "20 minggu depan" for 20 weeks."""


def times(text: str, today: date, week_starts: int = MONDAY, timed: bool = False) -> list[When]:
    """Every expression of time in a plain `text`, in order and without overlap; where two
    overlap the longer one wins.

    `timed` says that the wish is about a length of time (reply within …), so that hours and a
    single length are values. Deadlines are inclusive: 3 weeks from 10 March end on 30 March.
    """
    found = [
        *_dated(text, Reader(today, week_starts)),
        *_lengths(text, today, timed),
        *_rhythms(text),
        *_feasts(text, today),
        *(When(Time.URGENCY, m.start(), m.end()) for m in _URGENCY.finditer(text)),
        *(When(Time.PAST, m.start(), m.end()) for m in _PAST.finditer(text)),
    ]
    chosen = _apart(found)
    if timed:
        chosen = _as_values(chosen)
    return _without_loose(chosen)


def _apart(found: list[When]) -> list[When]:
    chosen: list[When] = []
    for one in sorted(found, key=lambda w: (w.loose, w.start - w.end, w.start)):
        if all(one.end <= other.start or other.end <= one.start for other in chosen):
            chosen.append(one)
    return sorted(chosen, key=lambda w: w.start)


def _without_loose(found: list[When]) -> list[When]:
    clear = any(w.kind is Time.DEADLINE and not w.loose for w in found)
    return [w for w in found if not (w.loose and clear and w.kind is Time.DEADLINE)]


def _as_values(found: list[When]) -> list[When]:
    """Turn the one length of a reply-time wish into its value when nothing shorter is there."""
    if any(w.kind is Time.SPAN for w in found):
        return found
    lengths = [w for w in found if w.kind is Time.DEADLINE and w.unit in ("hour", "day")]
    if not lengths:
        return found
    value = lengths[0]
    span = When(Time.SPAN, value.start, value.end, unit=value.unit, count=value.count)
    return [span if w is value else w for w in found]


def _dated(text: str, reader: Reader) -> Iterator[When]:
    moments = sorted(reader.moments(text), key=lambda m: (m.start, -m.end))
    kept: list[Moment] = []
    for moment in sorted(moments, key=lambda m: (m.start - m.end, m.start)):
        if all(moment.end <= k.start or k.end <= moment.start for k in kept):
            kept.append(moment)
    kept.sort(key=lambda m: m.start)
    for index, moment in enumerate(kept):
        lead = _LEAD.search(text[: moment.start])
        if moment.hedged and not _trusted(moment, lead, text, kept, index):
            continue
        yield _when(moment, lead, opens=_opens(text, kept, index))


def _trusted(
    moment: Moment, lead: re.Match[str] | None, text: str, kept: list[Moment], index: int
) -> bool:
    if index and _BETWEEN.match(text[kept[index - 1].end : moment.start]):
        return True
    word = text[moment.start : moment.end]
    if word == "minggu" and not (lead and (lead["until"] or lead["before"])):
        return False
    if lead is None or re.match(r"\s*[a-z%]*\d", text[moment.end : moment.end + 3]):
        return False
    year = re.fullmatch(r"20\d\d", word)
    # "sampai 2030 followers" counts people; "sampai 2030" alone is a year.
    return not (year and re.match(r"\s*(?!dan\b|and\b)[a-z%]", text[moment.end :]))


def _opens(text: str, kept: list[Moment], index: int) -> bool:
    if index + 1 >= len(kept):
        return False
    return bool(_BETWEEN.match(text[kept[index].end : kept[index + 1].start]))


def _when(moment: Moment, lead: re.Match[str] | None, opens: bool) -> When:
    start = lead.start() if lead else moment.start
    if moment.impossible:
        return When(Time.NO_SUCH_DAY, start, moment.end, name=moment.impossible)
    if opens or (lead and lead["from"] and not moment.ranged):
        return When(Time.START, start, moment.end, first=moment.period.first)
    last = moment.period.last
    if lead and lead["before"] and not moment.ends:
        last = moment.period.first - DAY
    first = moment.period.first if moment.ranged else None
    inside = moment.period.days > 1 and not moment.ends and (lead is None or bool(lead["in"]))
    within = moment.period.first if inside else None
    return When(Time.DEADLINE, start, moment.end, first=first, last=last, within=within)


def _lengths(text: str, today: date, timed: bool) -> Iterator[When]:
    for rule, loose in (
        (_DURATION, False),
        (_AHEAD_LENGTH, False),
        (_NEXT_LENGTH, False),
        (_BARE, True),
    ):
        for match in rule.finditer(text):
            unit, count = _length(match)
            if count > _MOST.get(unit, 60) or _is_counted(text, match, count):
                continue
            if unit in _SHORT or (timed and unit == "hour"):
                yield When(Time.SPAN, match.start(), match.end(), unit=unit, count=count)
            elif not (loose and (unit == "hour" or _is_no_deadline(text, match))):
                yield When(
                    Time.DEADLINE, match.start(), match.end(), first=today,
                    last=later(today, unit, count), unit=unit, count=count, loose=loose,
                )  # fmt: skip


def _is_counted(text: str, match: re.Match[str], count: float) -> bool:
    """In "orderan 50 minggu depan" the 50 is what is wanted, by next week; "3 minggu depan" is a
    length of time where another number says how many."""
    if not re.search(r"\d\s+[a-z]+\s+(?:depan|dpn)$", match[0]):
        return False
    return count > _SOON or not re.search(r"\d", text[: match.start()] + text[match.end() :])


def _is_no_deadline(text: str, match: re.Match[str]) -> bool:
    """True for "reach 30 hari", the window a number is read over, and for "H-7 hari"."""
    before = text[: match.start()].rstrip()
    return before.endswith(("reach", "jangkauan", "per", "tiap", "setiap", "every", "umur", "usia"))


def _length(match: re.Match[str]) -> tuple[str, float]:
    parts = match.groupdict()
    one = parts.get("one") or parts.get("thisone")
    if one:
        unit = ONE_OF[one]
        return ("week", 2.0) if unit == "fortnight" else (unit, 1.0)
    word = re.sub(r"\s+", " ", parts["num"]).strip()
    return UNITS[parts["unit"]], _count(parts["n"] or word)


def _count(word: str) -> float:
    digits = word.replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", digits):
        return float(digits)
    return NUMBER_WORDS.get(re.sub(r"\s+", " ", word).strip(), 1.0)


def later(start: date, unit: str, count: float) -> date:
    """The last day of `count` units that begin on `start`, both days counted; months are clamped
    to their end (1 month from 31 January ends on 27 February). Absurd lengths end in 2199."""
    try:
        return _later(start, unit, count)
    except (OverflowError, ValueError):
        return date(2199, 12, 31)


def _later(start: date, unit: str, count: float) -> date:
    days = {"hour": 1 / 24, "day": 1, "night": 1, "week": 7}.get(unit)
    if days is not None:
        inclusive = 0 if unit == "night" else 1
        return start + DAY * max(0, ceil(count * days) - inclusive)
    months = {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit] * count
    whole = int(months)
    return months_later(start, whole) + DAY * (round((months - whole) * 30) - 1)


def _rhythms(text: str) -> Iterator[When]:
    for match in _RHYTHM.finditer(text):
        unit = _rhythm_unit(match)
        if unit in _SHORT or unit == "hour":
            continue
        count = _count(match["n"]) if match["num"] else 1.0
        yield When(Time.RHYTHM, match.start(), match.end(), unit=unit, count=count)


def _rhythm_unit(match: re.Match[str]) -> str:
    parts = match.groupdict()
    if parts["named"]:
        return RHYTHMS[parts["named"]]
    if parts["one"]:
        return ONE_OF[parts["one"]].replace("night", "day")
    if parts["weekday"]:
        return "week"
    found = UNITS.get(
        parts["unit"] or parts["aunit"] or parts["slash"] or parts["slashday"] or "week", "day"
    )
    return found.replace("night", "day")


def _feasts(text: str, today: date) -> Iterator[When]:
    for match in _FEAST.finditer(text):
        yield _feast(text, match, FEASTS[re.sub(r"[\s\-]+", " ", match["name"])], today)
    for match in _TWIN.finditer(text):
        lead = _LEAD.search(text[: match.start()])
        sale = re.match(r"\s*(?:sale|promo)", text[match.end() :])
        before = re.search(
            r"(?:promo|sale|harbolnas|campaign|kampanye|event|tanggal)\s+$", text[: match.start()]
        )
        number = int(match["n"])
        other = number > 5 and re.search(r"\d", text[: match.start()] + text[match.end() :])
        if lead or sale or before or other:
            yield _feast(text, match, (number, number), today)


def _feast(text: str, match: re.Match[str], fixed: tuple[int, int] | None, today: date) -> When:
    usual = None
    if fixed:
        usual = date(today.year, *fixed)
        if usual < today:
            usual = date(today.year + 1, *fixed)
    lead = _LEAD.search(text[: match.start()])
    start = lead.start() if lead else match.start()
    name = text[match.start() : match.end()].strip()
    return When(Time.FEAST, start, match.end(), name=name, usual=usual)
