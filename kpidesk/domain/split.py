"""Sharing a budget among channels under an assumed curve of diminishing returns."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import money, percent, price
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.figure import Figure, Given, Whole


@dataclass(frozen=True, slots=True)
class Split:
    """Whole minor units; `amounts` add up to the total to the last one."""

    amounts: Mapping[str, int]
    return_opt: Whole
    return_equal: Whole
    gain_pct: Figure
    """What the best split brings over an equal one, in percent; usually little."""
    marginal_each: Figure
    """What the next unit of money would bring, the same in every channel."""


def split(a: Mapping[str, Given], b: Given, total: Given) -> Split:
    """Share `total` so that contribution Σ a·x^b is greatest; `a` is channel → strength.

    The curve is **assumed**: with a handful of weeks it cannot be estimated. The optimum is
    x ∝ a^(1/(1−b)), where every channel's marginal a·b·x^(b−1) is the same. Raises `Refused`
    without a channel of strength above 0, or with `b` outside 0 to 1 (both excluded).
    """
    strengths = {name: _known(f"a.{name}", price(f"a.{name}", each)) for name, each in a.items()}
    bend, sum_ = _bend(b), money("total", total)
    if isinstance(sum_, Unknown):
        raise refuse("missing_input", name="total")
    if not any(strengths.values()):
        raise refuse("no_channel")
    shares = _shares(strengths, bend)
    exact = {name: sum_ * share for name, share in shares.items()}
    best = _returns(strengths, exact, bend)
    equal = _returns(strengths, dict.fromkeys(strengths, sum_ / len(strengths)), bend)
    return Split(
        amounts=share_out(sum_, shares),
        return_opt=round(best),
        return_equal=round(equal),
        gain_pct=percent(best - equal, equal, "shared"),
        marginal_each=_marginal(strengths, exact, bend),
    )


def share_out(total: int, shares: Mapping[str, float]) -> dict[str, int]:
    """`total` in whole units by `shares` (which add up to 1), adding up exactly.

    The units lost by rounding down go to the largest remainders.
    """
    exact = {name: total * share for name, share in shares.items()}
    parts = {name: int(amount) for name, amount in exact.items()}
    order = sorted(exact, key=lambda name: parts[name] - exact[name])
    for name in order[: total - sum(parts.values())]:
        parts[name] += 1
    return parts


def _known(name: str, figure: Figure) -> float:
    if isinstance(figure, Unknown):
        raise refuse("missing_input", name=name)
    return float(figure)


def _bend(b: Given) -> float:
    bend = _known("b", price("b", b))
    if not 0 < bend < 1:
        raise refuse("bend_outside", name="b")
    return bend


def _shares(strengths: Mapping[str, float], bend: float) -> dict[str, float]:
    """In logarithms, so that strong channels and flat curves do not overflow."""
    logs = {name: log(each) / (1 - bend) for name, each in strengths.items() if each > 0}
    top = max(logs.values())
    weights = {name: exp(logs[name] - top) if name in logs else 0.0 for name in strengths}
    return {name: weight / sum(weights.values()) for name, weight in weights.items()}


def _returns(strengths: Mapping[str, float], amounts: Mapping[str, float], bend: float) -> float:
    return sum(strengths[name] * float(pow(amounts[name], bend)) for name in strengths)


def _marginal(strengths: Mapping[str, float], amounts: Mapping[str, float], bend: float) -> Figure:
    name = max(amounts, key=lambda each: amounts[each])
    if amounts[name] == 0:
        return Unknown(Why.ZERO_DENOMINATOR, "shared")
    return strengths[name] * bend * float(pow(amounts[name], bend - 1))
