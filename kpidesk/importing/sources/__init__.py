"""The kinds of export we know: one file each, recognised by content, never by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.importing.sources import (
    ga4,
    instagram_archive,
    linkedin,
    meta_ads,
    meta_audience,
    meta_content,
    meta_daily,
    not_kept,
    orders,
    own_sheet,
    shopee,
    shopee_ads,
    tiktok,
    tiktok_shop,
    tiktok_shop_videos,
    x,
    youtube,
)

if TYPE_CHECKING:
    from kpidesk.importing.sources.source import Source
    from kpidesk.importing.table import Book

SOURCES: tuple[Source, ...] = (
    meta_daily.SOURCE,
    meta_content.SOURCE,
    meta_audience.SOURCE,
    meta_ads.SOURCE,
    ga4.SOURCE,
    instagram_archive.SOURCE,
    linkedin.SOURCE,
    orders.SOURCE,
    shopee.SOURCE,
    shopee_ads.SOURCE,
    tiktok_shop.SOURCE,
    tiktok_shop_videos.SOURCE,
    tiktok.BUSINESS_SOURCE,
    tiktok.STUDIO_SOURCE,
    youtube.SOURCE,
    x.SOURCE,
    not_kept.SOURCE,
    own_sheet.SOURCE,
)
"""In the order in which they are tried; the narrow ones first, a sheet of one's own last."""


def source_of(book: Book, wanted: str = "") -> Source:
    """The source that knows the file, or the one named; raises `Refused` when none does."""
    for source in SOURCES:
        if wanted == source.key or (not wanted and source.recognises(book)):
            return source
    known = ", ".join(source.key for source in SOURCES if source is not not_kept.SOURCE)
    if wanted:
        raise refuse("format_unknown", wanted=wanted, known=known)
    raise refuse("import_not_recognised", name=book.name)
