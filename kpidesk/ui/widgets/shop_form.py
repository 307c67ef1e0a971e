"""The shop's name, kind, city and money; used when a shop is made and when it is changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.domain.niche import niches
from kpidesk.domain.shop import Shop
from kpidesk.paths import resources
from kpidesk.ui.widgets.fields import Field, combo, line_edit

if TYPE_CHECKING:
    from kpidesk.language.words import Words

CURRENCIES = ("IDR", "MYR", "SGD", "USD", "EUR")
LONGEST_NAME = 80


class ShopForm(QWidget):
    """Shows a shop, gives it back as typed; it never saves."""

    edited = Signal()
    """Something was chosen, or a field was left."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        say = words.say
        self._words = words
        self._shop = Shop("")
        self.name = line_edit(hint=say("shop", "For example Kopi Senja"), name="shop_name")
        self.name.setMaxLength(LONGEST_NAME)
        self.city = line_edit(hint=say("shop", "For example Bandung"), name="shop_city")
        self.city.setMaxLength(LONGEST_NAME)
        kinds = [("", say("shop", "Not chosen")), *_sectors(words)]
        self.sector = combo(kinds, name="shop_sector")
        self.currency = combo([(c, c) for c in CURRENCIES], "IDR", name="shop_currency")
        self.name_field = Field(say("shop", "Name of the shop"), self.name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.name_field, 0, 0, 1, 2)
        grid.addWidget(Field(say("shop", "Kind of shop"), self.sector), 1, 0, 1, 2)
        grid.addWidget(Field(say("shop", "City"), self.city), 2, 0)
        grid.addWidget(Field(say("shop", "Currency"), self.currency), 2, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        for line in (self.name, self.city):
            line.editingFinished.connect(self.edited)
        for box in (self.sector, self.currency):
            box.activated.connect(lambda _index: self.edited.emit())

    def shows(self, shop: Shop) -> None:
        """Fill the form."""
        self._shop = shop
        self.name.setText(shop.name)
        self.city.setText(shop.city)
        self.sector.setCurrentIndex(max(0, self.sector.findData(shop.sector)))
        if self.currency.findData(shop.currency) < 0:
            self.currency.addItem(shop.currency, shop.currency)
        self.currency.setCurrentIndex(self.currency.findData(shop.currency))

    def draft(self) -> Shop:
        """The shop as typed, or the name unchanged while it is empty."""
        return replace(
            self._shop,
            name=self.name.text().strip() or self._shop.name,
            city=self.city.text().strip(),
            sector=self.sector.currentData(),
            currency=self.currency.currentData(),
        )

    def complain(self) -> bool:
        """Mark what is missing; True when something is."""
        empty = not self.name.text().strip()
        text = self._words.say("shop", "A shop needs a name.") if empty else ""
        self.name_field.complain(text)
        if empty:
            self.name.setFocus()
        return empty


def _sectors(words: Words) -> list[tuple[str, str]]:
    found = niches(resources() / "catalogue").sectors.values()
    return [(sector.key, sector.name[words.language]) for sector in found]
