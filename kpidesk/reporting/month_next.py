"""What comes next on paper: up to three actions with name and date, and the next target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.drafted import ACTIONS, Part
from kpidesk.domain.period import DAY, month_of
from kpidesk.domain.summary import LEADING, Span, Status
from kpidesk.reporting.blocks import Beside, Block, Heading, Label, Paragraph, Stack
from kpidesk.reporting.style import BODY, BODY_STRONG
from kpidesk.reporting.table import Column, Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.goal import Goal
    from kpidesk.domain.summary import Line, Summary
    from kpidesk.reporting.figures import Figures


def next_blocks(
    summary: Summary, said: Mapping[Part, str], figures: Figures, goal: Goal | None = None
) -> list[Block]:
    """The part under its heading; nothing where neither plan nor target is known. A goal that
    runs on is written out as its owner wrote it, else the next target."""
    left = _plan(said, figures)
    right = _goal(goal, figures) if goal else _target(summary, figures)
    heading = Heading(figures.words.say("report", "Next month"))
    if left and right:
        return [heading, Beside([left, right], [2, 1])]
    one = left or right
    return [heading, one] if one else []


def _plan(said: Mapping[Part, str], figures: Figures) -> Block | None:
    words = figures.words
    rows = [[said.get(part, "") for part in parts] for parts in ACTIONS]
    rows = [row for row in rows if row[0]]
    blocks: list[Block] = []
    if Part.PLAN in said:
        blocks.append(Paragraph(said[Part.PLAN], BODY))
    if rows:
        columns = [
            Column(words.say("report", "Action"), free=1),
            Column(words.say("report", "Who"), most=30),
            Column(words.say("report", "When"), most=30),
        ]
        blocks.append(Table(columns, rows, before=1 if blocks else 0))
    return Stack(blocks) if blocks else None


def _goal(goal: Goal, figures: Figures) -> Block:
    label = figures.words.say("report", "Goal until {day}")
    day = figures.formats.day(goal.deadline)
    return Stack([Label(label.format(day=day)), Paragraph(goal.text, BODY_STRONG)])


def _target(summary: Summary, figures: Figures) -> Block | None:
    """The next target written out: from where, to where, until when, read where."""
    line = _wanted(summary)
    if line is None or line.target is None or not isinstance(line.answer, Known):
        return None
    words, formats = figures.words, figures.formats
    following = month_of(summary.month.last + DAY)
    facts = {
        "name": figures.line_name(line),
        "value": figures.line_value(line),
        "target": figures.value(line.target, line.unit),
        "day": formats.day(following.last),
    }
    if line.span is Span.WEEKS:
        facts["name"] += " " + words.say("report", "(a week)")
    if line.status is Status.REACHED:
        said = words.say("report", "Hold {name} at {target} or better until {day}; now {value}.")
        if line.direction.value == "down":
            said = words.say("report", "Keep {name} at {target} or less until {day}; now {value}.")
    elif line.direction.value == "down":
        said = words.say("report", "Bring {name} down from {value} to {target} by {day}.")
    else:
        said = words.say("report", "Raise {name} from {value} to {target} by {day}.")
    label = words.say("report", "Target for {month}").format(month=formats.month(following.first))
    return Stack([Label(label), Paragraph(said.format(**facts), BODY_STRONG)])


def _wanted(summary: Summary) -> Line | None:
    """The line to work on next: one that missed its target, the nearest to money first."""
    order = {Status.MISSED: 0, Status.NEAR: 1, Status.REACHED: 2}
    lines = [line for line in summary.lines if line.status in order]

    def rank(line: Line) -> tuple[int, int]:
        place = LEADING.index(line.key) if line.key in LEADING else len(LEADING)
        return (order[line.status], place)

    return min(lines, key=rank, default=None)
