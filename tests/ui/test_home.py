from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton

from kpidesk.domain.goal import Goal, Mark
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period, day
from kpidesk.domain.reading import Reading, Source
from kpidesk.domain.shape import Nature
from kpidesk.domain.shape import Shape as Form
from kpidesk.ui.home.call_out import CallOut
from kpidesk.ui.home.goals_card import GoalRow
from kpidesk.ui.widgets.kpi_card import KpiCard
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kpidesk.desk import Desk
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

TODAY = "2025-03-10"
WEEK = Period(date(2025, 3, 3), date(2025, 3, 9))


@pytest.fixture
def desk(desktop: Desktop, window: Window, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """On a Monday; nothing typed yet."""
    monkeypatch.setenv("KPIDESK_TODAY", TODAY)
    assert desktop.desk is not None
    return desktop.desk


def week(number: int) -> Period:
    return WEEK.shift(7 * number)


def fill(desk: Desk, number: int, **values: int) -> None:
    account = next(iter(desk.accounts))
    found = []
    for metric, value in values.items():
        period = week(number)
        period = day(period.last) if metric == "followers" else period
        found.append(Reading(account.id, metric, period, value, source=Source.TYPED))
    desk.readings.put(found)


def track(desk: Desk, *keys: str) -> None:
    from dataclasses import replace

    account = next(iter(desk.accounts))
    desk.accounts.save(replace(account, tracked=keys))


def card(window: Window, key: str) -> KpiCard:
    found = window.findChild(KpiCard, f"card_{key}")
    assert isinstance(found, KpiCard)
    return found


def call_out(window: Window) -> CallOut:
    found = window.findChild(CallOut, "call_out")
    assert isinstance(found, CallOut)
    return found


def test_an_empty_shop_is_told_how_to_begin(window: Window, desk: Desk, qtbot: QtBot) -> None:
    window.go("home")
    begin = window.findChild(QPushButton, "begin")
    assert isinstance(begin, QPushButton)
    assert begin.isVisible()
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.id == "numbers"


def test_a_typed_number_stands_on_its_card_with_its_change(window: Window, desk: Desk) -> None:
    track(desk, "reach", "views")
    fill(desk, -1, reach=10_000, views=1)
    fill(desk, 0, reach=12_500, views=1)
    window.go("home")
    shown = card(window, "reach")
    assert shown.value.text == "12.500"
    assert shown.change.accessibleName() == "+25,0% dari minggu lalu"
    assert shown.status.shape is Shape.NONE
    assert not call_out(window).isVisible()


def test_a_week_without_its_number_says_so_and_is_no_zero(window: Window, desk: Desk) -> None:
    track(desk, "reach", "views", "followers", "profile_visits")
    fill(desk, -1, reach=10_000, views=1, followers=5, profile_visits=1)
    fill(desk, 0, views=1, followers=5, profile_visits=1)
    window.go("home")
    shown = card(window, "reach")
    assert shown.value.text == "\u2013"
    assert shown.change.accessibleName() == "belum diisi"
    assert shown.status.word == "Belum ada angka"


def test_the_call_out_counts_and_leads_to_the_form(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    track(desk, "reach", "views", "followers", "profile_visits")
    fill(desk, -1, reach=1, views=1, followers=1, profile_visits=1)
    fill(desk, 0, reach=1)
    window.go("home")
    strip = call_out(window)
    assert strip.isVisible()
    assert "3\u20139" in strip.title.text()
    assert strip.text.text.startswith("1 dari 4 angka sudah ada. Tinggal 3")
    qtbot.mouseClick(strip.go, Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.id == "numbers"


def test_a_week_is_skipped_and_brought_back(window: Window, desk: Desk, qtbot: QtBot) -> None:
    track(desk, "reach", "views")
    fill(desk, -1, reach=1, views=1)
    window.go("home")
    strip = call_out(window)
    assert strip.isVisible()
    qtbot.mouseClick(strip.later, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.go("home")
    assert strip.isVisible()


def test_a_target_typed_as_on_the_phone_gives_the_card_a_status(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    track(desk, "reach", "views")
    fill(desk, 0, reach=12_500, views=1)
    window.go("home")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        value = dialog.findChild(QLineEdit, "target_value")
        assert isinstance(value, QLineEdit)
        qtbot.keyClicks(value, "12 rb")
        qtbot.keyClick(value, Qt.Key.Key_Return)

    QTimer.singleShot(0, answer)
    qtbot.mouseClick(card(window, "reach").offer, Qt.MouseButton.LeftButton)
    assert [(t.key, t.value, t.since) for t in desk.targets] == [("reach", 12_000, WEEK.first)]
    assert card(window, "reach").status.shape is Shape.DONE
    assert card(window, "reach").offer.text() == "Target 12.000"


def test_a_card_is_chosen_with_the_keyboard(window: Window, desk: Desk, qtbot: QtBot) -> None:
    track(desk, "reach", "views")
    fill(desk, 0, reach=12_500, views=1)
    window.go("home")
    views = card(window, "views")
    views.setFocus()
    qtbot.keyClick(views, Qt.Key.Key_Return)
    assert views.current
    assert not card(window, "reach").current


def test_the_chart_stands_once_its_library_is_there(
    window: Window, desk: Desk, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot
) -> None:
    track(desk, "reach", "views")
    fill(desk, 0, reach=12_500, views=1)
    window.go("home")
    desktop.warm.begin()
    by_hand.run()
    page = window.page
    qtbot.waitUntil(lambda: page.chart.place.chart is not None)  # type: ignore[union-attr]


def test_stepping_back_looks_at_the_week_before(window: Window, desk: Desk, qtbot: QtBot) -> None:
    track(desk, "reach", "views")
    fill(desk, -1, reach=10_000, views=1)
    fill(desk, 0, reach=12_500, views=1)
    window.go("home")
    page = window.page
    qtbot.mouseClick(page.stepper.back, Qt.MouseButton.LeftButton)  # type: ignore[union-attr]
    assert card(window, "reach").value.text == "10.000"
    page.steps.choose("month")  # type: ignore[union-attr]
    assert card(window, "views").value.text == "1"


def test_the_rail_counts_the_numbers_left(window: Window, desk: Desk, qtbot: QtBot) -> None:
    track(desk, "reach", "views", "followers")
    fill(desk, -1, reach=1, views=1, followers=1)
    fill(desk, 0, reach=1)
    item = window.rail.items["numbers"]
    qtbot.waitUntil(lambda: item.badge == "2")
    fill(desk, 0, views=1, followers=1)
    qtbot.waitUntil(lambda: item.badge == "")


def test_a_target_is_changed_and_taken_away(window: Window, desk: Desk, qtbot: QtBot) -> None:
    track(desk, "reach", "views")
    fill(desk, 0, reach=12_500, views=1)
    window.go("home")

    def answer(text: str) -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        value = dialog.findChild(QLineEdit, "target_value")
        assert isinstance(value, QLineEdit)
        qtbot.keyClicks(value, text)
        qtbot.keyClick(value, Qt.Key.Key_Return)

    def end() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        button = dialog.findChild(QPushButton, "end")
        assert isinstance(button, QPushButton)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    for text in ("12.000", "13 rb"):
        QTimer.singleShot(0, lambda text=text: answer(text))
        qtbot.mouseClick(card(window, "reach").offer, Qt.MouseButton.LeftButton)
    assert card(window, "reach").offer.text() == "Target 13.000"
    assert card(window, "reach").status.shape is Shape.CAUTION
    QTimer.singleShot(0, end)
    qtbot.mouseClick(card(window, "reach").offer, Qt.MouseButton.LeftButton)
    assert card(window, "reach").offer.text() == "Beri target"


def test_the_owner_chooses_the_cards(window: Window, desk: Desk, qtbot: QtBot) -> None:
    track(desk, "reach", "views", "profile_visits")
    fill(desk, 0, reach=12_500, views=20_000, profile_visits=40)
    window.go("settings", "cards")
    chosen = window.findChild(QListWidget, "home_cards")
    assert isinstance(chosen, QListWidget)
    names = [chosen.item(n).text() for n in range(chosen.count())]
    chosen.setCurrentRow(names.index("Kunjungan profil"))
    chosen.setFocus()
    qtbot.keyClick(chosen, Qt.Key.Key_Space)
    window.go("home")
    assert card(window, "profile_visits").value.text == "40"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.go("home")
    shown = [c.key for c in window.findChildren(KpiCard) if c.isVisible()]
    assert "profile_visits" not in shown


def test_a_goal_on_home_opens_that_goal(
    window: Window, desk: Desk, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot
) -> None:
    track(desk, "followers", "views")
    for number in range(-6, 1):
        fill(desk, number, followers=1000 + 10 * number, views=500)
    goal = Goal(
        text="Pengikut 1.200", metric="followers", shape=Form.TO_LEVEL, nature=Nature.STOCK,
        unit=Unit.COUNT, baseline=950, start=date(2025, 2, 3),
        marks=(Mark(1200, date(2025, 5, 4), date(2025, 2, 3)),), made_on=date(2025, 2, 3),
    )  # fmt: skip
    desk.goals.add(goal)
    window.go("home")
    desktop.warm.begin()

    def stands() -> bool:
        by_hand.run()
        return window.findChild(GoalRow, f"home_goal_{goal.id}") is not None

    qtbot.waitUntil(stands)
    row = window.findChild(GoalRow, f"home_goal_{goal.id}")
    assert isinstance(row, GoalRow)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    page = window.page
    assert page is not None
    assert page.id == "goals"
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any("Pengikut 1.200" in text for text in texts)
