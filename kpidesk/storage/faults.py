"""Places where `make faults` kills the program; without `KPI_FAULT` they do nothing."""

from __future__ import annotations

import os

_armed = ""
_left = 0


def arm(text: str) -> None:
    """End the process at the step `NAME`, or at its nth passing with `NAME:n`."""
    global _armed, _left  # noqa: PLW0603 - one process dies once
    _armed, _, count = text.partition(":")
    _left = int(count or 1)


def step(name: str) -> None:
    """End the process here, as a power cut would, when it was armed for this step."""
    global _left  # noqa: PLW0603
    if not _armed or name != _armed:
        return
    _left -= 1
    if _left <= 0:
        os._exit(137)


arm(os.environ.get("KPI_FAULT", ""))
