"""A copy for asking for help: the same shape, no names, no texts, no true figures."""

from __future__ import annotations

import json
import random
import re
from typing import TYPE_CHECKING, Any

from kpidesk.domain.shop import new_id
from kpidesk.storage import snapshot
from kpidesk.storage.database import build_file

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.storage.engine import Tables

KEPT = {
    "id", "uuid", "platform", "role", "currency", "language", "week_starts", "week_rule", "sector",
    "objective", "engagement_rate", "time_zone", "position", "archived", "tracked", "metric", "key",
    "breakdown", "state", "source", "version", "every", "kind", "code", "at", "schema", "status",
    "on_day",
}  # fmt: skip
"""Columns that say nothing about anyone."""
HARMLESS = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.+Z-]+)?|[0-9a-f]{8}-[0-9a-f-]{27}")
"""Days, moments and ids."""
WORD = re.compile(r"[a-z][a-z_]{0,40}")
"""What names inside our own JSON look like."""


def write(source: Tables, target: Path) -> None:
    """Write the copy as a shop file at `target`, which must not exist."""
    said = snapshot.take(source)
    factor = random.SystemRandom().uniform(0.4, 2.5)
    said["book"] = new_id()
    for name, table in said["tables"].items():
        foreign = {row[3] for row in source.execute(f"PRAGMA foreign_key_list({name})")}
        for row in table["rows"]:
            for place, column in enumerate(table["columns"]):
                if column not in KEPT and column not in foreign:
                    row[place] = _masked(row[place], factor, row[0])
    target.touch(mode=0o600, exist_ok=False)
    build_file(target, lambda db: snapshot.fill(db, said))


def _masked(value: Any, factor: float, number: int) -> Any:
    if isinstance(value, str):
        return _masked_text(value, factor, number)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if value in (0, 1) else max(1, round(abs(value) * factor))
    if isinstance(value, float):
        return value * factor
    if isinstance(value, list):
        return [_masked(one, factor, number) for one in value]
    if isinstance(value, dict):
        return {
            name if WORD.fullmatch(name) else f"x{place}": _masked(one, factor, number)
            for place, (name, one) in enumerate(value.items())
        }
    return None


def _masked_text(text: str, factor: float, number: int) -> str:
    if not text or HARMLESS.fullmatch(text):
        return text
    if text[0] in "[{":
        try:
            return json.dumps(_masked(json.loads(text), factor, number))
        except ValueError:
            pass
    return f"x{number}"
