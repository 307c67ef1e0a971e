"""KPIs computed from their formula: rates from sums, with their parts, coverage and doubts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from kpidesk.domain.answer import Answer, Between, Known, Note, Number, Unknown, Why, precise
from kpidesk.domain.compare import LEAST_COVERAGE
from kpidesk.domain.formula import Formula, parse
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Refused
from kpidesk.domain.wilson import wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from fractions import Fraction

    from kpidesk.domain.metric import Kpi
    from kpidesk.domain.period import Period

_ABSENT = (Why.NO_READING, Why.TOO_OLD, Why.MISSING_PART, Why.NOT_AVAILABLE)
_CARRIED = frozenset(
    {Note.ROUNDED, Note.ESTIMATED, Note.SPLIT_BY_DAYS, Note.PARTIAL, Note.ONE_LEVEL}
    | {Note.WEEKLY_WEIGHTED, Note.DIFFERS_FROM_WEEKS, Note.SOME_ACCOUNTS}
)
"""What is true of a part and so of the whole."""


class Parts(Protocol):
    """Where a formula's parts come from: the scope, seen for one account or for all."""

    def part(self, name: str, period: Period) -> Answer:
        """What is known of a name of the formula over `period`."""

    def is_added(self, name: str) -> bool:
        """True for what grows with the days of the period: flows, distinct people, days."""

    def is_people(self, name: str) -> bool:
        """True for distinct people, who count once in each window."""

    def is_level(self, name: str) -> bool:
        """True for a stock, its opening and its average."""

    def windows(self, names: Iterable[str], period: Period, whole: bool) -> list[Period]:
        """The shorter periods, apart from each other, for which any of `names` was read; those
        that cross the border cut at it unless they must stay `whole`."""


def compute(kpi: Kpi, parts: Parts, period: Period) -> Answer:
    """The KPI over `period`, or why it has no value."""
    try:
        formula = _branch(parse(kpi.formula), parts, period)
    except Refused:
        return Unknown(Why.BAD_FORMULA)
    answers = {name: parts.part(name, period) for name in formula.names}
    if kpi.weekly or _needs_pooling(formula, answers, parts):
        pooled = _pooled(kpi, formula, answers, parts, period)
        if pooled is not None:
            return pooled
        apart = _apart(formula, answers, parts)
        if apart is not None:
            return apart
    return _evaluated(kpi, formula, answers)


def _branch(formula: Formula, parts: Parts, period: Period) -> Formula:
    """The first of the formula's alternatives that has all it needs, else the nearest to it."""

    def lacking(branch: Formula) -> int:
        answers = (parts.part(name, period) for name in branch.required)
        return sum(isinstance(a, Unknown) and a.why in _ABSENT for a in answers)

    return min(formula.branches, key=lacking)


def _needs_pooling(formula: Formula, answers: Mapping[str, Answer], parts: Parts) -> bool:
    """True when the parts do not stand for the same days, or count people over longer than read."""
    needed = [name for name in formula.required if parts.is_added(name)]
    if any(_is_unadded(answers[name]) for name in needed):
        return True
    if len(needed) < 2:
        return False
    known = [answer for name in needed if isinstance(answer := answers[name], Known)]
    return any(answer.coverage < 1 for answer in known)


def _apart(formula: Formula, answers: Mapping[str, Answer], parts: Parts) -> Unknown | None:
    """Why there is no rate where no day has all parts: orders of one week may not stand under the
    sales of another. None where the parts cover nearly all days, so that nearly all are shared."""
    known = {
        name: answer.coverage
        for name in formula.required
        if parts.is_added(name) and isinstance(answer := answers[name], Known)
    }
    if len(known) < 2 or min(known.values()) >= LEAST_COVERAGE:
        return None
    return Unknown(Why.MISSING_PART, min(known, key=lambda name: known[name]))


def _is_unadded(answer: Answer) -> bool:
    if isinstance(answer, Unknown):
        return answer.why is Why.NOT_ADDITIVE
    return isinstance(answer, Between)


def _pooled(
    kpi: Kpi, formula: Formula, answers: Mapping[str, Answer], parts: Parts, period: Period
) -> Answer | None:
    """The rate over the windows that have every part: the sum of all above the sum of all below.

    A level has no sum, so a formula with one takes the means of the windows instead.
    """
    unadded = [name for name in formula.required if _is_unadded(answers[name])]
    scarce = unadded or [name for name in formula.required if parts.is_added(name)]
    used: list[dict[str, Known]] = []
    covered = 0
    for window in _windows(parts, formula, scarce, period):
        known = _all_known(formula, parts, window)
        if known is not None:
            used.append(known)
            covered += window.days
    if not used:
        return None
    people = any(parts.is_people(name) for name in formula.required)
    notes: set[Note] = {Note.WEEKLY_WEIGHTED} if people else set()
    coverage = min(1.0, covered / period.days)
    if coverage < 1:
        notes.add(Note.PARTIAL)
    means = any(parts.is_level(name) for name in formula.required)
    combined = {
        name: _combined([known[name] for known in used if name in known], means)
        for name in formula.names
        if any(name in known for known in used)
    }
    answer = _evaluated(kpi, formula, combined)
    if isinstance(answer, Known):
        return replace(answer, coverage=coverage, notes=answer.notes | notes)
    return answer


def _windows(parts: Parts, formula: Formula, scarce: list[str], period: Period) -> list[Period]:
    """The windows to pool over. People and levels belong to whole windows; what is only added up
    is shared out by days, so that a window across the border counts for its days inside."""
    whole = any(parts.is_people(name) or parts.is_level(name) for name in formula.required)
    return parts.windows(scarce, period, whole)


def _all_known(formula: Formula, parts: Parts, window: Period) -> dict[str, Known] | None:
    known: dict[str, Known] = {}
    for name in formula.names:
        answer = parts.part(name, window)
        if isinstance(answer, Known) and answer.coverage == 1:
            known[name] = answer
        elif name in formula.required:
            return None
    return known


def _combined(answers: list[Known], means: bool) -> Known:
    total: Number = sum(answer.value for answer in answers)
    rounded: Number = sum(answer.rounded_by for answer in answers)
    notes = frozenset().union(*(answer.notes for answer in answers))
    exact = precise(answers)
    if means and len(answers) > 1:
        total, rounded = total / len(answers), rounded / len(answers)
        exact = None if exact is None else exact / len(answers)
    return Known(total, rounded, notes=notes, exact=exact)


@dataclass(frozen=True, slots=True)
class _Figures:
    """The parts of a formula as plain numbers, and what they carry."""

    values: dict[str, Number | Unknown]
    exact: dict[str, Fraction]
    """The same before weeks shared out by days were cut into whole numbers."""
    rounded: dict[str, Number]
    coverage: float
    notes: frozenset[Note]


def _figures(formula: Formula, answers: Mapping[str, Answer]) -> _Figures:
    values: dict[str, Number | Unknown] = {}
    exact: dict[str, Fraction] = {}
    rounded: dict[str, Number] = {}
    coverage = 1.0
    notes: frozenset[Note] = frozenset()
    for name in formula.names:
        answer = answers.get(name, Unknown(Why.NO_READING))
        if isinstance(answer, Known):
            values[name] = answer.value
            if answer.exact is not None:
                exact[name] = answer.exact
            coverage = min(coverage, answer.coverage)
            notes |= answer.notes & _CARRIED
            if answer.rounded_by:
                rounded[name] = answer.rounded_by
        elif isinstance(answer, Between):
            values[name] = Unknown(Why.NOT_ADDITIVE, name)
        else:
            values[name] = answer
    return _Figures(values, exact, rounded, coverage, notes)


def _evaluated(kpi: Kpi, formula: Formula, answers: Mapping[str, Answer]) -> Answer:
    figures = _figures(formula, answers)
    known = {name: v for name, v in figures.values.items() if not isinstance(v, Unknown)}
    parts = tuple(known.items())
    value = formula.evaluate(figures.values)
    if figures.exact and not _is_whole(kpi):
        value = formula.evaluate({**figures.values, **figures.exact})
    if isinstance(value, Unknown):
        return replace(value, parts=parts, coverage=figures.coverage if known else 0.0)
    answer = Known(
        value,
        rounded_by=_rounded_by(formula, known, figures.rounded, value),
        coverage=figures.coverage,
        notes=figures.notes,
        parts=parts,
    )
    return _with_doubt(kpi, answer, known) if kpi.cases else answer


def _is_whole(kpi: Kpi) -> bool:
    """True for sums and differences of counts and money, which stay whole."""
    return kpi.unit is Unit.COUNT or (kpi.unit is Unit.MONEY and "/" not in kpi.formula)


def _rounded_by(
    formula: Formula, known: dict[str, Number], rounded: dict[str, Number], value: Number
) -> Number:
    """How far the value could be off when every rounded part is off the worst way."""
    off: Number = 0
    for name, by in rounded.items():
        results = (formula.evaluate({**known, name: known[name] + d}) for d in (by, -by))
        off += max((abs(r - value) for r in results if not isinstance(r, Unknown)), default=0)
    return off


def _with_doubt(kpi: Kpi, answer: Known, known: Mapping[str, Number]) -> Known:
    """Mark a small sample; give the Wilson 95 % interval where the KPI is a proportion."""
    cases = parse(kpi.cases).evaluate(known)
    hits = parse(kpi.hits).evaluate(known) if kpi.hits else 0
    if isinstance(cases, Unknown) or isinstance(hits, Unknown):
        return answer
    if cases < kpi.least_cases or (kpi.hits and hits < kpi.least_hits):
        answer = replace(answer, notes=answer.notes | {Note.SMALL_SAMPLE})
    whole = isinstance(cases, int) and isinstance(hits, int)
    if not (kpi.interval and whole and 0 <= hits <= cases and cases > 0):
        return answer
    low, high = wilson(int(hits), int(cases))
    return replace(answer, low=low * 100, high=high * 100)
