"""What a chart shows, as a plain value: lines over the same periods, and what happened then."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Note

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.answer import Answer
    from kpidesk.domain.metric import Unit
    from kpidesk.domain.period import Period
    from kpidesk.domain.series import Series
    from kpidesk.domain.shop import Event

MOST_LINES = 4
"""Own series in one chart; more belong side by side."""


class ChartKind(StrEnum):
    """How the figures of a chart are drawn."""

    LINE = "line"
    BARS = "bars"
    STACKED = "stacked"


@dataclass(frozen=True, slots=True)
class Line:
    """One series and what it is called; `is_comparison` makes it the thin grey one behind."""

    label: str
    series: Series
    is_comparison: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A span of days with a name, such as a campaign."""

    period: Period
    text: str


@dataclass(frozen=True)
class Drawing:
    """All of one chart. Every line has as many points as `periods`; a comparison stands under the
    period it is compared with, whatever its own dates are."""

    periods: tuple[Period, ...]
    lines: tuple[Line, ...]
    unit: Unit
    kind: ChartKind = ChartKind.LINE
    events: tuple[Event, ...] = ()
    bands: tuple[Band, ...] = ()
    reach: tuple[float, ...] = ()
    """Values the axis holds besides those drawn, so that charts side by side share a scale."""

    @cached_property
    def _firsts(self) -> list[date]:
        return [period.first for period in self.periods]

    def place(self, on: date) -> float | None:
        """Where the beginning of a day stands on the axis, on which period 0 spans −0.5 to 0.5;
        None outside the periods."""
        index = bisect_right(self._firsts, on) - 1
        if index < 0:
            return None
        period = self.periods[index]
        days = (on - period.first).days
        return index - 0.5 + days / period.days if days <= period.days else None

    def span(self, period: Period) -> tuple[float, float] | None:
        """Where a span of days begins and ends on the axis, cut to what is shown; None outside."""
        if not self.periods:
            return None
        first = max(period.first, self.periods[0].first)
        last = min(period.last, self.periods[-1].last)
        left, right = self.place(first), self.place(last)
        if first > last or left is None or right is None:
            return None
        index = bisect_right(self._firsts, last) - 1
        return left, right + 1 / self.periods[index].days


def is_soft(answer: Answer) -> bool:
    """True where a point is an estimate or not all of its days are filled: it is drawn dotted.
    A border week shared out by days does not count; every month would be dotted."""
    if not isinstance(answer, Known):
        return False
    if Note.PARTIAL in answer.notes:
        return True
    return Note.ESTIMATED in answer.notes and Note.SPLIT_BY_DAYS not in answer.notes


def runs_of_gaps(series: Series) -> list[tuple[int, int]]:
    """First and last index of each run of unknown points that lies between known ones."""
    known = [n for n, point in enumerate(series.points) if not _is_empty(point.answer)]
    return [(a + 1, b - 1) for a, b in pairwise(known) if b - a > 1]


def _is_empty(answer: Answer) -> bool:
    return not isinstance(answer, Known | Between)
