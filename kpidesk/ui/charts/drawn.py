"""From a view and the open file to what is drawn; the only place of the charts that reads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Unknown, Why
from kpidesk.domain.compare import Change, compare
from kpidesk.domain.metric import Kind, Metric, Unit
from kpidesk.domain.period import Period
from kpidesk.domain.readable import readable
from kpidesk.domain.shop import Role
from kpidesk.domain.view import APART, EACH, HOURS, TOGETHER, Against, View, compared
from kpidesk.language.platforms import account_name
from kpidesk.ui.widgets.drawing import MOST_LINES, Band, ChartKind, Drawing, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.desk import Desk
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.series import Series
    from kpidesk.domain.shop import Account, Event
    from kpidesk.language.words import Words

PLATFORM = "platform:"
_NOWHERE = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Panel:
    """One chart and its title; the title is empty where there is only one."""

    title: str
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Drawn:
    """All that the page shows of a view."""

    view: View
    name: str
    panels: tuple[Panel, ...]
    scope: Scope
    accounts: tuple[str, ...]
    """The accounts behind the figure that is explained."""
    can_stack: bool
    change: Change | None = None
    """Between the two spans as a whole, where the view compares two."""

    @property
    def drawing(self) -> Drawing:
        """The chart, or the first of several."""
        return self.panels[0].drawing


def own_accounts(desk: Desk) -> list[Account]:
    """The shop's own accounts in their order, put away ones last."""
    own = [account for account in desk.accounts.all() if account.role is Role.OWN]
    return sorted(own, key=lambda account: account.archived)


def figures_there(desk: Desk) -> dict[str, set[str]]:
    """By account, the keys of metrics and KPIs that can have a figure; `TOGETHER` for all own."""
    scope = desk.scope(Period(_NOWHERE, _NOWHERE), ())
    read = {
        account.id: desk.readings.read_of(account.id, desk.catalogue.metrics)
        for account in scope.accounts
    }
    read[TOGETHER] = set().union(*(read[account.id] for account in scope.own))
    return {whose: readable(scope, metrics) for whose, metrics in read.items()}


def draw(desk: Desk, view: View, today: date, words: Words, there: dict[str, set[str]]) -> Drawn:
    """Read what the view asks for."""
    shop = desk.shop.get()
    catalogue = desk.catalogue
    found = catalogue.find(view.key)
    name = found.name[words.language] if found else view.key
    if view.key == HOURS:
        name = words.say("charts", "Posts by day and hour")
    periods = view.periods(today, desk.readings.span(), shop.week_starts)
    covered = Period(periods[0].first, periods[-1].last)
    scope = desk.scope(covered)
    bases = view.bases(periods)
    reached = [base for base in bases if base is not None]
    old = None
    if len(reached) == len(bases) and reached:
        old = desk.scope(Period(min(p.first for p in reached), max(p.last for p in reached)))
    lines = _lines(scope, view, periods, words, there, name)
    if view.whose == TOGETHER and len(lines) == 1 and _cannot_be_added(lines[0][0].series):
        view = replace(view, whose=EACH)
        lines = _lines(scope, view, periods, words, there, name)
    events = tuple(desk.events.between(covered))
    bands = tuple(_bands(desk, covered))
    unit = found.unit if found else Unit.DECIMAL
    can_stack = isinstance(found, Metric) and found.kind is Kind.FLOW and len(lines) > 1
    kind = ChartKind(view.kind) if view.kind in list(ChartKind) else ChartKind.LINE
    if kind is ChartKind.STACKED and not can_stack:
        kind = ChartKind.BARS
    base = Drawing(tuple(periods), (), unit, kind, events, bands)
    if view.whose == APART or (view.whose == EACH and len(lines) > MOST_LINES):
        panels = _apart(base, lines)
    else:
        shown = [line for line, _ in lines]
        if old is not None and len(lines) == 1:
            series = compared(old, view.key, bases, lines[0][1])
            if series is not None:
                shown.append(Line(_against(view, words), series, is_comparison=True))
        panels = [Panel("", replace(base, lines=tuple(shown)))]
    accounts = lines[0][1] if lines else ()
    both = view.pair(today, shop.week_starts)
    change = _between(desk, view, both, accounts) if both and len(lines) == 1 else None
    return Drawn(view, name, tuple(panels), scope, accounts, can_stack, change)


def _between(
    desk: Desk, view: View, both: tuple[Period, Period], accounts: tuple[str, ...]
) -> Change | None:
    """The figure over both spans; None where only some of the shop's accounts are meant."""
    if view.whose != TOGETHER and len(accounts) != 1:
        return None
    now, then = both
    scope = desk.scope(Period(then.first, now.last))
    return compare(scope, view.key, now, then, None if view.whose == TOGETHER else accounts[0])


def _lines(
    scope: Scope,
    view: View,
    periods: Sequence[Period],
    words: Words,
    there: dict[str, set[str]],
    name: str,
) -> list[tuple[Line, tuple[str, ...]]]:
    """The lines to draw, each with the accounts behind it."""
    own = [account for account in scope.own if view.key in there.get(account.id, set())]
    if view.whose in (EACH, APART) and own:
        return [
            (Line(account_name(a, words), scope.series(view.key, periods, a.id)), (a.id,))
            for a in own
        ]
    if view.whose.startswith(PLATFORM):
        platform = view.whose.removeprefix(PLATFORM)
        ids = tuple(account.id for account in scope.own if account.platform == platform)
        if ids:
            return [(Line(name, scope.series_among(view.key, periods, ids)), ids)]
    if any(account.id == view.whose for account in scope.accounts):
        return [(Line(name, scope.series(view.key, periods, view.whose)), (view.whose,))]
    ids = tuple(account.id for account in scope.own)
    return [(Line(name, scope.series(view.key, periods)), ids)]


def _cannot_be_added(series: Series) -> bool:
    """True where several accounts have the figure and nothing can be said of all together."""
    alone = (Why.NOT_ADDITIVE, Why.NOT_POOLABLE)
    unknown = [p.answer for p in series.points if isinstance(p.answer, Unknown)]
    return len(unknown) == len(series.points) and any(a.why in alone for a in unknown)


def _apart(base: Drawing, lines: list[tuple[Line, tuple[str, ...]]]) -> list[Panel]:
    """One small chart for each line, all on one scale."""
    ends = [end for line, _ in lines for end in _ends(line.series)]
    kind = ChartKind.BARS if base.kind is ChartKind.STACKED else base.kind
    reach = (min(ends), max(ends)) if ends else ()
    return [
        Panel(line.label, replace(base, lines=(line,), kind=kind, reach=reach)) for line, _ in lines
    ]


def _ends(series: Series) -> list[float]:
    found: list[float] = []
    for point in series.points:
        if isinstance(point.answer, Known):
            found.append(float(point.answer.value))
        elif isinstance(point.answer, Between):
            found += [float(point.answer.low), float(point.answer.high)]
    return found


def _bands(desk: Desk, covered: Period) -> list[Band]:
    return [
        Band(campaign.period, campaign.name)
        for campaign in desk.campaigns
        if campaign.period.overlap_days(covered)
    ]


def _against(view: View, words: Words) -> str:
    return {
        Against.BEFORE: words.say("charts", "Before"),
        Against.FOUR_WEEKS: words.say("charts", "4 weeks before"),
        Against.YEAR_AGO: words.say("charts", "A year ago"),
        Against.LEBARAN: words.say("charts", "Same distance to Lebaran"),
    }.get(view.against, "")


def events_of(desk: Desk, periods: Sequence[Period]) -> list[Event]:
    """What happened in the periods, newest first."""
    covered = Period(periods[0].first, periods[-1].last)
    return sorted(desk.events.between(covered), key=lambda event: event.period, reverse=True)
