"""A dressed application: fonts, palette and stylesheet as in the running program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.ui.app import Desktop
from kpidesk.ui.theme import Theme, wear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    wear(qapp, Theme.read("light"))
    return qapp


class HandDriven:
    """An executor whose work waits until a test runs it; nothing happens by itself."""

    def __init__(self) -> None:
        self.queue: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None], /) -> None:
        self.queue.append(work)

    def shutdown(self, wait: bool = True) -> None:  # noqa: ARG002 - the pool's own signature
        self.queue.clear()

    def run(self) -> None:
        """Do everything that waits."""
        while self.queue:
            self.queue.pop(0)()


@pytest.fixture
def by_hand() -> HandDriven:
    """A queue of jobs run by the test."""
    return HandDriven()


@pytest.fixture
def shop_file(tmp_path: Path) -> Path:
    """A shop file with one account and nothing typed yet."""
    path = tmp_path / "Kopi Senja.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja", city="Bandung"))
    desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    desk.close()
    return path


@pytest.fixture
def desktop(qapp: QApplication, by_hand: HandDriven, shop_file: Path) -> Iterator[Desktop]:
    """The running program with a shop open, in Indonesian, light; its worker is driven by hand."""
    made = Desktop(qapp, executor=by_hand)
    made.settings.chosen_language = "id"
    made.settings.theme = "light"
    made.dress()
    assert made.open(shop_file)
    yield made
    made.finish()


@pytest.fixture
def window(desktop: Desktop, qtbot: QtBot) -> Window:
    """Its window, shown and active."""
    assert desktop.window is not None
    with qtbot.waitActive(desktop.window):
        desktop.window.activateWindow()
    return desktop.window
