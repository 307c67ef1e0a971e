"""TikTok Shop and Tokopedia's shop statistics from the Seller Center, in Indonesian style.

Above: the span, a row of filters, a header with the total and its change; below, after "Data
harian", a second header with a row a day, dates day first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import NumberStyle
from kpidesk.importing.columns import Field, Table, compare_total, read_daily, remark_gaps
from kpidesk.importing.dates import DayOrder, span
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import is_blank, labels

if TYPE_CHECKING:
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

LOCAL = NumberStyle.INDONESIAN
FIELDS = {
    "gmv": Field("revenue_gross", Unit.MONEY, style=LOCAL),
    "pesanan": Field("orders", style=LOCAL),
    "pembeli": Field("customers", style=LOCAL),
    "produk terjual": Field("units_sold", style=LOCAL),
    "pengembalian dana": Field("refunds", Unit.MONEY, style=LOCAL),
    "tayangan halaman": Field("page_views", style=LOCAL),
    "pengunjung": Field("shop_visitors", style=LOCAL),
}


def _is_header(found: frozenset[str]) -> bool:
    return {"gmv", "pengunjung", "persentase konversi"} <= found and "id produk" not in found


def recognises(book: Book) -> bool:
    """True when a sheet has GMV, visitors and the conversion rate, and no products."""
    return any(
        _is_header(frozenset(labels(row.cells)))
        for sheet in book.sheets
        for row in book.head(sheet)
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The table of days of a sheet, and the total of the whole span that stands above it."""

    days: Table
    total: Row | None


def found_in(sheet: Sheet) -> _Found | None:
    """Everything below the last header of the sheet; rows that are no day are refused later."""
    header: Row | None = None
    total: Row | None = None
    rows: list[Row] = []
    for row in sheet.rows():
        if is_blank(row):
            continue
        if _is_header(frozenset(labels(row.cells))):
            total = total or (rows[0] if rows else None)
            header, rows = row, []
        elif header is not None:
            rows.append(row)
    if header is None:
        return None
    rows = [row for row in rows if len([cell for cell in row.cells if cell.strip()]) > 1]
    return _Found(Table(sheet.name, header, rows if any(map(_is_day, rows)) else []), total)


def _is_day(row: Row) -> bool:
    found = span(row.cells[0], DayOrder.DAY_FIRST)
    return not isinstance(found, Problem) and found.is_day


def read(book: Book, asking: Asking) -> Draft:
    """The days of the shop."""
    draft = Draft(SOURCE.key)
    platforms = [Platform.TOKOPEDIA, Platform.TIKTOK]
    account = asking.account(
        "TikTok Shop / Tokopedia", platforms, sure=False, also=[Platform.BOOKS]
    )
    found = [one for one in map(found_in, book.sheets) if one is not None]
    if not any(one.days.rows for one in found):
        raise refuse("import_no_rows", name=book.name, header=", ".join(found[0].days.labels[:5]))
    for one in found:
        table = one.days
        if account is None:
            draft.read += len(table.rows)
            draft.skipped += len(table.rows)
        else:
            read_daily(
                table,
                FIELDS,
                0,
                account.id,
                asking,
                draft,
                lambda text: span(text, DayOrder.DAY_FIRST, asking.today),
            )
            compare_total(table, FIELDS, one.total, asking, draft)
    remark_gaps(draft, "TikTok Shop")
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


SOURCE = Source("tiktok_shop", recognises, read)
