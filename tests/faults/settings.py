"""F23: the settings file is damaged or locked, a screen is gone; the window is always seen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

SCREEN = (1366, 768)
FRAME = 4
"""Pixels the display-less plugin draws around a window of the screen's own width."""
WINDOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kpidesk.domain.reading import Reading
from kpidesk.ui.app import Desktop, make_app
from tests.faults import book

app = make_app()
desktop = Desktop(app)

def place():
    window = desktop.window
    desk = desktop.desk
    desk.readings.put([Reading(next(iter(desk.accounts)).id, "typed", book.week(0), 1)])
    frame = window.frameGeometry()
    shown = [frame.x(), frame.y(), frame.width(), frame.height()]
    print(json.dumps([shown, window.isVisible(), desktop.settings.theme]), flush=True)
    app.quit()

desktop.open(Path(sys.argv[1]))
QTimer.singleShot(0, place)
app.exec()
desktop.finish()
"""
START = """
import json
from PySide6.QtCore import QTimer
from kpidesk.ui.app import make_app, run

app = make_app()

def seen():
    print(json.dumps([one.isVisible() for one in app.topLevelWidgets() if one.isWindow()]))
    app.quit()

QTimer.singleShot(0, seen)
raise SystemExit(run([]))
"""
"""A start by double click, with the file of last time or none."""
MAKE_PLACE = """
import sys
from kpidesk.ui.app import make_app
from PySide6.QtWidgets import QWidget
from kpidesk.paths import user_data
from kpidesk.ui.local_settings import Settings
app = make_app()
shown = QWidget()
x, y, width, height = map(int, sys.argv[1:5])
shown.setGeometry(x, y, width, height)
shown.show()
shown.setGeometry(x, y, width, height)
settings = Settings()
settings.geometry = bytes(shown.saveGeometry().toHex().data()).decode()
settings.store.sync()
"""
CONTENTS: dict[str, bytes] = {
    "empty": b"",
    "only zeros": bytes(4_000),
    "noise": os.urandom(4_000),
    "cut off": b"[General\nwindow=@ByteArray(\xff\xfe",
    "of an older program": b"[General]\ntext_size=abc\ntheme=neon\npage=gone\nlast_file=\nold=1\n",
    "numbers out of range": b"[General]\ntext_size=9999999999999999999\nlock_minutes=-5\n",
    "a window of garbage": b"[General]\nwindow=01d9d0cb0003ffff\ntheme=dark\n",
    "a window of no hex": b"[General]\nwindow=zzzz\n",
    "one endless line": b"[General]\nlast_file=" + b"x" * 5_000_000,
    "a place that hangs nobody": b"[General]\nlast_file=/dev/zero\nrecent_files=/dev/zero\n",
}
PLACES = (
    (2_560, 100, 1_366, 720),
    (-3_000, -2_000, 1_366, 720),
    (100, 5_000, 1_366, 720),
    (0, 0, 3_840, 2_160),
    (1_300, 700, 1_366, 720),
)
"""Where the window stood on a screen that is gone: x, y, width, height."""


def settings(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F23 settings and window place", remark="every window wholly on 1366×768")
    made = book.make(folder / "base")
    screen = _screens(folder / "small.json", SCREEN)
    changes: dict[str, Callable[[Path], object]] = {
        name: partial(_put, content=content) for name, content in CONTENTS.items()
    }
    changes["a folder of that name"] = Path.mkdir
    changes["read-only"] = _read_only
    changes["a link to nothing"] = partial(Path.symlink_to, target="/nowhere/at/all")
    wide = _screens(folder / "wide.json", (8_000, 6_000))
    for place in PLACES:
        name = "a window at " + " ".join(map(str, place))
        changes[name] = partial(_stood, platform=wide, place=place)
    for number, (name, change) in enumerate(changes.items()):
        path = book.copy(made, folder / f"run{number}")
        line.add(_one(path, name, change, screen))
    return line


def _screens(file: Path, size: tuple[int, int]) -> str:
    width, height = size
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    one |= {"logicalDpi": 96, "logicalBaseDpi": 96}
    file.write_text(json.dumps({"screens": [one]}))
    return f"offscreen:configfile={file}"


def _put(file: Path, content: bytes) -> None:
    file.write_bytes(content)


def _read_only(file: Path) -> None:
    file.write_bytes(b"[General]\ntheme=dark\n")
    file.chmod(0o400)


def _stood(file: Path, platform: str, place: tuple[int, ...]) -> None:
    _run(MAKE_PLACE, file.parent, platform, *map(str, place)).check_returncode()


def _run(script: str, home: Path, platform: str, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KPIDESK_HOME": str(home), "QT_QPA_PLATFORM": platform}
    return subprocess.run(
        [sys.executable, "-c", script, *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def _one(path: Path, name: str, change: Callable[[Path], object], platform: str) -> Found:
    home = path.parent / "home"
    home.mkdir()
    change(home / "settings.ini")
    started = _run(START, home, platform)
    done = _run(WINDOW, home, platform, str(path))
    try:
        (x, y, width, height), is_seen, theme = json.loads(done.stdout)
    except ValueError:
        return Found(1, lost=1, detail=f"{name}: ended with {done.returncode} {done.stderr[-300:]}")
    found = Found(1)
    if started.returncode != 0 or "true" not in started.stdout:
        found.detail = f"{name}: a start without a file: {started.stderr[-300:]}"
    right, bottom = x + width - FRAME, y + height - FRAME
    is_inside = x >= 0 and y >= 0 and right <= SCREEN[0] and bottom <= SCREEN[1]
    if not (is_seen and is_inside) or theme not in ("system", "light", "dark"):
        found.detail = f"{name}: at {x} {y} {width} {height}, theme {theme}"
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(1, lost=1, detail=f"{name}: {desk}")
    found.lost = 1 - len(desk.readings.between(book.EVERYTHING, metrics=["typed"]))
    desk.close()
    return found
