"""The hand-over sheet: how to fill in this shop's figures, week by week, for whoever takes over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.filled import metrics_of
from kpidesk.domain.shop import Role
from kpidesk.reporting.blocks import Block, Heading, Paragraph
from kpidesk.reporting.head import document, head
from kpidesk.reporting.style import BODY, BODY_STRONG, CELL_NOTE, CELL_STRONG, NOTE
from kpidesk.reporting.table import Cell, Column, Table
from kpidesk.reporting.typeset import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.shop import Account, Shop
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.output import Document


def hand_over(shop: Shop, accounts: Sequence[Account], figures: Figures) -> Document:
    """What to do each week and each month, and where every figure is found."""
    words = figures.words
    title, accent = words.say("report", "Hand-over"), words.say("report", "week by week")
    own = [a for a in accounts if a.role is Role.OWN and not a.archived]
    names = " · ".join(figures.account(account) for account in own)
    blocks = head(shop, title, accent, "", names)
    blocks += _steps(shop, figures)
    for account in own:
        blocks += _account(account, figures)
    return document(shop, words, title, accent, blocks)


def _steps(shop: Shop, figures: Figures) -> list[Block]:
    words = figures.words
    day = [
        words.say("report", "Monday"),
        words.say("report", "Tuesday"),
        words.say("report", "Wednesday"),
        words.say("report", "Thursday"),
        words.say("report", "Friday"),
        words.say("report", "Saturday"),
        words.say("report", "Sunday"),
    ][shop.week_starts]
    each_week = [
        words.say("report", "On {day}, open KPI Desk: Home says which week is to be filled in."),
        words.say("report", "Press “Fill in numbers” and copy each figure as the phone shows it."),
        words.say("report", "12,3 rb, 1,2 jt and Rp1,5jt are understood, with dot or comma."),
        words.say("report", "Type “-” where the platform gives no figure. Never type 0 for it."),
        words.say("report", "Leave a field empty where you did not look; empty is not zero."),
        words.say("report", "Every field is saved when you leave it; Ctrl+Z takes a slip back."),
    ]
    each_month = [
        words.say("report", "Copy the platform's own 30-day reach into the month, once."),
        words.say("report", "Open Reports, read the drafted sentences and change what is not so."),
        words.say("report", "Print the report or send its picture."),
        words.say("report", "Make a backup: Settings, Backups."),
    ]
    blocks: list[Block] = [Heading(words.say("report", "Every week"))]
    blocks += _numbered([text.format(day=day) for text in each_week])
    blocks.append(Heading(words.say("report", "Every month")))
    return [*blocks, *_numbered(each_month)]


def _numbered(texts: Sequence[str]) -> list[Block]:
    return [
        Paragraph([Run(f"{n}. ", BODY_STRONG), Run(text, BODY)], before=0.4)
        for n, text in enumerate(texts, 1)
    ]


def _account(account: Account, figures: Figures) -> list[Block]:
    words, catalogue = figures.words, figures.catalogue
    language = words.language
    metrics = metrics_of(account, catalogue)
    if not metrics:
        return []
    form = catalogue.forms.get(account.platform)
    columns = [
        Column(words.say("report", "On the phone"), style=CELL_STRONG, most=44),
        Column(words.say("report", "What it is, and what to look out for"), free=1),
    ]
    rows = []
    for metric in metrics:
        told = [Run(metric.definition[language], CELL_STRONG.but(family="KPI Desk Text"))]
        if metric.traps[language]:
            told.append(Run("  " + metric.traps[language], CELL_NOTE))
        rows.append([Cell(metric.label(account.platform)[language]), Cell(told)])
    blocks: list[Block] = [Heading(figures.account(account), weight=0.6)]
    if form and form.screen[language]:
        blocks.append(Paragraph(form.screen[language], NOTE, keep_next=True))
    return [*blocks, Table(columns, rows, padding=0.4)]
