"""F9, F10, F12, F14, F18: the disk is read-only, the file locked or moved by somebody."""

from __future__ import annotations

import logging.handlers  # noqa: F401 - whom the rows make of this may not see the library
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.storage.engine import connect
from tests.faults import book
from tests.faults.children import run_and_kill, run_to_step
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    Say = Callable[[int], None]

REFUSED, DONE = -1, -2


def _must_be(refused: Refused, *codes: str) -> None:
    # The encrypting engine does not say which kind of failure of the disk it was.
    also = {"disk_failed"} if book.KEY is not None else set()
    if refused.problem.code not in {*codes, *also}:
        raise refused


def read_only(folder: Path, chance: Random, _runs: int) -> Line:
    """File and folder without the right to write, with and without the journal of a crash, as an
    ordinary user meets them."""
    line = Line("F9 read-only file or folder", remark="file × folder × journal × reading")
    made = book.make(folder / "base", weeks=80)
    journal = _hot_journal(folder, made, chance)
    crashed = next(one for one in folder.glob("hot*") if (one / f"{made.name}-journal").exists())
    home = folder / "their-home"
    home.mkdir()
    for number in range(16):
        may_file, may_folder, has_journal, opening = (bool(number >> n & 1) for n in range(4))
        path = book.copy(crashed / made.name if has_journal else made, folder / f"run{number}")
        if has_journal:
            path.with_name(path.name + "-journal").write_bytes(journal)
        path.chmod(0o600 if may_file else 0o400)
        path.parent.chmod(0o700 if may_folder else 0o500)
        opens = may_file and may_folder if opening else not has_journal
        line.add(_as_user(home, path, opens, opening))
        path.parent.chmod(0o700)
    return line


def _as_user(home: Path, path: Path, opens: bool, opening: bool) -> Found:
    before = path.read_bytes()
    if os.geteuid() == 0:
        for one in (home.parent, home, path.parent, *path.parent.iterdir()):
            os.chown(one, 65_534, 65_534)
    said, code = run_to_step(partial(_try_as_user, home, path, opening), "")
    found = Found(1)
    if code != 0 or said != [int(opens)]:
        found.detail = f"{path.parent.name}: {code} {said}"
    if not (opens and opening) and path.read_bytes() != before:
        found.corrupt = 1
    return found


def _try_as_user(home: Path, path: Path, opening: bool, say: Say) -> None:
    if os.geteuid() == 0:
        os.environ["KPIDESK_HOME"] = str(home)
        os.setgid(65_534)
        os.setuid(65_534)
    try:
        desk = Desk.open(path, read_only=not opening)
    except Refused as refused:
        _must_be(refused, "file_read_only", "file_unreadable", "file_unfinished")
        say(0)
        return
    if opening:
        book.put(desk, 1)
    assert len(desk.readings) >= 400
    say(1)


def locked(folder: Path, _chance: Random, runs: int) -> Line:
    """Another program holds the file: a moment is waited for, longer is said."""
    line = Line("F10 locked by another program")
    path = book.copy(book.make(folder / "base"), folder / "run")
    desk = Desk.open(path)
    for number in range(runs):
        held = 0.3 if number % 5 else 4.0
        other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN EXCLUSIVE")
        timer = threading.Timer(held, other.execute, ["ROLLBACK"])
        timer.start()
        found = Found(1)
        try:
            book.put(desk, number)
            if held > 3:
                found.detail = "a lock of 4 seconds was not said"
        except Refused as refused:
            if refused.problem.code != "file_locked" or held < 3:
                found.detail = refused.problem.code
        timer.join()
        other.close()
        book.put(desk, number)
        found.lost = int(
            not any(r.value == number for r in desk.readings.between(book.week(number)))
        )
        line.add(found)
    desk.close()
    return line


def moved(folder: Path, chance: Random, runs: int) -> Line:
    """The open file is deleted, moved, replaced or written over: never a silent save."""
    line = Line("F12 moved while open")
    made = book.make(folder / "base")
    older = folder / "older.kpidesk"
    shutil.copyfile(made, older)
    first = Desk.open(made)
    book.put(first, 1)
    first.close()
    ways = ("deleted", "moved", "replaced", "written over")
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        desk = Desk.open(path)
        for saved in range(chance.randrange(3)):
            book.put(desk, 10 + saved)
        way = ways[number % len(ways)]
        if way == "deleted":
            path.unlink()
        elif way == "moved":
            path.rename(path.with_name("elsewhere"))
        elif way == "replaced":
            shutil.copyfile(older, path.with_name("new"))
            path.with_name("new").replace(path)
        else:
            path.write_bytes(older.read_bytes())
        line.add(_save_after_move(desk, way))
        desk.file.close()
    return line


def _save_after_move(desk: Desk, way: str) -> Found:
    try:
        book.put(desk, 99)
    except Refused as refused:
        if not refused.problem.fact("rescue"):
            return Found(1, lost=1, detail=f"{way}: nothing rescued")
        return Found(1)
    return Found(1, lost=1, undetected=1, detail=f"{way}: saved without a word")


def older(folder: Path, chance: Random, runs: int) -> Line:
    """Last week's file in the place of today's."""
    line = Line("F14 an older copy comes back")
    made = book.make(folder / "base")
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        Desk.open(path).close()
        week_ago = path.read_bytes()
        desk = Desk.open(path)
        for saved in range(1 + chance.randrange(4)):
            book.put(desk, saved)
        desk.close()
        path.write_bytes(week_ago)
        found = Found(1)
        try:
            Desk.open(path).close()
            found.undetected = 1
        except Refused as refused:
            if refused.problem.code != "file_older":
                found.detail = refused.problem.code
        line.add(found)
    return line


def foreign_journals(folder: Path, chance: Random, runs: int) -> Line:
    """A journal of another book lies beside a good file; rolling it back would destroy it. Every
    third time it is the file's own, and rolling it back is right. Most first starts are killed."""
    line = Line("F18 side file of another book", remark="or its own; killed while it is tidied up")
    made = book.make(folder / "base", weeks=80)
    journal = _hot_journal(folder, made, chance)
    crashed = next(one for one in folder.glob("hot*") if (one / f"{made.name}-journal").exists())
    steps = ("", "journal_gone", "tidied_up")
    for number in range(runs):
        is_own = number % 3 == 2
        path = book.copy(crashed / made.name if is_own else made, folder / f"run{number}")
        desk = Desk.open(path if not is_own else made)
        for saved in range(0 if is_own else 2 + number % 5):
            book.put(desk, saved, rows=300)
        good = book.content(desk)
        desk.close()
        path.with_name(path.name + "-journal").write_bytes(journal)
        if number % 2:
            run_and_kill(partial(_only_open, path), chance.uniform(0.0, 0.08))
        else:
            run_to_step(partial(_only_open, path), steps[number // 2 % 3])
        line.add(_after_tidying(path, good))
    return line


def _only_open(path: Path, _say: Say) -> None:
    Desk.open(path)


def _after_tidying(path: Path, good: dict[tuple[Any, ...], Any]) -> Found:
    again = book.opened(path)
    found = Found(len(good))
    if isinstance(again, str):
        found.corrupt, found.detail = 1, again
        return found
    kept = book.content(again)
    found.lost = sum(kept.get(key) != v for key, v in good.items())
    found.partial = len(kept.keys() - good.keys())
    again.close()
    return found


def _die_writing(path: Path, _say: Say) -> None:
    db = connect(path)
    db.execute("PRAGMA cache_size=5")
    db.execute("BEGIN IMMEDIATE")
    db.execute("UPDATE reading SET value = value + 1, text = hex(randomblob(200))")
    os._exit(137)


def _hot_journal(folder: Path, made: Path, chance: Random) -> bytes:
    """The journal of a book that was killed in the middle of writing its pages."""
    for number in range(200):
        path = book.copy(made, folder / f"hot{number}")
        run_to_step(partial(_die_writing, path), "")
        side = path.with_name(path.name + "-journal")
        if side.exists() and side.stat().st_size > 4_096 + chance.randrange(1):
            return side.read_bytes()
    raise RuntimeError("no hot journal could be made")


HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kpidesk.ui.instance import Instance
app = QCoreApplication([])
mine = Instance(Path(sys.argv[1]))
print(mine.claim().value, flush=True)
if sys.argv[2] == "stay":
    mine.listen()
    app.exec()
"""


def second_starts(folder: Path, _chance: Random, runs: int) -> Line:
    """The program is started twice; every fourth time the first was killed before."""
    line = Line("F11 second start")
    path = book.copy(book.make(folder / "base"), folder / "run")
    for number in range(runs):
        first = _start(path, "stay")
        said = _first_word(first)
        found = Found(1, detail="" if said == "ours" else f"the first start was {said}")
        is_killed = number % 4 == 3
        if is_killed:
            first.kill()
            first.wait()
        second = _start(path, "go")
        said = _first_word(second)
        if said != ("ours" if is_killed else "raised"):
            found.detail = f"the second start was {said}"
        second.wait()
        first.kill()
        first.wait()
        for one in (first, second):
            if one.stdout:
                one.stdout.close()
        line.add(found)
    return line


def _start(path: Path, what: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLD, str(path), what]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _first_word(process: subprocess.Popen[str]) -> str:
    return process.stdout.readline().strip() if process.stdout else ""


def endurance(folder: Path, _chance: Random, runs: int) -> Line:
    """Open, save, undo, copy and close over and over: nothing grows."""
    line = Line("F34 over and over")
    path = book.copy(book.make(folder / "base"), folder / "run")
    first = 0
    for number in range(runs):
        desk = Desk.open(path)
        book.put(desk, number)
        desk.history.undo()
        desk.history.redo()
        care.back_up(path)
        desk.close()
        handles = sum(1 for _ in Path("/proc/self/fd").iterdir())
        first = first or handles
        left = sorted(one.name for one in path.parent.iterdir() if one != path)
        detail = f"{handles - first} handles more" if handles > first + 2 else ""
        line.add(Found(1, detail=f"left over: {left}" if left else detail))
    copies = len(care.backups(Desk.open(path).state().book))
    line.remark = f"{copies} copies kept"
    return line
