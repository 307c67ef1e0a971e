"""The Wilson interval: how far a share counted in a small sample can be trusted."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist


def wilson(cases: int, trials: int, confidence: float = 0.95) -> tuple[float, float]:
    """The score interval of a share, as two fractions between 0 and 1.

    `cases` of `trials` had the property. Raises ValueError without a trial, or with more cases
    than trials: a share of nothing has no interval.

    Source: E. B. Wilson 1927, Probable Inference, the Law of Succession.
    """
    if trials < 1 or not 0 <= cases <= trials:
        raise ValueError(f"no share in {cases} of {trials}")
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    share = cases / trials
    centre = share + z * z / (2 * trials)
    spread = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    low = 0.0 if cases == 0 else (centre - spread) / scale
    high = 1.0 if cases == trials else (centre + spread) / scale
    return low, high
