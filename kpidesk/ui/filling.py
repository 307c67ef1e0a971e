"""Which week still wants numbers; Home's call-out and the rail's badge ask the same question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.filled import filled, newest_told, week_to_fill
from kpidesk.domain.period import Period, week_of

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.desk import Desk
    from kpidesk.domain.filled import Filled, ToFill
    from kpidesk.domain.scope import Scope

LOOK_BACK = 6
"""Weeks in which an open field is still worth asking for."""


def look_back(today: date, starts: int) -> Period:
    """The days looked at: some weeks up to the end of this one."""
    this = week_of(today, starts)
    return Period(this.shift(-7 * LOOK_BACK).first, this.last)


@dataclass(frozen=True, slots=True)
class Filling:
    """How far the last weeks are filled."""

    weeks: tuple[Filled, ...]
    """Oldest first, this week last; empty where the shop has no account."""
    wanted: ToFill | None
    """The newest week with open fields; one that every account skipped is not asked for."""

    @property
    def newest_told(self) -> Period | None:
        """The newest week that is filled well enough to be looked at."""
        return newest_told(self.weeks)


def filling(desk: Desk, today: date, scope: Scope | None = None) -> Filling:
    """Look at the last weeks of the open file; `scope`, where there is one already, sees them."""
    starts = desk.shop.get().week_starts
    span = look_back(today, starts)
    accounts = list(desk.accounts)
    if not accounts:
        return Filling((), None)
    weeks = [week_of(span.first, starts).shift(7 * n) for n in range(LOOK_BACK + 1)]
    told = tuple(filled(weeks, accounts, scope or desk.scope(span)))
    ids = {account.id for account in accounts}
    kept = [week for week in desk.weeks.between(span) if week.skipped is not None]
    skipped = {w for w in weeks if {k.account for k in kept if k.first == w.first} >= ids}
    return Filling(told, week_to_fill(today, starts, told, skipped))
