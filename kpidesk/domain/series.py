"""A figure over many periods; screen, paper and files draw it from this one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Note

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Point:
    """What is known of one period of a series."""

    period: Period
    answer: Answer

    @property
    def value(self) -> Number | None:
        """The figure where it is known, else None: a gap, never a zero."""
        return self.answer.value if isinstance(self.answer, Known) else None


@dataclass(frozen=True, slots=True)
class Series:
    """A metric or KPI of one account (None: all together) in consecutive periods, oldest first."""

    key: str
    account: str | None
    points: tuple[Point, ...]
    targets: tuple[Number | None, ...] = ()
    """The target in force in each period, beside `points`; empty when there is none."""
    breaks: tuple[int, ...] = ()
    """Indexes of points before which the platform changed what it counts."""
    adds: bool = False
    """True for what grows with the days, so that months of other lengths compare by the day."""

    @property
    def parted(self) -> tuple[int, ...]:
        """Indexes of points that no line may join to the one before: behind a break, and where a
        month's own rate stands beside a mean of weekly rates, which is another statistic."""
        weekly = [Note.WEEKLY_WEIGHTED in point.answer.notes for point in self.points]
        shifts = {
            n
            for n in range(1, len(self.points))
            if weekly[n] is not weekly[n - 1]
            and isinstance(self.points[n].answer, Known)
            and isinstance(self.points[n - 1].answer, Known)
        }
        return tuple(sorted({*self.breaks, *shifts}))

    @property
    def values(self) -> list[Number | None]:
        """The known figures with None for gaps."""
        return [point.value for point in self.points]
