"""One import of a file, so that it can be recognised again and taken back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Batch:
    """What was imported. `file_hash` is the SHA-256 of the file's bytes; `counts` says how many
    rows were new, same, changed and rejected; `account` is None when it filled several."""

    file_name: str
    file_hash: str
    source: str
    """Which kind of export it was."""
    at: datetime
    account: str | None = None
    counts: tuple[tuple[str, int], ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    """The answers given to what the file did not say."""
    id: str = field(default_factory=new_id)
