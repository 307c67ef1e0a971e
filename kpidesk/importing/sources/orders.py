"""Marketplace order lists, counted by day and forgotten.

These files hold buyers' names, phones and addresses. Only the columns needed are looked at, only
counts and sums a day leave this file, and no row of it is kept. An order stands in several rows,
one an item; a cancelled one is counted as cancelled only.
"""

from __future__ import annotations

import re
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


_Read = int | Decimal | Problem | None
_MACHINE = re.compile(r"\d+\.\d{1,2}")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where one marketplace writes what we count; all names whole and comparable."""

    platforms: tuple[Platform, ...]
    code: tuple[str, ...]
    status: tuple[str, ...]
    days: tuple[str, ...]
    amount: tuple[str, ...]
    """What the items of the row cost together."""
    units: tuple[str, ...]
    cancelled: frozenset[str]
    unpaid: frozenset[str] = frozenset()
    """Neither an order nor a cancelled one yet: left out."""
    apiece: tuple[str, ...] = ()
    """The price of one piece, where no amount is given."""
    style: NumberStyle = NumberStyle.INDONESIAN


SHOPEE = Layout(
    (Platform.SHOPEE,),
    ("no. pesanan",),
    ("status pesanan",),
    ("waktu pembayaran dilakukan", "waktu pesanan dibuat"),
    ("total harga produk",),
    ("jumlah",),
    frozenset({"batal", "dibatalkan"}),
    frozenset({"belum bayar"}),
)
TIKTOK = Layout(
    (Platform.TOKOPEDIA, Platform.TIKTOK),
    ("order id",),
    ("order status",),
    ("paid time", "created time"),
    ("sku subtotal after discount", "sku subtotal before discount"),
    ("quantity",),
    frozenset({"canceled", "cancelled", "dibatalkan"}),
    frozenset({"unpaid", "belum dibayar"}),
)
TOKOPEDIA = Layout(
    (Platform.TOKOPEDIA,),
    ("nomor invoice",),
    ("status terakhir",),
    ("tanggal pembayaran",),
    (),
    ("jumlah produk dibeli",),
    frozenset({"dibatalkan", "pesanan dibatalkan", "batal"}),
    apiece=("harga jual (idr)",),
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
    style = _style(table, layout)
    for row in table.rows:
        if _is_explanation(row, table, layout):
            continue
        draft.read += 1
        bad = _count(row, table, layout, style, days, draft)
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


def _style(table: Table, layout: Layout) -> NumberStyle:
    """The layout's, unless an amount has one or two decimals after a dot: then a machine wrote the
    column, for dots before thousands have three digits behind them."""
    texts = (_cell(row, table, (*layout.amount, *layout.apiece)) for row in table.rows)
    return NumberStyle.PLAIN if any(map(_MACHINE.fullmatch, texts)) else layout.style


def _count(
    row: Row, table: Table, layout: Layout, style: NumberStyle, days: dict[date, _Day], draft: Draft
) -> Problem | None:
    """Add a row to its day; a row that cannot be read is counted nowhere."""
    code = _cell(row, table, layout.code)
    status = clean(_cell(row, table, layout.status))
    on = day(_cell(row, table, layout.days).strip(), DayOrder.DAY_FIRST)
    if isinstance(on, Problem):
        return placed(problem(on.code, text="", year=on.fact("year")), row, layout.days[0], "")
    if status in layout.unpaid:
        draft.skipped += 1
        return None
    units = number(_cell(row, table, layout.units), layout.style)
    amount = _amount(row, table, layout, style, units)
    for found, names in ((units, layout.units), (amount, (*layout.amount, *layout.apiece))):
        if isinstance(found, Problem) and status not in layout.cancelled:
            return placed(found, row, names[0], "")
    one = days[on]
    one.row = one.row or row.number
    if status in layout.cancelled:
        one.cancelled.add(code)
        return None
    one.orders.add(code)
    one.units += _known(units)
    one.sales += _known(amount)
    return None


def _amount(
    row: Row,
    table: Table,
    layout: Layout,
    style: NumberStyle,
    units: int | Decimal | Problem | None,
) -> int | Decimal | Problem | None:
    """What the items of a row cost together."""
    together = number(_cell(row, table, layout.amount), style)
    if together is not None or not layout.apiece:
        return together
    price = number(_cell(row, table, layout.apiece), style)
    return price if price is None or isinstance(price, Problem) else price * _known(units)


def _known(value: _Read) -> Decimal:
    return Decimal(0) if value is None or isinstance(value, Problem) else Decimal(value)


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
