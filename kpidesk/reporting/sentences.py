"""The drafted sentences of the month in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.drafted import DRAFTED, Part
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.summary import Span
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.drafted import Draft
    from kpidesk.domain.summary import Line
    from kpidesk.reporting.figures import Figures

WAYS = {
    "up": mark("report", "{name} rose to {value} ({change})"),
    "down": mark("report", "{name} fell to {value} ({change})"),
    "same": mark("report", "{name} stayed at {value}"),
    "value": mark("report", "{name} this month: {value}"),
}
ENDS = {
    "reached": mark("report", " and reached its target"),
    "near": mark("report", ", just short of its target of {target}"),
    "missed": mark("report", ", but missed its target of {target}"),
    "plain": "",
}
SENTENCES = {
    "no_figures": mark("report", "There are no figures for this month yet."),
    "only_bounds": mark("report", "This month's figures are only known within bounds."),
    "lead_profit": mark("report", "after all costs written down, {amount} was left"),
    "lead_loss": mark("report", "after all costs written down, {amount} was lost"),
    "good_reached": mark("report", "{name} {value}: target {target} reached."),
    "good_better_up": mark("report", "{name} rose to {value} ({change})."),
    "good_better_down": mark("report", "{name} fell to {value} ({change}), which is better."),
    "good_week": mark("report", "{week} was the best week of six months: {name} {value}."),
    "good_week_event": mark(
        "report", "{event}: the best week of six months ({week}), {name} {value}."
    ),
    "good_none": mark("report", "Nothing stood out above last month."),
    "bad_missed_up": mark("report", "{name} {value}, short of its target of {target}."),
    "bad_missed_down": mark("report", "{name} {value}, above its limit of {target}."),
    "bad_worse_up": mark("report", "{name} rose to {value} ({change})."),
    "bad_worse_down": mark("report", "{name} fell to {value} ({change})."),
    "bad_empty": mark("report", "Weeks not completely filled in: {weeks}."),
    "bad_none": mark("report", "No target was missed and nothing got worse."),
    "next_target_up": mark("report", "Bring {name} from {value} to {target}."),
    "next_target_down": mark("report", "Bring {name} down from {value} to {target}."),
    "next_worse": mark("report", "Bring {name} back to {before}."),
    "next_fill": mark("report", "Fill in the empty weeks, so that months can be compared."),
    "next_set_target": mark("report", "Set one target, so that the next month has a mark."),
    "next_keep": mark("report", "Keep what worked and hold the targets."),
}
_BY_SIGN = ("good_better", "bad_worse")
_BY_DIRECTION = ("bad_missed", "next_target")


def written(drafts: Mapping[Part, tuple[Draft, ...]], figures: Figures) -> dict[Part, str]:
    """Each drafted part in words; several sentences of the lead become one."""
    return {part: _join(part, drafts[part], figures) for part in DRAFTED if part in drafts}


def _join(part: Part, drafts: tuple[Draft, ...], figures: Figures) -> str:
    said = [sentence(one, figures) for one in drafts]
    text = "; ".join(said)
    return text + "." if part is Part.LEAD and not text.endswith(".") else text


def sentence(draft: Draft, figures: Figures) -> str:
    """One drafted sentence."""
    line = draft.line
    facts = _facts(draft, figures)
    if draft.code.startswith("lead_") and draft.code not in SENTENCES:
        _, way, end = draft.code.split("_")
        text = figures.words.say("report", WAYS[way])
        return (text + (figures.words.say("report", ENDS[end]) if ENDS[end] else "")).format(
            **facts
        )
    code = draft.code
    if code in _BY_SIGN and line is not None:
        code += "_up" if (line.change.absolute or 0) > 0 else "_down"
    if code in _BY_DIRECTION and line is not None:
        code += "_down" if line.direction.value == "down" else "_up"
    return figures.words.say("report", SENTENCES[code]).format(**facts)


def _facts(draft: Draft, figures: Figures) -> dict[str, str]:
    facts = _line_facts(draft.line, figures) if draft.line else {}
    given = draft.facts
    if "amount" in given:
        facts["amount"] = figures.formats.money(round(given["amount"]))
    if "weeks" in given:
        facts["weeks"] = figures.formats.number(given["weeks"])
    if "first" in given:
        first, last = (date.fromordinal(int(given[end])) for end in ("first", "last"))
        facts["week"] = figures.formats.span(Period(first, last), year=False)
    if "value" in given and draft.line:
        facts["value"] = figures.value(given["value"], draft.line.unit)
    if draft.event:
        facts["event"] = draft.event.text
    return facts


def _line_facts(line: Line, figures: Figures) -> dict[str, str]:
    target = "" if line.target is None else figures.value(line.target, line.unit)
    sign = "+" if (line.change.absolute or 0) > 0 else "−"
    change = sign + figures.change(line.change, line.unit)
    if line.change.per_day:
        change = figures.words.say("report", "{change} a day").format(change=change)
    name = figures.line_name(line)
    if line.span is Span.WEEKS and line.unit is Unit.COUNT:
        name += " " + figures.words.say("report", "a week")
    return {
        "name": name,
        "value": figures.line_value(line),
        "change": change,
        "target": target,
        "before": figures.answer(line.before, line.unit, marked=False),
    }
