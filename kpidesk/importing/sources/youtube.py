"""YouTube Studio's download: Table data (a row a video), Totals (a row a day), Chart data.

In Indonesian "Tayangan" is impressions and "Penayangan" is views, the other way round from Meta.
Ids that begin with a minus get a space before them. The first row of data is a total.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.metric import Unit
from kpidesk.domain.post import PostKind
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import number
from kpidesk.importing.columns import (
    Field,
    Table,
    header_in,
    known_columns,
    read_daily,
    remark_gaps,
    table_below,
)
from kpidesk.importing.dates import day
from kpidesk.importing.posts import PostTable, on_day, read_on, read_posts
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet

CODES = ("content", "konten")
TIMES = ("video publish time", "waktu publikasi video")
TITLES = ("video title", "judul video")
LENGTHS = ("duration", "durasi")
TOTALS = ("total", "jumlah")
HOUR = 3600

FIELDS = {
    "views": Field("views"),
    "penayangan": Field("views"),
    "engaged views": Field("views", version="engaged"),
    "watch time (hours)": Field("watch_time_seconds", Unit.SECONDS, scale=HOUR),
    "waktu tonton (jam)": Field("watch_time_seconds", Unit.SECONDS, scale=HOUR),
    "impressions": Field("impressions"),
    "thumbnail impressions": Field("impressions"),
    "tayangan": Field("impressions"),
    "subscribers gained": Field("followers_gained"),
    "subscriber yang diperoleh": Field("followers_gained"),
    "subscribers lost": Field("followers_lost"),
    "subscriber yang hilang": Field("followers_lost"),
    "unique viewers": Field("viewers"),
    "penonton unik": Field("viewers"),
    "likes": Field("likes"),
    "suka": Field("likes"),
    "comments added": Field("comments"),
    "komentar ditambahkan": Field("comments"),
    "shares": Field("shares"),
    "dibagikan": Field("shares"),
    "average view duration": Field("avg_watch_time_seconds", Unit.SECONDS),
    "rata-rata durasi tonton": Field("avg_watch_time_seconds", Unit.SECONDS),
}
"""The plain column Subscribers is a net change and stands for no metric here."""
HOURS = ("watch time (hours)", "waktu tonton (jam)")
UNUSED = frozenset(
    {"subscribers", "subscriber", "your estimated revenue (idr)", "videos published"}
)
UNUSED |= {"impressions click-through rate (%)", "thumbnail click-through rate (%)"}
UNUSED |= {"rasio klik-tayang dari tayangan (%)", "average percentage viewed (%)"}
UNUSED |= {"persentase penayangan rata-rata", "penonton baru"}
UNUSED |= {"new viewers", "returning viewers", "penonton yang kembali", "average views per viewer"}
"""Figures of the channel that are no metric here; any other column divides the days into parts."""
ADDED = ("views", "watch_time_seconds", "impressions")
"""Compared with the total row; unique viewers and averages do not add up."""


def _is_table(found: frozenset[str]) -> bool:
    return bool(found & set(CODES) and found & set(TIMES)) and not found & {"date", "tanggal"}


def _is_chart(found: frozenset[str]) -> bool:
    return bool(found & set(CODES)) and bool(found & {"date", "tanggal"})


def _is_totals(found: frozenset[str]) -> bool:
    others = found - {"date", "tanggal"}
    return len(others) < len(found) and bool(others) and others <= set(FIELDS)


def _is_by_date(found: frozenset[str]) -> bool:
    """Table data of the tab Date: the channel's days, after a total."""
    others = found - {"date", "tanggal"}
    return len(others) < len(found) and bool(others & set(HOURS)) and others <= {*FIELDS, *UNUSED}


def recognises(book: Book) -> bool:
    """True for a table of videos, a chart of them, or a file called Totals."""
    for sheet in book.sheets:
        head = book.head(sheet)
        if any(header_in(head, one) for one in (_is_table, _is_chart, _is_by_date)):
            return True
        named = clean(sheet.name or book.name).startswith("total")
        if named and header_in(head[:1], _is_totals):
            return True
    return False


def read(book: Book, asking: Asking) -> Draft:
    """Posts of the table, days of the totals; the chart holds only the videos one looked at."""
    draft = Draft(SOURCE.key)
    account = asking.account("YouTube", [Platform.YOUTUBE])
    for sheet in book.sheets:
        _read_sheet(sheet, book, account, asking, draft)
    if account is not None and not (draft.posts or draft.incoming or draft.refused):
        raise refuse("import_unusable", name=book.name, about="YouTube")
    if draft.posts:
        draft.read_on = read_on(book, draft, asking)
        draft.remarks.append(problem("youtube_window"))
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _read_sheet(
    sheet: Sheet, book: Book, account: Account | None, asking: Asking, draft: Draft
) -> None:
    head = book.head(sheet)
    videos = header_in(head, _is_table)
    days = header_in(head[:1], _is_totals) or header_in(head, _is_by_date)
    header = videos or days
    if header is None:
        if header_in(head, _is_chart):
            draft.remarks.append(problem("table_not_needed", about=sheet.name or book.name))
        return
    table = table_below(sheet, header, asking)
    if account is None:
        draft.read += len(table.rows)
        draft.skipped += len(table.rows)
    elif videos is not None:
        _read_videos(table, account, asking, draft)
    else:
        _read_days(table, account, asking, draft)


def _read_days(table: Table, account: Account, asking: Asking, draft: Draft) -> None:
    place = table.index("date", "tanggal") or 0
    days = [row for row in table.rows if clean("".join(row.cells[place : place + 1])) not in TOTALS]
    draft.read += len(table.rows) - len(days)
    draft.skipped += len(table.rows) - len(days)
    by_day = Table(table.sheet, table.header, days)
    read_daily(by_day, FIELDS, place, account.id, asking, draft)
    remark_gaps(draft, "YouTube")


def _read_videos(table: Table, account: Account, asking: Asking, draft: Draft) -> None:
    place = table.index(*CODES) or 0
    totals = [row for row in table.rows if clean(row.cells[place]) in TOTALS]
    notes = [row for row in table.rows if row.cells[place].startswith("Showing top")]
    rows = [row for row in table.rows if row not in totals and row not in notes]
    videos = Table(table.sheet, table.header, rows)
    source = PostTable(
        videos,
        FIELDS,
        code=lambda cells: cells.get("content") or cells.get("konten") or "",
        published=_published,
        kind=PostKind.VIDEO,
        title=TITLES,
        seconds=LENGTHS,
    )
    read_posts(source, account.id, asking, draft)
    draft.read += len(totals)
    draft.skipped += len(totals)
    _compare(table, totals[0].cells if totals else [], draft)


def _published(cells: Mapping[str, str]) -> datetime | Problem | None:
    """Unlisted videos have no date."""
    text = next((cells[name] for name in TIMES if cells.get(name, "").strip()), "")
    return on_day(day(text)) if text else None


def _compare(table: Table, total: list[str], draft: Draft) -> None:
    """Say where the rows do not make the total: the table stops at 500 videos."""
    known = known_columns(table, FIELDS)
    for index, (place, field) in enumerate(known.items()):
        said = number(total[place]) if place < len(total) else None
        if field.metric not in ADDED or said is None or isinstance(said, Problem):
            continue
        values = [one.values[index] for one in draft.posts]
        added = sum(value for value in values if value is not None)
        wanted = float(said) * field.scale
        if abs(added - wanted) > max(len(values) * field.scale * 0.0001, wanted * 0.005):
            column = table.header.cells[place].strip()
            remark = problem("total_differs", column=column, total=round(wanted), sum=added)
            draft.remarks.append(remark)


SOURCE = Source("youtube", recognises, read)
