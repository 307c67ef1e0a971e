"""What a file cannot say itself, as a value: the question, its choices, what each would mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kpidesk.domain.problem import Fact


class Ask(StrEnum):
    """What is asked; the sentence for each lives in `language.importing`."""

    ACCOUNT = "account"
    """Whose numbers these are."""
    METRIC = "metric"
    """Which metric a table or column holds."""
    COLUMN = "column"
    """What a column of a sheet of one's own holds: a date, a metric, or nothing we need."""
    YEAR = "year"
    """The year of dates written without one."""
    DAY_ORDER = "day_order"
    """Day first or month first."""
    STYLE = "style"
    """Whether `1.500` is fifteen hundred or one and a half."""
    MILLION = "million"
    """Whether `2 M` is two million or two milliard (juta or miliar)."""
    SHARE = "share"
    """Whether 0.12 is 12 % or 0.12 %."""
    TWICE = "twice"
    """What to do with two values of one metric for one period."""
    CHANGED = "changed"
    """Whether values already in the shop file are kept or replaced."""
    REFUSED = "refused"
    """Whether the rest is imported where much of a file is refused."""
    OTHERS = "others"
    """Whether posts of other people's accounts are taken in."""
    READ_ON = "read_on"
    """The day on which the numbers of posts were read."""
    BASIS = "basis"
    """Which of a marketplace's sales tables counts: placed, ready to ship, paid."""
    SHEET = "sheet"
    """Which sheet of a workbook holds the numbers."""
    SPAN = "span"
    """Whether a date stands for its day, or for the week or month it begins or ends."""
    WINDOW = "window"
    """The days a total without dates is for."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A cell of the user's own file and what a choice would make of it."""

    text: str
    value: str
    """A number in plain digits or an ISO date; the language floor writes it properly."""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. `name` is the user's own word (an account's title, a sheet's name) where the
    answer is no fixed word of the program."""

    key: str
    name: str = ""
    samples: tuple[Sample, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """Something to be answered before a file can be stored.

    `suggested` is the choice shown first. When `must` is false the suggestion holds unless the
    user says otherwise. `free` names what else may be answered: "date" (ISO) or "period"
    (`first..last`, ISO).
    """

    id: str
    ask: Ask
    choices: tuple[Choice, ...] = ()
    suggested: str = ""
    must: bool = True
    free: str = ""
    facts: tuple[tuple[str, Fact], ...] = ()

    def fact(self, name: str) -> Fact:
        """The fact of that name, or None."""
        return dict(self.facts).get(name)
