from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from kpidesk import __version__
from kpidesk.domain.shop import Platform
from kpidesk.ui.settings.account_dialog import AccountDialog
from kpidesk.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kpidesk.desk import Desk
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window


@pytest.fixture
def desk(desktop: Desktop) -> Desk:
    assert desktop.desk is not None
    return desktop.desk


def line(window: Window, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def press(window: Window, qtbot: QtBot, name: str) -> None:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def in_dialog(work: Callable[[Dialog], object]) -> None:
    """Do something in the dialog that opens next."""

    def act() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, Dialog)
        work(shown)

    QTimer.singleShot(0, act)


def test_the_name_of_the_shop_is_saved_when_the_field_is_left(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.go("settings", "shop")
    name = line(window, "shop_name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Warung Ibu")
    assert desk.shop.get().name == "Kopi Senja"
    qtbot.keyClick(name, Qt.Key.Key_Tab)
    assert desk.shop.get().name == "Warung Ibu"
    assert window.rail.shop.name.text == "Warung Ibu"


def test_a_shop_without_a_name_is_not_saved_and_says_so(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.go("settings", "shop")
    name = line(window, "shop_name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert desk.shop.get().name == "Kopi Senja"
    assert name.property("state") == "bad"


def test_a_name_with_markup_is_shown_as_typed(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.go("settings", "shop")
    name = line(window, "shop_name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "<b>Kopi</b> & Roti")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert desk.shop.get().name == "<b>Kopi</b> & Roti"
    assert window.rail.shop.name.text == "<b>Kopi</b> & Roti"


def test_an_account_is_added_with_the_keyboard(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.go("settings", "accounts")

    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, AccountDialog)
        platform = dialog.findChild(QComboBox, "platform")
        assert isinstance(platform, QComboBox)
        platform.setCurrentIndex(platform.findData("tiktok"))
        handle = dialog.findChild(QLineEdit, "handle")
        assert isinstance(handle, QLineEdit)
        qtbot.keyClicks(handle, "@kopi")
        qtbot.keyClick(handle, Qt.Key.Key_Return)

    in_dialog(fill)
    press(window, qtbot, "add_account")
    assert [(a.platform, a.handle) for a in desk.accounts] == [
        (Platform.INSTAGRAM, "@kopisenja"),
        (Platform.TIKTOK, "@kopi"),
    ]


def test_an_account_without_a_handle_is_not_added(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.go("settings", "accounts")

    def fill(dialog: Dialog) -> None:
        press(dialog, qtbot, "done")  # type: ignore[arg-type]
        assert dialog.isVisible()
        dialog.reject()

    in_dialog(fill)
    press(window, qtbot, "add_account")
    assert len(desk.accounts.all()) == 1


def test_the_same_account_twice_is_refused_with_a_sentence(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.go("settings", "accounts")

    def fill(dialog: Dialog) -> None:
        handle = dialog.findChild(QLineEdit, "handle")
        assert isinstance(handle, QLineEdit)
        qtbot.keyClicks(handle, "@KopiSenja")
        press(dialog, qtbot, "done")  # type: ignore[arg-type]

    in_dialog(fill)
    press(window, qtbot, "add_account")
    assert len(desk.accounts.all()) == 1
    assert "@KopiSenja" in window.toasts.text


def test_an_archived_account_leaves_the_form_and_comes_back(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.go("settings", "accounts")
    press(window, qtbot, "archive_account")
    assert list(desk.accounts) == []
    press(window, qtbot, "archive_account")
    assert len(list(desk.accounts)) == 1


def test_removing_an_account_asks_and_escape_keeps_it(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.go("settings", "accounts")
    in_dialog(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    press(window, qtbot, "remove_account")
    assert len(desk.accounts.all()) == 1
    in_dialog(lambda dialog: press(dialog, qtbot, "act"))  # type: ignore[arg-type]
    press(window, qtbot, "remove_account")
    assert desk.accounts.all() == []
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.accounts.all()) == 1


def test_a_metric_that_is_unticked_leaves_the_form(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    window.go("settings", "accounts")
    tracked = window.findChild(QListWidget, "tracked")
    assert isinstance(tracked, QListWidget)
    usual = desk.catalogue.form(Platform.INSTAGRAM)
    tracked.setCurrentRow(0)
    tracked.setFocus()
    qtbot.keyClick(tracked, Qt.Key.Key_Space)
    account = next(iter(desk.accounts))
    assert account.tracked == usual[1:]


def test_the_order_of_the_form_is_changed(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.go("settings", "accounts")
    tracked = window.findChild(QListWidget, "tracked")
    assert isinstance(tracked, QListWidget)
    usual = desk.catalogue.form(Platform.INSTAGRAM)
    tracked.setCurrentRow(0)
    press(window, qtbot, "metric_down")
    account = next(iter(desk.accounts))
    assert account.tracked[:2] == (usual[1], usual[0])


def test_a_file_opened_for_reading_cannot_be_changed(desktop: Desktop) -> None:
    assert desktop.desk is not None
    path = desktop.desk.path
    desktop.desk.close()
    desktop.desk = None
    desktop.open_for_picture(path, read_only=True)
    assert desktop.window is not None
    desktop.window.go("settings", "shop")
    assert not line(desktop.window, "shop_name").isEnabled()


def test_about_names_the_version_and_shows_the_licence_of_every_part(window: Window) -> None:
    window.go("settings", "about")
    parts = window.findChild(QListWidget, "licences")
    text = window.findChild(QPlainTextEdit, "licence_text")
    assert isinstance(parts, QListWidget)
    assert isinstance(text, QPlainTextEdit)
    assert text.isReadOnly()
    parts.setFocus()
    seen = set()
    for number in range(parts.count()):
        parts.setCurrentRow(number)
        assert len(text.toPlainText()) > 300, parts.item(number).text()
        seen.add(text.toPlainText())
    assert len(seen) == parts.count()
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in one for one in seen)
    assert any("SIL OPEN FONT LICENSE" in one for one in seen)
    said = [one.text() for one in window.findChildren(QLabel)]
    assert __version__ in said
