from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from kpidesk.desk import Desk
from kpidesk.domain.period import month
from kpidesk.domain.reading import Reading
from kpidesk.ui.numbers.close import CloseDialog
from kpidesk.ui.numbers.history import HistoryDialog
from kpidesk.ui.numbers.notes import NoteDialog, SkipDialog
from kpidesk.ui.numbers.own_metric import OwnMetricDialog, own_key
from kpidesk.ui.reminder import Reminder, first_page, open_weeks, snooze
from tests.ui.numbers.conftest import WEEK

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from tests.ui.numbers.person import Person

D = TypeVar("D", bound=QWidget)
FEBRUARY = month(2025, 2)


def in_dialog(kind: type[D], act: Callable[[D], object]) -> list[str]:
    """Do `act` in the next modal dialog; errors inside it are handed back, for slots hide them."""
    wrong: list[str] = []

    def do() -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, kind):
            wrong.append(f"{shown} is no {kind.__name__}")
            if shown is not None:
                shown.close()
            return
        try:
            act(shown)
        except AssertionError as error:
            wrong.append(str(error) or "assertion failed")
            shown.close()

    QTimer.singleShot(0, do)
    return wrong


def press_act(dialog: QWidget) -> None:
    button = dialog.findChild(QPushButton, "act")
    assert isinstance(button, QPushButton)
    button.click()


def edit(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def test_a_number_gets_its_note_with_f2(person: Person) -> None:
    person.enter("19000")
    person.press(Qt.Key.Key_Up)

    def write(dialog: NoteDialog) -> None:
        person.qtbot.keyClicks(edit(dialog, "note"), "diiklankan")
        press_act(dialog)

    wrong = in_dialog(NoteDialog, write)
    person.press(Qt.Key.Key_F2)
    assert not wrong
    stored = person.stored("views")
    assert stored is not None
    assert (stored.value, stored.note) == (19_000, "diiklankan")
    assert person.row("views").shown.note == "diiklankan"
    person.enter("19500")
    changed = person.stored("views")
    assert changed is not None
    assert changed.note == "diiklankan", "the note stays with the number"


def test_history_shows_old_new_when_and_from_where(person: Person) -> None:
    person.enter("19000")
    person.press(Qt.Key.Key_Up)
    person.enter("19500")
    person.press(Qt.Key.Key_Up)
    seen: list[str] = []

    def read(dialog: HistoryDialog) -> None:
        seen.extend(one.text() for one in dialog.findChildren(QLabel))
        press_act(dialog)

    wrong = in_dialog(HistoryDialog, read)
    person.press(Qt.Key.Key_F3)
    assert not wrong
    assert {"19.000", "19.500", "kosong", "diketik"} <= set(seen)


def test_a_skipped_week_counts_as_missing_and_is_not_asked_for_again(person: Person) -> None:
    def skip(dialog: SkipDialog) -> None:
        person.qtbot.keyClicks(edit(dialog, "reason"), "toko libur")
        press_act(dialog)

    wrong = in_dialog(SkipDialog, skip)
    person.page.deeds.ask_skip()
    assert not wrong
    assert "toko libur" in person.page.strips.text
    assert WEEK not in open_weeks(person.desk)
    person.page.deeds.unskip()
    assert WEEK in open_weeks(person.desk)


def test_closing_a_month_compares_notes_and_locks_it(person: Person) -> None:
    person.page.show_week(WEEK.shift(-14))
    person.go_to("views")
    account = person.page.keeper.form.sections[0].account.id

    def close(dialog: CloseDialog) -> None:
        edit(dialog, "month views").setText("90 rb")
        edit(dialog, "month reach").setText("21.000")
        difference = dialog.findChild(QLabel, "difference views")
        assert isinstance(difference, QLabel)
        assert difference.text().startswith("+")
        person.qtbot.keyClicks(edit(dialog, "month_note"), "beda karena koreksi")
        press_act(dialog)

    wrong = in_dialog(CloseDialog, close)
    person.page.deeds.ask_close()
    assert not wrong
    closed = person.desk.weeks.closed(account)
    assert [one.first for one in closed] == [FEBRUARY.first]
    assert closed[0].note == "beda karena koreksi"
    assert [d.metric for d in closed[0].differences] == ["views", "reach"]
    found = {
        r.metric: r.value for r in person.desk.readings.between(FEBRUARY) if r.period == FEBRUARY
    }
    assert found == {"views": 90_000, "reach": 21_000}
    assert person.field("views").locked
    person.window.house.shell.undo()
    assert person.desk.weeks.closed(account) == []
    assert not [r for r in person.desk.readings.between(FEBRUARY) if r.period == FEBRUARY]


def test_closing_is_offered_in_the_first_days_of_a_month(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2025-04-08")
    for back in (0, -1, -2, -3):
        reading = Reading(
            next(iter(person.desk.accounts)).id, "views", WEEK.shift(-7 * back), 18_000
        )
        person.desk.readings.put([reading])
    person.page.show_week(WEEK.shift(21))
    assert person.page.strips.text.startswith("Maret\u00a02025 sudah lewat")
    monkeypatch.setenv("KPIDESK_TODAY", "2025-04-12")
    person.page.show_week(WEEK.shift(21))
    assert "Maret" not in person.page.strips.text


def test_a_month_figure_that_is_no_number_keeps_the_dialog_open(person: Person) -> None:
    person.page.show_week(WEEK.shift(-14))
    account = person.page.keeper.form.sections[0].account.id

    def close(dialog: CloseDialog) -> None:
        edit(dialog, "month views").setText("12,34")
        press_act(dialog)
        assert dialog.isVisible()
        complaint = dialog.findChild(QLabel, "complaint")
        assert isinstance(complaint, QLabel)
        assert complaint.text()
        dialog.reject()

    wrong = in_dialog(CloseDialog, close)
    person.page.deeds.ask_close()
    assert not wrong
    assert person.desk.weeks.closed(account) == []


def test_a_number_of_one_s_own_stands_on_the_form_and_is_kept(person: Person) -> None:
    def add(dialog: OwnMetricDialog) -> None:
        press_act(dialog)
        assert dialog.isVisible(), "a name is needed"
        person.qtbot.keyClicks(edit(dialog, "own_name"), "Tester dibagikan")
        press_act(dialog)

    wrong = in_dialog(OwnMetricDialog, add)
    person.page.deeds.ask_own_metric()
    assert not wrong
    person.window.activateWindow()
    person.qtbot.waitUntil(lambda: person.at == "own_tester_dibagikan")
    person.enter("55")
    assert person.value("own_tester_dibagikan") == 55


def test_own_keys_never_collide() -> None:
    assert own_key("Tester!", ()) == "own_tester"
    assert own_key("Tester", ("own_tester",)) == "own_tester_2"
    assert own_key("é", ()) == "own_metric"


def test_the_program_begins_where_the_numbers_are_missing(person: Person) -> None:
    assert first_page(person.desk) == "numbers"
    person.enter("19000")
    assert first_page(person.desk) == "home"


def test_the_notice_comes_once_on_the_chosen_day_and_only_while_a_week_is_empty(
    desktop: Desktop, person: Person
) -> None:
    said: list[str] = []
    settings = desktop.settings
    reminder = Reminder(settings, person.window.go, lambda _title, text, _go: said.append(text))
    look = lambda: reminder.look(person.desk, person.page.words, person.page.formats)  # noqa: E731
    look()
    assert said == []
    settings.remind_day = 1
    snooze(settings)
    look()
    assert said == []
    settings.snoozed_until = ""
    look()
    look()
    assert said == ["Angka 10–16\u00a0Mar\u00a02025 belum diketik."]
    settings.reminded_on = ""
    person.enter("19000")
    look()
    assert len(said) == 1


def test_an_earlier_empty_week_is_offered_in_the_grid(person: Person) -> None:
    gone = WEEK.shift(-21)
    person.desk.readings.remove(
        [r.key for r in person.desk.readings.between(gone) if r.period.last in gone]
    )
    person.page.show_week(WEEK)
    assert person.page.strips.text == "1 minggu sebelumnya belum diisi."


def test_a_shop_without_accounts_leads_to_the_first_one(desktop: Desktop, qtbot: QtBot) -> None:
    assert desktop.desk is not None
    for account in desktop.desk.accounts.all():
        desktop.desk.accounts.save(replace(account, archived=True))
    assert desktop.window is not None
    desktop.window.go("numbers")
    page = desktop.window.page
    assert page is not None
    assert "Belum ada akun" in [one.text() for one in page.findChildren(QLabel)]


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kpidesk.ui.app import Desktop, make_app
from kpidesk.ui.local_settings import Settings
app = make_app()
desktop = Desktop(app, Settings(Path(sys.argv[2])), language="id", theme="light")
assert desktop.open(Path(sys.argv[1]))
desktop.window.go("numbers")
desktop.window.activateWindow()
app.processEvents()
for text in ("19,3rb", "9102"):
    field = QApplication.focusWidget()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
QTest.keyClicks(QApplication.focusWidget(), "1044")
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_kill_loses_at_most_the_field_being_typed(shop_file: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(shop_file), str(tmp_path / "s.ini")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        cwd=Path.cwd(),
    )
    assert done.returncode == -9, done.stderr.decode()[-500:]
    desk = Desk.open(shop_file)
    kept = {r.metric: r.value for r in desk.readings.between(WEEK) if isinstance(r, Reading)}
    desk.close()
    assert kept == {"views": 19_300, "reach": 9_102}
