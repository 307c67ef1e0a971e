"""Encrypting the open file: whether it is, on and off, another passphrase, earlier copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from kpidesk import encryption
from kpidesk.ui.rekeying import ask_about_copies, failed, said_of
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kpidesk.encryption import Others
    from kpidesk.ui.house import House


class EncryptionCard(Card):
    """One card of the privacy tab."""

    def __init__(self, house: House, parent: QWidget) -> None:
        say = house.words.say
        super().__init__(say("encryption", "Encrypt the file"), margins=(20, 14, 20, 16))
        self._house, self._parent = house, parent
        self._number = 0
        self.about = label("", "small", "ink2", wrap=True)
        self.state = label("", "strong", name="encrypted")
        self.on = button(
            say("encryption", "Encrypt the file…"),
            "ghost",
            "lock",
            then=self._turn_on,
            name="encrypt",
        )
        self.change = button(
            say("encryption", "Change the passphrase…"), then=self._change, name="change_passphrase"
        )
        self.off = button(
            say("encryption", "Stop encrypting…"), "link", then=self._turn_off, name="decrypt"
        )
        self.left = label("", "small", "ink2", wrap=True, name="other_copies")
        self.lock_them = button(
            say("encryption", "Lock them the same way…"), then=self._lock_them, name="rekey_copies"
        )
        self.body.addWidget(self.about)
        self.body.addLayout(row(self.state, None, self.on, gap=12))
        self.body.addLayout(row(self.change, self.off, None, gap=12))
        self.body.addWidget(self.left)
        self.body.addLayout(row(self.lock_them, None))
        self._show_others(encryption.Others())

    def refresh(self) -> None:
        """Say whether the file is encrypted, and which copies are not locked as it is."""
        say, desk = self._house.words.say, self._house.desk
        is_on, can = desk.is_encrypted, encryption.is_available()
        self.about.setText(self._said(is_on, can))
        self.state.setText(
            say("encryption", "Encrypted") if is_on else say("encryption", "Not encrypted")
        )
        self.on.setVisible(not is_on and can)
        for one in (self.change, self.off):
            one.setVisible(is_on)
        for one in (self.on, self.change, self.off, self.lock_them):
            one.setEnabled(not desk.read_only)
        self._house.jobs.aside(
            self._work(encryption.others), self._show_others, lambda _error: None
        )

    def _said(self, is_on: bool, can: bool) -> str:
        say = self._house.words.say
        if is_on:
            return say(
                "encryption",
                "The file and the copies made of it open only with the passphrase or the recovery"
                " key. Without both, every number is lost. Reports, pictures and exports are not"
                " encrypted.",
            )
        text = say(
            "encryption",
            "Whoever has the file can read it. BitLocker (Windows) or FileVault (Mac) protects the"
            " whole disk and is the better way for most. Encrypting protects this file also on a"
            " stick or in a cloud folder; it then asks for a passphrase each time.",
        )
        if can:
            return text
        missing = say(
            "encryption",
            "KPI Desk was installed here without the part that does it:"
            " pip install 'kpidesk[encryption]' adds it.",
        )
        return f"{text} {missing}"

    # other copies

    def _work(self, find: Callable[[Path, str, str], Others]) -> Callable[[], Others]:
        path, book = self._house.desk.path, self._house.desk.state().book
        place = self._house.settings.second_place
        return lambda: find(path, book, place)

    def _show_others(self, found: Others) -> None:
        if not isValid(self):  # the window was built anew while a slow second place was asked
            return
        words = self._house.words
        self._number = found.number
        parts = []
        if found.number:
            text = words.say(
                "encryption", "%n earlier copies are locked otherwise.", "", found.number
            )
            parts.append(text)
        if found.untouched:
            names = ", ".join(one.name for one in found.untouched)
            plain = words.say("encryption", "Readable too, and yours to delete: {names}.")
            parts.append(plain.format(names=names))
        self.left.setText(" ".join(parts))
        self.left.setVisible(bool(parts))
        self.lock_them.setVisible(bool(found.number))

    def _lock_them(self) -> None:
        house, is_on = self._house, self._house.desk.is_encrypted
        if ask_about_copies(self._parent, house.words, self._number, is_on=is_on):
            house.jobs.run(
                self._work(encryption.rekey_others), self._locked, self._failed, saves=True
            )

    def _locked(self, left: Others) -> None:
        self._show_others(left)
        self._house.shell.toast(said_of(left, self._house.words))

    def _failed(self, error: Exception) -> None:
        self._house.shell.toast(failed(error, self._house.words))

    # the file itself

    def _turn_on(self) -> None:
        self._new_key(change=False)

    def _change(self) -> None:
        self._new_key(change=True)

    def _new_key(self, *, change: bool) -> None:
        from kpidesk.ui.settings.new_key import NewKey

        dialog = NewKey(self._parent, self._house, change=change)
        wanted = dialog.exec() == QDialog.DialogCode.Accepted
        key = dialog.key
        dialog.deleteLater()
        if wanted and key is not None:
            self._house.shell.rekey(key)

    def _turn_off(self) -> None:
        words = self._house.words
        question = words.say("encryption", "Stop encrypting this file?")
        consequence = words.say(
            "encryption",
            "Whoever has the file can read it then. Copies made so far stay encrypted until you"
            " decide about them; keep the passphrase for them.",
        )
        act = words.say("encryption", "Stop encrypting")
        if ask(self._parent, words, question, consequence, act, danger=True):
            self._house.shell.rekey(None)
