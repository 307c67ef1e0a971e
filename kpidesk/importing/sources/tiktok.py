"""TikTok's downloads: Studio (creator) and the business suite.

Studio writes dates without a year in the browser's language; they ascend to the day before the
download, so the years follow from the last one, and the user confirms it. A video's id holds the
moment it was made. Days are the browser's in Studio and UTC in the business suite.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.post import PostKind
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import number, short
from kpidesk.importing.columns import (
    Field,
    Table,
    header_in,
    placed,
    read_daily,
    remark_gaps,
    table_below,
)
from kpidesk.importing.dates import with_years, without_year
from kpidesk.importing.posts import PostTable, read_on, read_posts
from kpidesk.importing.sources.source import Source
from kpidesk.importing.years import dated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

DATES = ("date", "tanggal")
DAILY = {
    "video views": Field("views"),
    "penayangan video": Field("views"),
    "tayangan video": Field("views"),
    "profile views": Field("profile_visits"),
    "tayangan profil": Field("profile_visits"),
    "kunjungan profil": Field("profile_visits"),
    "likes": Field("likes"),
    "suka": Field("likes"),
    "comments": Field("comments"),
    "komentar": Field("comments"),
    "shares": Field("shares"),
    "bagikan": Field("shares"),
    "dibagikan": Field("shares"),
    "total viewers": Field("viewers"),
    "total penonton": Field("viewers"),
    "followers": Field("followers"),
    "total followers": Field("followers"),
    "pengikut": Field("followers"),
    "reached audience": Field("reach"),
    "engaged audience": Field("accounts_engaged"),
    "new followers": Field("followers_gained"),
    "pengikut baru": Field("followers_gained"),
    "lost followers": Field("followers_lost"),
    "phone number clicks": Field("contact_taps"),
    "leads submission": Field("leads"),
}
"""Net growth and the difference to the day before are not followers, so they are not taken."""
POSTS = {
    "total likes": Field("likes"),
    "likes": Field("likes"),
    "total comments": Field("comments"),
    "comments": Field("comments"),
    "total shares": Field("shares"),
    "shares": Field("shares"),
    "total views": Field("views"),
    "video views": Field("views"),
    "add to favorites": Field("saves"),
    "total play time": Field("watch_time_seconds", Unit.SECONDS),
    "average watch time": Field("avg_watch_time_seconds", Unit.SECONDS),
}
SHARES = {"gender": "audience_gender", "top territories": "audience_country"}
_CODE = re.compile(r"/(?:video|photo)/(\d{10,20})")
_OLDEST = 20


def _studio_daily(found: frozenset[str]) -> bool:
    return bool(found & set(DATES)) and (
        {"video views", "profile views"} <= found
        or {"penayangan video"} <= found
        or "total viewers" in found
        or "difference in followers from previous day" in found
    )


def _posts(found: frozenset[str]) -> bool:
    return "video link" in found and bool(found & {"total views", "add to favorites", "post time"})


def _business_daily(found: frozenset[str]) -> bool:
    return bool(found & set(DATES)) and bool(
        {"reached audience", "video views"} <= found or {"engaged audience"} <= found
    )


def _shares(found: frozenset[str]) -> bool:
    return "distribution" in found and bool(found & set(SHARES))


def _activity(found: frozenset[str]) -> bool:
    return {"date", "hour", "active followers"} <= found


STUDIO = (_studio_daily, _posts, _shares, _activity)


def _tables(
    book: Book, wanted: tuple[Callable[[frozenset[str]], bool], ...]
) -> Iterator[tuple[Sheet, Row, Callable[[frozenset[str]], bool]]]:
    for sheet in book.sheets:
        for one in wanted:
            header = header_in(book.head(sheet), one)
            if header is not None:
                yield sheet, header, one
                break


def _is_studio(book: Book) -> bool:
    return next(_tables(book, STUDIO), None) is not None


def _is_business(book: Book) -> bool:
    return next(_tables(book, (_business_daily,)), None) is not None


def read_business(book: Book, asking: Asking) -> Draft:
    """The daily table of the business suite; dates are ISO with slashes."""
    return _read(book, asking, "tiktok_business", (_business_daily, _posts))


def read_studio(book: Book, asking: Asking) -> Draft:
    """The tables of a Studio download, one file or a ZIP of them."""
    return _read(book, asking, "tiktok_studio", STUDIO)


def _read(
    book: Book,
    asking: Asking,
    key: str,
    wanted: tuple[Callable[[frozenset[str]], bool], ...],
) -> Draft:
    draft = Draft(key)
    account = asking.account("TikTok", [Platform.TIKTOK])
    made: date | None = None
    for sheet, header, kind in _tables(book, wanted):
        table = table_below(sheet, header, asking)
        if account is None:
            draft.read += len(table.rows)
            draft.skipped += len(table.rows)
        elif kind is _posts:
            made = _read_videos(table, account, asking, draft)
        elif kind is _shares:
            _read_shares(table, account, book, asking, draft)
        elif kind is _activity:
            _read_hours(table, account, book, asking, draft)
        else:
            _read_days(table, account, book, asking, draft)
    if draft.posts:
        draft.read_on = read_on(book, draft, asking, made)
    if account is not None and not (draft.incoming or draft.posts or draft.refused):
        raise refuse("import_unusable", name=book.name, about="TikTok")
    _remark_negative(draft)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _read_days(table: Table, account: Account, book: Book, asking: Asking, draft: Draft) -> None:
    place = table.index(*DATES)
    if place is None or not table.rows:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:5]))
    texts = [row.cells[place] for row in table.rows if len(row.cells) > place]
    before = len(draft.incoming)
    if any(without_year(text) for text in texts):
        dates = dated(texts, asking, book.exported or book.changed)
        if dates is None:
            raise refuse("import_no_dates", name=book.name)
        read_daily(table, DAILY, place, account.id, asking, draft, _lookup(texts, dates))
    else:
        read_daily(table, DAILY, place, account.id, asking, draft)
    remark_gaps(draft, table.sheet or "TikTok", before)


def _lookup(
    texts: Sequence[str], dates: Sequence[date | None]
) -> Callable[[str], Period | Problem]:
    """The day of each row's text; the same text a year later is another day."""
    waiting: dict[str, deque[date]] = defaultdict(deque)
    for text, on in zip(texts, dates, strict=True):
        if on is not None:
            waiting[text].append(on)

    def found(text: str) -> Period | Problem:
        if not waiting[text]:
            return problem("cell_no_date", text=short(text))
        on = waiting[text].popleft()
        return Period(on, on)

    return found


def _read_videos(table: Table, account: Account, asking: Asking, draft: Draft) -> date | None:
    """The posts; the day of the download where the table says it."""
    source = PostTable(
        table,
        POSTS,
        code=lambda cells: _code(cells.get("video link", "")),
        published=_published,
        kind=PostKind.VIDEO,
        title=("video title",),
        link=("video link",),
    )
    read_posts(source, account.id, asking, draft)
    place = table.index("time")
    if place is None or not table.rows:
        return None
    said = without_year(table.rows[0].cells[place])
    days = with_years([said], asking.today) if said else None
    return days[0] if days else None


def _code(link: str) -> str:
    match = _CODE.search(link)
    return match[1] if match else ""


def _published(cells: Mapping[str, str]) -> datetime | None:
    return made_at(_code(cells.get("video link", "")))


def made_at(code: str) -> datetime | None:
    """The moment a video was made, out of its own id: its upper 32 bits count seconds."""
    if not code.isdigit() or not 61 <= int(code).bit_length() <= 64:
        return None
    return datetime.fromtimestamp(int(code) >> 32, UTC)


def _read_shares(table: Table, account: Account, book: Book, asking: Asking, draft: Draft) -> None:
    """Who follows: fractions of one become percents."""
    name = next(label for label in table.labels if label in SHARES)
    label_place, share_place = table.index(name) or 0, table.index("distribution") or 0
    on = read_on(book, draft, asking)
    for row in table.rows[:_OLDEST]:
        draft.read += 1
        value = number(row.cells[share_place] if share_place < len(row.cells) else "")
        if isinstance(value, Problem):
            draft.refused.append(placed(value, row, "Distribution", table.sheet))
        elif value is not None:
            part = short(row.cells[label_place]).casefold()
            reading = Reading(
                account.id,
                SHARES[name],
                Period(on, on),
                round(float(value) * 100, 2),
                source=Origin.IMPORTED,
                breakdown=part,
            )
            draft.incoming.append(Incoming(reading, row.number, "Distribution", table.sheet))


def _read_hours(table: Table, account: Account, book: Book, asking: Asking, draft: Draft) -> None:
    """When followers are there: each hour's share of the week, in the browser's time zone."""
    hour_place, count_place = table.index("hour") or 0, table.index("active followers") or 0
    hours: dict[int, int] = defaultdict(int)
    for row in table.rows:
        draft.read += 1
        cells = [row.cells[p] if p < len(row.cells) else "" for p in (hour_place, count_place)]
        hour, count = (number(text) for text in cells)
        if isinstance(hour, int) and isinstance(count, int) and 0 <= hour < 24:
            hours[hour] += count
        elif isinstance(count, Problem):
            draft.refused.append(placed(count, row, "Active followers", table.sheet))
    whole = sum(hours.values())
    if not whole:
        return
    on = read_on(book, draft, asking)
    for hour, count in sorted(hours.items()):
        share = round(count * 100 / whole, 2)
        reading = Reading(
            account.id,
            "active_hours",
            Period(on, on),
            share,
            source=Origin.IMPORTED,
            breakdown=f"{hour:02}",
        )
        draft.incoming.append(Incoming(reading, table.rows[0].number, f"{hour:02}", table.sheet))


def _remark_negative(draft: Draft) -> None:
    below = [one for one in draft.incoming if (one.reading.value or 0) < 0]
    if below:
        draft.remarks.append(problem("negative_values", count=len(below)))


STUDIO_SOURCE = Source("tiktok_studio", _is_studio, read_studio)
BUSINESS_SOURCE = Source("tiktok_business", _is_business, read_business)
