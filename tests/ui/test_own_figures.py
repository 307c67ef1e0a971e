from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QListWidget, QPushButton

from kpidesk.desk import Desk
from kpidesk.domain.metric import Direction, Unit
from kpidesk.domain.own import own_kpi
from kpidesk.domain.period import week_of
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from tests.ui.dialogs import in_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window

TODAY = date(2025, 3, 12)


@pytest.fixture
def shop_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KPIDESK_TODAY", TODAY.isoformat())
    path = tmp_path / "Kopi.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja"))
    books = desk.accounts.add(Account(Platform.BOOKS, "Buku"))
    week = week_of(TODAY).shift(-7)
    desk.readings.put(
        [Reading(books.id, "orders", week, 51), Reading(books.id, "inquiries", week, 144)]
    )
    desk.close()
    return path


def press(window: Window, qtbot: QtBot, name: str) -> None:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def listed(window: Window) -> list[str]:
    own = window.findChild(QListWidget, "own")
    assert isinstance(own, QListWidget)
    return [own.item(n).text() for n in range(own.count())]


def line(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_kpi_of_ones_own_is_made_and_computed(window: Window, qtbot: QtBot) -> None:
    window.go("settings", "own")
    met: list[str] = []

    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(line(dialog, "kpi_name"), "Tingkat jadi")
        formula = line(dialog, "formula")
        qtbot.keyClicks(formula, "orders / inquries * 100")
        met.append(" ".join(found.text() for found in dialog.findChildren(QLabel)))
        formula.selectAll()
        qtbot.keyClicks(formula, "orders / inquiries * 100")
        meaning = dialog.findChild(QLabel, "meaning")
        assert isinstance(meaning, QLabel)
        met.append(meaning.text().replace("\xa0", " "))
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(lambda: press(window, qtbot, "new_kpi"), fill)
    assert "Huruf ke-10: “inquries” bukan metrik atau KPI." in met[0]
    assert met[1] == (
        "= Pesanan ÷ Pertanyaan calon pembeli × 100\n3–9 Mar 2025: 51 ÷ 144 × 100 = 35,4%"
    )
    assert listed(window) == ["Tingkat jadi   35,4%\nPesanan ÷ Pertanyaan calon pembeli × 100"]
    window.house.desk.history.undo()
    assert listed(window) == []


def test_a_kpi_of_ones_own_has_a_target_from_this_week_on(window: Window, qtbot: QtBot) -> None:
    window.go("settings", "own")
    desk = window.house.desk
    met: list[str] = []

    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(line(dialog, "kpi_name"), "Tingkat jadi")
        qtbot.keyClicks(line(dialog, "formula"), "orders / inquiries * 100")
        qtbot.keyClicks(line(dialog, "target_value"), "empat")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        line(dialog, "target_value").selectAll()
        qtbot.keyClicks(line(dialog, "target_value"), "37,5")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    def empty(dialog: QDialog) -> None:
        met.append(line(dialog, "target_value").text())
        line(dialog, "target_value").clear()
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(lambda: press(window, qtbot, "new_kpi"), fill)
    week = week_of(TODAY)
    assert desk.scope(week).target("own_tingkat_jadi", week.last) == 37.5
    assert desk.scope(week).target("own_tingkat_jadi", week.shift(-7).last) is None
    own = window.findChild(QListWidget, "own")
    assert isinstance(own, QListWidget)
    own.setCurrentRow(0)
    in_dialog(lambda: press(window, qtbot, "change_own"), empty)
    assert met == ["37,50"]
    assert desk.scope(week).target("own_tingkat_jadi", week.last) is None
    desk.history.undo()
    desk.history.undo()
    assert list(desk.targets) == []
    assert desk.own.kpis() == []


def test_a_figure_of_ones_own_comes_onto_the_form(window: Window, qtbot: QtBot) -> None:
    window.go("settings", "own")

    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(line(dialog, "metric_name"), "Cangkir")
        box = dialog.findChild(QCheckBox, "books")
        assert isinstance(box, QCheckBox)
        assert box.isChecked()
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(lambda: press(window, qtbot, "new_metric"), fill)
    assert "own_cangkir" in window.house.desk.catalogue.offered("books")


def test_a_name_that_is_taken_keeps_the_dialog_open(window: Window, qtbot: QtBot) -> None:
    window.go("settings", "own")

    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(line(dialog, "kpi_name"), "Jangkauan")
        qtbot.keyClicks(line(dialog, "formula"), "orders / inquiries")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()

    in_dialog(lambda: press(window, qtbot, "new_kpi"), fill)
    assert window.house.desk.own.kpis() == []


def test_removing_says_which_kpis_need_it(window: Window, qtbot: QtBot) -> None:
    desk = window.house.desk
    one = own_kpi(desk.catalogue, "Satu", "orders / inquiries", Unit.DECIMAL, Direction.UP)
    desk.own.save_kpi(one)
    desk.own.save_kpi(own_kpi(desk.catalogue, "Dua", "own_satu * 2", Unit.DECIMAL, Direction.UP))
    window.go("settings", "own")
    own = window.findChild(QListWidget, "own")
    assert isinstance(own, QListWidget)
    own.setCurrentRow(0)
    met: list[str] = []

    def agree(dialog: QDialog) -> None:
        met.append(" ".join(found.text() for found in dialog.findChildren(QLabel)))
        button = dialog.findChild(QPushButton, "act")
        assert isinstance(button, QPushButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    in_dialog(lambda: press(window, qtbot, "remove_own"), agree)
    assert "KPI ini memerlukannya dan akan kosong: Dua." in met[0]
    assert [kpi.key for kpi in desk.own.kpis()] == ["own_dua"]
    assert listed(window) == ["Dua   –\nown_satu × 2"]
