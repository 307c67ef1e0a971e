"""What the weeks before say of one figure: the values a goal is measured and forecast by."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.period import Period, last_complete_week
from kpidesk.domain.shape import Nature

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Event

WEEKS = 13
"""Weeks looked back: twelve increments need thirteen levels."""
RECENT = 4
MONTH_DAYS = range(28, 32)
_ONE_OFF = ("giveaway", "kuis", "lomba", "quiz", "contest", "undian", "viral")


@dataclass(frozen=True, slots=True)
class Past:
    """Complete weeks, oldest first, and the value of each: a stock at the week's end, a sum for a
    flow, the week's own figure for people, rates and times. A gap is None, never 0."""

    nature: Nature
    weeks: tuple[Period, ...]
    values: tuple[float | None, ...]
    current: float | None
    """A stock's latest level; otherwise the mean of the last four known weeks (a rate: pooled)."""
    one_off: frozenset[int] = frozenset()
    """Indexes of weeks with a giveaway; shown, but no guide to the weeks ahead."""

    @property
    def steps(self) -> list[float]:
        """The weekly values that add up to progress: a stock's increments between weeks that
        follow each other, else the values; one-off weeks left out."""
        if self.nature is Nature.STOCK:
            pairs = zip(range(1, len(self.values)), self.values, self.values[1:], strict=False)
            return [
                after - before
                for index, before, after in pairs
                if before is not None and after is not None and index not in self.one_off
            ]
        return [v for i, v in enumerate(self.values) if v is not None and i not in self.one_off]

    @property
    def usual(self) -> float | None:
        """The mean of the last four known weekly values (a stock: increments)."""
        recent = self.steps[-RECENT:]
        return fmean(recent) if recent else None

    @property
    def known(self) -> int:
        """How many weeks have a value."""
        return sum(value is not None for value in self.values)

    @property
    def filled_until(self) -> date | None:
        """The last day of the newest week that has a value."""
        pairs = zip(reversed(self.weeks), reversed(self.values), strict=True)
        return next((week.last for week, value in pairs if value is not None), None)

    @property
    def last(self) -> date | None:
        """The last day of the newest complete week looked at."""
        return self.weeks[-1].last if self.weeks else None


def past(
    scope: Scope,
    key: str,
    nature: Nature,
    today: date,
    account: str | None = None,
    weeks: int = WEEKS,
) -> Past:
    """What the last complete `weeks` before `today` say of a metric or KPI."""
    newest = last_complete_week(today, scope.shop.week_starts)
    spans = tuple(newest.shift(-7 * back) for back in range(weeks - 1, -1, -1))
    values = tuple(_value(scope, key, nature, span, account) for span in spans)
    return Past(
        nature,
        spans,
        values,
        _current(scope, key, nature, spans, values, account),
        frozenset(i for i, span in enumerate(spans) if _is_one_off(scope.events, span, account)),
    )


def past_months(scope: Scope, key: str, today: date, account: str | None = None) -> Past:
    """The 28- to 31-day figures of unique people that were read before `today`; they overlap, so
    they are looked at one by one and nothing is forecast from them."""
    ids = [account] if account else [one.id for one in scope.own]
    found = [
        reading
        for one in ids
        for reading in scope.track(key, one).readings
        if reading.period.days in MONTH_DAYS and reading.period.last < today
    ]
    found.sort(key=lambda reading: reading.period.last)
    values = tuple(reading.value for reading in found)
    spans = tuple(reading.period for reading in found)
    return Past(Nature.PEOPLE, spans, values, values[-1] if values else None)


def _value(
    scope: Scope, key: str, nature: Nature, span: Period, account: str | None
) -> float | None:
    if nature is Nature.STOCK and not _was_read(scope, key, span, account):
        return None
    answer = scope.answer(key, span, account)
    return answer.value if isinstance(answer, Known) and answer.coverage >= 1 else None


def _was_read(scope: Scope, key: str, span: Period, account: str | None) -> bool:
    """True when the level was read inside the week; last week's level is not this week's."""
    ids = [account] if account else [one.id for one in scope.own]
    return any(scope.track(key, one).overlapping(span) for one in ids)


def _current(
    scope: Scope,
    key: str,
    nature: Nature,
    spans: Sequence[Period],
    values: Sequence[float | None],
    account: str | None,
) -> float | None:
    known = [value for value in values if value is not None]
    if not known:
        return None
    if nature is Nature.STOCK:
        return known[-1]
    if nature is Nature.RATE and len(spans) >= RECENT:
        pooled = scope.answer(key, Period(spans[-RECENT].first, spans[-1].last), account)
        if isinstance(pooled, Known) and pooled.coverage >= 1:
            return pooled.value
    return fmean(known[-RECENT:])


def _is_one_off(events: Sequence[Event], span: Period, account: str | None) -> bool:
    return any(
        event.period.overlap(span)
        and (account is None or event.account in (None, account))
        and any(word in event.text.lower() for word in _ONE_OFF)
        for event in events
    )
