"""How long KPIs and charts take: a table by week against one SQL query, a chart against a bare
plot, Home after a save as history grows, and panning ten years.

By default a tenth of the accounts of the largest case is filled (365,000 daily readings), which
changes the index by one level at most; `BENCH_FULL=1` fills all fifty (3.65 million).
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.table import milliseconds, show, side_by_side

NAMES = (
    "likes comments shares saves reposts story_replies sticker_taps views impressions plays"
    " profile_visits link_clicks contact_taps content_clicks followers_gained followers_lost"
    " mentions posts_published reels_published stories_published"
)
METRICS = NAMES.split()
FIRST, DAYS = date(2015, 1, 1), 3650
YEAR = (date(2023, 1, 2), date(2023, 12, 31))
FILL = """
    WITH RECURSIVE day(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n < ?)
    INSERT INTO reading (account, metric, first, last, breakdown, value, state, source, rounded_by,
                         text, note, version)
    SELECT account.id, what.value, date(?, n || ' days'), date(?, n || ' days'), '',
           (n * 37 + account.id * 11 + what.key) % 1000, 'exact', 'imported', 0, '', '', ''
    FROM account, json_each(?) AS what, day
"""
SQL = """
    SELECT metric, CAST((julianday(first) - julianday(?)) / 7 AS INTEGER) AS week, sum(value)
    FROM reading WHERE account = (SELECT id FROM account WHERE uuid = ?)
    AND metric IN (SELECT value FROM json_each(?)) AND first BETWEEN ? AND ? GROUP BY metric, week
"""


def fill(path: Path, accounts: int) -> str:
    """A shop of that many accounts × 20 metrics × ten years of days; the id of one account."""
    from kpidesk.desk import Desk
    from kpidesk.domain.action import action
    from kpidesk.domain.shop import Account, Platform, Shop

    desk = Desk.create(path, Shop("Bench"))
    for n in range(accounts):
        desk.accounts.add(Account(Platform.INSTAGRAM, f"@shop{n}"))
    with desk.writing(action("put_readings", n=accounts * len(METRICS) * DAYS)) as tables:
        values = [DAYS - 1, str(FIRST), str(FIRST), json.dumps(METRICS)]
        tables.execute(FILL, values)  # type: ignore[attr-defined]
    account = next(iter(desk.accounts)).id
    desk.close()
    return account


def table_by_week(folder: Path) -> None:
    """The first table: 20 metrics by week over one year of one account."""
    from kpidesk.desk import Desk
    from kpidesk.domain.answer import Known
    from kpidesk.domain.period import Period, weeks_of

    accounts = 50 if os.environ.get("BENCH_FULL") else 5
    path = folder / "large.kpidesk"
    account = fill(path, accounts)
    desk = Desk.open(path)
    year = Period(*YEAR)
    weeks = weeks_of(year)
    plain = sqlite3.connect(path)

    def ours() -> list[object]:
        scope = desk.scope(year, [account])
        return [scope.answer(metric, week, account) for week in weeks for metric in METRICS]

    def theirs() -> list[tuple[str, int, int]]:
        values = [str(YEAR[0]), account, json.dumps(METRICS), str(YEAR[0]), str(YEAR[1])]
        return plain.execute(SQL, values).fetchall()

    sums = {(metric, week): total for metric, week, total in theirs()}
    for number, answer in enumerate(ours()):
        week, metric = divmod(number, len(METRICS))
        assert isinstance(answer, Known)
        assert answer.value == sums[METRICS[metric], week]
    mine, query = side_by_side(lambda: milliseconds(ours, 1), lambda: milliseconds(theirs, 1), 15)
    plain.close()
    desk.close()
    show(
        f"KPI table by week, one account, a year, of {accounts * len(METRICS) * DAYS:,} readings",
        [
            ("    ours (20 metrics × 52 weeks, the same sums)", f"{mine:.1f} ms", ""),
            ("    one hand-written SQL query", f"{query:.1f} ms", ""),
            ("ours ÷ query", f"{mine / query:.1f}", "≤ 3"),
        ],
    )


def charts() -> None:
    """The second table: six series of 520 weeks drawn, and panned."""
    from PySide6.QtWidgets import QApplication

    from kpidesk.domain.answer import Known
    from kpidesk.domain.metric import Unit
    from kpidesk.domain.period import week_of
    from kpidesk.domain.series import Point, Series
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.ui.theme import Theme, wear

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    wear(app, Theme.read("light"))
    import pyqtgraph as pg

    from kpidesk.ui.widgets.chart import Chart
    from kpidesk.ui.widgets.drawing import Drawing, Line

    first = week_of(date(2015, 1, 5))
    weeks = tuple(first.shift(7 * n) for n in range(520))
    rows = [[1000 + 40 * k + (n * 37 + k * 11) % 400 for n in range(520)] for k in range(6)]

    def series(row: list[int]) -> Series:
        points = zip(weeks, row, strict=True)
        return Series("reach", "a", tuple(Point(week, Known(value)) for week, value in points))

    lines = tuple(Line(f"Seri {k}", series(row)) for k, row in enumerate(rows))
    drawing = Drawing(weeks, lines, Unit.COUNT)
    words, formats = Words("id"), Formats("id")

    def ours() -> float:
        began = time.perf_counter()
        chart = Chart(words, formats)
        chart.resize(1000, 420)
        chart.shows(drawing)
        chart.show()
        chart.grab()
        spent = (time.perf_counter() - began) * 1000
        chart.close()
        chart.deleteLater()
        return spent

    def bare() -> float:
        began = time.perf_counter()
        plot = pg.PlotWidget()
        plot.resize(1000, 420)
        for row in rows:
            plot.plot(list(range(520)), row, pen=pg.mkPen("b", width=2), antialias=True)
        plot.show()
        plot.grab()
        spent = (time.perf_counter() - began) * 1000
        plot.close()
        plot.deleteLater()
        return spent

    ours(), bare()
    mine, plain = side_by_side(ours, bare, 9)
    chart = Chart(words, formats)
    chart.resize(1000, 420)
    chart.shows(drawing)
    chart.show()
    chart.zoom(0.5)
    steps = iter(range(10_000))

    def pan() -> None:
        chart.pan(0.02 if next(steps) // 20 % 2 else -0.02)
        chart.grab()

    frame = milliseconds(pan, 60)
    show(
        "Charts, six series × 520 weeks at 1000×420",
        [
            ("    opening ours", f"{mine:.0f} ms", ""),
            ("    a bare pyqtgraph plot of the same points", f"{plain:.0f} ms", ""),
            ("opening ÷ bare plot", f"{mine / plain:.2f}", "≤ 2"),
            ("panning ten years, frames a second", f"{1000 / frame:.0f}", "≥ 30"),
        ],
    )


def years_of_history(folder: Path, years: int) -> float:
    """Milliseconds Home takes after a save on a shop with that many years of weeks."""
    from kpidesk.desk import Desk
    from kpidesk.domain.period import Period, last_complete_week
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account, Platform, Shop
    from kpidesk.ui.app import Desktop, make_app

    path = folder / f"years{years}.kpidesk"
    metrics = ("views", "reach", "interactions", "likes", "comments", "shares", "saves")
    desk = Desk.create(path, Shop("Years"))
    account = desk.accounts.add(Account(Platform.INSTAGRAM, "@shop", tracked=metrics))
    newest = last_complete_week(date(2026, 11, 22))
    weeks = [newest.shift(-7 * n) for n in range(52 * years)]
    desk.readings.put(
        [
            Reading(account.id, metric, week, 900 + place * 7 + n % 50)
            for n, week in enumerate(weeks)
            for place, metric in enumerate(metrics)
        ]
    )
    desk.close()
    desktop = Desktop(make_app(), language="id", theme="light")
    desktop.open(path)
    assert desktop.window is not None
    desktop.window.go("home")
    page = desktop.window.page
    assert page is not None
    counter = iter(range(1, 10_000))

    def save() -> None:
        assert desktop.desk is not None
        span = Period(newest.first, newest.first + timedelta(days=6))
        desktop.desk.readings.put([Reading(account.id, "views", span, next(counter))])
        page.refresh()

    spent = milliseconds(save, 15)
    desktop.finish()
    return spent


def growth(folder: Path) -> None:
    """The third table: Home after a save, from one to twenty years of history."""
    found = {years: years_of_history(folder, years) for years in (1, 5, 10, 20)}
    slope = (found[20] / found[1] - 1) * 100
    show(
        "Home after a save, as history grows",
        [
            *((f"    {years} years", f"{spent:.1f} ms", "") for years, spent in found.items()),
            ("growth from 1 to 20 years", f"{slope:+.0f} %", "≤ 20 %"),
        ],
    )


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["KPIDESK_TODAY"] = "2026-11-22"
    with tempfile.TemporaryDirectory() as place:
        os.environ["KPIDESK_HOME"] = place
        table_by_week(Path(place))
        charts()
        growth(Path(place))
