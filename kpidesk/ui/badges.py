"""How many things wait on a page, as the rail shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.campaign import unreviewed
from kpidesk.ui.filling import filling

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.desk import Desk

Badge = tuple[str, str]
"""The text and its tone: pri for something to do, warn for something at risk."""


def badges(desk: Desk, today: date) -> dict[str, Badge]:
    """Page id → badge: numbers still to type this week, goals at risk, campaigns that ended and
    were not looked back on. No entry means nothing."""
    found: dict[str, Badge] = {}
    wanted = filling(desk, today).wanted
    if wanted is not None and not desk.read_only:
        found["numbers"] = (str(wanted.left), "pri")
    at_risk = _goals_at_risk(desk, today)
    if at_risk:
        found["goals"] = (str(at_risk), "warn")
    waiting = len(unreviewed(desk.campaigns, today))
    if waiting and not desk.read_only:
        found["campaigns"] = (str(waiting), "warn")
    return found


def _goals_at_risk(desk: Desk, today: date) -> int:
    goals = [goal for goal in desk.goals if goal.is_open]
    if not goals:
        return 0
    from kpidesk.domain.attention import AT_RISK, days_of, standings

    days = days_of(goals, today)
    assert days is not None
    return sum(p.status in AT_RISK for p in standings(goals, desk.scope(days), today))
