"""The conversation between the catch-up grid and the file: one account, many weeks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.availability import Availability
from kpidesk.domain.form import (
    WEEKS_BACK,
    Form,
    Judged,
    Weekly,
    form,
    judge,
    judged,
    reading_of,
    surroundings,
)
from kpidesk.domain.number import Entry, EntryState
from kpidesk.domain.period import Period
from kpidesk.domain.reading import Source
from kpidesk.domain.scope import Scope
from kpidesk.domain.week import Accepted
from kpidesk.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.desk import Desk
    from kpidesk.domain.form import Line
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account

Spot = tuple[int, int]
"""A cell: row (metric), column (week), from 0."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A text for one cell and what became of it."""

    spot: Spot
    text: str
    judged: Judged


class GridKeeper:
    """The weeks of one account, read once and kept up to date with what is typed and pasted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._memory = Availability.read(resources() / "catalogue")
        self.account: Account | None = None
        self.weeks: tuple[Period, ...] = ()
        self._forms: list[Form] = []
        self.is_writing = False

    def load(self, account: Account, weeks: Sequence[Period]) -> None:
        """Read an account's `weeks` (oldest first) and what they are compared with."""
        self.account, self.weeks = account, tuple(weeks)
        self._shop = self._desk.shop.get()
        span = Period(weeks[0].shift(-7 * (WEEKS_BACK + 1)).first, weeks[-1].last)
        self._readings = {r.key: r for r in self._desk.readings.between(span, [account.id])}
        self._million = self._desk.options.get(f"million {account.id}")
        closed = self._desk.weeks.closed(account.id)
        known = self._desk.weeks.accepted(Period(weeks[0].first, weeks[-1].last), account.id)
        self._accepted = {(one.metric, one.period, one.code): one.facts for one in known}
        self._closed = frozenset((one.first.year, one.first.month) for one in closed)
        self._renew()

    def _renew(self) -> None:
        assert self.account is not None
        readings = self._readings.values()
        scope = Scope(self._desk.catalogue, self._shop, [self.account], readings)
        self._weekly = Weekly(scope, readings, today())
        self._doubts: dict[Spot, tuple[Problem, ...]] = {}
        self._forms = [form(week, [self.account], self._weekly) for week in self.weeks]

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines of the newest week: one for each row."""
        return self._forms[-1].lines if self._forms else ()

    def line(self, spot: Spot) -> Line:
        """The field of a cell."""
        return self._forms[spot[1]].lines[spot[0]]

    def filled(self, column: int) -> tuple[int, int]:
        """How many cells of a week are filled, and how many there are."""
        return self._forms[column].filled, len(self._forms[column].lines)

    def is_locked(self, spot: Spot) -> bool:
        """True when the month of the cell was closed, or nothing may be written at all."""
        first, last = self.line(spot).period.first, self.line(spot).period.last
        months = {(first.year, first.month), (last.year, last.month)}
        return self._desk.read_only or bool(months & self._closed)

    def is_gone(self, spot: Spot) -> bool:
        """True when the platform no longer shows the number of an open cell."""
        line = self.line(spot)
        week = self.weeks[spot[1]]
        return self._memory.is_gone(line.account.platform, line.metric, week, today())

    def days_left(self, column: int) -> int | None:
        """Days until the first open number of the week disappears from the phone; 0 when all
        open ones are gone, None when nothing is open or nobody knows an end."""
        left = [
            days
            for line in self._forms[column].lines
            if not line.is_filled
            and (days := self._days_left(line, self.weeks[column])) is not None
        ]
        still = [days for days in left if days > 0]
        return min(still) if still else (0 if left else None)

    def _days_left(self, line: Line, week: Period) -> int | None:
        return self._memory.days_left(line.account.platform, line.metric, week, today())

    def judge(self, spot: Spot, text: str) -> Judged:
        """What a text says in a cell, with its doubts."""
        line = self.line(spot)
        around = surroundings(line, self._forms[spot[1]], self._weekly)
        return judge(
            line.metric,
            text,
            line.period,
            today(),
            around,
            currency=self._shop.currency,
            million=self._million if self._million in ("juta", "miliar") else None,
            platform=line.account.platform,
        )

    def doubts(self, spot: Spot) -> tuple[Problem, ...]:
        """The doubts about a kept cell that somebody typed and nobody has settled yet."""
        reading = self.line(spot).reading
        if reading is None or reading.value is None:
            return ()
        if reading.source not in (Source.TYPED, Source.PASTED) or self.is_locked(spot):
            return ()
        if spot not in self._doubts:
            self._doubts[spot] = self._found(spot, reading)
        return self._doubts[spot]

    def _found(self, spot: Spot, reading: Reading) -> tuple[Problem, ...]:
        line = self.line(spot)
        around = surroundings(line, self._forms[spot[1]], self._weekly)
        entry = Entry(EntryState.EXACT, reading.value, reading.rounded_by)
        found = judged(line.metric, entry, line.period, today(), around, shared=False)
        known = self._accepted
        return tuple(
            doubt
            for doubt in found.doubts
            if known.get((line.metric.key, line.period, doubt.code)) != doubt.facts
        )

    def accept(self, spot: Spot) -> None:
        """Remember that every doubt about a cell was seen and its number is right. Raises
        `Refused`."""
        line = self.line(spot)
        doubts = self.doubts(spot)
        self.is_writing = True
        try:
            for doubt in doubts:
                place = (line.account.id, line.metric.key)
                self._desk.weeks.accept(Accepted(*place, line.period, doubt.code, doubt.facts))
                self._accepted[line.metric.key, line.period, doubt.code] = doubt.facts
        finally:
            self.is_writing = False
        self._doubts.pop(spot, None)

    def store(self, cells: Iterable[Filled], source: Source = Source.TYPED) -> int:
        """Keep cells that may be stored, all as one step; how many. Raises `Refused`."""
        readings = []
        for cell in cells:
            line = self.line(cell.spot)
            if cell.judged.may_be_stored and not self.is_locked(cell.spot):
                readings.append(
                    reading_of(
                        line.account.id,
                        line.metric,
                        line.period,
                        cell.judged.entry,
                        cell.text,
                        source,
                        line.reading.note if line.reading else "",
                    )
                )
        if not readings:
            return 0
        self.is_writing = True
        try:
            if len(readings) == 1:
                self._desk.readings.put(readings)
            else:
                first, last = readings[0].period.first, readings[-1].period.last
                deed = action(
                    "put_readings",
                    page="numbers",
                    where=f"{readings[0].account} {first} {readings[0].metric} grid",
                    n=len(readings),
                    first=str(min(first, last)),
                )
                with self._desk.writing(deed):
                    self._desk.readings.put(readings)
        finally:
            self.is_writing = False
        for reading in readings:
            self._readings[reading.key] = reading
        self._renew()
        return len(readings)

    def clear(self, spots: Iterable[Spot]) -> int:
        """Make cells as if never filled, as one step; how many. Raises `Refused`."""
        keys = [
            line.reading.key
            for spot in spots
            if not self.is_locked(spot) and (line := self.line(spot)).reading is not None
        ]
        if not keys:
            return 0
        self.is_writing = True
        try:
            self._desk.readings.remove(keys)
        finally:
            self.is_writing = False
        for key in keys:
            self._readings.pop(key, None)
        self._renew()
        return len(keys)
