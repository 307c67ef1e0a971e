"""Sentences for the month drafted by rule, as codes and facts; the owner may change every word."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.compare import Verdict
from kpidesk.domain.summary import LEADING, Line, Status

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.shop import Event
    from kpidesk.domain.summary import Summary


class Part(StrEnum):
    """The places of a report whose words belong to the owner."""

    LEAD = "lead"
    GOOD = "good"
    BAD = "bad"
    NEXT = "next"
    HAPPENED = "happened"
    WHY = "why"
    PLAN = "plan"
    ACTION_1 = "action_1"
    WHO_1 = "who_1"
    WHEN_1 = "when_1"
    ACTION_2 = "action_2"
    WHO_2 = "who_2"
    WHEN_2 = "when_2"
    ACTION_3 = "action_3"
    WHO_3 = "who_3"
    WHEN_3 = "when_3"


DRAFTED = (Part.LEAD, Part.GOOD, Part.BAD, Part.NEXT)
ACTIONS = (
    (Part.ACTION_1, Part.WHO_1, Part.WHEN_1),
    (Part.ACTION_2, Part.WHO_2, Part.WHEN_2),
    (Part.ACTION_3, Part.WHO_3, Part.WHEN_3),
)
LEAST_SAID = 0.05
"""A change smaller than this is written as nothing."""
LEAST_PERCENT, LEAST_POINTS = 2.0, 0.2
"""A change smaller than this is not worth a sentence."""
LONGEST = 400
"""Characters of one place; longer texts are cut when kept."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One sentence: a code with words in `language`, and what fills it."""

    code: str
    line: Line | None = None
    facts: Mapping[str, Number] = field(default_factory=dict)
    event: Event | None = None


def draft(summary: Summary, profit: Number | None = None) -> dict[Part, tuple[Draft, ...]]:
    """What the figures say by themselves; each part has one sentence or more. `profit` is what
    was left after all costs, where the books know it."""
    if summary.is_empty:
        return {Part.LEAD: (Draft("no_figures"),), Part.NEXT: (Draft("next_fill"),)}
    good, bad = _good(summary), _bad(summary)
    return {
        Part.LEAD: _lead(summary, profit),
        Part.GOOD: (good,),
        Part.BAD: (bad,),
        Part.NEXT: (_next(summary, bad),),
    }


def _money_first(lines: Sequence[Line]) -> list[Line]:
    return sorted(lines, key=lambda o: LEADING.index(o.key) if o.key in LEADING else len(LEADING))


def _lead(summary: Summary, profit: Number | None) -> tuple[Draft, ...]:
    known = [one for one in summary.lines if isinstance(one.answer, Known)]
    first = summary.main if summary.main in known else next(iter(_money_first(known)), None)
    sentences = [_moved(first, "lead")] if first else [Draft("only_bounds")]
    if profit is not None and profit != 0:
        amount = {"amount": abs(profit)}
        sentences.append(Draft("lead_profit" if profit > 0 else "lead_loss", facts=amount))
    return tuple(sentences)


def _moved(line: Line, place: str) -> Draft:
    """Up, down, alike or without comparison; reached, missed or without target."""
    way = "value"
    if line.change.percent is not None or line.change.points is not None:
        moved = line.change.points if line.change.points is not None else line.change.percent
        same = line.change.verdict is Verdict.SAME or abs(moved or 0) < LEAST_SAID
        way = "same" if same else "up" if (moved or 0) > 0 else "down"
    end = {Status.REACHED: "reached", Status.NEAR: "near", Status.MISSED: "missed"}
    return Draft(f"{place}_{way}_{end.get(line.status, 'plain')}", line)


def _good(summary: Summary) -> Draft:
    reached = [one for one in summary.lines if one.status is Status.REACHED]
    better = [one for one in summary.lines if _moved_much(one, Verdict.BETTER)]
    best = _best_week(summary)
    if best is not None:
        return best
    others = [one for one in _money_first(reached) if one is not summary.main]
    for one in [*others, *reached]:
        return Draft("good_reached", one)
    for one in sorted(better, key=lambda o: -abs(o.change.percent or 0)):
        return Draft("good_better", one)
    return Draft("good_none")


def _moved_much(line: Line, verdict: Verdict) -> bool:
    change = line.change
    moved = change.points if change.points is not None else change.percent
    least = LEAST_POINTS if change.points is not None else LEAST_PERCENT
    return change.verdict is verdict and moved is not None and abs(moved) >= least


def _best_week(summary: Summary) -> Draft | None:
    """A week of this month that beat all of the six months, named by what happened in it."""
    if summary.weeks is None or summary.main is None:
        return None
    known = [p for p in summary.weeks.points if p.value is not None]
    best = max(known, key=lambda p: p.value or 0, default=None)
    if best is None or len(known) < 8 or not summary.month.overlap(best.period):
        return None
    if sum(p.value == best.value for p in known) > 1:
        return None
    if summary.main.direction.value == "down":
        return None
    event = next((e for e in summary.events if e.period.overlap(best.period)), None)
    days = {"first": best.period.first.toordinal(), "last": best.period.last.toordinal()}
    facts = {"value": best.value or 0, **days}
    return Draft("good_week_event" if event else "good_week", summary.main, facts, event)


def _bad(summary: Summary) -> Draft:
    missed = [one for one in summary.lines if one.status is Status.MISSED]
    near = [one for one in summary.lines if one.status is Status.NEAR]
    worse = [one for one in summary.lines if _moved_much(one, Verdict.WORSE)]
    for one in [*_money_first(missed), *_money_first(near)]:
        return Draft("bad_missed", one)
    for one in sorted(worse, key=lambda o: -abs(o.change.percent or 0)):
        return Draft("bad_worse", one)
    if summary.filled.empty:
        return Draft("bad_empty", facts={"weeks": len({w for _, w in summary.filled.empty})})
    return Draft("bad_none")


def _next(summary: Summary, bad: Draft) -> Draft:
    if bad.code == "bad_missed":
        return Draft("next_target", bad.line)
    if bad.code == "bad_worse":
        return Draft("next_worse", bad.line)
    if summary.filled.empty:
        return Draft("next_fill")
    if all(one.target is None for one in summary.lines):
        return Draft("next_set_target")
    return Draft("next_keep")
