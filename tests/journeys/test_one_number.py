"""One typed number, found again on the card, in the chart's table and on paper."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QTableView, QWidget

from kpidesk.domain.period import week_of
from kpidesk.domain.reading import Reading
from kpidesk.ui.numbers.field import NumberField
from tests.reporting.paper import text_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

TUESDAY = date(2026, 11, 10)
WEEK = week_of(date(2026, 11, 2))


@pytest.fixture(autouse=True)
def the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", TUESDAY.isoformat())


class Journey:
    """Someone who goes from screen to screen."""

    def __init__(
        self, window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, folder: Path
    ) -> None:
        self.window, self.desktop, self.by_hand, self.qtbot = window, desktop, by_hand, qtbot
        self.folder = folder

    def go(self, page: str, where: str = "") -> QWidget:
        assert self.window.go(page, where)
        self.rest()
        assert self.window.page is not None
        return self.window.page

    def rest(self) -> None:
        """Everything that waits is done."""

        def rested() -> bool:
            self.by_hand.run()
            QApplication.processEvents()
            return not self.by_hand.queue and not self.desktop.jobs.busy

        self.qtbot.waitUntil(rested)

    def types(self, metric: str, text: str) -> None:
        page = self.go("numbers")
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        field = page.findChild(NumberField, f"field {metric}")
        assert isinstance(field, NumberField)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.qtbot.keyClicks(field, text)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)

    def sees(self, page: QWidget) -> str:
        """Every word a person can read on a page, tables included."""
        said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        said += [w.accessibleName() for w in page.findChildren(QWidget) if w.isVisible()]
        for table in page.findChildren(QTableView):
            model = table.model()
            said += [
                str(model.data(model.index(r, c)) or "")
                for r in range(model.rowCount())
                for c in range(model.columnCount())
            ]
        return " ".join(said)

    def prints(self, where: str, monkeypatch: pytest.MonkeyPatch) -> str:
        """The text of the PDF that the reports screen saves."""
        target = self.folder / f"{re.sub(r'[^a-z0-9]', '', where)}.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        page = self.go("reports", where)
        save = page.findChild(QPushButton, "pdf")
        assert isinstance(save, QPushButton)
        self.qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
        self.rest()
        return re.sub(r"\s+", " ", text_of(target.read_bytes()))


@pytest.fixture
def journey(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> Journey:
    return Journey(window, desktop, by_hand, qtbot, tmp_path)


def test_a_number_typed_on_the_form_is_the_same_everywhere(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    journey.types("views", "12,3rb")
    assert journey.desktop.desk is not None
    (stored,) = [r for r in journey.desktop.desk.readings.between(WEEK) if r.metric == "views"]
    assert (stored.period, stored.value, stored.rounded_by) == (WEEK, 12_300, 50)
    assert "12.300" in journey.sees(journey.go("home"))
    assert "12.300" in journey.sees(journey.go("charts", "views"))
    assert "±12.300" in journey.prints("week 2026-11-04", monkeypatch)
    assert "±12.300" in journey.prints("month 2026-11-01", monkeypatch)


def test_four_weeks_of_reach_are_added_up_nowhere(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert journey.desktop.desk is not None
    (account,) = journey.desktop.desk.accounts
    october = [week_of(date(2026, 10, 5)).shift(7 * n) for n in range(4)]
    typed = [1_111, 1_222, 1_444, 1_888]
    put = [Reading(account.id, "reach", w, v) for w, v in zip(october, typed, strict=True)]
    journey.desktop.desk.readings.put(put)
    said = [journey.sees(journey.go("home")), journey.sees(journey.go("charts", "reach"))]
    paper = journey.prints("month 2026-10-01", monkeypatch)
    for text in said:
        assert "5.665" not in text
    between = re.search(r"1\.888–(\d\.\d{3})", paper)
    assert "5.665" not in paper or (between is not None and between[1] == "5.665")
