"""What every kind of export offers: to be recognised, and to be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.incoming import Draft
    from kpidesk.importing.asking import Asking
    from kpidesk.importing.table import Book


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of export. `read` returns readings, problems and open questions as values; it
    raises `Refused` only where nothing at all can be made of the file."""

    key: str
    recognises: Callable[[Book], bool]
    read: Callable[[Book, Asking], Draft]
