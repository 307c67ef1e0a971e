"""The calculators as the command line answers them."""

from __future__ import annotations

import io
import json
import sys
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.cli.calc import CALCULATORS
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.campaign import Campaign
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.shop import Account, Platform, Shop
from tests.oracles import agrees, oracles

if TYPE_CHECKING:
    from pathlib import Path

MINE = [
    "roi",
    "break-even",
    "lifetime",
    "funnel-forward",
    "funnel-backward",
    "funnel-uncertainty",
    "pacing",
    "split",
    "influencer",
    "sentiment",
    "share",
    "growth",
    "uplift",
    "attribution",
]
ROI = {"costs": {"ads": 300_000}, "net_revenue": 900_000, "cogs": 400_000, "variable_fees": 50_000}
FORWARD = {
    "budget": 400_000,
    "cpm": 20_000,
    "frequency": 2,
    "ctr": 0.02,
    "cvr": 0.05,
    "aov": 80_000,
    "margin": 0.5,
}
PACING = {"budget": 900_000, "days_total": 30, "days_elapsed": 10, "spent": 240_000}
SPLIT = {"a": {"instagram": 400, "tiktok": 200}, "b": 0.5, "total": 500_001}
INFLUENCER = {
    "fee": 200_000,
    "product_at_cost": 60_000,
    "shipping": 15_000,
    "followers": 5_000,
    "posts_agreed": 2,
    "posts_done": 2,
    "likes": 300,
    "comments": 40,
    "shares": 10,
    "saves": 50,
    "views": 8_000,
    "reach": 6_000,
    "link_clicks": 80,
    "orders": 6,
    "revenue": 720_000,
    "margin": 0.4,
}
UNCERTAIN = {"orders": 12, "clicks": 300, "cpc": 900, "target_orders": 40}
BREAK_EVEN = {"contribution_margin": 0.4, "aov": 90_000, "cvr": 0.02, "target_profit_share": 0.15}
LIFETIME = {
    "acquisition_cost": 800_000,
    "new_customers": 16,
    "aov": 100_000,
    "margin": 0.4,
    "orders_per_customer": 3,
    "orders_per_month": 0.5,
}
UPLIFT = {
    "orders_before": [20, 24, 22, 18],
    "orders_campaign": 36,
    "cost": 300_000,
    "aov": 100_000,
    "margin": 0.4,
}
ASKED = {"orders": 80, "answered": 40, "said_tiktok": 10, "revenue": 8_000_000}

Answer = tuple[int, dict[str, Any], str]


def calc(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, text: str
) -> Answer:
    stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)
    code = main(["calc", name, "--json", "--lang", "en"])
    printed = capsys.readouterr()
    return code, json.loads(printed.out), printed.err


@pytest.mark.parametrize("case", oracles(*MINE))
def test_the_worked_case_agrees(
    case: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, answer, _ = calc(monkeypatch, capsys, case["calculator"], json.dumps(case["inputs"]))
    assert code == 0
    wrong = {k: (v, answer.get(k)) for k, v in case["expected"].items() if not agrees(v, answer[k])}
    assert not wrong


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("roi", ROI, {"total_cost": 300_000, "contribution": 450_000, "profit": 150_000}),
        ("roi", ROI, {"roi_margin": 50, "roi_revenue": 200, "roas_ads_only": 3, "mer": 3}),
        ("break-even", BREAK_EVEN, {"break_even_roas": 2.5, "max_cpa": 36_000, "max_cpc": 720}),
        ("break-even", BREAK_EVEN, {"target_roas": 4, "target_cpa": 22_500, "target_cpc": 450}),
        ("lifetime", LIFETIME, {"cac": 50_000, "ltv": 120_000, "ltv_cac": 2.4}),
        ("lifetime", LIFETIME, {"contribution_per_month": 20_000, "payback_months": 2.5}),
        ("funnel-forward", FORWARD, {"impressions": 20_000, "reach": 10_000, "clicks": 400}),
        ("funnel-forward", FORWARD, {"orders": 20, "revenue": 1_600_000, "contribution": 800_000}),
        ("funnel-forward", FORWARD, {"profit": 400_000, "roas": 4, "roi": 100}),
        (
            "funnel-backward",
            {"target_orders": 30, "cvr": 0.05, "ctr": 0.02, "cpm": 20_000},
            {"clicks": 600, "impressions": 30_000, "budget": 600_000, "cpa": 20_000},
        ),
        ("funnel-uncertainty", UNCERTAIN, {"cvr": 4, "budget_mid": 900_000}),
        ("pacing", PACING, {"planned": 300_000, "pace": 0.8, "projected": 720_000}),
        ("pacing", PACING, {"overshoot": -20, "left_per_day": 33_000, "exhausted_on_day": 37.5}),
        ("split", SPLIT, {"instagram": 400_001, "tiktok": 100_000}),
        ("influencer", INFLUENCER, {"total_cost": 275_000, "interactions": 400, "cpe": 687.5}),
        ("influencer", INFLUENCER, {"er_followers_per_post": 4, "delivery_rate": 100, "cvr": 7.5}),
        ("influencer", {**INFLUENCER, "emv_cpm": 9_000}, {"emv_at_cpm_9000": 72_000}),
        ("sentiment", {"positive": 6, "neutral": 2, "negative": 2}, {"nss": 40}),
        (
            "share",
            {
                "own_mentions": 5,
                "competitor_mentions": [10, 5],
                "own_interactions": 30,
                "competitor_interactions": [70],
            },
            {"sov": 25, "soe": 30},
        ),
        (
            "growth",
            {"start": 200, "gained": 30, "lost": 5, "end": 224},
            {"net": 24, "growth_rate": 12, "churn": 2.5, "reconciles": False},
        ),
        ("growth", {"start": 100, "end": 121, "weeks": 2}, {"total": 21, "cwgr": 10}),
        (
            "growth",
            {"jan_views": 3_100, "jan_days": 31, "feb_views": 3_080, "feb_days": 28},
            {"per_day_change": 10},
        ),
        ("uplift", UPLIFT, {"baseline": 21, "uplift": 15, "incremental_cpa": 20_000}),
        ("uplift", UPLIFT, {"incremental_roas": 5, "incremental_roi": 100, "beyond_usual": True}),
        ("attribution", ASKED, {"share": 25, "orders_est": 20, "revenue_est": 2_000_000}),
    ],
)
def test_each_calculator_computes_by_its_formula(
    name: str,
    given: dict[str, Any],
    expected: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, answer, _ = calc(monkeypatch, capsys, name, json.dumps(given))
    assert code == 0
    assert {key: answer[key] for key in expected} == pytest.approx(expected)


@pytest.mark.parametrize(
    ("name", "given", "key", "code", "words"),
    [
        ("roi", {**ROI, "costs": {}}, "roi_margin", "zero_denominator", "free"),
        ("roi", {**ROI, "costs": {"ads": 0}}, "mer", "zero_denominator", "free"),
        ("roi", {**ROI, "cogs": None}, "profit", "missing_part", "Cost of goods"),
        ("influencer", {**INFLUENCER, "link_clicks": 0}, "cpc", "zero_denominator", "no click"),
        ("influencer", {**INFLUENCER, "reach": None}, "er_reach", "missing_part", "Reach"),
        ("pacing", {**PACING, "days_elapsed": 0}, "pace", "zero_denominator", ""),
        ("pacing", {**PACING, "spent": 0}, "exhausted_on_day", "zero_denominator", "Nothing"),
        ("break-even", {**BREAK_EVEN, "contribution_margin": 0}, "max_cpa", "no_margin", "nothing"),
        (
            "funnel-uncertainty",
            {**UNCERTAIN, "clicks": 0, "orders": 0},
            "lo",
            "zero_denominator",
            "",
        ),
        ("funnel-backward", {"target_orders": 9, "cvr": 0, "ctr": 0.1, "cpm": 9}, "budget", "", ""),
        ("sentiment", {"positive": 0, "neutral": 0, "negative": 0}, "nss", "zero_denominator", ""),
        ("uplift", {**UPLIFT, "orders_campaign": 20}, "incremental_cpa", "no_gain", "usual"),
        ("uplift", {**UPLIFT, "orders_before": [9, 9, 9]}, "pi95_lo", "no_variation", "same"),
        ("uplift", {**UPLIFT, "orders_before": [9]}, "pi95_hi", "too_few", "few"),
        ("growth", {"start": 0, "end": 40, "weeks": 4}, "total", "zero_denominator", ""),
        (
            "attribution",
            {**ASKED, "answered": 0, "said_tiktok": 0},
            "share",
            "zero_denominator",
            "",
        ),
    ],
)
def test_what_cannot_be_computed_is_null_with_its_reason(
    name: str,
    given: dict[str, Any],
    key: str,
    code: str,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    done, answer, _ = calc(monkeypatch, capsys, name, json.dumps(given))
    assert done == 0
    assert answer[key] is None
    assert answer["why"][key]["code"] == (code or "zero_denominator")
    assert words in answer["why"][key]["message"]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("roi", "", "bad_json"),
        ("roi", "[1, 2]", "not_a_table"),
        ("roi", "{}", "missing_input"),
        ("roi", json.dumps({**ROI, "profit": 1}), "strange_input"),
        ("roi", json.dumps({**ROI, "costs": [1]}), "not_a_table"),
        ("roi", json.dumps({**ROI, "costs": {"ads": -1}}), "negative_money"),
        ("roi", json.dumps({**ROI, "net_revenue": -900_000}), "negative_money"),
        ("roi", json.dumps({**ROI, "cogs": 0.5}), "money_not_whole"),
        ("roi", json.dumps({**ROI, "cogs": "400000"}), "not_a_number"),
        ("roi", json.dumps({**ROI, "cogs": True}), "not_a_number"),
        ("roi", json.dumps({**ROI, "cogs": [1]}), "not_a_number"),
        ("roi", json.dumps({**ROI, "cogs": 10**15}), "over_limit"),
        ("roi", json.dumps({**ROI, "cogs": float("nan")}), "not_a_number"),
        ("roi", json.dumps({**ROI, "cogs": float("inf")}), "not_a_number"),
        ("pacing", json.dumps({**PACING, "budget": 1e15}), "over_limit"),
        ("pacing", json.dumps({**PACING, "days_elapsed": 31}), "more_than_all"),
        ("pacing", json.dumps({**PACING, "days_elapsed": 2.5}), "count_not_whole"),
        (
            "break-even",
            json.dumps({**BREAK_EVEN, "contribution_margin": 43.5}),
            "fraction_over_one",
        ),
        ("funnel-forward", json.dumps({**FORWARD, "margin": 1.01}), "fraction_over_one"),
        ("funnel-forward", json.dumps({**FORWARD, "ctr": -0.1}), "negative_figure"),
        ("funnel-forward", json.dumps({**FORWARD, "frequency": 0.5}), "frequency_under_one"),
        ("funnel-uncertainty", json.dumps({**UNCERTAIN, "orders": 301}), "more_than_all"),
        ("split", json.dumps({**SPLIT, "b": 1}), "bend_outside"),
        ("split", json.dumps({**SPLIT, "a": {}}), "no_channel"),
        ("split", json.dumps({**SPLIT, "a": {"return_opt": 5}}), "strange_input"),
        ("attribution", json.dumps({**ASKED, "said_tiktok": 41}), "more_than_all"),
        ("attribution", json.dumps({**ASKED, "answered": 81}), "more_than_all"),
        ("share", json.dumps({"own_mentions": 1}), "missing_input"),
        (
            "funnel-backward",
            json.dumps({"target_orders": 60, "cvr": 1e-300, "ctr": 1e-300, "cpm": 9}),
            "result_too_large",
        ),
    ],
)
def test_bad_input_is_refused_in_a_sentence(
    name: str,
    text: str,
    code: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    done, answer, said = calc(monkeypatch, capsys, name, text)
    assert done == 1
    assert answer["error"]["code"] == code
    assert answer["error"]["message"] == said.strip()
    assert "{" not in said


def test_the_plain_answer_speaks_the_chosen_language(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = json.dumps({**PACING, "spent": 0})
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["calc", "pacing", "--lang", "id"]) == 0
    said = capsys.readouterr().out
    assert "Rencana sampai hari ini: Rp300.000" in said
    assert "Belum ada yang terpakai" in said


def test_bytes_that_are_no_text_are_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe{")))
    assert main(["calc", "roi"]) == 1
    assert "JSON" in capsys.readouterr().err


def test_every_calculator_is_registered() -> None:
    assert set(MINE) <= set(CALCULATORS)


TINY = st.sampled_from([5e-324, 1e-300, 1e-12])
SCALARS = TINY | st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=3)
ANY = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.text(max_size=3), SCALARS)
BACKWARD = {"target_orders": 60, "cvr": 0.03, "ctr": 0.015, "cpm": 12_500}
SHAPES: dict[str, dict[str, Any]] = {
    "funnel-forward": FORWARD,
    "funnel-backward": BACKWARD,
    "break-even": BREAK_EVEN,
    "lifetime": LIFETIME,
    "roi": ROI,
    "split": SPLIT,
    "pacing": PACING,
    "influencer": INFLUENCER,
    "uplift": UPLIFT,
    "funnel-uncertainty": UNCERTAIN,
    "attribution": ASKED,
}


@given(st.data())
def test_no_input_brings_a_traceback(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(SHAPES)))
    key = data.draw(st.sampled_from(sorted(SHAPES[name])))
    with suppress(Refused):
        assert CALCULATORS[name]({**SHAPES[name], key: data.draw(ANY)})


def test_a_shop_adds_its_channels_to_a_split_and_its_weeks_to_a_range(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2026-06-02")
    path = tmp_path / "toko.kpidesk"
    desk = Desk.create(path, Shop("Toko"))
    campaign = Campaign("Juni", Period(date(2026, 5, 1), date(2026, 5, 20)))
    desk.campaigns.save(campaign)
    desk.costs.save(Cost(date(2026, 5, 2), Category.ADS, 500_000, campaign.id, channel="TikTok"))
    desk.results.save(
        Result(campaign.id, Method.CODE, campaign.period, "tiktok", 3, 300_000, cogs=0, fees=0)
    )
    ads = Account(Platform.ADS, "iklan")
    desk.accounts.add(ads)
    week = Period(date(2026, 5, 25), date(2026, 5, 31))
    figures = {"ad_spend": 400_000, "ad_impressions": 20_000, "ad_link_clicks": 250}
    figures["ad_purchases"] = 8
    desk.readings.put([Reading(ads.id, key, week, value) for key, value in figures.items()])
    desk.close()

    def ask(name: str, given: dict[str, object]) -> dict[str, Any]:
        text = io.TextIOWrapper(io.BytesIO(json.dumps(given).encode()))
        monkeypatch.setattr(sys, "stdin", text)
        assert main(["calc", name, "--json", "--shop", str(path)]) == 0
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    shared = ask("split", {"a": {"IG": 900, "TT": 700}, "b": 0.6, "total": 1_000_000})
    (channel,) = shared["channels"]
    assert (channel["name"], channel["too_few"], channel["cpa"]["value"]) == (
        "TikTok", True, pytest.approx(166_666.67),
    )  # fmt: skip
    # 8 of 250 clicks at Rp1.600: 60 orders take 60 · 1.600 · 250 ÷ 8.
    sure = ask("funnel-uncertainty", {"target_orders": 60})
    assert (sure["budget_mid"], sure["way"], sure["weeks"]) == (3_000_000, "counts", 1)
    assert sure["cpm_median"] == 20_000
