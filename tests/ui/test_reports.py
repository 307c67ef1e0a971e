"""The reports screen: look at the month, change its words, save it, print it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QPushButton,
)

from kpidesk.domain.campaign import Campaign
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.reading import Reading
from kpidesk.ui.reports.page import ReportsPage
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.desk import Desk
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

TODAY = "2026-11-10"


@pytest.fixture(autouse=True)
def the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", TODAY)


@pytest.fixture
def desk(desktop: Desktop) -> Desk:
    assert desktop.desk is not None
    (account,) = desktop.desk.accounts
    first = week_of(date(2026, 9, 7))
    weeks = [first.shift(7 * n) for n in range(8)]
    for key in ("views", "reach", "interactions", "profile_visits", "link_clicks", "likes"):
        put = [Reading(account.id, key, week, 12_000 + n) for n, week in enumerate(weeks)]
        desktop.desk.readings.put(put)
    return desktop.desk


@pytest.fixture
def page(window: Window, desk: Desk, by_hand: HandDriven, qtbot: QtBot) -> ReportsPage:
    assert window.go("reports")
    found = window.findChild(ReportsPage)
    assert isinstance(found, ReportsPage)
    qtbot.waitUntil(lambda: bool(by_hand.queue))
    settle(found, by_hand, qtbot)
    with qtbot.waitActive(window):
        window.activateWindow()
    return found


def settle(page: ReportsPage, by_hand: HandDriven, qtbot: QtBot) -> None:
    """Do all the work that waits, and what follows from it."""

    def rested() -> bool:
        by_hand.run()
        QApplication.processEvents()
        return not by_hand.queue and not page.house.jobs.busy

    qtbot.waitUntil(rested)
    qtbot.waitUntil(rested)


def press(page: ReportsPage, qtbot: QtBot, name: str) -> None:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def said(page: ReportsPage, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def box(page: ReportsPage, name: str) -> QPlainTextEdit:
    found = page.findChild(QPlainTextEdit, name)
    assert isinstance(found, QPlainTextEdit)
    return found


def in_dialog(work: Callable[[Dialog], object]) -> None:
    """Do something in the dialog that opens next."""
    watch = QTimer(QApplication.instance())

    def act() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, Dialog):
            watch.stop()
            work(shown)

    watch.timeout.connect(act)
    watch.start(1)


def saving_to(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def a_long_story(desk: Desk) -> None:
    """Enough words for a second page."""
    parts = ("happened", "why", "plan", "good", "bad", "next")
    desk.reports.write("month", "2026-10-01", "id", dict.fromkeys(parts, "kata " * 79))


def test_the_last_whole_month_is_drawn_page_by_page(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot
) -> None:
    assert page.month.first == date(2026, 10, 1)
    assert said(page, "place") == "Halaman 1 dari 1"
    a_long_story(desk)
    settle(page, by_hand, qtbot)
    assert said(page, "place") == "Halaman 1 dari 2"
    press(page, qtbot, "on")
    assert said(page, "place") == "Halaman 2 dari 2"


def test_a_new_shop_sees_the_month_of_its_first_week(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot
) -> None:
    assert window.go("reports")
    page = window.findChild(ReportsPage)
    assert isinstance(page, ReportsPage)
    assert page.month.first == date(2026, 10, 1)
    assert window.go("home")
    assert desktop.desk is not None
    (account,) = desktop.desk.accounts
    week = week_of(date(2026, 11, 2))
    desktop.desk.readings.put([Reading(account.id, "views", week, 12_300)])
    assert window.go("reports")
    assert page.month.first == date(2026, 11, 1)
    settle(page, by_hand, qtbot)
    press(page, qtbot, "earlier")
    assert window.go("home")
    assert window.go("reports")
    assert page.month.first == date(2026, 10, 1)


def test_larger_pages_are_drawn_anew(page: ReportsPage, by_hand: HandDriven, qtbot: QtBot) -> None:
    before = page.preview.wanted
    press(page, qtbot, "larger")
    assert page.preview.wanted > before
    settle(page, by_hand, qtbot)
    assert page.preview.pages == 1


def test_a_short_report_is_one_page(page: ReportsPage, by_hand: HandDriven, qtbot: QtBot) -> None:
    short = page.findChild(QCheckBox, "short")
    assert isinstance(short, QCheckBox)
    qtbot.mouseClick(short, Qt.MouseButton.LeftButton, pos=short.rect().center())
    if not short.isChecked():
        qtbot.keyClick(short, Qt.Key.Key_Space)
    settle(page, by_hand, qtbot)
    assert said(page, "place") == "Halaman 1 dari 1"


def test_words_are_kept_when_the_box_is_left_and_the_draft_can_come_back(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot
) -> None:
    lead = box(page, "lead")
    drafted = lead.toPlainText()
    assert drafted.startswith("Klik tautan")
    lead.setFocus()
    lead.selectAll()
    qtbot.keyClicks(lead, "Bulan <b>ramai</b>.")
    assert desk.reports.texts("month", "2026-10-01", "id") == {}
    qtbot.keyClick(lead, Qt.Key.Key_Tab)
    assert desk.reports.texts("month", "2026-10-01", "id") == {"lead": "Bulan <b>ramai</b>."}
    settle(page, by_hand, qtbot)
    press(page, qtbot, "back_lead")
    assert desk.reports.texts("month", "2026-10-01", "id") == {}
    settle(page, by_hand, qtbot)
    assert lead.toPlainText() == drafted


def test_each_language_has_its_own_words(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot
) -> None:
    desk.reports.write("month", "2026-10-01", "id", {"why": "Hujan."})
    settle(page, by_hand, qtbot)
    assert box(page, "why").toPlainText() == "Hujan."
    languages = page.findChild(Segments, "languages")
    assert isinstance(languages, Segments)
    languages.setFocus()
    qtbot.keyClick(languages, Qt.Key.Key_Right)
    settle(page, by_hand, qtbot)
    assert box(page, "why").toPlainText() == ""
    assert "Link clicks" in box(page, "lead").toPlainText()


def test_a_number_typed_elsewhere_changes_the_report(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot
) -> None:
    (account,) = desk.accounts
    desk.readings.put([Reading(account.id, "link_clicks", week_of(date(2026, 10, 5)), 99_999)])
    settle(page, by_hand, qtbot)
    assert "5–11 Okt" in box(page, "good").toPlainText()


def test_a_pdf_is_saved_where_the_person_says(
    page: ReportsPage, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, window: Window,
) -> None:  # fmt: skip
    saving_to(monkeypatch, tmp_path / "Laporan")
    press(page, qtbot, "pdf")
    settle(page, by_hand, qtbot)
    assert (tmp_path / "Laporan.pdf").read_bytes().startswith(b"%PDF")
    toast = window.findChild(QLabel, "", Qt.FindChildOption.FindChildrenRecursively)
    assert toast is not None
    assert page.house.settings.last_folder == str(tmp_path)


def test_a_file_that_cannot_be_written_is_said(
    page: ReportsPage, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    (tmp_path / "r.pdf").mkdir()
    saving_to(monkeypatch, tmp_path / "r.pdf")
    heard: list[str] = []

    def hear(dialog: Dialog) -> None:
        heard.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    press(page, qtbot, "pdf")
    in_dialog(hear)
    settle(page, by_hand, qtbot)
    assert any("r.pdf" in text for text in heard)


def test_without_a_printer_a_pdf_is_offered(
    page: ReportsPage, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    saving_to(monkeypatch, tmp_path / "instead.pdf")
    in_dialog(lambda dialog: dialog.accept())
    press(page, qtbot, "print")
    settle(page, by_hand, qtbot)
    assert (tmp_path / "instead.pdf").exists()


def act_of(page: ReportsPage, text: str) -> None:
    (found,) = [a for a in page.more.menu().actions() if a.text() == text]
    found.trigger()


def test_all_months_of_the_year_become_a_file_each(
    page: ReportsPage, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    act_of(page, "Semua bulan setahun…")
    assert page.batch.running
    settle(page, by_hand, qtbot)
    assert not page.batch.running
    assert len(list(tmp_path.glob("Laporan-*-2026-*.pdf"))) == 11


def test_the_batch_stops_when_told(
    page: ReportsPage, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    act_of(page, "Semua bulan setahun…")
    press(page, qtbot, "batch_stop")
    settle(page, by_hand, qtbot)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert not page.batch.running


def test_a_logo_is_made_small_and_a_drawing_is_refused(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    picture = QImage(2400, 1200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    picture.save(str(tmp_path / "logo.png"))
    chosen = [str(tmp_path / "logo.png")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen[0], ""))
    act_of(page, "Logo di laporan…")
    settle(page, by_hand, qtbot)
    kept = desk.reports.logo()
    assert kept is not None
    assert QImage.fromData(kept).width() == 600
    drawing = tmp_path / "logo.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>')
    chosen[0] = str(drawing)
    act_of(page, "Logo di laporan…")
    in_dialog(lambda dialog: dialog.accept())
    settle(page, by_hand, qtbot)
    assert desk.reports.logo() == kept


def choose(page: ReportsPage, kind: str) -> None:
    found = page.findChild(QComboBox, "kinds")
    assert isinstance(found, QComboBox)
    found.setCurrentIndex(found.findData(kind))
    found.activated.emit(found.currentIndex())


@pytest.mark.parametrize("kind", ["week", "form", "guide"])
def test_other_sheets_are_drawn_without_the_month_s_words(
    page: ReportsPage, by_hand: HandDriven, qtbot: QtBot, kind: str
) -> None:
    choose(page, kind)
    settle(page, by_hand, qtbot)
    assert page.preview.pages >= 1
    assert not box(page, "lead").isVisible()
    assert not page.findChild(QCheckBox, "short").isVisible()  # type: ignore[union-attr]


def test_a_week_is_stepped_by_weeks(page: ReportsPage, qtbot: QtBot) -> None:
    choose(page, "week")
    assert page.stepper.title.text().strip() == "2–8 Nov 2026".replace(" ", "\u00a0")
    qtbot.mouseClick(page.stepper.back, Qt.MouseButton.LeftButton)
    assert "26\u00a0Okt–1\u00a0Nov\u00a02026" in page.stepper.title.text()


def test_without_goals_nothing_can_be_printed_and_the_page_says_why(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot
) -> None:
    choose(page, "goal")
    settle(page, by_hand, qtbot)
    assert page.preview.pages == 0
    assert not page.save.isEnabled()
    assert said(page, "nothing") == "Belum ada target. Tulis satu di halaman Target."
    desk.campaigns.save(Campaign("Promo", Period(date(2026, 10, 5), date(2026, 10, 9))))
    choose(page, "campaign")
    settle(page, by_hand, qtbot)
    assert page.preview.pages == 1
    assert page.save.isEnabled()


def test_another_page_leads_to_a_goal_a_campaign_or_a_month(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot, window: Window
) -> None:
    campaign = Campaign("Promo", Period(date(2026, 10, 5), date(2026, 10, 9)))
    desk.campaigns.save(campaign)
    assert window.go("reports", f"campaign {campaign.id}")
    settle(page, by_hand, qtbot)
    assert page.about.currentData() == campaign.id
    assert window.go("reports", "month 2026-09-01")
    settle(page, by_hand, qtbot)
    assert page.month.first == date(2026, 9, 1)


def test_the_report_wears_the_shop_s_colour_until_the_usual_one_is_wanted(
    page: ReportsPage, desk: Desk, by_hand: HandDriven, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#b00020"))
    act_of(page, "Warna laporan…")
    settle(page, by_hand, qtbot)
    assert desk.options.get("report_accent") == "#b00020"
    act_of(page, "Warna asal")
    assert desk.options.get("report_accent") is None
