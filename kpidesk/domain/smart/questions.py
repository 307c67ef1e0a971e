"""What a wish leaves open, asked one at a time; nothing is ever chosen for the owner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.feast import last_days
from kpidesk.domain.figure import LIMIT
from kpidesk.domain.period import month_of, quarter_of
from kpidesk.domain.shape import Nature
from kpidesk.domain.smart import lexicon
from kpidesk.domain.smart.amounts import Amount, Measure
from kpidesk.domain.smart.deadlines import Time, When
from kpidesk.domain.smart.letters import window
from kpidesk.domain.smart.wish import Finder, Relation, Wish, nature_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kpidesk.domain.past import Past

METRIC = "metrik?"
ACCOUNT = "akun?"
NUMBER = "isi_angka"
MILLION = "juta_atau_miliar?"
TOTAL = "tambahan_atau_total?"
POINTS = "poin_atau_relatif?"
RATE = "varian_er?"
WINDOW = "jendela_reach?"
BASE = "basis_konversi?"
BASELINE = "baseline?"
FEAST = "tanggal_acara?"
DEADLINE = "batas_akhir?"

RATES = ("er_reach", "er_views", "er_followers_post")
BASES = ("conversion_rate", "cvr_session", "cvr_visitor", "inquiry_to_order")
_WEIGHED_BY_WEEK = frozenset({"reach", "viewers", "accounts_engaged", "reach_non_followers"})


@dataclass(frozen=True, slots=True)
class Option:
    """One answer: `value` is what is kept, `code` names its sentence, `facts` fill it."""

    value: str
    code: str
    facts: tuple[tuple[str, float | str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One open question. `typed` says what may be typed instead of chosen: "", "number", "date"."""

    code: str
    options: tuple[Option, ...]
    typed: str = ""
    facts: tuple[tuple[str, float | str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Around:
    """What choices are made of: today, and what is known of the metric's weeks."""

    today: date
    past: Past | None = None
    in_shop: bool = False
    accounts: tuple[tuple[str, str], ...] = ()
    """Own accounts that could be meant: id and title."""
    suggestions: tuple[float, ...] = ()
    """Numbers within reach, easiest first."""


def questions(wish: Wish, answers: Mapping[str, str], around: Around) -> tuple[Question, ...]:
    """The open questions of a wish in the order to ask them; answered ones are left out, those
    answered with what is no answer stay. `wish` is the wish as typed, before answers were put
    in."""
    return tuple(q for q in _all(wish, answers, around) if not _is_answered(q, answers))


def _is_answered(question: Question, answers: Mapping[str, str]) -> bool:
    given = answers.get(question.code)
    if given is None:
        return False
    if any(option.value == given for option in question.options):
        return True
    number = _number(given)
    if question.typed == "number":
        return number is not None
    if question.typed == "date":
        return _day_of(given) is not None
    return number is not None and any(_number(o.value) == number for o in question.options)


def _all(wish: Wish, answers: Mapping[str, str], around: Around) -> Iterator[Question]:
    if not wish.typed.strip():
        return
    if wish.metric is None or (wish.others and METRIC not in answers):
        yield _metric(wish)
        if wish.metric is None:
            return
    yield from _about_metric(wish, around)
    if wish.amount is None:
        # What is within reach depends on how long there is.
        yield from _about_time(wish, around)
        yield from _about_number(wish, around)
    else:
        yield from _about_number(wish, around)
        yield from _about_time(wish, around)


def _metric(wish: Wish) -> Question:
    keys = (wish.metric, *wish.others) if wish.metric else wish.suggested
    return Question(METRIC, tuple(Option(key, "metric", (("metric", key),)) for key in keys if key))


def _about_metric(wish: Wish, around: Around) -> Iterator[Question]:
    named = wish.platform is not None or wish.handle is not None
    if len(around.accounts) > 1 and not (named and len(around.accounts) == 1):
        options = (Option(key, "account", (("name", name),)) for key, name in around.accounts)
        yield Question(ACCOUNT, tuple(options))
    if wish.metric in lexicon.ENGAGEMENT_RATES and not wish.named_rate:
        yield Question(RATE, tuple(Option(key, "rate", (("metric", key),)) for key in RATES))
    if wish.metric in _WEIGHED_BY_WEEK and not wish.window:
        yield Question(WINDOW, (Option("week", "window_week"), Option("month", "window_month")))
    if wish.metric == "conversion_rate":
        yield Question(BASE, tuple(Option(key, "base", (("metric", key),)) for key in BASES))


def _about_number(wish: Wish, around: Around) -> Iterator[Question]:
    amount = wish.amount
    rival = wish.rival
    if amount is None or amount.value is None or amount.high is not None or rival is not None:
        offered = [Option(f"{n:.12g}", "number", (("number", n),)) for n in _offered(wish, around)]
        yield Question(NUMBER, tuple(offered), typed="number")
        return
    if amount.readings:
        read = (Option(f"{n:.12g}", "number", (("number", n),)) for n in amount.readings)
        yield Question(MILLION, tuple(read))
    facts = (("number", amount.value), ("now", around.past.current if around.past else None))
    if wish.relation is Relation.TO_OR_BY:
        either = (Option("by", "in_addition", facts), Option("to", "in_all", facts))
        unsure = (Option("unsure", "unsure"),) if around.suggestions else ()
        yield Question(TOTAL, (*either, *unsure), facts=facts)
    if wish.relation is Relation.POINTS_OR_SHARE:
        ways = (("points", "by_points"), ("share", "by_share"), ("to", "to_rate"))
        yield Question(POINTS, tuple(Option(v, code, facts) for v, code in ways), facts=facts)
    if wish.baseline is None and (_is_relative(wish) or _stands_nowhere(wish, around)):
        yield _baseline(around)


def readings_of(now: float, number: float) -> tuple[float, float, float]:
    """What "up 2 %" of a rate may come to: so many points more, so many percent of what is now,
    or that very number."""
    return now + number, now * (1 + number / 100), number


def _offered(wish: Wish, around: Around) -> tuple[float, ...]:
    if wish.amount and wish.rival and wish.amount.value and wish.rival.value:
        return (wish.amount.value, wish.rival.value)
    if wish.amount is not None and wish.amount.value is not None and wish.amount.high is not None:
        return (wish.amount.value, wish.amount.high)
    return around.suggestions


def _is_relative(wish: Wish) -> bool:
    return wish.relation in (Relation.SHARE, Relation.TIMES)


def _stands_nowhere(wish: Wish, around: Around) -> bool:
    """In a shop that never entered the figure, only the owner knows where it stands today."""
    if not around.in_shop or (around.past is not None and around.past.current is not None):
        return False
    limits = wish.relation in (Relation.ABOVE, Relation.BELOW) and wish.nature is not Nature.STOCK
    return wish.nature is not Nature.FLOW and not limits


def _baseline(around: Around) -> Question:
    now = around.past.current if around.past else None
    last = (
        next((v for v in reversed(around.past.values) if v is not None), None)
        if around.past
        else None
    )
    if around.in_shop and now is None:
        return Question(BASELINE, (), typed="number")
    options = [Option("four_weeks", "baseline_four_weeks", (("now", now),))]
    if last is not None and last != now:
        options.append(Option("last_week", "baseline_last_week", (("now", last),)))
    return Question(BASELINE, tuple(options), typed="number")


def _about_time(wish: Wish, around: Around) -> Iterator[Question]:
    span = window(wish, around.today)
    if span.deadline is not None and span.deadline >= around.today and not span.clashes:
        return
    feast = wish.when(Time.FEAST)
    if feast is not None and span.deadline is None:
        fixed = feast.usual
        days = (fixed - timedelta(days=1), fixed) if fixed else last_days(feast.name, around.today)
        options = tuple(_day(day) for day in days if day >= around.today)
        yield Question(FEAST, options, typed="date", facts=(("name", feast.name),))
        return
    yield Question(DEADLINE, _deadlines(wish, around.today), typed="date")


def _deadlines(wish: Wish, today: date) -> tuple[Option, ...]:
    named = sorted({w.last for w in wish.deadlines if w.last and w.last >= today})
    if len(named) > 1:
        return tuple(_day(day) for day in named)
    ends = [today + timedelta(days=27), month_of(today).last, quarter_of(today).last]
    later = sorted({day for day in ends if (day - today).days >= 13})
    if len(later) < 3:
        later = sorted({*later, today + timedelta(days=55), today + timedelta(days=83)})
    return tuple(_day(day) for day in later[:3])


def _day(on: date) -> Option:
    return Option(on.isoformat(), "day", (("day", on.isoformat()),))


def answered(wish: Wish, answers: Mapping[str, str], catalogue: Finder) -> Wish:
    """The wish with its answers put in; an answer that does not fit changes nothing."""
    wish = _with_metric(wish, answers, catalogue)
    if WINDOW in answers:
        wish = replace(wish, monthly=answers[WINDOW] == "month")
    if wish.metric is None:
        return wish
    number = _number(answers.get(NUMBER))
    meant = _number(answers.get(MILLION))
    if number is None and wish.amount is not None and meant in wish.amount.readings:
        number = meant
    if number is not None:
        wish = replace(wish, amount=_as_typed(wish, number), rival=None, directed=True)
        if wish.relation is None:
            wish = replace(wish, relation=_usual_relation(wish))
    total = {"by": Relation.BY, "to": Relation.TO}.get(answers.get(TOTAL, ""))
    points = {"points": Relation.POINTS, "share": Relation.SHARE, "to": Relation.TO}
    chosen = total or points.get(answers.get(POINTS, ""))
    if chosen is not None and wish.relation in (Relation.TO_OR_BY, Relation.POINTS_OR_SHARE):
        wish = replace(wish, relation=chosen)
    base = _number(answers.get(BASELINE))
    if base is not None:
        place = wish.amount.start if wish.amount else 0
        wish = replace(wish, baseline=Amount(place, place, base))
    return _with_day(wish, answers.get(FEAST) or answers.get(DEADLINE))


def _with_metric(wish: Wish, answers: Mapping[str, str], catalogue: Finder) -> Wish:
    key = _chosen_metric(wish, answers)
    if key is None or catalogue.find(key) is None:
        return wish
    thing = catalogue.find(key)
    assert thing is not None
    others = () if METRIC in answers else wish.others
    found = replace(
        wish, metric=key, nature=nature_of(thing, key), unit=thing.unit,
        lower=thing.direction == "down", others=others, directed=True,
    )  # fmt: skip
    if wish.metric is None and wish.amount is not None:
        return replace(found, relation=_usual_relation(found))
    return found


def _chosen_metric(wish: Wish, answers: Mapping[str, str]) -> str | None:
    """The metric an answer chose, where that was an open question: which rate of an engagement
    rate, which base of a conversion rate, which of several or none at all."""
    key = None
    if wish.metric is None or wish.others:
        key = answers.get(METRIC)
    now = key or wish.metric
    allowed: tuple[str, ...] = ()
    if now in lexicon.ENGAGEMENT_RATES:
        allowed = RATES
    elif now == "conversion_rate":
        allowed = BASES
    chosen = answers.get(RATE) if allowed is RATES else answers.get(BASE)
    return chosen if chosen in allowed else key


def _usual_relation(wish: Wish) -> Relation:
    """How a number typed in answer to "how many?" is meant."""
    if (
        wish.amount is not None
        and wish.amount.measure is Measure.PERCENT
        and wish.unit != "percent"
    ):
        return Relation.SHARE
    return Relation.TO_OR_BY if wish.nature is Nature.STOCK else Relation.TO


def _as_typed(wish: Wish, number: float) -> Amount:
    if wish.amount is None:
        end = len(wish.plain.text)
        return Amount(end, end, number)
    return replace(wish.amount, value=number, readings=(), high=None)


def _number(text: str | None) -> float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if abs(number) < LIMIT else None


def _day_of(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _with_day(wish: Wish, text: str | None) -> Wish:
    last = None if text is None else _day_of(text)
    if last is None:
        return wish
    end = len(wish.plain.text)
    kept = tuple(w for w in wish.whens if w.kind is not Time.DEADLINE)
    return replace(wish, whens=(*kept, When(Time.DEADLINE, end, end, last=last)))
