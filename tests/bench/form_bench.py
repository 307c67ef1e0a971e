"""From Enter to the next field ready, commit and paint included, on ten years of six accounts."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["KPIDESK_TODAY"] = "2026-10-06"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kpidesk.desk import Desk
from kpidesk.domain.filled import metrics_of
from kpidesk.domain.form import period_of
from kpidesk.domain.metric import Kind
from kpidesk.domain.period import last_complete_week
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.ui.app import Desktop, make_app
from kpidesk.ui.local_settings import Settings
from kpidesk.ui.numbers.page import NumbersPage
from tests.bench.table import show

WEEKS = 520
ACCOUNTS = (
    Account(Platform.INSTAGRAM, "@satu", position=0),
    Account(Platform.TIKTOK, "@dua", position=1),
    Account(Platform.FACEBOOK, "@tiga", position=2),
    Account(Platform.YOUTUBE, "@empat", position=3),
    Account(Platform.WHATSAPP, "lima", position=4),
    Account(Platform.BOOKS, "enam", position=5),
)
GOAL_MS = 50


def fill(path: Path) -> None:
    """Ten years of weeks, the newest left open."""
    desk = Desk.create(path, Shop("Toko"))
    newest = last_complete_week(date(2026, 10, 6))
    readings = []
    for account in ACCOUNTS:
        desk.accounts.add(account)
        for number, metric in enumerate(metrics_of(account, desk.catalogue)):
            for back in range(1, WEEKS + 1):
                week = newest.shift(-7 * back)
                value = 1_000 + 37 * number + back % 97
                if metric.kind is Kind.RATIO:
                    value %= 100
                readings.append(Reading(account.id, metric.key, period_of(metric, week), value))
    desk.readings.put(readings)
    desk.close()


def typed(desktop: Desktop, app: QApplication) -> list[float]:
    """Milliseconds from Enter to the next field painted, for every field of the form."""
    window = desktop.window
    assert window is not None
    window.go("numbers")
    window.activateWindow()
    # The drawing library is read in the background after the first paint; nobody types that soon.
    for _ in range(3):
        app.processEvents()
    while desktop.jobs.busy:
        app.processEvents()
    found = []
    page = window.page
    assert isinstance(page, NumbersPage)
    for number in range(len(page.keeper.form.lines) - 1):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClicks(field, str(1_050 + number))
        app.processEvents()
        began = time.perf_counter()
        QTest.keyClick(field, Qt.Key.Key_Return)
        if QApplication.focusWidget() is field:
            QTest.keyClick(field, Qt.Key.Key_Return)
        app.processEvents()
        found.append((time.perf_counter() - began) * 1_000)
    return found


def commits(desk: Desk, times: int = 40) -> list[float]:
    """Milliseconds of the commit alone: one reading put, one after the other."""
    account = next(iter(desk.accounts))
    week = last_complete_week(date(2026, 10, 6))
    found = []
    for number in range(times):
        began = time.perf_counter()
        desk.readings.put([Reading(account.id, "views", week, 2_000 + number)])
        found.append((time.perf_counter() - began) * 1_000)
    return found


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ten_years.kpidesk"
        fill(path)
        app = make_app()
        desktop = Desktop(
            app, Settings(Path(folder) / "settings.ini"), language="id", theme="light"
        )
        assert desktop.open(path)
        whole = sorted(typed(desktop, app))
        desktop.finish()
        desk = Desk.open(path)
        alone = sorted(commits(desk))
        desk.close()
    at_95 = whole[int(len(whole) * 0.95)]
    show(
        f"Weekly form: Enter to the next field, {WEEKS} weeks × {len(ACCOUNTS)} accounts",
        [
            ("median", f"{statistics.median(whole):.1f} ms", ""),
            ("95th percentile", f"{at_95:.1f} ms", f"under {GOAL_MS} ms"),
            ("of it the commit alone (median)", f"{statistics.median(alone):.1f} ms", ""),
        ],
    )


if __name__ == "__main__":
    main()
