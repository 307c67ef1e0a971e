"""S, M and T of a wish, judged from its words; A and R need the shop and live in `evidence`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.shape import Nature
from kpidesk.domain.smart.deadlines import Time, When, later
from kpidesk.domain.smart.wish import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kpidesk.domain.smart.text import Span
    from kpidesk.domain.smart.wish import Wish

Fact = str | int | float | None


class Verdict(StrEnum):
    """How a letter stands."""

    PASS = "pass"
    WARN = "warn"
    FAIL = "fail"
    UNKNOWN = "unknown"
    """Cannot tell yet; the reason says what is missing."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why; the sentence for `code` lives in `language`, `facts` fill it."""

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()


def reason(code: str, /, **facts: Fact) -> Reason:
    """A reason with its facts by name."""
    return Reason(code, tuple(facts.items()))


@dataclass(frozen=True, slots=True)
class Letter:
    """The verdict on one letter; the first reason is the one to show."""

    letter: str
    verdict: Verdict
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a wish in a shop; all of it may be missing."""

    accounts: int = 0
    """How many own accounts could be meant."""
    account_named: bool = False
    result_objective: bool = False
    """The chosen objective wants results, so that counting posts is not enough."""
    ever_entered: bool | None = None
    """Whether the metric was ever typed in; None outside a shop."""
    has_baseline: bool | None = None


def specific(wish: Wish, setting: Setting = Setting()) -> Letter:
    """Is it clear what is to change?"""
    if not wish.typed.strip():
        return Letter("S", Verdict.FAIL, (reason("empty"),))
    if wish.metric is None:
        return Letter("S", Verdict.FAIL, (_without_metric(wish),))
    if wish.vague and wish.amount is None:
        return Letter("S", Verdict.FAIL, (reason("drowned", word=_word(wish)),))
    doubts = _doubts(wish, setting)
    if doubts:
        return Letter("S", Verdict.WARN, doubts)
    notes = (reason("activity_only"),) if wish.is_activity else ()
    return Letter("S", Verdict.PASS, (reason("one_metric", metric=wish.metric), *notes))


def _without_metric(wish: Wish) -> Reason:
    if wish.vague:
        return reason("vague", word=_word(wish))
    return reason("no_metric")


def _word(wish: Wish) -> str:
    start, end = max(wish.vague, key=lambda place: place[1] - place[0])
    span = wish.span(start, end)
    return wish.typed[span.start : span.end]


def _doubts(wish: Wish, setting: Setting) -> tuple[Reason, ...]:
    found = []
    if not wish.directed:
        found.append(reason("no_direction"))
    if wish.others:
        found.append(reason("two_metrics", first=wish.metric, second=wish.others[0]))
    if wish.is_activity and setting.result_objective:
        found.append(reason("activity_for_result"))
    if setting.accounts > 1 and not setting.account_named:
        found.append(reason("which_account"))
    return tuple(found)


def measurable(wish: Wish, setting: Setting = Setting()) -> Letter:
    """Is there a number, of a metric, that is kept somewhere?"""
    if wish.metric is None:
        code = "empty" if not wish.typed.strip() else "nothing_to_measure"
        return Letter("M", Verdict.FAIL, (reason(code),))
    if wish.amount is None:
        return Letter("M", Verdict.FAIL, (reason("no_number"),))
    doubts = _number_doubts(wish, setting)
    if doubts:
        return Letter("M", Verdict.WARN, doubts)
    return Letter("M", Verdict.PASS, (reason("number_read"),))


def _number_doubts(wish: Wish, setting: Setting) -> tuple[Reason, ...]:
    amount = wish.amount
    assert amount is not None
    found = []
    if amount.value is None:
        found.append(reason("placeholder"))
    if amount.readings:
        found.append(reason("million_or_miliar"))
    if amount.high is not None:
        found.append(reason("range"))
    if wish.rival is not None:
        found.append(reason("two_numbers", one=amount.value, other=wish.rival.value))
    if setting.ever_entered is False:
        found.append(reason("never_entered", metric=wish.metric))
    relative = wish.relation in (Relation.SHARE, Relation.TIMES)
    if relative and setting.has_baseline is False and wish.baseline is None:
        found.append(reason("no_baseline"))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Window:
    """From when until when, both days included."""

    start: date
    deadline: date | None
    expression: When | None = None
    within: date | None = None
    """Where the wish names a whole month or week to happen in, its first day: "omzet bulan
    depan" counts from the 1st."""
    clashes: bool = False
    """Two different deadlines were named; `deadline` is the later."""


def window(wish: Wish, today: date) -> Window:
    """The time a wish has, as seen on `today`; a length of time runs from the named beginning."""
    opening = wish.when(Time.START)
    start = opening.first if opening and opening.first else None
    ends = [_from_start(w, start) for w in wish.deadlines]
    dated = [(last, w) for last, w in ends if last is not None]
    if not dated:
        return Window(start or today, None)
    last, expression = max(dated, key=lambda pair: pair[0])
    begins = start or (None if expression.unit else expression.first)
    return Window(
        begins or today,
        last,
        expression,
        within=expression.within if start is None else None,
        clashes=len({end for end, _ in dated}) > 1,
    )


def _from_start(when: When, start: date | None) -> tuple[date | None, When]:
    if start is not None and when.unit:
        return later(start, when.unit, when.count), when
    return when.last, when


def time_bound(wish: Wish, today: date) -> Letter:
    """Is there a last day?"""
    if not wish.typed.strip():
        return Letter("T", Verdict.FAIL, (reason("empty"),))
    span = window(wish, today)
    if span.deadline is None:
        return _undated(wish)
    if span.deadline < today:
        return Letter("T", Verdict.FAIL, (reason("deadline_past", day=span.deadline.isoformat()),))
    if span.deadline < span.start:
        return Letter("T", Verdict.FAIL, (reason("deadline_before_start"),))
    if span.clashes:
        return Letter("T", Verdict.WARN, (reason("two_deadlines"),))
    return Letter("T", Verdict.PASS, (reason("deadline", day=span.deadline.isoformat()),))


def _undated(wish: Wish) -> Letter:
    slip = wish.when(Time.NO_SUCH_DAY)
    if slip is not None:
        return Letter("T", Verdict.WARN, (reason("no_such_day", name=slip.name),))
    feast = wish.when(Time.FEAST)
    if feast is not None:
        return Letter("T", Verdict.WARN, (reason("feast", name=feast.name),))
    rhythm = wish.when(Time.RHYTHM)
    if rhythm is not None:
        return Letter("T", Verdict.WARN, (reason("only_rhythm"),))
    if wish.when(Time.URGENCY) is not None:
        return Letter("T", Verdict.FAIL, (reason("only_urgency"),))
    if wish.nature is Nature.TIME and wish.when(Time.SPAN) is not None:
        return Letter("T", Verdict.FAIL, (reason("service_level"),))
    return Letter("T", Verdict.FAIL, (reason("no_deadline"),))


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the typed text that a letter was read from; `asks` when it is not yet clear."""

    span: Span
    letter: str
    code: str
    asks: bool = False


_ABOUT_THE_NUMBER = frozenset(
    {"isi_angka", "tambahan_atau_total?", "poin_atau_relatif?", "juta_atau_miliar?"}
)
_ABOUT_TIME = (
    Time.DEADLINE, Time.RHYTHM, Time.FEAST, Time.URGENCY, Time.START, Time.NO_SUCH_DAY,
)  # fmt: skip


def marks(wish: Wish, open_questions: tuple[str, ...] = ()) -> tuple[Mark, ...]:
    """What to underline in the typed text, in order and without overlap."""
    kept: list[Mark] = []
    for mark in _found(wish, bool(_ABOUT_THE_NUMBER & set(open_questions))):
        if all(not mark.span.touches(other.span) for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda m: m.span.start))


_SAYS_HOW_MANY = re.compile(
    r"(?:sebanyak|sebesar|sejumlah|menjadi|mencapai|jadi|maksimal|minimal|di atas|di bawah)\s+$"
)


def _with_word(text: str, start: int) -> int:
    """ "sebanyak 1.000" is marked whole."""
    word = _SAYS_HOW_MANY.search(text[:start])
    return word.start() if word else start


def _found(wish: Wish, number_asks: bool) -> Iterator[Mark]:
    if wish.mention is not None:
        yield Mark(wish.span(wish.mention.start, wish.mention.end), "S", "metric")
    if wish.baseline is not None:
        yield Mark(wish.span(wish.baseline.start, wish.baseline.end), "M", "from")
    if wish.amount is not None:
        start = _with_word(wish.plain.text, wish.amount.start)
        yield Mark(wish.span(start, wish.amount.end), "M", "number", number_asks)
    for when in wish.whens:
        if when.kind in _ABOUT_TIME:
            asks = when.kind in (Time.FEAST, Time.URGENCY, Time.NO_SUCH_DAY)
            yield Mark(wish.span(when.start, when.end), "T", when.kind.value, asks)
    if wish.amount is None or wish.metric is None:
        for start, end in wish.vague:
            yield Mark(wish.span(start, end), "S", "vague", True)
