"""What needs the owner's eye: open goals, the ones in danger first, and running campaigns."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.pace import Status
from kpidesk.domain.period import Period
from kpidesk.domain.progress import progress

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.progress import Progress
    from kpidesk.domain.scope import Scope

URGENCY = (
    Status.OFF_TRACK,
    Status.MISSED,
    Status.AT_RISK,
    Status.ON_TRACK,
    Status.ACHIEVED,
    Status.TOO_EARLY,
    Status.NO_DATA,
)
AT_RISK = (Status.OFF_TRACK, Status.MISSED, Status.AT_RISK)
BEFORE = timedelta(weeks=30)
"""How far back before its start a goal's own history is read."""


def open_goals(goals: Iterable[Goal]) -> list[Goal]:
    """The goals that are not closed yet."""
    return [goal for goal in goals if goal.is_open]


def days_of(goals: Iterable[Goal], today: date) -> Period | None:
    """The days whose readings the progress of these goals needs; None without goals."""
    firsts = [goal.start for goal in goals]
    return Period(min(*firsts, today) - BEFORE, today) if firsts else None


def standings(goals: Iterable[Goal], scope: Scope, today: date) -> list[Progress]:
    """How open goals stand on `today`, the ones in danger first, then the ones that end first."""
    found = [progress(goal, scope, today) for goal in open_goals(goals)]
    return sorted(found, key=lambda p: (URGENCY.index(p.status), p.goal.deadline))


def running(campaigns: Iterable[Campaign], today: date) -> list[Campaign]:
    """The campaigns under way on `today`, the one that ends first leading."""
    found = [one for one in campaigns if one.status(today) is CampaignStatus.RUNNING]
    return sorted(found, key=lambda one: (one.period.last, one.name))
