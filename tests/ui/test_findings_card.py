from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kpidesk.desk import Desk
from kpidesk.domain.period import week_of
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.home.findings_card import FindingRow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window

TODAY = date(2025, 3, 12)


@pytest.fixture
def shop_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KPIDESK_TODAY", TODAY.isoformat())
    path = tmp_path / "Kopi.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja"))
    instagram = desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja", tracked=("views",)))
    newest = week_of(TODAY).shift(-7)
    values = [1900, 1005, 995, 1010, 990, 1008, 992, 1000, 1003, 998]
    desk.readings.put(
        [Reading(instagram.id, "views", newest.shift(-7 * n), v) for n, v in enumerate(values)]
    )
    desk.close()
    return path


def test_pressing_a_finding_opens_its_chart_at_its_week(
    window: Window, desktop: Desktop, qtbot: QtBot
) -> None:
    window.go("home")

    def stands() -> bool:
        desktop.jobs._executor.run()  # type: ignore[union-attr]
        return window.findChild(FindingRow) is not None

    qtbot.waitUntil(stands)
    finding = window.findChild(FindingRow)
    assert isinstance(finding, FindingRow)
    said = "Tayangan 1.900: tertinggi dari 10 minggu. Rekor sebelumnya 1.010."
    assert finding.accessibleName() == said
    finding.setFocus()
    qtbot.keyClick(finding, Qt.Key.Key_Return)
    page = window.findChild(ChartsPage)
    assert isinstance(page, ChartsPage)
    assert page.view.key == "views"
    qtbot.waitUntil(lambda: page.place.chart is not None)
    assert page.place.chart.read_out()[1] == "Tayangan 1.900"
