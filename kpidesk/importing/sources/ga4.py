"""Google Analytics 4: comment lines that say the span, then one table or many stacked ones.

Taken are sessions, users, page views and their like by day, and by channel or event over the
whole span. `Nth day` counts from the block's own start. Explorations end with a Grand total that
has one cell more than the header.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.reading import Reading, State
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import in_unit, number, short
from kpidesk.importing.columns import placed
from kpidesk.importing.dates import day
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean, is_blank, labels

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book
    from kpidesk.importing.text import Row

METRICS = {
    "sessions": "website_sessions",
    "sesi": "website_sessions",
    "engaged sessions": "engaged_sessions",
    "sesi dengan interaksi": "engaged_sessions",
    "users": "website_users",
    "total users": "website_users",
    "active users": "website_users",
    "pengguna": "website_users",
    "total pengguna": "website_users",
    "pengguna aktif": "website_users",
    "views": "page_views",
    "penayangan": "page_views",
    "conversions": "conversions",
    "key events": "conversions",
    "konversi": "conversions",
    "peristiwa utama": "conversions",
    "add to carts": "cart_adds",
}
DATES = frozenset({"date", "tanggal", "day", "nth day", "hari ke-", "hari ke-n"})
EVENTS = {
    "page_view": "page_views",
    "session_start": "website_sessions",
    "add_to_cart": "cart_adds",
    "generate_lead": "leads",
    "purchase": "orders",
}
"""Events → metric; a session's start is nearly but not exactly a session, so it is estimated."""
EVENT_NAMES = ("event name", "nama peristiwa")
EVENT_COUNTS = ("event count", "jumlah peristiwa")
SOCIAL = frozenset({"organic social", "paid social", "sosial organik", "sosial berbayar"})
UNIQUE = "website_users"
_SPAN = re.compile(r"#\s*(\d{8})-(\d{8})")
_START = re.compile(r"#\s*(?:start date|tanggal mulai):\s*(\d{8})", re.IGNORECASE)
_END = re.compile(r"#\s*(?:end date|tanggal selesai|tanggal akhir):\s*(\d{8})", re.IGNORECASE)
LONGEST = 366


@dataclass(slots=True)
class _Block:
    """One table with the span said above it."""

    header: Row
    first: date | None
    last: date | None
    rows: list[Row] = field(default_factory=list)

    @property
    def span(self) -> Period | None:
        """The days the block speaks of."""
        return Period(self.first, self.last) if self.first and self.last else None


def recognises(book: Book) -> bool:
    """True when the first line is GA4's ruler of hyphens."""
    for sheet in book.sheets:
        head = book.head(sheet)[:8]
        if head and head[0].cells[0].startswith("# ---"):
            said = [row.cells[0] for row in head]
            if any("report csv export" in text.casefold() or _SPAN.match(text) for text in said):
                return True
    return False


def blocks(rows: Iterable[Row]) -> list[_Block]:
    """The tables of a file, each with its own start and end."""
    found: list[_Block] = []
    first: date | None = None
    last: date | None = None
    open_block = False
    for row in rows:
        text = row.cells[0] if row.cells else ""
        if text.startswith("#"):
            first, last = _dates(text, first, last)
            open_block = False
        elif is_blank(row):
            open_block = False
        elif not open_block:
            found.append(_Block(row, first, last))
            open_block = True
        else:
            found[-1].rows.append(row)
    return found


def _dates(text: str, first: date | None, last: date | None) -> tuple[date | None, date | None]:
    if match := _SPAN.match(text):
        return _day(match[1]), _day(match[2])
    if match := _START.match(text):
        return _day(match[1]), last
    if match := _END.match(text):
        return first, _day(match[1])
    return first, last


def _day(text: str) -> date | None:
    found = day(text)
    return found if isinstance(found, date) else None


def read(book: Book, asking: Asking) -> Draft:
    """The website's readings out of every table that has any."""
    draft = Draft(SOURCE.key)
    account = asking.account("Google Analytics", [Platform.WEBSITE])
    for sheet in book.sheets:
        for block in blocks(sheet.rows(asking.progress)):
            draft.read += len(block.rows)
            before = len(draft.incoming)
            if account is not None:
                _read_block(block, sheet.name, account, asking, draft)
            used = {one.row for one in draft.incoming[before:]}
            if not used or labels(block.header.cells)[:1] in [(name,) for name in EVENT_NAMES]:
                draft.skipped += len(block.rows) - len(used)
    if account is not None and not draft.incoming:
        raise refuse("import_unusable", name=book.name, about="Google Analytics")
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _read_block(block: _Block, sheet: str, account: Account, asking: Asking, draft: Draft) -> None:
    names = labels(block.header.cells)
    keep = _keeper(sheet, account, draft)
    if names and names[0] in DATES:
        _read_days(block, names, keep, asking, draft)
    elif names and names[0] in EVENT_NAMES:
        _read_events(block, names, keep)
    elif names and "channel group" in names[0]:
        _read_channels(block, names, keep)


def _keeper(sheet: str, account: Account, draft: Draft) -> Callable[..., None]:
    """Keeps a value once: a snapshot repeats its figures in several tables."""
    taken = {(one.reading.metric, one.reading.period) for one in draft.incoming}

    def keep(metric: str, period: Period | None, text: str, row: Row, state: State) -> None:
        if period is None or (metric, period) in taken:
            return
        if period.days > LONGEST:
            found = problem("span_too_long", days=period.days, most=LONGEST)
            draft.refused.append(placed(found, row, metric, sheet))
            return
        value = number(text)
        if value is None:
            return
        kept = value if isinstance(value, Problem) else in_unit(value, Unit.COUNT)
        if isinstance(kept, Problem):
            draft.refused.append(placed(kept, row, metric, sheet))
            return
        reading = Reading(account.id, metric, period, kept, state, Origin.IMPORTED)
        draft.incoming.append(Incoming(reading, row.number, metric, sheet))

    return keep


def _read_days(
    block: _Block, names: tuple[str, ...], keep: Callable[..., None], asking: Asking, draft: Draft
) -> None:
    known = {p: METRICS[n] for p, n in enumerate(names) if n in METRICS}
    nth = names[0] not in ("date", "tanggal", "day")
    if len(set(known.values())) < len(known) or not known:
        known = dict(list(known.items())[:1])
    for row in block.rows:
        on = _nth(row.cells[0], block) if nth else day(row.cells[0], today=asking.today)
        if "grand total" in map(clean, row.cells) or not row.cells[0].strip():
            continue
        if isinstance(on, Problem):
            draft.refused.append(placed(on, row, block.header.cells[0]))
            continue
        for place, metric in known.items():
            text = row.cells[place] if place < len(row.cells) else ""
            keep(metric, Period(on, on), text, row, State.EXACT)


def _nth(text: str, block: _Block) -> date | Problem:
    if block.first is None or not text.strip().isdigit():
        return problem("cell_no_date", text=short(text))
    return block.first + timedelta(days=int(text))


def _read_events(block: _Block, names: tuple[str, ...], keep: Callable[..., None]) -> None:
    count = next((names.index(name) for name in EVENT_COUNTS if name in names), None)
    if count is None:
        return
    for row in block.rows:
        metric = EVENTS.get(row.cells[0].strip())
        if metric and count < len(row.cells):
            state = State.ESTIMATED if metric == "website_sessions" else State.EXACT
            keep(metric, block.span, row.cells[count], row, state)


def _read_channels(block: _Block, names: tuple[str, ...], keep: Callable[..., None]) -> None:
    """Sessions over the span: all of them, and those from social channels."""
    place = next((names.index(n) for n in ("sessions", "sesi") if n in names), None)
    if place is None or not block.rows:
        return
    every, social = 0, 0
    for row in block.rows:
        value = number(row.cells[place]) if place < len(row.cells) else None
        if isinstance(value, int) and row.cells[0].strip():
            every += value
            social += value if clean(row.cells[0]) in SOCIAL else 0
    keep("website_sessions", block.span, str(every), block.rows[0], State.EXACT)
    keep("website_sessions_social", block.span, str(social), block.rows[0], State.EXACT)


SOURCE = Source("ga4", recognises, read)
