"""The shop, its accounts and the dated notes about what happened."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from os import urandom
from time import time_ns
from typing import TYPE_CHECKING

from kpidesk.domain.period import MONDAY

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.period import Period


def new_id() -> str:
    """An id that no other computer makes too."""
    from uuid import uuid4  # 4 ms that a start without a write does not need

    return str(uuid4())


def new_ids(count: int) -> list[str]:
    """Many such ids at once, each greater than the one before (UUIDs of version 7, RFC 9562: the
    millisecond, a count, 62 random bits), so that an index of them grows at its end."""
    now = time_ns() // 1_000_000
    drawn = urandom(8 * count).hex()
    ids = []
    for n in range(count):
        ms = f"{now + n // 4096:012x}"
        rest = drawn[16 * n : 16 * n + 16]
        ids.append(f"{ms[:8]}-{ms[8:]}-7{n % 4096:03x}-8{rest[1:4]}-{rest[4:]}")
    return ids


class Platform(StrEnum):
    """Where a number is read."""

    INSTAGRAM = "instagram"
    TIKTOK = "tiktok"
    FACEBOOK = "facebook"
    YOUTUBE = "youtube"
    X = "x"
    THREADS = "threads"
    LINKEDIN = "linkedin"
    WHATSAPP = "whatsapp"
    WEBSITE = "website"
    SHOPEE = "shopee"
    TOKOPEDIA = "tokopedia"
    ADS = "ads"
    BOOKS = "books"
    """The shop's own bookkeeping."""


class Role(StrEnum):
    """Whose account it is."""

    OWN = "own"
    COMPETITOR = "competitor"
    INFLUENCER = "influencer"


class WeekRule(StrEnum):
    """What becomes of a week across a month's border."""

    DAYS = "days"
    """Shared out by days; totals are conserved."""
    THURSDAY = "thursday"
    """The whole week goes to the month that holds its Thursday."""


@dataclass(frozen=True, slots=True)
class Shop:
    """What belongs to the file as a whole; there is exactly one."""

    name: str
    sector: str = ""
    """Key of `resources/catalogue/niches.toml`, or empty."""
    city: str = ""
    currency: str = "IDR"
    language: str = "id"
    week_starts: int = MONDAY
    week_rule: WeekRule = WeekRule.DAYS
    objective: str = ""
    """Key of `resources/catalogue/objectives.toml`, or empty."""
    engagement_rate: str = "er_reach"
    """Key of the engagement-rate KPI this shop leads with."""
    time_zone: str = "Asia/Jakarta"


@dataclass(frozen=True, slots=True)
class Account:
    """One account on one platform. `tracked` lists the metric keys on its form, in form order;
    empty means the platform's usual ones."""

    platform: Platform
    handle: str
    role: Role = Role.OWN
    id: str = field(default_factory=new_id)
    name: str = ""
    tracked: tuple[str, ...] = ()
    position: int = 0
    archived: bool = False

    @property
    def title(self) -> str:
        """The name shown: the given name, else the handle."""
        return self.name or self.handle


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on `period.first` … `period.last`, drawn on charts and printed."""

    period: Period
    text: str
    account: str | None = None
    """The account it concerns, or None for the whole shop."""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class Target:
    """The value wanted of a metric or KPI from `since` on, until the next row for the same key.

    `every` says of what span: "week" or "month" (levels and rates use "week"). A change is a new
    row, so the past keeps the target it had. `value` None ends the target.
    """

    key: str
    value: int | float | None
    since: date
    account: str | None = None
    every: str = "week"
    reason: str = ""
    id: str = field(default_factory=new_id)
