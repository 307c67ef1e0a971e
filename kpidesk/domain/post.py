"""One piece of content on a platform, and the numbers read of it on a day."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from datetime import date, datetime

    from kpidesk.domain.answer import Number

LONGEST_TITLE = 150
INTERACTIONS = ("likes", "comments", "shares", "saves")
"""What is added up where the platform gives no sum."""


class PostKind(StrEnum):
    """What sort of content it is."""

    IMAGE = "image"
    CAROUSEL = "carousel"
    REEL = "reel"
    STORY = "story"
    VIDEO = "video"
    SHORT = "short"
    LIVE = "live"
    LINK = "link"
    TEXT = "text"
    OTHER = "other"


@dataclass(slots=True)
class Post:
    """A post of an account. `code` is the platform's own id, always text: 19 digits are more than
    a float or a spreadsheet can hold. `published` is in UTC, or None where the file does not say.
    `title` is the beginning of the caption, at most `LONGEST_TITLE` characters."""

    account: str
    code: str
    kind: PostKind = PostKind.OTHER
    published: datetime | None = None
    title: str = ""
    link: str = ""
    seconds: int | None = None
    id: str = field(default_factory=new_id)

    @property
    def key(self) -> tuple[str, str]:
        """What makes it the same post: account and the platform's id."""
        return (self.account, self.code)


@dataclass(frozen=True, slots=True)
class PostReading:
    """What a post's counters stood at on the day `on`; they only ever grow, so a later day is a new
    reading and never a correction. `values` holds (metric, value) of what the file gave; a metric
    that is not there is unknown, not zero."""

    post: str
    on: date
    values: tuple[tuple[str, Number], ...]

    def value(self, metric: str) -> Number | None:
        """The counter of that metric, or None."""
        return dict(self.values).get(metric)


def interactions(reading: PostReading) -> Number | None:
    """The platform's own sum of interactions, else the sum of its parts that were read; None
    where nothing was."""
    counters = dict(reading.values)
    parts = [counters[key] for key in INTERACTIONS if key in counters]
    return counters.get("interactions", sum(parts) if parts else None)
