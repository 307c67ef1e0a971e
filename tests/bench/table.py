"""What the bench scripts share: timing in pairs, medians, and one table each."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def milliseconds(work: Callable[[], object], times: int = 5) -> float:
    """The median of `times` runs."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return statistics.median(found)


def side_by_side(
    ours: Callable[[], float], theirs: Callable[[], float], times: int = 5
) -> tuple[float, float]:
    """Medians of two figures measured in turn, so that a noisy machine hits both alike."""
    pairs = [(ours(), theirs()) for _ in range(times)]
    return (
        statistics.median(pair[0] for pair in pairs),
        statistics.median(pair[1] for pair in pairs),
    )


def process(arguments: Sequence[str], **environment: str) -> str:
    """What a fresh Python process prints; raises where it fails."""
    import os

    done = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def show(title: str, rows: Sequence[tuple[str, str, str]]) -> None:
    """Print a table: what, measured, goal."""
    print(f"\n{title}")  # noqa: T201
    for what, measured, goal in rows:
        print(f"  {what:<58} {measured:>16}   {goal}")  # noqa: T201
