"""Qt ships no Indonesian of its own; what its stock parts ask for is in `qt_id.ts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QWizard,
    QWizardPage,
)

from kpidesk.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

Button = QDialogButtonBox.StandardButton


class Recorder(QTranslator):
    """Writes down what Qt asks for and, by answering None, leaves every answer to others."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str, str]] = set()

    def translate(
        self,
        context: str,
        source: str,
        comment: str | None = None,
        n: int = -1,  # noqa: ARG002 - Qt's own signature
    ) -> None:
        self.asked.add((context, source, comment or ""))


@pytest.fixture
def indonesian(qapp: QApplication) -> Iterator[QTranslator]:
    made = QTranslator()
    assert made.load("qt_id.qm", str(resources() / "i18n"))
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.mark.parametrize(
    ("button", "text"),
    [
        (Button.Cancel, "Batal"),
        (Button.Save, "Simpan"),
        (Button.Discard, "Buang"),
        (Button.Close, "Tutup"),
        (Button.Yes, "Ya"),
        (Button.No, "Tidak"),
        (Button.Open, "Buka"),
    ],
)
def test_standard_buttons_speak_indonesian(
    indonesian: QTranslator, qtbot: QtBot, button: Button, text: str
) -> None:
    box = QDialogButtonBox(button)
    qtbot.addWidget(box)
    assert box.button(button).text().replace("&", "") == text


def test_the_menu_of_a_field_speaks_indonesian(indonesian: QTranslator, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    texts = [act.text().split("\t")[0].replace("&", "") for act in menu.actions() if act.text()]
    menu.deleteLater()
    assert texts == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"]


def stock_parts() -> list[QWidget]:
    """What the program uses of Qt's own dialogs and menus."""
    box = QDialogButtonBox()
    for button in Button:
        if button not in (Button.NoButton, Button.FirstButton, Button.LastButton):
            box.addButton(button)
    message = QMessageBox(QMessageBox.Icon.Warning, "a", "b")
    message.setDetailedText("c")
    files = QFileDialog()
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    wizard = QWizard()
    wizard.addPage(QWizardPage())
    wizard.addPage(QWizardPage())
    return [box, message, files, wizard, QLineEdit("x"), QPlainTextEdit("x"), QSpinBox()]


def test_nothing_a_stock_part_asks_for_is_missing(qapp: QApplication, qtbot: QtBot) -> None:
    ours = QTranslator()
    assert ours.load("qt_id.qm", str(resources() / "i18n"))
    recorder = Recorder()
    qapp.installTranslator(recorder)
    try:
        for part in stock_parts():
            qtbot.addWidget(part)
            part.show()
            if isinstance(part, QLineEdit | QPlainTextEdit):
                part.createStandardContextMenu().deleteLater()
        qapp.processEvents()
    finally:
        qapp.removeTranslator(recorder)
    assert len(recorder.asked) > 60
    missing = [
        (context, source)
        for context, source, comment in sorted(recorder.asked)
        if context.startswith("Q")
        # The names of keys stand on the keyboard as they are.
        and context != "QShortcut"
        and not ours.translate(context, source, comment or None)
    ]
    assert not missing
