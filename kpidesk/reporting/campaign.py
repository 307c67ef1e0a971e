"""A campaign on paper: what it wanted, what it cost, what it brought, what it taught."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.language.campaign_sheet import (
    claim_said,
    lines_said,
    money_said,
    pacing_said,
    prices_said,
)
from kpidesk.language.campaigns import BIASES, CATEGORIES, KINDS, STATUSES
from kpidesk.reporting.blocks import Heading, Paragraph
from kpidesk.reporting.output import Document
from kpidesk.reporting.style import BODY, NOTE, STRONG
from kpidesk.reporting.table import Column, Table
from kpidesk.reporting.typeset import RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.campaign import Review
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.shop import Shop
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.reporting.blocks import Block


def document(
    sheet: CampaignSheet,
    shop: Shop,
    catalogue: Catalogue,
    words: Words,
    formats: Formats,
    rivals: Sequence[tuple[str, str]] = (),
) -> Document:
    """The pages of one campaign; a review is printed where there is one, else the lines to write
    it on."""
    say, campaign = words.say, sheet.campaign
    head = " · ".join(
        [
            shop.name,
            say("campaign", KINDS[campaign.kind]),
            formats.span(campaign.period),
            say("campaign", STATUSES[sheet.status]),
        ]
    )
    blocks: list[Block] = [
        Paragraph(campaign.name, BODY.but(family=STRONG, size=17, leading=22)),
        Paragraph(head, NOTE),
        *_money(sheet, words, formats),
        *_kpis(sheet, catalogue, words, formats),
        *_costs(sheet, words, formats),
        *_claims(sheet, words, formats),
    ]
    if rivals:
        blocks += [
            Heading(say("campaign_report", "Rivals meanwhile")),
            _pairs(rivals),
        ]
    blocks += _review(campaign.review, words)
    return Document(
        title=campaign.name,
        author=shop.name,
        language=words.language,
        blocks=blocks,
        running=(campaign.name, shop.name),
        footer=say("campaign_report", "As of {day}").format(day=formats.day(sheet.today)),
    )


def _money(sheet: CampaignSheet, words: Words, formats: Formats) -> list[Block]:
    blocks: list[Block] = [
        Heading(words.say("campaign_report", "Money")),
        _pairs([*money_said(sheet, words, formats), *prices_said(sheet, words, formats)]),
    ]
    pace = pacing_said(sheet, words, formats)
    if pace:
        blocks.append(Paragraph(pace, BODY, before=1.5))
    return blocks


def _kpis(
    sheet: CampaignSheet, catalogue: Catalogue, words: Words, formats: Formats
) -> list[Block]:
    said = lines_said(sheet, catalogue, words, formats)
    if not said:
        return []
    return [Heading(words.say("campaign_report", "KPI against plan")), _pairs(said)]


def _costs(sheet: CampaignSheet, words: Words, formats: Formats) -> list[Block]:
    if not sheet.by_category:
        return []
    planned = dict.fromkeys(sheet.by_category, 0)
    for line in sheet.campaign.lines:
        planned[line.category] = planned.get(line.category, 0) + line.amount
    rows = [
        [
            words.say("campaign", CATEGORIES[category]),
            formats.money(amount) if amount else "–",
            formats.money(sheet.by_category.get(category, 0)),
        ]
        for category, amount in planned.items()
    ]
    total = [
        words.say("campaign_report", "Together"),
        formats.money(sum(planned.values())) if sheet.campaign.lines else "–",
        formats.money(sheet.spent),
    ]
    heads = (
        "",
        words.say("campaign_report", "Planned"),
        words.say("campaign_report", "Spent"),
    )
    return [
        Heading(words.say("campaign_report", "Costs")),
        Table(
            [Column(heads[0], free=2), *(Column(h, align=RIGHT, free=1) for h in heads[1:])],
            [*rows, total],
        ),
    ]


def _claims(sheet: CampaignSheet, words: Words, formats: Formats) -> list[Block]:
    if not sheet.claims:
        return []
    rows = []
    for claim in sheet.claims:
        name, figure = claim_said(claim, words, formats)
        rows.append([name, figure, words.say("campaign", BIASES[claim.method])])
    aside = ""
    if sheet.span is not None:
        text = words.say("campaign_report", "between {low} and {high}; never added")
        low, high = (formats.number(end) for end in sheet.span)
        aside = text.format(low=low, high=high)
    return [
        Heading(words.say("campaign_report", "Orders, by how they were counted"), aside),
        Table(
            [Column("", free=2), Column("", align=RIGHT, wide=24), Column("", style=NOTE, free=3)],
            rows,
        ),
    ]


def _review(review: Review | None, words: Words) -> list[Block]:
    say = words.say
    titles = (
        (say("campaign_report", "What worked, what did not"), review.worked if review else ""),
        (say("campaign_report", "What rivals did"), review.rivals if review else ""),
        (say("campaign_report", "Lesson"), review.lesson if review else ""),
        (say("campaign_report", "Next KPI"), review.next_kpi if review else ""),
    )
    blocks: list[Block] = [Heading(say("campaign_report", "Review"))]
    for title, text in titles:
        if review is not None and not text.strip():
            continue
        blocks.append(Paragraph(title, BODY.but(family=STRONG), before=1.5, keep_next=True))
        blocks.append(Paragraph(text or "…" + "." * 110, BODY))
    return blocks


def _pairs(rows: Sequence[tuple[str, str]]) -> Table:
    return Table([Column("", free=1), Column("", align=RIGHT, free=1)], [list(row) for row in rows])
