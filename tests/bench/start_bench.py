"""How long the window takes to stand, how much memory it holds, and what a save costs.

Ours against the least a program of this kind can be: a bare QMainWindow with a pyqtgraph plot.
Every start is a process of its own; the two are started in turn.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.table import milliseconds, process, show, side_by_side

RUNS = 7

BARE = """
import sys, time, json
began = float(sys.argv[1])
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
import pyqtgraph as pg
app = QApplication([])
class Plot(pg.PlotWidget):
    first = True
    def paintEvent(self, event):
        super().paintEvent(event)
        if self.first:
            self.first = False
            QTimer.singleShot(0, self.done)
    def done(self):
        self.painted = time.time() - began
        QTimer.singleShot(300, app.quit)
window = QMainWindow()
plot = Plot()
plot.plot(list(range(104)), list(range(104)))
window.setCentralWidget(plot)
window.resize(1366, 768)
window.show()
app.exec()
rss = [l for l in open('/proc/self/status') if l.startswith('VmRSS')][0].split()[1]
print(json.dumps({'painted': plot.painted, 'rss': int(rss)}))
"""

OURS = """
import gc, sys, time, json
from pathlib import Path
began = float(sys.argv[1])
gc.disable()  # as kpidesk.__main__ does; ui.app turns it on again
from kpidesk.ui.app import Desktop, make_app
from PySide6.QtCore import QTimer
app = make_app()
desktop = Desktop(app, language='id', theme='light')
desktop.begin_at = 'home'
desktop.open(Path(sys.argv[2]))
found, gaps, last = {}, [0.0], [0.0]
def painted():
    found['painted'] = time.time() - began
    last[0] = time.perf_counter()
    beat.start(2)
    watch()
def tick():
    at = time.perf_counter()
    gaps.append(at - last[0])
    last[0] = at
def watch():
    plots = [w for w in app.allWidgets() if hasattr(w, 'plotItem') and w.isVisible()]
    if any(plot.plotItem.listDataItems() for plot in plots):
        found['chart'] = time.time() - began
        QTimer.singleShot(300, app.quit)
    elif time.time() - began < 8:
        QTimer.singleShot(5, watch)
    else:
        app.quit()
beat = QTimer()
beat.timeout.connect(tick)
desktop.window.painted.connect(painted)
app.exec()
rss = [l for l in open('/proc/self/status') if l.startswith('VmRSS')][0].split()[1]
found |= {'rss': int(rss), 'gap': max(gaps), 'pandas': 'pandas' in sys.modules,
          'openpyxl': 'openpyxl' in sys.modules}
print(json.dumps(found))
desktop.finish()
"""


def start(script: str, *arguments: str) -> dict[str, float]:
    """Run one start in a process of its own; what it measured."""
    with tempfile.TemporaryDirectory() as home:
        text = process(["-c", script, str(time.time()), *arguments], KPIDESK_HOME=home)
    return dict(json.loads(text.splitlines()[-1]))


def starts(folder: Path) -> None:
    """The first table: start and memory."""
    from kpidesk import demo

    shop = folder / "demo.kpidesk"
    demo.make(shop, date(2026, 11, 22)).close()
    ours: list[dict[str, float]] = []
    bare: list[dict[str, float]] = []

    def one_of_ours() -> float:
        ours.append(start(OURS, str(shop)))
        return ours[-1]["painted"]

    def one_bare() -> float:
        bare.append(start(BARE))
        return bare[-1]["painted"]

    mine, theirs = side_by_side(one_of_ours, one_bare, RUNS)
    middle = RUNS // 2
    rss = sorted(o["rss"] for o in ours)[middle] / sorted(b["rss"] for b in bare)[middle]
    charts = [o["chart"] - o["painted"] for o in ours if "chart" in o]
    chart = f"{sorted(charts)[len(charts) // 2]:.2f} s" if charts else "no chart"
    gap = sorted(o["gap"] for o in ours)[middle] * 1000
    heavy = any(o["pandas"] or o["openpyxl"] for o in ours)
    show(
        f"Start (median of {RUNS}): ours {mine * 1000:.0f} ms, bare window {theirs * 1000:.0f} ms",
        [
            ("(a) first painted Home ÷ bare window with a plot", f"{mine / theirs:.2f}", "≤ 0.8"),
            ("    main chart after the first paint", chart, "≤ 0.5 s"),
            ("    longest gap of the window meanwhile", f"{gap:.0f} ms", "≤ 100 ms"),
            ("(b) memory with the chart ÷ bare window", f"{rss:.2f}", "≤ 1.4"),
            ("    pandas or openpyxl imported", "yes" if heavy else "no", "no"),
        ],
    )


def ten_years(path: Path) -> list[str]:
    """A shop of six accounts with ten years of weeks; the ids of its accounts."""
    from kpidesk.desk import Desk
    from kpidesk.domain.action import action
    from kpidesk.domain.period import Period, day, last_complete_week
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account, Platform, Shop

    metrics = ("views", "reach", "interactions", "likes", "comments", "shares", "saves",
               "profile_visits", "link_clicks", "followers")  # fmt: skip
    accounts = [Account(Platform.INSTAGRAM, f"@shop{n}", tracked=metrics) for n in range(6)]
    newest = last_complete_week(date(2026, 11, 22)).first
    found = []
    for account in accounts:
        for n in range(520, 0, -1):
            monday = newest - timedelta(weeks=n)
            week = Period(monday, monday + timedelta(days=6))
            for place, metric in enumerate(metrics):
                span = day(week.last) if metric == "followers" else week
                found.append(Reading(account.id, metric, span, 10_000 // (place + 1) + n))
    desk = Desk.create(path, Shop(name="Ten years"))
    with desk.writing(action("put_readings", n=len(found))):
        for account in accounts:
            desk.accounts.add(account)
        desk.readings.put(found)
    desk.close()
    return [account.id for account in accounts]


def saves(folder: Path) -> None:
    """The second table: one field saved, and Home after it, on ten years × 6 accounts."""
    from kpidesk.desk import Desk
    from kpidesk.domain.period import last_complete_week
    from kpidesk.domain.reading import Reading
    from kpidesk.ui.app import Desktop, make_app

    shop = folder / "ten.kpidesk"
    account = ten_years(shop)[0]
    week = last_complete_week(date(2026, 11, 22))
    desk = Desk.open(shop)
    counter = iter(range(1, 10_000))

    def save() -> None:
        desk.readings.put([Reading(account, "views", week, next(counter))])

    saving = milliseconds(save, 31)
    desk.close()

    app = make_app()
    desktop = Desktop(app, language="id", theme="light")
    desktop.begin_at = "home"
    desktop.open(shop)
    app.processEvents()
    assert desktop.desk is not None
    board = desktop.desk.readings

    def save_and_see() -> None:
        board.put([Reading(account, "views", week, next(counter))])

    both = milliseconds(save_and_see, 31)
    desktop.finish()
    show(
        "Saving on ten years of weeks × 6 accounts (median)",
        [
            ("(c) one field, commit included", f"{saving:.1f} ms", "≤ 16.7 ms"),
            ("(d) Home computed and shown again after it", f"{both - saving:.1f} ms", "≤ 16.7 ms"),
        ],
    )


if __name__ == "__main__":
    import os

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["KPIDESK_TODAY"] = "2026-11-22"
    with tempfile.TemporaryDirectory() as place:
        os.environ["KPIDESK_HOME"] = place
        starts(Path(place))
        saves(Path(place))
