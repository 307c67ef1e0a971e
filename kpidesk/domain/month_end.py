"""Closing a month: what the weeks make beside what the platform itself says of the month."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known
from kpidesk.domain.checks import month_doubt
from kpidesk.domain.metric import Kind
from kpidesk.domain.period import weeks_of
from kpidesk.domain.rollup import roll_up
from kpidesk.domain.shop import Platform, WeekRule
from kpidesk.domain.week import Difference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.number import Entry
    from kpidesk.domain.period import Period
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account

ASKED = (Kind.FLOW, Kind.UNIQUE)
"""Kinds of which a platform shows a figure for a whole month."""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One metric of a month: what its weeks make, and the platform's own figure where typed."""

    metric: Metric
    weeks: Answer
    own: Reading | None

    def difference(self, month: Number | None) -> Difference | None:
        """What is noted when the month is closed with the platform's figure `month`."""
        if month is None:
            return None
        weeks = self.weeks.value if isinstance(self.weeks, Known) else None
        return Difference(self.metric.key, weeks, month)

    def doubt(self, entry: Entry) -> Problem | None:
        """Where the platform's figure is far from the weeks; distinct people have no sum."""
        if entry.value is None:
            return None
        if isinstance(self.weeks, Between):
            outside = not self.weeks.low <= entry.value + entry.rounded_by
            return month_doubt(self.weeks.low, entry.value) if outside else None
        if not isinstance(self.weeks, Known) or self.weeks.coverage < 1:
            return None
        return month_doubt(self.weeks.value, entry.value, self.weeks.rounded_by + entry.rounded_by)


@dataclass(frozen=True, slots=True)
class MonthEnd:
    """An account's month before it is closed: the lines to compare, the weeks filled of all."""

    account: Account
    month: Period
    lines: tuple[MonthLine, ...]
    weeks_filled: int
    weeks: int


def month_end(
    account: Account,
    month: Period,
    metrics: Iterable[Metric],
    readings: Iterable[Reading],
    week_rule: WeekRule = WeekRule.DAYS,
    week_starts: int = 0,
) -> MonthEnd:
    """Compare an account's month; `readings` are those of the account that share a day with it.
    The shop's own books have no platform that could say something else."""
    there = [r for r in readings if r.account == account.id and not r.breakdown]
    asked = () if account.platform is Platform.BOOKS else tuple(metrics)
    lines = tuple(
        _line(metric, month, there, week_rule) for metric in asked if metric.kind in ASKED
    )
    weeks = weeks_of(month, week_starts)
    filled = sum(any(r.period.overlap(week) for r in there if r.period != month) for week in weeks)
    return MonthEnd(account, month, lines, filled, len(weeks))


def _line(metric: Metric, month: Period, readings: list[Reading], rule: WeekRule) -> MonthLine:
    of_metric = [r for r in readings if r.metric == metric.key]
    own = next((r for r in of_metric if r.period == month), None)
    weeks = roll_up(metric, [r for r in of_metric if r is not own], month, rule)
    return MonthLine(metric, weeks, own)
