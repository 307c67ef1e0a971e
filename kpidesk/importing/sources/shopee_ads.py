"""Shopee's ads file: seven lines about the shop and the span, then a row an ad.

Machine numbers with a dot before decimals, unlike the shop statistics. A row holds the whole span
that a line above names, whatever days the ad itself ran; sales are those Shopee credits to the ads.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from kpidesk.domain.incoming import Draft, Incoming
from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Problem, refuse
from kpidesk.domain.reading import Reading
from kpidesk.domain.reading import Source as Origin
from kpidesk.domain.shop import Platform
from kpidesk.importing.cells import in_unit, number
from kpidesk.importing.columns import Field, known_columns, placed, sheet_with, table_below
from kpidesk.importing.dates import DayOrder, span
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from kpidesk.domain.period import Period
    from kpidesk.domain.shop import Account
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.columns import Table
    from kpidesk.importing.table import Book, Sheet
    from kpidesk.importing.text import Row

NAMES = ("nama iklan", "ad name")
FIELDS = {
    "dilihat": Field("ad_impressions"),
    "impression": Field("ad_impressions"),
    "impressions": Field("ad_impressions"),
    "jumlah klik": Field("ad_link_clicks"),
    "clicks": Field("ad_link_clicks"),
    "konversi": Field("ad_purchases"),
    "conversions": Field("ad_purchases"),
    "omzet penjualan": Field("ad_purchase_value", Unit.MONEY),
    "gmv": Field("ad_purchase_value", Unit.MONEY),
    "biaya": Field("ad_spend", Unit.MONEY),
    "expense": Field("ad_spend", Unit.MONEY),
}
SPANS = ("periode", "period", "date period")
SHOPS = ("username", "user name", "nama toko", "shop name")
LONGEST = 366


def _is_header(found: frozenset[str]) -> bool:
    cost = found & {"biaya", "expense"}
    return bool(cost and found & set(NAMES) and found & {"urutan", "sequence", "#"})


def recognises(book: Book) -> bool:
    """True when a header numbers ads by name and says what they cost."""
    return sheet_with(book, _is_header) is not None


def read(book: Book, asking: Asking) -> Draft:
    """What the ads brought in the span, in all and each."""
    draft = Draft(SOURCE.key)
    found = sheet_with(book, _is_header)
    assert found is not None
    sheet, header = found
    said = _said_above(book, sheet, header)
    period = _period(next((said[name] for name in SPANS if name in said), ""), book, asking)
    shop = next((said[name] for name in SHOPS if name in said), "")
    kept = asking.remembered.get(f"shopee ads:{shop}", {}).get("account", "")
    also = [Platform.SHOPEE, Platform.BOOKS]
    account = asking.account(
        "Shopee Ads", [Platform.ADS], f"Shopee {shop}".strip(), remembered=kept, also=also
    )
    table = table_below(sheet, header, asking)
    if not table.rows:
        raise refuse("import_no_rows", name=book.name, header=", ".join(table.labels[:5]))
    draft.read = len(table.rows)
    if account is None:
        draft.skipped = draft.read
    else:
        draft.remember[f"shopee ads:{shop}"] = {"account": account.id}
        _add_up(table, period, account, asking, draft)
    draft.questions, draft.accounts = asking.questions, asking.made
    return draft


def _said_above(book: Book, sheet: Sheet, header: Row) -> dict[str, str]:
    """The lines above the header: a name and what it is."""
    above = [row.cells for row in book.head(sheet) if row.number < header.number]
    return {clean(cells[0]): cells[1].strip() for cells in above if len(cells) > 1}


def _period(text: str, book: Book, asking: Asking) -> Period:
    found = span(text, DayOrder.DAY_FIRST, asking.today)
    if isinstance(found, Problem):
        raise refuse("import_no_dates", name=book.name)
    if found.days > LONGEST:
        raise refuse("span_too_long", days=found.days, most=LONGEST)
    return found


def _add_up(table: Table, period: Period, account: Account, asking: Asking, draft: Draft) -> None:
    """Every figure here adds up over ads: none of them counts people."""
    fields = known_columns(table, FIELDS)
    name_place = table.index(*NAMES) or 0
    sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    first: dict[tuple[str, str], Row] = {}
    for row in table.rows:
        cells = row.cells + [""] * (len(table.header.cells) - len(row.cells))
        read = {place: number(cells[place]) for place in fields}
        bad = [(place, one) for place, one in read.items() if isinstance(one, Problem)]
        draft.refused += [
            placed(one, row, table.header.cells[place].strip(), table.sheet) for place, one in bad
        ]
        if bad:
            continue
        for part in ("", f"campaign:{cells[name_place].strip()[:150]}"):
            for place, one in read.items():
                if one is not None and not isinstance(one, Problem):
                    key = (fields[place].metric, part)
                    sums[key] += one
                    first.setdefault(key, row)
    units = {field.metric: field.unit for field in fields.values()}
    for (metric, part), total in sums.items():
        row = first[metric, part]
        value = in_unit(total, units[metric], asking.currency)
        if isinstance(value, Problem):
            draft.refused.append(placed(value, row, metric, table.sheet))
            continue
        reading = Reading(account.id, metric, period, value, source=Origin.IMPORTED, breakdown=part)
        draft.incoming.append(Incoming(reading, row.number, metric, table.sheet))


SOURCE = Source("shopee_ads", recognises, read)
