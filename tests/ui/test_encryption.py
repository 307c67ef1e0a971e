"""Encrypting a shop, opening it again, and what is asked on the way, as a person meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from kpidesk import care, encryption
from kpidesk.desk import Desk
from kpidesk.domain.key import Key
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.storage import keyring
from kpidesk.storage.rekeying import rekey
from kpidesk.ui.app import Desktop
from kpidesk.ui.recovery.window import Recovery
from kpidesk.ui.settings.new_key import NewKey
from kpidesk.ui.unlocking import Unlock
from kpidesk.ui.welcome.page import Welcome
from kpidesk.ui.widgets.dialogs import Dialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

pytest.importorskip("sqlcipher3", reason="the extra `encryption` is not installed")

PASSPHRASE = "kopi susu gula aren"
MAGIC = b"SQLite format 3\0"


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As after a start; keys are made fast, which `tests/domain/test_key.py` does not."""
    monkeypatch.setattr("kpidesk.domain.key.ROUNDS", 1_000)
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture
def key() -> Key:
    return Key.from_passphrase(PASSPHRASE, b"salt of one shop")


@pytest.fixture
def secret_file(tmp_path: Path, key: Key) -> Path:
    """An encrypted shop whose key nobody gave yet."""
    path = tmp_path / "Warung Rahasia.kpidesk"
    desk = Desk.create(path, Shop("Warung Rahasia"))
    desk.accounts.add(Account(Platform.INSTAGRAM, "@rahasia"))
    desk.close()
    rekey(path, key)
    keyring.forget()
    return path


def press(shown: QWidget, qtbot: QtBot, name: str) -> None:
    found = shown.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    assert found.isEnabled()
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def write(shown: QWidget, qtbot: QtBot, name: str, text: str) -> None:
    found = shown.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    found.clear()
    qtbot.keyClicks(found, text)


def says(shown: QWidget, name: str) -> str:
    found = shown.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def in_turn(*works: Callable[[QDialog], object]) -> list[QDialog]:
    """Do each work in the dialog that opens next; the dialogs that were met."""
    met: list[QDialog] = []
    left = list(works)

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog) and shown not in met:
            met.append(shown)
            work = left.pop(0)
            if left:
                QTimer.singleShot(0, look)
            work(shown)
        elif left:
            QTimer.singleShot(0, look)

    QTimer.singleShot(0, look)
    return met


def open_desk(desktop: Desktop) -> Desk:
    assert desktop.desk is not None
    return desktop.desk


def at_rest(desktop: Desktop, by_hand: HandDriven, qtbot: QtBot) -> None:
    """All work that waits is done and answered."""
    by_hand.run()
    qtbot.waitUntil(lambda: not desktop.jobs.busy)


def until_met(met: list[QDialog], by_hand: HandDriven, qtbot: QtBot) -> None:
    """Work is done until a dialog has opened."""

    def is_met() -> bool:
        by_hand.run()
        return bool(met)

    qtbot.waitUntil(is_met)


def key_on(dialog: QDialog, number: int) -> str:
    return says(dialog, f"key_{number}")


def go_through(qtbot: QtBot, *, slip: bool = False) -> Callable[[QDialog], None]:
    """Work the questions of a new key, from the passphrase on; with a slip, then give up."""

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, NewKey)
        if dialog.pages.currentIndex() == 0:
            press(dialog, qtbot, "next")
        write(dialog, qtbot, "first", PASSPHRASE)
        write(dialog, qtbot, "second", PASSPHRASE)
        press(dialog, qtbot, "next")
        groups = [key_on(dialog, number) for number in range(1, 15)]
        assert all(len(group) == 4 for group in groups)
        press(dialog, qtbot, "next")
        for entry, field in dialog.tests:
            number = int("".join(c for c in field.title.text() if c.isdigit()))
            right = groups[number - 1].lower()
            write(dialog, qtbot, entry.objectName(), "0000" if slip else right)
        press(dialog, qtbot, "next")
        if slip:
            assert dialog.isVisible()
            press(dialog, qtbot, "keep")

    return work


def test_a_shop_is_encrypted_with_its_copies_after_the_recovery_key_was_typed_back(
    desktop: Desktop, window: Window, by_hand: HandDriven, qtbot: QtBot
) -> None:
    path = open_desk(desktop).path
    book = open_desk(desktop).state().book
    care.back_up(path)
    window.go("settings", "privacy")
    at_rest(desktop, by_hand, qtbot)
    in_turn(go_through(qtbot))
    press(window, qtbot, "encrypt")
    assert path.read_bytes()[:16] != MAGIC
    assert desktop.window is not None
    assert says(desktop.window, "encrypted") == "Terenkripsi"
    met = in_turn(lambda dialog: press(dialog, qtbot, "act"))
    until_met(met, by_hand, qtbot)
    at_rest(desktop, by_hand, qtbot)
    assert encryption.others(path, book).number == 0
    assert len(care.backups(book)) == 1


def test_a_recovery_key_that_is_not_typed_right_encrypts_nothing(
    desktop: Desktop, window: Window, by_hand: HandDriven, qtbot: QtBot
) -> None:
    path = open_desk(desktop).path
    before = path.read_bytes()
    window.go("settings", "privacy")
    at_rest(desktop, by_hand, qtbot)
    met = in_turn(go_through(qtbot, slip=True))
    press(window, qtbot, "encrypt")
    assert len(met) == 1
    assert path.read_bytes() == before
    assert desktop.window is window


@pytest.mark.parametrize(("first", "second"), [("kopi susu", "kopi susu"), (PASSPHRASE, "lain")])
def test_a_short_or_mistyped_passphrase_does_not_go_on(
    desktop: Desktop, window: Window, qtbot: QtBot, first: str, second: str
) -> None:
    assert window.page is not None
    dialog = NewKey(window, window.house, change=True)
    qtbot.addWidget(dialog)
    dialog.show()
    write(dialog, qtbot, "first", first)
    write(dialog, qtbot, "second", second)
    press(dialog, qtbot, "next")
    assert (dialog.pages.currentIndex(), dialog.key) == (1, None)


def test_opening_asks_for_the_passphrase_until_it_is_right(
    desktop: Desktop, secret_file: Path, qtbot: QtBot
) -> None:
    before = secret_file.read_bytes()
    said: list[str] = []

    def work(dialog: QDialog) -> None:
        for text in ("kopi tanpa gula", "teh tanpa gula"):
            write(dialog, qtbot, "passphrase", text)
            press(dialog, qtbot, "unlock")
            said.append(says(dialog, "why_not"))
        assert secret_file.read_bytes() == before
        write(dialog, qtbot, "passphrase", PASSPHRASE)
        press(dialog, qtbot, "unlock")

    met = in_turn(work)
    assert desktop.open(secret_file)
    assert [type(one) for one in met] == [Unlock]
    assert "1 kali" in said[0]
    assert "2 kali" in said[1]
    assert "rusak" in said[0]
    assert open_desk(desktop).shop.get().name == "Warung Rahasia"


def test_the_recovery_key_opens_it_too(
    desktop: Desktop, secret_file: Path, key: Key, qtbot: QtBot
) -> None:
    def work(dialog: QDialog) -> None:
        press(dialog, qtbot, "use_recovery")
        write(dialog, qtbot, "passphrase", " ".join(key.recovery).lower())
        press(dialog, qtbot, "unlock")

    in_turn(work)
    assert desktop.open(secret_file)


def test_leaving_the_question_keeps_the_present_shop(
    desktop: Desktop, window: Window, secret_file: Path, qtbot: QtBot
) -> None:
    before = secret_file.read_bytes()
    in_turn(lambda dialog: press(dialog, qtbot, "keep"))
    assert not desktop.open(secret_file)
    assert (desktop.window, open_desk(desktop).shop.get().name) == (window, "Kopi Senja")
    assert secret_file.read_bytes() == before


def test_at_a_start_leaving_the_question_shows_the_first_screen(
    qapp: QApplication, by_hand: HandDriven, secret_file: Path, qtbot: QtBot
) -> None:
    made = Desktop(qapp, executor=by_hand)
    in_turn(lambda dialog: press(dialog, qtbot, "keep"))
    assert not made.open(secret_file)
    assert isinstance(made.front, Welcome)
    made.finish()


def test_without_both_keys_copies_are_offered(
    desktop: Desktop, secret_file: Path, qtbot: QtBot
) -> None:
    in_turn(lambda dialog: press(dialog, qtbot, "neither"))
    assert not desktop.open(secret_file)
    assert isinstance(desktop.front, Recovery)
    assert "tidak bisa dibedakan" in "".join(
        one.text() for one in desktop.front.findChildren(QLabel)
    )


def test_another_shop_takes_the_keys_of_the_last_one_away(
    desktop: Desktop, secret_file: Path, shop_file: Path, key: Key, qtbot: QtBot
) -> None:
    def work(dialog: QDialog) -> None:
        write(dialog, qtbot, "passphrase", PASSPHRASE)
        press(dialog, qtbot, "unlock")

    in_turn(work)
    assert desktop.open(secret_file)
    assert desktop.open(shop_file)
    assert encryption.is_locked(secret_file)


def test_it_is_made_plain_again_after_a_question(
    desktop: Desktop, secret_file: Path, key: Key, by_hand: HandDriven, qtbot: QtBot
) -> None:
    keyring.add(key)
    assert desktop.open(secret_file)
    window = desktop.window
    assert window is not None
    window.go("settings", "privacy")
    at_rest(desktop, by_hand, qtbot)
    in_turn(lambda dialog: press(dialog, qtbot, "act"))
    press(window, qtbot, "decrypt")
    assert secret_file.read_bytes()[:16] == MAGIC
    assert desktop.window is not None
    assert says(desktop.window, "encrypted") == "Tidak dienkripsi"


def test_another_passphrase_replaces_the_first(
    desktop: Desktop, secret_file: Path, key: Key, by_hand: HandDriven, qtbot: QtBot
) -> None:
    keyring.add(key)
    assert desktop.open(secret_file)
    window = desktop.window
    assert window is not None
    window.go("settings", "privacy")
    at_rest(desktop, by_hand, qtbot)
    in_turn(go_through(qtbot))
    press(window, qtbot, "change_passphrase")
    assert secret_file.read_bytes()[:16] not in (key.salt, MAGIC)
    assert open_desk(desktop).shop.get().name == "Warung Rahasia"


def test_a_packed_copy_with_its_own_passphrase_asks_for_it(
    desktop: Desktop,
    window: Window,
    secret_file: Path,
    key: Key,
    by_hand: HandDriven,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyring.add(key)
    copy = secret_file.with_name("copy.zip")
    care.copy_to(secret_file, copy)
    keyring.forget()
    path = open_desk(desktop).path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(copy), ""))
    window.go("settings", "backups")
    at_rest(desktop, by_hand, qtbot)

    def passphrase(dialog: QDialog) -> None:
        write(dialog, qtbot, "passphrase", PASSPHRASE)
        press(dialog, qtbot, "unlock")

    in_turn(passphrase)
    press(window, qtbot, "from_file")
    met = in_turn(lambda dialog: press(dialog, qtbot, "act"))
    until_met(met, by_hand, qtbot)
    assert isinstance(met[0], Dialog)
    assert open_desk(desktop).path == path
    assert open_desk(desktop).shop.get().name == "Warung Rahasia"
    assert path.read_bytes()[:16] == key.salt


def test_what_is_written_for_others_is_marked_where_the_shop_is_encrypted(
    desktop: Desktop, window: Window, secret_file: Path, key: Key
) -> None:
    assert window.house.titled("Simpan…") == "Simpan…"
    keyring.add(key)
    desktop.open(secret_file)
    assert desktop.window is not None
    assert desktop.window.house.titled("Simpan…") == "Simpan – file ini tidak akan dienkripsi"
    desktop.window.go("settings", "health")
    shown = [one.text() for one in desktop.window.findChildren(QLabel)]
    assert any(text.endswith("SQLCipher") for text in shown)


def test_where_it_is_not_installed_the_card_says_how_to_get_it(
    window: Window, by_hand: HandDriven, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring, "MODULE", "sqlcipher3_that_is_not_there")
    window.go("settings", "privacy")
    shown = "".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())
    assert "pip install 'kpidesk[encryption]'" in shown
    found = window.findChild(QPushButton, "encrypt")
    assert isinstance(found, QPushButton)
    assert not found.isVisible()
