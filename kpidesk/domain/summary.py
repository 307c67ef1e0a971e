"""The month on one sheet, as values: what was counted, wanted and compared; no words, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Between, Known, Note, Number, Unknown, Why
from kpidesk.domain.compare import Change, change, compare, steady
from kpidesk.domain.metric import Direction, Kind, Kpi, Metric, Unit
from kpidesk.domain.period import DAY, Period, month_of, week_of, weeks_of
from kpidesk.domain.series import Point, Series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account, Event

MONTHS = 6
MOST_LINES = 7
NEAR = 0.9
"""From this share of the target on, a result counts as near."""

ORDER = (
    "followers", "reach", "views", "er_reach", "er_reach_weekly", "er_views",
    "er_followers_period", "interactions", "profile_visits", "link_clicks",
    "conversations_started", "inquiries", "leads", "orders",
    "revenue", "cpa", "roas", "roi_margin",
)  # fmt: skip
"""From being seen to being paid; the order of lines on paper."""

LEADING = (
    "orders", "revenue", "leads", "inquiries", "conversations_started", "link_clicks",
    "interactions", "reach", "views", "er_reach", "er_reach_weekly", "er_views", "followers",
)  # fmt: skip
"""What the main chart shows, the nearest to money first."""


NEAREST = LEADING[0]
"""The line that is never left out for want of room."""


class Status(StrEnum):
    """How a result stands to its target."""

    REACHED = "reached"
    NEAR = "near"
    MISSED = "missed"
    NO_TARGET = "no_target"
    UNKNOWN = "unknown"


class Span(StrEnum):
    """What a line's figure is of."""

    MONTH = "month"
    WEEKS = "weeks"
    """The mean of the month's weeks: people may not be added up, and the target is a week's."""


@dataclass(frozen=True, slots=True)
class Line:
    """One KPI of the month beside its target, the month before and the six months' line."""

    key: str
    account: Account | None
    """Whose it is; None where it is all own accounts together."""
    span: Span
    unit: Unit
    direction: Direction
    answer: Answer
    target: Number | None
    before: Answer
    change: Change
    months: Series

    @property
    def share(self) -> float | None:
        """The result in percent of its target; None without target or result."""
        if not self.target or not isinstance(self.answer, Known):
            return None
        return self.answer.value / self.target * 100

    @property
    def status(self) -> Status:
        """Reached, near (from 90 % of the target on; up to 110 % where less is better), missed."""
        if self.target is None:
            return Status.NO_TARGET
        if not isinstance(self.answer, Known):
            return Status.UNKNOWN
        return status(self.answer.value, self.target, self.direction)


def status(value: Number, target: Number, direction: Direction) -> Status:
    """How `value` stands to `target`; for a KPI without direction more counts as better."""
    gap = value - target if direction is not Direction.DOWN else target - value
    if gap >= 0:
        return Status.REACHED
    return Status.NEAR if -gap <= (1 - NEAR) * abs(target) + 1e-9 else Status.MISSED


@dataclass(frozen=True, slots=True)
class Filled:
    """How complete the month is: weeks that have come, and those an account left empty."""

    weeks: int
    full: int
    """Weeks in which every account has figures."""
    empty: tuple[tuple[Account, Period], ...]
    """Account and week without any figure, in order of time."""


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the decision page says of a month."""

    month: Period
    accounts: tuple[Account, ...]
    filled: Filled
    lines: tuple[Line, ...]
    main: Line | None
    """The line whose weeks the large chart shows."""
    weeks: Series | None
    """The main line week by week over six months."""
    events: tuple[Event, ...]
    """What happened in those weeks."""

    @property
    def is_empty(self) -> bool:
        """True when nothing is known of the month."""
        return all(isinstance(line.answer, Unknown) for line in self.lines)


def summary(scope: Scope, month: Period, today: date, leading: str = "") -> Summary:
    """The month `month` (a calendar month) as seen on `today`; weeks to come are not counted.
    `leading` is the key the large chart shows where it can: that of the main goal."""
    lines = _lines(scope, month)
    main = _main(scope, lines, month, today, leading)
    weeks = weekly(scope, main, month, today) if main else None
    events = []
    if weeks is not None:
        seen = Period(weeks.points[0].period.first, weeks.points[-1].period.last)
        events = [event for event in scope.events if event.period.overlap(seen)]
    accounts = tuple(a for a in scope.own if not a.archived or _has_any(scope, a, month))
    return Summary(
        month=month,
        accounts=accounts,
        filled=filled(scope, accounts, month, today),
        lines=lines,
        main=main,
        weeks=weeks,
        events=tuple(events),
    )


def last_months(month: Period, count: int = MONTHS) -> list[Period]:
    """`count` calendar months, the last of them `month`."""
    found = [month]
    while len(found) < count:
        found.insert(0, month_of(found[0].first - DAY))
    return found


# How complete.


def filled(scope: Scope, accounts: Sequence[Account], month: Period, today: date) -> Filled:
    """Which weeks of the month have figures; a week counts once it has ended."""
    weeks = [w for w in weeks_of(month, scope.shop.week_starts) if w.last < today]
    begun = {account.id: _first_day(scope, account) or date.max for account in accounts}
    empty = [
        (account, week)
        for week in weeks
        for account in accounts
        if begun[account.id] <= week.last and not _has_any(scope, account, week)
    ]
    lacking = {week for _, week in empty}
    full = [w for w in weeks if w not in lacking and any(_has_any(scope, a, w) for a in accounts)]
    return Filled(len(weeks), len(full), tuple(empty))


def form_of(scope: Scope, account: Account) -> tuple[str, ...]:
    """The metrics an account is asked for."""
    return account.tracked or scope.catalogue.form(account.platform)


def _has_any(scope: Scope, account: Account, period: Period) -> bool:
    tracks = (scope.track(key, account.id) for key in scope.catalogue.metrics)
    return any(r.period.days <= 7 for track in tracks for r in track.overlapping(period))


def _first_day(scope: Scope, account: Account) -> date | None:
    tracks = (scope.track(key, account.id) for key in form_of(scope, account))
    return min((t.readings[0].period.first for t in tracks if t.readings), default=None)


# The lines.


def _lines(scope: Scope, month: Period) -> tuple[Line, ...]:
    wanted: list[tuple[str, str | None]] = []
    for target in scope.targets:
        pair = (target.key, target.account)
        if target.since <= month.last and pair not in wanted and _target_at(scope, pair, month):
            wanted.append(pair)
    for key in _usual(scope):
        pair = (key, _account_for(scope, key, month))
        if all(key != other for other, _ in wanted) and _is_known(scope, pair, month):
            wanted.append(pair)
    chosen = sorted(wanted[:MOST_LINES], key=lambda pair: _rank(pair[0]))
    return tuple(line(scope, key, account, month) for key, account in chosen)


def _usual(scope: Scope) -> list[str]:
    rates = {"er_reach", "er_reach_weekly", "er_views", "er_followers_period"}
    rates -= {scope.shop.engagement_rate}
    keys = [key for key in ORDER if key not in rates and scope.catalogue.find(key)]
    return sorted(keys, key=lambda key: key != NEAREST)  # the others stay in their order


def _rank(key: str) -> int:
    return ORDER.index(key) if key in ORDER else len(ORDER)


def _target_at(scope: Scope, pair: tuple[str, str | None], month: Period) -> bool:
    key, account = pair
    found = [scope.target(key, month.last, account, every) for every in ("week", "month")]
    return any(value is not None for value in found)


def _is_known(scope: Scope, pair: tuple[str, str | None], month: Period) -> bool:
    months = (month, month.before())
    answers = [scope.answer(pair[0], period, pair[1]) for period in months]
    if any(not isinstance(answer, Unknown) for answer in answers):
        return True
    return _is_unique(scope, pair[0]) and any(_has_week(scope, *pair, one) for one in months)


def _is_unique(scope: Scope, key: str) -> bool:
    found = scope.catalogue.find(key)
    return isinstance(found, Metric) and found.kind is Kind.UNIQUE


def _has_week(scope: Scope, key: str, account_id: str | None, month: Period) -> bool:
    """Whether the people of any week of the month are known."""
    weeks = weeks_inside(month, scope.shop.week_starts)
    return any(isinstance(scope.answer(key, week, account_id), Known) for week in weeks)


def _account_for(scope: Scope, key: str, month: Period) -> str | None:
    """All accounts together where that may be said, else the first that has a figure."""
    together = scope.answer(key, month)
    if isinstance(together, Known):
        return None
    for account in scope.own:
        if not isinstance(scope.answer(key, month, account.id), Unknown):
            return account.id
    if not _is_unique(scope, key):
        return None
    weekly = (account.id for account in scope.own if _has_week(scope, key, account.id, month))
    return next(weekly, None)


def line(scope: Scope, key: str, account_id: str | None, month: Period) -> Line:
    """One KPI of the month. People are told by the mean of the weeks where a weekly target is held
    against it, and where the month's own figure was not read."""
    found = scope.catalogue.find(key)
    weekly_target = scope.target(key, month.last, account_id, "week")
    monthly_target = scope.target(key, month.last, account_id, "month")
    months = last_months(month)
    read = key if monthly_target else steady(scope, key)
    by_week = weekly_target is not None or isinstance(scope.answer(key, month, account_id), Unknown)
    means = _is_unique(scope, key) and monthly_target is None and by_week
    span = Span.WEEKS if means or read != key else Span.MONTH
    if means:
        series = _means(scope, key, account_id, months)
        answer, before = series.points[-1].answer, series.points[-2].answer
        unit, direction = _unit(found), _direction(found)
        moved = change(answer, before, unit, direction)
    else:
        series = scope.series(read, months, account_id)
        series = _with_targets(scope, series, key, found)
        answer, before = series.points[-1].answer, series.points[-2].answer
        moved = compare(scope, read, month, month.before(), account_id)
    target = series.targets[-1] if series.targets else None
    account = next((a for a in scope.accounts if a.id == account_id), None)
    return Line(
        read, account, span, _unit(found), _direction(found), answer, target, before, moved, series
    )


def _unit(found: Metric | Kpi | None) -> Unit:
    return found.unit if found else Unit.DECIMAL


def _direction(found: Metric | Kpi | None) -> Direction:
    return found.direction if found else Direction.NEUTRAL


def _means(scope: Scope, key: str, account_id: str | None, months: Sequence[Period]) -> Series:
    """Month by month the mean of the weeks whose middle day lies in it."""
    points, targets = [], []
    for month in months:
        weeks = weeks_inside(month, scope.shop.week_starts)
        points.append(Point(month, _mean([scope.answer(key, w, account_id) for w in weeks])))
        targets.append(scope.target(key, month.last, account_id, "week"))
    return Series(key, account_id, tuple(points), tuple(targets))


def weeks_inside(month: Period, starts: int) -> list[Period]:
    """The weeks of a month: those whose middle day lies in it, so that none is counted twice."""
    return [week for week in weeks_of(month, starts) if week.first + 3 * DAY in month]


def _mean(answers: Sequence[Answer]) -> Answer:
    known = [answer for answer in answers if isinstance(answer, Known)]
    if not known:
        return Unknown(Why.NO_READING)
    mean = round(sum(answer.value for answer in known) / len(known))
    coverage = len(known) / len(answers)
    notes = frozenset().union(*(a.notes for a in known))
    if coverage < 1:
        notes |= {Note.PARTIAL}
    rounding = max(answer.rounded_by for answer in known)
    return Known(mean, rounding, coverage, notes)


def _with_targets(scope: Scope, series: Series, key: str, found: Metric | Kpi | None) -> Series:
    """A week's target becomes the month's: by days where it adds up, else as it is."""
    flow = isinstance(found, Metric) and found.kind is Kind.FLOW
    if series.targets or not (flow or series.key != key):
        return series
    targets: list[Number | None] = []
    for point in series.points:
        week = scope.target(key, point.period.last, series.account, "week")
        if week is not None and flow:
            week = round(week * point.period.days / 7)
        targets.append(week)
    if all(target is None for target in targets):
        return series
    return Series(series.key, series.account, series.points, tuple(targets), series.breaks)


# The main chart.


def _main(
    scope: Scope, lines: Sequence[Line], month: Period, today: date, leading: str
) -> Line | None:
    def wish(one: Line) -> tuple[bool, bool, int]:
        place = LEADING.index(one.key) if one.key in LEADING else len(LEADING)
        return (one.key != leading, one.target is None, place)

    for one in sorted(lines, key=wish):
        known = [p for p in weekly(scope, one, month, today).points if p.value is not None]
        if len(known) >= 3:
            return one
    return None


def weekly(scope: Scope, one: Line, month: Period, today: date) -> Series:
    """A line's weeks over six months, from the first one known (but at least eight weeks)."""
    starts = scope.shop.week_starts
    end = min(week_of(month.last, starts).last, week_of(today, starts).first - DAY)
    first = last_months(month)[0].first
    span = Period(min(first, end), end)
    weeks = [week for week in weeks_of(span, starts) if week.last <= end] or [week_of(end, starts)]
    series = scope.series(one.key, weeks, one.account.id if one.account else None)
    known = next((n for n, p in enumerate(series.points) if p.value is not None), 0)
    cut = max(0, min(known, len(weeks) - 8))
    return Series(
        series.key,
        series.account,
        series.points[cut:],
        series.targets[cut:],
        tuple(n - cut for n in series.breaks if n > cut),
    )


def remarks(answers: Sequence[Answer]) -> list[Note]:
    """The notes that belong to any of the figures, each once, in the order of their names."""
    return sorted({note for answer in answers for note in answer.notes})


def is_between(answer: Answer) -> bool:
    """True for a figure that is only known to lie between two bounds."""
    return isinstance(answer, Between)
