"""The monthly report: page one to decide by, page two to prove it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between
from kpidesk.domain.drafted import Part, draft
from kpidesk.domain.metric import Unit
from kpidesk.domain.summary import Span, Status
from kpidesk.language.words import mark
from kpidesk.reporting.blocks import Block, Break, Figure, Heading, Paragraph
from kpidesk.reporting.charts import sparkline
from kpidesk.reporting.figures import NOTHING, Figures
from kpidesk.reporting.head import document, head
from kpidesk.reporting.main_chart import ChartWords, MainChart, Mark
from kpidesk.reporting.month_content import campaign_blocks, content_blocks, week_notes
from kpidesk.reporting.month_evidence import NARROWEST_PAPER, evidence_blocks, people_blocks
from kpidesk.reporting.month_money import money_blocks
from kpidesk.reporting.month_next import next_blocks
from kpidesk.reporting.month_notes import notes_blocks, short_notes
from kpidesk.reporting.sentences import written
from kpidesk.reporting.style import (
    BODY,
    BODY_STRONG,
    CELL,
    CELL_NOTE,
    CELL_SOFT,
    CELL_STRONG,
    LEAD_LINE,
    MM,
)
from kpidesk.reporting.table import Cell, Column, Shape, Table
from kpidesk.reporting.typeset import RIGHT, Run

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.domain.evidence import Evidence
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.month_content import Content
    from kpidesk.domain.month_money import Money
    from kpidesk.domain.series import Series
    from kpidesk.domain.shop import Shop
    from kpidesk.domain.summary import Line, Summary
    from kpidesk.domain.week import Week
    from kpidesk.reporting.output import Document

SHAPES = {
    Status.REACHED: Shape.FULL,
    Status.NEAR: Shape.HALF,
    Status.MISSED: Shape.RING,
    Status.NO_TARGET: Shape.DASH,
    Status.UNKNOWN: Shape.DASH,
}
STATUS = {
    Status.REACHED: mark("report", "Reached"),
    Status.NEAR: mark("report", "Nearly"),
    Status.MISSED: mark("report", "Missed"),
    Status.NO_TARGET: mark("report", "No target"),
    Status.UNKNOWN: mark("report", "Not known"),
}
STATUS_STYLES = {Status.REACHED: CELL_STRONG, Status.NEAR: CELL, Status.MISSED: CELL}
STOCKS = ("followers",)
MOST_NAMES = 6
LEAST_NAME = 34 * MM
"""A KPI's name with its account beside its figures; longer ones wrap."""


@dataclass(frozen=True, slots=True)
class MonthSheet:
    """What a month's report is made of, read once; nothing in it is words of the program."""

    shop: Shop
    summary: Summary
    money: Money | None
    evidence: Evidence
    texts: Mapping[str, str] = field(default_factory=dict)
    """The owner's words by `Part`; parts she left alone are drafted."""
    notes: tuple[Week, ...] = ()
    """Notes on the month's weeks."""
    logo: bytes | None = None
    goal: Goal | None = None
    """The goal that runs on after the month."""
    content: Content | None = None
    campaigns: tuple[CampaignSheet, ...] = ()
    """Those that ended in the month."""


def drafts(sheet: MonthSheet, figures: Figures) -> dict[Part, str]:
    """The drafted sentences in words, whether or not the owner wrote others."""
    profit = sheet.money.profit if sheet.money else None
    return written(draft(sheet.summary, profit), figures)


def texts(sheet: MonthSheet, figures: Figures) -> dict[Part, str]:
    """What is printed in each place: the owner's words, else the draft."""
    found = drafts(sheet, figures)
    for part, text in sheet.texts.items():
        if part in set(Part):
            found[Part(part)] = text
    return {part: text.strip() for part, text in found.items() if text.strip()}


def month_document(sheet: MonthSheet, figures: Figures, short: bool = False) -> Document:
    """The report of a month; `short` is page one alone, with its notes."""
    said = texts(sheet, figures)
    words, formats = figures.words, figures.formats
    month = formats.month(sheet.summary.month.first)
    blocks = [*_head(sheet, figures), *_summary(said, figures)]
    if not sheet.summary.is_empty:
        blocks += _targets(sheet.summary, figures)
        blocks += _chart(sheet.summary, figures)
        blocks += money_blocks(sheet.money, figures) if sheet.money else []
    blocks += next_blocks(sheet.summary, said, figures, sheet.goal)
    if not short and not sheet.summary.is_empty:
        blocks += [Break(soft=True), *evidence_blocks(sheet.summary, sheet.evidence, figures)]
        blocks += content_blocks(sheet.content, figures)
        blocks += campaign_blocks(sheet.campaigns, figures)
        blocks += people_blocks(sheet.evidence, figures)
        blocks += week_notes(sheet.notes, sheet.summary.accounts, figures)
    if not sheet.summary.is_empty:
        blocks += short_notes(sheet, figures) if short else notes_blocks(sheet, figures)
    title = words.say("report", "Social media report")
    return document(sheet.shop, words, title, month, blocks)


def _head(sheet: MonthSheet, figures: Figures) -> list[Block]:
    words, formats = figures.words, figures.formats
    month = sheet.summary.month
    title = words.say("report", "Social media report")
    named = formats.month(month.first)
    span = f"{month.first.day}–{month.last.day}\u00a0{named}"
    return head(sheet.shop, title, named, span, _about(sheet, figures), sheet.logo)


def _about(sheet: MonthSheet, figures: Figures) -> str:
    words, filled = figures.words, sheet.summary.filled
    names = [figures.account(account) for account in sheet.summary.accounts]
    more = len(names) - MOST_NAMES
    if more > 1:
        names = names[:MOST_NAMES] + [words.say("report", "{n} more").format(n=more)]
    said = " · ".join(names)
    if filled.weeks and not sheet.summary.is_empty:
        complete = words.say("report", "{full} of {weeks} weeks filled in")
        said += "   " + complete.format(full=filled.full, weeks=filled.weeks)
    return said


def _summary(said: Mapping[Part, str], figures: Figures) -> list[Block]:
    words = figures.words
    blocks: list[Block] = [Heading(words.say("report", "Summary"), weight=0.6)]
    if Part.LEAD in said:
        blocks.append(Paragraph(said[Part.LEAD], LEAD_LINE))
    labels = {
        Part.GOOD: ("+", words.say("report", "What worked.")),
        Part.BAD: ("–", words.say("report", "What did not.")),
        Part.NEXT: ("→", words.say("report", "Next month.")),
        Part.HAPPENED: ("•", words.say("report", "What happened.")),
        Part.WHY: ("•", words.say("report", "Why.")),
    }
    for part, (sign, label) in labels.items():
        if part in said:
            runs = [Run(label + " ", BODY_STRONG), Run(said[part], BODY)]
            blocks.append(Paragraph(runs, hang=sign, before=0.8))
    return blocks


# KPI against target.


def _targets(summary: Summary, figures: Figures) -> list[Block]:
    if not summary.lines:
        return []
    words, formats = figures.words, figures.formats
    wanted = any(line.target is not None for line in summary.lines)
    months = summary.lines[0].months.points
    first = formats.short_month(months[0].period.first)
    last = formats.short_month(months[-1].period.first)
    aside = words.say("report", "small lines: {first}–{last}").format(first=first, last=last)
    if wanted:
        aside += words.say("report", ", dashes = target")
    table = _target_table(summary, figures, wanted)
    if table.narrowest(NARROWEST_PAPER) < LEAST_NAME:
        table = _target_table(summary, figures, wanted, brief=True)
    name = words.say("report", "KPIs against targets") if wanted else words.say("report", "KPIs")
    return [Heading(name, aside), table]


def _target_table(summary: Summary, figures: Figures, wanted: bool, brief: bool = False) -> Table:
    """`brief` writes targets, ranges and last month's figures in short, so that names keep room
    beside figures in billions; a known result is always written in full."""
    columns = _columns(summary, figures, wanted)
    return Table(columns, [_row(line, figures, wanted, brief) for line in summary.lines])


def _columns(summary: Summary, figures: Figures, wanted: bool) -> list[Column]:
    words = figures.words
    before = figures.formats.month(summary.month.before().first).split("\u00a0")[0]
    columns = [Column(words.say("report", "KPI"), style=CELL_STRONG, free=1)]
    if wanted:
        columns.append(Column(words.say("report", "Target"), RIGHT, CELL_SOFT))
    columns.append(Column(words.say("report", "Result"), RIGHT, CELL_STRONG))
    if wanted:
        columns.append(Column(words.say("report", "Result/target"), RIGHT))
    columns += [
        Column(before, RIGHT, CELL_SOFT),
        Column(figures.change_head(line.change for line in summary.lines), RIGHT),
    ]
    if wanted:
        columns.append(Column(words.say("report", "Status")))
    return [*columns, Column(words.say("report", "6 months"), wide=16)]


def _row(line: Line, figures: Figures, wanted: bool, brief: bool) -> list[Cell]:
    cells = [Cell(_name(line, figures))]
    if wanted:
        cells.append(Cell(_target(line, figures, brief)))
    is_range = isinstance(line.answer, Between)
    cells.append(Cell(figures.answer(line.answer, line.unit, brief=brief and is_range)))
    if wanted:
        share = line.share
        cells.append(Cell(NOTHING if share is None else figures.formats.percent(share, 0)))
    cells += [
        Cell(figures.answer(line.before, line.unit, marked=False, brief=brief)),
        Cell(figures.change_runs(line.change, line.unit)),
    ]
    if wanted:
        said = figures.words.say("report", STATUS[line.status])
        cells.append(Cell(said, STATUS_STYLES.get(line.status, CELL_NOTE), SHAPES[line.status]))
    return [*cells, Cell(paint=sparkline(line.months.values, line.months.targets))]


def _name(line: Line, figures: Figures) -> list[Run]:
    note = figures.whose(line.account)
    if line.span is Span.WEEKS:
        weekly = figures.words.say("report", "a week")
        note = f"{note} · {weekly}" if note else weekly
    runs = [Run(figures.name(line.key), CELL_STRONG)]
    return [*runs, Run("  " + note, CELL_NOTE)] if note else runs


def _target(line: Line, figures: Figures, brief: bool) -> str:
    if line.target is None:
        return NOTHING
    text = figures.value(line.target, line.unit, brief)
    if line.direction.value == "down":
        return figures.words.say("report", "at most {value}").format(value=text)
    return text


# The main chart.


def _chart(summary: Summary, figures: Figures) -> list[Block]:
    if summary.main is None or summary.weeks is None:
        return []
    words, formats = figures.words, figures.formats
    line, weeks = summary.main, summary.weeks
    last = next(p for p in reversed(weeks.points) if p.value is not None)
    chart_words = ChartWords(
        value=lambda value: figures.value(value, line.unit),
        month=formats.short_month,
        gap=words.say("report", "not filled in"),
        target=words.say("report", "target"),
        last=formats.span(last.period, year=False),
        axis=formats.short_money if line.unit is Unit.MONEY else None,
    )
    start = weeks.points[0].period.first
    marks = [Mark(max(e.period.first, start), e.text) for e in summary.events]
    title = words.say("report", "{name} week by week").format(name=figures.line_name(line))
    stock = line.key in STOCKS
    chart = MainChart(weeks, marks, chart_words, zero=not stock)
    aside = _chart_aside(line, weeks, figures)
    if stock:
        axis = words.say("report", "the axis does not begin at zero")
        aside = f"{aside}; {axis}" if aside else axis
    return [Heading(title, aside), Figure(chart, 38, 60, 88)]


def _chart_aside(line: Line, weeks: Series, figures: Figures) -> str:
    target = next((t for t in reversed(weeks.targets) if t is not None), None)
    if target is None:
        return ""
    said = figures.words.say("report", "target {value} a week")
    if line.unit is Unit.PERCENT or line.key in STOCKS:
        said = figures.words.say("report", "target {value}")
    return said.format(value=figures.value(target, line.unit))
