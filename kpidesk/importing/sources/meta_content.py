"""Meta Business Suite's content files: a row a post, counters since it was published.

Instagram and Facebook, posts and stories, English and Indonesian, any order of columns. Publish
times are US Pacific time whatever the shop's zone: Instagram's own short-codes, which hold the true
time, prove it. The column Date says "Lifetime". Empty is unknown, not zero.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kpidesk.domain.incoming import Draft, IncomingPost
from kpidesk.domain.post import LONGEST_TITLE, Post, PostKind
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.question import Ask, Choice, Question
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import LONGEST_CELL, number, short
from kpidesk.importing.columns import header_in, placed
from kpidesk.importing.posts import check_code, read_on
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean, is_blank, labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

PACIFIC = ZoneInfo("America/Los_Angeles")

CODES = ("post id", "id postingan", "video asset id", "id aset video")
OWNERS = ("account id", "id akun", "page id", "id halaman")
OWNER_NAMES = ("account username", "nama pengguna akun", "page name", "nama halaman")
TIMES = ("publish time", "waktu penerbitan", "waktu terbit")
LINKS = ("permalink", "tautan permanen")
KINDS = ("post type", "jenis postingan")
CAPTIONS = ("description", "deskripsi", "title", "judul")
LENGTHS = ("duration (sec)", "durasi (detik)")
SCOPES = ("date", "tanggal")
"""Holds "Lifetime" or "Sepanjang Masa", which is no date."""

COUNTERS = {
    "views": "views",
    "tayangan": "views",
    "impressions": "impressions",
    "impresi": "impressions",
    "reach": "reach",
    "jangkauan": "reach",
    "likes": "likes",
    "suka": "likes",
    "reactions": "reactions",
    "tanggapan": "reactions",
    "comments": "comments",
    "komentar": "comments",
    "shares": "shares",
    "frekuensi dibagikan": "shares",
    "saves": "saves",
    "frekuensi disimpan": "saves",
    "follows": "followers_gained",
    "mengikuti": "followers_gained",
    "profile visits": "profile_visits",
    "kunjungan profil": "profile_visits",
    "replies": "story_replies",
    "balasan": "story_replies",
    "sticker taps": "sticker_taps",
    "ketukan stiker": "sticker_taps",
    "link clicks": "link_clicks",
    "klik tautan": "link_clicks",
    "total clicks": "content_clicks",
    "total klik": "content_clicks",
    "reactions, comments and shares": "interactions",
    "tanggapan, komentar, dan frekuensi dibagikan": "interactions",
    "tanggapan, komentar dan frekuensi dibagikan": "interactions",
    "seconds viewed": "watch_time_seconds",
    "average seconds viewed": "avg_watch_time_seconds",
}
"""Whole header → metric. "Mengikuti" is follows gained from the post, not accounts followed."""
ROUNDED = frozenset({"watch_time_seconds", "avg_watch_time_seconds"})
"""Counters that come with decimals and are kept in whole seconds."""

POST_KINDS = {
    "ig reel": PostKind.REEL,
    "reel ig": PostKind.REEL,
    "ig image": PostKind.IMAGE,
    "gambar ig": PostKind.IMAGE,
    "foto ig": PostKind.IMAGE,
    "ig carousel": PostKind.CAROUSEL,
    "carousel ig": PostKind.CAROUSEL,
    "korsel ig": PostKind.CAROUSEL,
    "ig story": PostKind.STORY,
    "cerita ig": PostKind.STORY,
    "ig video": PostKind.VIDEO,
    "video ig": PostKind.VIDEO,
    "ig live": PostKind.LIVE,
    "photos": PostKind.IMAGE,
    "photo": PostKind.IMAGE,
    "foto": PostKind.IMAGE,
    "reels": PostKind.REEL,
    "reel": PostKind.REEL,
    "videos": PostKind.VIDEO,
    "video": PostKind.VIDEO,
    "stories": PostKind.STORY,
    "cerita": PostKind.STORY,
    "links": PostKind.LINK,
    "link": PostKind.LINK,
    "tautan": PostKind.LINK,
    "text": PostKind.TEXT,
    "status": PostKind.TEXT,
    "teks": PostKind.TEXT,
    "live": PostKind.LIVE,
    "siaran langsung": PostKind.LIVE,
}
_TIME = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}) (\d{1,2}):(\d{2})(?::\d{2})?(?: ?([AP])M)?")
"""Meta writes 24 hours; a spreadsheet that saved the file again may have made it AM and PM."""


FEWEST = 10
"""Columns of the narrowest file of posts."""
_LONG_ID = re.compile(r"\d{15,18}")
_LINK = re.compile(r"https://(www\.)?(instagram|facebook)\.com/")


def _is_header(found: frozenset[str]) -> bool:
    return bool(found & set(CODES) and found & set(OWNERS) and found & set(TIMES))


def recognises(book: Book) -> bool:
    """True when a header names a post's id, its owner and its publish time, be it in a language we
    do not know."""
    return any(
        header_in(book.head(sheet), _is_header) or _is_foreign(book.head(sheet))
        for sheet in book.sheets
    )


def _is_foreign(rows: Sequence[Row]) -> bool:
    """True for rows of Meta's posts below any header: a long id, a time month first, a link."""
    return any(
        len(row.cells) >= FEWEST
        and _LONG_ID.fullmatch(row.cells[0].strip())
        and any(_TIME.fullmatch(cell.strip()) for cell in row.cells)
        and any(_LINK.match(cell.strip()) for cell in row.cells)
        for row in rows
    )


@dataclass(slots=True)
class _Layout:
    """Where things stand in this file."""

    code: int
    owner: int
    owner_name: int | None
    time: int
    link: int | None
    kind: int | None
    length: int | None
    scope: int | None
    captions: list[int]
    counters: list[tuple[int, str]]
    width: int
    both: tuple[int, int] | None
    """Where among the counters views and reach stand. No views but people reached cannot be:
    Facebook writes 0 for what it did not measure."""


@dataclass(slots=True)
class _Found:
    """Posts with the owner's id of each, before anybody knows whose they are."""

    posts: list[IncomingPost] = field(default_factory=list)
    owners: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    unmeasured: int = 0


def _place(header: list[str], names: Iterable[str]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _layout(header: Row) -> _Layout:
    found = list(labels(header.cells))
    counters: dict[str, int] = {}
    for place, label in enumerate(found):
        metric = COUNTERS.get(label)
        if metric and metric not in counters:  # the second "Views" of a page is its video views
            counters[metric] = place
    names, both = list(counters), {"views", "reach"}
    return _Layout(
        code=_place(found, CODES) or 0,
        owner=_place(found, OWNERS) or 0,
        owner_name=_place(found, OWNER_NAMES),
        time=_place(found, TIMES) or 0,
        link=_place(found, LINKS),
        kind=_place(found, KINDS),
        length=_place(found, LENGTHS),
        scope=_place(found, SCOPES),
        captions=[found.index(name) for name in CAPTIONS if name in found],
        counters=[(place, metric) for metric, place in counters.items()],
        width=len(header.cells),
        both=(names.index("views"), names.index("reach")) if both <= counters.keys() else None,
    )


def read(book: Book, asking: Asking) -> Draft:
    """The posts of the file with their counters; asks whose they are."""
    draft = Draft(SOURCE.key)
    found = _Found()
    metrics: list[str] = []
    platform = Platform.INSTAGRAM
    for sheet in book.sheets:
        header = header_in(book.head(sheet), _is_header)
        if header is None:
            continue
        layout = _layout(header)
        own = [metric for _, metric in layout.counters]
        if metrics and own != metrics:
            raise refuse("import_two_kinds", name=book.name)
        metrics = own
        if labels(header.cells)[layout.owner] in ("page id", "id halaman"):
            platform = Platform.FACEBOOK
        _collect(sheet, header, layout, book, asking, draft, found)
    if not metrics:
        raise refuse("import_meta_language", name=book.name)
    if not found.posts and not draft.refused:
        raise refuse("import_no_rows", name=book.name, header=", ".join(metrics))
    draft.post_metrics = tuple(metrics)
    _own_them(found, platform, asking, draft)
    draft.read_on = read_on(book, draft, asking)
    if found.unmeasured:
        draft.remarks.append(problem("zero_views", count=found.unmeasured))
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _collect(
    sheet: Sheet,
    header: Row,
    layout: _Layout,
    book: Book,
    asking: Asking,
    draft: Draft,
    found: _Found,
) -> None:
    for row in sheet.rows(asking.progress):
        cells = row.cells
        if row.number <= header.number or (not any(cells[:1]) and is_blank(row)):
            continue
        draft.read += 1
        if len(cells) < layout.width:
            cells = cells + [""] * (layout.width - len(cells))
        elif any(cell.strip() for cell in cells[layout.width :]):
            bad = problem("row_too_long", cells=len(cells), columns=layout.width)
            draft.refused.append(placed(bad, row, "", sheet.name))
            continue
        _check_row(cells, layout, row.number, book.name)
        one = _post(cells, layout, row, draft, found)
        if isinstance(one, Problem):
            draft.refused.append(placed(one, row, header.cells[layout.time], sheet.name))
            continue
        if one is not None:
            found.posts.append(one)
            owner = cells[layout.owner].strip()
            found.owners.append(owner)
            if owner not in found.names and layout.owner_name is not None:
                found.names[owner] = cells[layout.owner_name].strip()


def _check_row(cells: list[str], layout: _Layout, line: int, name: str) -> None:
    """Raises `Refused` for a file that a spreadsheet spoiled or that splits posts by day."""
    check_code(cells[layout.code], line, name)
    if layout.scope is not None and cells[layout.scope][:1].isdigit():
        raise refuse("import_posts_by_day", name=name)


def _post(
    cells: list[str], layout: _Layout, row: Row, draft: Draft, found: _Found
) -> IncomingPost | Problem | None:
    code = cells[layout.code].strip().strip("'")
    if not code:
        return problem("row_no_id")
    if code in found.seen:
        return problem("row_twice", other=found.seen[code])
    published = pacific(cells[layout.time])
    if isinstance(published, Problem):
        return published
    found.seen[code] = row.number
    post = Post(
        account="",
        code=code,
        kind=_kind(cells, layout),
        published=published,
        title=_title(cells, layout, row, draft),
        link=_link(cells, layout),
        seconds=_seconds(cells, layout),
        id="",
    )
    return IncomingPost(post, row.number, _values(cells, layout, row, draft, found))


def pacific(text: str) -> datetime | Problem | None:
    """A Meta time, month first and US Pacific, as UTC; None where it is empty."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None if not text.strip() else problem("cell_no_date", text=short(text))
    month, day, year, hour, minute = map(int, match.groups()[:5])
    if match[6]:
        hour = hour % 12 + (12 if match[6] == "P" else 0)
    try:
        behind = _behind(year, month, day, hour)
        return datetime(year, month, day, hour, minute, tzinfo=UTC) - behind
    except (ValueError, OverflowError):
        return problem("cell_bad_date", text=short(text))


@lru_cache(maxsize=4096)
def _behind(year: int, month: int, day: int, hour: int) -> timedelta:
    """How far US Pacific time is from UTC in that hour there."""
    return datetime(year, month, day, hour, tzinfo=PACIFIC).utcoffset() or timedelta(0)


def _kind(cells: list[str], layout: _Layout) -> PostKind:
    if layout.kind is None:
        return PostKind.VIDEO
    return _kind_of(cells[layout.kind])


@lru_cache(maxsize=256)
def _kind_of(text: str) -> PostKind:
    return POST_KINDS.get(clean(text), PostKind.OTHER)


def _title(cells: list[str], layout: _Layout, row: Row, draft: Draft) -> str:
    for place in layout.captions:
        text = cells[place]
        if len(text) > LONGEST_CELL:
            draft.remarks.append(Problem("cell_too_long", (("length", len(text)),), row.number))
            continue
        if text and not text.isspace():
            return " ".join(text[: LONGEST_TITLE + 40].split())[:LONGEST_TITLE]
    return ""


def _link(cells: list[str], layout: _Layout) -> str:
    text = cells[layout.link].strip() if layout.link is not None else ""
    return text if text.startswith(("https://", "http://")) else ""


def _seconds(cells: list[str], layout: _Layout) -> int | None:
    text = cells[layout.length] if layout.length is not None else ""
    return int(text) if text.isdigit() and text != "0" and len(text) < 9 else None


def _values(
    cells: list[str], layout: _Layout, row: Row, draft: Draft, found: _Found
) -> tuple[Number | None, ...]:
    """The counters beside `layout.counters`; plain digits, nearly all of them, go a short way."""
    values: list[Number | None] = [
        int(cells[place]) if cells[place].isdecimal() and len(cells[place]) < 16 else None
        for place, _ in layout.counters
    ]
    if None in values:
        for n, (place, metric) in enumerate(layout.counters):
            if values[n] is None and cells[place]:
                values[n] = _odd(cells[place], metric, row, draft)
    if layout.both and values[layout.both[0]] == 0 and values[layout.both[1]]:
        found.unmeasured += 1
        values[layout.both[0]] = None
    return tuple(values)


def _odd(text: str, metric: str, row: Row, draft: Draft) -> Number | None:
    """A counter that is not plain digits: nothing, decimals, or no number at all."""
    value = number(text)
    if isinstance(value, int) or value is None:
        return value
    if isinstance(value, Problem):
        draft.refused.append(placed(value, row, metric))
        return None
    if metric in ROUNDED:
        return round(value)
    draft.refused.append(placed(problem("cell_not_whole", text=short(text)), row, metric))
    return None


def _own_them(found: _Found, platform: Platform, asking: Asking, draft: Draft) -> None:
    """Give each post its account. The most frequent owner is the shop's; posts of others (shared
    posts, tags) are left out unless the user takes them."""
    counted = Counter(found.owners).most_common()
    accounts: dict[str, Account | None] = {}
    for place, (owner, _) in enumerate(counted):
        name = found.names.get(owner, owner)
        mine = _by_name(name, platform, asking)
        if mine is not None:
            accounts[owner] = mine
        elif place == 0:
            kept = asking.remembered.get(f"owner:{owner}", {}).get("account", "")
            first = asking.account(name, [platform], handle=name, remembered=kept)
            accounts[owner] = first
            if first is not None:
                draft.remember[f"owner:{owner}"] = {"account": first.id}
    others = [owner for owner, _ in counted if owner not in accounts]
    taken = _take_others(others, found, accounts, asking)
    _sort_out(found, accounts | dict.fromkeys(others, taken), draft)


def _by_name(name: str, platform: Platform, asking: Asking) -> Account | None:
    wanted = clean(name).lstrip("@")
    for account in asking.accounts:
        if account.platform is platform and wanted in (
            clean(account.handle).lstrip("@"),
            clean(account.name),
        ):
            return account
    return None


def _take_others(
    others: list[str], found: _Found, accounts: dict[str, Account | None], asking: Asking
) -> Account | None:
    if not others:
        return None
    names = ", ".join(sorted(found.names.get(owner, owner) for owner in others))
    strangers = set(others)
    count = sum(owner in strangers for owner in found.owners)
    choice = asking.choose(
        Question(
            "others",
            Ask.OTHERS,
            (Choice("leave"), Choice("take")),
            suggested="leave",
            must=False,
            facts=(("count", count), ("names", names)),
        )
    )
    return next(iter(accounts.values()), None) if choice == "take" else None


def _sort_out(found: _Found, accounts: dict[str, Account | None], draft: Draft) -> None:
    for one, owner in zip(found.posts, found.owners, strict=True):
        account = accounts.get(owner)
        if account is not None:
            one.post.account = account.id
            draft.posts.append(one)
        else:
            facts = (("text", found.names.get(owner, owner)), ("sheet", ""))
            draft.refused.append(Problem("row_not_own", facts, one.row, ""))


SOURCE = Source("meta_content", recognises, read)
