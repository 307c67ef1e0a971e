"""Places where `make faults` kills the program; without `KPI_FAULT` they do nothing."""

from __future__ import annotations

import os

_NAME, _, _COUNT = os.environ.get("KPI_FAULT", "").partition(":")
_seen = 0


def step(name: str) -> None:
    """End the process here, as a power cut would, when `KPI_FAULT` is `name` or `name:n`."""
    global _seen  # noqa: PLW0603 - one process dies once
    if not _NAME or name != _NAME:
        return
    _seen += 1
    if _seen >= int(_COUNT or 1):
        os._exit(137)
