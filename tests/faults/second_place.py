"""F8: the second place (a stick, a cloud folder) is gone or does not answer."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from kpidesk import care
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

HANG = "does not answer"
WAYS = ("unplugged", "a file", HANG, "answers and hangs while written", "read-only")
LIMITS = {"start": 5.0, "save": 1.0, "close": 7.0}
"""Seconds. A place is waited for 5 s at closing; the other two add the program's own copies."""

WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from kpidesk.domain.reading import Reading
from kpidesk.ui.app import Desktop, make_app
from tests.faults import book

shop, place = Path(sys.argv[1]), sys.argv[2]
app = make_app()
desktop = Desktop(app)
desktop.settings.second_place = place
began = time.monotonic()

def told(what):
    global began
    print(what, round(time.monotonic() - began, 2), flush=True)
    began = time.monotonic()

def work():
    told("start")
    desk = desktop.desk
    desk.readings.put([Reading(next(iter(desk.accounts)).id, "typed", book.week(0), 1)])
    told("save")
    desktop.go("settings", "backups")
    desktop.window.findChild(QPushButton, "copy_second").click()
    desk.readings.put([Reading(next(iter(desk.accounts)).id, "typed", book.week(1), 2)])
    told("save")
    app.quit()

desktop.open(shop)
QTimer.singleShot(0, work)
app.exec()
began = time.monotonic()
desktop.finish()
told("close")
"""


def second_places(folder: Path, chance: Random, runs: int) -> Line:
    """The real window: it starts, saves and ends whatever the second place does."""
    line = Line("F8 second place gone or silent", remark="start < 5 s, save < 1 s, close < 7 s")
    made = book.make(folder / "base")
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        way = WAYS[number % len(WAYS)]
        line.add(_one(path, _place(folder / f"place{number}", way), way))
    return line


def _place(place: Path, way: str) -> Path:
    if way == "a file":
        place.write_text("no folder")
    elif way != "unplugged":
        place.mkdir(mode=0o500 if way == "read-only" else 0o700)
    return place


def _one(path: Path, place: Path, way: str) -> Found:
    fault = {HANG: "packing:hang", WAYS[3]: "packed:hang"}.get(way, "")
    home = path.parent / "home"
    environment = {
        **os.environ,
        "KPI_FAULT": fault,
        "KPIDESK_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-c", WINDOW, str(path), str(place)]
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=60
        )
    except subprocess.TimeoutExpired:
        return Found(2, lost=2, detail=f"{way}: it never ended")
    said = [line.split() for line in done.stdout.splitlines()]
    slow = [f"{what} {took} s" for what, took in said if float(took) > LIMITS[what]]
    found = Found(2, detail=f"{way}: {', '.join(slow)}" if slow else "")
    if done.returncode != 0 or len(said) != 4:
        found.detail = f"{way}: ended with {done.returncode}: {done.stderr[-200:]}"
    found.lost = 2 - _kept(path)
    if not _copies(path, home):
        found.detail = f"{way}: no copy of its own was made"
    return found


def _kept(path: Path) -> int:
    desk = book.opened(path)
    if isinstance(desk, str):
        return 0
    kept = len(desk.readings.between(book.EVERYTHING, metrics=["typed"]))
    desk.close()
    return kept


def _copies(path: Path, home: Path) -> bool:
    """True when the last save is in a checked copy on this computer."""
    desk = book.opened(path)
    if isinstance(desk, str):
        return False
    before = os.environ["KPIDESK_HOME"]
    os.environ["KPIDESK_HOME"] = str(home)
    safe = care.is_backed_up(desk)
    os.environ["KPIDESK_HOME"] = before
    desk.close()
    return safe
