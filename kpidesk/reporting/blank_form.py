"""A form to fill in by pen: every account's figures in the phone's order, a box for each week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPen

from kpidesk.domain.filled import metrics_of
from kpidesk.domain.shop import Role
from kpidesk.domain.summary import weeks_inside
from kpidesk.reporting.blocks import Block, Heading, Paragraph
from kpidesk.reporting.head import document, head
from kpidesk.reporting.style import MM, NOTE, PT, RULE, ink_of
from kpidesk.reporting.table import Cell, Column, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from kpidesk.domain.period import Period
    from kpidesk.domain.shop import Account, Shop
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.output import Document

BOX = 22
"""Millimetres: seven figures by pen."""


def blank_form(
    shop: Shop, accounts: Sequence[Account], month: Period, figures: Figures
) -> Document:
    """The form of a month, one column a week; a week stands on one month's form only."""
    words, formats = figures.words, figures.formats
    weeks = weeks_inside(month, shop.week_starts)
    title, named = words.say("report", "Form to fill in"), formats.month(month.first)
    how = words.say(
        "report",
        "Copy the figures as the phone shows them, 12,3 rb and all. Write “-” where the platform"
        " gives none, and leave the box empty where you did not look.",
    )
    blocks = head(shop, title, named, "", how)
    for account in accounts:
        if account.role is Role.OWN and not account.archived:
            blocks += _account(account, weeks, figures)
    return document(shop, words, title, named, blocks)


def _account(account: Account, weeks: Sequence[Period], figures: Figures) -> list[Block]:
    language, catalogue = figures.words.language, figures.catalogue
    metrics = metrics_of(account, catalogue)
    if not metrics:
        return []
    columns = [Column(figures.words.say("report", "Figure"), free=1)]
    columns += [Column(figures.formats.span(week, year=False), wide=BOX) for week in weeks]
    rows = [
        [Cell(metric.label(account.platform)[language]), *[Cell(paint=_box)] * len(weeks)]
        for metric in metrics
    ]
    form = catalogue.forms.get(account.platform)
    where = form.screen[language] if form else ""
    blocks: list[Block] = [Heading(figures.account(account), weight=0.6)]
    if where:
        blocks.append(Paragraph(where, NOTE, keep_next=True))
    return [*blocks, Table(columns, rows, padding=0.9)]


def _box(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(ink_of(RULE), 0.6 * PT))
    painter.drawRect(box.adjusted(0, -0.3 * MM, 0, 0.3 * MM))
