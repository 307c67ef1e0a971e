from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from kpidesk.domain.shop import Platform
from kpidesk.paths import user_data
from kpidesk.ui.app import Desktop
from kpidesk.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import HandDriven


@pytest.fixture
def fresh(qapp: QApplication, by_hand: HandDriven) -> Iterator[Desktop]:
    """The program as a newcomer finds it."""
    made = Desktop(qapp, executor=by_hand)
    made.settings.chosen_language = "id"
    made.dress()
    made.welcome()
    yield made
    made.finish()


def press(desktop: Desktop, qtbot: QtBot, name: str) -> None:
    assert desktop.front is not None
    found = desktop.front.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def part(desktop: Desktop, kind: type[QWidget], name: str) -> QWidget:
    assert desktop.front is not None
    found = desktop.front.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def test_a_new_shop_is_made_by_typing_a_name(fresh: Desktop, qtbot: QtBot) -> None:
    press(fresh, qtbot, "start_empty")
    qtbot.keyClicks(part(fresh, QLineEdit, "shop_name"), "Kopi Senja")
    qtbot.keyClicks(part(fresh, QLineEdit, "handle_tiktok"), "@kopi")
    press(fresh, qtbot, "make")
    assert fresh.desk is not None
    assert fresh.desk.path == user_data() / "Kopi Senja.kpidesk"
    assert fresh.desk.shop.get().language == "id"
    assert [(a.platform, a.handle) for a in fresh.desk.accounts] == [
        (Platform.INSTAGRAM, "Kopi Senja"),
        (Platform.TIKTOK, "@kopi"),
        (Platform.BOOKS, "Buku kas"),
    ]
    assert fresh.window is not None
    assert fresh.window.isVisible()
    assert fresh.settings.last_file == str(fresh.desk.path)


def test_a_new_shop_is_made_by_keyboard_and_begins_with_its_first_week(
    fresh: Desktop, qtbot: QtBot
) -> None:
    start = part(fresh, QPushButton, "start_empty")
    start.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(start, Qt.Key.Key_Return)
    qtbot.keyClicks(part(fresh, QLineEdit, "shop_name"), "Kopi Senja")
    make = part(fresh, QPushButton, "make")
    make.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(make, Qt.Key.Key_Return)
    assert fresh.window is not None
    assert fresh.window.page is not None
    assert fresh.window.page.id == "numbers"


def test_typing_a_handle_ticks_its_platform(fresh: Desktop, qtbot: QtBot) -> None:
    press(fresh, qtbot, "start_empty")
    tick = part(fresh, QCheckBox, "has_shopee")
    assert isinstance(tick, QCheckBox)
    assert not tick.isChecked()
    qtbot.keyClicks(part(fresh, QLineEdit, "handle_shopee"), "kopisenja")
    assert tick.isChecked()


def test_a_shop_needs_a_name_and_nothing_is_made_without(fresh: Desktop, qtbot: QtBot) -> None:
    press(fresh, qtbot, "start_empty")
    press(fresh, qtbot, "make")
    assert fresh.desk is None
    assert not list(user_data().glob("*.kpidesk"))
    assert part(fresh, QLineEdit, "shop_name").property("state") == "bad"


def test_enter_makes_the_shop_and_escape_goes_back(fresh: Desktop, qtbot: QtBot) -> None:
    press(fresh, qtbot, "start_empty")
    name = part(fresh, QLineEdit, "shop_name")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert part(fresh, QPushButton, "start_empty").isVisible()
    press(fresh, qtbot, "start_empty")
    name = part(fresh, QLineEdit, "shop_name")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert fresh.desk is None
    qtbot.keyClicks(name, "Kopi Senja")
    qtbot.keyClick(part(fresh, QCheckBox, "has_tiktok"), Qt.Key.Key_Return)
    assert fresh.desk is not None
    assert fresh.desk.shop.get().name == "Kopi Senja"


def test_a_second_shop_of_one_name_gets_a_file_of_its_own(fresh: Desktop, qtbot: QtBot) -> None:
    for _ in range(2):
        fresh.welcome()
        press(fresh, qtbot, "start_empty")
        qtbot.keyClicks(part(fresh, QLineEdit, "shop_name"), 'Kopi: "Senja"/2')
        press(fresh, qtbot, "make")
    names = sorted(path.name for path in user_data().glob("*.kpidesk"))
    assert names == ["Kopi- -Senja--2 2.kpidesk", "Kopi- -Senja--2.kpidesk"]


def test_a_file_that_cannot_be_opened_is_named_and_the_choices_stay(
    fresh: Desktop, tmp_path: Path
) -> None:
    assert not fresh.open(tmp_path / "gone.kpidesk")
    assert fresh.front is not None
    banner = fresh.front.findChild(Banner)
    assert isinstance(banner, Banner)
    assert "gone.kpidesk" in banner.text.text()
    assert not (tmp_path / "gone.kpidesk").exists()


def test_the_first_screen_speaks_the_language_picked(fresh: Desktop) -> None:
    assert fresh.front is not None
    first = fresh.front
    assert any("toko contoh" in b.accessibleName() for b in first.findChildren(QPushButton))
    fresh.settings.chosen_language = "en"
    fresh.rebuild()
    assert fresh.front is not first
    assert any("demo shop" in b.accessibleName() for b in fresh.front.findChildren(QPushButton))
