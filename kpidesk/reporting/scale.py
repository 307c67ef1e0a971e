"""From values to places on a chart: round numbers for the axis, and where labels may stand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Scale:
    """A straight axis from `low` to `high` with gridlines at `ticks`."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def at(self, value: float, top: float, bottom: float) -> float:
        """Where `value` lies between `bottom` (low) and `top` (high)."""
        return bottom - (value - self.low) / (self.high - self.low) * (bottom - top)


def _step(span: float, lines: int) -> float:
    raw = span / lines
    size = 10.0 ** math.floor(math.log10(raw))
    return next((size * f for f in (1, 2, 2.5, 5) if size * f >= raw * 0.999), size * 10)


def from_zero(values: Sequence[float], lines: int = 4, whole: bool = False) -> Scale:
    """An axis holding zero and all `values`; `whole` keeps its steps whole numbers."""
    low, high = min([0.0, *values]), max([0.0, *values])
    if high - low <= 0:
        high = low + 1.0
    step = _step(high - low, lines)
    if whole:
        step = max(1.0, float(math.ceil(step)))
    first, last = math.floor(low / step + 1e-12), math.ceil(high / step - 1e-12)
    return Scale(first * step, last * step, tuple(n * step for n in range(first, last + 1)))


def covering(values: Sequence[float], lines: int = 5, whole: bool = False) -> Scale:
    """An axis holding all `values` with air around, from zero where they come near it; for lines,
    which may start above zero."""
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if low >= 0 and (high - low > 0.45 * high or high == 0):
        return from_zero([*values], lines, whole)
    room = (high - low) * 0.12 or abs(high) * 0.1 or 1.0
    step = _step(high - low + 2 * room, lines)
    if whole:
        step = max(1.0, float(math.ceil(step)))
    first, last = math.floor((low - room * 0.5) / step), math.ceil((high + room * 0.5) / step)
    if low >= 0:
        first = max(first, 0)
    return Scale(first * step, last * step, tuple(n * step for n in range(first, last + 1)))


def near(values: Sequence[float], lines: int = 4) -> Scale:
    """An axis of round steps just around `values`, for stocks whose changes from zero would not
    be seen; its low end must be said to be no zero."""
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if high - low <= 0:
        high, low = high + (abs(high) * 0.1 or 1.0), low - abs(low) * 0.1
    step = _step(high - low, lines)
    first, last = math.floor(low / step + 1e-12), math.ceil(high / step - 1e-12)
    return Scale(first * step, last * step, tuple(n * step for n in range(first, last + 1)))


def around(values: Sequence[float], air: float = 0.08) -> Scale:
    """An axis just around `values`, for small drawings on a scale of their own."""
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if high - low <= 0:
        room = abs(high) * 0.1 or 1.0
        return Scale(low - room, high + room, ())
    return Scale(low - (high - low) * air, high + (high - low) * air, ())


def apart(wanted: Sequence[float], distance: float, top: float, bottom: float) -> list[float]:
    """`wanted` places moved as little as needed to lie `distance` apart between top and bottom."""
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    placed = [0.0] * len(wanted)
    last = top - distance
    for n in order:
        last = max(wanted[n], last + distance, top)
        placed[n] = last
    over = last - bottom
    for n in reversed(order):
        if over <= 0:
            break
        placed[n] -= over
        over = max(0.0, _above(placed, order, n) + distance - placed[n])
    return placed


def _above(placed: Sequence[float], order: Sequence[int], n: int) -> float:
    place = order.index(n)
    return placed[order[place - 1]] if place else -math.inf
