"""People whose names stand in the file: who, where, since when unused, and what is kept too long.

Audience figures are totals and nobody's; a name comes in with influencers, and with whatever the
owner writes into notes. The law on personal data (UU PDP 27/2022) gives those people a right to
see what is kept, to have it erased, and not to be kept longer than needed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

LONGEST_UNUSED = timedelta(days=730)
"""After two years without anything new about a person, the owner is asked whether to keep them."""
ASKED_AGAIN = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody known by name. `names` are all of theirs (a handle, a name), the first is shown;
    `id` is that of their account where they have one."""

    names: tuple[str, ...]
    id: str = ""
    costs: int = 0
    """How many costs name them."""
    last: date | None = None
    """The newest day that anything about them falls on."""

    @property
    def terms(self) -> tuple[str, ...]:
        """What the file is searched for."""
        return (*self.names, *([self.id] if self.id else []))


@dataclass(frozen=True, slots=True)
class Mention:
    """One row of the file that names a person: its table, and its columns with their values."""

    part: str
    values: tuple[tuple[str, str | int | float | None], ...]


@dataclass(frozen=True, slots=True)
class Mentions:
    """All that the file says of a person. `in_log` counts the lines of the change log that do;
    `spellings` are the ways their name is written."""

    rows: tuple[Mention, ...] = ()
    in_log: int = 0
    spellings: tuple[str, ...] = ()


def kept_long(people: Iterable[Person], today: date, asked_on: date | None) -> list[Person]:
    """Those of whom nothing new came for two years, the longest first; none for a year after the
    owner said on `asked_on` that she keeps them."""
    if asked_on is not None and timedelta(0) <= today - asked_on < ASKED_AGAIN:
        return []
    old = [one for one in people if one.last is not None and today - one.last > LONGEST_UNUSED]
    return sorted(old, key=lambda one: (one.last, one.names))


def free_alias(word: str, taken: Iterable[str]) -> str:
    """`Contact 17`: the word for a contact and the first number that nobody has."""
    have, number = set(taken), 1
    while f"{word} {number}" in have:
        number += 1
    return f"{word} {number}"
