from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from kpidesk.desk import Desk
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.language.words import LANGUAGES

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.numbers.page import NumbersPage


@pytest.fixture
def shop_file(tmp_path: Path) -> Path:
    """A shop that is everywhere."""
    path = tmp_path / "semua.kpidesk"
    desk = Desk.create(path, Shop("Semua"))
    for position, platform in enumerate(Platform):
        desk.accounts.add(Account(platform, f"akun {platform}", position=position))
    desk.close()
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_of_every_platform_says_where_its_number_is(
    desktop: Desktop, qtbot: QtBot, language: str
) -> None:
    desktop.settings.chosen_language = language
    desktop.rebuild()
    window = desktop.window
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    window.go("numbers")
    page = cast("NumbersPage", window.page)
    way = page.findChild(QLabel, "way")
    assert isinstance(way, QLabel)
    silent = []
    for line in page.keeper.form.lines:
        if not way.text():
            silent.append(line.place)
        field = QApplication.focusWidget()
        assert field is not None
        assert line.metric.name[language] in field.accessibleName()
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert not silent
    assert len(page.form.tabs.tabs) == len(Platform)
    assert page.form.tabs.boxes()[-1].right() <= page.form.tabs.width() + 1


def test_ctrl_enter_walks_through_all_accounts_to_the_summary(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    assert window is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    window.go("numbers")
    page = cast("NumbersPage", window.page)
    seen = []
    for _ in Platform:
        assert page.form.rows.active is not None
        seen.append(page.form.rows.active[0])
        key, modifier = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)
    assert len(set(seen)) == len(Platform)
    assert page.side.shows_summary
