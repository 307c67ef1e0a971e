"""How fast followers and periods of unequal length grew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.figure import count, first_unknown, minus, over, percent, power, times

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given


@dataclass(frozen=True, slots=True)
class FollowerGrowth:
    """`net` in accounts, rates in percent of the start; `reconciles` when gained − lost is net."""

    net: Figure
    growth_rate: Figure
    churn: Figure
    reconciles: bool | None


def followers(start: Given, gained: Given, lost: Given, end: Given) -> FollowerGrowth:
    """Growth of a follower count; a gap between the two ways to count is said, not mended."""
    before, after = count("start", start), count("end", end)
    came, went = count("gained", gained), count("lost", lost)
    net = minus(after, before)
    known = first_unknown(net, came, went) is None
    return FollowerGrowth(
        net=net,
        growth_rate=percent(net, before, "start"),
        churn=percent(went, before, "start"),
        reconciles=minus(came, went) == net if known else None,
    )


@dataclass(frozen=True, slots=True)
class Compound:
    """In percent, over the whole span and per week."""

    total: Figure
    cwgr: Figure


def compound(start: Given, end: Given, weeks: Given) -> Compound:
    """Total and compound weekly growth, (end ÷ start)^(1 ÷ weeks) − 1, for unequal spans."""
    before, after, span = count("start", start), count("end", end), count("weeks", weeks)
    total = percent(minus(after, before), before, "start")
    per_week = power(over(after, before, "start"), over(1, span, "weeks"))
    return Compound(total, times(100, minus(per_week, 1)))


@dataclass(frozen=True, slots=True)
class Change:
    """In percent of the base: as counted, and per day."""

    raw_change: Figure
    per_day_change: Figure


def per_day(base: Given, base_days: Given, current: Given, days: Given) -> Change:
    """Change of a flow between periods of unequal length; the per-day figure is the fair one."""
    before, after = count("base", base), count("current", current)
    was = over(before, count("base_days", base_days), "base_days")
    now = over(after, count("days", days), "days")
    return Change(
        percent(minus(after, before), before, "base"), percent(minus(now, was), was, "base")
    )
