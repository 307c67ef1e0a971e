"""Places where `make faults` kills the program or lets it hang; without `KPI_FAULT` nothing."""

from __future__ import annotations

import os

HANG = "hang"
_armed = ""
_left = 0
_hangs = False


def arm(text: str) -> None:
    """End the process at the step `NAME`, or at its nth passing with `NAME:n`; with `NAME:hang`
    whoever comes to the step never leaves it, as on a network place that does not answer."""
    global _armed, _left, _hangs  # noqa: PLW0603 - one process dies once
    _armed, _, count = text.partition(":")
    _hangs = count == HANG
    _left = 1 if _hangs else int(count or 1)


def step(name: str) -> None:
    """End the process here, as a power cut would, or hang, when it was armed for this step."""
    global _left  # noqa: PLW0603
    if not _armed or name != _armed:
        return
    if _hangs:
        import threading

        threading.Event().wait()
    _left -= 1
    if _left <= 0:
        os._exit(137)


arm(os.environ.get("KPI_FAULT", ""))
