"""A figure over many periods; screen, paper and files draw it from this one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known

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

    @property
    def values(self) -> list[Number | None]:
        """The known figures with None for gaps."""
        return [point.value for point in self.points]
