"""What is counted, and how it may be rolled up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.shop import Platform


class Kind(StrEnum):
    """How values of a metric over shorter periods make one over a longer."""

    FLOW = "flow"
    """Adds up over time; a week across a border is shared out by days."""
    LEVEL = "level"
    """A stock at a date; the last reading counts."""
    UNIQUE = "unique"
    """Distinct people; never added over time, content or accounts."""
    SHARE = "share"
    """A distribution whose parts make 100 %."""
    RATIO = "ratio"
    """Already a rate when it arrives; shown, not pooled."""


class Unit(StrEnum):
    """What a value is counted in."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    TIMES = "times"
    """A multiple, such as ROAS 5.4."""
    DECIMAL = "decimal"
    """A plain number with decimals: per post, per 1,000, months, stars."""


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Text:
    """A text in both languages."""

    id: str
    en: str

    def __getitem__(self, language: str) -> str:
        """The text in `language` ("id" or "en")."""
        return self.id if language == "id" else self.en


@dataclass(frozen=True, slots=True)
class Metric:
    """One thing a platform or the shop's books count."""

    key: str
    family: str
    """Part of the catalogue: audience, exposure, interactions, traffic, sales, costs, content,
    service, insight, rivals, ads."""
    kind: Kind
    unit: Unit
    direction: Direction
    name: Text
    definition: Text
    traps: Text
    platforms: tuple[Platform, ...] = ()
    labels: tuple[tuple[str, Text], ...] = ()
    """The phone's own word by platform, where it differs from `name`."""
    negative: bool = False
    """True when a value below zero makes sense."""
    limit: float | None = None
    """The largest value that makes sense (100 for a percentage of a whole)."""
    in_hours: tuple[str, ...] = ()
    """Platforms whose screens give hours without writing the unit."""
    until: date | None = None
    """Last day on which platforms still gave it; `successor` took its place."""
    successor: str = ""
    custom: bool = False
    """True for the shop's own metrics."""
    instead: str = ""
    """A formula that stands in where the metric itself was not read."""
    sum_of: tuple[str, ...] = ()
    """Metrics that add up to it where it was not read: those on the account's form must all be
    there, others are added when known."""
    bounded_by: str = ""
    """A metric that is never smaller over the same days (reach by views)."""

    def label(self, platform: str) -> Text:
        """The word the phone shows for it on `platform`."""
        return dict(self.labels).get(platform, self.name)


@dataclass(frozen=True, slots=True)
class Kpi:
    """A figure derived from metrics by a formula."""

    key: str
    family: str
    formula: str
    """In the language of `domain.formula`, over the keys of metrics and KPIs, and over what
    `domain.kpi` names beside them: `followers_start`, `followers_avg`, `revenue_before`, `days`,
    `weeks`."""
    unit: Unit
    direction: Direction
    name: Text
    definition: Text
    traps: Text
    example: str = ""
    """Worked: `interactions=300, reach=4000 -> 7.5`; a test computes it."""
    hits: str = ""
    """Formula of the number of successes, where a small sample deserves a warning."""
    cases: str = ""
    """Formula of the number of cases the successes are counted among."""
    least_hits: int = 0
    """Fewer successes than this is a small sample."""
    least_cases: int = 0
    """Fewer cases than this is a small sample."""
    interval: bool = False
    """True where hits of cases is a proportion and a Wilson 95 % interval is shown."""
    weekly: bool = False
    """True for a rate that is always pooled over the weeks, even when a month was read."""
    alias: tuple[str, ...] = ()
    """Other keys it is known by."""
    custom: bool = False
