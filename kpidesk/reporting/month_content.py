"""Posts, campaigns that ended and what was noted in the month, on page two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.metric import Unit
from kpidesk.domain.post import PostKind
from kpidesk.domain.result import Method
from kpidesk.language.words import mark
from kpidesk.reporting.blocks import Beside, Block, Figure, Heading, Label, Paragraph, Stack
from kpidesk.reporting.charts import Bars
from kpidesk.reporting.figures import NOTHING
from kpidesk.reporting.style import CELL_NOTE, CELL_SOFT, CELL_STRONG, NOTE, NOTE_STRONG
from kpidesk.reporting.table import Cell, Column, Table
from kpidesk.reporting.typeset import RIGHT, Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.month_content import Content, RankedPost
    from kpidesk.domain.shop import Account
    from kpidesk.domain.week import Week
    from kpidesk.reporting.figures import Figures

KINDS = {
    PostKind.IMAGE: mark("report", "Photo"),
    PostKind.CAROUSEL: mark("report", "Carousel"),
    PostKind.REEL: mark("report", "Reel"),
    PostKind.STORY: mark("report", "Story"),
    PostKind.VIDEO: mark("report", "Video"),
    PostKind.SHORT: mark("report", "Short"),
    PostKind.LIVE: mark("report", "Live"),
    PostKind.LINK: mark("report", "Link"),
    PostKind.TEXT: mark("report", "Text"),
    PostKind.OTHER: mark("report", "Other"),
}
MOST_BARS = 4
MOST_NOTES = 6
LONGEST_NOTE = 220
LONGEST_POST = 80


def content_blocks(content: Content | None, figures: Figures) -> list[Block]:
    """The best posts and the means of their kinds."""
    if content is None:
        return []
    words = figures.words
    by = figures.name(content.measure)
    aside = words.say("report", "{n} posts of {account}, ranked by {measure}")
    facts = {"n": figures.formats.number(content.count), "measure": by.lower()}
    aside = aside.format(account=figures.account(content.account), **facts)
    columns = [
        Column("", RIGHT, CELL_SOFT),
        Column(words.say("report", "Date"), RIGHT, CELL_SOFT),
        Column(words.say("report", "Post"), free=1),
        Column(words.say("report", "Format"), style=CELL_SOFT),
        Column(by, RIGHT, CELL_STRONG),
    ]
    rated = any(one.rate is not None for one in content.ranked)
    if rated:
        columns.append(Column(words.say("report", "ER"), RIGHT))
    rows = [_post(one, figures, rated) for one in content.ranked]
    bars = [
        (
            f"{words.say('report', KINDS[one.kind])}, {one.count}",
            one.mean,
            figures.value(round(one.mean), Unit.COUNT),
        )
        for one in content.kinds[:MOST_BARS]
    ]
    label = words.say("report", "Mean by format: {measure}").format(measure=by.lower())
    drawn = Figure(Bars(bars), 5.5 * len(bars), before=0.5)
    heading = Heading(words.say("report", "Content"), aside, weight=0.6)
    return [heading, Beside([Table(columns, rows), Stack([Label(label), drawn])], [2.1, 1])]


def _post(one: RankedPost, figures: Figures, rated: bool) -> list[Cell]:
    title = cut(one.post.title.strip().split("\n")[0], LONGEST_POST) or one.post.code
    cells = [
        Cell(str(one.place)),
        Cell(figures.formats.day_month(one.on)),
        Cell(title),
        Cell(figures.words.say("report", KINDS[one.post.kind])),
        Cell(figures.value(one.value, Unit.COUNT)),
    ]
    if rated:
        cells.append(Cell(NOTHING if one.rate is None else figures.formats.percent(one.rate)))
    return cells


def campaign_blocks(sheets: Sequence[CampaignSheet], figures: Figures) -> list[Block]:
    """Campaigns that ended in the month: cost, orders, profit and the lesson."""
    if not sheets:
        return []
    words = figures.words
    columns = [
        Column(words.say("report", "Name"), style=CELL_STRONG, free=1),
        Column(words.say("report", "Cost"), RIGHT),
        Column(words.say("report", "Orders"), RIGHT, CELL_STRONG),
        Column(words.say("report", "Target"), RIGHT, CELL_SOFT),
        Column(figures.name("roi_margin"), RIGHT),
        Column(words.say("report", "Lesson"), style=CELL_NOTE, free=1.2),
    ]
    rows = [_campaign(sheet, figures) for sheet in sheets]
    aside = words.say("report", "orders as counted by the shop")
    if any(sheet.campaign.basis is not Method.COUNTED for sheet in sheets):
        aside = words.say("report", "orders by the way of counting each campaign names")
    name = words.say("report", "Campaigns that ended")
    return [Heading(name, aside, weight=0.6), Table(columns, rows)]


def _campaign(sheet: CampaignSheet, figures: Figures) -> list[Cell]:
    formats, orders, roi = figures.formats, sheet.takings.orders, sheet.roi.roi_margin
    targets = [one.line.target for one in sheet.lines if one.line.kpi == "orders"]
    target = next((value for value in targets if value is not None), None)
    lesson = sheet.campaign.review.lesson if sheet.campaign.review else ""
    return [
        Cell(sheet.campaign.name),
        Cell(formats.money(sheet.spent)),
        Cell(NOTHING if isinstance(orders, Unknown) else formats.number(orders)),
        Cell(NOTHING if target is None else formats.number(target)),
        Cell(NOTHING if isinstance(roi, Unknown) else formats.percent(roi, 0)),
        Cell(lesson or NOTHING),
    ]


def week_notes(notes: Sequence[Week], accounts: Sequence[Account], figures: Figures) -> list[Block]:
    """What the owner noted on single weeks."""
    if not notes:
        return []
    names = {account.id: figures.account(account) for account in accounts}
    told: list[Block] = []
    for one in notes[:MOST_NOTES]:
        day = figures.formats.day_month(one.first)
        text = cut(one.note, LONGEST_NOTE)
        runs = [Run(f"{day}, {names.get(one.account, '')}. ", NOTE_STRONG), Run(text, NOTE)]
        told.append(Paragraph(runs, before=0.4))
    return [Heading(figures.words.say("report", "Noted on the weeks"), weight=0.6), *told]


def cut(text: str, most: int) -> str:
    """At most `most` characters of `text`, ending with a whole word and an ellipsis."""
    if len(text) <= most:
        return text
    whole, _, _rest = text[:most].rpartition(" ")
    return (whole if len(whole) > most // 2 else text[: most - 1]).rstrip(" ,.;:") + "…"
