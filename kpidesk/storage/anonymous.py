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
    "on_day", "shape", "nature", "unit", "tolerance", "confidence", "outcome", "category", "method",
    "basis", "repeats", "calculator", "kpi", "part", "share",
}  # fmt: skip
"""Columns that say nothing about anyone."""
BUT = {("result", "source"), ("post", "code")}
"""Columns of those names that do: a promo code, a post's public address."""
NAMED = "campaign:"
"""Begins a breakdown that ends in a name of the shop's own."""
KEPT_INSIDE = {
    "key", "family", "kind", "unit", "direction", "platforms", "formula", "hits", "cases", "limit",
    "until", "successor", "instead", "sum_of", "bounded_by", "metric",
}  # fmt: skip
"""The same inside our own JSON: what a figure of one's own is counted by."""
PAIRS = {"given": 1, "letters": 2}
"""Columns with a list of lists, and how many parts at the front of each are our own words."""
HARMLESS = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.+Z-]+)?|[0-9a-f]{8}-[0-9a-f-]{27}")
"""Days, moments and ids."""
LARGEST = 10**15
"""The schema takes no larger figure."""
WORD = re.compile(r"[a-z][a-z_]{0,40}")
"""What names inside our own JSON look like."""


def write(source: Tables, target: Path) -> None:
    """Write the copy as a shop file at `target`, which must not exist."""
    said = snapshot.take(source)
    # Above 1, so that what differed still differs and no part outgrows its whole.
    factor = random.SystemRandom().uniform(1.1, 2.5)
    said["book"], said["logo"] = new_id(), None
    for name, table in said["tables"].items():
        foreign = {row[3] for row in source.execute(f"PRAGMA foreign_key_list({name})")}
        for row in table["rows"]:
            for place, column in enumerate(table["columns"]):
                if column in PAIRS:
                    row[place] = _masked_pairs(row[place], PAIRS[column], factor, row[0])
                elif column == "breakdown" and row[place].startswith(NAMED):
                    row[place] = f"{NAMED}x{row[0]}"
                elif (column not in KEPT or (name, column) in BUT) and column not in foreign:
                    row[place] = _masked(row[place], factor, row[0])
    target.touch(mode=0o600, exist_ok=False)
    build_file(target, lambda db: snapshot.fill(db, said))


def _masked(value: Any, factor: float, number: int) -> Any:
    if isinstance(value, str):
        return _masked_text(value, factor, number)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if value in (0, 1) else min(LARGEST, int(abs(value) * factor))
    if isinstance(value, float):
        return value * factor
    if isinstance(value, list):
        return [_masked(one, factor, number) for one in value]
    if isinstance(value, dict):
        return {
            name if WORD.fullmatch(name) else f"x{place}": one
            if name in KEPT_INSIDE
            else _masked(one, factor, number)
            for place, (name, one) in enumerate(value.items())
        }
    return None


def _masked_pairs(text: str, ours: int, factor: float, number: int) -> str:
    rows = json.loads(text)
    return json.dumps([[*row[:ours], *_masked(row[ours:], factor, number)] for row in rows])


def _masked_text(text: str, factor: float, number: int) -> str:
    if not text or HARMLESS.fullmatch(text):
        return text
    if text[0] in "[{":
        try:
            return json.dumps(_masked(json.loads(text), factor, number))
        except ValueError:
            pass
    return f"x{number}"
