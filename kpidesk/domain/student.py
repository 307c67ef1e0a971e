"""Student's t distribution, for intervals from a handful of weeks."""

from __future__ import annotations

from math import exp, lgamma, log, log1p, sqrt
from statistics import NormalDist

_SMALL = 1e-300
_STEPS = 300


def cdf(t: float, df: float) -> float:
    """The chance that a t variable with `df` degrees of freedom is at most `t`.

    Raises ValueError when `df` is not above 0.
    """
    if not df > 0:
        raise ValueError(f"no distribution with {df} degrees of freedom")
    tail = 0.5 * _incomplete_beta(df / (df + t * t), df / 2, 0.5)
    return 1 - tail if t > 0 else tail


def quantile(chance: float, df: float) -> float:
    """The t below which a variable falls with `chance` (0 to 1, both excluded).

    Found by halving, to the last digits a float has.
    """
    if not 0 < chance < 1:
        raise ValueError(f"no quantile at {chance}")
    if chance == 0.5:
        return 0.0
    if chance < 0.5:
        return -quantile(1 - chance, df)
    low, high = 0.0, max(1.0, 2 * NormalDist().inv_cdf(chance))
    while cdf(high, df) < chance:
        low, high = high, 2 * high
    for _ in range(200):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        low, high = (middle, high) if cdf(middle, df) < chance else (low, middle)
    return (low + high) / 2


def predict(values: list[float], confidence: float = 0.95, ahead: int = 1) -> tuple[float, float]:
    """Where the mean of the `ahead` next values should fall if nothing changes.

    mean ± t · s · √(1/ahead + 1/n). Raises ValueError under two values.

    Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, prediction intervals.
    """
    n = len(values)
    if n < 2:
        raise ValueError("an interval needs two values")
    mean = sum(values) / n
    spread = sqrt(sum((value - mean) ** 2 for value in values) / (n - 1))
    reach = quantile((1 + confidence) / 2, n - 1) * spread * sqrt(1 / ahead + 1 / n)
    return mean - reach, mean + reach


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function by its continued fraction (Abramowitz & Stegun
    26.5.8), swapped where it would converge slowly."""
    if x <= 0:
        return 0.0
    if x >= 1:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: float, b: float) -> float:
    """Lentz's method for the continued fraction of the incomplete beta function."""
    c, d = 1.0, 1 / _apart(1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, _STEPS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for step in (even, odd):
            d = 1 / _apart(1 + step * d)
            c = _apart(1 + step / c)
            total *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return total


def _apart(value: float) -> float:
    return value if abs(value) > _SMALL else _SMALL
