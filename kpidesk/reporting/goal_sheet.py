"""The goal sheet: the goal in its owner's words, its five letters, and how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.pace import Status
from kpidesk.domain.period import weeks_of
from kpidesk.domain.series import Point, Series
from kpidesk.language.goals import CONFIDENCE, OUTCOMES, GoalSpeech
from kpidesk.language.words import mark
from kpidesk.reporting.blocks import Beside, Block, Figure, Heading, Label, Paragraph, Stack
from kpidesk.reporting.head import document, head
from kpidesk.reporting.main_chart import ChartWords, MainChart
from kpidesk.reporting.style import (
    BODY,
    CELL,
    CELL_SOFT,
    CELL_STRONG,
    FIGURE,
    LEAD_LINE,
    NOTE,
    NOTE_STRONG,
)
from kpidesk.reporting.table import Cell, Column, Shape, Table
from kpidesk.reporting.typeset import RIGHT, Run

if TYPE_CHECKING:
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.progress import Progress
    from kpidesk.domain.shop import Shop
    from kpidesk.reporting.figures import Figures
    from kpidesk.reporting.output import Document

SHAPES = {
    Status.ACHIEVED: Shape.FULL,
    Status.ON_TRACK: Shape.FULL,
    Status.AT_RISK: Shape.HALF,
    Status.OFF_TRACK: Shape.RING,
    Status.MISSED: Shape.RING,
    Status.TOO_EARLY: Shape.DASH,
    Status.NO_DATA: Shape.DASH,
}
LETTERS = {
    "S": mark("report", "Specific"),
    "M": mark("report", "Measurable"),
    "A": mark("report", "Achievable"),
    "R": mark("report", "Relevant"),
    "T": mark("report", "Time-bound"),
}
VERDICTS = {
    "pass": (Shape.FULL, mark("report", "clear")),
    "warn": (Shape.HALF, mark("report", "doubtful")),
    "fail": (Shape.RING, mark("report", "lacking")),
    "unknown": (Shape.DASH, mark("report", "not known yet")),
}


def goal_document(
    shop: Shop,
    found: Progress,
    speech: GoalSpeech,
    figures: Figures,
    week_starts: int,
    logo: bytes | None = None,
) -> Document:
    """The sheet of one goal as it stands on the day of `found`."""
    words, formats, goal = figures.words, figures.formats, found.goal
    title = words.say("report", "Goal")
    name = speech.name(goal)
    about = words.say("report", "as of {day}").format(day=formats.day(found.today))
    blocks = head(shop, title, name, formats.span(goal.period), about, logo)
    blocks += [
        Heading(words.say("report", "The goal"), weight=0.6),
        Paragraph(goal.text, LEAD_LINE),
    ]
    blocks += _standing(found, speech, figures)
    blocks += _chart(found, speech, figures, week_starts)
    blocks += _letters(goal, figures)
    blocks += _check_ins(goal, speech, figures)
    blocks += _closing(goal, speech, figures)
    return document(shop, words, title, name, blocks)


def _standing(found: Progress, speech: GoalSpeech, figures: Figures) -> list[Block]:
    words, formats, goal = figures.words, figures.formats, found.goal

    def said(value: float | None) -> str:
        return "–" if value is None else speech.amount(goal, value)

    share = "–" if found.share is None else formats.percent(found.share * 100, 0)
    gone = formats.percent(found.elapsed * 100, 0)
    rows = [
        [words.say("report", "At the start"), said(goal.baseline)],
        [words.say("report", "Now"), said(found.current)],
        [words.say("report", "Expected by now"), said(found.expected)],
        [words.say("report", "Target"), said(goal.target)],
        [words.say("report", "Last day"), formats.day(goal.deadline)],
        [words.say("report", "Days left"), formats.number(found.days_left)],
        [words.say("report", "Time gone"), gone],
    ]
    table = Table([Column(free=1), Column(align=RIGHT, style=CELL_STRONG)], rows, padding=0.3)
    status = Table(
        [Column(free=1)],
        [[Cell(speech.badge(found.status), CELL_STRONG, SHAPES[found.status])]],
        lines=False,
    )
    told = [Paragraph(text, BODY, before=0.8) for text in speech.sentences(found)]
    share_label = Label(words.say("report", "Way covered"))
    right = Stack([share_label, Paragraph(share, FIGURE), status, *told])
    heading = Heading(words.say("report", "How it stands"))
    return [heading, Beside([table, right], [1, 1.1], gutter=10)]


def _chart(found: Progress, speech: GoalSpeech, figures: Figures, starts: int) -> list[Block]:
    """Week by week towards the target, from the first week with a value."""
    goal, words = found.goal, figures.words
    if not found.trail:
        return []
    points = []
    for week in weeks_of(goal.period, starts):
        if week.first > found.today:
            break
        inside = [step.value for step in found.trail if step.on in week]
        answer = Known(inside[-1]) if inside else Unknown(Why.NO_READING)
        points.append(Point(week, answer))
    while points and points[-1].value is None:
        points.pop()
    if len(points) < 2:
        return []
    targets = tuple(goal.target for _ in points)
    series = Series(goal.metric, goal.account, tuple(points), targets)
    chart_words = ChartWords(
        value=lambda value: speech.amount(goal, value),
        month=figures.formats.short_month,
        gap=words.say("report", "not filled in"),
        target=words.say("report", "target"),
        last=figures.formats.day_month(found.trail[-1].on),
    )
    title = words.say("report", "{name} week by week").format(name=speech.name(goal))
    stock = speech.is_stock(goal)
    aside = words.say("report", "the axis does not begin at zero") if stock else ""
    chart = MainChart(series, (), chart_words, zero=not stock)
    return [Heading(title, aside), Figure(chart, 38, 55, 70)]


def _letters(goal: Goal, figures: Figures) -> list[Block]:
    if not goal.letters:
        return []
    words = figures.words
    rows = []
    for kept in goal.letters:
        shape, said = VERDICTS.get(kept.verdict, VERDICTS["unknown"])
        name = words.say("report", LETTERS.get(kept.letter, "")) if kept.letter in LETTERS else ""
        letter = [Run(kept.letter + "  ", CELL_STRONG), Run(name, CELL)]
        rows.append([Cell(letter), Cell(words.say("report", said), CELL, shape), Cell(kept.said)])
    columns = [
        Column(words.say("report", "Letter"), wide=30),
        Column(words.say("report", "Verdict"), wide=26),
        Column(words.say("report", "Why"), style=CELL_SOFT, free=1),
    ]
    return [Heading(words.say("report", "SMART, as it was written")), Table(columns, rows)]


def _check_ins(goal: Goal, speech: GoalSpeech, figures: Figures) -> list[Block]:
    if not goal.check_ins:
        return []
    words = figures.words
    rows = [
        [
            figures.formats.day(one.on),
            words.say("goals", CONFIDENCE[one.confidence]),
            "–" if one.done is None else speech.amount(goal, one.done),
            one.why,
        ]
        for one in goal.check_ins
    ]
    columns = [
        Column(words.say("report", "Day"), wide=24),
        Column(words.say("report", "How sure"), wide=30),
        Column(words.say("report", "Done"), RIGHT),
        Column(words.say("report", "Why"), free=1),
    ]
    return [Heading(words.say("report", "Weekly looks")), Table(columns, rows)]


def _closing(goal: Goal, speech: GoalSpeech, figures: Figures) -> list[Block]:
    closing, words = goal.closing, figures.words
    if closing is None:
        return []
    ended = [Run(words.say("goals", OUTCOMES[closing.outcome]) + "  ", NOTE_STRONG)]
    if closing.value is not None:
        ended.append(Run(speech.amount(goal, closing.value) + "  ", NOTE_STRONG))
    ended.append(Run(figures.formats.day(closing.on), NOTE))
    blocks: list[Block] = [Heading(words.say("report", "How it ended")), Paragraph(ended)]
    return [*blocks, Paragraph(closing.lesson, BODY, before=0.6)] if closing.lesson else blocks
