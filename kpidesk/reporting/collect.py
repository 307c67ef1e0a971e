"""Reads from the desk, once, everything a report is made of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.evidence import evidence
from kpidesk.domain.month_content import content
from kpidesk.domain.month_money import money
from kpidesk.domain.period import DAY, Period
from kpidesk.domain.summary import last_months, summary
from kpidesk.language.formats import Formats
from kpidesk.language.words import Words
from kpidesk.reporting.figures import Figures
from kpidesk.reporting.month import MonthSheet, month_document
from kpidesk.reporting.save import Report, file_name
from kpidesk.reporting.style import readable
from kpidesk.reporting.xlsx import month_workbook

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kpidesk.desk import Desk
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.month_content import Content
    from kpidesk.domain.summary import Summary
    from kpidesk.reporting.output import Document

MONTH = "month"


def month_sheet(desk: Desk, month: Period, language: str, today: date) -> MonthSheet:
    """Everything the report of a calendar month says; `language` chooses the owner's words."""
    seen = Period(last_months(month)[0].before().first, month.last)
    scope = desk.scope(seen)
    goal = main_goal(desk.goals, month)
    made = summary(scope, month, today, goal.metric if goal else "")
    weeks = Period(month.first - 6 * DAY, month.last)
    return MonthSheet(
        shop=scope.shop,
        summary=made,
        money=money(scope, month),
        evidence=evidence(scope, made.accounts, month),
        texts=desk.reports.texts(MONTH, str(month.first), language),
        notes=tuple(week for week in desk.weeks.between(weeks) if week.note),
        logo=desk.reports.logo(),
        goal=goal,
        content=_content(desk, made, month),
        campaigns=tuple(
            desk.campaign_sheet(campaign, today)
            for campaign in desk.campaigns
            if campaign.period.last in month and campaign.period.last <= today
        ),
    )


def main_goal(goals: Iterable[Goal], month: Period) -> Goal | None:
    """The goal that runs on after the month: of several the one that ends first."""
    running = [
        goal
        for goal in goals
        if goal.start <= month.last < goal.deadline
        and (goal.closing is None or goal.closing.on > month.last)
    ]
    return min(running, key=lambda goal: (goal.deadline, goal.start), default=None)


def _content(desk: Desk, made: Summary, month: Period) -> Content | None:
    """The posts of the account that published most."""
    posts = desk.posts.between(month)
    if not posts:
        return None
    latest, zone = desk.posts.latest(), desk.shop.get().time_zone
    found = [content(account, posts, latest, month, zone) for account in made.accounts]
    return max((one for one in found if one), key=lambda one: one.count, default=None)


ACCENT_OPTION = "report_accent"


def accented(desk: Desk, document: Document) -> Document:
    """The document in the shop's own colour, where it chose one."""
    chosen = desk.options.get(ACCENT_OPTION, "")
    if not isinstance(chosen, str) or not chosen:
        return document
    return replace(document, accent=readable(chosen))


def figures_of(desk: Desk, language: str) -> Figures:
    """What writes figures in the language of the sheet; made anew for each sheet."""
    return Figures(desk.catalogue, Words(language), Formats(language, desk.shop.get().currency))


def month_report(
    desk: Desk, month: Period, language: str, today: date, short: bool = False
) -> Report:
    """The monthly report of a shop, ready to print or save."""
    sheet = month_sheet(desk, month, language, today)
    figures = figures_of(desk, language)
    kind = figures.words.say("report", "Report")
    readings = desk.readings.between(month)
    accounts = desk.accounts.all()
    return Report(
        document=accented(desk, month_document(sheet, figures, short)),
        name=file_name(kind, sheet.shop.name, f"{month.first:%Y-%m}"),
        workbook=lambda: month_workbook(sheet, figures_of(desk, language), readings, accounts),
    )
