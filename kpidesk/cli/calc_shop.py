"""What a shop file adds to a calculation: its own weeks of ads, and its channels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from kpidesk.clock import today
from kpidesk.desk import Desk
from kpidesk.domain.ad_weeks import ad_weeks
from kpidesk.domain.answer import Unknown
from kpidesk.domain.campaign_line import PAST_WEEKS
from kpidesk.domain.period import Period, last_complete_week, weeks_of
from kpidesk.language.channels import channel_said, told_apart_said

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.cli.output import Output
    from kpidesk.domain.channel import ChannelSheet, Range

Document = Mapping[str, Any]


def with_weeks(given: Document, path: Path) -> Document:
    """The input of `funnel-uncertainty` with what it leaves out taken from the last twelve whole
    weeks of the shop that know spend, views, clicks and orders."""
    desk = Desk.open(path, read_only=True)
    try:
        newest = last_complete_week(today(), desk.shop.get().week_starts)
        span = Period(newest.shift(-7 * (PAST_WEEKS - 1)).first, newest.last)
        found = ad_weeks(desk.scope(span), weeks_of(span, desk.shop.get().week_starts))
    finally:
        desk.close()
    if not found.weeks:
        return given
    clicks = found.total("clicks")
    own = {
        "orders": found.total("orders"),
        "clicks": clicks,
        "cpc": found.total("spend") / clicks if clicks else None,
        "impressions": found.total("impressions"),
        "weekly_cpm": [week.cpm for week in found.weeks],
        "weekly_orders": [week.orders for week in found.weeks],
        "weekly_clicks": [week.clicks for week in found.weeks],
        "weekly_impressions": [week.impressions for week in found.weeks],
    }
    return {**own, **given}


def channels_of(path: Path, out: Output) -> tuple[list[dict[str, object]], list[str]]:
    """The shop's channels for a program and for a person."""
    desk = Desk.open(path, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        sheets = desk.channels(today())
    finally:
        desk.close()
    lines = [
        " · ".join(part for part in channel_said(one, out.words, out.formats) if part)
        for one in sheets
    ]
    return [_channel(one) for one in sheets], [*lines, told_apart_said(sheets, out.words)]


def _channel(one: ChannelSheet) -> dict[str, object]:
    return {
        "name": one.name,
        "campaigns": one.campaigns,
        "method": one.method,
        "cost": one.cost,
        "orders": _range(one.orders),
        "cpa": _range(one.cpa),
        "roi_margin": _range(one.roi),
        "too_few": one.is_too_few,
    }


def _range(given: Range) -> dict[str, object]:
    ends = {"value": given.figure, "low": given.low, "high": given.high}
    return {name: None if isinstance(each, Unknown) else each for name, each in ends.items()}
