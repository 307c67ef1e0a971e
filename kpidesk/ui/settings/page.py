"""Settings in tabs; each tab is one line in `TABS` and one file of its own."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from kpidesk.domain.topic import Topic
from kpidesk.language.words import mark
from kpidesk.ui.page import Page
from kpidesk.ui.theme import font

if TYPE_CHECKING:
    from kpidesk.ui.house import House

TABS: tuple[tuple[str, str, str], ...] = (
    ("shop", mark("settings", "Shop"), "kpidesk.ui.settings.shop:ShopTab"),
    ("accounts", mark("settings", "Accounts"), "kpidesk.ui.settings.accounts:AccountsTab"),
    ("look", mark("settings", "Display"), "kpidesk.ui.settings.look:LookTab"),
    ("cards", mark("settings", "Home cards"), "kpidesk.ui.settings.cards:CardsTab"),
    ("own", mark("settings", "Own figures"), "kpidesk.ui.settings.own:OwnTab"),
    ("imports", mark("settings", "Imports"), "kpidesk.ui.settings.imports:ImportsTab"),
    ("backups", mark("settings", "Backups"), "kpidesk.ui.settings.backups:BackupsTab"),
    ("health", mark("settings", "Health"), "kpidesk.ui.settings.health:HealthTab"),
    ("privacy", mark("settings", "Privacy"), "kpidesk.ui.settings.privacy:PrivacyTab"),
    ("changes", mark("settings", "Change log"), "kpidesk.ui.settings.changes:ChangesTab"),
    ("about", mark("settings", "About"), "kpidesk.ui.settings.about:AboutTab"),
)
"""(id, title, "module:Class"). A tab is a QWidget made with the house; if it has `refresh()` that
is called when it is shown and when something changed while it is."""


class SettingsPage(Page):
    """Shop, accounts, display, and what else belongs to the file or this computer."""

    id = "settings"
    watches = frozenset(Topic)

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(
            house,
            say("settings", "Settings"),
            say("settings", "Every change is saved at once; Ctrl+Z takes it back."),
        )
        self.tabs = QTabBar()
        self.tabs.setObjectName("tabs")
        self.tabs.setFont(font("strong"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for _, title, _home in TABS:
            self.tabs.addTab(say("settings", title))
        self.stack = QStackedWidget()
        self._made: dict[int, QWidget] = {}
        self.tabs.currentChanged.connect(self._show)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.stack, 1)
        self._show(0)

    def _show(self, number: int) -> None:
        if number not in self._made:
            module, name = TABS[number][2].split(":")
            tab = getattr(importlib.import_module(module), name)(self.house)
            self._made[number] = tab
            self.stack.addWidget(tab)
        self.stack.setCurrentWidget(self._made[number])
        self.refresh()

    def enter(self, where: str = "") -> None:
        """`where` is the id of a tab."""
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        for number, (tab, _title, _home) in enumerate(TABS):
            if tab == where:
                self.tabs.setCurrentIndex(number)

    def refresh(self) -> None:
        """The tab being looked at shows the file's values."""
        refresh = getattr(self.stack.currentWidget(), "refresh", None)
        if refresh is not None:
            refresh()
