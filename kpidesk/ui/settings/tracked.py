"""What is typed for one account every week, in the order of its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.text import label
from kpidesk.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from kpidesk.domain.shop import Account
    from kpidesk.ui.house import House


class Tracked(Card):
    """Ticked metrics are on the form; `changed` carries their keys in order."""

    changed = Signal(list)

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(say("settings", "On the weekly form"), margins=(20, 14, 14, 14), gap=6)
        self._house = house
        self._account: Account | None = None
        hint = say("settings", "In the order of the phone. Ten are enough for most shops.")
        self.body.addWidget(label(hint, "small", "ink3", wrap=True))
        self.up = icon_button(
            "arrow-up", say("settings", "Move up"), lambda: self.list.shift(-1), name="metric_up"
        )
        self.down = icon_button(
            "arrow-down",
            say("settings", "Move down"),
            lambda: self.list.shift(1),
            name="metric_down",
        )
        self.usual = button(
            say("settings", "The usual ones"), "link", height=30, then=self._take_usual
        )
        for part in (self.usual, self.up, self.down):
            self.head.addWidget(part)
        self.list = TickList("tracked", say("settings", "On the weekly form"))
        self.list.changed.connect(self._tell)
        self.body.addWidget(self.list, 1)

    def shows(self, account: Account | None) -> None:
        """Show what is ticked for an account."""
        self._account = account
        lines = []
        if account is not None:
            catalogue = self._house.desk.catalogue
            ticked = account.tracked or catalogue.form(account.platform)
            rest = [key for key in catalogue.offered(account.platform) if key not in ticked]
            lines = [self._line(account, key, key in ticked) for key in (*ticked, *rest)]
        self.list.shows(line for line in lines if line is not None)
        self.setEnabled(account is not None and not self._house.desk.read_only)

    def _line(self, account: Account, key: str, ticked: bool) -> tuple[str, str, str, bool] | None:
        metric = self._house.desk.catalogue.metrics.get(key)
        if metric is None:
            return None
        language = self._house.words.language
        return (key, metric.label(account.platform)[language], metric.definition[language], ticked)

    def _tell(self, keys: list[str]) -> None:
        if keys:
            self.changed.emit(keys)
        else:
            self.shows(self._account)

    def _take_usual(self) -> None:
        if self._account is not None:
            self.changed.emit(list(self._house.desk.catalogue.form(self._account.platform)))
