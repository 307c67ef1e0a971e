"""What the charts look at: which figure, whose, over which periods, compared with what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from kpidesk.domain.compare import Basis, pair
from kpidesk.domain.feast import same_distance
from kpidesk.domain.period import (
    MONDAY,
    Period,
    last_complete_week,
    month_of,
    months_later,
    months_of,
    quarter_of,
    week_of,
    weeks_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kpidesk.domain.scope import Scope
    from kpidesk.domain.series import Series

MOST_PERIODS = 1_100
"""Twenty years of weeks; more is a slip of the hand."""


class By(StrEnum):
    """How long one point is."""

    WEEK = "week"
    MONTH = "month"


class Range(StrEnum):
    """How far back the chart reaches."""

    WEEKS_4 = "4w"
    WEEKS_12 = "12w"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    """The twelve months, or 53 weeks, up to now."""
    ALL = "all"
    CUSTOM = "custom"


class Against(StrEnum):
    """What the figures are compared with."""

    NOTHING = "nothing"
    BEFORE = "before"
    """As many periods just before."""
    FOUR_WEEKS = "four_weeks"
    """Four full weeks beside the four before, and both as one figure."""
    YEAR_AGO = "year_ago"
    LEBARAN = "lebaran"


HOURS = "post_hours"
"""Stands where a figure's key does: the posts by day of the week and hour."""
TOGETHER, EACH, APART = "together", "each", "apart"
"""All own accounts as one figure; one line each; one small chart each."""


@dataclass(frozen=True, slots=True)
class View:
    """One choice of the charts page; `text` is how a link to it is written."""

    key: str = ""
    whose: str = TOGETHER
    """An account's id, or `TOGETHER`, `EACH`, `APART`, or `platform:` and its name."""
    by: By = By.WEEK
    range: Range = Range.WEEKS_12
    against: Against = Against.NOTHING
    kind: str = "line"
    first: date | None = None
    last: date | None = None
    """The days of a custom range, both included."""
    at: date | None = None
    """A day to point at."""

    @property
    def text(self) -> str:
        """The view as one word for a link; `View.read` takes it back."""
        chosen = {name: getattr(self, name) for name in self.__slots__}
        base = View()
        return urlencode(
            {name: str(v) for name, v in chosen.items() if v and v != getattr(base, name)}
        )

    @classmethod
    def read(cls, text: str) -> View:
        """The view that was written as `text`; what is not understood is left as usual."""
        view = cls()
        for name, value in parse_qsl(text):
            view = view._with(name, value)
        if view.against is Against.FOUR_WEEKS:
            return view.chosen(against=view.against)
        return view

    def _with(self, name: str, value: str) -> View:
        sorts: dict[str, Callable[[str], object]] = {
            "key": str,
            "whose": str,
            "kind": str,
            "by": By,
            "range": Range,
            "against": Against,
            "first": date.fromisoformat,
            "last": date.fromisoformat,
            "at": date.fromisoformat,
        }
        if name not in sorts:
            return self
        try:
            changed: dict[str, Any] = {name: sorts[name](value)}
        except ValueError:
            return self
        return replace(self, **changed)

    def chosen(self, **changed: Any) -> View:
        """The view after a person chose something. Four full weeks are a range of their own, so
        choosing another range leaves that comparison."""
        found = replace(self, **changed)
        if changed.get("against") is Against.FOUR_WEEKS:
            return replace(found, by=By.WEEK, range=Range.WEEKS_4)
        if found.against is Against.FOUR_WEEKS and {"by", "range"} & changed.keys():
            return replace(found, against=Against.NOTHING)
        return found

    def pair(self, today: date, starts: int = MONDAY) -> tuple[Period, Period] | None:
        """The newest four full weeks and the four before; None for any other comparison."""
        if self.against is not Against.FOUR_WEEKS:
            return None
        return pair(last_complete_week(today, starts), Basis.FOUR_WEEKS)

    def periods(self, today: date, span: Period | None, starts: int = MONDAY) -> list[Period]:
        """The weeks or months to show, oldest first; `span` is where readings lie. The running one
        is the last; for all readings it ends where they end."""
        covered = self._covered(today, span, starts)
        found = weeks_of(covered, starts) if self.by is By.WEEK else months_of(covered)
        return found[-MOST_PERIODS:]

    def _covered(self, today: date, span: Period | None, starts: int) -> Period:
        week = week_of(today, starts)
        four = self.pair(today, starts)
        if four is not None:
            return four[0]
        if self.range is Range.CUSTOM and self.first and self.last:
            return Period(min(self.first, self.last), max(self.first, self.last))
        if self.range is Range.ALL and span is not None:
            return span
        if self.range is Range.MONTH:
            return month_of(today)
        if self.range is Range.QUARTER:
            return quarter_of(today)
        if self.range is Range.YEAR:
            return self._year(today, week)
        if self.by is By.MONTH:
            months = 4 if self.range is Range.WEEKS_4 else 12
            return Period(months_later(today.replace(day=1), 1 - months), today)
        weeks = 4 if self.range is Range.WEEKS_4 else 12
        return Period(week.first - timedelta(days=7 * (weeks - 1)), week.last)

    def _year(self, today: date, week: Period) -> Period:
        if self.by is By.WEEK:
            return Period(week.first - timedelta(days=7 * 52), week.last)
        return Period(months_later(today.replace(day=1), -11), today)

    def bases(self, periods: Sequence[Period]) -> list[Period | None]:
        """Beside each period the one it is compared with; None where there is none."""
        if self.against is Against.YEAR_AGO:
            return [period.year_ago() for period in periods]
        if self.against is Against.LEBARAN:
            return [same_distance(period) for period in periods]
        if self.against is Against.FOUR_WEEKS:
            return [period.shift(-28) for period in periods]
        if self.against is Against.BEFORE:
            return [_earlier(period, len(periods)) for period in periods]
        return [None for _ in periods]


def _earlier(period: Period, count: int) -> Period:
    if period.is_calendar_month:
        return month_of(months_later(period.first, -count))
    return period.shift(-7 * count)


def compared(
    scope: Scope, key: str, bases: Sequence[Period | None], accounts: tuple[str, ...]
) -> Series | None:
    """The figure in the periods of comparison; None where none of them is within reach."""
    reached = [base for base in bases if base is not None]
    if len(reached) < len(bases) or not reached:
        return None
    return scope.series_among(key, reached, accounts)
