"""Home in one value: the cards, and the line behind the chosen one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.compare import compare, steady
from kpidesk.domain.metric import Direction
from kpidesk.domain.period import DAY, Period, month_of, quarter_of, week_of
from kpidesk.domain.readable import readable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.compare import Change
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.series import Series
    from kpidesk.domain.shop import Account

USUAL = ("followers", "reach", "", "orders", "revenue", "views", "inquiries", "link_clicks")
"""The cards of a shop that chose none, in order; the empty one is its engagement rate."""
MOST = 6
CHOSEN = "home_cards"
"""The option of the file that holds the keys of the cards, where the owner chose them."""
MOST_AIMS = 3
"""Cards that the objective chooses; the others stay the usual ones."""
HISTORY = 12
"""How many periods a card looks back, its own included."""
RECENT = 4
DAYS_OF_A_WEEK = 7
NEAR = 0.05
"""Within this share of the target a figure is nearly there."""


class Step(StrEnum):
    """How long the periods of a dashboard are."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


class Standing(StrEnum):
    """A figure against its target."""

    REACHED = "reached"
    """Equal to the target or better."""
    NEAR = "near"
    SHORT = "short"
    RUNNING = "running"
    """Not all days are filled in, so what adds up may still get there, or go past a limit."""
    NO_FIGURE = "no_figure"
    NO_TARGET = "no_target"


@dataclass(frozen=True, slots=True)
class Card:
    """One KPI in the period looked at."""

    key: str
    account: Account | None
    """Whose figure it is; None where all own accounts are seen together."""
    answer: Answer
    change: Change
    target: Number | None
    standing: Standing
    series: Series
    """The last periods, oldest first, the one looked at last."""


@dataclass(frozen=True, slots=True)
class Dashboard:
    """What Home shows."""

    step: Step
    period: Period
    base: Period
    """What the cards compare with: the period before."""
    cards: tuple[Card, ...]


def period_at(step: Step, on: date, starts: int = 0) -> Period:
    """The week, month or quarter that holds a day."""
    if step is Step.MONTH:
        return month_of(on)
    return quarter_of(on) if step is Step.QUARTER else week_of(on, starts)


def back(step: Step, period: Period, times: int = 1, starts: int = 0) -> Period:
    """The period of the same kind some steps earlier."""
    for _ in range(times):
        period = period_at(step, period.first - DAY, starts)
    return period


def history(step: Step, period: Period, starts: int = 0, length: int = HISTORY) -> list[Period]:
    """The last periods of a kind, oldest first, ending with `period`."""
    found = [period]
    while len(found) < length:
        found.append(back(step, found[-1], starts=starts))
    return found[::-1]


def card_keys(scope: Scope, chosen: Sequence[str] = (), aims: Sequence[str] = ()) -> list[str]:
    """The figures the cards show: those chosen, else the first of what the shop's objective is
    measured by and then the usual ones, as far as the shop has readings for them."""
    if chosen:
        known = [key for key in dict.fromkeys(chosen) if scope.catalogue.find(key)]
        return known[:MOST]
    usual = [key or scope.shop.engagement_rate for key in USUAL]
    own = [account.id for account in scope.own]
    read = {key for key in scope.catalogue.metrics if any(scope.track(key, one) for one in own)}
    there = readable(scope, read, [*aims, *usual])
    first = [key for key in aims if key in there][:MOST_AIMS]
    return list(dict.fromkeys([*first, *(key for key in usual if key in there)]))[:MOST]


def dashboard(scope: Scope, step: Step, period: Period, keys: Sequence[str]) -> Dashboard:
    """The cards of `keys` for a week, month or quarter."""
    starts = scope.shop.week_starts
    base = back(step, period, starts=starts)
    periods = history(step, period, starts)
    cards = tuple(_card(scope, key, period, base, periods) for key in keys)
    return Dashboard(step, period, base, cards)


def series_of(scope: Scope, key: str, periods: Sequence[Period], account: str | None) -> Series:
    """The figure as a card and the chart below it show it: over months a rate of people is the
    same statistic in each of them, held against the weeks' own target."""
    read = steady(scope, key) if periods[-1].days > DAYS_OF_A_WEEK else key
    series = scope.series(read, periods, account)
    if read == key:
        return series
    return replace(series, targets=scope.series(key, periods, account).targets)


def _card(scope: Scope, key: str, period: Period, base: Period, periods: Sequence[Period]) -> Card:
    account = _whose(scope, key, periods)
    series = series_of(scope, key, periods, account)
    answer = series.points[-1].answer
    target = series.targets[-1] if series.targets else None
    found = scope.catalogue.find(key)
    direction = found.direction if found else Direction.UP
    return Card(
        key,
        next((a for a in scope.own if a.id == account), None),
        answer,
        compare(scope, series.key, period, base, account),
        target,
        standing(answer, target, direction, series.adds),
        series,
    )


def standing(
    answer: Answer, target: Number | None, direction: Direction, adds: bool = False
) -> Standing:
    """How a figure stands against its target; equal is reached, and lower may be better. What
    `adds` up is judged before its period is filled in only where more days cannot change it."""
    if not isinstance(answer, Known):
        return Standing.NO_FIGURE
    if target is None:
        return Standing.NO_TARGET
    ahead = target - answer.value if direction is Direction.DOWN else answer.value - target
    if adds and answer.coverage < 1 and (ahead >= 0) is (direction is Direction.DOWN):
        return Standing.RUNNING
    if ahead >= 0:
        return Standing.REACHED
    return Standing.NEAR if -ahead <= NEAR * abs(target) else Standing.SHORT


def _whose(scope: Scope, key: str, periods: Sequence[Period]) -> str | None:
    """All own accounts together where that can be said, else the first account that can say most.

    Reach of several accounts is never added, so such a card is about one of them. The last few
    periods decide, so that ten accounts cost little more than one.
    """
    recent = periods[-RECENT:]
    ids = [account.id for account in scope.own if scope.has_readings(key, account.id)]
    if len(ids) < 2:
        return ids[0] if ids else None

    def told(account: str | None) -> int:
        answers = (scope.answer(key, period, account) for period in recent)
        return sum(isinstance(answer, Known) for answer in answers)

    together = told(None)
    if together == len(recent):
        return None
    whole = (account for account in ids if told(account) == len(recent))
    best = next(whole, None) or max(ids, key=told)
    return None if together >= told(best) else best
