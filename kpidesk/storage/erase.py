"""Taking a person's name out of the file for good: rows, change log, notes, copies.

This is the one thing that cannot be undone, because what it removes must not be anywhere.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kpidesk.domain.action import action
from kpidesk.domain.problem import refuse
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import tally
from kpidesk.storage.persons import LEFT_ALONE, SHORTEST, spellings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kpidesk.domain.backup import Backup
    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables


def erase(file: Database, names: Sequence[str], instead: str) -> int:
    """Replace each of a person's `names`, in whatever case it is written, by `instead` wherever
    it stands; how many rows had it. The copies are `purge`'s to remove.

    Raises `Refused` for a name that is too short.
    """
    if not names or any(len(name.strip()) < SHORTEST for name in names):
        raise refuse("name_too_short", shortest=SHORTEST)
    # Inside JSON a quote would end a text early.
    alias = "".join(c for c in instead if c.isprintable() and c not in '"\\').strip() or "-"
    written = sorted(spellings(file.tables, names), key=len, reverse=True)
    with file.rewriting(action("erase_name")) as tables:
        texts = [name for name in tally.tables(tables) if name not in LEFT_ALONE]
        rows = sum(_table(tables, name, written, alias) for name in texts)
    file.tables.execute("VACUUM")
    for place in ("aside", "rescue", "trial"):
        shutil.rmtree(user_data() / place, ignore_errors=True)
    return rows


def _table(tables: Tables, name: str, written: Sequence[str], instead: str) -> int:
    changed = 0
    for column in tally.columns(tables, name):
        for form in written:
            cursor = tables.execute(
                f"UPDATE {name} SET {column} = replace({column}, ?1, ?2)"
                f" WHERE typeof({column}) = 'text' AND instr({column}, ?1)",
                [form, instead],
            )
            changed += cursor.rowcount
    return changed


def purge(kept: Backup) -> int:
    """Remove every copy of a book on this computer but one, snapshots too; how many went."""
    gone = 0
    for one in kept.path.parent.iterdir():
        if one.name.startswith(kept.path.name) or one.is_dir():
            continue
        gone += one.name.endswith((".kpidesk", ".snapshot.json"))
        one.unlink(missing_ok=True)
    note("PURGE", copies=gone)
    return gone


def kept_elsewhere(path: Path) -> list[Path]:
    """Folders beside the file that hold what was there before a restore; they are the owner's."""
    return sorted(one for one in path.parent.glob(f"{path.stem}-replaced-*") if one.is_dir())
