"""Choosing a passphrase: what it means, the passphrase, the recovery key, and a test of it."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from kpidesk import encryption
from kpidesk.clock import today
from kpidesk.domain.key import GROUPS, SHORTEST, symbols_of
from kpidesk.reporting.recovery_sheet import recovery_sheet
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, line_edit
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.papers import save_pdf, send_to_printer
from kpidesk.ui.widgets.secret import Secret
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from kpidesk.domain.key import Key
    from kpidesk.reporting.output import Document
    from kpidesk.ui.house import House

MEANING, PASSPHRASE, RECOVERY, TEST = range(4)
TESTED = 2
"""Groups of the recovery key that are typed back."""
IN_A_ROW = 7


class NewKey(Dialog):
    """Ends accepted with a `key` whose recovery key was typed back; the file is not touched."""

    def __init__(self, parent: QWidget, house: House, *, change: bool) -> None:
        say = house.words.say
        title = (
            say("new_key", "Another passphrase") if change else say("new_key", "Encrypt this file")
        )
        super().__init__(parent, title)
        self._house, self._change = house, change
        self.key: Key | None = None
        self._asked: list[int] = []
        self.setMinimumWidth(px(560))
        self.first, self.second = Secret(house.words, "first"), Secret(house.words, "second")
        self.groups = [
            label("", "h1", tabular=True, name=f"key_{number + 1}") for number in range(GROUPS)
        ]
        self.tests: list[tuple[QLineEdit, Field]] = []
        self.pages = QStackedWidget()
        for page in (self._meaning(), self._passphrase(), self._recovery(), self._test()):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages)
        self.back = button(say("new_key", "Back"), "link", then=self._back, name="back")
        leave = button(say("new_key", "Cancel"), then=self.reject, name="keep")
        self.next = button("", "primary", then=self._next, name="next")
        self.next.setDefault(True)
        self.offers(leave, self.next, left=self.back)
        self._show(PASSPHRASE if change else MEANING)

    # the four pages

    def _meaning(self) -> QWidget:
        say = self._house.words.say
        warning = Banner(
            say(
                "new_key",
                "A forgotten passphrase and a lost recovery key cannot be replaced by anyone: every"
                " number would be lost for good.",
            ),
            tone="warn",
        )
        lines = (
            say(
                "new_key",
                "Look at BitLocker (Windows) or FileVault (Mac) first: they protect the whole disk"
                " and ask nothing of you each day.",
            ),
            say(
                "new_key",
                "The passphrase is asked for each time this file is opened, on every computer.",
            ),
            say(
                "new_key",
                "Copies made from now on are encrypted too, and no plain snapshot is written any"
                " more. Copies made before stay readable until you decide about them.",
            ),
            say(
                "new_key",
                "Reports, pictures and exports are not encrypted: others shall be able to read"
                " them.",
            ),
        )
        told = [label(text, "body", "ink2", wrap=True) for text in lines]
        return boxed(column(warning, *told, None, gap=12))

    def _passphrase(self) -> QWidget:
        say = self._house.words.say
        about = say(
            "new_key",
            "Four words that nobody would guess are easy to keep in mind and hard to break.",
        )
        self._first = Field(
            say("new_key", "Passphrase"),
            self.first,
            say("new_key", "At least {n} letters").format(n=SHORTEST),
        )
        self._second = Field(say("new_key", "Once more"), self.second)
        return boxed(
            column(label(about, "body", "ink2", wrap=True), self._first, self._second, None, gap=10)
        )

    def _recovery(self) -> QWidget:
        say = self._house.words.say
        about = say(
            "new_key",
            "This recovery key opens the file when the passphrase is forgotten. Write it down or"
            " print it, and keep it away from this computer. It is shown only now.",
        )
        save = button(
            say("new_key", "Save as PDF…"), "ghost", "download", then=self._save, name="save_key"
        )
        print_it = button(
            say("new_key", "Print…"), "ghost", "printer", then=self._print, name="print_key"
        )
        return boxed(
            column(
                label(about, "body", "ink2", wrap=True),
                self._grid(),
                row(print_it, save, None, gap=10),
                None,
                gap=14,
            )
        )

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        for number, shown in enumerate(self.groups):
            line, at = divmod(number, IN_A_ROW)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label(str(number + 1), "small", "ink3"), line * 3, at)
            grid.addWidget(shown, line * 3 + 1, at)
            grid.setRowMinimumHeight(line * 3 + 2, px(4))
            grid.setColumnStretch(at, 1)
        return grid

    def _test(self) -> QWidget:
        say = self._house.words.say
        about = say(
            "new_key",
            "Type two groups from your paper, so that it is certain that the key is there when it"
            " is needed.",
        )
        fields = []
        for number in range(TESTED):
            entry = line_edit(name=f"group_{number + 1}")
            entry.setMaxLength(12)
            field = Field(" ", entry)
            self.tests.append((entry, field))
            fields.append(field)
        return boxed(column(label(about, "body", "ink2", wrap=True), row(*fields, gap=12), None))

    # going on and back

    def _show(self, page: int) -> None:
        say = self._house.words.say
        done = (
            say("new_key", "Change the passphrase")
            if self._change
            else say("new_key", "Encrypt now")
        )
        texts = (
            say("new_key", "Go on"),
            say("new_key", "Show the recovery key"),
            say("new_key", "I have it on paper"),
            done,
        )
        self.pages.setCurrentIndex(page)
        self.next.setText(texts[page])
        self.back.setVisible(page > (PASSPHRASE if self._change else MEANING))
        first = {PASSPHRASE: self.first, TEST: self.tests[0][0]}.get(page, self.next)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self._show(self.pages.currentIndex() - 1)

    def _next(self) -> None:
        page = self.pages.currentIndex()
        goes = (lambda: True, self._take_passphrase, self._ask_for_groups, self._groups_are_right)
        if not goes[page]():
            return
        if page == TEST:
            self.first.clear()
            self.second.clear()
            self.accept()
        else:
            self._show(page + 1)

    def _take_passphrase(self) -> bool:
        say, text = self._house.words.say, self.first.text()
        self._first.complain("")
        self._second.complain("")
        if len(text.strip()) < SHORTEST:
            self._first.complain(say("new_key", "At least {n} letters, please.").format(n=SHORTEST))
            return False
        if text != self.second.text():
            self._second.complain(say("new_key", "The two are not the same."))
            return False
        self.key = encryption.new_key(text)
        for shown, group in zip(self.groups, self.key.recovery, strict=True):
            shown.setText(group)
        return True

    def _ask_for_groups(self) -> bool:
        say = self._house.words.say
        self._asked = sorted(secrets.SystemRandom().sample(range(GROUPS), TESTED))
        for (entry, field), number in zip(self.tests, self._asked, strict=True):
            title = say("new_key", "Group {n}").format(n=number + 1)
            field.title.setText(title)
            entry.setAccessibleName(title)
            entry.clear()
            field.complain("")
        return True

    def _groups_are_right(self) -> bool:
        wrong = False
        for (entry, field), number in zip(self.tests, self._asked, strict=True):
            fits = self.key is not None and symbols_of(entry.text()) == self.key.recovery[number]
            said = "" if fits else self._house.words.say("new_key", "That is not this group.")
            field.complain(said)
            wrong = wrong or not fits
        return not wrong

    # on paper

    def _sheet(self) -> Document:
        assert self.key is not None
        house = self._house
        return recovery_sheet(
            house.desk.shop.get(),
            self.key.recovery,
            house.desk.path.name,
            house.formats.day(today()),
            house.words,
        )

    def _save(self) -> None:
        name = self._house.words.say("new_key", "Recovery key")
        save_pdf(self, self._house, self._sheet(), name)

    def _print(self) -> None:
        send_to_printer(self, self._house, self._sheet())
