from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kpidesk.desk import Desk
from kpidesk.domain.shop import Shop
from kpidesk.language.words import LANGUAGES
from kpidesk.ui.focus import FocusRing
from kpidesk.ui.pages import PAGES
from kpidesk.ui.rail import RailItem
from kpidesk.ui.theme import SCALES, worn
from kpidesk.ui.widgets.notices import Toast

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window

IN_RAIL = [entry for entry in PAGES if entry.group]


def item(window: Window, page: str) -> RailItem:
    found = window.findChild(RailItem, f"rail_{page}")
    assert isinstance(found, RailItem)
    return found


def toast(window: Window) -> str:
    shown = window.findChild(Toast, "toast")
    return shown.text if isinstance(shown, Toast) and shown.isVisible() else ""


@pytest.mark.parametrize("entry", IN_RAIL, ids=lambda e: e.id)
def test_every_page_of_the_rail_opens_and_is_marked(
    window: Window, qtbot: QtBot, entry: object
) -> None:
    page = entry.id  # type: ignore[attr-defined]
    qtbot.mouseClick(item(window, page), Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.id == page
    assert [i.page for i in window.findChildren(RailItem) if i.isChecked()] == [page]


def test_the_rail_is_walked_with_the_keyboard(window: Window, qtbot: QtBot) -> None:
    items = list(window.rail.items.values())
    items[0].setFocus()
    for _ in items[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.id == items[-1].page


def test_the_ring_shows_after_the_keyboard_only(window: Window, qtbot: QtBot) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    items = list(window.rail.items.values())
    qtbot.mouseClick(items[0], Qt.MouseButton.LeftButton)
    assert not ring.isVisible()
    items[0].setFocus()
    qtbot.keyClick(items[0], Qt.Key.Key_Tab)
    assert ring.isVisible()
    near = QApplication.focusWidget()
    assert near is not None
    assert ring.geometry().contains(near.mapTo(window, QPoint(4, 4)))


def test_the_shop_and_its_file_are_named(window: Window) -> None:
    assert window.rail.shop.name.text == "Kopi Senja"
    assert window.rail.shop.city.text == "Bandung"
    assert window.rail.file.text.startswith("Kopi Senja.kpidesk")
    assert window.windowTitle().startswith("Kopi Senja")


def test_another_language_keeps_page_place_and_file(desktop: Desktop, window: Window) -> None:
    window.go("settings")
    place, before = window.geometry(), window.rail.items["settings"].text()
    desktop.settings.chosen_language = "en"
    desktop.rebuild()
    now = desktop.window
    assert now is not None
    assert now is not window
    assert now.page is not None
    assert now.page.id == "settings"
    assert now.geometry() == place
    assert before == "Pengaturan"
    assert now.rail.items["settings"].text() == "Settings"


def test_another_theme_changes_the_colours_of_everything(desktop: Desktop, window: Window) -> None:
    window.go("settings")
    assert worn().name == "light"
    light = desktop.app.palette().window().color().lightness()
    desktop.settings.theme = "dark"
    desktop.rebuild()
    assert worn().name == "dark"
    assert desktop.app.palette().window().color().lightness() < light
    assert desktop.window is not None
    shot = desktop.window.grab().toImage()
    assert shot.pixelColor(shot.width() - 3, shot.height() - 3).lightness() < 60


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", [SCALES[0], SCALES[-1]])
def test_every_page_fits_a_small_laptop(desktop: Desktop, language: str, scale: int) -> None:
    desktop.settings.chosen_language = language
    desktop.settings.text_size = scale
    desktop.rebuild()
    window = desktop.window
    assert window is not None
    window.resize(1366, 690)
    too_big = []
    for entry in PAGES:
        window.go(entry.id)
        QApplication.sendPostedEvents()
        hint = window.minimumSizeHint()
        if hint.width() > 1366 or hint.height() > 690:
            too_big.append(f"{entry.id}: {hint.width()}x{hint.height()}")
    assert not too_big


def test_a_narrow_window_keeps_icons_with_names_as_tool_tips(window: Window) -> None:
    window.resize(1000, 690)
    assert window.rail.width() == 60
    assert window.rail.items["settings"].toolTip() == "Pengaturan · Ctrl+9"
    window.resize(1366, 690)
    assert window.rail.width() == 214
    assert window.rail.items["settings"].toolTip() == "Ctrl+9"


def test_undo_and_redo_say_what_came_back(desktop: Desktop, window: Window, qtbot: QtBot) -> None:
    assert desktop.desk is not None
    desktop.desk.shop.save(replace(desktop.desk.shop.get(), name="Kopi Fajar"))
    assert window.rail.shop.name.text == "Kopi Fajar"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.shop.name.text == "Kopi Senja"
    assert toast(window).startswith("Diurungkan:")
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.shop.name.text == "Kopi Fajar"
    assert toast(window).startswith("Diulangi:")


def test_the_toast_offers_the_way_back(desktop: Desktop, window: Window, qtbot: QtBot) -> None:
    assert desktop.desk is not None
    desktop.desk.shop.save(replace(desktop.desk.shop.get(), name="Kopi Fajar"))
    desktop.undo()
    shown = window.findChild(Toast, "toast")
    assert isinstance(shown, Toast)
    redo = next(b for b in shown.findChildren(QPushButton) if b.text() == "Ulangi")
    qtbot.mouseClick(redo, Qt.MouseButton.LeftButton)
    assert window.rail.shop.name.text == "Kopi Fajar"


def test_undo_in_a_field_takes_back_the_typing_first(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    assert desktop.desk is not None
    desktop.desk.shop.save(replace(desktop.desk.shop.get(), name="Kopi Fajar"))
    field = QLineEdit(window.page)
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert window.rail.shop.name.text == "Kopi Fajar"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.rail.shop.name.text == "Kopi Senja"


def drop(on: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(20, 20), action, data, button, keys)
    QApplication.sendEvent(on, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(on, QDropEvent(QPointF(20, 20), action, data, button, keys))


def test_a_shop_file_dropped_anywhere_is_opened(
    desktop: Desktop, window: Window, tmp_path: Path
) -> None:
    other = tmp_path / "other.kpidesk"
    Desk.create(other, Shop("Warung Ibu")).close()
    drop(window, other)
    assert desktop.window is not None
    assert desktop.window.rail.shop.name.text == "Warung Ibu"
    assert desktop.settings.last_file == str(other)


def test_a_file_that_is_no_shop_leaves_the_open_one_alone(
    desktop: Desktop, window: Window, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.kpidesk"
    wrong.write_text("hello", encoding="utf-8")
    drop(window, wrong)
    assert desktop.window is window
    assert toast(window)
    assert wrong.read_text(encoding="utf-8") == "hello"
    assert window.rail.shop.name.text == "Kopi Senja"


def test_heavy_libraries_are_imported_after_the_first_paint(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: desktop.warm.begun)


def test_a_text_size_that_makes_no_sense_is_the_usual_one(desktop: Desktop) -> None:
    desktop.settings.store.setValue("text_size", "enormous")
    assert desktop.settings.text_size == 100
    desktop.settings.store.setValue("text_size", 7)
    assert desktop.settings.text_size == 100
    desktop.settings.store.setValue("language", "xx")
    assert desktop.settings.chosen_language == ""


def test_ctrl_and_a_number_opens_the_page_of_that_place(window: Window, qtbot: QtBot) -> None:
    for number, page in enumerate(list(window.rail.items)[:9], start=1):
        key = Qt.Key(Qt.Key.Key_0.value + number)
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.page is not None
        assert window.page.id == page


def test_a_long_sentence_is_shown_whole_and_longer(window: Window, qtbot: QtBot) -> None:
    text = "Uji pemulihan gagal. " * 12
    window.toast(text, "Rincian", "", lambda: None, warns=True)
    said = next(one for one in window.toasts.findChildren(QLabel) if one.text() == text)
    assert said.height() >= said.heightForWidth(said.width())
    assert window.toasts.geometry().right() <= window.width()
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.toasts.geometry().right() <= window.width())
    assert said.height() >= said.heightForWidth(said.width())
    window.toast("Tersimpan")
    short = next(one for one in window.toasts.findChildren(QLabel) if one.text() == "Tersimpan")
    assert not short.wordWrap()
