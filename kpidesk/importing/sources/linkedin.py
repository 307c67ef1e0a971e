"""LinkedIn's page export: an old .xls with a sentence above the header of each sheet.

Dates are month first. The organic and total columns stand side by side; totals are kept, and of
people only the organic uniques that LinkedIn gives.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.post import PostKind
from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import Platform
from kpidesk.importing.columns import Field, header_in, read_daily, remark_gaps, table_below
from kpidesk.importing.dates import DayOrder, day, span
from kpidesk.importing.posts import PostTable, on_day, read_on, read_posts
from kpidesk.importing.sources.source import Source

if TYPE_CHECKING:
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.columns import Table
    from kpidesk.importing.table import Book

DAILY = {
    "impressions (total)": Field("impressions"),
    "unique impressions (organic)": Field("reach"),
    "clicks (total)": Field("content_clicks"),
    "reactions (total)": Field("reactions"),
    "comments (total)": Field("comments"),
    "reposts (total)": Field("reposts"),
    "shares (total)": Field("reposts"),
    "total followers": Field("followers_gained"),
    "total page views (total)": Field("profile_visits"),
}
POSTS = {
    "impressions": Field("impressions"),
    "clicks": Field("content_clicks"),
    "likes": Field("likes"),
    "reactions": Field("reactions"),
    "comments": Field("comments"),
    "reposts": Field("reposts"),
    "follows": Field("followers_gained"),
    "views": Field("views"),
}
_URN = re.compile(r"(?:activity|share|ugcPost)[:-](\d{10,20})")


def _daily(found: frozenset[str]) -> bool:
    return "date" in found and bool(
        {"impressions (organic)", "impressions (total)"} & found
        or {"sponsored followers", "organic followers"} <= found
        or "total page views (total)" in found
    )


def _posts(found: frozenset[str]) -> bool:
    return {"post title", "post link"} <= found and "impressions" in found


def recognises(book: Book) -> bool:
    """True when a sheet has one of LinkedIn's headers."""
    return any(
        header_in(book.head(sheet), wanted) for sheet in book.sheets for wanted in (_daily, _posts)
    )


def read(book: Book, asking: Asking) -> Draft:
    """The daily sheet and the posts."""
    draft = Draft(SOURCE.key)
    account = asking.account("LinkedIn", [Platform.LINKEDIN])
    for sheet in book.sheets:
        head = book.head(sheet)
        header = header_in(head, _daily) or header_in(head, _posts)
        if header is None:
            continue
        table = table_below(sheet, header, asking)
        before = len(draft.incoming)
        if account is None:
            draft.read += len(table.rows)
            draft.skipped += len(table.rows)
        elif _daily(frozenset(table.labels)):
            read_daily(
                table,
                DAILY,
                table.index("date") or 0,
                account.id,
                asking,
                draft,
                lambda text: span(text, DayOrder.MONTH_FIRST, asking.today),
            )
            remark_gaps(draft, "LinkedIn", before)
        else:
            _read_posts(table, account.id, asking, draft)
    if account is not None and not (draft.incoming or draft.posts or draft.refused):
        raise refuse("import_no_rows", name=book.name, header="LinkedIn")
    if draft.posts:
        draft.read_on = read_on(book, draft, asking)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _read_posts(table: Table, account: str, asking: Asking, draft: Draft) -> None:
    def code(link: str) -> str:
        match = _URN.search(link)
        return match[1] if match else ""

    source = PostTable(
        table,
        POSTS,
        code=lambda cells: code(cells.get("post link", "")),
        published=lambda cells: on_day(day(cells.get("created date", ""), DayOrder.MONTH_FIRST)),
        kind=PostKind.OTHER,
        title=("post title",),
        link=("post link",),
    )
    read_posts(source, account, asking, draft)


SOURCE = Source("linkedin", recognises, read)
