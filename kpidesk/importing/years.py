"""Dates without a year: the years that can be, and the question which."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.question import Ask, Choice, Question, Sample
from kpidesk.importing.dates import with_years, without_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.importing.asking import Asking
    from kpidesk.importing.dates import MonthDay

ONE_DAY = timedelta(days=1)
"""By which the same days of two years may differ: a 29 February between them."""
BACK = 6
"""Platforms keep at most two years; an archive may be older."""


def dated(texts: Sequence[str], asking: Asking, made: date | None) -> list[date | None] | None:
    """Each text's day (None for what is no day), the years counted back from the last one's, which
    is asked; the file's own day `made` says which is likely. None where no year fits."""
    read = [without_year(text) for text in texts]
    known = [one for one in read if one is not None]
    falls = _falls(known)
    options = year_options(known[::-1] if falls else known, asking.today)
    if not options:
        return None
    ends = [text.strip() for text, one in zip(texts, read, strict=True) if one is not None]
    days = _chosen(ends[-1 if falls else 0], ends[0 if falls else -1], options, asking, made)
    in_order = iter(days[::-1] if falls else days)
    return [next(in_order) if one is not None else None for one in read]


def _chosen(
    first: str,
    last: str,
    options: Sequence[tuple[int, list[date]]],
    asking: Asking,
    made: date | None,
) -> list[date]:
    """The days of the year that was answered; further tables of a file end near the first one,
    if need be on the other side of New Year."""
    if asking.ended is not None:
        ended = asking.ended
        return min((days for _, days in options), key=lambda days: abs(days[-1] - ended))
    likely = next((year for year, days in options if made and days[-1] <= made), options[0][0])
    choices = tuple(
        Choice(str(year), samples=(Sample(first, str(days[0])), Sample(last, str(days[-1]))))
        for year, days in options
    )
    answer = asking.choose(Question("year", Ask.YEAR, choices, suggested=str(likely)))
    days = dict(options)[int(answer)]
    asking.ended = days[-1]
    return days


def _falls(known: Sequence[MonthDay]) -> bool:
    """True when the newest day comes first."""
    steps = [
        (later.month, later.day) > (earlier.month, earlier.day)
        for earlier, later in itertools.pairwise(known)
    ]
    return len(steps) > 1 and sum(steps) < len(steps) / 2


def year_options(dates: Sequence[MonthDay], today: date) -> list[tuple[int, list[date]]]:
    """The last date's possible years with all the days that follow from each, newest first; only
    those in which the days lie as near together as they can: 28 and 29 February before 1 March are
    three days of a leap year, never a year apart."""
    found: list[tuple[int, list[date]]] = []
    for year in range(today.year, today.year - BACK, -1):
        limit = min(today, date(year, 12, 31))
        days = with_years(list(dates), limit) if dates else None
        if days and days[-1].year == year:
            found.append((year, days))
    nearest = min((days[-1] - days[0] for _, days in found), default=timedelta(0))
    return [(year, days) for year, days in found if days[-1] - days[0] <= nearest + ONE_DAY]
