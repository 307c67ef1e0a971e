"""One number of one metric over one period, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period


class State(StrEnum):
    """How sure a reading is. Not yet filled is no reading at all."""

    EXACT = "exact"
    ROUNDED = "rounded"
    ESTIMATED = "estimated"
    UNAVAILABLE = "unavailable"
    """The platform does not give it (`-` on the form); it has no value."""


class Source(StrEnum):
    """How a reading came into the file."""

    TYPED = "typed"
    PASTED = "pasted"
    IMPORTED = "imported"
    DEMO = "demo"
    SALVAGED = "salvaged"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read for `metric` of `account` over `period` (a level's period is its one day).

    `value` is int for counts, money (minor units) and seconds; float only for rates, which are
    never added up; None when `state` is UNAVAILABLE. `version` names the platform's definition
    (empty: the present one), `breakdown` a part such as `paid`. At most one reading exists for
    (account, metric, period, breakdown). Raises ValueError when value and state disagree.
    """

    account: str
    metric: str
    period: Period
    value: Number | None
    state: State = State.EXACT
    source: Source = Source.TYPED
    rounded_by: Number = 0
    text: str = ""
    """What was typed, as it was typed."""
    note: str = ""
    breakdown: str = ""
    version: str = ""
    import_id: str | None = None

    def __post_init__(self) -> None:
        if (self.value is None) != (self.state is State.UNAVAILABLE):
            raise ValueError("a reading has a value unless it is unavailable")

    @property
    def key(self) -> tuple[str, str, Period, str]:
        """What makes it the same reading: account, metric, period, breakdown."""
        return (self.account, self.metric, self.period, self.breakdown)
