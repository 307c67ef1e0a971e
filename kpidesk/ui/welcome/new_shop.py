"""A new shop: what it is called, and where its numbers will be read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.language.platforms import platform_name
from kpidesk.paths import user_data
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import line_edit
from kpidesk.ui.widgets.layout import boxed, column, hairline, row
from kpidesk.ui.widgets.shop_form import ShopForm
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kpidesk.ui.house import Porch

OFFERED = (
    Platform.INSTAGRAM,
    Platform.TIKTOK,
    Platform.WHATSAPP,
    Platform.FACEBOOK,
    Platform.SHOPEE,
    Platform.TOKOPEDIA,
)
FORBIDDEN = '\\/:*?"<>|'


class NewShop(QWidget):
    """Two cards side by side and one filled button."""

    back = Signal()

    def __init__(self, porch: Porch) -> None:
        super().__init__()
        self._porch = porch
        self._words = porch.words
        self._place: Path | None = None
        say = self._words.say
        self.form = ShopForm(self._words)
        self.form.shows(Shop("", language=self._words.language))
        self.form.name.textChanged.connect(self._show_place)
        shop = Card(say("welcome", "Your shop"), margins=(20, 16, 20, 18), gap=10)
        shop.body.addWidget(self.form)
        shop.body.addStretch(1)
        shop.body.addWidget(hairline())
        shop.body.addLayout(self._place_row())
        cards = row(shop, self._accounts_card(), gap=14)
        cards.setStretch(0, 1)
        cards.setStretch(1, 1)
        self.make = button(
            say("welcome", "Make the shop"), "primary", then=self._make, height=36, name="make"
        )
        leave = button(say("welcome", "Back"), "ghost", then=self.back.emit, height=36)
        title = label(say("welcome", "A new shop"), "h1")
        note = label(say("welcome", "Everything here can be changed later."), "small", "ink3")
        inner = boxed(column(title, note, 10, cards, 10, row(None, leave, self.make), None, gap=2))
        inner.setMaximumWidth(px(940))
        outer = row(None, inner, None, margins=(32, 0, 32, 24))
        outer.setStretch(1, 1000)
        self.setLayout(outer)
        self._show_place()

    def _place_row(self) -> QHBoxLayout:
        say = self._words.say
        self.place = ElidedLabel("", "small", "ink2")
        self.place.setObjectName("place")
        change = button(say("welcome", "Another place"), "link", height=28, then=self._ask_place)
        names = column(label(say("welcome", "The file"), "smed", "ink2"), self.place, gap=1)
        made = row(names, change, gap=10)
        made.setStretch(0, 1)
        return made

    def _accounts_card(self) -> Card:
        say = self._words.say
        card = Card(
            say("welcome", "Where your numbers are"),
            margins=(20, 16, 20, 18),
            gap=8,
        )
        hint = say("welcome", "Tick what you use; the handle can wait.")
        card.body.addWidget(label(hint, "small", "ink3"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        self.handles: dict[Platform, tuple[QCheckBox, QLineEdit]] = {}
        for number, platform in enumerate((*OFFERED, Platform.BOOKS)):
            tick = QCheckBox(platform_name(platform, self._words))
            tick.setFont(font("med"))
            tick.setObjectName(f"has_{platform}")
            books = platform is Platform.BOOKS
            hint = say("welcome", "orders, revenue, costs") if books else "@"
            line = line_edit(hint=hint, name=f"handle_{platform}")
            line.setAccessibleName(tick.text())
            line.setEnabled(not books)
            line.textEdited.connect(lambda text, tick=tick: tick.setChecked(bool(text.strip())))
            tick.setChecked(platform in (Platform.INSTAGRAM, Platform.BOOKS))
            self.handles[platform] = (tick, line)
            grid.addWidget(tick, number, 0)
            grid.addWidget(line, number, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        return card

    def _free_place(self) -> Path:
        """A file of the shop's name in the user's own folder that is not there yet."""
        if self._place is not None:
            return self._place
        typed = self.form.name.text().strip()
        name = "".join("-" if c in FORBIDDEN or ord(c) < 32 else c for c in typed).strip(". ")
        name = name or self._words.say("welcome", "My shop")
        found, number = user_data() / f"{name}.kpidesk", 2
        while found.exists():
            found = user_data() / f"{name} {number}.kpidesk"
            number += 1
        return found

    def _show_place(self) -> None:
        self.place.set_text(str(self._free_place()))

    def _ask_place(self) -> None:
        say = self._words.say
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            say("welcome", "Where shall the shop file be?"),
            str(self._free_place()),
            say("welcome", "Shop file (*.kpidesk)"),
        )
        if chosen:
            self._place = Path(chosen).with_suffix(".kpidesk")
            self._show_place()

    def _make(self) -> None:
        if self.form.complain():
            return
        place = self._free_place()
        place.parent.mkdir(parents=True, exist_ok=True)
        self._porch.shell.create(place, self.form.draft(), self.accounts())

    def accounts(self) -> list[Account]:
        """The accounts ticked, in the order offered."""
        found = []
        for platform, (tick, line) in self.handles.items():
            if tick.isChecked():
                handle = line.text().strip() or self._handle_of(platform)
                found.append(Account(platform, handle))
        return found

    def _handle_of(self, platform: Platform) -> str:
        if platform is Platform.BOOKS:
            return platform_name(platform, self._words)
        return self.form.name.text().strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter makes the shop, Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._make()
        elif event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Put the cursor where typing begins."""
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
