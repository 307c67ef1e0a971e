from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QListWidget, QPushButton

from kpidesk.desk import Desk
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.post import Post, PostKind, PostReading
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Event, Platform
from kpidesk.domain.view import HOURS
from kpidesk.ui.charts.page import ChartsPage
from tests.ui.dialogs import in_dialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window

TODAY = date(2025, 3, 12)


@pytest.fixture
def shop_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KPIDESK_TODAY", TODAY.isoformat())
    path = tmp_path / "Kopi.kpidesk"
    from kpidesk.domain.shop import Shop

    desk = Desk.create(path, Shop("Kopi Senja"))
    instagram = desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    tiktok = desk.accounts.add(Account(Platform.TIKTOK, "@kopitok"))
    last = week_of(TODAY)
    readings = []
    for number in range(20):
        week = last.shift(-7 * number)
        readings += [
            Reading(instagram.id, "reach", week, 9000 - 100 * number),
            Reading(instagram.id, "interactions", week, 700 + 10 * number),
            Reading(tiktok.id, "interactions", week, 300),
        ]
        readings.append(Reading(tiktok.id, "reach", week, 4000))
    desk.readings.put(readings)
    desk.close()
    return path


@pytest.fixture
def page(window: Window, desktop: Desktop, qtbot: QtBot) -> ChartsPage:
    assert window.go("charts")
    desktop.jobs._executor.run()  # type: ignore[union-attr]
    page = window.findChild(ChartsPage)
    assert isinstance(page, ChartsPage)
    qtbot.waitUntil(lambda: page.place.chart is not None)
    return page


def table(page: ChartsPage) -> list[list[str]]:
    model = page.model
    return [
        [str(model.data(model.index(r, c)) or "") for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]


def choose(page: ChartsPage, qtbot: QtBot, name: str, text: str) -> None:
    box = page.findChild(QComboBox, name)
    assert box is not None
    index = box.findText(text)
    assert index >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(index)
    box.activated.emit(index)


def keep(page: ChartsPage, entry: str) -> None:
    button = page.findChild(QPushButton, "save")
    assert button is not None
    next(act for act in button.menu().actions() if act.text() == entry).trigger()


def test_the_page_opens_with_the_first_accounts_reach(page: ChartsPage) -> None:
    assert page.view.key == "reach"
    rows = table(page)
    assert len(rows) == 12
    assert rows[0][1] == "9.000"
    assert rows[0][2] == "+1,1%"
    assert "orang yang sama" in page.meaning.text()


def test_arrow_keys_on_the_chart_select_the_same_row_in_the_table(
    page: ChartsPage, qtbot: QtBot
) -> None:
    chart = page.place.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert page.table.currentIndex().row() == 1
    assert chart.read_out()[1] == "Jangkauan 8.900"


def test_another_figure_is_found_by_typing_and_enter(page: ChartsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.choices.figure, Qt.MouseButton.LeftButton)
    search = page.findChild(QLineEdit, "search")
    assert search is not None
    qtbot.keyClicks(search, "er jang")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert page.view.key == "er_reach"
    assert page.choices.figure.text() == "ER (jangkauan)"
    assert "Interaksi ÷ Jangkauan × 100" in page.how.text()
    assert "700 ÷ 9.000 × 100 = 7,8%" in page.how.text()


def test_only_figures_with_numbers_are_offered(page: ChartsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.choices.figure, Qt.MouseButton.LeftButton)
    listed = page.findChild(QListWidget, "figures")
    assert listed is not None
    names = [listed.item(n).text() for n in range(listed.count())]
    assert "Jangkauan" in names
    assert "Omzet bersih" not in names
    qtbot.keyClick(page.findChild(QLineEdit, "search"), Qt.Key.Key_Escape)


def test_by_month_a_point_is_a_month(page: ChartsPage) -> None:
    page.choices.by.choose("month")
    assert [row[0].replace("\xa0", " ") for row in table(page)][:2] == [
        "Maret 2025",
        "Februari 2025",
    ]


def test_people_of_all_accounts_become_a_line_for_each(page: ChartsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "whose", "Semua akun")
    assert page.shown is not None
    labels = [line.label for line in page.shown.drawing.lines]
    assert labels == ["Instagram @kopisenja", "TikTok @kopitok"]


def test_a_chart_for_each_account_shares_one_scale(page: ChartsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "whose", "Satu grafik per akun")
    assert page.shown is not None
    assert len(page.shown.panels) == 2
    assert page.shown.panels[0].drawing.reach == page.shown.panels[1].drawing.reach == (4000, 9000)
    assert page.stack.currentIndex() == 1


def test_a_comparison_is_drawn_behind(page: ChartsPage, qtbot: QtBot) -> None:
    choose(page, qtbot, "against", "Waktu tepat sebelumnya")
    assert page.shown is not None
    comparison = page.shown.drawing.lines[1]
    assert comparison.is_comparison
    assert comparison.series.values[-1] == 9000 - 100 * 12


def test_buttons_zoom_in_and_out_and_show_everything(page: ChartsPage, qtbot: QtBot) -> None:
    buttons = {b.objectName(): b for b in page.zooming.findChildren(QPushButton)}
    assert [b.accessibleName() for b in buttons.values()] == [
        "Perbesar",
        "Perkecil",
        "Tampilkan semua",
    ]
    chart = page.place.chart
    assert chart.shown() == (0, 11)
    qtbot.mouseClick(buttons["zoom_in"], Qt.MouseButton.LeftButton)
    first, last = chart.shown()
    assert 0 < first < last < 11
    buttons["zoom_out"].setFocus()
    qtbot.keyClick(buttons["zoom_out"], Qt.Key.Key_Space)
    assert chart.shown() == (0, 11)
    qtbot.mouseClick(buttons["zoom_in"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["zoom_all"], Qt.MouseButton.LeftButton)
    assert chart.shown() == (0, 11)


def test_four_full_weeks_stand_beside_the_four_before(page: ChartsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.choices.figure, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.findChild(QLineEdit, "search"), "er jang")
    qtbot.keyClick(page.findChild(QLineEdit, "search"), Qt.Key.Key_Return)
    against = page.findChild(QComboBox, "against")
    assert against is not None
    against.setFocus()
    qtbot.keyClicks(against, "4 minggu")
    assert page.shown is not None
    assert len(table(page)) == 4
    assert page.shown.drawing.lines[1].is_comparison
    # By hand: 2900 of 35000 against 3060 of 33400.
    assert "8,3%, 4 minggu sebelumnya 9,2%: −0,9 poin" in page.how.text().replace("\xa0", " ")


def test_what_happened_is_noted_and_drawn_and_can_be_undone(
    page: ChartsPage, qtbot: QtBot, window: Window
) -> None:
    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(dialog.findChild(QLineEdit, "text"), "Reel kopi aren")
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(lambda: qtbot.mouseClick(page.events.add_event, Qt.MouseButton.LeftButton), fill)
    assert [event.text for event in page.desk.events] == ["Reel kopi aren"]
    assert page.shown is not None
    assert page.shown.drawing.events
    page.desk.history.undo()
    assert list(page.desk.events) == []


def test_an_event_is_changed_and_removed_from_its_list(page: ChartsPage, qtbot: QtBot) -> None:
    page.desk.events.save(Event(Period(TODAY, TODAY), "Promo", id="e1"))
    page.refresh()
    listed = page.events.list
    place = listed.visualItemRect(listed.item(0)).center()

    def remove(dialog: QDialog) -> None:
        qtbot.mouseClick(dialog.findChild(QPushButton, "remove"), Qt.MouseButton.LeftButton)

    in_dialog(
        lambda: qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place),
        remove,
    )
    assert list(page.desk.events) == []


@pytest.mark.parametrize(
    ("entry", "ending", "start"),
    [
        ("Gambar (PNG)…", "png", b"\x89PNG"),
        ("Gambar vektor (SVG)…", "svg", b"<?xml"),
        ("Angka (CSV)…", "csv", b"\xef\xbb\xbffrom,to,"),
    ],
)
def test_the_chart_is_kept_as_a_file(
    page: ChartsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    entry: str,
    ending: str,
    start: bytes,
) -> None:
    target = tmp_path / f"grafik.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    keep(page, entry)
    assert target.read_bytes().startswith(start)


def test_the_figures_are_copied_as_a_table(page: ChartsPage) -> None:
    keep(page, "Salin angka")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Periode\tNilai\tPerubahan"
    assert len(lines) == 13


def test_a_link_leads_to_its_figure_and_day(window: Window, page: ChartsPage) -> None:
    account = next(iter(page.desk.accounts))
    day = TODAY - timedelta(days=14)
    window.go("charts", f"key=interactions&whose={account.id}&at={day}")
    assert page.view.key == "interactions"
    assert page.place.chart.read_out()[1] == "Interaksi 720"


def test_a_shop_without_numbers_says_so(window: Window, page: ChartsPage) -> None:
    keys = [r.key for r in page.desk.readings.between(Period(date(2024, 1, 1), date(2025, 12, 31)))]
    page.desk.readings.remove(keys)
    page.refresh()
    assert all(row[1] == "belum diisi" for row in table(page))


def test_posts_are_read_by_day_and_hour_with_the_arrow_keys(
    window: Window, page: ChartsPage, qtbot: QtBot
) -> None:
    account = next(iter(page.desk.accounts))
    evening = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
    for number in range(2):
        post = page.desk.posts.save(Post(account.id, f"p{number}", PostKind.REEL, evening))
        page.desk.posts.read(PostReading(post.id, TODAY, (("likes", 100 + 20 * number),)))
    window.go("charts", f"key={HOURS}")
    assert page.stack.currentWidget() is page.hours
    assert page.how.text() == "Senin 19.00: median 110 interaksi, 2 postingan."
    page.hours.setFocus()
    qtbot.keyClick(page.hours, Qt.Key.Key_Right)
    assert page.how.text() == "Senin 00.00: tidak ada postingan."
    qtbot.keyClick(page.hours, Qt.Key.Key_Down)
    assert page.how.text().startswith("Selasa 00.00")
    window.go("charts", "key=reach")
    assert page.stack.currentIndex() == 0
    assert page.table.isVisible()


def test_the_months_table_says_changes_by_the_day_and_none_to_the_running_one(
    page: ChartsPage, qtbot: QtBot
) -> None:
    page.enter("key=interactions&by=month&range=quarter")
    title = page.model.headerData(page.model.columnCount() - 1, Qt.Orientation.Horizontal)
    assert title == "Perubahan per hari"
    rows = table(page)
    assert rows[0][0] == "Maret\xa02025"
    assert rows[0][-1] == ""


def test_two_accounts_beside_each_other_are_both_read_in_the_table(page: ChartsPage) -> None:
    page.enter("key=reach&whose=each")
    widths = [page.table.columnWidth(n) for n in range(page.model.columnCount())]
    assert len(widths) == 3
    assert min(widths[1:]) > 70
