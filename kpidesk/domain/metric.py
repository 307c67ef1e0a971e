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
    until: date | None = None
    """Last day on which platforms still gave it; `successor` took its place."""
    successor: str = ""
    custom: bool = False
    """True for the shop's own metrics."""

    def label(self, platform: str) -> Text:
        """The word the phone shows for it on `platform`."""
        return dict(self.labels).get(platform, self.name)


@dataclass(frozen=True, slots=True)
class Kpi:
    """A figure derived from metrics by a formula."""

    key: str
    family: str
    formula: str
    """In the language of `domain.formula`, over metric keys."""
    unit: Unit
    direction: Direction
    name: Text
    definition: Text
    traps: Text
    example: str = ""
    """Worked: `interactions=300, reach=4000 -> 7.5`; a test computes it."""
    sample: str = ""
    """`k / n` over metric keys where small samples need a Wilson interval."""
    custom: bool = False
