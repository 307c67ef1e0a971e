"""What belongs to an account's week or month beside its figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from datetime import date, datetime

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Week:
    """The note on an account's week that begins on `first`. A week skipped with a reason (which
    may be empty) is complete as missing; `skipped` None means it was not skipped."""

    account: str
    first: date
    note: str = ""
    skipped: str | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """The platform's own figure of a month beside what the weeks make."""

    metric: str
    weeks: Number | None
    month: Number | None


@dataclass(frozen=True, slots=True)
class MonthClose:
    """An account's month (its first day) that was compared, noted and locked."""

    account: str
    first: date
    at: datetime
    note: str = ""
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class Accepted:
    """A warning about one value that the owner said is right; `code` and `facts` are those of
    the problem."""

    account: str
    metric: str
    period: Period
    code: str
    facts: tuple[tuple[str, str | int | float | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """A screenshot kept with an account's week; the picture itself is asked for by the id."""

    account: str
    first: date
    name: str
    id: str = field(default_factory=new_id)
