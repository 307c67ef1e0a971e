"""TikTok Shop's list of videos with products: a row a video, by the shop and by creators.

Figures are in Indonesian style. Videos of other creators are theirs; only the shop's own become
posts. A video's id holds the moment it was made.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.post import PostKind
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import NumberStyle
from kpidesk.importing.columns import Field, Table, sheet_with, table_below
from kpidesk.importing.posts import PostTable, check_code, read_on, read_posts
from kpidesk.importing.sources.source import Source
from kpidesk.importing.sources.tiktok import made_at
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book
    from kpidesk.importing.text import Row

LOCAL = NumberStyle.INDONESIAN
CODE, CREATOR = "id video", "nama kreator"
FIELDS = {
    "vv": Field("views", style=LOCAL),
    "likes": Field("likes", style=LOCAL),
    "komentar": Field("comments", style=LOCAL),
    "dibagikan": Field("shares", style=LOCAL),
    "pengikut baru": Field("followers_gained", style=LOCAL),
}


def _is_header(found: frozenset[str]) -> bool:
    return {CODE, CREATOR, "vv"} <= found


def recognises(book: Book) -> bool:
    """True when a header names videos with their creators and views."""
    return sheet_with(book, _is_header) is not None


def read(book: Book, asking: Asking) -> Draft:
    """The own videos with their counters; asks whose they are where no account has the name."""
    draft = Draft(SOURCE.key)
    found = sheet_with(book, _is_header)
    assert found is not None
    table = table_below(*found, asking)
    place = table.index(CODE) or 0
    rows = [row for row in table.rows if _cell(row, place).isdigit()]
    if not rows:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:5]))
    for row in rows:
        check_code(row.cells[place], row.number, book.name)
    creator = _own_creator(rows, table.index(CREATOR) or 0, asking)
    account = asking.account(creator, [Platform.TIKTOK], creator)
    own = [row for row in rows if _cell(row, table.index(CREATOR) or 0) == creator]
    draft.refused += [_of_others(row, table) for row in rows if row not in own]
    draft.read = len(rows) - len(own)
    if account is None:
        draft.read = draft.skipped = len(rows)
    else:
        _read_own(Table(table.sheet, table.header, own), account.id, asking, draft)
        draft.read_on = read_on(book, draft, asking)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _cell(row: Row, place: int) -> str:
    return row.cells[place].strip() if place < len(row.cells) else ""


def _own_creator(rows: list[Row], place: int, asking: Asking) -> str:
    """The creator called as an account of the shop, else the one with the most videos."""
    counted = [name for name, _ in Counter(_cell(row, place) for row in rows).most_common()]
    own = {clean(a.handle).lstrip("@") for a in asking.accounts if a.platform is Platform.TIKTOK}
    return next((name for name in counted if clean(name).lstrip("@") in own), counted[0])


def _of_others(row: Row, table: Table) -> Problem:
    facts = (("text", _cell(row, table.index(CREATOR) or 0)), ("sheet", table.sheet))
    return Problem("row_not_own", facts, row.number, table.header.cells[table.index(CREATOR) or 0])


def _read_own(table: Table, account: str, asking: Asking, draft: Draft) -> None:
    source = PostTable(
        table,
        FIELDS,
        code=lambda cells: cells.get(CODE, ""),
        published=lambda cells: made_at(cells.get(CODE, "").strip()),
        kind=PostKind.VIDEO,
        title=("informasi video",),
    )
    read_posts(source, account, asking, draft)


SOURCE = Source("tiktok_shop_videos", recognises, read)
