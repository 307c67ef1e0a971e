"""A shop whose followers have a history, on a fixed Monday."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.period import day
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.ui.app import Desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kpidesk.ui.goals.page import GoalsPage
    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

LEVELS = [1200, 1216, 1235, 1250, 1272, 1290, 1345, 1362, 1380, 1401, 1418, 1440]
TODAY = date(2025, 3, 10)


@pytest.fixture
def shop_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Twelve weeks of followers before Monday 10 March 2025."""
    monkeypatch.setenv("KPIDESK_TODAY", TODAY.isoformat())
    path = tmp_path / "Kopi Senja.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja", city="Bandung", objective="awareness"))
    account = Account(Platform.INSTAGRAM, "@kopisenja")
    desk.accounts.add(account)
    last = TODAY - timedelta(days=1)
    weeks = enumerate(reversed(LEVELS))
    desk.readings.put(
        [Reading(account.id, "followers", day(last - timedelta(days=7 * n)), v) for n, v in weeks]
    )
    desk.close()
    return path


@pytest.fixture
def desktop(qapp: QApplication, by_hand: HandDriven, shop_file: Path) -> Iterator[Desktop]:
    """The running program with that shop open, in Indonesian."""
    made = Desktop(qapp, executor=by_hand)
    made.settings.chosen_language = "id"
    made.settings.theme = "light"
    made.dress()
    assert made.open(shop_file)
    yield made
    made.finish()


@pytest.fixture
def goals(window: Window, qtbot: QtBot) -> GoalsPage:
    """The goals page, looked at."""
    from kpidesk.ui.goals.page import GoalsPage

    assert window.go("goals")
    page = window.findChild(GoalsPage)
    assert page is not None
    qtbot.waitUntil(page.isVisible)
    return page
