"""Which figures stand on Home, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kpidesk.clock import today
from kpidesk.domain.dashboard import CHOSEN, MOST, card_keys
from kpidesk.domain.objective import objectives
from kpidesk.domain.period import Period
from kpidesk.paths import resources
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label
from kpidesk.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from kpidesk.ui.house import House

DAYS = 84
"""Figures with a number in the last twelve weeks are offered."""


class CardsTab(QWidget):
    """A list of figures; the ticked ones are the cards, at most six."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.words.say
        self._house = house
        card = Card(say("settings", "Cards on Home"), margins=(20, 14, 14, 14), gap=6)
        hint = say("settings", "Up to six, in this order; the sixth shows in a wide window.")
        card.body.addWidget(label(hint, "small", "ink3"))
        self.usual = button(
            say("settings", "The usual ones"), "link", height=30, then=lambda: self._keep(None)
        )
        self.up = icon_button("arrow-up", say("settings", "Move up"), lambda: self.list.shift(-1))
        self.down = icon_button(
            "arrow-down", say("settings", "Move down"), lambda: self.list.shift(1)
        )
        for part in (self.usual, self.up, self.down):
            card.head.addWidget(part)
        self.list = TickList("home_cards", say("settings", "Cards on Home"))
        self.list.changed.connect(self._take)
        card.body.addWidget(self.list, 1)
        card.setMaximumWidth(px(640))
        self.setLayout(row(card, None))
        self.setMinimumHeight(px(380))
        self.setEnabled(not house.desk.read_only)

    def refresh(self) -> None:
        """Show what is chosen first, then the rest that has numbers."""
        desk, language = self._house.desk, self._house.words.language
        span = Period(today(), today()).shift(-DAYS)
        scope = desk.scope(Period(span.first, today()))
        aim = objectives(resources() / "catalogue").get(scope.shop.objective)
        chosen = card_keys(scope, desk.options.get(CHOSEN, ()), aim.primary if aim else ())
        own = [account.id for account in scope.own]
        rest = [
            key
            for key in (*desk.catalogue.metrics, *desk.catalogue.kpis)
            if key not in chosen and any(scope.has_readings(key, one) for one in own)
        ]
        found = ((key, desk.catalogue.find(key)) for key in (*chosen, *rest))
        self.list.shows(
            (key, one.name[language], one.definition[language], key in chosen)
            for key, one in found
            if one is not None
        )

    def _take(self, keys: list[str]) -> None:
        if not keys or len(keys) > MOST:
            said = self._house.words.say("settings", "Home shows one to six cards.")
            self._house.shell.toast(said)
            self.refresh()
            return
        self._keep(keys)

    def _keep(self, keys: list[str] | None) -> None:
        self._house.desk.options.set(CHOSEN, keys)
        self.refresh()
