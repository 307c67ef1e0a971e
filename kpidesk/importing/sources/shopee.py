"""Shopee's shop statistics ("Bisnis Saya"): text in Indonesian style, days and a period total.

Three sheets count the same sales as orders placed, ready to ship and paid; which one the shop goes
by is the user's choice, paid unless said otherwise. A row is a day only when its date is exactly
one date: the first row is the period's total, and the header comes again below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.question import Ask, Choice, Question, Sample
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import NumberStyle
from kpidesk.importing.columns import Field, Table, compare_total, read_daily, remark_gaps
from kpidesk.importing.dates import DayOrder, span
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean, is_blank, labels

if TYPE_CHECKING:
    from kpidesk.domain.period import Period
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

LOCAL = NumberStyle.INDONESIAN
DATES = ("tanggal", "periode waktu")
SALES = "total penjualan (idr)"
FIELDS = {
    SALES: Field("revenue_gross", Unit.MONEY, style=LOCAL),
    "total pesanan": Field("orders", style=LOCAL),
    "total pengunjung": Field("shop_visitors", style=LOCAL),
    "pesanan dibatalkan": Field("orders_cancelled", style=LOCAL),
    "pesanan dikembalikan": Field("orders_returned", style=LOCAL),
    "penjualan dikembalikan": Field("refunds", Unit.MONEY, style=LOCAL),
    "pembeli": Field("customers", style=LOCAL),
    "total pembeli baru": Field("new_customers", style=LOCAL),
    "total pembeli saat ini": Field("repeat_customers", style=LOCAL),
}
BASES = {
    "pesanan dibuat": "created",
    "pesanan siap dikirim": "ready",
    "pesanan dibayar": "paid",
}


def _is_header(found: frozenset[str]) -> bool:
    return {SALES, "total pengunjung"} <= found and bool(found & set(DATES))


def recognises(book: Book) -> bool:
    """True when a sheet has sales and visitors under Shopee's own words."""
    return any(
        _is_header(frozenset(labels(row.cells)))
        for sheet in book.sheets
        for row in book.head(sheet)
    )


def tables(sheet: Sheet) -> dict[str, Table]:
    """The table of each basis: named by the sheet, or by a marker row where they are stacked."""
    found: dict[str, list[Row]] = {}
    headers: dict[str, Row] = {}
    basis = BASES.get(clean(sheet.name), "")
    for row in sheet.rows():
        if is_blank(row):
            continue
        names = labels(row.cells)
        if len([name for name in names if name]) == 1 and names[0] in BASES:
            basis = BASES[names[0]]
        elif _is_header(frozenset(names)):
            headers.setdefault(basis, row)
            found.setdefault(basis, [])
        elif basis in found:
            found[basis].append(row)
    return {key: Table(sheet.name, headers[key], rows) for key, rows in found.items()}


def read(book: Book, asking: Asking) -> Draft:
    """The days of the chosen basis, checked against the period's total."""
    draft = Draft(SOURCE.key)
    account = asking.account("Shopee", [Platform.SHOPEE], also=[Platform.BOOKS])
    every: dict[str, Table] = {}
    for sheet in book.sheets:
        for basis, table in tables(sheet).items():
            every.setdefault(basis, table)
    table = every[_basis(every, asking)]
    days = [row for row in table.rows if _is_day(row)]
    totals = [row for row in table.rows if not _is_day(row) and _is_span(row)]
    rest = [row for row in table.rows if row not in totals]
    draft.read = draft.skipped = len(totals)
    if not days:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:4]))
    if account is None:
        draft.read += len(rest)
        draft.skipped += len(rest)
    else:
        place = table.index(*DATES) or 0
        mine = Table(table.sheet, table.header, rest)
        read_daily(mine, FIELDS, place, account.id, asking, draft, _date)
        remark_gaps(draft, "Shopee")
        compare_total(table, FIELDS, totals[0] if totals else None, asking, draft)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _date(text: str) -> Period | Problem:
    return span(text, DayOrder.DAY_FIRST)


def _is_day(row: Row) -> bool:
    found = span(row.cells[0], DayOrder.DAY_FIRST)
    return not isinstance(found, Problem) and found.is_day


def _is_span(row: Row) -> bool:
    return not isinstance(span(row.cells[0], DayOrder.DAY_FIRST), Problem)


def _basis(every: dict[str, Table], asking: Asking) -> str:
    known = [key for key in ("paid", "ready", "created") if key in every]
    if len(known) < 2:
        return known[0] if known else next(iter(every))
    choices = tuple(Choice(key, samples=_sample(every[key])) for key in known)
    return asking.choose(Question("basis", Ask.BASIS, choices, suggested=known[0], must=False))


def _sample(table: Table) -> tuple[Sample, ...]:
    place = table.index(SALES) or 0
    row = table.rows[0] if table.rows else None
    return (Sample("", row.cells[place], row.number),) if row and place < len(row.cells) else ()


SOURCE = Source("shopee", recognises, read)
