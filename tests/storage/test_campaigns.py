"""Campaigns, costs, results and scenarios are kept, changed and brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.ad_spend import ad_spends, costs_of
from kpidesk.domain.campaign import BudgetLine, Campaign, CampaignKind, Review
from kpidesk.domain.campaign_own import Whose
from kpidesk.domain.cost import Category, Cost, Repeat
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.scenario import Scenario
from kpidesk.domain.shop import Account, Platform
from kpidesk.domain.topic import Topic
from tests.builders import a_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kpidesk.desk import Desk

MARCH = Period(date(2026, 3, 1), date(2026, 3, 30))
PLAN = Campaign(
    "Ramadan “besar”",
    MARCH,
    CampaignKind.SEASON,
    objective="sales",
    lines=(
        BudgetLine(Category.ADS, 1_000_000, "orders", 60),
        BudgetLine(Category.PRODUCTION, 300_000),
    ),
    accounts=("a", "b"),
    influencers=("i",),
    basis=Method.CODE,
    note="takjil",
    review=Review(date(2026, 4, 2), "Bagi takjil", "Diskon 30 %", "Mulai awal", "80 pesanan"),
    share=60,
)
COST = Cost(
    MARCH.first,
    Category.OWN_HOURS,
    350_000,
    campaign=PLAN.id,
    quantity=14.5,
    each=25_000,
    repeat=Repeat.WEEKLY,
    until=MARCH.last,
    note="memotret",
    channel="TikTok",
)
RESULT = Result(
    PLAN.id, Method.ASKED, MARCH, "instagram", 120, 18_000_000, 100_000, 5, answered=50, said=21
)
SCENARIO = Scenario(
    "Hemat", "roi", (("ads", "1,11jt"), ("cogs", "")), date(2026, 3, 2), campaign=PLAN.id
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = a_desk(tmp_path)
    yield desk
    desk.close()


def test_everything_of_a_campaign_comes_back_as_it_was(desk: Desk) -> None:
    desk.campaigns.save(PLAN)
    desk.costs.put([COST])
    desk.results.save(RESULT)
    desk.scenarios.save(SCENARIO)
    assert list(desk.campaigns) == [PLAN]
    assert desk.costs.of(PLAN.id) == [COST]
    assert desk.results.of(PLAN.id) == [RESULT]
    assert list(desk.scenarios) == [SCENARIO]
    assert desk.check() == []


def test_a_changed_campaign_keeps_the_lines_it_has_and_drops_the_others(desk: Desk) -> None:
    desk.campaigns.save(PLAN)
    fewer = replace(PLAN, name="Ramadan", lines=(replace(PLAN.lines[1], amount=250_000),))
    desk.campaigns.save(fewer)
    assert desk.campaigns.get(PLAN.id) == fewer
    desk.history.undo()
    assert desk.campaigns.get(PLAN.id) == PLAN


def test_a_removed_campaign_takes_its_money_along_and_undo_brings_all_back(desk: Desk) -> None:
    desk.campaigns.save(PLAN)
    desk.costs.save(COST)
    desk.results.save(RESULT)
    desk.scenarios.save(SCENARIO)
    desk.campaigns.remove(PLAN.id)
    assert (list(desk.campaigns), list(desk.costs), list(desk.results)) == ([], [], [])
    assert [one.campaign for one in desk.scenarios] == [None]
    desk.history.undo()
    assert desk.campaigns.get(PLAN.id) == PLAN
    assert (list(desk.costs), list(desk.results)) == ([COST], [RESULT])
    assert list(desk.scenarios) == [SCENARIO]


def test_costs_results_and_scenarios_can_be_changed_and_removed(desk: Desk) -> None:
    desk.campaigns.save(PLAN)
    desk.costs.save(COST)
    desk.costs.save(replace(COST, amount=1, note=""))
    assert [(one.amount, one.note) for one in desk.costs] == [(1, "")]
    desk.costs.remove(COST.id)
    desk.results.save(RESULT)
    desk.results.save(replace(RESULT, orders=None))
    assert [one.orders for one in desk.results] == [None]
    desk.results.remove(RESULT.id)
    desk.scenarios.save(SCENARIO)
    desk.scenarios.save(replace(SCENARIO, name="Boros"))
    assert [one.name for one in desk.scenarios] == ["Boros"]
    desk.scenarios.remove(SCENARIO.id)
    assert (list(desk.costs), list(desk.results), list(desk.scenarios)) == ([], [], [])


def test_a_cost_of_no_campaign_is_kept_too(desk: Desk) -> None:
    loose = replace(COST, campaign=None)
    desk.costs.save(loose)
    assert list(desk.costs) == [loose]


def test_the_topics_of_what_changed_are_announced(desk: Desk) -> None:
    heard: list[frozenset[Topic]] = []
    desk.changed.connect(heard.append)
    desk.campaigns.save(PLAN)
    desk.costs.save(COST)
    desk.scenarios.save(SCENARIO)
    assert heard == [
        frozenset({Topic.CAMPAIGNS}),
        frozenset({Topic.CAMPAIGNS}),
        frozenset({Topic.SCENARIOS}),
    ]


def test_a_campaign_is_found_by_its_name_or_the_start_of_its_id(desk: Desk) -> None:
    desk.campaigns.save(PLAN)
    assert desk.campaigns.find("ramadan “BESAR”") == PLAN
    assert desk.campaigns.find(PLAN.id[:8]) == PLAN
    with pytest.raises(Refused, match="unknown_campaign"):
        desk.campaigns.find("Imlek")


def test_the_sheet_prices_ads_by_the_figures_imported_with_them(desk: Desk) -> None:
    plan = Campaign("Ramadan", MARCH)
    desk.campaigns.save(plan)
    ads = Account(Platform.ADS, "iklan")
    desk.accounts.add(ads)
    week = Period(date(2026, 3, 2), date(2026, 3, 8))
    figures = {"ad_spend": 400_000, "ad_link_clicks": 160, "ad_impressions": 25_000}
    for part, times in (("campaign:Ramadan", 1), ("campaign:Lain", 9), ("", 10)):
        desk.readings.put(
            [
                Reading(ads.id, key, week, value * times, breakdown=part)
                for key, value in figures.items()
            ]
        )
    before = desk.campaign_sheet(plan, MARCH.last)
    assert {each.key: each.whose for each in before.prices}["cpc"] is Whose.WHOLE_SHOP
    spends = ad_spends(desk.readings.between(MARCH, metrics=["ad_spend"]))
    desk.costs.put(costs_of([each for each in spends if each.name == "Ramadan"], plan, 11))
    prices = {each.key: each for each in desk.campaign_sheet(plan, MARCH.last).prices}
    # 444.000 with tax over its own 160 clicks, not over the account's 1.600.
    assert (prices["cpc"].figure, prices["cpc"].whose) == (2_775, Whose.OWN_ADS)
    assert (prices["cpm"].figure, prices["cpm"].brought) == (17_760, 25_000)
