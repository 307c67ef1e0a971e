"""Copies of a shop file: what one holds, and which are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

FRESH = timedelta(hours=48)
ALWAYS, MOST_FRESH = 10, 20
DAYS, WEEKS, MONTHS, UPDATES = 14, 8, 24, 5


class Reason(StrEnum):
    """Why a copy was made."""

    ASKED = "asked"
    CLOSE = "close"
    INTERVAL = "interval"
    BEFORE_IMPORT = "before_import"
    BEFORE_REMOVAL = "before_removal"
    BEFORE_RESTORE = "before_restore"
    BEFORE_UPDATE = "before_update"
    BEFORE_REKEYING = "before_rekeying"


@dataclass(frozen=True, slots=True)
class Content:
    """What a shop file holds, for telling copies apart. `generation` counts saves; `first` and
    `last` are the outer days of its readings, None when it has none."""

    book: str
    name: str = field(compare=False)
    """The shop's; empty where it would stand in plain words beside an encrypted copy."""
    generation: int
    saved_at: datetime
    readings: int
    weeks: int
    """How many weeks, Monday to Sunday, have a reading that ends in them."""
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished copy. `checked` means that it was opened and counted after it was written."""

    path: Path
    made_at: datetime
    reason: Reason
    content: Content
    sha256: str
    size: int
    checked: bool = True


@dataclass(frozen=True, slots=True)
class Comparison:
    """What bringing a copy back would do to the readings of the present file."""

    same: int
    changed: int
    only_now: int
    """In the present file but not in the copy: these would go."""
    only_copy: int
    """In the copy but not in the present file: these would come back."""


def to_remove(backups: Iterable[Backup]) -> list[Backup]:
    """The copies that rotation lets go.

    Order is that of generations and spans are counted in copies, never in hours of this
    computer's clock, so a wrong clock removes nothing that matters. Kept are the newest 10 (20
    where they are of the newest 48 hours), one of each of the last 14 days, 8 weeks and 24
    months that have one, and the last 5 made before an update.
    """
    newest_first = sorted(
        (one for one in backups if one.checked),
        key=lambda one: (one.content.generation, one.made_at),
        reverse=True,
    )
    if not newest_first:
        return []
    newest = newest_first[0].made_at
    kept = {one.path for one in newest_first[:ALWAYS]}
    kept |= {one.path for one in newest_first[:MOST_FRESH] if abs(newest - one.made_at) <= FRESH}
    kept |= _one_of_each(newest_first, DAYS, lambda at: at.date())
    kept |= _one_of_each(newest_first, WEEKS, lambda at: at.isocalendar()[:2])
    kept |= _one_of_each(newest_first, MONTHS, lambda at: (at.year, at.month))
    updates = [one for one in newest_first if one.reason is Reason.BEFORE_UPDATE]
    kept |= {one.path for one in updates[:UPDATES]}
    return [one for one in newest_first if one.path not in kept]


def _one_of_each(
    newest_first: list[Backup], most: int, span: Callable[[datetime], object]
) -> set[Path]:
    kept: dict[object, Path] = {}
    for one in newest_first:
        if len(kept) == most:
            break
        kept.setdefault(span(one.made_at), one.path)
    return set(kept.values())
