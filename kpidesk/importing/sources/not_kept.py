"""Files we know and keep nothing of: lists of products, of live shows, of a creator's commissions.

Read as a sheet of one's own they would look like figures of the shop's days, which they are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.importing.sources.source import Source
from kpidesk.importing.table import labels

if TYPE_CHECKING:
    from kpidesk.domain.incoming import Draft
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book

KNOWN: dict[str, frozenset[str]] = {
    "Shopee Affiliate": frozenset({"id pemesanan", "status pesanan", "platform"}),
    "TikTok Shop, Product": frozenset({"id produk", "gmv"}),
    "TikTok Shop, LIVE": frozenset({"id kreator", "waktu live"}),
    "Meta, Top content formats": frozenset({"top content formats"}),
    "Meta, Top content format": frozenset({"format konten teratas"}),
}
"""What it is → labels its header, or the title of its first table, must contain."""


def _kind(book: Book) -> str:
    for sheet in book.sheets:
        for row in book.head(sheet)[:12]:
            found = frozenset(labels(row.cells))
            for name, wanted in KNOWN.items():
                if wanted <= found:
                    return name
    return ""


def recognises(book: Book) -> bool:
    """True for one of these."""
    return bool(_kind(book))


def read(book: Book, _asking: Asking) -> Draft:
    """Raises `Refused`: nothing in it is kept."""
    raise refuse("import_unusable", name=book.name, about=_kind(book))


SOURCE = Source("not_kept", recognises, read)
