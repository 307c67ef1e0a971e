"""The door: a file and what is known of the shop → a draft of what it holds."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kpidesk.domain.calm import collected_later
from kpidesk.domain.problem import problem, refuse
from kpidesk.importing.sources import source_of
from kpidesk.importing.table import open_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kpidesk.domain.incoming import Draft
    from kpidesk.domain.problem import Problem
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.progress import Progress
    from kpidesk.importing.table import Book


def scan(path: Path, progress: Progress) -> Book:
    """Open the file; decides nothing. Raises `Refused` when it cannot be opened."""
    with _in_memory(path.name):
        return open_book(path, progress)


def draft(book: Book, asking: Asking, wanted: str = "") -> Draft:
    """Read the opened file as the format it is (or as `wanted`); may be repeated with more
    answers. Raises `Refused` when nothing can be made of it."""
    with _in_memory(book.name), collected_later():
        found = source_of(book, wanted).read(book, asking)
    found.time_zone = asking.time_zone
    found.remarks = [*book.remarks, *found.remarks, *_future(found, asking)]
    return found


@contextmanager
def _in_memory(name: str) -> Iterator[None]:
    """What a small computer has no memory for is refused; nothing was stored at this point."""
    try:
        yield
    except MemoryError:
        raise refuse("import_out_of_memory", name=name) from None


def _future(found: Draft, asking: Asking) -> list[Problem]:
    """A word about readings of days that have not begun."""
    ahead = [one for one in found.incoming if one.reading.period.first > asking.today]
    if not ahead:
        return []
    first = min(ahead, key=lambda one: one.reading.period.first)
    rows = len({(one.sheet, one.row) for one in ahead})
    return [problem("future_days", count=rows, day=str(first.reading.period.first))]
