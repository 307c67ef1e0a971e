"""The kinds of sheet the program prints; screen and command line ask for them here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.period import Period, last_complete_week, month_of, week_of
from kpidesk.domain.progress import progress, reach_back
from kpidesk.domain.smart.library import read_library
from kpidesk.language.coach import CoachSpeech
from kpidesk.language.goals import GoalSpeech
from kpidesk.language.words import mark
from kpidesk.paths import resources
from kpidesk.reporting.blank_form import blank_form
from kpidesk.reporting.campaign_review import campaign_document
from kpidesk.reporting.collect import accented, figures_of, month_report
from kpidesk.reporting.goal_sheet import goal_document
from kpidesk.reporting.hand_over import hand_over
from kpidesk.reporting.save import Report, file_name
from kpidesk.reporting.week_sheet import week_document, week_sheet

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.desk import Desk


class Kind(StrEnum):
    """What can be printed."""

    MONTH = "month"
    WEEK = "week"
    FORM = "form"
    GUIDE = "guide"
    GOAL = "goal"
    CAMPAIGN = "campaign"


TITLES = {
    Kind.MONTH: mark("report", "Monthly report"),
    Kind.WEEK: mark("report", "Weekly sheet"),
    Kind.FORM: mark("report", "Form to fill in"),
    Kind.GUIDE: mark("report", "Hand-over"),
    Kind.GOAL: mark("report", "Goal"),
    Kind.CAMPAIGN: mark("report", "Campaign"),
}
BY_WEEK = (Kind.WEEK,)
BY_MONTH = (Kind.MONTH, Kind.FORM)
BY_ID = (Kind.GOAL, Kind.CAMPAIGN)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which sheet: `day` lies in its month or week, `id` names the goal or campaign."""

    kind: Kind
    day: date
    id: str = ""
    short: bool = False


def choices(desk: Desk, kind: Kind) -> list[tuple[str, str]]:
    """What a sheet of the kind may be about: id and name, the newest first; empty where the kind
    needs none."""
    if kind is Kind.GOAL:
        goals = sorted(desk.goals, key=lambda g: g.start, reverse=True)
        return [(goal.id, goal.text) for goal in goals]
    if kind is Kind.CAMPAIGN:
        campaigns = sorted(desk.campaigns, key=lambda c: c.period.first, reverse=True)
        return [(one.id, one.name) for one in campaigns]
    return []


def make(desk: Desk, wanted: Wanted, language: str, today: date) -> Report:
    """The sheet, ready to print or save. Raises Refused for a goal or campaign that is not
    there."""
    if wanted.kind is Kind.MONTH:
        return month_report(desk, month_of(wanted.day), language, today, wanted.short)
    makers = {
        Kind.WEEK: _week,
        Kind.FORM: _form,
        Kind.GUIDE: _guide,
        Kind.GOAL: _goal,
        Kind.CAMPAIGN: _campaign,
    }
    made = makers[wanted.kind](desk, wanted, language, today)
    return replace(made, document=accented(desk, made.document))


def _named(desk: Desk, wanted: Wanted, language: str, about: str) -> str:
    figures = figures_of(desk, language)
    title = figures.words.say("report", TITLES[wanted.kind])
    return file_name(title, desk.shop.get().name, about)


def usual_day(kind: Kind, today: date, week_starts: int, begun: date | None = None) -> date:
    """The day a sheet is usually about: in the last whole week, else in the last whole month; a
    form to fill in is for the month that runs, and so is the report of a shop whose figures begin
    in it (`begun`, the first day of any)."""
    if kind in BY_WEEK:
        return last_complete_week(today, week_starts).last
    now = month_of(today)
    if kind is Kind.FORM or (begun is not None and begun in now):
        return today
    return now.before().first


def _week(desk: Desk, wanted: Wanted, language: str, _today: date) -> Report:
    week = week_of(wanted.day, desk.shop.get().week_starts)
    scope = desk.scope(Period(week.before().first, week.last))
    names = {account.id: account.title for account in scope.accounts}
    notes = tuple(
        f"{names.get(one.account, '')}: {one.note}"
        for one in desk.weeks.between(Period(week.first, week.last))
        if one.note
    )
    sheet = week_sheet(scope, week, notes, desk.reports.logo())
    document = week_document(sheet, figures_of(desk, language))
    return Report(document, _named(desk, wanted, language, str(week.first)))


def _form(desk: Desk, wanted: Wanted, language: str, _today: date) -> Report:
    month = month_of(wanted.day)
    accounts = desk.accounts.all()
    document = blank_form(desk.shop.get(), accounts, month, figures_of(desk, language))
    return Report(document, _named(desk, wanted, language, f"{month.first:%Y-%m}"))


def _guide(desk: Desk, wanted: Wanted, language: str, _today: date) -> Report:
    document = hand_over(desk.shop.get(), desk.accounts.all(), figures_of(desk, language))
    return Report(document, _named(desk, wanted, language, ""))


def _goal(desk: Desk, wanted: Wanted, language: str, today: date) -> Report:
    goal = desk.goals.find(wanted.id)
    found = progress(goal, desk.scope(reach_back(goal, today)), today)
    figures = figures_of(desk, language)
    library = read_library(resources() / "catalogue", desk.catalogue)
    speech = GoalSpeech(CoachSpeech(figures.words, figures.formats, library))
    shop = desk.shop.get()
    document = goal_document(shop, found, speech, figures, shop.week_starts, desk.reports.logo())
    return Report(document, _named(desk, wanted, language, goal.text[:30]))


def _campaign(desk: Desk, wanted: Wanted, language: str, today: date) -> Report:
    campaign = desk.campaigns.get(wanted.id) or desk.campaigns.find(wanted.id)
    sheet = desk.campaign_sheet(campaign, today)
    document = campaign_document(
        desk.shop.get(), sheet, figures_of(desk, language), desk.reports.logo()
    )
    return Report(document, _named(desk, wanted, language, campaign.name[:30]))
