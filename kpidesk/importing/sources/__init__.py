"""The kinds of export we know: one file each, recognised by content, never by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.importing.sources import meta_content, meta_daily

if TYPE_CHECKING:
    from kpidesk.importing.sources.source import Source
    from kpidesk.importing.table import Book

SOURCES: tuple[Source, ...] = (meta_daily.SOURCE, meta_content.SOURCE)
"""In the order in which they are tried; the narrow ones first, a sheet of one's own last."""


def source_of(book: Book, wanted: str = "") -> Source:
    """The source that knows the file, or the one named; raises `Refused` when none does."""
    for source in SOURCES:
        if wanted == source.key or (not wanted and source.recognises(book)):
            return source
    known = ", ".join(source.key for source in SOURCES)
    if wanted:
        raise refuse("format_unknown", wanted=wanted, known=known)
    raise refuse("import_not_recognised", name=book.name)
