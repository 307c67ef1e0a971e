"""Page two of the month: six months of each figure, every account, rivals and comments."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Unit
from kpidesk.domain.wilson import wilson
from kpidesk.reporting.blocks import Beside, Block, Figure, Heading, Label, Paragraph, Stack
from kpidesk.reporting.charts import Multiple, Shares
from kpidesk.reporting.figures import WEEKLY
from kpidesk.reporting.style import (
    CELL_SOFT,
    CELL_STRONG,
    HEAD_STRONG,
    MM,
    MULTIPLE,
    NOTE,
)
from kpidesk.reporting.table import Cell, Column, Table
from kpidesk.reporting.typeset import LEFT, RIGHT, Run

if TYPE_CHECKING:
    from kpidesk.domain.evidence import Accounts, Comments, Evidence, Rival
    from kpidesk.domain.evidence import Figure as OneFigure
    from kpidesk.domain.summary import Line, Summary
    from kpidesk.reporting.figures import Figures

MULTIPLES = 4
NARROWEST_PAPER = 180 * MM
LEAST_NAME = 24 * MM
"""A name's column in a table that shares the page's width."""


def evidence_blocks(summary: Summary, evidence: Evidence, figures: Figures) -> list[Block]:
    """All parts that have something to say."""
    return [
        *_six_months(summary, figures),
        *_accounts(summary, evidence, figures),
    ]


def _six_months(summary: Summary, figures: Figures) -> list[Block]:
    told = [line for line in summary.lines if _months_known(line) >= 3]
    others = [line for line in told if line is not summary.main]
    chosen = (others if len(others) >= 2 else told)[:MULTIPLES]
    if not chosen:
        return []
    words = figures.words
    aside = words.say("report", "each on a scale of its own")
    if any(line.target is not None for line in chosen):
        month = figures.formats.month(summary.month.first)
        dashes = words.say("report", "dashes = target of {month}").format(month=month)
        aside = f"{dashes}; {aside}"
    heading = Heading(words.say("report", "Six months"), aside)
    return [heading, Beside([_multiple(line, figures) for line in chosen], gutter=7)]


def _months_known(line: Line) -> int:
    return sum(value is not None for value in line.months.values)


def _multiple(line: Line, figures: Figures) -> Block:
    months = [figures.formats.short_month(p.period.first) for p in line.months.points]
    name = [Run(figures.name(line.key), HEAD_STRONG)]
    if whose := figures.whose(line.account):
        name.append(Run("  " + whose, NOTE))
    value = [Run(figures.answer(line.answer, line.unit, marked=False), MULTIPLE)]
    if line.target is not None:
        target = figures.words.say("report", "target {value}")
        target = target.format(value=figures.value(line.target, line.unit))
        value.append(Run("  " + target, NOTE))
    drawn = Figure(Multiple(line.months.values, months, line.target), 22, 27, 34)
    return Stack([Paragraph(name), Paragraph(value), drawn])


# Accounts.


def _accounts(summary: Summary, evidence: Evidence, figures: Figures) -> list[Block]:
    if not evidence.tables:
        return []
    blocks: list[Block] = []
    alone: list[Table] = []
    weights: list[float] = []
    for table in evidence.tables:
        made = _account_table(summary, table, figures)
        if len(table.accounts) == 2 and made.narrowest(NARROWEST_PAPER) >= LEAST_NAME:
            blocks += [*_in_pairs(alone, weights), made]
            alone, weights = [], []
            continue
        for one in _one_by_one(table):
            alone.append(_account_table(summary, one, figures))
            money = any(figures.unit(key) is Unit.MONEY for key, _ in one.rows)
            weights.append(1.15 if money else 1.0)
    blocks += _in_pairs(alone, weights)
    for block in blocks[1:]:
        block.before = 3 * MM
    return [Heading(figures.words.say("report", "Account by account"), weight=0.6), *blocks]


def _one_by_one(table: Accounts) -> list[Accounts]:
    """A table for each account: two with figures in millions and bounds are wider than paper."""
    return [
        replace(
            table,
            accounts=(account,),
            rows=tuple((key, (found[n],)) for key, found in table.rows if found[n] is not None),
        )
        for n, account in enumerate(table.accounts)
    ]


def _in_pairs(tables: list[Table], weights: list[float]) -> list[Block]:
    """Narrow tables side by side, where their names then have room enough."""
    blocks: list[Block] = []
    while tables:
        pair, shares = tables[:2], weights[:2]
        beside = Beside(pair, shares, gutter=8)
        widths = beside.widths(NARROWEST_PAPER)
        room = [t.narrowest(w) for t, w in zip(pair, widths, strict=True)]
        together = len(pair) == 2 and min(room) >= LEAST_NAME
        blocks.append(beside if together else tables[0])
        tables, weights = tables[2 if together else 1 :], weights[2 if together else 1 :]
    return blocks


def _account_table(summary: Summary, table: Accounts, figures: Figures) -> Table:
    words = figures.words
    names = [figures.formats.month(m.first).split("\u00a0")[0]
             for m in (summary.month.before(), summary.month)]  # fmt: skip
    narrow = len(table.accounts) == 1
    wide = 0 if narrow else 16
    columns = [Column(words.say("report", "Figure"), free=1)]
    change = figures.change_head(
        one.change for _, found in table.rows for one in found if one is not None
    )
    groups = [Cell("")]
    for account in table.accounts:
        columns += [
            Column(names[0], RIGHT, CELL_SOFT, wide=wide),
            Column(names[1], RIGHT, CELL_STRONG, wide=wide),
            Column(change, RIGHT, wide=wide * 0.9),
        ]
        groups.append(Cell(figures.account(account), HEAD_STRONG, span=3, align=LEFT, single=True))
    if narrow:
        groups = [
            Cell(figures.account(table.accounts[0]), HEAD_STRONG, span=4, align=LEFT, single=True)
        ]
    rows = []
    for key, found in table.rows:
        name = figures.name(key)
        if key.endswith(WEEKLY):
            name = words.say("report", "{name}, weekly").format(name=name)
        cells = [Cell(name)]
        for one in found:
            cells += _cells(one, figures.unit(key), figures)
        rows.append(cells)
    return Table(columns, rows, groups=groups, padding=0.4)


def _cells(one: OneFigure | None, unit: Unit, figures: Figures) -> list[Cell]:
    if one is None:
        none = figures.words.say("report", "none given")
        return [Cell(none, CELL_SOFT), Cell(none, CELL_SOFT), Cell("–", CELL_SOFT)]
    return [
        Cell(figures.answer(one.before, unit, marked=False)),
        Cell(figures.answer(one.answer, unit)),
        Cell(figures.change_runs(one.change, unit)),
    ]


# Rivals and comments.


def people_blocks(evidence: Evidence, figures: Figures) -> list[Block]:
    """Rivals and comments, where either was written down."""
    words = figures.words
    columns: list[Block] = []
    names = []
    if evidence.rivals:
        columns.append(_rivals(evidence.rivals, figures))
        names.append(words.say("report", "Rivals"))
    if evidence.comments:
        columns.append(_comments(evidence.comments, figures))
        names.append(words.say("report", "Comments"))
    if not columns:
        return []
    return [Heading(", ".join(names), weight=0.6), Beside(columns)]


def _rivals(rivals: tuple[Rival, ...], figures: Figures) -> Block:
    words = figures.words
    columns = [
        Column(words.say("report", "Public figures"), free=1),
        Column(figures.name("followers"), RIGHT, CELL_STRONG),
        Column(figures.name("er_public"), RIGHT),
    ]
    rows = [
        [
            Cell(figures.account(rival.account)),
            Cell(figures.answer(rival.followers, Unit.COUNT)),
            Cell(figures.answer(rival.rate, Unit.PERCENT)),
        ]
        for rival in rivals
    ]
    return Table(columns, rows)


def _comments(comments: Comments, figures: Figures) -> Block:
    words, number = figures.words, figures.formats.number
    parts = [
        (comments.positive, words.say("report", "{n} good")),
        (comments.neutral, words.say("report", "{n} neutral")),
        (comments.negative, words.say("report", "{n} bad")),
    ]
    shares = Shares([(n, text.format(n=number(n))) for n, text in parts])
    low, high = wilson(comments.positive, comments.all)
    said = words.say("report", "{share} good; from {n} comments, so between {low} and {high}.")
    percent = figures.formats.percent
    text = said.format(
        share=percent(comments.positive / comments.all * 100, 0),
        n=number(comments.all),
        low=percent(low * 100, 0),
        high=percent(high * 100, 0),
    )
    label = words.say("report", "{n} comments, counted by hand").format(n=number(comments.all))
    return Stack([Label(label), Figure(shares, 10, 10, 10, before=1), Paragraph(text, NOTE)])
