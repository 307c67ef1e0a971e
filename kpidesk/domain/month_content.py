"""The month's posts: the best three and the last, by one stated measure, and each kind's mean."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period
    from kpidesk.domain.post import Post, PostKind, PostReading
    from kpidesk.domain.shop import Account

MEASURES = ("reach", "views", "interactions")
"""What posts are ranked by: the first that at least half of them have."""
BEST = 3


@dataclass(frozen=True, slots=True)
class RankedPost:
    """A post in its place; `rate` is interactions per hundred of the measure, where both were
    read and the measure is not interactions itself."""

    place: int
    post: Post
    on: date
    value: Number
    rate: float | None


@dataclass(frozen=True, slots=True)
class KindMean:
    """How many posts of a kind there were, and their mean."""

    kind: PostKind
    count: int
    mean: float


@dataclass(frozen=True, slots=True)
class Content:
    """The posts of one account in a month; accounts are never ranked against each other."""

    account: Account
    measure: str
    ranked: tuple[RankedPost, ...]
    """The best three, and the last where there are more than four."""
    kinds: tuple[KindMean, ...]
    """The best kind first."""
    count: int


def content(
    account: Account,
    posts: Iterable[Post],
    latest: Mapping[str, PostReading],
    month: Period,
    time_zone: str,
) -> Content | None:
    """The month's posts of `account` by their newest counters; None with fewer than two."""
    zone = _zone(time_zone)
    dated = [
        (post, post.published.astimezone(zone).date())
        for post in posts
        if post.account == account.id and post.published is not None
    ]
    mine = [(post, on) for post, on in dated if on in month and post.id in latest]
    measure = next((m for m in MEASURES if _known(mine, latest, m) * 2 >= len(mine)), None)
    if len(mine) < 2 or measure is None:
        return None
    valued = [(p, on, v) for p, on in mine if (v := latest[p.id].value(measure)) is not None]
    valued.sort(key=lambda one: (-one[2], one[1]))
    ranked = [
        RankedPost(place, post, on, value, _rate(latest[post.id], measure, value))
        for place, (post, on, value) in enumerate(valued, 1)
    ]
    shown = ranked[:BEST] + ranked[-1:] if len(ranked) > BEST + 1 else ranked
    kinds = {post.kind for post, _, _ in valued}
    means = [_mean(kind, [v for post, _, v in valued if post.kind is kind]) for kind in kinds]
    means.sort(key=lambda one: -one.mean)
    return Content(account, measure, tuple(shown), tuple(means), len(mine))


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("Asia/Jakarta")


def _known(
    posts: Iterable[tuple[Post, date]], latest: Mapping[str, PostReading], measure: str
) -> int:
    return sum(latest[post.id].value(measure) is not None for post, _ in posts)


def _rate(reading: PostReading, measure: str, value: Number) -> float | None:
    interactions = reading.value("interactions")
    if measure == "interactions" or interactions is None or not value:
        return None
    return interactions / value * 100


def _mean(kind: PostKind, values: list[Number]) -> KindMean:
    return KindMean(kind, len(values), fmean(values))
