"""The real command line, killed at steps of its own code through `KPI_FAULT`."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.desk import Desk
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

ADD = ("account", "add", "SHOP", "--platform", "tiktok", "--handle", "@baru")
CASES: tuple[tuple[str, tuple[str, ...], bool | None], ...] = (
    ("before_commit", ADD, False),
    ("after_commit", ADD, True),
    ("backup_begun", ("backup", "SHOP"), None),
    ("backup_checked", ("backup", "SHOP"), None),
    ("backup_named", ("backup", "SHOP"), None),
    ("restore_marked", ("restore", "COPY", "-o", "SHOP"), None),
    ("restore_moved", ("restore", "COPY", "-o", "SHOP"), None),
    ("restore_named", ("restore", "COPY", "-o", "SHOP"), None),
)
"""Where it dies, the command, and whether its account must be there afterwards."""


def commands(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("CLI killed at its steps", remark="kpidesk account, backup, restore")
    made = book.make(folder / "base")
    copy = folder / "copy.kpidesk"
    care.copy_to(made, copy)
    for step, words, added in CASES:
        path = book.copy(made, folder / f"{words[0]}-{step}")
        asked = [w.replace("SHOP", str(path)).replace("COPY", str(copy)) for w in words]
        done = subprocess.run(
            [sys.executable, "-m", "kpidesk", *asked],
            env={**os.environ, "KPI_FAULT": step},
            capture_output=True,
            check=False,
        )
        line.add(_after(path, done.returncode, added))
    return line


def _after(path: Path, code: int, added: bool | None) -> Found:
    if code != 137:
        return Found(detail=f"{path.parent.name}: the step was never passed ({code})")
    desk = book.opened(path)
    if not isinstance(desk, Desk):
        return Found(200, corrupt=1, detail=desk)
    kept = len(desk.readings)
    is_there = any(one.handle == "@baru" for one in desk.accounts.all())
    partial = int(added is not None and is_there != added) + int(not book.turn_works(desk))
    desk.close()
    return Found(200, lost=200 - kept, partial=partial)
