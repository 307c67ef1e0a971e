"""The number to propose: the owner's own where it is within reach, else one that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.shape import Shape
from kpidesk.domain.smart import questions
from kpidesk.domain.smart.coach import consult
from kpidesk.domain.smart.letters import Verdict
from kpidesk.domain.smart.wish import Relation

if TYPE_CHECKING:
    from kpidesk.domain.smart.coach import Advice, Circumstances, Library, Rung

_ABSOLUTE = (Relation.TO, Relation.ABOVE, Relation.BELOW)
_LIKELY = 0.5


def answer_for(advice: Advice, rung: Rung) -> str | None:
    """What to answer to "how many?" so that the goal becomes this rung; None where a number
    cannot say it (two per cent of a weekly sum)."""
    goal, relation = advice.aim, advice.settled.relation
    if goal is None or relation is None:
        return None
    if relation in _ABSOLUTE:
        value = rung.target if goal.shape in (Shape.TO_LEVEL, Shape.INCREASE_BY) else rung.gain
        return f"{value / _minor(advice):.12g}"
    if relation is Relation.BY and goal.shape is Shape.INCREASE_BY:
        return f"{rung.gain:.12g}"
    return None


def _minor(advice: Advice) -> float:
    """Typed money is in whole units, kept money in minor ones."""
    amount, goal = advice.settled.amount, advice.aim
    if goal is None or goal.unit != "money" or amount is None or not amount.value:
        return 1.0
    return (goal.target or amount.value) / amount.value


def within_reach(advice: Advice, library: Library, around: Circumstances) -> Advice:
    """The same wish with a number the shop's weeks make likely; the advice itself where its
    number passes, or where no number is likelier."""
    if advice.questions or advice.by_letter["A"].verdict is Verdict.PASS:
        return advice
    likely = [rung for rung in advice.ladder if rung.chance >= _LIKELY and not rung.is_wish]
    if not likely:
        return advice
    answer = answer_for(advice, likely[-1])
    if answer is None:
        return advice
    answers = {**dict(advice.answers), questions.NUMBER: answer}
    found = consult(advice.wish.typed, library, around, answers)
    return found if found.is_complete and not found.questions else advice
