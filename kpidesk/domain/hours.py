"""When posts do well: their figures by day of the week and hour, in the shop's own time."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kpidesk.domain.post import interactions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kpidesk.domain.post import Post, PostReading

DAYS, HOURS = 7, 24
LEAST = 2
"""A cell of fewer posts is shown, and marked as one that says little."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The posts of one weekday (0 Monday) and hour: how many, and their median interactions."""

    weekday: int
    hour: int
    median: float
    posts: int

    @property
    def is_thin(self) -> bool:
        """True where chance plays the larger part."""
        return self.posts < LEAST


def by_hour(posts: Iterable[Post], newest: Mapping[str, PostReading], time_zone: str) -> list[Cell]:
    """A cell for each weekday and hour with a post whose moment and counters are known."""
    zone = ZoneInfo(time_zone)
    found: dict[tuple[int, int], list[float]] = {}
    for post in posts:
        reading = newest.get(post.id)
        if post.published is None or reading is None:
            continue
        total = interactions(reading)
        if total is None:
            continue
        moment = post.published.astimezone(zone)
        found.setdefault((moment.weekday(), moment.hour), []).append(float(total))
    return [
        Cell(weekday, hour, statistics.median(values), len(values))
        for (weekday, hour), values in sorted(found.items())
    ]
