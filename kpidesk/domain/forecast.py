"""Where a shop's own weeks lead: a centre, an 80 % range and the chance of reaching a number.

A t interval on weekly values with an inflation for week-to-week memory. With 4 to 12 weeks it
covers better than medians or past windows do; it is still too pessimistic while growth speeds up,
which `is_accelerating` tells apart.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, median, stdev
from typing import TYPE_CHECKING

from kpidesk.domain import student

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST = 4
"""Weekly values below which no chance is given."""
MOST = 12
"""Weekly values beyond which the past is no longer looked at."""
RECENT = 4
_MEMORY_LIMIT = 0.6
_COVER = 0.90
"""Upper point of a two-sided 80 % interval."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the next `weeks` bring: the sum of them, or their mean (`averaged`).

    `centre` and `error` are in the unit of the values. `low` and `high` bound 80 %; they are None
    when the history never varied, for then no honest range exists.
    """

    n: int
    mean: float
    spread: float
    """Sample standard deviation of the weekly values."""
    memory: float
    """How much a week resembles the one before, 0 to 0.6; `r` in the formula."""
    recent: float
    """Mean of the last four weekly values."""
    best: float
    """The best mean of four consecutive weekly values; of all of them when fewer."""
    weeks: float
    centre: float
    error: float
    low: float | None
    high: float | None
    averaged: bool = False

    def chance(self, need: float, or_less: bool = False) -> float | None:
        """The chance that the coming weeks bring at least `need` (at most, when `or_less`), 0 to
        1; None when the history never varied."""
        if self.error <= 0:
            return None
        distance = (need - self.centre) / self.error
        return student.cdf(distance if or_less else -distance, self.n - 1)


def usable(values: Sequence[float]) -> list[float]:
    """The newest values that a forecast looks at, oldest first."""
    return list(values[-MOST:])


def increments(levels: Sequence[float]) -> list[float]:
    """What each week added to a stock; one shorter than `levels`."""
    return [after - before for before, after in pairwise(levels)]


def memory(values: Sequence[float]) -> float:
    """Lag-1 autocorrelation with its small-sample bias taken out (+1/n), held to 0 … 0.6."""
    middle = fmean(values)
    total = sum((x - middle) ** 2 for x in values)
    if total == 0:
        return 0.0
    together = sum((a - middle) * (b - middle) for a, b in pairwise(values))
    return min(max(together / total + 1 / len(values), 0.0), _MEMORY_LIMIT)


def forecast(values: Sequence[float], weeks: float) -> Forecast | None:
    """The sum of the next `weeks` (may be fractional) weekly values; None with fewer than four
    values or no time left.

    C = h·[(1−r)·m + r·mean(last 4)], SE = s·√(h·(1 + h/n))·√((1+r)/(1−r)); with r = 0 this is the
    drift method's interval (Hyndman & Athanasopoulos, *Forecasting*, prediction intervals).
    """
    used = usable(values)
    n = len(used)
    if n < FEWEST or weeks <= 0:
        return None
    r, recent, mean, spread = memory(used), fmean(used[-RECENT:]), fmean(used), stdev(used)
    centre = weeks * ((1 - r) * mean + r * recent)
    error = spread * math.sqrt(weeks * (1 + weeks / n)) * math.sqrt((1 + r) / (1 - r))
    return _ranged(used, weeks, centre, error, r, averaged=False)


def forecast_mean(values: Sequence[float], weeks: float) -> Forecast | None:
    """The mean of the next `weeks` weekly values (a rate, or a weekly level of effort); None with
    fewer than four values or no time left. Mean ± t·s·√(1/h + 1/n)."""
    used = usable(values)
    n = len(used)
    if n < FEWEST or weeks <= 0:
        return None
    spread = stdev(used)
    # Under one week left the goal is still judged by whole weeks, so one is the least.
    error = spread * math.sqrt(1 / max(weeks, 1.0) + 1 / n)
    return _ranged(used, weeks, fmean(used), error, memory(used), averaged=True)


def _ranged(
    used: list[float], weeks: float, centre: float, error: float, r: float, *, averaged: bool
) -> Forecast:
    n = len(used)
    reach = student.quantile(_COVER, n - 1) * error
    return Forecast(
        n=n,
        mean=fmean(used),
        spread=stdev(used),
        memory=r,
        recent=fmean(used[-RECENT:]),
        best=max(fmean(used[i : i + RECENT]) for i in range(n - RECENT + 1)),
        weeks=weeks,
        centre=centre,
        error=error,
        low=centre - reach if error > 0 else None,
        high=centre + reach if error > 0 else None,
        averaged=averaged,
    )


def is_accelerating(values: Sequence[float]) -> bool:
    """True when weekly increments rise: Mann–Kendall on at least six of them, z above 1.645."""
    used = usable(values)
    n = len(used)
    if n < 6:
        return False
    score = sum((b > a) - (b < a) for i, a in enumerate(used) for b in used[i + 1 :])
    ties = [used.count(value) for value in set(used)]
    variance = (n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)) / 18
    return variance > 0 and (score - 1) / math.sqrt(variance) > 1.645


def outliers(values: Sequence[float]) -> list[int]:
    """Indexes of values further than 3.5 scaled median deviations from the median; for marking
    only, never for leaving out."""
    if len(values) < FEWEST:
        return []
    middle = median(values)
    scale = 1.4826 * median(abs(x - middle) for x in values)
    return [i for i, x in enumerate(values) if scale > 0 and abs(x - middle) > 3.5 * scale]
