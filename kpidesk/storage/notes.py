"""Reading the small JSON notes beside shop files and copies; any of them may be damaged."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path) -> dict[str, Any]:
    """The note at `path`; empty when there is none that can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def text(said: dict[str, Any], name: str) -> str:
    """A text of the note. This and the others raise `ValueError` when it is missing or no such."""
    found = said.get(name)
    if not isinstance(found, str):
        raise ValueError(name)
    return found


def whole(said: dict[str, Any], name: str) -> int:
    """A whole number that is not negative and fits SQLite's integers."""
    found = said.get(name)
    if type(found) is not int or not 0 <= found < 1 << 63:
        raise ValueError(name)
    return found


def moment(said: dict[str, Any], name: str) -> datetime:
    """A moment with its zone, of a year any calendar of ours can turn into another zone."""
    found = datetime.fromisoformat(text(said, name))
    if found.tzinfo is None or not 1 < found.year < 9_999:
        raise ValueError(name)
    return found


def day(said: dict[str, Any], name: str) -> date | None:
    """A day, or None where the note says there is none."""
    return date.fromisoformat(text(said, name)) if said.get(name) else None
