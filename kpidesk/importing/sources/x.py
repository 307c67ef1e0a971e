"""X's account overview (a row a day, newest first, UTC) and its content file (a row a post)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.post import PostKind
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.shop import Platform
from kpidesk.importing.columns import Field, read_daily, remark_gaps, sheet_with, table_below
from kpidesk.importing.dates import day
from kpidesk.importing.posts import PostTable, check_code, on_day, read_on, read_posts
from kpidesk.importing.sources.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.importing.asking import Asking
    from kpidesk.importing.columns import Table
    from kpidesk.importing.table import Book

DAILY = {
    "impressions": Field("impressions"),
    "likes": Field("likes"),
    "engagements": Field("interactions"),
    "bookmarks": Field("saves"),
    "shares": Field("shares"),
    "new follows": Field("followers_gained"),
    "unfollows": Field("followers_lost"),
    "replies": Field("comments"),
    "reposts": Field("reposts"),
    "profile visits": Field("profile_visits"),
    "create post": Field("posts_published"),
}
POSTS = {
    "impressions": Field("impressions"),
    "likes": Field("likes"),
    "engagements": Field("interactions"),
    "bookmarks": Field("saves"),
    "share": Field("shares"),
    "new follows": Field("followers_gained"),
    "replies": Field("comments"),
    "reposts": Field("reposts"),
    "retweets": Field("reposts"),
    "profile visits": Field("profile_visits"),
    "user profile clicks": Field("profile_visits"),
    "url clicks": Field("link_clicks"),
}


def _daily(found: frozenset[str]) -> bool:
    return {"date", "unfollows"} <= found and bool(found & {"create post", "new follows"})


def _posts(found: frozenset[str]) -> bool:
    return {"post id", "permalink clicks"} <= found or {"tweet id", "impressions"} <= found


def recognises(book: Book) -> bool:
    """True for either file."""
    return sheet_with(book, _daily) is not None or sheet_with(book, _posts) is not None


def read(book: Book, asking: Asking) -> Draft:
    """Daily readings, or posts."""
    draft = Draft(SOURCE.key)
    account = asking.account("X", [Platform.X])
    found = sheet_with(book, _daily) or sheet_with(book, _posts)
    assert found is not None
    table = table_below(*found, asking)
    if not table.rows:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:5]))
    if account is None:
        draft.read = draft.skipped = len(table.rows)
    elif _daily(frozenset(table.labels)):
        read_daily(table, DAILY, table.index("date") or 0, account.id, asking, draft)
        remark_gaps(draft, "X")
    else:
        _check_codes(table, book.name)
        source = PostTable(
            table,
            POSTS,
            code=lambda cells: cells.get("post id") or cells.get("tweet id") or "",
            published=_published,
            kind=PostKind.TEXT,
            title=("post text", "tweet text"),
            link=("link", "tweet permalink"),
        )
        read_posts(source, account.id, asking, draft)
        draft.read_on = read_on(book, draft, asking)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _check_codes(table: Table, name: str) -> None:
    place = table.index("post id", "tweet id") or 0
    for row in table.rows:
        check_code(row.cells[place] if place < len(row.cells) else "", row.number, name)


def _published(cells: Mapping[str, str]) -> datetime | Problem | None:
    """The old file gives the minute, with its zone; the new one only the day."""
    minute = cells.get("time", "").strip()
    if minute:
        try:
            return datetime.strptime(minute, "%Y-%m-%d %H:%M %z").astimezone(UTC)
        except ValueError:
            return on_day(day(minute))
    return on_day(day(cells.get("date", "")))


SOURCE = Source("x", recognises, read)
