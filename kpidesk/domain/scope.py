"""Everything known about the accounts of a shop, read once; cards, charts and prints ask it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Between, Known, Note, Number, Unknown, Why, precise
from kpidesk.domain.formula import parse
from kpidesk.domain.kpi import compute
from kpidesk.domain.metric import Kind, Kpi, Metric
from kpidesk.domain.own import OWN
from kpidesk.domain.problem import Refused
from kpidesk.domain.rollup import roll_up
from kpidesk.domain.seen import Seen, base_of
from kpidesk.domain.series import Point, Series
from kpidesk.domain.shop import Account, Event, Role, Shop, Target
from kpidesk.domain.track import Lean, Track

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.period import Period
    from kpidesk.domain.reading import Reading


class Scope:
    """Readings, targets and events seen together; asking changes nothing, answers are remembered.

    `accounts` are all whose readings may be asked for. Where no account is named, the shop's own
    are meant together: flows are added, everything else only where a single account has it.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        shop: Shop,
        accounts: Iterable[Account],
        readings: Iterable[Reading],
        targets: Sequence[Target] = (),
        events: Sequence[Event] = (),
        columns: Mapping[tuple[str, str], Lean] | None = None,
    ) -> None:
        self.catalogue = catalogue
        self.shop = shop
        self.accounts = tuple(accounts)
        self.targets = tuple(targets)
        self.events = tuple(events)
        self._readings: dict[tuple[str, str], list[Reading]] = defaultdict(list)
        for reading in readings:
            self._readings[reading.account, reading.metric].append(reading)
        self._columns = columns or {}
        self._tracks: dict[tuple[str, str], Track] = {}
        self._answers: dict[tuple[str, Period, tuple[str, ...]], Answer] = {}
        self._asking: set[tuple[str, Period, tuple[str, ...]]] = set()

    def with_catalogue(self, catalogue: Catalogue) -> Scope:
        """The same readings seen with another catalogue, to try a KPI before it is kept."""
        readings = (reading for found in self._readings.values() for reading in found)
        return Scope(
            catalogue, self.shop, self.accounts, readings, self.targets, self.events, self._columns
        )

    @cached_property
    def _targets(self) -> dict[tuple[str, str | None, str], list[Target]]:
        found: dict[tuple[str, str | None, str], list[Target]] = defaultdict(list)
        for target in self.targets:
            found[target.key, target.account, target.every].append(target)
        return found

    @cached_property
    def _by_id(self) -> dict[str, Account]:
        return {account.id: account for account in self.accounts}

    @property
    def readings(self) -> Iterator[Reading]:
        """All readings seen, in no order; those that came as columns without what was typed."""
        columns = (lean.make() for lean in self._columns.values())
        return chain(chain.from_iterable(self._readings.values()), chain.from_iterable(columns))

    @cached_property
    def own(self) -> tuple[Account, ...]:
        """The shop's own accounts, archived ones too: their past still counts."""
        return tuple(account for account in self.accounts if account.role is Role.OWN)

    @cached_property
    def _own_ids(self) -> tuple[str, ...]:
        return tuple(account.id for account in self.own)

    def answer(self, key: str, period: Period, account_id: str | None = None) -> Answer:
        """What can be said of a metric or KPI over `period`, of one account or of all own ones."""
        return self.among(key, period, (account_id,) if account_id else self._own_ids)

    def among(self, key: str, period: Period, accounts: tuple[str, ...]) -> Answer:
        """As `answer`, of these accounts together."""
        asked = (key, period, accounts)
        found = self._answers.get(asked)
        if found is None:
            found = self._answers[asked] = self._answer(key, period, accounts)
        return found

    def series(self, key: str, periods: Sequence[Period], account_id: str | None = None) -> Series:
        """The figure in each of `periods`, with targets and the breaks between them."""
        series = self.series_among(key, periods, (account_id,) if account_id else self._own_ids)
        targets = tuple(self._target_over(key, period, account_id) for period in periods)
        if not any(target is not None for target in targets):
            targets = ()
        return replace(series, account=account_id, targets=targets)

    def series_among(
        self, key: str, periods: Sequence[Period], accounts: tuple[str, ...]
    ) -> Series:
        """As `series`, of these accounts together and without targets."""
        found = self.catalogue.find(key)
        points = tuple(Point(period, self.among(key, period, accounts)) for period in periods)
        versions = [self._versions(key, period, accounts) for period in periods]
        return Series(
            key, accounts[0] if len(accounts) == 1 else None, points, (), _breaks(versions),
            isinstance(found, Metric) and found.kind is Kind.FLOW,
        )  # fmt: skip

    def target(
        self, key: str, on: date, account_id: str | None = None, every: str = "week"
    ) -> Number | None:
        """The value wanted of `key` on a day; None where there is no target."""
        rows = self._targets.get((key, account_id, every), ())
        newest = max((t for t in rows if t.since <= on), key=lambda t: t.since, default=None)
        return newest.value if newest else None

    def versions(self, key: str, period: Period, account_id: str | None = None) -> frozenset[str]:
        """The platform's definitions that the readings behind a figure follow."""
        return self._versions(key, period, (account_id,) if account_id else self._own_ids)

    def _versions(self, key: str, period: Period, accounts: tuple[str, ...]) -> frozenset[str]:
        names = self.metric_names(key)
        tracks = (self._track(name, account) for name in names for account in accounts)
        return frozenset().union(*(track.versions_in(period) for track in tracks))

    def has_readings(self, key: str, account_id: str) -> bool:
        """True when anything behind the metric or KPI was read for the account."""
        return any(self._track(name, account_id) for name in self.metric_names(key))

    def track(self, metric: str, account_id: str) -> Track:
        """The readings of one metric of one account."""
        return self._track(metric, account_id)

    def _track(self, metric: str, account_id: str) -> Track:
        asked = (account_id, metric)
        track = self._tracks.get(asked)
        if track is None:
            lean = self._columns.get(asked)
            track = Track(lean if lean is not None else self._readings.get(asked, ()))
            self._tracks[asked] = track
        return track

    def metric_names(self, key: str, seen: frozenset[str] = frozenset()) -> set[str]:
        """The keys of the metrics a figure is made of, down through KPIs and stand-ins."""
        found = self.catalogue.find(key)
        if key in seen or found is None:
            base = base_of(key)
            return self.metric_names(base, seen) if base and base not in seen else set()
        if isinstance(found, Metric):
            parts = set(found.sum_of) | (
                set(parse(found.instead).names) if found.instead else set()
            )
            return {found.key, *parts}
        names: set[str] = set()
        try:
            for name in parse(found.formula).names:
                names |= self.metric_names(name, seen | {key})
        except RecursionError:
            return names
        return names

    def _target_over(self, key: str, period: Period, account_id: str | None) -> Number | None:
        every = "week" if period.days <= 7 else "month"
        value = self.target(key, period.last, account_id, every)
        if value is not None or every == "week":
            return value
        found = self.catalogue.find(key)
        scales = isinstance(found, Metric) and found.kind in (Kind.FLOW, Kind.UNIQUE)
        return None if scales else self.target(key, period.last, account_id)

    def _answer(self, key: str, period: Period, accounts: tuple[str, ...]) -> Answer:
        found = self.catalogue.find(key)
        if isinstance(found, Kpi):
            return self._once(found, period, accounts)
        if found is None:
            return Unknown(Why.ARCHIVED if key.startswith(OWN) else Why.BAD_FORMULA, key)
        if len(accounts) == 1:
            return self._of_one(found, period, accounts[0])
        return self._of_all(found, period, accounts)

    def _once(self, kpi: Kpi, period: Period, accounts: tuple[str, ...]) -> Answer:
        """Compute a KPI; one that leads back to itself has no value."""
        asked = (kpi.key, period, accounts)
        if asked in self._asking:
            return Unknown(Why.BAD_FORMULA, kpi.key)
        self._asking.add(asked)
        try:
            return self._computed(kpi, period, accounts)
        finally:
            self._asking.discard(asked)

    def _computed(self, kpi: Kpi, period: Period, accounts: tuple[str, ...]) -> Answer:
        seen = Seen(self, accounts)
        try:
            lacking = seen.align(parse(kpi.formula))
        except Refused:
            return Unknown(Why.BAD_FORMULA)
        if lacking:
            return Unknown(Why.MISSING_PART, lacking)
        answer = compute(kpi, seen, period)
        if seen.is_aligned and not isinstance(answer, Unknown):
            return replace(answer, notes=answer.notes | {Note.SOME_ACCOUNTS})
        return answer

    def _of_one(self, metric: Metric, period: Period, account_id: str) -> Answer:
        track = self._track(metric.key, account_id)
        answer = roll_up(metric, track, period, self.shop.week_rule)
        if isinstance(answer, Known) and answer.coverage == 1:
            return answer
        if metric.bounded_by and not isinstance(answer, Known):
            answer = self._bounded(metric, answer, period, account_id)
        other = self._stand_in(metric, period, (account_id,))
        if isinstance(other, Known) and other.coverage > (
            answer.coverage if isinstance(answer, Known) else 0
        ):
            return other
        begun = other is not None and (metric.sum_of or other.parts)
        if isinstance(answer, Unknown) and answer.why is Why.NO_READING and begun and other:
            return other
        return answer

    def _bounded(self, metric: Metric, answer: Answer, period: Period, account_id: str) -> Answer:
        """People seen can be no more than what bounds them, such as views."""
        bound = self.answer(metric.bounded_by, period, account_id)
        if not isinstance(bound, Known) or bound.coverage < 1:
            return answer
        most = bound.value + bound.rounded_by
        if isinstance(answer, Between) and answer.low <= most < answer.high:
            return replace(answer, high=most)
        if isinstance(answer, Unknown) and answer.why is Why.NOT_ADDITIVE and answer.parts:
            parts = dict(answer.parts)
            if parts["low"] <= most:
                return Between(parts["low"], most, float(parts["mean"]), coverage=answer.coverage)
        return answer

    def _stand_in(self, metric: Metric, period: Period, accounts: tuple[str, ...]) -> Answer | None:
        """What takes the place of a metric that was not read itself."""
        if metric.sum_of and len(accounts) == 1:
            return self._summed(metric, period, accounts[0])
        if metric.instead:
            return self._computed(_as_kpi(metric), period, accounts)
        return None

    def _summed(self, metric: Metric, period: Period, account_id: str) -> Answer:
        account = self._by_id.get(account_id)
        form = (account.tracked or self.catalogue.form(account.platform)) if account else ()
        known: dict[str, Known] = {}
        for key in metric.sum_of:
            part = self.answer(key, period, account_id)
            if isinstance(part, Known):
                known[key] = part
            elif key in form and isinstance(part, Unknown) and part.why is not Why.NOT_AVAILABLE:
                return Unknown(part.why if part.why is Why.NO_READING else Why.MISSING_PART, key)
        if not known:
            return Unknown(Why.NO_READING)
        return Known(
            sum(part.value for part in known.values()),
            sum(part.rounded_by for part in known.values()),
            min(part.coverage for part in known.values()),
            frozenset().union(*(part.notes for part in known.values())),
            tuple((key, part.value) for key, part in known.items()),
            exact=precise(known.values()),
        )

    def _of_all(self, metric: Metric, period: Period, accounts: tuple[str, ...]) -> Answer:
        having = [account for account in accounts if self.has_readings(metric.key, account)]
        if not having:
            return Unknown(Why.NO_READING)
        if len(having) == 1:
            return self._of_the_only(metric, period, having[0], accounts)
        answers = [self.answer(metric.key, period, account) for account in having]
        answers = [answer for answer in answers if not _is_not_given(answer)] or answers[:1]
        if metric.kind is not Kind.FLOW:
            return self._not_added(metric, answers, period, accounts)
        known = [answer for answer in answers if isinstance(answer, Known)]
        broken = [a for a in answers if isinstance(a, Unknown) and a.why is Why.DEFINITION_BREAK]
        if broken or not known:
            return broken[0] if broken else answers[0]
        coverage = sum(answer.coverage for answer in known) / len(answers)
        notes = frozenset().union(*(answer.notes for answer in known))
        if coverage < 1:
            notes |= {Note.PARTIAL}
        total: Number = sum(answer.value for answer in known)
        rounded = sum(a.rounded_by for a in known)
        return Known(total, rounded, coverage, notes, exact=precise(known))

    def _of_the_only(
        self, metric: Metric, period: Period, account_id: str, accounts: tuple[str, ...]
    ) -> Answer:
        """The one account that has the figure stands for all; what cannot be added says so where
        another account could have it too."""
        answer = self.answer(metric.key, period, account_id)
        if metric.kind is Kind.FLOW or isinstance(answer, Unknown):
            return answer
        others = (self._by_id[other] for other in accounts if other != account_id)
        if any(self._asks_for(metric, other) for other in others):
            return replace(answer, notes=answer.notes | {Note.SOME_ACCOUNTS})
        return answer

    def _asks_for(self, metric: Metric, account: Account) -> bool:
        """True when the account's weekly form has the figure."""
        form = account.tracked or self.catalogue.form(account.platform)
        return not account.archived and metric.key in form

    def _not_added(
        self, metric: Metric, answers: list[Answer], period: Period, accounts: tuple[str, ...]
    ) -> Answer:
        """Several accounts have a figure that may not be added."""
        there = [a for a in answers if not isinstance(a, Unknown)]
        if not there:
            return answers[0]
        if metric.instead:
            other = self._stand_in(metric, period, accounts)
            if isinstance(other, Known):
                return other
        rate = metric.kind in (Kind.RATIO, Kind.SHARE)
        return Unknown(Why.NOT_POOLABLE if rate else Why.NOT_ADDITIVE, metric.key)


def _as_kpi(metric: Metric) -> Kpi:
    """The formula that stands in for a metric, as a KPI."""
    return Kpi(
        metric.key, metric.family, metric.instead, metric.unit, metric.direction, metric.name,
        metric.definition, metric.traps,
    )  # fmt: skip


def _is_not_given(answer: Answer) -> bool:
    return isinstance(answer, Unknown) and answer.why is Why.NOT_AVAILABLE


def _breaks(versions: Sequence[frozenset[str]]) -> tuple[int, ...]:
    """Indexes before which the definition changed; a period without readings changes nothing."""
    found = []
    before: frozenset[str] = frozenset()
    for index, present in enumerate(versions):
        if before and present and (present != before or len(present) > 1):
            found.append(index)
        before = present or before
    return tuple(found)
