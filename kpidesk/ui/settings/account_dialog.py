"""One account: platform, handle, and a name of one's own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.shop import Account, Platform
from kpidesk.language.platforms import platform_name
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kpidesk.language.words import Words


class AccountDialog(Dialog):
    """Asks for an account; `account()` is the answer."""

    def __init__(self, parent: QWidget, words: Words, account: Account | None = None) -> None:
        say = words.say
        new = account is None
        super().__init__(
            parent,
            say("settings", "Add which account?") if new else say("settings", "Change the account"),
        )
        self._words = words
        self._account = account or Account(Platform.INSTAGRAM, "")
        self.platform = combo(
            [(str(p), platform_name(p, words)) for p in Platform],
            str(self._account.platform),
            name="platform",
        )
        self.handle = line_edit(
            self._account.handle, say("settings", "For example @kopisenja"), name="handle"
        )
        self.name = line_edit(self._account.name, name="account_name")
        self._handle_field = Field(say("settings", "Handle, number or address"), self.handle)
        self.body.addWidget(Field(say("settings", "Platform"), self.platform))
        self.body.addWidget(self._handle_field)
        self.body.addWidget(
            Field(
                say("settings", "A name of your own"),
                self.name,
                say("settings", "Shown instead of the handle; may stay empty."),
            )
        )
        keep = button(say("settings", "Cancel"), then=self.reject)
        act = say("settings", "Add account") if new else say("settings", "Save account")
        done = button(act, "primary", then=self._finish, name="done")
        done.setDefault(True)
        self.offers(keep, done)
        (self.handle if not new else self.platform).setFocus()

    def account(self) -> Account:
        """The account as typed."""
        return replace(
            self._account,
            platform=Platform(self.platform.currentData()),
            handle=self.handle.text().strip(),
            name=self.name.text().strip(),
        )

    def _finish(self) -> None:
        if self.handle.text().strip():
            self.accept()
            return
        self._handle_field.complain(
            self._words.say("settings", "Without a handle nobody knows which account it is.")
        )
        self.handle.setFocus()
