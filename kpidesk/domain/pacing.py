"""Whether a running budget is spent too fast or too slowly, and the day it runs out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.figure import count, minus, money, over, percent, times, whole
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given, Whole


class Band(StrEnum):
    """How far the pace is from the plan."""

    USUAL = "usual"
    """0.9 to 1.1, both included."""
    FAST = "fast"
    SLOW = "slow"
    TOO_FAST = "too_fast"
    """Above 1.25."""
    TOO_SLOW = "too_slow"
    """Below 0.75."""


@dataclass(frozen=True, slots=True)
class Pacing:
    """`planned` and `projected` are whole minor units, `pace` is spent ÷ planned, `overshoot` the
    projection over the budget in percent, `left_per_day` may be negative when overspent."""

    planned: Whole
    pace: Figure
    projected: Whole
    overshoot: Figure
    left_per_day: Figure
    exhausted_on_day: Figure
    """Counted from the first day as 1; past the last day the budget lasts."""
    band: Band | None


def pacing(budget: Given, days_total: Given, days_elapsed: Given, spent: Given) -> Pacing:
    """The pace of `spent` after `days_elapsed` of `days_total`, evenly planned.

    Raises `Refused` when more days have passed than there are.
    """
    total, gone = count("days_total", days_total), count("days_elapsed", days_elapsed)
    if isinstance(total, int) and isinstance(gone, int) and gone > total:
        raise refuse("more_than_all", part="days_elapsed", whole="days_total")
    plan, out = money("budget", budget), money("spent", spent)
    planned = over(times(plan, gone), total, "days_total")
    per_day = over(out, gone, "days_elapsed")
    projected = times(per_day, total)
    pace = over(out, planned, "planned")
    return Pacing(
        planned=whole(planned),
        pace=pace,
        projected=whole(projected),
        overshoot=percent(minus(projected, plan), plan, "budget"),
        left_per_day=over(minus(plan, out), minus(total, gone), "days_left"),
        exhausted_on_day=over(plan, per_day, "spent"),
        band=None if isinstance(pace, Unknown) else band(pace),
    )


def band(pace: float) -> Band:
    """The band a pace falls in; the inner limits belong to USUAL, the outer to FAST and SLOW."""
    if 0.9 <= pace <= 1.1:
        return Band.USUAL
    if pace > 1:
        return Band.TOO_FAST if pace > 1.25 else Band.FAST
    return Band.TOO_SLOW if pace < 0.75 else Band.SLOW
