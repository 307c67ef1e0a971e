"""A scope as a formula sees it: openings, averages, days before, and accounts that match."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Known, Note, Number, Unknown, Why
from kpidesk.domain.metric import Kind, Metric
from kpidesk.domain.rollup import middle, opening
from kpidesk.domain.shop import Platform

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.domain.formula import Formula
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope

_DAYS = ("days", "weeks")
_START, _AVERAGE, _BEFORE = "_start", "_avg", "_before"
_PLATFORMS = ("audience", "exposure", "interactions", "traffic", "content", "service", "ads")
"""Families whose figures belong to one account, so that a rate needs all of them of the same."""
_WHOLE = (Platform.ADS, Platform.BOOKS, Platform.WEBSITE, Platform.SHOPEE, Platform.TOKOPEDIA)
"""Where what happened on other accounts ends: their figures answer for all of those."""


class Seen:
    """What a formula sees of a scope: the figures of one account, or of several together."""

    def __init__(self, scope: Scope, accounts: tuple[str, ...]) -> None:
        self._scope = scope
        self._accounts = accounts
        self._narrowed: dict[str, tuple[str, ...]] = {}
        self._moving: frozenset[str] = frozenset()

    @property
    def is_aligned(self) -> bool:
        """True when some accounts were left out, because they lack a part."""
        return bool(self._narrowed)

    def align(self, formula: Formula) -> str:
        """Leave out the accounts that have only some of a platform's parts of a rate: the
        interactions of two accounts may not stand over the views of one. What the books, a shop
        site or an ads account hold stays whole. Answers a part that no account with the others
        has, or nothing."""
        self._moving = frozenset(base_of(n) for n in formula.names if n.endswith(_START))
        posting = [a.id for a in self._scope.accounts if a.platform not in _WHOLE]
        asked = [account for account in self._accounts if account in posting]
        if len(self._accounts) == 1 or not asked:
            return ""
        names = {n for b in formula.branches for n in b.required if self._is_of_a_platform(n)}
        having = {n: {a for a in asked if self._scope.has_readings(n, a)} for n in sorted(names)}
        sets = [accounts for accounts in having.values() if accounts]
        common = set.intersection(*sets) if sets else set()
        if sets and not common:
            return next(name for name in reversed(formula.names) if having.get(name))
        left_out = set().union(*sets) - common
        kept = tuple(account for account in self._accounts if account not in left_out)
        self._narrowed = {name: kept for name in names if having[name] - common}
        return ""

    def _is_of_a_platform(self, name: str) -> bool:
        found = self._scope.catalogue.find(name) or self._scope.catalogue.find(base_of(name))
        return isinstance(found, Metric) and found.family in _PLATFORMS

    def _of(self, name: str) -> tuple[str, ...]:
        return self._narrowed.get(name, self._accounts)

    def part(self, name: str, period: Period) -> Answer:
        """What is known of a name of a formula."""
        if name in _DAYS:
            return Known(period.days if name == "days" else _plain_weeks(period))
        base, accounts = base_of(name), self._of(name)
        if name in self._moving and not self._was_read_in(name, period, accounts):
            return Unknown(Why.NO_READING)
        if not base or self._scope.catalogue.find(name) is not None:
            return self._scope.among(name, period, accounts)
        if name.endswith(_BEFORE):
            return self._scope.among(base, period.shift(-period.days), accounts)
        opened = self._opening(base, period, accounts)
        if name.endswith(_START):
            return opened
        return _average(opened, self._scope.among(base, period, accounts))

    def _was_read_in(self, name: str, period: Period, accounts: tuple[str, ...]) -> bool:
        """A level that nobody read since the period began has not stood still: it is unknown."""
        tracks = (self._scope.track(name, account) for account in accounts)
        return any(track.overlapping(period) for track in tracks)

    def is_added(self, name: str) -> bool:
        """True for flows, distinct people and days."""
        found = self._scope.catalogue.find(name)
        if isinstance(found, Metric):
            return found.kind in (Kind.FLOW, Kind.UNIQUE)
        return name in _DAYS

    def is_people(self, name: str) -> bool:
        """True for distinct people, who count once in each window."""
        found = self._scope.catalogue.find(name)
        return isinstance(found, Metric) and found.kind is Kind.UNIQUE

    def is_level(self, name: str) -> bool:
        """True for a stock, its opening and its average."""
        found = self._scope.catalogue.find(name) or self._scope.catalogue.find(base_of(name))
        return isinstance(found, Metric) and found.kind is Kind.LEVEL

    def windows(self, names: Iterable[str], period: Period, whole: bool) -> list[Period]:
        """The periods shorter than `period`, apart from each other, that any name was read for.
        `whole` ones belong to where their middle lies; others are cut at the border."""
        scope = self._scope
        asked = {
            (key, own)
            for name in names
            for key in scope.metric_names(name)
            for own in self._of(name)
        }
        tracks = (scope.track(key, own) for key, own in asked)
        found = {r.period for track in tracks for r in track.overlapping(period)}
        if whole:
            return _apart([p for p in found if p.days < period.days and middle(p) in period])
        cut = (p.overlap(period) for p in _apart([p for p in found if p != period]))
        return [p for p in cut if p is not None]

    def _opening(self, base: str, period: Period, accounts: tuple[str, ...]) -> Answer:
        scope = self._scope
        having = [account for account in accounts if scope.track(base, account)]
        if len(having) > 1:
            return Unknown(Why.NOT_ADDITIVE, base)
        return opening(scope.track(base, having[0]), period) if having else Unknown(Why.NO_READING)


def base_of(name: str) -> str:
    """`followers` of `followers_avg`; empty for a name without such an ending."""
    return next(
        (name.removesuffix(end) for end in (_START, _AVERAGE, _BEFORE) if name.endswith(end)), ""
    )


def _average(opened: Answer, closed: Answer) -> Answer:
    """The mean of a level's opening and closing; one of them stands for both, and says so."""
    if isinstance(opened, Known) and isinstance(closed, Known):
        rounded: Number = opened.rounded_by + closed.rounded_by
        value: Number = opened.value + closed.value
        notes = opened.notes | closed.notes
        return Known(_half(value), _half(rounded), notes=notes)
    known = closed if isinstance(closed, Known) else opened
    if isinstance(known, Known):
        return replace(known, notes=known.notes | {Note.ONE_LEVEL})
    return closed


def _half(value: Number) -> Number:
    return value // 2 if value % 2 == 0 else value / 2


def _plain_weeks(period: Period) -> Number:
    return period.days // 7 if period.days % 7 == 0 else period.days / 7


def _apart(periods: Sequence[Period]) -> list[Period]:
    """Of these periods those that share no day, the most usual length first, in order."""
    days = Counter[int]()
    for period in periods:
        days[period.days] += period.days
    taken: list[Period] = []
    for period in sorted(periods, key=lambda p: (-days[p.days], -p.days, p.first)):
        if all(period.overlap(other) is None for other in taken):
            taken.append(period)
    return sorted(taken)
