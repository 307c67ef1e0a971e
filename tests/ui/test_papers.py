from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QApplication, QLabel

from kpidesk.reporting.output import Document
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.papers import send_to_printer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_without_a_printer_a_pdf_is_offered(window: Window, qtbot: QtBot) -> None:
    said: list[str] = []

    def leave() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, Dialog)
        said.extend(one.text() for one in shown.findChildren(QLabel))
        qtbot.keyClick(shown, Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    send_to_printer(window, window.house, Document("Hitungan", "", "id", ()))
    assert "Printer tidak ditemukan" in said
