"""The accounts: in which order, what each is called, and what is typed for it every week."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kpidesk.domain.action import action
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Account, Platform, Role
from kpidesk.language.platforms import account_name, platform_name
from kpidesk.language.problems import sentence
from kpidesk.ui.icons import icon
from kpidesk.ui.settings.account_dialog import AccountDialog
from kpidesk.ui.settings.tracked import Tracked
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.ui.house import House

ICONS = {
    Platform.WHATSAPP: "message-circle",
    Platform.WEBSITE: "globe",
    Platform.SHOPEE: "shopping-bag",
    Platform.TOKOPEDIA: "shopping-bag",
    Platform.ADS: "megaphone",
    Platform.BOOKS: "book-open",
}
"""No brand has its logo here; a phone stands for all networks read on one."""


class AccountsTab(QWidget):
    """The list at the left, the chosen account at the right."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        say = house.words.say
        self.list = QListWidget()
        self.list.setObjectName("accounts")
        self.list.setFont(font("med"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setAccessibleName(say("settings", "Accounts"))
        self.list.currentItemChanged.connect(lambda _now, _was: self._show_chosen())
        self.list.itemActivated.connect(lambda _item: self._edit())
        card = Card(say("settings", "Accounts"), margins=(20, 14, 14, 14), gap=8)
        self.up = icon_button(
            "arrow-up", say("settings", "Move up"), lambda: self._move(-1), name="up"
        )
        self.down = icon_button(
            "arrow-down", say("settings", "Move down"), lambda: self._move(1), name="down"
        )
        card.head.addWidget(self.up)
        card.head.addWidget(self.down)
        card.body.addWidget(self.list, 1)
        self.add = button(
            say("settings", "Add account"), "primary", "plus", then=self._add, name="add_account"
        )
        self.edit = button(say("settings", "Change"), then=self._edit, name="edit_account")
        self.shelve = button("", then=self._shelve, name="archive_account")
        self.remove = icon_button(
            "trash-2", say("settings", "Remove"), self._remove, role="bad", name="remove_account"
        )
        card.body.addLayout(row(self.add, None, self.edit, self.shelve, self.remove))
        self.tracked = Tracked(house)
        self.tracked.changed.connect(self._track)
        both = row(card, self.tracked, gap=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        self.setLayout(both)
        self.setMinimumHeight(px(380))

    @property
    def chosen(self) -> Account | None:
        """The account chosen in the list."""
        item = self.list.currentItem()
        return self._house.desk.accounts.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def refresh(self) -> None:
        """Show the accounts as they are in the file; the choice stays."""
        item = self.list.currentItem()
        was = item.data(Qt.ItemDataRole.UserRole) if item else None
        accounts = [a for a in self._house.desk.accounts.all() if a.role is Role.OWN]
        accounts.sort(key=lambda a: a.archived)
        self.list.blockSignals(True)
        self.list.clear()
        for account in accounts:
            self.list.addItem(self._item(account))
        ids = [a.id for a in accounts]
        self.list.setCurrentRow(ids.index(was) if was in ids else 0 if ids else -1)
        self.list.blockSignals(False)
        self._show_chosen()

    def _item(self, account: Account) -> QListWidgetItem:
        text = account_name(account, self._house.words)
        if account.platform is Platform.BOOKS and account.title == text:
            text = platform_name(account.platform, self._house.words)
        if account.archived:
            text = self._house.words.say("settings", "{account} (archived)").format(account=text)
        drawing = ICONS.get(account.platform, "smartphone")
        item = QListWidgetItem(icon(drawing, "ink3" if account.archived else "ink2", 18), text)
        item.setData(Qt.ItemDataRole.UserRole, account.id)
        item.setSizeHint(QSize(0, px(40)))
        return item

    def _show_chosen(self) -> None:
        account = self.chosen
        writable = not self._house.desk.read_only
        say = self._house.words.say
        for part in (self.edit, self.shelve, self.remove, self.up, self.down):
            part.setEnabled(account is not None and writable)
        self.add.setEnabled(writable)
        archived = account is not None and account.archived
        self.shelve.setText(
            say("settings", "Bring back") if archived else say("settings", "Archive")
        )
        self.tracked.shows(account)

    def _do(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, self._house.words))
            return False
        return True

    def _add(self) -> None:
        dialog = AccountDialog(self, self._house.words)
        if dialog.exec():
            made = dialog.account()
            if self._do(lambda: self._house.desk.accounts.add(made)):
                self._choose(made.id)
        dialog.deleteLater()

    def _edit(self) -> None:
        account = self.chosen
        if account is None or self._house.desk.read_only:
            return
        dialog = AccountDialog(self, self._house.words, account)
        if dialog.exec():
            self._do(lambda: self._house.desk.accounts.save(dialog.account()))
        dialog.deleteLater()

    def _shelve(self) -> None:
        account = self.chosen
        if account is not None:
            turned = replace(account, archived=not account.archived)
            self._do(lambda: self._house.desk.accounts.save(turned))

    def _remove(self) -> None:
        account = self.chosen
        if account is None:
            return
        words = self._house.words
        question = words.say("settings", "Remove {account}?").format(
            account=account_name(account, words)
        )
        consequence = words.say(
            "settings",
            "Every number ever typed for it goes too, also from old reports. "
            "Ctrl+Z brings all of it back. Archiving keeps the numbers and only hides the form.",
        )
        act = words.say("settings", "Remove with its numbers")
        if ask(self, words, question, consequence, act, danger=True):
            self._do(lambda: self._house.desk.accounts.remove(account.id))

    def _move(self, step: int) -> None:
        account = self.chosen
        if account is None:
            return
        order = [a for a in self._house.desk.accounts.all() if a.role is Role.OWN]
        order.sort(key=lambda a: a.archived)
        at = [a.id for a in order].index(account.id)
        if not 0 <= at + step < len(order):
            return
        order[at], order[at + step] = order[at + step], order[at]

        def keep() -> None:
            deed = action("save_account", page="settings", where="accounts", handle=account.handle)
            with self._house.desk.writing(deed):
                for position, one in enumerate(order, start=1):
                    self._house.desk.accounts.save(replace(one, position=position))

        self._do(keep)

    def _track(self, keys: list[str]) -> None:
        account = self.chosen
        if account is not None and tuple(keys) != account.tracked:
            self._do(lambda: self._house.desk.accounts.save(replace(account, tracked=tuple(keys))))

    def _choose(self, account_id: str) -> None:
        for number in range(self.list.count()):
            item = self.list.item(number)
            if item is not None and item.data(Qt.ItemDataRole.UserRole) == account_id:
                self.list.setCurrentRow(number)
