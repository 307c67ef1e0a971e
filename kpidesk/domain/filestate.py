"""What an open shop file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class FileState:
    """The file's identity and age. `generation` counts the saves since it was made."""

    book: str
    generation: int
    saved_at: datetime
    """Of the last save, in UTC."""
    schema: int
    readings: int
    size: int
    """In bytes."""
    sqlite: str
    """Version of the database engine."""
