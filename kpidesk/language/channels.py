"""A shop's channels in words: what each cost and brought, and whether they can be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.channel import can_be_told_apart
from kpidesk.language.campaign_sheet import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.channel import ChannelSheet, Range
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


def channel_said(one: ChannelSheet, words: Words, formats: Formats) -> tuple[str, str, str, str]:
    """Name, orders with their range, cost per order, and ROI; with hardly an order the last two
    are a remark instead."""
    say = words.say
    orders = f"{count(one.orders.figure, formats)}{_ends(one.orders, formats)}"
    if one.is_too_few:
        return one.name, orders, say("channels", "too few orders to compare"), ""
    cpa, roi = one.cpa, one.roi
    cost = "–" if isinstance(cpa.figure, Unknown) else formats.money(round(cpa.figure))
    if not isinstance(cpa.low, Unknown) and not isinstance(cpa.high, Unknown):
        cost += f" ({formats.short(round(cpa.low))}–{formats.short(round(cpa.high))})"
    earned = "–" if isinstance(roi.figure, Unknown) else formats.percent(roi.figure, 0)
    if not isinstance(roi.low, Unknown) and not isinstance(roi.high, Unknown):
        low, high = formats.percent(roi.low, 0), formats.percent(roi.high, 0)
        earned += f" ({low} … {high})"
    return one.name, orders, cost, earned


def _ends(given: Range, formats: Formats) -> str:
    if isinstance(given.low, Unknown) or isinstance(given.high, Unknown):
        return ""
    return f" ({formats.number(given.low)}–{formats.number(given.high)})"


def told_apart_said(sheets: Sequence[ChannelSheet], words: Words) -> str:
    """Whether the cheapest channel is more than luck; empty with fewer than two."""
    able = [one for one in sheets if not one.is_too_few]
    if len(able) < 2:
        return words.say("channels", "Fewer than two channels have orders enough to compare.")
    best, worst = able[0], able[-1]
    if can_be_told_apart(best, worst):
        text = words.say("channels", "{best} is cheaper than {worst} by more than chance.")
    else:
        text = words.say(
            "channels", "{best} and {worst} cannot be told apart yet: their ranges overlap."
        )
    return text.format(best=best.name, worst=worst.name)
