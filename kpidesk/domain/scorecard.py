"""What one collaboration with an influencer delivered for its money."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.figure import count, margin, minus, money, over, percent, plus, price, times

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Costs in minor units, costs per something with decimals; rates and ROI in percent."""

    total_cost: Figure
    interactions: Figure
    er_followers_per_post: Figure
    er_reach: Figure
    cpe: Figure
    cpv: Figure
    cpm: Figure
    cost_per_reach: Figure
    cpc: Figure
    cpa: Figure
    cvr: Figure
    roas: Figure
    roi_margin: Figure
    delivery_rate: Figure
    cost_per_deliverable: Figure


def scorecard(
    fee: Given,
    product_at_cost: Given,
    shipping: Given,
    followers: Given,
    posts_agreed: Given,
    posts_done: Given,
    likes: Given,
    comments: Given,
    shares: Given,
    saves: Given,
    views: Given,
    reach: Given,
    link_clicks: Given,
    orders: Given,
    revenue: Given,
    margin: Given,
    boost: Given = 0,
) -> Scorecard:
    """The figures of a collaboration; None is what she did not show, and stays unknown.

    Cost is fee, product at cost of goods, shipping and paid boosting. A loss on direct sales may
    still be right for awareness: say beside it which objective it served.
    """
    cost = plus(
        money(name, value)
        for name, value in (
            ("fee", fee),
            ("product_at_cost", product_at_cost),
            ("shipping", shipping),
            ("boost", boost),
        )
    )
    done = count("posts_done", posts_done)
    acts = plus(
        count(name, value)
        for name, value in (
            ("likes", likes),
            ("comments", comments),
            ("shares", shares),
            ("saves", saves),
        )
    )
    seen, reached = count("views", views), count("reach", reach)
    clicks, sold = count("link_clicks", link_clicks), count("orders", orders)
    sales = money("revenue", revenue)
    per_post = over(acts, done, "posts_done")
    return Scorecard(
        total_cost=cost,
        interactions=acts,
        er_followers_per_post=percent(per_post, count("followers", followers), "followers"),
        er_reach=percent(acts, reached, "reach"),
        cpe=over(cost, acts, "interactions"),
        cpv=over(cost, seen, "views"),
        cpm=over(cost, seen, "views", 1000),
        cost_per_reach=over(cost, reached, "reach"),
        cpc=over(cost, clicks, "link_clicks"),
        cpa=over(cost, sold, "orders"),
        cvr=percent(sold, clicks, "link_clicks"),
        roas=over(sales, cost, "total_cost"),
        roi_margin=_roi(sales, margin, cost),
        delivery_rate=percent(done, count("posts_agreed", posts_agreed), "posts_agreed"),
        cost_per_deliverable=over(cost, done, "posts_done"),
    )


def emv(views: Given, cpm: Given) -> Figure:
    """What the views would have cost as ads at an assumed `cpm`, in minor units.

    No standard measures value so; measurement bodies reject it. Show it with the CPM, never
    inside ROI or a status.
    """
    return over(times(count("views", views), price("cpm", cpm)), 1000, "")


def _roi(sales: Figure, share: Given, cost: Figure) -> Figure:
    return percent(minus(times(sales, margin("margin", share)), cost), cost, "total_cost")
