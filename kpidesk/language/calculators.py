"""What calculators call their figures, how they write them, and why one cannot be known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.metric import Unit
from kpidesk.domain.pacing import Band
from kpidesk.domain.uncertainty import Way
from kpidesk.language.campaigns import BANDS
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

_M, _P, _T, _C, _D = Unit.MONEY, Unit.PERCENT, Unit.TIMES, Unit.COUNT, Unit.DECIMAL

FIGURES: dict[str, tuple[Unit, str]] = {
    "acquisition_cost": (_M, mark("calculator", "Cost of winning customers")),
    "ads": (_M, mark("calculator", "Ads")),
    "answer_rate": (_P, mark("calculator", "Buyers who answered")),
    "answered": (_C, mark("calculator", "Buyers who answered")),
    "aov": (_M, mark("calculator", "Average order value")),
    "b": (_D, mark("calculator", "Curve")),
    "band": (_D, mark("calculator", "Pace")),
    "baseline": (_D, mark("calculator", "A usual week")),
    "beyond_usual": (_D, mark("calculator", "Beyond the usual")),
    "break_even_roas": (_T, mark("calculator", "ROAS that breaks even")),
    "budget": (_M, mark("calculator", "Budget")),
    "budget_if_high": (_M, mark("calculator", "Budget if the rate is high")),
    "budget_if_low": (_M, mark("calculator", "Budget if the rate is low")),
    "budget_mid": (_M, mark("calculator", "Budget at the rate so far")),
    "cac": (_M, mark("calculator", "Cost per new customer (CAC)")),
    "centre": (_D, mark("calculator", "Where the history leads")),
    "change_pct": (_P, mark("calculator", "Change wanted")),
    "churn": (_P, mark("calculator", "Unfollow rate")),
    "clicks": (_C, mark("calculator", "Clicks")),
    "cogs": (_M, mark("calculator", "Cost of goods")),
    "comments": (_C, mark("calculator", "Comments")),
    "competitor_interactions": (_C, mark("calculator", "Rivals' interactions")),
    "competitor_mentions": (_C, mark("calculator", "Rivals' mentions")),
    "contribution": (_M, mark("calculator", "Left after goods and fees")),
    "contribution_margin": (_P, mark("calculator", "Contribution margin")),
    "contribution_per_month": (_M, mark("calculator", "Left per customer and month")),
    "cost": (_M, mark("calculator", "Campaign cost")),
    "cost_per_deliverable": (_M, mark("calculator", "Cost per post")),
    "cost_per_reach": (_M, mark("calculator", "Cost per account reached")),
    "cpa": (_M, mark("calculator", "Cost per order (CPA)")),
    "cpc": (_M, mark("calculator", "Cost per click (CPC)")),
    "cpe": (_M, mark("calculator", "Cost per interaction (CPE)")),
    "cpm": (_M, mark("calculator", "Cost per 1,000 views (CPM)")),
    "cpm_max": (_M, mark("calculator", "Price of 1,000 views, dearest week")),
    "cpm_median": (_M, mark("calculator", "Price of 1,000 views, middle week")),
    "cpm_min": (_M, mark("calculator", "Price of 1,000 views, cheapest week")),
    "cpv": (_M, mark("calculator", "Cost per view")),
    "ctr": (_P, mark("calculator", "Click-through rate")),
    "current": (_D, mark("calculator", "Now")),
    "current_ok": (_D, mark("calculator", "The latest week keeps it")),
    "cvr": (_P, mark("calculator", "Orders per click (CVR)")),
    "cwgr": (_P, mark("calculator", "Compound growth per week")),
    "days_elapsed": (_C, mark("calculator", "Days passed")),
    "days_left": (_C, mark("calculator", "Days left")),
    "days_total": (_C, mark("calculator", "Days of the campaign")),
    "delivery_rate": (_P, mark("calculator", "Posts delivered")),
    "done": (_D, mark("calculator", "Done so far")),
    "elapsed": (_D, mark("calculator", "Time passed")),
    "er_followers_per_post": (_P, mark("calculator", "Engagement rate per follower and post")),
    "er_reach": (_P, mark("calculator", "Engagement rate by reach")),
    "exhausted_on_day": (_D, mark("calculator", "Budget runs out on day")),
    "expected_compound": (_D, mark("calculator", "Expected by now, compounding")),
    "expected_linear": (_D, mark("calculator", "Expected by now, evenly")),
    "expected_progress": (_P, mark("calculator", "Progress expected by now")),
    "expected_value": (_D, mark("calculator", "Expected by now")),
    "fee": (_M, mark("calculator", "Fee")),
    "follow_through": (_P, mark("calculator", "Followers per 100 people reached")),
    "followers": (_C, mark("calculator", "Followers")),
    "forecast_total": (_D, mark("calculator", "Forecast at the deadline")),
    "frequency": (_D, mark("calculator", "Frequency")),
    "gain_pct": (_P, mark("calculator", "Gain over an equal split")),
    "growth_rate": (_P, mark("calculator", "Growth")),
    "h": (_D, mark("calculator", "Weeks ahead")),
    "hi": (_P, mark("calculator", "At most")),
    "hi80": (_D, mark("calculator", "At most (80 %)")),
    "history": (_D, mark("calculator", "Weekly values")),
    "impressions": (_C, mark("calculator", "Views")),
    "incremental_cpa": (_M, mark("calculator", "Cost per added order")),
    "incremental_roas": (_T, mark("calculator", "ROAS of the added orders")),
    "incremental_roi": (_P, mark("calculator", "ROI of the added orders")),
    "influencer_fee": (_M, mark("calculator", "Influencer fee")),
    "interactions": (_C, mark("calculator", "Interactions")),
    "left_per_day": (_M, mark("calculator", "Left per day")),
    "level_mid": (_D, mark("calculator", "Forecast level")),
    "levels": (_D, mark("calculator", "Weekly levels")),
    "limit": (_D, mark("calculator", "Limit")),
    "link_clicks": (_C, mark("calculator", "Link clicks")),
    "lo": (_P, mark("calculator", "At least")),
    "lo80": (_D, mark("calculator", "At least (80 %)")),
    "ltv": (_M, mark("calculator", "Customer lifetime value (LTV)")),
    "ltv_cac": (_T, mark("calculator", "LTV to CAC")),
    "margin": (_P, mark("calculator", "Contribution margin")),
    "marginal_each": (_D, mark("calculator", "What one more rupiah brings")),
    "max_cpa": (_M, mark("calculator", "Highest cost per order")),
    "max_cpc": (_M, mark("calculator", "Highest cost per click")),
    "mean": (_D, mark("calculator", "Mean per week")),
    "mentions": (_C, mark("calculator", "Mentions")),
    "mer": (_T, mark("calculator", "Marketing efficiency (MER)")),
    "multiple_of_4w": (_T, mark("calculator", "Times the last four weeks")),
    "n": (_C, mark("calculator", "Weeks used")),
    "needed": (_D, mark("calculator", "Needed")),
    "needed_per_week": (_D, mark("calculator", "Needed per week")),
    "negative": (_C, mark("calculator", "Negative comments")),
    "negative_share": (_P, mark("calculator", "Negative share")),
    "net": (_C, mark("calculator", "Net growth")),
    "net_revenue": (_M, mark("calculator", "Net revenue")),
    "neutral": (_C, mark("calculator", "Neutral comments")),
    "neutral_share": (_P, mark("calculator", "Neutral share")),
    "new_customers": (_C, mark("calculator", "New customers")),
    "nss": (_D, mark("calculator", "Net sentiment")),
    "nss_excluding_neutral": (_D, mark("calculator", "Net sentiment without neutral")),
    "opinions": (_C, mark("calculator", "Positive and negative comments")),
    "orders": (_C, mark("calculator", "Orders")),
    "orders_before": (_C, mark("calculator", "Orders in the weeks before")),
    "orders_campaign": (_C, mark("calculator", "Orders in the campaign week")),
    "orders_est": (_D, mark("calculator", "Orders from this source")),
    "orders_hi": (_D, mark("calculator", "Orders, at most")),
    "orders_lo": (_D, mark("calculator", "Orders, at least")),
    "orders_per_customer": (_D, mark("calculator", "Orders per customer")),
    "orders_per_month": (_D, mark("calculator", "Orders per month")),
    "overshoot": (_P, mark("calculator", "Over the budget")),
    "own_hours": (_M, mark("calculator", "Own hours")),
    "own_interactions": (_C, mark("calculator", "Own interactions")),
    "own_mentions": (_C, mark("calculator", "Own mentions")),
    "p": (_P, mark("calculator", "Chance of reaching it")),
    "p10": (_M, mark("calculator", "Budget, lucky (P10)")),
    "p50": (_M, mark("calculator", "Budget, middle (P50)")),
    "p90": (_M, mark("calculator", "Budget, unlucky (P90)")),
    "pace": (_D, mark("calculator", "Spent against plan")),
    "pace_compound": (_D, mark("calculator", "Pace, compounding")),
    "pace_linear": (_D, mark("calculator", "Pace, evenly")),
    "payback_months": (_D, mark("calculator", "Months to pay back")),
    "per_day_change": (_P, mark("calculator", "Change per day")),
    "pi95_hi": (_D, mark("calculator", "A usual week, at most")),
    "pi95_lo": (_D, mark("calculator", "A usual week, at least")),
    "planned": (_M, mark("calculator", "Planned to date")),
    "positive": (_C, mark("calculator", "Positive comments")),
    "positive_hi": (_P, mark("calculator", "Positive share, at most")),
    "positive_lo": (_P, mark("calculator", "Positive share, at least")),
    "positive_share": (_P, mark("calculator", "Positive share")),
    "posts_agreed": (_C, mark("calculator", "Posts agreed")),
    "posts_done": (_C, mark("calculator", "Posts delivered")),
    "product_at_cost": (_M, mark("calculator", "Product given, at cost")),
    "production": (_M, mark("calculator", "Content production")),
    "profit": (_M, mark("calculator", "Profit")),
    "progress": (_P, mark("calculator", "Progress")),
    "projected": (_M, mark("calculator", "Spent by the end at this pace")),
    "r": (_D, mark("calculator", "Memory from week to week")),
    "raw_change": (_P, mark("calculator", "Change as counted")),
    "reach": (_C, mark("calculator", "Reach")),
    "reach_needed": (_C, mark("calculator", "Reach needed")),
    "reconciles": (_D, mark("calculator", "Gained less lost agrees")),
    "return_equal": (_M, mark("calculator", "Brought in, equal split")),
    "return_opt": (_M, mark("calculator", "Brought in, best split")),
    "revenue": (_M, mark("calculator", "Revenue")),
    "revenue_est": (_M, mark("calculator", "Revenue from this source")),
    "roas": (_T, mark("calculator", "ROAS")),
    "roas_ads_only": (_T, mark("calculator", "ROAS on ads alone")),
    "roi": (_P, mark("calculator", "ROI on profit")),
    "roi_margin": (_P, mark("calculator", "ROI on profit")),
    "roi_margin_without_own_hours": (_P, mark("calculator", "ROI without own hours")),
    "roi_revenue": (_P, mark("calculator", "ROI on revenue")),
    "run_rate": (_D, mark("calculator", "Made per week")),
    "said": (_C, mark("calculator", "Buyers who named it")),
    "sd": (_D, mark("calculator", "Spread per week")),
    "se": (_D, mark("calculator", "Uncertainty")),
    "share": (_P, mark("calculator", "Share who named it")),
    "shipping": (_M, mark("calculator", "Shipping")),
    "soe": (_P, mark("calculator", "Share of engagement")),
    "sov": (_P, mark("calculator", "Share of voice")),
    "spent": (_M, mark("calculator", "Spent")),
    "start": (_C, mark("calculator", "At the start")),
    "status": (_D, mark("calculator", "Status")),
    "status_by_pace": (_D, mark("calculator", "Status by pace alone")),
    "target": (_D, mark("calculator", "Target")),
    "target_cpa": (_M, mark("calculator", "Highest cost per order, profit kept")),
    "target_cpc": (_M, mark("calculator", "Highest cost per click, profit kept")),
    "target_orders": (_C, mark("calculator", "Orders wanted")),
    "target_profit_share": (_P, mark("calculator", "Share of revenue to keep")),
    "target_roas": (_T, mark("calculator", "ROAS needed, profit kept")),
    "tools": (_M, mark("calculator", "Tools")),
    "total": (_P, mark("calculator", "Total growth")),
    "total_cost": (_M, mark("calculator", "Total cost")),
    "target_absolute": (_D, mark("calculator", "If it is meant as the end value")),
    "target_points": (_D, mark("calculator", "If it is meant as points more")),
    "target_relative": (_D, mark("calculator", "If it is meant as percent of the present")),
    "needs_question": (_D, mark("calculator", "Has to be asked")),
    "text": (_D, mark("calculator", "Sentence")),
    "uplift": (_D, mark("calculator", "Orders over the usual")),
    "uplift_hi": (_D, mark("calculator", "Orders over the usual, at most")),
    "uplift_lo": (_D, mark("calculator", "Orders over the usual, at least")),
    "uplift_pct": (_P, mark("calculator", "Over the usual")),
    "variable_fees": (_M, mark("calculator", "Marketplace and payment fees")),
    "views": (_C, mark("calculator", "Views")),
    "way": (_D, mark("calculator", "Drawn from")),
    "weekly_clicks": (_C, mark("calculator", "Clicks of each week")),
    "weekly_cpm": (_M, mark("calculator", "Price of 1,000 views of each week")),
    "weekly_impressions": (_C, mark("calculator", "Views of each week")),
    "weekly_orders": (_C, mark("calculator", "Orders of each week")),
    "weekly_median": (_D, mark("calculator", "Weekly values")),
    "weeks": (_C, mark("calculator", "Weeks")),
    "weeks_done": (_D, mark("calculator", "Weeks passed")),
    "weeks_left": (_D, mark("calculator", "Weeks left")),
    "weeks_met": (_C, mark("calculator", "Weeks that kept it")),
}
"""Every figure a calculator takes or gives: its unit and its name."""

WAYS: dict[Way, str] = {
    Way.COUNTS: mark("calculator", "the counts alone"),
    Way.WEEKS: mark("calculator", "how the weeks differed"),
}

_FREE = mark("calculator", "It was free: nothing was spent, so there is no return to compute.")
_NO_CLICK = mark("calculator", "Money may have gone out, but there is no click yet.")
_NO_ORDER = mark("calculator", "There is no order yet, so there is no cost per order.")
_ZERO = {
    "acquisition_cost": _FREE,
    "budget": _FREE,
    "cost": _FREE,
    "total_cost": _FREE,
    "ads": mark("calculator", "Nothing was spent on ads."),
    "clicks": _NO_CLICK,
    "link_clicks": _NO_CLICK,
    "orders": _NO_ORDER,
    "target_orders": mark("calculator", "No order is wanted, so there is no cost per order."),
    "spent": mark("calculator", "Nothing is spent yet, so the budget does not run out."),
    "days_left": mark("calculator", "No day is left."),
    "days_elapsed": mark("calculator", "The first day is not over yet."),
    "days_total": mark("calculator", "The campaign has no day."),
    "new_customers": mark(
        "calculator", "There is no new customer yet, so there is no cost per customer."
    ),
    "cpm": mark("calculator", "Views that cost nothing cannot be bought for a budget."),
    "ctr": mark("calculator", "As long as nobody clicks, no number of views brings the clicks."),
    "cvr": mark("calculator", "As long as nobody orders, no number of clicks brings the orders."),
    "answered": mark("calculator", "Nobody answered yet, so there is no share."),
    "net_revenue": mark("calculator", "There is no revenue yet, so there is no margin."),
    "contribution_per_month": mark(
        "calculator", "Nothing is left per month, so the cost never comes back."
    ),
    "shared": mark("calculator", "There is no money to share."),
}
_WHY = {
    Why.ZERO_DENOMINATOR: mark("calculator", "{name} is 0, so there is nothing to compare with."),
    Why.MISSING_PART: mark("calculator", "{name} is not known yet."),
    Why.NO_MARGIN: mark(
        "calculator",
        "After goods and fees nothing is left of a sale, so no number of orders pays it back.",
    ),
    Why.NO_GAIN: mark("calculator", "Nothing came over the usual, so it has no price."),
    Why.NO_VARIATION: mark(
        "calculator", "{name} were all the same, so their range cannot be estimated."
    ),
    Why.TOO_FEW: mark("calculator", "{name}: too few for a range."),
    Why.NOT_ADDITIVE: mark(
        "calculator",
        "Each platform claims the same orders, so they are not added: count ROI another way.",
    ),
    Why.NO_READING: mark("calculator", "{name} is not known yet."),
    Why.NO_COMPARISON: mark("calculator", "{name}: none is given, so there is nothing to share."),
}
_UNKNOWN = mark("calculator", "{name} cannot be known.")


def label(name: str, words: Words) -> str:
    """What a figure is called; a name of the user's own (a channel) stays as it is."""
    if name in FIGURES:
        return words.say("calculator", FIGURES[name][1])
    return name.replace("_", " ")


def reason(unknown: Unknown, words: Words, name: str = "") -> str:
    """One sentence why a figure cannot be known; `name` is what it is about where that is no
    figure of a calculator."""
    if unknown.why is Why.ZERO_DENOMINATOR and unknown.about in _ZERO:
        return words.say("calculator", _ZERO[unknown.about])
    text = words.say("calculator", _WHY.get(unknown.why, _UNKNOWN))
    return text.format(name=name or label(unknown.about.split(".")[-1], words))


def written(name: str, value: object, words: Words, formats: Formats) -> str:
    """The figure as one reads it, in its unit; unknown is a dash and its reason."""
    if isinstance(value, Unknown):
        return f"– ({reason(value, words)})"
    if isinstance(value, bool):
        return words.say("calculator", "yes") if value else words.say("calculator", "no")
    if isinstance(value, int | float):
        return formats.in_unit(FIGURES.get(name, (Unit.DECIMAL, ""))[0], value)
    if isinstance(value, Band):
        return words.say("campaign", BANDS[value])
    if isinstance(value, Way):
        return words.say("calculator", WAYS[value])
    return str(value) if value is not None else "–"
