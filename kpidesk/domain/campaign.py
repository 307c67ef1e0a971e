"""A campaign: what it wants, when, with which budget, and what was learned from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.figure import LARGEST_AMOUNT
from kpidesk.domain.problem import refuse
from kpidesk.domain.result import Method
from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.domain.cost import Category
    from kpidesk.domain.period import Period

UNDER, OVER = 0.7, 1.5
"""A plan below or above these times the shop's own past cost is asked about."""


class CampaignKind(StrEnum):
    """What sort of campaign it is; the lesson of one comes up when the next is planned."""

    PROMO = "promo"
    LAUNCH = "launch"
    SEASON = "season"
    INFLUENCER = "influencer"
    GIVEAWAY = "giveaway"
    ALWAYS_ON = "always_on"
    OTHER = "other"


class CampaignStatus(StrEnum):
    """Where a campaign stands; read off its dates, never typed."""

    PLANNED = "planned"
    RUNNING = "running"
    ENDED = "ended"
    """Over, and not yet looked back on."""
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class BudgetLine:
    """One part of the plan: money for one category that shall move one KPI to a target.

    `amount` in minor units; `kpi` a metric's or KPI's key, empty when none was chosen.
    """

    category: Category
    amount: int
    kpi: str = ""
    target: int | float | None = None
    note: str = ""
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise refuse("negative_money", name="amount")
        if self.amount >= LARGEST_AMOUNT:
            raise refuse("amount_too_large", name="amount")

    @property
    def implied_cost(self) -> float | None:
        """What one of the KPI would cost if plan and target both come true; None without one."""
        return self.amount / self.target if self.kpi and self.target else None


class Balance(StrEnum):
    """A line's implied cost against the shop's own past cost."""

    CHEAP = "cheap"
    """Under 0.7 times the past: the target may be too high, or the money too little."""
    USUAL = "usual"
    DEAR = "dear"
    """Over 1.5 times the past."""


def balance(line: BudgetLine, past_cost: float | None) -> Balance | None:
    """How the line compares with `past_cost` per KPI; None when either is unknown."""
    implied = line.implied_cost
    if implied is None or not past_cost:
        return None
    ratio = implied / past_cost
    if ratio < UNDER:
        return Balance.CHEAP
    return Balance.DEAR if ratio > OVER else Balance.USUAL


@dataclass(frozen=True, slots=True)
class Review:
    """What was learned once it was over. Texts are the owner's own."""

    on: date
    worked: str = ""
    rivals: str = ""
    """What rivals did meanwhile."""
    lesson: str = ""
    next_kpi: str = ""
    """The KPI to aim at next time, in her words."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign over `period`, both ends included. Links are ids.

    `basis` names the way of counting whose orders and money ROI is computed from. Raises
    `Refused` without a name.
    """

    name: str
    period: Period
    kind: CampaignKind = CampaignKind.PROMO
    objective: str = ""
    """Key of `resources/catalogue/objectives.toml`, or empty."""
    lines: tuple[BudgetLine, ...] = ()
    accounts: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    influencers: tuple[str, ...] = ()
    basis: Method = Method.COUNTED
    note: str = ""
    review: Review | None = None
    share: int | None = None
    """Percent of what came on days another campaign ran too that is declared to be this one's;
    None while nothing was declared. See `domain.overlap`."""
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise refuse("campaign_without_name")
        if self.share is not None and not 0 <= self.share <= 100:
            raise refuse("share_over_all", name=self.name, most=100)

    @property
    def budget(self) -> int:
        """The planned money of all lines, in minor units."""
        return sum(line.amount for line in self.lines)

    def status(self, today: date) -> CampaignStatus:
        """Where it stands on `today`; its last day still counts as running."""
        if self.review is not None:
            return CampaignStatus.REVIEWED
        if today < self.period.first:
            return CampaignStatus.PLANNED
        return CampaignStatus.RUNNING if today in self.period else CampaignStatus.ENDED

    def days_elapsed(self, today: date) -> int:
        """Days that are over or running, 0 before the start, at most all of them."""
        return min(self.period.days, max(0, (today - self.period.first).days + 1))


def lessons(campaigns: Iterable[Campaign], kind: CampaignKind, besides: str = "") -> list[Campaign]:
    """Reviewed campaigns of that kind with a lesson, newest first; `besides` is left out."""
    found = [
        one
        for one in campaigns
        if one.kind is kind and one.id != besides and one.review and one.review.lesson.strip()
    ]
    return sorted(found, key=lambda one: one.period.last, reverse=True)


def unreviewed(campaigns: Iterable[Campaign], today: date) -> list[Campaign]:
    """Campaigns that ended and were not looked back on, the longest waiting first."""
    found = [one for one in campaigns if one.status(today) is CampaignStatus.ENDED]
    return sorted(found, key=lambda one: one.period.last)
