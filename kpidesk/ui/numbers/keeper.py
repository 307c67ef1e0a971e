"""The conversation between the form and the file: what stands where, and what is kept."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.answer import Known
from kpidesk.domain.compare import change
from kpidesk.domain.form import (
    WEEKS_BACK,
    Form,
    Judged,
    Weekly,
    earlier_weeks,
    form,
    judge,
    judged,
    reading_of,
    surroundings,
)
from kpidesk.domain.metric import Kind
from kpidesk.domain.number import Entry, EntryState
from kpidesk.domain.period import Period, last_complete_week, week_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Source
from kpidesk.domain.scope import Scope
from kpidesk.domain.week import Accepted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kpidesk.desk import Desk
    from kpidesk.domain.answer import Answer
    from kpidesk.domain.checks import Figure
    from kpidesk.domain.compare import Change
    from kpidesk.domain.form import Line, Place
    from kpidesk.domain.number import Million
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.reading import Reading


class Keeper:
    """One week of the form, read once and kept up to date with what is typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.shop = desk.shop.get()
        self.week = last_complete_week(today(), self.shop.week_starts)
        self._readings: dict[tuple[str, str, Period, str], Reading] = {}
        self._accepted: dict[tuple[str, str, str], Accepted] = {}
        self._of_account: dict[str, Weekly] = {}
        self._earlier: dict[Place, tuple[Figure | None, ...]] = {}
        """Typing into a week changes none of the weeks before it."""
        self._millions: dict[str, Million] = {}
        self._doubts: dict[Place, tuple[Problem, ...]] = {}
        self.form = Form(self.week, ())
        self.is_writing = False
        """True while a commit of the form itself is announced."""
        self.drafts = desk.drafts.all()

    def load(self, week: Period | None = None) -> Form:
        """Read a week (the present one again when None) and what it is compared with."""
        self.shop = self._desk.shop.get()
        self.week = week or self.week
        self._accounts = [account for account in self._desk.accounts if not account.archived]
        span = Period(self.week.shift(-7 * (WEEKS_BACK + 1)).first, self.week.last)
        ids = [account.id for account in self._accounts]
        self._readings = {r.key: r for r in self._desk.readings.between(span, ids)}
        self._targets = list(self._desk.targets)
        options = self._desk.options.all()
        self._millions = {
            one: options[f"million {one}"]
            for one in ids
            if options.get(f"million {one}") in ("juta", "miliar")
        }
        self._accepted = {
            (a.account, a.metric, a.code): a for a in self._desk.weeks.accepted(self.week)
        }
        return self._renew()

    def _renew(self, only: str = "") -> Form:
        """See the week anew, or only what belongs to one account."""
        readings = self._readings.values()
        if not only:
            weekly = Weekly(self._scope(readings), readings, today())
            self._of_account = dict.fromkeys((one.id for one in self._accounts), weekly)
            self.form = form(self.week, self._accounts, weekly)
            self._doubts, self._earlier = {}, {}
            return self.form
        own = [reading for reading in readings if reading.account == only]
        account = [one for one in self._accounts if one.id == only]
        weekly = Weekly(self._scope(own), own, today())
        anew = form(self.week, account, weekly).sections
        sections = tuple(
            anew[0] if section.account.id == only else section for section in self.form.sections
        )
        self.form = Form(self.week, sections)
        self._of_account[only] = weekly
        self._doubts = {place: found for place, found in self._doubts.items() if place[0] != only}
        return self.form

    def _scope(self, readings: object) -> Scope:
        return Scope(self._desk.catalogue, self.shop, self._accounts, readings, self._targets)  # type: ignore[arg-type]

    def has(self, place: Place) -> bool:
        """False once an account or a metric left the form, while its row may still be there."""
        return any(line.place == place for line in self.form.lines)

    def line(self, place: Place) -> Line:
        """The field at a place; raises KeyError when the form has no such field."""
        for line in self.form.lines:
            if line.place == place:
                return line
        raise KeyError(place)

    def week_at(self, on: date) -> Period:
        """The shop's week that holds a day."""
        return week_of(on, self.shop.week_starts)

    # What M means for an account.

    def million(self, line: Line) -> Million | None:
        """What a bare M stands for on this account's phone, once it was asked."""
        return self._millions.get(line.account.id)

    # Looking at a text.

    def look(self, line: Line, text: str) -> Judged:
        """What a text says while it is typed: no doubts yet."""
        return judge(
            line.metric,
            text,
            line.period,
            today(),
            currency=self.shop.currency,
            million=self.million(line),
            platform=line.account.platform,
        )

    def judge(self, line: Line, text: str) -> Judged:
        """What a text says once it is left, with the doubts nobody has settled yet."""
        return self._doubted(line, self.look(line, text).entry)

    def _doubted(self, line: Line, entry: Entry) -> Judged:
        weekly = self._of_account[line.account.id]
        earlier = self._earlier.get(line.place)
        if earlier is None:
            earlier = self._earlier[line.place] = earlier_weeks(line, self.week, weekly)
        around = surroundings(line, self.form, weekly, earlier)
        found = judged(line.metric, entry, line.period, today(), around, shared=False)
        open_doubts = tuple(d for d in found.doubts if not self._is_accepted(line, d))
        return Judged(found.entry, found.stop, open_doubts)

    def _is_accepted(self, line: Line, doubt: Problem) -> bool:
        known = self._accepted.get((*line.place, doubt.code))
        return known is not None and known.facts == doubt.facts

    def doubts(self, line: Line) -> tuple[Problem, ...]:
        """The open doubts about what somebody typed; what a file brought is not asked about."""
        if line.reading is None or line.reading.value is None:
            return ()
        if line.reading.source not in (Source.TYPED, Source.PASTED):
            return ()
        found = self._doubts.get(line.place)
        if found is None:
            entry = Entry(EntryState.EXACT, line.reading.value, line.reading.rounded_by)
            found = self._doubts[line.place] = self._doubted(line, entry).doubts
        return found

    def change(self, line: Line, entry: Entry | None = None) -> Change:
        """The way from last week to what is stored, or to what is being typed."""
        now: Answer = line.known
        if entry is not None and entry.value is not None:
            now = Known(entry.value, entry.rounded_by)
        days = (self.week.days, self.week.days) if line.metric.kind is Kind.FLOW else None
        return change(now, line.before, line.metric.unit, line.metric.direction, days)

    def doubted(self) -> list[Line]:
        """The fields whose number nobody has confirmed yet."""
        return [line for line in self.form.lines if self.doubts(line)]

    def live(self, typing: Reading | None = None) -> Scope:
        """The week with one number as it is being typed, and without what is doubted."""
        held = {(line.account.id, line.metric.key) for line in self.doubted()}
        readings = {
            key: reading
            for key, reading in self._readings.items()
            if not ((reading.account, reading.metric) in held and reading.period.last in self.week)
        }
        if typing is not None:
            readings[typing.key] = typing
        return self._scope(readings.values())

    # Keeping.

    def is_locked(self, line: Line) -> bool:
        """True when the month of this field was closed."""
        return self._desk.weeks.is_locked(line.account.id, line.period)

    def store(
        self,
        line: Line,
        entry: Entry,
        text: str,
        source: Source = Source.TYPED,
        million: Million | None = None,
    ) -> Line:
        """Keep what was typed, and what M means where that was asked, as one step; the line as it
        is now. Raises `Refused`, and then nothing changed."""
        kept = line.reading.note if line.reading is not None else ""
        reading = reading_of(line.account.id, line.metric, line.period, entry, text, source, kept)
        with self._writing("type_reading", line):
            if million is not None:
                self._desk.options.set(f"million {line.account.id}", million)
            self._desk.readings.put([reading])
        if million is not None:
            self._millions[line.account.id] = million
        self._readings[reading.key] = reading
        self._renew(line.account.id)
        return self.line(line.place)

    @contextmanager
    def _writing(self, code: str, line: Line) -> Iterator[None]:
        """A step that leads back to its field; the form knows of it already."""
        deed = action(
            code,
            page="numbers",
            where=f"{line.account.id} {self.week.first} {line.metric.key}",
            metric=line.metric.key,
            first=str(line.period.first),
            last=str(line.period.last),
            n=1,
        )
        self.is_writing = True
        try:
            with self._desk.writing(deed):
                yield
        finally:
            self.is_writing = False

    def clear(self, line: Line) -> Line:
        """Make a field as if never filled. Raises `Refused`."""
        if line.reading is not None:
            with self._writing("remove_reading", line):
                self._desk.readings.remove([line.reading.key])
            self._readings.pop(line.reading.key, None)
            self._renew(line.account.id)
        return self.line(line.place)

    def accept(self, line: Line) -> None:
        """Remember that every open doubt about a field was seen and the number is right."""
        doubts = self.doubts(line)
        with self._writing("accept_warning", line):
            for doubt in doubts:
                accepted = Accepted(*line.place, line.period, doubt.code, doubt.facts)
                self._desk.weeks.accept(accepted)
                self._accepted[(*line.place, doubt.code)] = accepted
        self._doubts.pop(line.place, None)

    def annotate(self, line: Line, note: str) -> Line:
        """Keep a note with the number; the line as it is now. Raises `Refused`."""
        if line.reading is None or line.reading.note == note:
            return line
        reading = replace(line.reading, note=note)
        with self._writing("type_reading", line):
            self._desk.readings.put([reading])
        self._readings[reading.key] = reading
        self._renew(line.account.id)
        return self.line(line.place)

    # Half-typed texts.

    def keep_draft(self, line: Line, text: str) -> None:
        """Remember a text that could not be stored yet; an empty one forgets it."""
        key = self._draft_key(line)
        if text == self.drafts.get(key, ""):
            return
        self.drafts[key] = text
        if not self._desk.read_only:
            with suppress(Refused):
                self._desk.drafts.keep(key, text)

    def draft(self, line: Line) -> str:
        """The text left in a field that could not be stored."""
        return self.drafts.get(self._draft_key(line), "")

    def _draft_key(self, line: Line) -> str:
        return f"numbers {line.account.id} {line.metric.key} {line.period}"
