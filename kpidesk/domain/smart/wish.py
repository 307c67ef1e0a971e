"""A wish as it was understood: which metric, what number, which way, until when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kpidesk.domain.metric import Kind, Kpi, Metric, Unit
from kpidesk.domain.shape import Nature
from kpidesk.domain.smart import lexicon
from kpidesk.domain.smart.deadlines import Time, When

if TYPE_CHECKING:
    from kpidesk.domain.smart.amounts import Amount
    from kpidesk.domain.smart.text import Plain, Span
    from kpidesk.domain.smart.vocabulary import Mention


ADDED = frozenset({"profit", "contribution", "total_cost"})
"""KPIs in money that add up from week to week."""


class Relation(StrEnum):
    """How the number stands to what is now."""

    TO = "to"
    BY = "by"
    SHARE = "share"
    """So many percent of what is now."""
    POINTS = "points"
    TIMES = "times"
    ABOVE = "above"
    BELOW = "below"
    TO_OR_BY = "to_or_by"
    """ "Mendapatkan 1000 followers": in addition, or in all?"""
    POINTS_OR_SHARE = "points_or_share"
    """ "Engagement rate naik 2 %": points, or percent of what is now?"""


class Finder(Protocol):
    """What the coach needs of the catalogue."""

    def find(self, key: str) -> Metric | Kpi | None:
        """The metric or KPI of that key."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was understood of a typed text; everything a letter is judged by."""

    typed: str
    plain: Plain
    metric: str | None = None
    mention: Mention | None = None
    nature: Nature | None = None
    unit: Unit | None = None
    lower: bool = False
    """Lower is better, by the metric's own direction."""
    others: tuple[str, ...] = ()
    amount: Amount | None = None
    baseline: Amount | None = None
    rival: Amount | None = None
    """Another number that could as well be the one meant: "500, kalau bisa 700"."""
    relation: Relation | None = None
    down: bool = False
    """The text asks for less."""
    directed: bool = False
    """A verb says which way, or a number says where to."""
    keeps: bool = False
    whens: tuple[When, ...] = ()
    vague: tuple[tuple[int, int], ...] = ()
    platform: str | None = None
    handle: str | None = None
    window: bool = False
    """The text itself says over what window reach is meant."""
    monthly: bool = False
    """That window is 28 to 31 days, as the phone shows it."""
    named_rate: bool = False
    """The text says which engagement rate."""
    fresh: bool = False
    """A new account, by its own words."""
    organic: bool = False
    suggested: tuple[str, ...] = ()

    def when(self, kind: Time) -> When | None:
        """The last expression of that kind, or None."""
        return next((w for w in reversed(self.whens) if w.kind is kind), None)

    @property
    def deadlines(self) -> tuple[When, ...]:
        """Every computable deadline in the text."""
        return tuple(w for w in self.whens if w.kind is Time.DEADLINE)

    @property
    def is_activity(self) -> bool:
        """True for posts and reels: what one does, not what comes of it."""
        return self.metric in lexicon.ACTIVITIES

    def span(self, start: int, end: int) -> Span:
        """The stretch of typed text behind a stretch of the plain text."""
        return self.plain.span(start, end)


def nature_of(thing: Metric | Kpi | None, key: str) -> Nature:
    """How a goal on this metric behaves; what the catalogue does not know is counted up."""
    if key in lexicon.TIMED or (thing is not None and thing.unit is Unit.MINUTES):
        return Nature.TIME
    if thing is None:
        return Nature.FLOW
    if isinstance(thing, Kpi):
        adds_up = thing.unit is Unit.COUNT or thing.key in ADDED
        return Nature.FLOW if adds_up else Nature.RATE
    return {
        Kind.LEVEL: Nature.STOCK,
        Kind.FLOW: Nature.FLOW,
        Kind.UNIQUE: Nature.PEOPLE,
        Kind.SHARE: Nature.RATE,
        Kind.RATIO: Nature.RATE,
    }[thing.kind]
