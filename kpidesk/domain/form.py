"""The weekly form as a value: every metric of every account in one week, and what stands beside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.checks import USUAL, Figure, Surroundings, doubts, hard_stop
from kpidesk.domain.filled import metrics_of
from kpidesk.domain.metric import Kind
from kpidesk.domain.number import EntryState, kind_of, read
from kpidesk.domain.period import day
from kpidesk.domain.reading import Reading, Source, State
from kpidesk.domain.rollup import roll_up

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.number import Entry, Million
    from kpidesk.domain.number import Kind as Typed
    from kpidesk.domain.period import Period
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account

WEEKS_BACK = 2 * USUAL
"""How many earlier weeks a number is compared with."""

Place = tuple[str, str]
"""One field of a week: account id, metric key."""


@dataclass(frozen=True, slots=True)
class Line:
    """One field of the form. `reading` is what was typed or imported for exactly its `period`;
    `known` what the file knows of the week anyway, `before` of the week before."""

    account: Account
    metric: Metric
    period: Period
    reading: Reading | None
    known: Answer
    before: Answer
    target: Number | None = None

    @property
    def place(self) -> Place:
        """Which field it is, week apart."""
        return (self.account.id, self.metric.key)

    @property
    def typed(self) -> Typed:
        """How its numbers are typed."""
        return kind_of(self.metric.unit)

    @property
    def is_filled(self) -> bool:
        """True when something is known of it, be it that the platform does not give it."""
        known = isinstance(self.known, Known) and self.known.coverage == 1
        return known or self.reading is not None


@dataclass(frozen=True, slots=True)
class Section:
    """The lines of one account, in the phone's order."""

    account: Account
    lines: tuple[Line, ...]

    @property
    def filled(self) -> int:
        """How many lines are filled."""
        return sum(line.is_filled for line in self.lines)


@dataclass(frozen=True, slots=True)
class Form:
    """One week to fill."""

    week: Period
    sections: tuple[Section, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, in the order they are typed."""
        return tuple(line for section in self.sections for line in section.lines)

    @property
    def filled(self) -> int:
        """How many lines are filled."""
        return sum(section.filled for section in self.sections)

    @property
    def first_open(self) -> Place | None:
        """The first field not yet filled, or None when the week is complete."""
        return next((line.place for line in self.lines if not line.is_filled), None)


def period_of(metric: Metric, week: Period, today: date | None = None) -> Period:
    """What a number typed for `week` covers: the week, or for a level its last day; in the week
    that still runs a level belongs to `today`."""
    if metric.kind is not Kind.LEVEL:
        return week
    return day(today if today is not None and today in week else week.last)


class Weekly:
    """What is known of single weeks: exact readings, and daily ones rolled up."""

    def __init__(
        self, scope: Scope, readings: Iterable[Reading], today: date | None = None
    ) -> None:
        """`readings` are those of `scope`, which reach back as far as anything is compared."""
        self.scope, self.today = scope, today
        self._exact: dict[tuple[str, str, Period, str], Reading] = {}
        self._by_place: dict[Place, list[Reading]] = {}
        self._answers: dict[tuple[str, str, Period], Answer] = {}
        for reading in readings:
            self._exact[reading.key] = reading
            if not reading.breakdown:
                self._by_place.setdefault((reading.account, reading.metric), []).append(reading)

    def reading(self, account_id: str, metric: Metric, week: Period) -> Reading | None:
        """What was typed or imported for exactly this week (a level: on its newest day)."""
        if metric.kind is Kind.LEVEL:
            return self._newest(account_id, metric, week)
        return self._exact.get((account_id, metric.key, week, ""))

    def answer(self, account_id: str, metric: Metric, week: Period) -> Answer:
        """What was read of the week itself: a level of an earlier week says nothing of this one,
        and no other metric stands in. Kept, as each week is also the week before another."""
        asked = (account_id, metric.key, week)
        found = self._answers.get(asked)
        if found is None:
            found = self._answers[asked] = self._read(account_id, metric, week)
        return found

    def _read(self, account_id: str, metric: Metric, week: Period) -> Answer:
        if metric.kind is Kind.LEVEL:
            return self._level(account_id, metric, week)
        track = self.scope.track(metric.key, account_id)
        return roll_up(metric, track, week, self.scope.shop.week_rule)

    def figure(self, account_id: str, metric: Metric, week: Period) -> Figure | None:
        """The week's figure where the whole of it is known."""
        return _figure(self.answer(account_id, metric, week))

    def _newest(self, account_id: str, metric: Metric, week: Period) -> Reading | None:
        found = (
            reading
            for reading in self._by_place.get((account_id, metric.key), ())
            if reading.period.last in week
        )
        return max(found, key=lambda reading: reading.period.last, default=None)

    def _level(self, account_id: str, metric: Metric, week: Period) -> Answer:
        last = self._newest(account_id, metric, week)
        if last is None:
            return Unknown(Why.NO_READING)
        if last.value is None:
            return Unknown(Why.NOT_AVAILABLE)
        return Known(last.value, last.rounded_by)


def form(week: Period, accounts: Iterable[Account], weekly: Weekly) -> Form:
    """The form of `week` for the accounts given; `weekly` reaches back to the week before."""
    sections = []
    for account in accounts:
        lines = tuple(
            _line(account, metric, week, weekly)
            for metric in metrics_of(account, weekly.scope.catalogue)
        )
        if lines:
            sections.append(Section(account, lines))
    return Form(week, tuple(sections))


def _line(account: Account, metric: Metric, week: Period, weekly: Weekly) -> Line:
    return Line(
        account=account,
        metric=metric,
        period=period_of(metric, week, weekly.today),
        reading=weekly.reading(account.id, metric, week),
        known=weekly.answer(account.id, metric, week),
        before=weekly.answer(account.id, metric, week.shift(-week.days)),
        target=weekly.scope.target(metric.key, week.last, account.id),
    )


def earlier_weeks(line: Line, week: Period, weekly: Weekly) -> tuple[Figure | None, ...]:
    """The same metric in the weeks before `week`, oldest first; None where it is not known."""
    return tuple(
        weekly.figure(line.account.id, line.metric, week.shift(-week.days * n))
        for n in range(WEEKS_BACK, 0, -1)
    )


def surroundings(
    line: Line,
    shown: Form,
    weekly: Weekly,
    earlier: tuple[Figure | None, ...] | None = None,
) -> Surroundings:
    """What a number on `line` is compared with: its earlier weeks (`earlier` where they are known
    already) and the account's others."""
    week, account = shown.week, line.account.id
    if earlier is None:
        earlier = earlier_weeks(line, week, weekly)
    others = next((s.lines for s in shown.sections if s.account.id == account), ())
    beside = {one.metric.key: _figure(one.known) for one in others if one.place != line.place}
    before = {one.metric.key: _figure(one.before) for one in others}
    return Surroundings(
        earlier=earlier,
        beside={key: figure for key, figure in beside.items() if figure is not None},
        week_before={key: figure for key, figure in before.items() if figure is not None},
    )


def _figure(answer: Answer) -> Figure | None:
    if not isinstance(answer, Known) or answer.coverage < 1:
        return None
    return Figure(answer.value, answer.rounded_by)


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a typed text: the entry, why it may not be stored, what to look at again."""

    entry: Entry
    stop: Problem | None = None
    doubts: tuple[Problem, ...] = ()

    @property
    def may_be_stored(self) -> bool:
        """True when it says something and nothing speaks against it."""
        return self.stop is None and self.entry.can_be_stored


def judge(
    metric: Metric,
    text: str,
    period: Period,
    today: date,
    around: Surroundings | None = None,
    *,
    currency: str = "IDR",
    million: Million | None = None,
    platform: str = "",
) -> Judged:
    """Read a text for `metric`, stop what cannot be right, doubt what looks odd. The one way from
    text to number for form, grid and command line. `platform` is the phone screen it was read
    from; the command line has none, its keys name their unit."""
    in_hours = platform in metric.in_hours
    kind = kind_of(metric.unit)
    entry = read(text, kind, currency, million, signed=metric.negative, in_hours=in_hours)
    return judged(metric, entry, period, today, around)


def judged(
    metric: Metric,
    entry: Entry,
    period: Period,
    today: date,
    around: Surroundings | None = None,
    *,
    shared: bool = True,
) -> Judged:
    """As `judge`, for an entry already read or settled; `shared` as in `checks.doubts`."""
    if entry.state in (EntryState.REJECTED, EntryState.AMBIGUOUS):
        return Judged(entry, entry.problem)
    if entry.state is EntryState.EMPTY:
        return Judged(entry)
    stop = hard_stop(metric, entry.value or 0, period, today)
    if stop is not None:
        return Judged(entry, stop)
    found = doubts(metric, entry, around, shared=shared) if around is not None else ()
    return Judged(entry, None, found)


def reading_of(
    account_id: str,
    metric: Metric,
    period: Period,
    entry: Entry,
    text: str,
    source: Source = Source.TYPED,
    note: str = "",
) -> Reading:
    """The reading that an entry with a value (or `-`) makes. Raises ValueError without either."""
    state = {
        EntryState.EXACT: State.EXACT,
        EntryState.ROUNDED: State.ROUNDED,
        EntryState.MISSING: State.UNAVAILABLE,
    }.get(entry.state)
    if state is None:
        raise ValueError("nothing to store")
    return Reading(
        account=account_id,
        metric=metric.key,
        period=period,
        value=entry.value,
        state=state,
        source=source,
        rounded_by=entry.rounded_by,
        text=text.strip(),
        note=note,
    )
