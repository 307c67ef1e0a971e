"""What page two shows beside the decision: each account's figures, rivals, comments, notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Answer, Known, Unknown
from kpidesk.domain.compare import Change, compare, steady
from kpidesk.domain.metric import Metric
from kpidesk.domain.month_money import COSTS, GOODS
from kpidesk.domain.shop import Platform, Role
from kpidesk.domain.summary import form_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope
    from kpidesk.domain.shop import Account

SOCIAL = (
    "followers", "views", "impressions", "reach", "interactions", "ENGAGEMENT", "profile_visits",
    "link_clicks", "posts_published",
)  # fmt: skip
SOCIAL_PLATFORMS = {
    Platform.INSTAGRAM,
    Platform.TIKTOK,
    Platform.FACEBOOK,
    Platform.YOUTUBE,
    Platform.X,
    Platform.THREADS,
    Platform.LINKEDIN,
}
MOST_ROWS = 9
ON_PAGE_ONE = (*COSTS, *GOODS)
"""What the money part shows already, line by line."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one account: the month, the month before, and what moved."""

    before: Answer
    answer: Answer
    change: Change


@dataclass(frozen=True, slots=True)
class Accounts:
    """One or two accounts side by side: a row is a key and each account's figure (None where the
    account is not asked for it)."""

    accounts: tuple[Account, ...]
    rows: tuple[tuple[str, tuple[Figure | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class Rival:
    """Public figures of a rival, or of the own account counted the same way."""

    account: Account
    followers: Answer
    rate: Answer


@dataclass(frozen=True, slots=True)
class Comments:
    """Comments counted by tone."""

    positive: int
    neutral: int
    negative: int

    @property
    def all(self) -> int:
        """How many were counted."""
        return self.positive + self.neutral + self.negative


@dataclass(frozen=True, slots=True)
class Evidence:
    """The evidence of a month; parts without data are empty."""

    tables: tuple[Accounts, ...]
    rivals: tuple[Rival, ...]
    comments: Comments | None


def evidence(scope: Scope, accounts: Sequence[Account], month: Period) -> Evidence:
    """Everything page two can say of the month."""
    social = [a for a in accounts if a.platform in SOCIAL_PLATFORMS]
    groups = [social[n : n + 2] for n in range(0, len(social), 2)]
    groups += [[a] for a in accounts if a.platform not in SOCIAL_PLATFORMS]
    tables = [_table(scope, group, month) for group in groups]
    return Evidence(
        tuple(table for table in tables if table.rows),
        _rivals(scope, accounts, month),
        _comments(scope, month),
    )


def _table(scope: Scope, pair: Sequence[Account], month: Period) -> Accounts:
    rows = []
    for key in _keys(scope, pair):
        figures = tuple(_figure(scope, key, account, month) for account in pair)
        if any(one is not None and _says(one) for one in figures):
            rows.append((key, figures))
    return Accounts(tuple(pair), tuple(rows[:MOST_ROWS]))


def _says(figure: Figure) -> bool:
    return not (isinstance(figure.answer, Unknown) and isinstance(figure.before, Unknown))


def _keys(scope: Scope, pair: Sequence[Account]) -> list[str]:
    if pair[0].platform in SOCIAL_PLATFORMS:
        rate = steady(scope, scope.shop.engagement_rate)
        keys = [rate if key == "ENGAGEMENT" else key for key in SOCIAL]
    else:
        asked = [key for account in pair for key in form_of(scope, account)]
        keys = [key for key in asked if key not in ON_PAGE_ONE]
    return [key for key in dict.fromkeys(keys) if scope.catalogue.find(key)]


def _figure(scope: Scope, key: str, account: Account, month: Period) -> Figure | None:
    found = scope.catalogue.find(key)
    if isinstance(found, Metric) and not scope.has_readings(key, account.id):
        return None
    before = scope.answer(key, month.before(), account.id)
    answer = scope.answer(key, month, account.id)
    return Figure(before, answer, compare(scope, key, month, month.before(), account.id))


def _rivals(scope: Scope, accounts: Sequence[Account], month: Period) -> tuple[Rival, ...]:
    rivals = [
        a
        for a in scope.accounts
        if a.role is Role.COMPETITOR and not a.archived and _rival(scope, a, month)
    ]
    if not rivals:
        return ()
    platforms = {rival.platform for rival in rivals}
    own = [account for account in accounts if account.platform in platforms]
    found = [one for a in (*own, *rivals) if (one := _rival(scope, a, month)) is not None]
    return tuple(found)


def _rival(scope: Scope, account: Account, month: Period) -> Rival | None:
    key = "competitor_followers" if account.role is Role.COMPETITOR else "followers"
    followers = scope.answer(key, month, account.id)
    if account.role is Role.COMPETITOR and isinstance(followers, Unknown):
        followers = scope.answer("followers", month, account.id)
    if isinstance(followers, Unknown):
        return None
    return Rival(account, followers, scope.answer("er_public", month, account.id))


def _comments(scope: Scope, month: Period) -> Comments | None:
    counts = []
    for tone in ("positive", "neutral", "negative"):
        answer = scope.answer(f"sentiment_{tone}", month)
        if not isinstance(answer, Known):
            return None
        counts.append(int(answer.value))
    found = Comments(*counts)
    return found if found.all else None
