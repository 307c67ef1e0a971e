"""The coach: a typed wish and the answers so far become verdicts, questions and a clean goal."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.past import past, past_months
from kpidesk.domain.period import MONDAY, Period
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.smart import questions
from kpidesk.domain.smart.aim import Aim, aim
from kpidesk.domain.smart.evidence import (
    DRIVERS,
    Evidence,
    achievable,
    evidence,
    is_averaged,
    relevant,
)
from kpidesk.domain.smart.letters import (
    Letter,
    Mark,
    Setting,
    Verdict,
    marks,
    measurable,
    specific,
    time_bound,
)
from kpidesk.domain.smart.reader import read
from kpidesk.domain.smart.wish import Relation, Wish, nature_of
from kpidesk.domain.student import quantile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.niche import Niches
    from kpidesk.domain.objective import Objective
    from kpidesk.domain.past import Past
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.smart.fields import Fields
    from kpidesk.domain.smart.vocabulary import Vocabulary

TWINS: dict[str, tuple[str, ...]] = {
    "avg_rating": ("store_rating",),
    "store_rating": ("avg_rating",),
    "reach": ("viewers",),
    "revenue": ("revenue_gross",),
    "views": ("impressions",),
    "followers_gained": ("followers",),
}
"""Another key under which the shop may keep the same figure."""
RESULT_OBJECTIVES = frozenset({"sales", "leads", "traffic", "service", "reputation"})
LADDER = (0.87, 0.60, 0.31, 0.10)
"""Chances of the numbers offered beside the evidence, easiest first."""


@dataclass(frozen=True, slots=True)
class Library:
    """The data the coach reads by; the same for every shop."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    objectives: Mapping[str, Objective]
    niches: Niches
    fields: Fields


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who asks and when: a shop's weeks where there is a shop, and what was chosen."""

    today: date
    scope: Scope | None = None
    objective: str = ""
    account: str | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """One number with its chance: `+700 · 52 %`."""

    gain: float
    target: float
    chance: float
    is_wish: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything the coach has to say on one text."""

    wish: Wish
    """As typed; the marks belong to it."""
    settled: Wish
    """With the answers put in."""
    letters: tuple[Letter, ...]
    questions: tuple[questions.Question, ...]
    marks: tuple[Mark, ...]
    aim: Aim | None
    evidence: Evidence
    account: str | None
    objective: str
    ladder: tuple[Rung, ...] = ()
    answers: tuple[tuple[str, str], ...] = field(default_factory=tuple)

    @property
    def by_letter(self) -> dict[str, Letter]:
        """The five letters by name."""
        return {letter.letter: letter for letter in self.letters}

    @property
    def is_complete(self) -> bool:
        """True when a goal can be made of it: a metric, a number, a last day, nothing open."""
        goal = self.aim
        ready = goal is not None and goal.target is not None and goal.deadline is not None
        return ready and not self.questions and self.by_letter["T"].verdict is Verdict.PASS


def consult(
    text: str, library: Library, around: Circumstances, answers: Mapping[str, str] | None = None
) -> Advice:
    """Read `text`, put the `answers` in (question code → value) and judge it. Never raises."""
    given = dict(answers or {})
    starts = around.scope.shop.week_starts if around.scope else MONDAY
    typed = read(text, library.vocabulary, library.catalogue, around.today, starts)
    typed = _at_home(typed, library, around)
    settled = questions.answered(typed, given, library.catalogue)
    account, choices = _account(settled, around, given)
    settled = _with_twin(settled, library, around, account)
    weeks = _past(settled, around, account)
    settled = _unsure(settled, given, weeks, around)
    goal = aim(settled, around.today, weeks, _currency(around))
    found = _evidence(goal, weeks, around, account)
    setting = _setting(settled, around, choices, weeks)
    open_questions = questions.questions(
        _unsettled(typed, settled), given,
        questions.Around(
            around.today, weeks, around.scope is not None, choices, _suggestions(goal, found)
        ),
    )  # fmt: skip
    objective = around.objective or (around.scope.shop.objective if around.scope else "")
    letters = (
        specific(settled, setting),
        measurable(settled, setting),
        achievable(goal, found, settled, around.scope is not None),
        _relevant(settled, library, around, objective),
        time_bound(settled, around.today),
    )
    codes = tuple(q.code for q in open_questions)
    return Advice(
        typed, settled, letters, open_questions, marks(typed, codes), goal, found, account,
        objective, _ladder(goal, found), tuple(given.items()),
    )  # fmt: skip


def _currency(around: Circumstances) -> str:
    return around.scope.shop.currency if around.scope else "IDR"


def _at_home(wish: Wish, library: Library, around: Circumstances) -> Wish:
    """A bare "engagement rate" is the one this shop leads with."""
    if around.scope is None or wish.metric != "er_reach" or wish.named_rate:
        return wish
    own = around.scope.shop.engagement_rate
    return replace(wish, metric=own) if library.catalogue.find(own) else wish


def _unsettled(typed: Wish, settled: Wish) -> Wish:
    """The wish whose open questions are asked: as typed, but of the metric it was settled on, so
    that an answered question never comes back in another guise."""
    return replace(
        typed, metric=settled.metric, nature=settled.nature, unit=settled.unit,
        lower=settled.lower, others=settled.others, amount=settled.amount, rival=settled.rival,
        relation=settled.relation, baseline=settled.baseline, whens=settled.whens,
    )  # fmt: skip


def _account(
    wish: Wish, around: Circumstances, given: Mapping[str, str]
) -> tuple[str | None, tuple[tuple[str, str], ...]]:
    """The account meant (None: the shop as a whole), and the choices while it is open."""
    scope = around.scope
    if scope is None or wish.metric is None:
        return None, ()
    having = [a for a in scope.own if not a.archived and _has(scope, wish.metric, a.id)]
    if wish.handle:
        named = [a for a in scope.own if a.handle.lower().lstrip("@") == wish.handle.lstrip("@")]
        having = named or having
    elif wish.platform:
        having = [a for a in having if a.platform == wish.platform] or having
    chosen = given.get(questions.ACCOUNT) or around.account
    if chosen and any(a.id == chosen for a in having):
        return chosen, ()
    if len(having) == 1:
        return having[0].id, ()
    if wish.nature is Nature.FLOW or len(having) < 2:
        return None, ()
    return None, tuple((a.id, a.title) for a in having)


def _has(scope: Scope, key: str, account: str) -> bool:
    return scope.has_readings(key, account)


def _with_twin(wish: Wish, library: Library, around: Circumstances, account: str | None) -> Wish:
    """Move to another key for the same figure when only that one was ever entered."""
    scope = around.scope
    if scope is None or wish.metric is None or _ever(scope, wish.metric, account):
        return wish
    for key in TWINS.get(wish.metric, ()):
        thing = library.catalogue.find(key)
        if thing is not None and _ever(scope, key, account):
            return replace(wish, metric=key, nature=nature_of(thing, key), unit=thing.unit)
    return wish


def _ever(scope: Scope, key: str, account: str | None) -> bool:
    ids = [account] if account else [a.id for a in scope.own]
    return any(_has(scope, key, one) for one in ids)


def _past(wish: Wish, around: Circumstances, account: str | None) -> Past | None:
    if around.scope is None or wish.metric is None or wish.nature is None:
        return None
    if wish.nature is Nature.PEOPLE and wish.monthly:
        return past_months(around.scope, wish.metric, around.today, account)
    return past(around.scope, wish.metric, wish.nature, around.today, account)


def _unsure(
    wish: Wish, given: Mapping[str, str], weeks: Past | None, around: Circumstances
) -> Wish:
    """ "Not sure": take a number within reach from the shop's own weeks."""
    if given.get(questions.TOTAL) != "unsure" or wish.amount is None or weeks is None:
        return wish
    goal = aim(replace(wish, relation=Relation.BY), around.today, weeks)
    found = _evidence(goal, weeks, around, None)
    offered = _suggestions(goal, found)
    if not offered:
        return replace(wish, relation=Relation.BY)
    number = replace(wish.amount, value=offered[min(1, len(offered) - 1)])
    return replace(wish, relation=Relation.BY, amount=number)


def _evidence(
    goal: Aim | None, weeks: Past | None, around: Circumstances, account: str | None
) -> Evidence:
    if goal is None or weeks is None or around.scope is None:
        return Evidence(past=weeks)
    keys = DRIVERS.get(goal.metric)
    done = _done(goal, weeks, around.scope, account)
    if keys is None or goal.shape.is_kept:
        return evidence(goal, weeks, around.today, done=done)
    won = past(around.scope, keys[0], Nature.FLOW, around.today, account)
    efforts = past(around.scope, keys[1], Nature.FLOW, around.today, account)
    if won.known == 0 and keys[0] == "followers_gained" and weeks.nature is Nature.STOCK:
        won = replace(won, values=(None, *_gains(weeks)))
    return evidence(goal, weeks, around.today, won, efforts, keys[1], done)


def _done(goal: Aim, weeks: Past, scope: Scope, account: str | None) -> float:
    """What a sum has already where it counts from before today: "omzet bulan ini"."""
    last = weeks.filled_until
    if goal.shape is not Shape.CUMULATIVE or last is None or goal.start > last:
        return 0.0
    answer = scope.answer(goal.metric, Period(goal.start, last), account)
    return answer.value if isinstance(answer, Known) else 0.0


def _gains(weeks: Past) -> tuple[float | None, ...]:
    pairs = zip(weeks.values, weeks.values[1:], strict=False)
    return tuple(None if a is None or b is None else b - a for a, b in pairs)


def _setting(
    wish: Wish, around: Circumstances, choices: tuple[tuple[str, str], ...], weeks: Past | None
) -> Setting:
    scope = around.scope
    if scope is None or wish.metric is None:
        objective = around.objective in RESULT_OBJECTIVES
        return Setting(result_objective=objective)
    objective = (around.objective or scope.shop.objective) in RESULT_OBJECTIVES
    return Setting(
        accounts=len(choices),
        result_objective=objective,
        ever_entered=_ever(scope, wish.metric, None) or wish.metric == "influencers",
        has_baseline=weeks is not None and weeks.current is not None,
    )


def _relevant(wish: Wish, library: Library, around: Circumstances, objective: str) -> Letter:
    fit, suggested = None, ""
    if wish.metric == "influencers" and wish.mention is not None:
        text = wish.plain.text
        sector = library.fields.sector(text) or (around.scope.shop.sector if around.scope else "")
        niche = library.fields.niche(text, wish.mention.end)
        if sector and niche:
            fit = library.niches.fit(sector, niche)
            found = library.niches.sectors.get(sector)
            suggested = found.same[0] if found and found.same else ""
    return relevant(
        wish, library.objectives.get(objective), fit, around.scope is not None, suggested
    )


def _suggestions(goal: Aim | None, found: Evidence) -> tuple[float, ...]:
    """Numbers within reach to choose from where the wish has none, easiest first."""
    if goal is None or found.ahead is None or found.ahead.low is None:
        return ()
    wanted = (0.8, 0.6, 0.35)
    offered = [_tidy(_at(found, chance, goal.lower)) for chance in wanted]
    kept = [n for n in dict.fromkeys(offered) if n > 0 or is_averaged(goal)]
    return tuple(kept)


def _at(found: Evidence, chance: float, lower: bool) -> float:
    assert found.ahead is not None
    step = quantile(chance, found.ahead.n - 1) * found.ahead.error
    return found.ahead.centre + step if lower else found.ahead.centre - step


def _tidy(number: float) -> float:
    """Two significant figures, as people set goals."""
    if number == 0:
        return 0.0
    size = abs(number)
    step = 1.0
    while size >= 100 * step:
        step *= 10
    while size < 10 * step:
        step /= 10
    return round(round(number / step) * step, 6)


def _ladder(goal: Aim | None, found: Evidence) -> tuple[Rung, ...]:
    """The wish among numbers near what the history leads to, with the chance of each."""
    if goal is None or found.ahead is None or found.ahead.error <= 0:
        return ()
    base = goal.baseline if goal.shape in (Shape.TO_LEVEL, Shape.INCREASE_BY) else 0.0
    rungs: dict[float, Rung] = {}
    for chance in LADDER:
        number = _tidy(_at(found, chance, goal.lower))
        real = found.ahead.chance(number, goal.lower)
        if real is not None and (number > 0 or is_averaged(goal)):
            rungs[number] = Rung(number, number + (base or 0.0), real)
    if found.need is not None and found.chance is not None:
        rungs[found.need] = Rung(found.need, found.need + (base or 0.0), found.chance, is_wish=True)
    ordered = sorted(rungs.values(), key=lambda rung: -rung.chance)
    while len(ordered) > 4:
        spare = [r for r in ordered[1:] if not r.is_wish] or ordered[1:]
        ordered.remove(spare[-1])
    return tuple(ordered)
