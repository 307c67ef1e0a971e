"""The weekly sheet: one week of every account beside the week before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Known, Unknown, Why
from kpidesk.domain.compare import Change, compare
from kpidesk.domain.filled import metrics_of
from kpidesk.domain.metric import Kind, Metric
from kpidesk.domain.shop import Role
from kpidesk.reporting.blocks import Block, Heading, Paragraph
from kpidesk.reporting.head import document, head
from kpidesk.reporting.style import BODY, CELL_SOFT, CELL_STRONG, NOTE
from kpidesk.reporting.table import Cell, Column, Table
from kpidesk.reporting.typeset import RIGHT

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.metric import Kpi
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account, Event, Shop
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.output import Document


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One figure of the week."""

    figure: Metric | Kpi
    before: Answer
    answer: Answer
    change: Change
    target: Number | None


@dataclass(frozen=True, slots=True)
class WeekSheet:
    """A week of the shop: rows by account, what happened, what was noted."""

    shop: Shop
    week: Period
    accounts: tuple[tuple[Account, tuple[WeekRow, ...]], ...]
    events: tuple[Event, ...]
    notes: tuple[str, ...]
    logo: bytes | None = None


def week_sheet(
    scope: Scope, week: Period, notes: tuple[str, ...] = (), logo: bytes | None = None
) -> WeekSheet:
    """Everything the sheet of a week says."""
    own = [a for a in scope.accounts if a.role is Role.OWN and not a.archived]
    accounts = [(account, _rows(scope, account, week)) for account in own]
    events = tuple(event for event in scope.events if event.period.overlap(week))
    return WeekSheet(scope.shop, week, tuple(accounts), events, notes, logo)


def _rows(scope: Scope, account: Account, week: Period) -> tuple[WeekRow, ...]:
    figures: list[Metric | Kpi] = list(metrics_of(account, scope.catalogue))
    rate = scope.catalogue.kpis.get(scope.shop.engagement_rate)
    if rate is not None and any(m.key == "interactions" for m in figures):
        figures.append(rate)
    return tuple(_row(scope, found, account, week) for found in figures)


def _row(scope: Scope, figure: Metric | Kpi, account: Account, week: Period) -> WeekRow:
    before = scope.answer(figure.key, week.before(), account.id)
    target = scope.target(figure.key, week.last, account.id)
    answer = scope.answer(figure.key, week, account.id)
    moved = compare(scope, figure.key, week, week.before(), account.id)
    if isinstance(answer, Known) and _stands_over(scope, figure, account, week):
        answer = Unknown(Why.NO_READING)
    return WeekRow(figure, before, answer, moved, target)


def _stands_over(scope: Scope, figure: Metric | Kpi, account: Account, week: Period) -> bool:
    """Whether a level was last read before the week: the sheet shows what this week was read, and a
    level nobody read again has not stood still."""
    is_level = isinstance(figure, Metric) and figure.kind is Kind.LEVEL
    return is_level and not scope.track(figure.key, account.id).overlapping(week)


def week_document(sheet: WeekSheet, figures: Figures) -> Document:
    """The sheet as blocks."""
    words, formats = figures.words, figures.formats
    span = formats.span(sheet.week)
    title = words.say("report", "Weekly sheet")
    rows = [row for _, rows in sheet.accounts for row in rows]
    known = sum(not isinstance(row.answer, Unknown) for row in rows)
    filled = words.say("report", "{known} of {all} figures known")
    about = filled.format(known=known, all=len(rows))
    blocks = head(sheet.shop, title, span, "", about, sheet.logo)
    for account, found in sheet.accounts:
        blocks += _account(account, found, figures)
    blocks += _happened(sheet, figures)
    return document(sheet.shop, words, title, span, blocks)


def _account(account: Account, rows: tuple[WeekRow, ...], figures: Figures) -> list[Block]:
    words = figures.words
    if not rows:
        return []
    wanted = any(row.target is not None for row in rows)
    columns = [
        Column(words.say("report", "Figure"), free=1),
        Column(words.say("report", "Week before"), RIGHT, CELL_SOFT, wide=24),
        Column(words.say("report", "This week"), RIGHT, CELL_STRONG, wide=24),
        Column(words.say("report", "Change"), RIGHT, wide=20),
    ]
    if wanted:
        columns.append(Column(words.say("report", "Target"), RIGHT, CELL_SOFT, wide=20))
    made = []
    for row in rows:
        unit = row.figure.unit
        cells = [
            Cell(row.figure.name[words.language]),
            Cell(figures.answer(row.before, unit, marked=False)),
            Cell(figures.answer(row.answer, unit, marked=False)),
            Cell(figures.change_runs(row.change, unit)),
        ]
        if wanted:
            cells.append(Cell("" if row.target is None else figures.value(row.target, unit)))
        made.append(cells)
    return [Heading(figures.account(account), weight=0.6), Table(columns, made, padding=0.3)]


def _happened(sheet: WeekSheet, figures: Figures) -> list[Block]:
    said: list[Block] = [
        Paragraph(f"{figures.formats.span(event.period, year=False)}: {event.text}", BODY)
        for event in sheet.events
    ]
    said += [Paragraph(note, BODY) for note in sheet.notes]
    if not said:
        return []
    if any(isinstance(row.answer, Unknown) for _, rows in sheet.accounts for row in rows):
        said.append(Paragraph(figures.words.say("report", "– means: not filled in."), NOTE))
    return [Heading(figures.words.say("report", "What happened, what was noted")), *said]
