"""TikTok Shop and Tokopedia's shop statistics from the Seller Center, in Indonesian style.

Above: the span, a row of filters, a header with the total and its change; below, after "Data
harian", a second header with a row a day, dates day first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import NumberStyle
from kpidesk.importing.columns import Field, Table, read_daily, remark_gaps
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


def daily(sheet: Sheet) -> Table | None:
    """The last header of the sheet with the rows below it that begin with a date."""
    header: Row | None = None
    rows: list[Row] = []
    for row in sheet.rows():
        if is_blank(row):
            continue
        if _is_header(frozenset(labels(row.cells))):
            header, rows = row, []
        elif header is not None and _is_day(row):
            rows.append(row)
    return Table(sheet.name, header, rows) if header is not None else None


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
    found = [table for table in map(daily, book.sheets) if table is not None]
    if not any(table.rows for table in found):
        raise refuse("import_no_rows", name=book.name, header=", ".join(found[0].labels[:5]))
    for table in found:
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
    remark_gaps(draft, "TikTok Shop")
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


SOURCE = Source("tiktok_shop", recognises, read)
