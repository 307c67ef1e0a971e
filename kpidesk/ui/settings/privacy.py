"""Privacy: people named in the file, the curtain with its PIN, and purging the copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from kpidesk.ui.pin import hashed, is_pin
from kpidesk.ui.settings.encryption import EncryptionCard
from kpidesk.ui.settings.people import PeopleCard, PurgeCard
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, line_edit
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.ui.house import House

MINUTES = ("5", "10", "30")


class PrivacyTab(QWidget):
    """People at the left, the curtain, the encryption and the copies at the right."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.people = PeopleCard(house)
        self.encryption = EncryptionCard(house, self)
        locks = column(self._curtain(), self.encryption, PurgeCard(house), None, gap=12)
        both = row(column(self.people, None), locks, gap=12)
        both.setStretch(0, 5)
        both.setStretch(1, 4)
        self.setLayout(both)

    def _curtain(self) -> Card:
        say = self._house.words.say
        card = Card(say("privacy", "Lock the window"), margins=(20, 14, 20, 16))
        note = say(
            "privacy",
            "Asks for a PIN when nobody has touched KPI Desk for a while. It is a curtain, not"
            " encryption: it hides the window and does nothing for the file. Copies are made all"
            " the same.",
        )
        card.body.addWidget(label(note, "small", "ink2", wrap=True))
        self.state = label("", "strong")
        self.minutes = Segments(
            [(n, say("privacy", "{n} min").format(n=n)) for n in MINUTES],
            str(self._house.settings.lock_minutes),
            say("privacy", "Minutes until it locks"),
        )
        self.minutes.chosen.connect(self._wait)
        self.set = button("", then=self._set_pin, name="set_pin")
        self.drop = button(
            say("privacy", "Remove the PIN"), "link", then=self._drop_pin, name="remove_pin"
        )
        card.body.addLayout(row(self.state, None, self.minutes, self.set, self.drop, gap=12))
        return card

    def refresh(self) -> None:
        """Say whom the file names, and whether there is a PIN."""
        self.people.refresh()
        say, has = self._house.words.say, bool(self._house.settings.pin)
        self.state.setText(say("privacy", "A PIN is set") if has else say("privacy", "No PIN"))
        self.set.setText(say("privacy", "Change the PIN…") if has else say("privacy", "Set a PIN…"))
        self.drop.setVisible(has)
        self.minutes.setVisible(has)
        self.encryption.refresh()

    def _wait(self, minutes: str) -> None:
        self._house.settings.lock_minutes = int(minutes)
        self._house.shell.pin_changed()

    def _set_pin(self) -> None:
        say = self._house.words.say
        dialog = Dialog(
            self,
            say("privacy", "Which PIN?"),
            say("privacy", "4 to 12 digits. Write it down: a forgotten PIN cannot be shown again."),
        )
        first, second = line_edit(name="first_pin"), line_edit(name="second_pin")
        for entry in (first, second):
            entry.setEchoMode(QLineEdit.EchoMode.Password)
            entry.setMaxLength(12)
        field = Field(say("privacy", "Once more"), second)
        dialog.body.addWidget(Field(say("privacy", "PIN"), first))
        dialog.body.addWidget(field)

        def finish() -> None:
            if not is_pin(first.text()):
                field.complain(say("privacy", "4 to 12 digits, please."))
            elif first.text() != second.text():
                field.complain(say("privacy", "The two are not the same."))
            else:
                dialog.accept()

        keep = button(say("privacy", "Cancel"), then=dialog.reject)
        done = button(say("privacy", "Set the PIN"), "primary", then=finish, name="done")
        done.setDefault(True)
        dialog.offers(keep, done)
        if dialog.exec():
            self._house.settings.pin = hashed(first.text())
            self._house.settings.wrong_pins = 0
            self._house.shell.pin_changed()
            self.refresh()
        dialog.deleteLater()

    def _drop_pin(self) -> None:
        self._house.settings.pin = ""
        self._house.shell.pin_changed()
        self.refresh()
