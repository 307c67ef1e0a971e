"""What an importer made of a file: values ready to store, and what it refused or must ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.answer import Number
    from kpidesk.domain.post import Post
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.question import Question
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account


@dataclass(frozen=True, slots=True)
class Incoming:
    """One value of a file, ready to store, and where it stood (1-based row, header text)."""

    reading: Reading
    row: int
    column: str
    sheet: str = ""


@dataclass(slots=True)
class IncomingPost:
    """One post of a file with its counters; `values` runs beside `Draft.post_metrics`, None where
    the file gives nothing."""

    post: Post
    row: int
    values: tuple[Number | None, ...]


@dataclass(slots=True)
class Draft:
    """What an importer made of a file, before it is compared with the shop.

    `read` counts the rows of data met, `skipped` those left out on purpose (totals, notes).
    """

    format: str
    incoming: list[Incoming] = field(default_factory=list)
    posts: list[IncomingPost] = field(default_factory=list)
    post_metrics: tuple[str, ...] = ()
    read_on: date | None = None
    refused: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    accounts: list[Account] = field(default_factory=list)
    """Accounts the user asked to be made with this import."""
    remember: dict[str, dict[str, str]] = field(default_factory=dict)
    """Answers worth keeping, by fingerprint."""
    read: int = 0
    skipped: int = 0
    time_zone: str = "UTC"
    """The shop's zone, in which a post's moment has its day."""
