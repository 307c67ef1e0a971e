"""Which weeks are still to be filled: said once at the start, and never when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.period import last_complete_week

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date

    from kpidesk.domain.period import Period
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.week import Week

WEEKS_BACK = 13
"""Nobody is reminded of weeks that most phones no longer show."""
LONGEST = 7
"""A figure for a longer span than a week fills no week."""


def missing_weeks(
    readings: Iterable[Reading],
    kept: Iterable[Week],
    accounts: Collection[str],
    today: date,
    starts: int = 0,
) -> list[Period]:
    """The complete weeks, oldest first, in which no account has any number and that were not
    skipped for every account; none before the first number there is."""
    periods = [r.period for r in readings if r.account in accounts and r.period.days <= LONGEST]
    if not periods or not accounts:
        return []
    began = min(period.first for period in periods)
    skipped: dict[date, set[str]] = {}
    for note in kept:
        if note.skipped is not None:
            skipped.setdefault(note.first, set()).add(note.account)
    found = []
    newest = last_complete_week(today, starts)
    for back in range(WEEKS_BACK - 1, -1, -1):
        week = newest.shift(-7 * back)
        is_filled = any(week.overlap(period) for period in periods)
        is_skipped = skipped.get(week.first, set()) >= set(accounts)
        if week.last >= began and not is_filled and not is_skipped:
            found.append(week)
    return found
