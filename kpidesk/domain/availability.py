"""Until when a platform still shows a past week: fill this before it disappears."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Kind, Text
from kpidesk.domain.period import DAY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    from kpidesk.domain.metric import Metric
    from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Memory:
    """How far back one platform's own screen reaches.

    `days` is the oldest day it still shows, counted from today (None: no known end); `keys` are
    metrics with a shorter memory; `sure` is False where the source is not the platform itself.
    """

    days: int | None
    keys: Mapping[str, int]
    source: str
    sure: bool
    hint: Text


@dataclass(frozen=True, slots=True)
class Availability:
    """The memories of all platforms, from `resources/catalogue/availability.toml`."""

    memories: Mapping[str, Memory]

    @classmethod
    def read(cls, folder: Path) -> Availability:
        """The facts kept in the catalogue's folder."""
        with (folder / "availability.toml").open("rb") as file:
            return cls({name: _memory(row) for name, row in tomllib.load(file).items()})

    def until(self, platform: str, metric: Metric, week: Period) -> date | None:
        """The last day on which the number of `week` can be read; None when nobody knows an end.

        A whole week can be read only while its first day is still shown; a level, which shows
        today's height only, within seven days of the week's end.
        """
        memory = self.memories.get(platform)
        if memory is None or metric.custom:
            return None
        if metric.key in memory.keys:
            return week.last + memory.keys[metric.key] * DAY
        if memory.days is None:
            return None
        if metric.kind is Kind.LEVEL:
            return week.last + 7 * DAY
        return week.first + memory.days * DAY

    def is_gone(self, platform: str, metric: Metric, week: Period, today: date) -> bool:
        """True when the platform no longer shows the number."""
        end = self.until(platform, metric, week)
        return end is not None and end < today

    def days_left(self, platform: str, metric: Metric, week: Period, today: date) -> int | None:
        """Days on which it can still be read, today included; 0 when gone, None without an end."""
        end = self.until(platform, metric, week)
        return None if end is None else max(0, (end - today).days + 1)


def _memory(row: dict[str, object]) -> Memory:
    days, keys = row.get("days"), row.get("keys", {})
    return Memory(
        days=days if isinstance(days, int) else None,
        keys={k: v for k, v in keys.items() if isinstance(v, int)}
        if isinstance(keys, dict)
        else {},
        source=str(row["source"]),
        sure=bool(row["sure"]),
        hint=Text(id=str(row["id"]), en=str(row["en"])),
    )
