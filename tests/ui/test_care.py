"""Copies, recovery, health and the change log, as a person meets them."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from kpidesk import care
from kpidesk.clock import today
from kpidesk.desk import Desk
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.shop import Account, Platform
from kpidesk.storage import tally
from kpidesk.storage.database import write_seal
from kpidesk.storage.engine import connect
from kpidesk.ui.app import Desktop, safe_settings
from kpidesk.ui.curtain import Curtain
from kpidesk.ui.instance import Claim, Instance
from kpidesk.ui.jobs import within
from kpidesk.ui.local_settings import Settings
from kpidesk.ui.pin import fits, hashed, is_pin, wait_after
from kpidesk.ui.recovery.window import Recovery
from kpidesk.ui.widgets.dialogs import Dialog
from tests.builders import MONDAY, a_reading, names

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven


def press(shown: QWidget, qtbot: QtBot, name: str) -> None:
    found = shown.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isEnabled()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def answer(qtbot: QtBot, name: str) -> None:
    """Press a button of the dialog that opens next."""

    def act() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, Dialog)
        press(shown, qtbot, name)

    QTimer.singleShot(0, act)


def texts(shown: QWidget) -> str:
    return "\n".join(one.text() for one in shown.findChildren(QLabel))


def table(shown: QWidget, name: str) -> list[list[str]]:
    found = shown.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    model = found.model()
    return [
        [str(model.index(r, c).data()) for c in range(model.columnCount())]
        for r in range(model.rowCount())
    ]


def desk_of(desktop: Desktop) -> Desk:
    assert desktop.desk is not None
    return desktop.desk


def test_a_copy_is_made_listed_and_brought_back(
    desktop: Desktop, window: Window, by_hand: HandDriven, qtbot: QtBot
) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 111)])
    window.go("settings", "backups")
    press(window, qtbot, "back_up")
    by_hand.run()
    qtbot.waitUntil(lambda: len(table(window, "copies")) == 1)
    desk.readings.put([a_reading(desk, 222)])
    answer(qtbot, "act")
    press(window, qtbot, "bring_back")
    again = desk_of(desktop)
    assert again is not desk
    assert [r.value for r in again.readings.between(a_reading(again).period)] == [111]
    assert any("replaced" in name for name in names(again.path.parent))
    assert desktop.window is not None
    assert "Salinan sudah dipulihkan" in desktop.window.toasts.text


def test_escape_brings_nothing_back(
    desktop: Desktop, window: Window, by_hand: HandDriven, qtbot: QtBot
) -> None:
    desk = desk_of(desktop)
    care.back_up(desk.path)
    desk.readings.put([a_reading(desk, 222)])
    window.go("settings", "backups")

    def leave() -> None:
        qtbot.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Escape)

    QTimer.singleShot(0, leave)
    press(window, qtbot, "bring_back")
    assert desk_of(desktop) is desk
    assert len(desk.readings) == 1


def test_closing_makes_a_copy_and_one_in_the_second_place(desktop: Desktop, tmp_path: Path) -> None:
    desk = desk_of(desktop)
    book = desk.state().book
    stick = tmp_path / "stick"
    stick.mkdir()
    desktop.settings.second_place = str(stick)
    desk.readings.put([a_reading(desk, 5)])
    desktop.finish()
    assert [one.content.readings for one in care.backups(book)] == [1]
    assert len(names(stick)) == 1
    assert care.preview(stick / names(stick)[0]).readings == 1


def test_a_second_place_that_is_gone_keeps_nobody_from_closing(
    desktop: Desktop, tmp_path: Path
) -> None:
    desk = desk_of(desktop)
    book = desk.state().book
    desktop.settings.second_place = str(tmp_path / "unplugged")
    desk.readings.put([a_reading(desk, 5)])
    desktop.finish()
    assert len(care.backups(book)) == 1


def test_work_that_hangs_is_not_waited_for() -> None:
    read, write = os.pipe()
    assert not within(0.05, lambda: os.read(read, 1))
    os.write(write, b"x")
    assert within(5, lambda: None)
    os.close(write)


def damage(path: Path) -> bytes:
    content = bytearray(path.read_bytes())
    content[8_192:12_288] = bytes(4_096)
    path.write_bytes(content)
    return bytes(content)


def test_a_damaged_file_leads_to_the_recovery_window_and_back(
    desktop: Desktop, tmp_path: Path, by_hand: HandDriven, qtbot: QtBot
) -> None:
    path = tmp_path / "second.kpidesk"
    desk = Desk.create(path, desk_of(desktop).shop.get())
    desk.accounts.add(next(iter(desk_of(desktop).accounts)))
    desk.readings.put([a_reading(desk, 7)])
    care.back_up(path)
    desk.close()
    damaged = damage(path)
    assert not desktop.open(path)
    front = desktop.front
    assert front is not None
    assert "rusak" in texts(front)
    assert "Simpanan baik terakhir" in texts(front)
    assert len(table(front, "copies")) == 1
    assert path.read_bytes() == damaged
    answer(qtbot, "act")
    press(front, qtbot, "bring_back")
    assert desk_of(desktop).path == path
    assert len(desk_of(desktop).readings) == 1
    (kept,) = [one for one in tmp_path.iterdir() if one.is_dir() and "replaced" in one.name]
    assert (kept / "second.kpidesk").read_bytes() == damaged


def test_a_file_that_no_screen_can_show_leads_to_the_recovery_window(
    desktop: Desktop, tmp_path: Path, own_home: Path
) -> None:
    path = tmp_path / "strange.kpidesk"
    made = Desk.create(path, desk_of(desktop).shop.get())
    made.accounts.add(Account(Platform.TIKTOK, "@x"))
    made.close()
    db = connect(path)
    tally.prepare(db)
    db.execute("UPDATE account SET tracked = 'no JSON'")
    write_seal(db)
    db.conn.close()
    before = path.read_bytes()
    assert not desktop.open(path)
    assert desktop.window is None
    assert isinstance(desktop.front, Recovery)
    assert "strange.kpidesk" in texts(desktop.front)
    assert str(own_home) in texts(desktop.front)
    assert path.read_bytes() == before
    assert not path.with_name(path.name + ".lock").exists()


def test_a_damaged_file_without_a_copy_can_be_salvaged(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "third.kpidesk"
    desk = Desk.create(path, desk_of(desktop).shop.get())
    desk.accounts.add(next(iter(desk_of(desktop).accounts)))
    desk.readings.put([a_reading(desk, n, number=n) for n in range(50)])
    desk.close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"@kopisenja", b"@kopisenjX"))
    assert not desktop.open(path)
    front = desktop.front
    assert front is not None
    assert "Tidak ada salinan di komputer ini" in texts(front)

    def yes_then_close() -> None:
        answer(qtbot, "act")
        shown = QApplication.activeModalWidget()
        assert shown is not None
        press(shown, qtbot, "act")

    QTimer.singleShot(0, yes_then_close)
    press(front, qtbot, "salvage")
    assert desk_of(desktop).path.name == "third-salvaged.kpidesk"
    assert len(desk_of(desktop).readings) == 50


def test_an_older_copy_can_be_used_when_the_owner_says_so(
    desktop: Desktop, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "fourth.kpidesk"
    desk = Desk.create(path, desk_of(desktop).shop.get())
    desk.accounts.add(next(iter(desk_of(desktop).accounts)))
    old = path.read_bytes()
    desk.readings.put([a_reading(desk, 7)])
    desk.close()
    path.write_bytes(old)
    assert not desktop.open(path)
    assert desktop.front is not None
    assert "lebih lama" in texts(desktop.front)
    press(desktop.front, qtbot, "use_as_it_is")
    assert desk_of(desktop).path == path
    assert not desk_of(desktop).read_only


def test_leaving_recovery_goes_back_to_the_open_shop(
    desktop: Desktop, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "empty.kpidesk"
    Desk.create(path, desk_of(desktop).shop.get()).close()
    path.write_bytes(b"")
    assert not desktop.open(path)
    assert desktop.front is not None
    press(desktop.front, qtbot, "leave")
    assert desktop.front is None
    assert window.isVisible()


def test_the_health_page_says_what_is_well(desktop: Desktop, window: Window) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 7)])
    window.go("settings", "health")
    said = texts(window)
    assert "Semua angka masih seperti saat disimpan" in said
    assert "Belum ada tempat kedua" in said
    assert desk.path.name in said


def test_a_restore_test_runs_aside_and_the_health_page_tells_of_it(
    desktop: Desktop, window: Window, by_hand: HandDriven, qtbot: QtBot, own_home: Path
) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 7)])
    window.go("settings", "health")
    assert "Belum pernah uji pemulihan" in texts(window)
    care.back_up(desk.path)
    desktop.doors.try_restore()
    assert not desktop.jobs.busy  # nothing waits for it
    by_hand.run()
    press(window, qtbot, "check_now")
    assert "Uji pemulihan lulus" in texts(window)
    left = own_home / "trial" / desk.state().book / "shop.kpidesk.restoring.part"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"broken off")
    desktop.doors.try_restore()
    assert not by_hand.queue  # not due again for a month
    assert not left.parent.exists()


def test_a_copy_that_does_not_come_back_is_told_of_and_made_anew(
    desktop: Desktop, window: Window, by_hand: HandDriven, qtbot: QtBot
) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 7)])
    made = care.back_up(desk.path)
    damage(made.path)
    desktop.doors.try_restore()
    by_hand.run()
    qtbot.waitUntil(lambda: "tidak bisa dipulihkan" in window.toasts.text)
    by_hand.run()
    assert care.backups(made.content.book)[0].checked
    assert care.is_backed_up(desk)
    window.go("settings", "health")
    assert "Uji pemulihan gagal" in texts(window)
    press(window, qtbot, "try_restore")
    by_hand.run()
    qtbot.waitUntil(lambda: "Uji pemulihan lulus" in texts(window))


def test_the_change_log_tells_what_was_done_and_undone(desktop: Desktop, window: Window) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 7)])
    desktop.undo()
    window.go("settings", "changes")
    rows = table(window, "changes")
    assert [row[1].split(",")[0] for row in rows[:2]] == ["Diurungkan: Reach", "Reach"] or rows[0][
        1
    ].startswith("Diurungkan: ")
    assert "(dibatalkan)" in rows[1][1]


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kpidesk.ui.curtain import Curtain
from kpidesk.ui.instance import Instance
app = QCoreApplication([])
mine = Instance(Path(sys.argv[1]))
print(mine.claim().value, flush=True)
"""


def test_a_second_start_raises_the_first(shop_file: Path, qtbot: QtBot) -> None:
    first = Instance(shop_file)
    assert first.claim() is Claim.OURS
    first.listen()
    asked: list[bool] = []
    first.asked.connect(lambda: asked.append(True))
    second = subprocess.Popen(
        [sys.executable, "-c", SECOND, str(shop_file)], stdout=subprocess.PIPE, text=True
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    said, _ = second.communicate()
    assert said.strip() == "raised"
    assert asked == [True]
    first.release()


def test_a_file_held_by_another_computer_is_named(shop_file: Path) -> None:
    lock = shop_file.with_name(shop_file.name + ".lock")
    lock.write_text("4711\nkpidesk\nKASIR-2\n\n\n")
    mine = Instance(shop_file)
    assert mine.claim() is Claim.ELSEWHERE
    holder = mine.holder()
    assert holder is not None
    assert (holder.host, holder.pid) == ("KASIR-2", 4711)
    assert mine.claim(anyway=True) is Claim.OURS
    mine.release()


@pytest.mark.parametrize("way", ["keep", "read", "act"])
def test_what_another_computer_has_open_is_opened_as_the_owner_says(
    desktop: Desktop, window: Window, tmp_path: Path, qtbot: QtBot, way: str
) -> None:
    other = tmp_path / "other.kpidesk"
    Desk.create(other, desk_of(desktop).shop.get()).close()
    other.with_name(other.name + ".lock").write_text("4711\nkpidesk\nKASIR-2\n\n\n")
    said: list[str] = []

    def act() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, Dialog)
        said.append(texts(shown))
        press(shown, qtbot, way)

    QTimer.singleShot(0, act)
    desktop.open(other)
    assert "KASIR-2" in said[0]
    assert (desk_of(desktop).path == other) == (way != "keep")
    assert desk_of(desktop).read_only == (way == "read")


def test_the_lock_of_a_program_that_was_killed_is_taken_over(shop_file: Path) -> None:
    script = SECOND + "\nimport os; os._exit(137)"
    subprocess.run([sys.executable, "-c", script, str(shop_file)], check=False, capture_output=True)
    assert shop_file.with_name(shop_file.name + ".lock").exists()
    mine = Instance(shop_file)
    assert mine.claim() is Claim.OURS
    mine.release()
    assert names(shop_file.parent) == [shop_file.name]


@pytest.mark.parametrize(
    "content", [b"", b"\0" * 500, b"[General\nwindow=@ByteArray(\xff\xfe", b"text_size=abc\n"]
)
def test_settings_that_cannot_be_read_are_the_defaults(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(content)
    settings = Settings(file)
    assert (settings.text_size, settings.theme, settings.last_file) == (100, "system", "")
    settings.theme = "dark"
    assert settings.theme == "dark"


def test_a_safe_start_has_the_defaults_and_leaves_the_settings_alone(own_home: Path) -> None:
    mine = Settings()
    mine.last_file = "/somewhere/shop.kpidesk"
    mine.store.sync()
    before = (own_home / "settings.ini").read_bytes()
    safe = safe_settings()
    assert safe.last_file == ""
    safe.theme = "dark"
    safe.store.sync()
    assert (own_home / "settings.ini").read_bytes() == before


def test_the_curtain_hides_the_window_until_the_pin_is_right(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    desktop.doors.lock()
    assert window.isVisible()  # without a PIN there is no curtain
    desktop.settings.pin = hashed("246813579024")
    desktop.doors.lock()
    curtain = desktop.doors.curtain
    assert curtain is not None
    assert not window.isVisible()
    assert "tidak dienkripsi" in texts(curtain)
    qtbot.keyClicks(curtain.pin, "1111")
    qtbot.keyClick(curtain.pin, Qt.Key.Key_Return)
    assert not window.isVisible()
    qtbot.keyClicks(curtain.pin, "246813579024")
    qtbot.keyClick(curtain.pin, Qt.Key.Key_Return)
    assert window.isVisible()
    assert desktop.doors.curtain is None
    assert "246813579024" not in desktop.settings.pin


def test_a_pin_set_now_locks_when_nobody_touches_the_program(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    window.go("settings", "privacy")

    def typed() -> None:
        shown = QApplication.activeModalWidget()
        assert shown is not None
        for name in ("first_pin", "second_pin"):
            entry = shown.findChild(QLineEdit, name)
            assert isinstance(entry, QLineEdit)
            qtbot.keyClicks(entry, "2468")
        press(shown, qtbot, "done")

    QTimer.singleShot(0, typed)
    press(window, qtbot, "set_pin")
    assert "PIN terpasang" in texts(window)
    idle = desktop.doors.idle
    assert 0 < idle.left_ms < 11 * 60_000
    idle.reached.emit()
    assert desktop.doors.curtain is not None
    assert not window.isVisible()


def test_after_five_wrong_pins_the_right_one_must_wait_also_after_a_restart(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    desktop.settings.pin = hashed("2468")
    desktop.doors.lock()
    curtain = desktop.doors.curtain
    assert curtain is not None
    for _ in range(5):
        qtbot.keyClicks(curtain.pin, "1111")
        qtbot.keyClick(curtain.pin, Qt.Key.Key_Return)
    assert not curtain.pin.isEnabled()
    assert "30" in texts(curtain)
    again = Curtain(desktop.words, desktop.settings)
    qtbot.addWidget(again)
    assert not again.pin.isEnabled()
    assert not window.isVisible()


@pytest.mark.parametrize("text", ["", "123", "12345678901234", "12a4", "１２３４"])
def test_a_pin_is_4_to_12_digits(text: str) -> None:
    assert not is_pin(text)
    assert is_pin("2468")
    assert not fits(text, hashed("2468"))
    assert not fits("2468", "rubbish")
    assert [wait_after(n) for n in (4, 5, 6, 30)] == [0, 30, 60, 3_600]


def say_yes_twice(qtbot: QtBot) -> None:
    """Press the act of the dialog that opens next, then close what tells of it."""

    def act() -> None:
        shown = QApplication.activeModalWidget()
        assert shown is not None
        answer(qtbot, "act")
        press(shown, qtbot, "act")

    QTimer.singleShot(0, act)


def test_a_name_is_erased_only_after_a_second_yes(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    desk = desk_of(desktop)
    desk.accounts.add(Account(Platform.TIKTOK, "@budi", name="Budi Nugroho"))
    care.back_up(desk.path)
    window.go("settings", "privacy")

    def asked() -> None:
        shown = QApplication.activeModalWidget()
        assert shown is not None
        name = shown.findChild(QLineEdit, "person_name")
        assert isinstance(name, QLineEdit)
        qtbot.keyClicks(name, "Bu")
        press(shown, qtbot, "done")
        assert "setidaknya 3" in texts(shown) or "3" in texts(shown)
        qtbot.keyClicks(name, "di nugroho")
        say_yes_twice(qtbot)
        press(shown, qtbot, "done")

    QTimer.singleShot(0, asked)
    press(window, qtbot, "other_person")
    assert [one.name for one in desk.accounts.all()] == ["", "Kontak 1"]
    assert b"Nugroho" not in desk.path.read_bytes()
    assert len(care.backups(desk.state().book)) == 1


def test_an_influencer_is_listed_saved_for_her_and_deleted(
    desktop: Desktop,
    window: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = desk_of(desktop)
    desk.costs.save(Cost(MONDAY, Category.INFLUENCER_FEE, 750_000, influencer="@dewi.kopi"))
    window.go("settings", "privacy")
    assert "biaya: 1 · terakhir" in texts(window)
    purpose = window.findChild(QLineEdit, "people_purpose")
    assert isinstance(purpose, QLineEdit)
    qtbot.keyClicks(purpose, "kerja sama Lebaran")
    qtbot.keyClick(purpose, Qt.Key.Key_Return)
    assert desk.persons.purpose == "kerja sama Lebaran"
    target = tmp_path / "dewi.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(window, qtbot, "export @dewi.kopi")
    said = target.read_text(encoding="utf-8-sig")
    assert "750000" in said
    assert "kerja sama Lebaran" in said
    assert "'@dewi.kopi" in said  # a spreadsheet runs nothing
    say_yes_twice(qtbot)
    press(window, qtbot, "delete @dewi.kopi")
    assert [cost.influencer for cost in desk.costs] == ["Kontak 1"]
    assert [cost.amount for cost in desk.costs] == [750_000]


def test_people_not_used_for_two_years_are_asked_about_once_a_year(
    desktop: Desktop, window: Window, qtbot: QtBot
) -> None:
    desk = desk_of(desktop)
    long_ago = today() - timedelta(days=800)
    desk.costs.save(Cost(long_ago, Category.INFLUENCER_FEE, 5, influencer="Dewi Anggraini"))
    assert [one.code for one in care.remarks(desk)] == ["people_kept_long"]
    window.go("settings", "privacy")
    assert "Dua tahun tidak dipakai: Dewi Anggraini" in texts(window)
    press(window, qtbot, "keep_people")
    visible = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert not any("Dua tahun tidak dipakai" in text for text in visible)
    assert care.remarks(desk) == []


def test_purging_leaves_one_new_copy(desktop: Desktop, window: Window, qtbot: QtBot) -> None:
    desk = desk_of(desktop)
    for value in (1, 2):
        desk.readings.put([a_reading(desk, value)])
        care.back_up(desk.path)
    desk.readings.put([a_reading(desk, 3)])
    window.go("settings", "privacy")
    answer(qtbot, "act")
    press(window, qtbot, "purge")
    (left,) = care.backups(desk.state().book)
    assert left.content.generation == desk.state().generation
    assert names(left.path.parent) == [left.path.name, left.path.name + ".json"]
