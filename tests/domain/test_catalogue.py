from __future__ import annotations

from dataclasses import replace

import pytest

from kpidesk.domain.answer import Unknown
from kpidesk.domain.formula import parse
from kpidesk.domain.metric import Kind, Kpi, Metric, Text
from kpidesk.domain.niche import niches
from kpidesk.domain.objective import objectives
from kpidesk.domain.shop import Platform
from kpidesk.paths import resources
from tests.domain.shops import catalogue

FOLDER = resources() / "catalogue"
METRICS = list(catalogue().metrics.values())
KPIS = list(catalogue().kpis.values())
ENDINGS = ("_start", "_avg", "_before")

SPECIFIED = """
followers followers_gained followers_lost following wa_contacts members views impressions plays
reach reach_non_followers viewers profile_visits referral_visits watch_time_seconds
avg_watch_time_seconds video_completion_rate skip_rate likes reactions comments shares reposts
saves story_replies sticker_taps story_forwards story_back story_next story_exits interactions
accounts_engaged mentions conversations_started ugc_posts friend_referrals contest_entries
link_clicks contact_taps content_clicks website_sessions website_sessions_social website_users
engaged_sessions bounces page_views shop_visitors inquiries leads registrations downloads
conversions orders orders_cancelled orders_returned units_sold revenue_gross discounts refunds
revenue customers new_customers repeat_customers cart_adds budget_planned ad_spend influencer_fee
product_given_cost production_cost tool_cost labor_hours labor_rate promo_cost cogs variable_fees
posts_published reels_published stories_published lives_held deliverables_agreed deliverables_done
deliverables_on_time sentiment_positive sentiment_neutral sentiment_negative brand_mentions
competitor_mentions branded_searches direct_visits reviews_count rating_sum csat_satisfied
csat_responses nps_promoters nps_passives nps_detractors messages_received messages_replied
response_time_median complaints complaints_resolved wa_sent wa_delivered wa_read wa_received
audience_gender audience_age audience_city audience_country active_hours content_interest
competitor_followers competitor_posts competitor_likes competitor_comments ad_impressions ad_reach
ad_clicks_all ad_link_clicks ad_results ad_purchases ad_purchase_value ad_video_plays
er_reach er_reach_posts er_views er_impressions er_followers_post er_public er_followers_period
er_daily er_accounts conversation_rate amplification_rate applause_rate conversation_per_1000
amplification_per_1000 applause_per_1000 amplification_pct_followers applause_pct_followers
virality_rate sends_per_reach likes_per_reach save_rate comment_score economic_value
net_follower_growth follower_growth_rate cwgr follower_churn follow_through profile_visit_rate
visit_to_follow reach_rate non_follower_share frequency sov soe posting_frequency ctr
click_per_reach landing_rate bounce_rate site_engagement_rate conversion_rate cvr inquiry_to_order
lead_to_order aov repeat_rate cancel_rate return_rate cart_abandon sales_growth cpm cpr_reach cpv
cpc cpe cpf cpl cpa cac roas acos mer contribution_margin roi_margin roi_revenue break_even_roas
payback_months ltv_cac budget_pace emv nss nss_ex_neutral positive_share response_rate csat nps
avg_rating complaint_rate
"""


@pytest.mark.parametrize("key", SPECIFIED.split())
def test_every_figure_of_the_specification_is_there(key: str) -> None:
    assert catalogue().find(key) is not None


@pytest.mark.parametrize("found", [*METRICS, *KPIS], ids=lambda found: found.key)
def test_every_figure_is_named_and_explained_in_both_languages(found: Metric | Kpi) -> None:
    for language in ("id", "en"):
        assert found.name[language]
        assert found.definition[language].endswith((".", "?"))
        assert found.traps[language] == "" or found.traps[language].endswith(".")
    assert bool(found.traps.id) == bool(found.traps.en)


def test_no_key_means_two_things() -> None:
    aliases = [name for kpi in KPIS for name in kpi.alias]
    keys = [*catalogue().metrics, *catalogue().kpis, *aliases]
    assert len(keys) == len(set(keys))


def names_behind(formula: str) -> set[str]:
    names = set(parse(formula).names) - {"days", "weeks"}
    bases = set()
    for name in names:
        ending = next((end for end in ENDINGS if name.endswith(end)), "")
        bases.add(name.removesuffix(ending))
    return bases


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.key)
def test_every_formula_names_only_what_the_catalogue_has(kpi: Kpi) -> None:
    formulas = [text for text in (kpi.formula, kpi.hits, kpi.cases) if text]
    for name in set().union(*(names_behind(text) for text in formulas)):
        assert catalogue().find(name) is not None, name
    assert set(parse(kpi.cases or "0").names) <= set(parse(kpi.formula).names)
    assert set(parse(kpi.hits or "0").names) <= set(parse(kpi.formula).names)


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.key)
def test_every_worked_example_comes_out(kpi: Kpi) -> None:
    given, _, expected = kpi.example.partition(" -> ")
    values = {name: float(value) for name, value in (pair.split("=") for pair in given.split(", "))}
    result = parse(kpi.formula).evaluate(values)
    assert not isinstance(result, Unknown)
    assert result == pytest.approx(float(expected), rel=1e-4)


def _reaches(kpi: Kpi, seen: tuple[str, ...]) -> None:
    assert kpi.key not in seen
    for name in names_behind(kpi.formula):
        other = catalogue().find(name)
        if isinstance(other, Kpi):
            _reaches(other, (*seen, kpi.key))


@pytest.mark.parametrize("kpi", KPIS, ids=lambda kpi: kpi.key)
def test_no_kpi_is_computed_from_itself(kpi: Kpi) -> None:
    _reaches(kpi, ())


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.key)
def test_every_metric_is_offered_where_it_is_given(metric: Metric) -> None:
    for platform in metric.platforms:
        assert metric.key in catalogue().offered(platform)
        for language in ("id", "en"):
            assert catalogue().where(metric.key, platform)[language]


@pytest.mark.parametrize("metric", METRICS, ids=lambda metric: metric.key)
def test_what_a_metric_leans_on_exists(metric: Metric) -> None:
    for key in (*metric.sum_of, metric.bounded_by, metric.successor):
        assert not key or key in catalogue().metrics
    if metric.bounded_by:
        assert metric.kind is Kind.UNIQUE
    assert not metric.instead or all(n in catalogue().metrics for n in names_behind(metric.instead))


@pytest.mark.parametrize("platform", list(Platform))
def test_every_platform_has_a_form_of_metrics_it_gives(platform: Platform) -> None:
    usual = catalogue().form(platform)
    offered = catalogue().offered(platform)
    assert 5 <= len(usual) <= 14
    assert len(set(offered)) == len(offered)
    for key in offered:
        assert platform in catalogue().metrics[key].platforms
    gone = [key for key in usual if catalogue().metrics[key].until]
    assert not gone


def test_what_a_platform_took_away_names_its_successor() -> None:
    impressions = catalogue().metrics["impressions"]
    assert impressions.until is not None
    assert impressions.successor == "views"


def test_the_shops_own_figures_join_but_never_replace_the_built_in_ones() -> None:
    own = replace(catalogue().metrics["orders"], key="cups", custom=True)
    taken = replace(own, key="reach", name=Text("x", "x"))
    more = catalogue().with_own([own, taken], [])
    assert more.metrics["cups"] is own
    assert more.metrics["reach"] is catalogue().metrics["reach"]
    assert "cups" in more.offered("books")


def test_every_objective_names_figures_of_the_catalogue() -> None:
    assert len(objectives(FOLDER)) == 9
    for objective in objectives(FOLDER).values():
        keys = objective.primary + objective.supporting + objective.guardrail + objective.chain
        assert all(catalogue().find(key) for key in keys)
        assert not set(objective.primary) & set(objective.supporting)


@pytest.mark.parametrize(
    ("objective", "key", "score"),
    [
        ("awareness", "reach", 2),
        ("awareness", "mentions", 1),
        ("sales", "likes", 0),
        ("sales", "roi_margin", 2),
        ("community", "saves", 1),
        ("service", "csat", 2),
    ],
)
def test_a_figure_serves_an_objective_more_or_less(objective: str, key: str, score: int) -> None:
    assert objectives(FOLDER)[objective].score(key) == score


@pytest.mark.parametrize(
    ("sector", "niche", "score"),
    [("food", "food", 2), ("food", "travel", 1), ("food", "gaming", 0), ("sky", "food", None)],
)
def test_a_niche_is_near_or_far_from_a_sector(sector: str, niche: str, score: int | None) -> None:
    assert niches(FOLDER).fit(sector, niche) == score


def test_every_niche_of_a_sector_has_a_name() -> None:
    found = niches(FOLDER)
    for sector in found.sectors.values():
        assert set(sector.same + sector.near) <= set(found.names)
