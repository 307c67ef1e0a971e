"""What a finished week has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.compare import Verdict
from kpidesk.ui.numbers.summary import WeekSummary

if TYPE_CHECKING:
    from kpidesk.domain.form import Line
    from kpidesk.ui.numbers.keeper import Keeper
    from kpidesk.ui.numbers.wording import Wording


def summary(keeper: Keeper, wording: Wording) -> WeekSummary:
    """Counts of the week, and the lines that changed most for the better and for the worse."""
    lines = keeper.form.lines
    moved: list[tuple[float, Line]] = []
    for line in lines:
        change = keeper.change(line)
        if change.percent is not None and change.verdict in (Verdict.BETTER, Verdict.WORSE):
            sign = 1 if change.verdict is Verdict.BETTER else -1
            moved.append((sign * abs(change.percent), line))
    best = max(moved, key=lambda one: one[0], default=None)
    worst = min(moved, key=lambda one: one[0], default=None)

    def said(line: Line) -> tuple[str, str]:
        return wording.name(line.metric), wording.change(line, keeper.change(line))

    return WeekSummary(
        filled=keeper.form.filled,
        total=len(lines),
        doubts=sum(bool(keeper.doubts(line)) for line in lines),
        missing=sum(line.reading is not None and line.reading.value is None for line in lines),
        best=said(best[1]) if best and best[0] > 0 else None,
        worst=said(worst[1]) if worst and worst[0] < 0 else None,
    )
