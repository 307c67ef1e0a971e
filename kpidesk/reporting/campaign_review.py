"""The campaign review: what it cost, what each way of counting says it brought, the lesson."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown
from kpidesk.domain.campaign_own import Whose
from kpidesk.domain.metric import Unit
from kpidesk.language.campaign_sheet import (
    count,
    influencers_said,
    overlaps_said,
    payback_said,
    unit_prices_said,
    whole_shop_said,
)
from kpidesk.language.campaigns import BIASES, CATEGORIES, KINDS, METHODS, STATUSES
from kpidesk.reporting.blocks import Beside, Block, Figure, Heading, Label, Paragraph, Stack
from kpidesk.reporting.charts import Bars
from kpidesk.reporting.figures import NOTHING
from kpidesk.reporting.head import document, head
from kpidesk.reporting.style import (
    BODY,
    BODY_STRONG,
    CELL,
    CELL_NOTE,
    CELL_SOFT,
    CELL_STRONG,
    FIGURE,
    HEAD_STRONG,
    NOTE,
    NOTE_STRONG,
)
from kpidesk.reporting.table import Cell, Column, Row, Table
from kpidesk.reporting.typeset import RIGHT, Run

if TYPE_CHECKING:
    from kpidesk.domain.campaign_line import LineSheet
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.figure import Figure as Number
    from kpidesk.domain.shop import Shop
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.output import Document

LINE_OF_BARS = 6.0


def campaign_document(
    shop: Shop, sheet: CampaignSheet, figures: Figures, logo: bytes | None = None
) -> Document:
    """The review of one campaign as it stands on the sheet's day."""
    words, formats, campaign = figures.words, figures.formats, sheet.campaign
    title = words.say("report", "Campaign")
    kind = words.say("campaign", KINDS[campaign.kind])
    status = words.say("campaign", STATUSES[sheet.status])
    day = words.say("report", "as of {day}").format(day=formats.day(sheet.today))
    about = f"{kind} · {status} · {day}"
    blocks = head(shop, title, campaign.name, formats.span(campaign.period), about, logo)
    blocks += _earned(sheet, figures)
    blocks += _prices(sheet, figures)
    blocks += _claims(sheet, figures)
    blocks += _plan(sheet, figures)
    blocks += _influencers(sheet, figures)
    blocks += _learned(sheet, figures)
    return document(shop, words, title, campaign.name, blocks)


def money_of(figure: Number, figures: Figures) -> str:
    """A sum or price in whole money; a dash where it is not known."""
    return NOTHING if isinstance(figure, Unknown) else figures.formats.money(round(figure))


def _percent(figure: Number, figures: Figures) -> str:
    return NOTHING if isinstance(figure, Unknown) else figures.formats.percent(figure)


def _count(figure: Number, figures: Figures) -> str:
    return NOTHING if isinstance(figure, Unknown) else count(figure, figures.formats)


def _earned(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    words = figures.words
    costs = [
        Row([Cell(words.say("campaign", CATEGORIES[category])),
             Cell(figures.formats.money(amount))])
        for category, amount in sheet.by_category.items() if amount
    ]  # fmt: skip
    spent = figures.formats.money(sheet.spent)
    costs.append(_total(words.say("report", "Costs written down"), spent))
    takings = sheet.takings
    orders = words.say("report", "{name}, {n} orders")
    revenue = orders.format(name=figures.name("revenue"), n=_count(takings.orders, figures))
    brought = [
        Row([Cell(revenue), Cell(money_of(takings.net_revenue, figures))]),
        Row([Cell(figures.name("cogs")), Cell(_less(takings.cogs, figures))]),
        Row([Cell(figures.name("variable_fees")), Cell(_less(takings.fees, figures))]),
        _total(words.say("report", "Gross profit"), money_of(sheet.roi.contribution, figures)),
        _total(words.say("report", "Left after costs"), money_of(sheet.roi.profit, figures)),
    ]
    columns = [Column(free=1), Column(align=RIGHT)]
    parts: list[Block] = [
        Table(columns, costs, padding=0.32, lines=False),
        Table(columns, brought, padding=0.32, lines=False),
        _ratios(sheet, figures),
    ]
    heading = Heading(words.say("report", "Money"), _budget(sheet, figures))
    return [heading, Beside(parts, [0.9, 1.2, 0.65])]


def _less(figure: Number, figures: Figures) -> str:
    return NOTHING if isinstance(figure, Unknown) else figures.formats.money(-round(figure))


def _total(name: str, amount: str) -> Row:
    return Row([Cell(name, CELL_STRONG), Cell(amount, CELL_STRONG)], strong=True)


def _budget(sheet: CampaignSheet, figures: Figures) -> str:
    budget, words, formats = sheet.campaign.budget, figures.words, figures.formats
    if not budget:
        return ""
    facts = {
        "budget": formats.money(budget),
        "spent": formats.percent(sheet.against_budget / budget * 100, 0),
        "left": formats.money(abs(budget - sheet.against_budget)),
    }
    if sheet.against_budget > budget:
        return words.say("report", "budget {budget} · overspent by {left}").format(**facts)
    return words.say("report", "budget {budget} · {spent} spent · {left} left").format(**facts)


def _ratios(sheet: CampaignSheet, figures: Figures) -> Block:
    roi = sheet.roi
    rows = [
        (figures.name("roi_revenue"), _percent(roi.roi_revenue, figures)),
        (figures.words.say("report", "without own hours"),
         _percent(roi.roi_margin_without_own_hours, figures)),
        (figures.words.say("report", "Highest cost per order"),
         money_of(sheet.ceilings.max_cpa, figures)),
        (figures.words.say("report", "Orders to break even"),
         _count(sheet.break_even_orders, figures)),
    ]  # fmt: skip
    told = [
        Paragraph([Run(name + " ", NOTE), Run(value, NOTE_STRONG)], before=0.5)
        for name, value in rows
        if value != NOTHING
    ]
    lead = _percent(roi.roi_margin, figures)
    head_ = [Paragraph(figures.name("roi_margin"), HEAD_STRONG), Paragraph(lead, FIGURE)]
    return Stack([*head_, *told])


def _prices(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    """What one of each result cost, with its parts; what is of the whole shop says so."""
    words = figures.words
    said = unit_prices_said(sheet, figures.catalogue, words, figures.formats)
    if not isinstance(sheet.payback.cac, Unknown):
        months, parts = payback_said(sheet, words, figures.formats)
        said.append((words.say("report", "Pays back in"), months, parts))
    if not said:
        return []
    rows = []
    for left, right in zip_longest(said[::2], said[1::2], fillvalue=("", "", "")):
        rows.append([Cell(text) for text in (*left, *right)])
    one = [
        Column(style=CELL_SOFT),
        Column(align=RIGHT, style=CELL_STRONG),
        Column(style=CELL_NOTE, free=1),
    ]
    table = Table([*one, *one], rows, padding=0.32, lines=False)
    note = whole_shop_said(sheet, words)
    blocks: list[Block] = [Heading(words.say("report", "What each one cost")), table]
    return [*blocks, Paragraph(note, NOTE)] if note else blocks


def _influencers(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    said = influencers_said(sheet, figures.words, figures.formats)
    if not said:
        return []
    rows = [[Cell(name, CELL_STRONG), Cell(text)] for name, text in said]
    heading = Heading(figures.words.say("report", "Influencers"))
    return [heading, Table([Column(), Column(free=1)], rows, padding=0.32, lines=False)]


def _claims(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    """Each way of counting on its own; they overlap and are never added."""
    if not sheet.claims:
        return []
    words = figures.words
    rows = []
    for claim in sheet.claims:
        name = [Run(words.say("campaign", METHODS[claim.method]), CELL_STRONG)]
        if claim.source:
            name.append(Run("  " + claim.source, CELL_NOTE))
        orders = _count(claim.orders, figures)
        if claim.low is not None and claim.high is not None:
            ends = (figures.formats.number(claim.low), figures.formats.number(claim.high))
            orders += f" ({ends[0]}–{ends[1]})"
        rows.append(
            [
                Cell(name),
                Cell(orders),
                Cell(money_of(claim.revenue, figures)),
                Cell(words.say("campaign", BIASES[claim.method])),
            ]
        )
    columns = [
        Column(words.say("report", "Counted by"), most=62),
        Column(words.say("report", "Orders"), RIGHT, CELL_STRONG),
        Column(figures.name("revenue"), RIGHT),
        Column(words.say("report", "What to bear in mind"), style=CELL_NOTE, free=1),
    ]
    aside = words.say("report", "side by side, never added")
    blocks: list[Block] = [
        Heading(words.say("report", "What it brought"), aside),
        Table(columns, rows),
    ]
    shared = overlaps_said(sheet, words, figures.formats)
    blocks += [Paragraph(text, NOTE, before=0.8) for text in shared]
    return blocks + _bars(sheet, figures)


def _bars(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    known = [c for c in sheet.claims if not isinstance(c.orders, Unknown)]
    if len(known) < 2:
        return []
    bars = []
    for claim in known:
        name = figures.words.say("campaign", METHODS[claim.method])
        assert not isinstance(claim.orders, Unknown)
        bars.append((name, float(claim.orders), _count(claim.orders, figures)))
    return [Figure(Bars(bars), LINE_OF_BARS * len(bars), before=2)]


def _plan(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    if not sheet.lines:
        return []
    words = figures.words
    columns = [
        Column(words.say("report", "Plan"), free=1, style=CELL_STRONG),
        Column(words.say("report", "Budget"), RIGHT, CELL_SOFT),
        Column(words.say("report", "Spent"), RIGHT, CELL_STRONG),
        Column(words.say("report", "KPI"), most=40),
        Column(words.say("report", "Target"), RIGHT, CELL_SOFT),
        Column(words.say("report", "Result"), RIGHT, CELL_STRONG),
        Column(words.say("report", "Cost each"), RIGHT),
    ]
    rows = [_line(one, figures) for one in sheet.lines]
    return [Heading(words.say("report", "Plan and result")), Table(columns, rows)]


def _line(one: LineSheet, figures: Figures) -> list[Cell]:
    line, words, money = one.line, figures.words, figures.formats.money
    unit = figures.unit(line.kpi) if line.kpi else Unit.COUNT
    actual = one.actual.value if isinstance(one.actual, Known) else None
    kpi = [Run(figures.name(line.kpi) if line.kpi else "", CELL)]
    if one.whose is Whose.WHOLE_SHOP and actual is not None:
        kpi.append(Run("  " + words.say("report", "whole shop"), CELL_NOTE))
    return [
        Cell(words.say("campaign", CATEGORIES[line.category])),
        Cell(money(line.amount)),
        Cell(money(one.spent)),
        Cell(kpi),
        Cell(NOTHING if line.target is None else figures.value(line.target, unit)),
        Cell(NOTHING if actual is None else figures.value(actual, unit)),
        Cell(money_of(one.actual_cost, figures)),
    ]


def _learned(sheet: CampaignSheet, figures: Figures) -> list[Block]:
    words, review = figures.words, sheet.campaign.review
    if review is None:
        if not sheet.campaign.note:
            return []
        return [Heading(words.say("report", "Note")), Paragraph(sheet.campaign.note, BODY)]
    parts = [
        (words.say("report", "What worked."), review.worked),
        (words.say("report", "Rivals meanwhile."), review.rivals),
        (words.say("report", "Lesson."), review.lesson),
        (words.say("report", "Next KPI."), review.next_kpi),
    ]
    told: list[Block] = [
        Paragraph([Run(name + " ", BODY_STRONG), Run(text, BODY)], before=0.8)
        for name, text in parts
        if text.strip()
    ]
    on = words.say("report", "looked back on {day}")
    heading = Heading(
        words.say("report", "What was learned"), on.format(day=figures.formats.day(review.on))
    )
    empty = Label(words.say("report", "Nothing was written down."))
    return [heading, *(told or [empty])]
