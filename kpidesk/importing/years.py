"""Dates without a year: the years that can be, and the question which."""

from __future__ import annotations

import itertools
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.question import Ask, Choice, Question, Sample
from kpidesk.importing.dates import with_years, without_year

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.importing.asking import Asking
    from kpidesk.importing.dates import MonthDay

BACK = 6
"""Platforms keep at most two years; an archive may be older."""


def dated(texts: Sequence[str], asking: Asking, made: date | None) -> dict[str, date] | None:
    """Each text's day, the years counted back from the last one's, which is asked; the file's own
    day `made` says which is likely. None where no year fits."""
    read = [(text.strip(), without_year(text)) for text in texts]
    known = [(text, one) for text, one in read if one is not None]
    if _falls([one for _, one in known]):
        known.reverse()
    options = year_options([one for _, one in known], asking.today)
    if not options:
        return None
    days = dict(options)[_year(known[0][0], known[-1][0], options, asking, made)]
    return {text: on for (text, _), on in zip(known, days, strict=True)}


def _year(
    first: str,
    last: str,
    options: Sequence[tuple[int, list[date]]],
    asking: Asking,
    made: date | None,
) -> int:
    likely = next((year for year, days in options if made and days[-1] <= made), options[0][0])
    choices = tuple(
        Choice(str(year), samples=(Sample(first, str(days[0])), Sample(last, str(days[-1]))))
        for year, days in options
    )
    if any(question.id == "year" for question in asking.questions):
        return likely
    return int(asking.choose(Question("year", Ask.YEAR, choices, suggested=str(likely))))


def _falls(known: Sequence[MonthDay]) -> bool:
    """True when the newest day comes first."""
    steps = [
        (later.month, later.day) > (earlier.month, earlier.day)
        for earlier, later in itertools.pairwise(known)
    ]
    return len(steps) > 1 and sum(steps) < len(steps) / 2


def year_options(dates: Sequence[MonthDay], today: date) -> list[tuple[int, list[date]]]:
    """The last date's possible years with all the days that follow from each, newest first."""
    found = []
    for year in range(today.year, today.year - BACK, -1):
        limit = min(today, date(year, 12, 31))
        days = with_years(list(dates), limit) if dates else None
        if days and days[-1].year == year:
            found.append((year, days))
    return found
