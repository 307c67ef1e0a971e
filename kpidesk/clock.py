"""What day and time it is; one place, so that tests and pictures can choose it."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def today() -> date:
    """The civil date of this computer, or `KPIDESK_TODAY` (ISO date) where it is set."""
    chosen = os.environ.get("KPIDESK_TODAY")
    return date.fromisoformat(chosen) if chosen else datetime.now().astimezone().date()


def now() -> datetime:
    """The present moment in UTC, on the day `KPIDESK_TODAY` where it is set (at noon)."""
    chosen = os.environ.get("KPIDESK_TODAY")
    if chosen:
        return datetime.fromisoformat(chosen).replace(hour=12, tzinfo=UTC)
    return datetime.now(UTC)
