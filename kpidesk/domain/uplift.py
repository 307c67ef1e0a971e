"""What a campaign added over the usual weeks before it."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import count, margin, minus, money, over, percent, price, times
from kpidesk.domain.student import predict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.figure import Figure, Given


@dataclass(frozen=True, slots=True)
class Uplift:
    """Orders per week and over the usual; `uplift_pct` and `incremental_roi` in percent, CPA in
    minor units. `pi95_lo` … `pi95_hi` is where a usual week falls 19 times of 20."""

    baseline: Figure
    uplift: Figure
    uplift_pct: Figure
    incremental_cpa: Figure
    incremental_roas: Figure
    incremental_roi: Figure
    pi95_lo: Figure
    pi95_hi: Figure
    uplift_lo: Figure
    uplift_hi: Figure
    beyond_usual: bool | None
    """True when the campaign's orders lie outside that range, above or below."""


def uplift(
    orders_before: Sequence[Given], orders_campaign: Given, cost: Given, aov: Given, margin: Given
) -> Uplift:
    """`orders_campaign` against the mean of the weeks before; blank weeks are left out.

    Biased by season, payday and feast days; it needs one big thing at a time. The range is
    mean ± t · s · √(1 + 1/n), and needs two weeks that differ.
    """
    weeks = [count("orders_before", each) for each in orders_before]
    usual = [each for each in weeks if not isinstance(each, Unknown)]
    now, spent = count("orders_campaign", orders_campaign), money("cost", cost)
    baseline: Figure = fmean(usual) if usual else Unknown(Why.TOO_FEW, "orders_before")
    gained = minus(now, baseline)
    low, high = _range(usual)
    sales = times(gained, price("aov", aov))
    return Uplift(
        baseline=baseline,
        uplift=gained,
        uplift_pct=percent(gained, baseline, "orders_before"),
        incremental_cpa=_per_gain(spent, gained),
        incremental_roas=over(sales, spent, "cost"),
        incremental_roi=_roi(sales, margin, spent),
        pi95_lo=low,
        pi95_hi=high,
        uplift_lo=minus(now, high),
        uplift_hi=minus(now, low),
        beyond_usual=_beyond(now, low, high),
    )


def _range(usual: Sequence[int]) -> tuple[Figure, Figure]:
    if len(usual) < 2:
        few = Unknown(Why.TOO_FEW, "orders_before")
        return few, few
    if len(set(usual)) == 1:
        same = Unknown(Why.NO_VARIATION, "orders_before")
        return same, same
    return predict([float(each) for each in usual])


def _per_gain(spent: Figure, gained: Figure) -> Figure:
    if not isinstance(gained, Unknown) and gained <= 0:
        return Unknown(Why.NO_GAIN, "uplift")
    return over(spent, gained, "uplift")


def _roi(sales: Figure, share: Given, spent: Figure) -> Figure:
    return percent(minus(times(sales, margin("margin", share)), spent), spent, "cost")


def _beyond(now: Figure, low: Figure, high: Figure) -> bool | None:
    if isinstance(now, Unknown) or isinstance(low, Unknown) or isinstance(high, Unknown):
        return None
    return not low <= now <= high


def over_weeks(
    before: Sequence[int | float], during: Sequence[int | float]
) -> tuple[float, Figure, Figure] | None:
    """What all weeks `during` brought over as many usual ones, with its 95 % range.

    None when either side has no week; the range is unknown where the weeks before are too few or
    all the same. Σ during − m·mean ± m · t · s · √(1/m + 1/n).
    """
    if not before or not during:
        return None
    weeks = len(during)
    total = float(sum(during))
    gained = total - weeks * fmean(before)
    if len(set(before)) < 2:
        why = Why.TOO_FEW if len(before) < 2 else Why.NO_VARIATION
        unknown = Unknown(why, "orders_before")
        return gained, unknown, unknown
    low, high = predict([float(each) for each in before], ahead=weeks)
    return gained, total - weeks * high, total - weeks * low
