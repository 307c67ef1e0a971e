"""A campaign's figures in words: for the review on screen and for the printed sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.campaign_own import Whose
from kpidesk.domain.metric import Unit
from kpidesk.domain.overlap import is_over_all
from kpidesk.domain.period import DAY, day
from kpidesk.language.calculators import reason
from kpidesk.language.campaigns import BANDS, METHODS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.campaign_price import Price
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.result import Claim
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

Pairs = list[tuple[str, str]]


def money(figure: Figure, formats: Formats) -> str:
    """Whole money, or a dash."""
    return "–" if isinstance(figure, Unknown) else formats.money(round(figure))


def percent(figure: Figure, formats: Formats) -> str:
    """Percent, or a dash."""
    return "–" if isinstance(figure, Unknown) else formats.percent(figure)


def times(figure: Figure, formats: Formats) -> str:
    """A multiple, or a dash."""
    return "–" if isinstance(figure, Unknown) else formats.number(figure, 2) + "×"


def count(figure: Figure, formats: Formats) -> str:
    """A count, or a dash; an estimate keeps one decimal."""
    if isinstance(figure, Unknown):
        return "–"
    return formats.number(figure, 0 if figure == int(figure) else 1)


def short_number(value: float, formats: Formats, most: int = 2) -> str:
    """At most so many decimals, and none that says nothing."""
    places = range(most)
    decimals = next((n for n in places if round(value, n) == round(value, most)), most)
    return formats.number(value, decimals)


def kpi_value(key: str, value: float, catalogue: Catalogue, formats: Formats) -> str:
    """A KPI's value in its unit."""
    found = catalogue.find(key)
    if found is not None and found.unit is Unit.MONEY:
        return formats.money(round(value))
    return formats.number(value, 0 if value == int(value) else 1)


def lines_said(sheet: CampaignSheet, catalogue: Catalogue, words: Words, formats: Formats) -> Pairs:
    """Each line with a KPI: what was wanted and what came."""
    said: Pairs = []
    for one in sheet.lines:
        key, target = one.line.kpi, one.line.target
        if not key:
            continue
        found = catalogue.find(key)
        name = found.name[words.language] if found else key
        wanted = "–" if target is None else kpi_value(key, target, catalogue, formats)
        if isinstance(one.actual, Known):
            came = kpi_value(key, one.actual.value, catalogue, formats)
            share = formats.percent(100 * one.actual.value / target, 0) if target else ""
        elif isinstance(one.actual, Between):
            low, high = (
                kpi_value(key, end, catalogue, formats) for end in (one.actual.low, one.actual.high)
            )
            came, share = f"{low}–{high}", ""
        else:
            came, share = words.say("campaign_sheet", "not known"), ""
        text = words.say("campaign_sheet", "{came} of {wanted}").format(came=came, wanted=wanted)
        said.append((name, f"{text} ({share})" if share else text))
    return said


def money_said(sheet: CampaignSheet, words: Words, formats: Formats) -> Pairs:
    """Budget against spent, and ROI three ways with the profit leading."""
    say, roi = words.say, sheet.roi
    spent = say("campaign_sheet", "{spent} of {budget}").format(
        spent=formats.money(sheet.spent),
        budget=formats.money(sheet.campaign.budget) if sheet.campaign.lines else "–",
    )
    lead = f"{percent(roi.roi_margin, formats)} · {money(roi.profit, formats)}"
    if isinstance(roi.roi_margin, Unknown):
        lead = f"– ({reason(roi.roi_margin, words)})"
    return [
        (say("campaign_sheet", "Spent"), spent),
        (say("campaign_sheet", "Net ROI and profit"), lead),
        (
            say("campaign_sheet", "Beside it: on revenue, ROAS, MER"),
            " · ".join(
                [
                    percent(roi.roi_revenue, formats),
                    times(roi.roas_ads_only, formats),
                    times(roi.mer, formats),
                ]
            ),
        ),
    ]


def prices_said(sheet: CampaignSheet, words: Words, formats: Formats) -> Pairs:
    """What an order and a customer cost, and how many orders break even."""
    say = words.say
    return [
        (say("campaign_sheet", "Cost per order"), money(sheet.cpa, formats)),
        (say("campaign_sheet", "Highest it may be"), money(sheet.ceilings.max_cpa, formats)),
        (say("campaign_sheet", "Cost per new customer"), money(sheet.cac, formats)),
        (say("campaign_sheet", "Orders to break even"), count(sheet.break_even_orders, formats)),
    ]


def unit_prices_said(
    sheet: CampaignSheet, catalogue: Catalogue, words: Words, formats: Formats
) -> list[tuple[str, str, str]]:
    """Each price that something can be said of: its name, the price, and the parts it is made of.
    Nothing paid is free, and money without a result is said in words."""
    say = words.say
    said: list[tuple[str, str, str]] = []
    for price in sheet.prices:
        if isinstance(price.brought, Unknown) or not (price.cost or price.brought):
            continue
        if price.is_free:
            figure = say("campaign_sheet", "free")
        elif price.came_to_nothing:
            figure = say("campaign_sheet", "money out, none yet")
        else:
            figure = money(price.figure, formats)
        said.append((price.key.upper(), figure, _parts_said(price, catalogue, words, formats)))
    return said


def _parts_said(price: Price, catalogue: Catalogue, words: Words, formats: Formats) -> str:
    say, found = words.say, catalogue.find(price.counted)
    name = found.name[words.language] if found else price.counted
    parts = f"{formats.short_money(price.cost)} ÷ {count(price.brought, formats)} {name.lower()}"
    if price.whose is Whose.OWN_ADS:
        parts += " " + say("campaign_sheet", "of its own ads")
    elif price.whose is Whose.OWN_POSTS:
        parts += " " + say("campaign_sheet", "of its own posts")
    elif price.whose is Whose.WHOLE_SHOP:
        # First, so that it is read even where the rest is cut off.
        parts = say("campaign_sheet", "Whole shop: {parts}").format(parts=parts)
    if price.coverage < 1:
        what = {
            Whose.OWN_ADS: say("campaign_sheet", "not every ad filled"),
            Whose.OWN_POSTS: say("campaign_sheet", "not every post read"),
        }
        parts += ", " + what.get(price.whose, say("campaign_sheet", "days missing"))
    return parts


def whole_shop_said(sheet: CampaignSheet, words: Words) -> str:
    """What a price of the whole shop is worth; empty where no price or KPI was read of it."""
    read = [price.whose for price in sheet.prices if not isinstance(price.brought, Unknown)]
    if Whose.WHOLE_SHOP not in read:
        return ""
    return words.say(
        "campaign_sheet",
        "Of the whole shop: whatever brought it on these days. Its own price is higher.",
    )


def payback_said(sheet: CampaignSheet, words: Words, formats: Formats) -> tuple[str, str]:
    """In how many months a new customer pays for herself, and the parts it is made of; the second
    is the reason where it cannot be known."""
    say, found = words.say, sheet.payback
    if isinstance(found.months, Unknown):
        if found.habit is None and not isinstance(found.cac, Unknown):
            return "–", say("campaign_sheet", "Not known yet: orders per customer.")
        return "–", reason(found.months, words)
    assert found.habit is not None
    months = formats.number(found.months, 1)
    text = say("campaign_sheet", "{n} months")
    parts = say("campaign_sheet", "{cac} ÷ ({often} orders × {left})").format(
        cac=money(found.cac, formats),
        often=short_number(found.habit.orders_per_month, formats),
        left=money(found.per_order, formats),
    )
    if found.habit.months:
        text = say("campaign_sheet", "{n} months at the earliest")
        parts += ", " + say(
            "campaign_sheet", "from the buyers of %n month(s)", "", found.habit.months
        )
    return text.format(n=months), parts


def overlaps_said(sheet: CampaignSheet, words: Words, formats: Formats) -> list[str]:
    """One sentence for each campaign on the same days, and what share was declared."""
    say = words.say
    said: list[str] = []
    for each in sheet.overlaps:
        facts = {"name": each.other.name, "span": formats.span(each.period)}
        share, theirs = sheet.campaign.share, each.other.share
        if share is None:
            text = say(
                "campaign_sheet",
                "“{name}” ran too, {span}: not shared, so both count the same orders.",
            )
        elif theirs is None:
            text = say(
                "campaign_sheet",
                "“{name}” ran too, {span}: {share} is counted here, nothing declared there.",
            )
        else:
            text = say(
                "campaign_sheet",
                "“{name}” ran too, {span}: {share} is counted here, {theirs} there.",
            )
        facts["share"] = "" if share is None else formats.percent(share, 0)
        facts["theirs"] = "" if theirs is None else formats.percent(theirs, 0)
        said.append(text.format(**facts))
    if is_over_all(sheet.campaign, sheet.overlaps):
        text = say(
            "campaign_sheet",
            "Together more than 100 % is declared, so only what the others leave is counted here.",
        )
        said.append(text)
    return said


def influencers_said(sheet: CampaignSheet, words: Words, formats: Formats) -> Pairs:
    """Each influencer's name, and what she cost and brought."""
    say = words.say
    said: Pairs = []
    for one in sheet.influencers:
        parts = [formats.money(one.cost)]
        if one.method is None:
            parts.append(say("campaign_sheet", "no result names this source yet"))
        else:
            orders = say("campaign_sheet", "{n} orders")
            parts.append(orders.format(n=count(one.orders, formats)))
            parts.append(f"ROI {percent(one.roi, formats)}")
            parts.append(words.say("campaign", METHODS[one.method]).lower())
        said.append((one.name, " · ".join(parts)))
    return said


def claim_said(claim: Claim, words: Words, formats: Formats) -> tuple[str, str]:
    """One way of counting: its name, and its orders with their range."""
    name = words.say("campaign", METHODS[claim.method])
    if claim.source:
        name = f"{name} · {claim.source}"
    text = count(claim.orders, formats)
    if claim.low is not None and claim.high is not None:
        text += f" ({formats.number(claim.low)}–{formats.number(claim.high)})"
    return name, text


def pacing_said(sheet: CampaignSheet, words: Words, formats: Formats) -> str:
    """One sentence on the pace of the budget; empty when there is nothing to pace."""
    pacing = sheet.pacing
    if pacing is None:
        return ""
    say = words.say
    if isinstance(pacing.exhausted_on_day, Unknown):
        return reason(pacing.exhausted_on_day, words)
    period = sheet.campaign.period
    if pacing.exhausted_on_day > period.days:
        left = sheet.campaign.budget - round(
            0 if isinstance(pacing.projected, Unknown) else pacing.projected
        )
        text = say("campaign_sheet", "At this pace {left} is left in the end.")
        return text.format(left=formats.money(left))
    on = period.first + (max(1, int(pacing.exhausted_on_day)) - 1) * DAY
    text = say("campaign_sheet", "At this pace the budget runs out on {day}, day {n}.")
    return text.format(day=formats.day_month(on), n=formats.number(int(pacing.exhausted_on_day)))


def band_said(sheet: CampaignSheet, words: Words) -> str:
    """The band of the pace, in a word or two."""
    if sheet.pacing is None or sheet.pacing.band is None:
        return ""
    return words.say("campaign", BANDS[sheet.pacing.band])


def rivals_said(
    sheet: CampaignSheet,
    rivals: Sequence[Account],
    known: Scope,
    words: Words,
    formats: Formats,
) -> Pairs:
    """How rivals' followers moved over the campaign's days, as far as they were noted."""
    said: Pairs = []
    first, last = sheet.campaign.period.first, min(sheet.today, sheet.campaign.period.last)
    if last <= first:
        return said
    for account in rivals:
        before = known.answer("followers", day(first), account.id)
        after = known.answer("followers", day(last), account.id)
        if isinstance(before, Known) and isinstance(after, Known):
            moved = formats.signed(after.value - before.value)
            text = words.say("campaign_sheet", "{moved} followers, now {now}")
            said.append((account.title, text.format(moved=moved, now=formats.number(after.value))))
    return said
