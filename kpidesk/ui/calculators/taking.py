"""Figures for the calculators from what the shop already knows: a campaign, or its own weeks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.ad_weeks import ad_weeks
from kpidesk.domain.answer import Known, Unknown
from kpidesk.domain.figure import over, percent
from kpidesk.domain.period import weeks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.channel import ChannelSheet
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope
    from kpidesk.language.formats import Formats

Pairs = list[tuple[str, str]]

CAMPAIGN: dict[str, tuple[str, ...]] = {
    "roi": ("net_revenue", "orders", "cogs", "variable_fees"),
    "break-even": ("aov", "contribution_margin", "total_cost", "orders"),
    "lifetime": ("acquisition_cost", "new_customers", "aov", "margin"),
    "funnel-forward": ("budget", "aov", "margin"),
}
"""Calculator → the fields a campaign can fill; ROI takes its costs besides."""
HISTORY: dict[str, tuple[str, ...]] = {
    "roi": ("net_revenue", "orders", "cogs", "variable_fees", "ads"),
    "break-even": ("aov", "contribution_margin", "cvr"),
    "lifetime": ("new_customers", "aov", "margin"),
    "funnel-forward": ("cpm", "frequency", "ctr", "cvr", "aov", "margin"),
    "funnel-backward": ("spend", "impressions", "clicks", "orders"),
}
"""Calculator → the fields the shop's own weeks can fill."""
_KINDS = {
    "orders": "count",
    "new_customers": "count",
    "impressions": "count",
    "clicks": "count",
    "contribution_margin": "percent",
    "margin": "percent",
    "ctr": "percent",
    "cvr": "percent",
    "frequency": "decimal",
}


def from_campaign(calculator: str, sheet: CampaignSheet, formats: Formats) -> Pairs:
    """What a campaign knows of the calculator's fields, written the shop's way."""
    money = sheet.takings
    known: dict[str, Figure] = {
        "net_revenue": money.net_revenue,
        "orders": money.orders,
        "cogs": money.cogs,
        "variable_fees": money.fees,
        "new_customers": money.new_customers,
        "aov": sheet.aov,
        "contribution_margin": sheet.roi.contribution_margin,
        "margin": sheet.roi.contribution_margin,
        "total_cost": sheet.spent,
        "acquisition_cost": sheet.spent,
        "budget": sheet.campaign.budget,
    }
    pairs = _written({key: known[key] for key in CAMPAIGN.get(calculator, ())}, formats)
    if calculator == "roi":
        pairs += [(str(c), formats.money(amount)) for c, amount in sheet.by_category.items()]
    return pairs


def from_history(calculator: str, scope: Scope, weeks: Period, formats: Formats) -> Pairs:
    """What the shop's weeks know of the calculator's fields, written the shop's way."""

    def of(key: str) -> Figure:
        answer = scope.answer(key, weeks)
        return answer.value if isinstance(answer, Known) else Unknown(answer.why, key)

    spend, seen, clicks = of("ad_spend"), of("ad_impressions"), of("ad_link_clicks")
    orders, revenue = of("orders"), of("revenue")
    known: dict[str, Figure] = {
        "net_revenue": revenue,
        "orders": orders,
        "cogs": of("cogs"),
        "variable_fees": of("variable_fees"),
        "ads": spend,
        "spend": spend,
        "impressions": seen,
        "clicks": clicks,
        "new_customers": of("new_customers"),
        "aov": over(revenue, orders, "orders"),
        "contribution_margin": of("contribution_margin"),
        "margin": of("contribution_margin"),
        "cpm": over(spend, seen, "impressions", 1000),
        "frequency": over(seen, of("ad_reach"), "reach"),
        "ctr": percent(clicks, seen, "impressions"),
        "cvr": percent(orders, clicks, "clicks"),
    }
    if calculator == "funnel-backward":
        found = ad_weeks(scope, weeks_of(weeks, scope.shop.week_starts))
        if found.weeks:
            known |= {key: found.total(key) for key in HISTORY[calculator]}
        pairs = _written({key: known[key] for key in HISTORY[calculator]}, formats)
        return [*pairs, ("weekly", found.text)] if found.weeks else pairs
    return _written({key: known[key] for key in HISTORY.get(calculator, ())}, formats)


def _written(known: dict[str, Figure], formats: Formats) -> Pairs:
    return [
        (key, _text(key, figure, formats))
        for key, figure in known.items()
        if not isinstance(figure, Unknown)
    ]


def _text(key: str, figure: int | float, formats: Formats) -> str:
    kind = _KINDS.get(key, "money")
    if kind == "percent":
        return formats.percent(figure, 2)
    if kind == "decimal":
        return formats.number(figure, 2)
    return formats.number(figure) if kind == "count" else formats.money(round(figure))


def from_channels(sheets: Sequence[ChannelSheet], formats: Formats) -> Pairs:
    """The channels of the shop's own campaigns that have orders enough, as `split` takes them."""
    pairs: Pairs = []
    known = [one for one in sheets if not one.is_too_few]
    able = [one for one in known if not isinstance(one.contribution, Unknown)]
    for number, one in enumerate(able[:3], start=1):
        left = max(0, one.contribution) if not isinstance(one.contribution, Unknown) else 0
        pairs += [
            (f"name_{number}", one.name),
            (f"spent_{number}", formats.money(one.cost)),
            (f"brought_{number}", formats.money(left)),
        ]
    return pairs
