"""Taking a person's name out of the file for good: rows, change log, notes, copies.

This is the one thing that cannot be undone, because what it removes must not be anywhere.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

from kpidesk.domain.action import action
from kpidesk.domain.problem import refuse
from kpidesk.paths import user_data
from kpidesk.storage import backup, tally

if TYPE_CHECKING:
    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables

SHORTEST = 3
"""A shorter text would hit too many others."""
LEFT_ALONE = {"meta", "tally", "picture", "_sqlite_migrations"}


def erase(file: Database, text: str, instead: str) -> int:
    """Replace `text` by `instead` wherever it stands; how many rows had it.

    All copies of the book on this computer go, and a new one is made. Copies elsewhere are the
    owner's to remove. Raises `Refused` for a text that is too short.
    """
    if len(text.strip()) < SHORTEST:
        raise refuse("name_too_short", shortest=SHORTEST)
    with file.rewriting(action("erase_name")) as tables:
        rows = sum(_table(tables, name, text, instead) for name in _texts(tables))
    file.tables.execute("VACUUM")
    for place in ("aside", "rescue"):
        shutil.rmtree(user_data() / place, ignore_errors=True)
    shutil.rmtree(backup.folder_of(file.stamp.book), ignore_errors=True)
    return rows


def _texts(tables: Tables) -> list[str]:
    return [name for name in tally.tables(tables) if name not in LEFT_ALONE]


def _table(tables: Tables, name: str, text: str, instead: str) -> int:
    """Rows changed; a text inside JSON is looked for as JSON writes it, too."""
    changed = 0
    forms = dict.fromkeys([text, _inside_json(text, plain=True), _inside_json(text, plain=False)])
    for column in tally.columns(tables, name):
        for form in forms:
            cursor = tables.execute(
                f"UPDATE {name} SET {column} = replace({column}, ?1, ?2)"
                f" WHERE typeof({column}) = 'text' AND instr({column}, ?1)",
                [form, instead],
            )
            changed += cursor.rowcount
    return changed


def _inside_json(text: str, *, plain: bool) -> str:
    return json.dumps(text, ensure_ascii=not plain)[1:-1]
