"""Figures beside the lines of an axis."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kpidesk.language.formats import Formats


def axis_writer(unit: Unit, formats: Formats, ticks: Sequence[float]) -> Callable[[float], str]:
    """How the axis writes a figure of `unit`: short, and with decimals only where ticks differ by
    them."""
    step = min((b - a for a, b in pairwise(ticks)), default=1.0)
    decimals = 0 if step >= 1 else 1 if step >= 0.1 else 2
    is_small = all(abs(tick) < 100_000 for tick in ticks)

    def write(value: float) -> str:
        if unit is Unit.MONEY:
            return formats.short_money(round(value))
        if unit is Unit.PERCENT:
            return formats.percent(value, decimals)
        if unit is Unit.TIMES:
            return formats.number(value, decimals) + "×"
        if unit is Unit.SECONDS:
            return f"{int(value) // 60}:{int(value) % 60:02}"
        return formats.number(value, decimals) if is_small else formats.short(round(value))

    return write
