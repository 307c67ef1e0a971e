"""What can be told apart as a campaign's own: the imported ads it paid for, the posts linked to it.

Everything else read on its days is the whole shop's, and a price made of it flatters.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.ad_spend import PART, SPEND, cost_id
from kpidesk.domain.answer import Known
from kpidesk.domain.cost import Category
from kpidesk.domain.post import interactions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.cost import Cost
    from kpidesk.domain.period import Period
    from kpidesk.domain.post import PostReading
    from kpidesk.domain.reading import Reading

AD_FIGURES = ("ad_impressions", "ad_link_clicks", "ad_purchases", "leads")
"""What the ads manager says of one of its campaigns, besides the money."""
POST_FIGURES = ("views", "likes", "comments", "shares", "saves")
"""What is read of each post and may be added over posts."""


class Whose(StrEnum):
    """What a figure of a campaign was read of."""

    COUNTED = "counted"
    """Counted for the campaign, under its results."""
    OWN_ADS = "own_ads"
    """The imported ads taken as its costs."""
    OWN_POSTS = "own_posts"
    """The posts linked to it."""
    WHOLE_SHOP = "whole_shop"
    """Everything the shop read on its days, whatever brought it."""


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """Sums of a campaign's own ads and posts. `ad_cost` is what those very ads cost, in minor
    units with tax; other ad costs have no figures of their own."""

    ad_cost: int = 0
    ads: Mapping[str, Known] = field(default_factory=dict)
    posts: Mapping[str, Known] = field(default_factory=dict)

    def find(self, key: str) -> tuple[Known, Whose] | None:
        """The campaign's own figure of a metric, or None where only the shop's is known."""
        if key in self.ads:
            return self.ads[key], Whose.OWN_ADS
        return (self.posts[key], Whose.OWN_POSTS) if key in self.posts else None


def own_figures(
    campaign: Campaign,
    costs: Iterable[Cost],
    ads: Iterable[Reading] = (),
    posts: Iterable[PostReading] = (),
) -> OwnFigures:
    """Add up what is the campaign's own. `ads` are readings of ads divided by campaign, `posts`
    the newest reading of each linked post; `coverage` is the share of ads or posts that had the
    figure."""
    rows = list(ads)
    amounts = {cost.id: cost.amount for cost in costs if cost.category is Category.ADS}
    paid: dict[tuple[str, str, Period], str] = {}
    for row in rows:
        name = row.breakdown.removeprefix(PART)
        same = cost_id(campaign, row.account, name, row.period)
        if row.metric == SPEND and same in amounts:
            paid[row.account, row.breakdown, row.period] = same
    return OwnFigures(
        ad_cost=sum(amounts[each] for each in paid.values()),
        ads=_ads(rows, paid.keys()),
        posts=_posts(list(posts)),
    )


def _ads(rows: list[Reading], paid: Iterable[tuple[str, str, Period]]) -> dict[str, Known]:
    mine = set(paid)
    found: dict[str, Known] = {}
    for metric in AD_FIGURES:
        values = [
            row.value
            for row in rows
            if row.metric == metric
            and row.value is not None
            and (row.account, row.breakdown, row.period) in mine
        ]
        if values:
            found[metric] = Known(sum(values), coverage=len(values) / len(mine))
    return found


def _posts(readings: list[PostReading]) -> dict[str, Known]:
    found: dict[str, Known] = {}
    for metric in ("interactions", *POST_FIGURES):
        each = [
            interactions(one) if metric == "interactions" else one.value(metric) for one in readings
        ]
        values = [value for value in each if value is not None]
        if values:
            found[metric] = Known(sum(values), coverage=len(values) / len(readings))
    return found
