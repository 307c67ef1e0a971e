"""What is typed for one account every week, in the order of its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.shop import Account
    from kpidesk.ui.house import House

KEY = Qt.ItemDataRole.UserRole


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
            "arrow-up", say("settings", "Move up"), lambda: self._move(-1), name="metric_up"
        )
        self.down = icon_button(
            "arrow-down", say("settings", "Move down"), lambda: self._move(1), name="metric_down"
        )
        self.usual = button(
            say("settings", "The usual ones"), "link", height=30, then=self._take_usual
        )
        for part in (self.usual, self.up, self.down):
            self.head.addWidget(part)
        self.list = QListWidget()
        self.list.setObjectName("tracked")
        self.list.setFont(font("body"))
        self.list.setAccessibleName(say("settings", "On the weekly form"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.itemChanged.connect(lambda _item: self._tell())
        self.list.model().rowsMoved.connect(lambda *_: self._tell())
        self.body.addWidget(self.list, 1)

    def shows(self, account: Account | None) -> None:
        """Show what is ticked for an account."""
        self._account = account
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        if account is not None:
            catalogue = self._house.desk.catalogue
            ticked = account.tracked or catalogue.form(account.platform)
            rest = [key for key in catalogue.offered(account.platform) if key not in ticked]
            for key in (*ticked, *rest):
                self._add(key, key in ticked)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.list.blockSignals(False)
        self.setEnabled(account is not None and not self._house.desk.read_only)

    def _add(self, key: str, ticked: bool) -> None:
        assert self._account is not None
        metric = self._house.desk.catalogue.metrics.get(key)
        if metric is None:
            return
        language = self._house.words.language
        name = metric.label(self._account.platform)[language]
        item = QListWidgetItem(name)
        item.setToolTip(f"<qt>{metric.definition[language]}</qt>")
        item.setData(KEY, key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, px(34)))
        self.list.addItem(item)

    def keys(self) -> list[str]:
        """The ticked metrics in order."""
        items = [self.list.item(n) for n in range(self.list.count())]
        return [
            str(item.data(KEY))
            for item in items
            if item is not None and item.checkState() == Qt.CheckState.Checked
        ]

    def _tell(self) -> None:
        keys = self.keys()
        if keys:
            self.changed.emit(keys)
        else:
            self.shows(self._account)

    def _move(self, step: int) -> None:
        at = self.list.currentRow()
        if at < 0 or not 0 <= at + step < self.list.count():
            return
        item = self.list.takeItem(at)
        self.list.insertItem(at + step, item)
        self.list.setCurrentRow(at + step)
        self._tell()

    def _take_usual(self) -> None:
        if self._account is not None:
            self.changed.emit(list(self._house.desk.catalogue.form(self._account.platform)))
