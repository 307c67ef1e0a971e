"""Marketplace order lists, counted by day and forgotten.

These files hold buyers' names, phones and addresses. Only the columns needed are looked at, only
counts and sums a day leave this file, and no row of it is kept. An order stands in several rows,
one an item; a cancelled one is counted as cancelled only.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem, problem, refuse
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import NumberStyle, in_unit, number
from kpidesk.importing.columns import placed, sheet_with, table_below
from kpidesk.importing.dates import DayOrder, day
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from datetime import date

    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.columns import Table
    from kpidesk.importing.table import Book
    from kpidesk.importing.text import Row


@dataclass(frozen=True, slots=True)
class Layout:
    """Where one marketplace writes what we count; all names whole and comparable."""

    platforms: tuple[Platform, ...]
    code: tuple[str, ...]
    status: tuple[str, ...]
    days: tuple[str, ...]
    amount: tuple[str, ...]
    """Per item where `amount_per_item`, else once an order."""
    units: tuple[str, ...]
    cancelled: frozenset[str]
    amount_per_item: bool = False
    style: NumberStyle = NumberStyle.INDONESIAN


SHOPEE = Layout(
    (Platform.SHOPEE,),
    ("no. pesanan",),
    ("status pesanan",),
    ("waktu pembayaran dilakukan", "waktu pesanan dibuat"),
    ("total harga produk",),
    ("jumlah",),
    frozenset({"batal", "dibatalkan", "belum bayar"}),
    amount_per_item=True,
)
TIKTOK = Layout(
    (Platform.TOKOPEDIA, Platform.TIKTOK),
    ("order id",),
    ("order status",),
    ("paid time", "created time"),
    ("sku subtotal after discount", "sku subtotal before discount"),
    ("quantity",),
    frozenset({"canceled", "cancelled", "dibatalkan", "unpaid", "belum dibayar"}),
    amount_per_item=True,
)
TOKOPEDIA = Layout(
    (Platform.TOKOPEDIA,),
    ("nomor invoice",),
    ("status terakhir",),
    ("tanggal pembayaran",),
    ("total penjualan (idr)", "harga jual (idr)"),
    ("jumlah produk dibeli",),
    frozenset({"dibatalkan", "pesanan dibatalkan", "batal"}),
    amount_per_item=True,
)


def _layout(found: frozenset[str]) -> Layout | None:
    if {"no. pesanan", "status pesanan"} <= found:
        return SHOPEE
    if {"order id", "order substatus"} <= found or {"order id", "buyer username"} <= found:
        return TIKTOK
    return TOKOPEDIA if {"nomor invoice", "tanggal pembayaran"} <= found else None


def _is_header(found: frozenset[str]) -> bool:
    return _layout(found) is not None


def recognises(book: Book) -> bool:
    """True for a list of orders."""
    return sheet_with(book, _is_header) is not None


@dataclass(slots=True)
class _Day:
    """What is counted of one day."""

    orders: set[str] = field(default_factory=set)
    cancelled: set[str] = field(default_factory=set)
    units: Decimal = Decimal(0)
    sales: Decimal = Decimal(0)
    row: int = 0


def read(book: Book, asking: Asking) -> Draft:
    """Orders, cancelled orders, units and sales by day."""
    draft = Draft(SOURCE.key)
    found = sheet_with(book, _is_header)
    assert found is not None
    table = table_below(*found, asking)
    layout = _layout(frozenset(table.labels))
    assert layout is not None
    about = " / ".join(platform.value for platform in layout.platforms)
    sure = len(layout.platforms) == 1
    account = asking.account(about, layout.platforms, sure=sure, also=[Platform.BOOKS])
    days: dict[date, _Day] = defaultdict(_Day)
    for row in table.rows:
        if _is_explanation(row, table, layout):
            continue
        draft.read += 1
        bad = _count(row, table, layout, days)
        if bad is not None:
            draft.refused.append(bad)
    if not draft.read:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:4]))
    draft.remarks.append(problem("personal_data_dropped"))
    if account is None:
        draft.skipped = draft.read
    else:
        _keep(days, account, table.sheet, asking, draft)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _cell(row: Row, table: Table, names: tuple[str, ...]) -> str:
    for name in names:
        place = table.index(name)
        if place is not None and place < len(row.cells) and row.cells[place].strip():
            return row.cells[place].strip()
    return ""


def _is_explanation(row: Row, table: Table, layout: Layout) -> bool:
    """TikTok explains each column in the row under the header: a code there has spaces."""
    return " " in _cell(row, table, layout.code)


def _count(row: Row, table: Table, layout: Layout, days: dict[date, _Day]) -> Problem | None:
    code = _cell(row, table, layout.code)
    on = day(_cell(row, table, layout.days).strip(), DayOrder.DAY_FIRST)
    if isinstance(on, Problem):
        return placed(problem(on.code, text="", year=on.fact("year")), row, layout.days[0], "")
    one = days[on]
    one.row = one.row or row.number
    if clean(_cell(row, table, layout.status)) in layout.cancelled:
        one.cancelled.add(code)
        return None
    first = code not in one.orders
    one.orders.add(code)
    units = number(_cell(row, table, layout.units), layout.style)
    amount = number(_cell(row, table, layout.amount), layout.style)
    if isinstance(units, Problem) or isinstance(amount, Problem):
        bad = units if isinstance(units, Problem) else amount
        return placed(bad, row, layout.amount[0], "") if isinstance(bad, Problem) else None
    one.units += units or 0
    if layout.amount_per_item or first:
        one.sales += amount or 0
    return None


def _keep(
    days: dict[date, _Day], account: Account, sheet: str, asking: Asking, draft: Draft
) -> None:
    for on, one in sorted(days.items()):
        values = {
            "orders": (Decimal(len(one.orders)), Unit.COUNT),
            "orders_cancelled": (Decimal(len(one.cancelled - one.orders)), Unit.COUNT),
            "units_sold": (one.units, Unit.COUNT),
            "revenue_gross": (one.sales, Unit.MONEY),
        }
        for metric, (value, unit) in values.items():
            kept = in_unit(value, unit, asking.currency)
            if isinstance(kept, Problem):
                continue
            reading = Reading(account.id, metric, Period(on, on), kept, source=Origin.IMPORTED)
            draft.incoming.append(Incoming(reading, one.row, metric, sheet))


SOURCE = Source("orders", recognises, read)
