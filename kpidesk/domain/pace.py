"""How far, how fast: progress towards a number and the status that follows from it.

Everything here is plain numbers; `domain.goal` gets them from the shop's readings.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

ON_TRACK_FROM = 0.95
AT_RISK_FROM = 0.75
EARLY_UNTIL = 0.10
UNLIKELY, LIKELY = 0.10, 0.90
CURVED_FROM = 1.5
"""Target over baseline from which growth is expected to compound rather than to be even."""


class Status(StrEnum):
    """How a goal stands."""

    NO_DATA = "no_data"
    ACHIEVED = "achieved"
    MISSED = "missed"
    TOO_EARLY = "too_early"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    OFF_TRACK = "off_track"


class Rule(IntEnum):
    """Which of the seven rules gave the status."""

    NO_DATA = 1
    ACHIEVED = 2
    MISSED = 3
    TOO_EARLY = 4
    PACE = 5
    FORECAST = 6
    KEEP = 7


_STEPS = (Status.OFF_TRACK, Status.AT_RISK, Status.ON_TRACK)


@dataclass(frozen=True, slots=True)
class Way:
    """From a baseline to a target; lower-is-better is a target below the baseline."""

    baseline: float
    target: float

    def progress(self, current: float) -> float | None:
        """The share covered, unclipped (1.0 is the target); None when both ends are one."""
        if self.target == self.baseline:
            return None
        return (current - self.baseline) / (self.target - self.baseline)

    def straight(self, elapsed: float) -> float:
        """Where even growth would be after the share `elapsed` (0 to 1) of the time."""
        return self.baseline + (self.target - self.baseline) * elapsed

    def compound(self, elapsed: float) -> float | None:
        """Where growth by a steady percentage would be; None unless both ends are above zero."""
        if self.baseline <= 0 or self.target <= 0:
            return None
        return float(self.baseline * (self.target / self.baseline) ** elapsed)

    @property
    def is_curved(self) -> bool:
        """True when the target is so far above the baseline that compounding is expected."""
        return self.baseline > 0 and self.target / self.baseline > CURVED_FROM

    def pace(self, current: float, expected: float) -> float | None:
        """Progress over expected progress: 1 is exactly as planned; None before the start."""
        made, due = self.progress(current), self.progress(expected)
        return None if made is None or not due else made / due


def elapsed_share(elapsed: float, total: float) -> float:
    """The share of the time that has passed, held to 0 … 1; 1 when there is no time at all."""
    return 1.0 if total <= 0 else min(max(elapsed / total, 0.0), 1.0)


def weighted_share(weights: tuple[float, ...], elapsed: float) -> float:
    """The share of the planned effort that is due after `elapsed` weeks (may be fractional);
    weights are one per week, so a payday week can count double."""
    total = sum(weights)
    if total <= 0:
        return elapsed_share(elapsed, len(weights))
    whole = int(elapsed)
    done = sum(weights[:whole])
    if whole < len(weights):
        done += weights[whole] * (elapsed - whole)
    return min(max(done / total, 0.0), 1.0)


def by_pace(pace: float) -> Status:
    """Rule 5: at least 0.95 is on track, at least 0.75 at risk, less is off track."""
    if pace >= ON_TRACK_FROM:
        return Status.ON_TRACK
    return Status.AT_RISK if pace >= AT_RISK_FROM else Status.OFF_TRACK


def with_chance(status: Status, chance: float | None) -> tuple[Status, Rule]:
    """Rule 6: a chance under 10 % lowers one step, over 90 % raises one; and which rule spoke."""
    if chance is None or status not in _STEPS or UNLIKELY <= chance <= LIKELY:
        return status, Rule.PACE
    step = _STEPS.index(status) + (1 if chance > LIKELY else -1)
    moved = _STEPS[min(max(step, 0), len(_STEPS) - 1)]
    return moved, Rule.FORECAST if moved is not status else Rule.PACE


@dataclass(frozen=True, slots=True)
class Kept:
    """How well a limit was kept, week by week."""

    met: int
    weeks: int
    latest_met: bool
    tolerance: float = 0.8

    @property
    def share(self) -> float:
        """Weeks that met the limit over weeks that have a value, 0 to 1."""
        return self.met / self.weeks

    @property
    def is_kept(self) -> bool:
        """True when enough weeks met the limit; a share exactly at the tolerance is enough."""
        return self.share >= self.tolerance

    @property
    def status(self) -> Status:
        """Rule 7: both the latest week and the share are needed; one failing is a warning."""
        return _STEPS[self.latest_met + self.is_kept]


def kept(values: list[float], limit: float, or_less: bool, tolerance: float = 0.8) -> Kept | None:
    """How weekly `values`, oldest first, kept a limit; equal to it counts as kept. None without
    any week."""
    if not values:
        return None
    met = [value <= limit if or_less else value >= limit for value in values]
    return Kept(sum(met), len(met), met[-1], tolerance)
