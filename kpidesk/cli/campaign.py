"""`kpidesk campaign list|show SHOP`: what the campaigns' screen shows."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.desk import Desk
from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.language.calculators import reason
from kpidesk.language.campaign_sheet import (
    claim_said,
    influencers_said,
    lines_said,
    money_said,
    overlaps_said,
    pacing_said,
    payback_said,
    prices_said,
    unit_prices_said,
)
from kpidesk.language.campaigns import CATEGORIES, STATUSES

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.domain.answer import Answer
    from kpidesk.domain.campaign_influencer import InfluencerSheet
    from kpidesk.domain.campaign_line import LineSheet
    from kpidesk.domain.campaign_price import Price
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.payback import Payback


def arguments(parser: argparse.ArgumentParser) -> None:
    """`list SHOP`, or `show SHOP NAME`."""
    parser.add_argument("what", choices=("list", "show"))
    parser.add_argument("shop", type=Path)
    parser.add_argument("name", nargs="?", default="", help="of show: its name or id")


def run(args: argparse.Namespace, out: Output) -> int:
    """Answer with all campaigns, or with one in full."""
    desk = Desk.open(args.shop, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        if args.what == "list":
            sheets = [desk.campaign_sheet(one, today()) for one in desk.campaigns]
            return out.answer(
                [_brief(sheet) for sheet in sheets],
                "\n".join(_line(sheet, out) for sheet in sheets)
                or out.words.say("campaign_command", "No campaign yet."),
            )
        sheet = desk.campaign_sheet(desk.campaigns.find(args.name), today())
        return out.answer(_full(sheet, desk.catalogue, out), _text(sheet, desk, out))
    finally:
        desk.close()


def _brief(sheet: CampaignSheet) -> dict[str, object]:
    campaign = sheet.campaign
    return {
        "id": campaign.id,
        "name": campaign.name,
        "kind": campaign.kind,
        "from": str(campaign.period.first),
        "to": str(campaign.period.last),
        "status": sheet.status,
        "budget": campaign.budget,
        "spent": sheet.spent,
        "orders": _plain(sheet.takings.orders),
        "roi_margin": _plain(sheet.roi.roi_margin),
    }


def _full(sheet: CampaignSheet, catalogue: Catalogue, out: Output) -> dict[str, object]:
    why: dict[str, dict[str, str]] = {}
    money = _figures(sheet.takings, why, out) | _figures(sheet.roi, why, out)
    prices = {"aov": sheet.aov, "cpa": sheet.cpa, "cac": sheet.cac}
    prices["break_even_orders"] = sheet.break_even_orders
    prices["break_even_roas"] = sheet.ceilings.break_even_roas
    prices["max_cpa"] = sheet.ceilings.max_cpa
    review = sheet.campaign.review
    return {
        **_brief(sheet),
        "objective": sheet.campaign.objective,
        "basis": sheet.campaign.basis,
        "costs": dict(sheet.by_category),
        "outside": sum(cost.amount for cost in sheet.outside),
        "money": money,
        "prices": {name: _reasoned(name, each, why, out) for name, each in prices.items()},
        "unit_prices": {each.key: _priced(each, catalogue, out) for each in sheet.prices},
        "payback": _paid_back(sheet.payback, out),
        "share": sheet.campaign.share,
        "overlaps": [
            {
                "id": each.other.id,
                "name": each.other.name,
                "from": str(each.period.first),
                "to": str(each.period.last),
                "share": each.other.share,
            }
            for each in sheet.overlaps
        ],
        "influencers": [_named(one, out) for one in sheet.influencers],
        "pacing": _figures(sheet.pacing, why, out) if sheet.pacing else None,
        "lines": [_planned(one) for one in sheet.lines],
        "claims": [
            {
                "method": claim.method,
                "source": claim.source,
                "orders": _plain(claim.orders),
                "revenue": _plain(claim.revenue),
                "low": claim.low,
                "high": claim.high,
            }
            for claim in sheet.claims
        ],
        "span": list(sheet.span) if sheet.span else None,
        "review": {f.name: str(getattr(review, f.name)) for f in fields(review)}
        if review
        else None,
        "why": why,
    }


def _priced(price: Price, catalogue: Catalogue, out: Output) -> dict[str, object]:
    """A price with its parts; `whose` says what it was read of."""
    figure, found = price.figure, catalogue.find(price.counted)
    name = found.name[out.words.language] if found else price.counted
    return {
        "value": _plain(figure),
        "cost": price.cost,
        "counted": price.counted,
        "brought": _plain(price.brought),
        "per": price.per,
        "coverage": price.coverage,
        "whose": None if isinstance(price.brought, Unknown) else price.whose,
        "why": {"code": figure.why, "message": reason(figure, out.words, name)}
        if isinstance(figure, Unknown)
        else None,
    }


def _paid_back(found: Payback, out: Output) -> dict[str, object]:
    why: dict[str, dict[str, str]] = {}
    return {
        "months": _reasoned("months", found.months, why, out),
        "cac": _plain(found.cac),
        "per_order": _plain(found.per_order),
        "orders_per_month": found.habit.orders_per_month if found.habit else None,
        "from_months": found.habit.months if found.habit else None,
        "why": why.get("months"),
    }


def _named(one: InfluencerSheet, out: Output) -> dict[str, object]:
    why: dict[str, dict[str, str]] = {}
    return {
        "name": one.name,
        "cost": one.cost,
        "method": one.method,
        "orders": _plain(one.orders),
        "cpa": _plain(one.cpa),
        "profit": _plain(one.profit),
        "roi_margin": _reasoned("roi_margin", one.roi, why, out),
        "why": why.get("roi_margin"),
    }


def _planned(one: LineSheet) -> dict[str, object]:
    return {
        "category": one.line.category,
        "amount": one.line.amount,
        "kpi": one.line.kpi,
        "target": one.line.target,
        "implied_cost": one.line.implied_cost,
        "past_cost": one.past.each if one.past else None,
        "past_campaigns": one.past.campaigns if one.past else 0,
        "balance": one.balance,
        "spent": one.spent,
        "actual": _answered(one.actual),
        "actual_cost": _plain(one.actual_cost),
        "whose": one.whose,
    }


def _answered(answer: Answer) -> int | float | None:
    if isinstance(answer, Between):
        return None
    return answer.value if isinstance(answer, Known) else None


def _figures(result: object, why: dict[str, dict[str, str]], out: Output) -> dict[str, object]:
    assert is_dataclass(result)
    return {f.name: _reasoned(f.name, getattr(result, f.name), why, out) for f in fields(result)}


def _reasoned(
    name: str, figure: Figure, why: dict[str, dict[str, str]], out: Output
) -> int | float | None:
    if isinstance(figure, Unknown):
        why[name] = {"code": figure.why, "message": reason(figure, out.words)}
        return None
    return figure


def _plain(figure: Figure) -> int | float | None:
    return None if isinstance(figure, Unknown) else figure


def _line(sheet: CampaignSheet, out: Output) -> str:
    campaign, words, formats = sheet.campaign, out.words, out.formats
    status = words.say("campaign", STATUSES[sheet.status])
    spent = money_said(sheet, words, formats)[0][1]
    return f"{campaign.name} · {formats.span(campaign.period)} · {status} · {spent}"


def _text(sheet: CampaignSheet, desk: Desk, out: Output) -> str:
    words, formats = out.words, out.formats
    lines = [_line(sheet, out), ""]
    said = money_said(sheet, words, formats) + prices_said(sheet, words, formats)
    said += [
        (name, f"{figure} ({parts})")
        for name, figure, parts in unit_prices_said(sheet, desk.catalogue, words, formats)
        if name not in ("CPA", "CAC")
    ]
    said += lines_said(sheet, desk.catalogue, words, formats)
    lines += [f"{name}: {figure}" for name, figure in said]
    lines += [
        f"{words.say('campaign', CATEGORIES[category])}: {formats.money(amount)}"
        for category, amount in sheet.by_category.items()
    ]
    lines += [f"{name}: {n}" for name, n in (claim_said(c, words, formats) for c in sheet.claims)]
    lines += overlaps_said(sheet, words, formats)
    lines += [f"{name}: {said}" for name, said in influencers_said(sheet, words, formats)]
    months, parts = payback_said(sheet, words, formats)
    lines.append(f"{words.say('campaign_command', 'Pays back in')}: {months} ({parts})")
    pace = pacing_said(sheet, words, formats)
    if pace:
        lines.append(pace)
    if sheet.campaign.review and sheet.campaign.review.lesson:
        lines.append(sheet.campaign.review.lesson)
    return "\n".join(lines)
