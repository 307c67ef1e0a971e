"""What is worth knowing this week: a few sentences found by rules in the shop's own numbers.

Every rule needs at least four known points, gives its numbers, and names the chart behind it.
Rules say what happened, never why.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known
from kpidesk.domain.metric import Direction, Kind, Metric
from kpidesk.domain.post import interactions
from kpidesk.domain.view import By, Range, View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.domain.post import Post, PostReading
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.series import Series

MOST = 5
LOOKED_AT = (
    "views",
    "interactions",
    "er_reach",
    "profile_visits",
    "followers_gained",
    "link_clicks",
    "inquiries",
    "inquiry_to_order",
    "orders",
    "revenue",
    "new_customers",
    "aov",
    "saves",
    "shares",
    "response_rate",
)
"""Figures the rules look at besides those on the cards."""
LEAST_POINTS = 4
RECORD_POINTS = 8
"""A record among fewer weeks than these is no news."""
CHAIN = (
    ("views", "profile_visits"),
    ("profile_visits", "followers_gained"),
    ("link_clicks", "inquiries"),
    ("inquiries", "orders"),
    ("conversations_started", "orders"),
    ("ad_link_clicks", "orders"),
)
"""What usually goes together; the later parting from the earlier is worth a look."""


class FindingKind(StrEnum):
    """The rule that spoke."""

    RECORD = "record"
    """The best or the lowest week of all that are known."""
    DRIVER = "driver"
    """One account made most of a change of all."""
    TREND = "trend"
    """The last four periods lie apart from those before."""
    STREAK = "streak"
    """A KPI is off its target several periods in a row."""
    PARTED = "parted"
    """Two figures that go together went apart."""
    FORMAT = "format"
    """One kind of content does clearly better than the next."""
    GONE = "gone"
    """A number is typed that the platform no longer gives."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth knowing; `facts` fill its sentence, `weight` orders it among others."""

    kind: FindingKind
    key: str
    period: Period
    account: str | None = None
    is_good: bool | None = None
    """True for good news, False for bad; None where neither."""
    facts: tuple[tuple[str, Number | str], ...] = ()
    weight: float = 0.0

    def fact(self, name: str) -> Number | str:
        """The fact of that name."""
        return dict(self.facts)[name]

    @property
    def link(self) -> str:
        """The view of the charts page that shows it."""
        by = By.MONTH if self.period.is_calendar_month else By.WEEK
        span = Range.YEAR if by is By.MONTH else Range.WEEKS_12
        view = View(self.key, by=by, range=span, at=self.period.first)
        return (
            View(self.key, self.account, by, span, at=self.period.first) if self.account else view
        ).text


@dataclass(frozen=True, slots=True)
class Sort:
    """How one kind of content does: the median of a figure over its posts."""

    kind: str
    median: float
    posts: int


def sorts_of(posts: Iterable[Post], newest: Mapping[str, PostReading]) -> list[Sort]:
    """How each kind of content does: the median interactions of its posts. `newest` holds the
    last counters of each post by its id; posts without any are left out."""
    values: dict[str, list[float]] = {}
    for post in posts:
        reading = newest.get(post.id)
        if reading is None:
            continue
        total = interactions(reading)
        if total is not None:
            values.setdefault(post.kind.value, []).append(float(total))
    return [Sort(kind, statistics.median(found), len(found)) for kind, found in values.items()]


def findings(
    scope: Scope,
    keys: Sequence[str],
    periods: Sequence[Period],
    sorts: Sequence[Sort] = (),
    today: date | None = None,
) -> list[Finding]:
    """At most five, the weightiest first, at most one for a figure. `periods` are consecutive,
    oldest first, the newest the one looked at; `sorts` are the shop's kinds of content."""
    if not periods:
        return []
    found: list[Finding] = []
    for key in keys:
        for account in _whose(scope, key):
            series = scope.series(key, periods, account)
            found += [f for rule in _RULES if (f := rule(scope, series)) is not None]
        found += _driver(scope, key, periods)
    found += _parted(scope, periods)
    found += _best_sort(sorts, periods[-1])
    if today is not None:
        found += _gone(scope, periods[-1], today)
    return _chosen(found)


def _chosen(found: Iterable[Finding]) -> list[Finding]:
    """The weightiest, one a figure and account, and not twice the same rule of one figure."""
    chosen: list[Finding] = []
    seen: set[tuple[str, str | None]] = set()
    rules: set[tuple[str, FindingKind]] = set()
    for finding in sorted(found, key=lambda f: -f.weight):
        figure, rule = (finding.key, finding.account), (finding.key, finding.kind)
        if figure in seen or rule in rules:
            continue
        seen.add(figure)
        rules.add(rule)
        chosen.append(finding)
    return chosen[:MOST]


def _whose(scope: Scope, key: str) -> list[str | None]:
    """Each own account that has the figure; None where only all together do."""
    ids: list[str | None] = [a.id for a in scope.own if scope.has_readings(key, a.id)]
    found = scope.catalogue.find(key)
    return ids if isinstance(found, Metric) or len(ids) == 1 else [*ids, None]


def _known(series: Series) -> list[tuple[Period, Number]]:
    """The whole known points after the last change of definition or of statistic."""
    start = series.parted[-1] if series.parted else 0
    return [
        (point.period, point.answer.value)
        for point in series.points[start:]
        if isinstance(point.answer, Known) and point.answer.coverage == 1
    ]


def _direction(scope: Scope, key: str) -> Direction:
    found = scope.catalogue.find(key)
    return found.direction if found else Direction.NEUTRAL


def _is_good(direction: Direction, rises: bool) -> bool | None:
    if direction is Direction.NEUTRAL:
        return None
    return rises == (direction is Direction.UP)


def _record(scope: Scope, series: Series) -> Finding | None:
    """The newest period is the highest or the lowest of at least eight."""
    known = _known(series)
    if len(known) < RECORD_POINTS or known[-1][0] != series.points[-1].period:
        return None
    newest = known[-1][1]
    others = [value for _, value in known[:-1]]
    is_high, is_low = newest > max(others), newest < min(others)
    spread = statistics.pstdev(others)
    if not (is_high or is_low) or spread == 0:
        return None
    if scope.catalogue.find(series.key) and _is_level(scope, series.key):
        return None
    beaten = max(others) if is_high else min(others)
    return Finding(
        FindingKind.RECORD,
        series.key,
        known[-1][0],
        series.account,
        _is_good(_direction(scope, series.key), is_high),
        (("value", newest), ("beaten", beaten), ("count", len(known)), ("high", int(is_high))),
        2 + min(3.0, abs(newest - beaten) / spread),
    )


def _is_level(scope: Scope, key: str) -> bool:
    """Levels grow from week to week; a highest one is no news."""
    found = scope.catalogue.find(key)
    return isinstance(found, Metric) and found.kind is Kind.LEVEL


def _trend(scope: Scope, series: Series) -> Finding | None:
    """The last four lie all above or all below the middle of at least four before, and their mean
    lies more than two standard errors away."""
    known = _known(series)
    if len(known) < 2 * LEAST_POINTS or known[-1][0] != series.points[-1].period:
        return None
    if _is_level(scope, series.key):
        return None
    late = [float(value) for _, value in known[-LEAST_POINTS:]]
    early = [float(value) for _, value in known[-3 * LEAST_POINTS : -LEAST_POINTS]]
    middle = statistics.median(early)
    usual = statistics.stdev(early)
    mean, base = statistics.mean(late), statistics.mean(early)
    rises = all(value > middle for value in late)
    if not (rises or all(value < middle for value in late)) or base <= 0:
        return None
    apart = abs(mean - base)
    if apart < 0.1 * base or apart <= 2 * usual / len(late) ** 0.5:
        return None
    return Finding(
        FindingKind.TREND,
        series.key,
        known[-LEAST_POINTS][0],
        series.account,
        _is_good(_direction(scope, series.key), rises),
        (("percent", (mean - base) / base * 100), ("late", mean), ("early", base)),
        2 + min(3.0, apart / base * 4),
    )


def _streak(scope: Scope, series: Series) -> Finding | None:
    """Off target in each of the last three or more periods."""
    direction = _direction(scope, series.key)
    if direction is Direction.NEUTRAL or len(_known(series)) < LEAST_POINTS or not series.targets:
        return None
    count = 0
    for point, target in zip(reversed(series.points), reversed(series.targets), strict=True):
        if point.value is None or target is None or point.answer.coverage < 1:
            break
        is_met = point.value >= target if direction is Direction.UP else point.value <= target
        if is_met:
            break
        count += 1
    if count < 3:
        return None
    newest, target = series.points[-1].value, series.targets[-1]
    assert newest is not None
    assert target is not None
    return Finding(
        FindingKind.STREAK,
        series.key,
        series.points[-1].period,
        series.account,
        False,
        (("count", count), ("value", newest), ("target", target)),
        2.5 + min(2.0, count / 4),
    )


_RULES = (_record, _trend, _streak)


def _driver(scope: Scope, key: str, periods: Sequence[Period]) -> Iterator[Finding]:
    """Of a change of all accounts at least two thirds came from one of several."""
    found = scope.catalogue.find(key)
    if not isinstance(found, Metric) or found.kind is not Kind.FLOW or len(periods) < LEAST_POINTS:
        return
    ids = [account.id for account in scope.own if scope.has_readings(key, account.id)]
    series = {one: scope.series(key, periods, one) for one in ids}
    if len(ids) < 2 or any(len(_known(s)) < LEAST_POINTS for s in series.values()):
        return
    moves = {one: _last_move(s) for one, s in series.items()}
    if any(move is None for move in moves.values()):
        return
    total = sum(move[0] for move in moves.values() if move)
    base = sum(move[1] for move in moves.values() if move)
    if base <= 0 or abs(total) < 0.15 * base:
        return
    one, most = max(moves.items(), key=lambda item: abs(item[1][0]) if item[1] else 0)
    if most is None or most[0] * total <= 0 or abs(most[0]) < abs(total) * 2 / 3:
        return
    yield Finding(
        FindingKind.DRIVER,
        key,
        periods[-1],
        one,
        _is_good(found.direction, total > 0),
        (("percent", total / base * 100), ("change", most[0]), ("total", total)),
        2 + min(2.5, abs(total) / base * 3),
    )


def _last_move(series: Series) -> tuple[Number, Number] | None:
    """The change from the period before the last to the last, and the former; only between whole
    ones, and a month of 31 days is brought down to the 28 of the other before it is taken off."""
    if len(series.points) < 2 or len(series.points) - 1 in series.parted:
        return None
    then, newest = series.points[-2:]
    now, before = newest.value, then.value
    if now is None or before is None or min(newest.answer.coverage, then.answer.coverage) < 1:
        return None
    if series.adds and newest.period.days != then.period.days:
        before = round(before * newest.period.days / then.period.days)
    return now - before, before


def _parted(scope: Scope, periods: Sequence[Period]) -> Iterator[Finding]:
    """The first of two figures that go together rose by 15 % and more, the other fell by 10 %."""
    for first, second in CHAIN:
        rows = [scope.series(key, periods) for key in (first, second)]
        if any(len(_known(series)) < LEAST_POINTS for series in rows):
            continue
        moves = [_last_move(series) for series in rows]
        if moves[0] is None or moves[1] is None or min(moves[0][1], moves[1][1]) < 5:
            continue
        up, down = (change / base * 100 for change, base in (moves[0], moves[1]))
        if up >= 15 and down <= -10:
            yield Finding(
                FindingKind.PARTED,
                second,
                periods[-1],
                None,
                False,
                (("first", first), ("up", up), ("down", down)),
                4 + min(1.0, (up - down) / 100),
            )


def _best_sort(sorts: Sequence[Sort], period: Period) -> Iterator[Finding]:
    """The best kind of content with four posts and more, 30 % above the next."""
    enough = sorted((s for s in sorts if s.posts >= LEAST_POINTS), key=lambda s: -s.median)
    for best, other in pairwise(enough[:2]):
        if other.median > 0 and best.median >= 1.3 * other.median:
            yield Finding(
                FindingKind.FORMAT,
                "er_reach_posts",
                period,
                None,
                True,
                (
                    ("best", best.kind),
                    ("other", other.kind),
                    ("times", best.median / other.median),
                    ("posts", best.posts),
                ),
                2.5,
            )


def _gone(scope: Scope, period: Period, today: date) -> Iterator[Finding]:
    """Metrics still on an account's form that the platform gives no more."""
    for account in scope.own:
        if account.archived:
            continue
        for key in account.tracked:
            metric = scope.catalogue.metrics.get(key)
            if metric is not None and metric.until is not None and metric.until < today:
                yield Finding(
                    FindingKind.GONE,
                    key,
                    period,
                    account.id,
                    None,
                    (("successor", metric.successor),),
                    3.0,
                )
