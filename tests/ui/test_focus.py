"""Where the keys go: the ring and Enter, in the window, its dialogs and the first screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kpidesk.ui.focus import FocusRing
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window


def test_enter_presses_the_button_with_the_focus_and_not_the_default_one(
    dressed: QApplication, qtbot: QtBot
) -> None:
    pressed: list[str] = []
    dialog = Dialog(None, "Tutup bulan ini?")
    qtbot.addWidget(dialog)
    no = button("Batal", then=lambda: pressed.append("no"))
    yes = button("Tutup bulan", "primary", then=lambda: pressed.append("yes"))
    dialog.offers(no, yes)
    yes.setDefault(True)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    yes.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(yes, Qt.Key.Key_Backtab)
    assert dressed.focusWidget() is no
    ring = dialog.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    assert ring.geometry().contains(no.geometry())
    qtbot.keyClick(no, Qt.Key.Key_Return)
    assert pressed == ["no"]
    qtbot.keyClick(no, Qt.Key.Key_Tab)
    qtbot.keyClick(yes, Qt.Key.Key_Enter)
    assert pressed == ["no", "yes"]


def test_tab_goes_on_in_the_page_that_a_key_showed(
    window: Window, dressed: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    assert page is not None
    assert page.id == "goals"
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert not ring.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    focused = dressed.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
