"""The rail at the left: the shop, the pages in groups, where the file is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.icons import pixmap
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.image import Image
from kpidesk.ui.widgets.layout import hairline, two_lines
from kpidesk.ui.widgets.text import ElidedLabel
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDE = 214
NARROW = 60


def wide() -> int:
    """The width of the whole rail; it grows half as fast as the text, a laptop has no more."""
    return (WIDE + px(WIDE)) // 2


class RailItem(QAbstractButton):
    """One page: icon, word, and how many things wait there."""

    def __init__(self, page: str, icon: str, title: str) -> None:
        super().__init__()
        self.page = page
        self._icon = icon
        self.narrow = False
        self.key = ""
        self.badge, self.badge_tone = "", "pri"
        self.setText(title)
        self.setObjectName(f"rail_{page}")
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFixedHeight(px(36))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def wears(self, badge: str, tone: str = "pri") -> None:
        """Show a badge; `tone` is pri (to do) or warn (at risk)."""
        self.badge, self.badge_tone = badge, tone
        self.setAccessibleDescription(badge)
        self.set_narrow(self.narrow)

    def goes_by(self, key: str) -> None:
        """Name the shortcut that opens the same page."""
        self.key = key
        self.set_narrow(self.narrow)

    def set_narrow(self, narrow: bool) -> None:
        """Only the icon; word and badge are in the tool tip, the shortcut always."""
        self.narrow = narrow
        parts = [self.text(), self.badge, self.key] if narrow else [self.key]
        self.setToolTip(plain(" \u00b7 ".join(part for part in parts if part)))
        self.update()

    def sizeHint(self) -> QSize:
        """A rail's width."""
        return QSize(wide() - 24, px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the rail, Enter opens."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            items = [item for item in self.window().findChildren(RailItem) if item.isVisible()]
            step = -1 if key == Qt.Key.Key_Up else 1
            near = items.index(self) + step
            if 0 <= near < len(items):
                items[near].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the item: active is a card with a bar, hover a tint."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isChecked()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if active:
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("surface"))
            painter.drawRoundedRect(box, 8, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pri"))
            painter.drawRoundedRect(QRectF(0, (self.height() - 16) / 2, 3, 16), 1.5, 1.5)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        left = (self.width() - 18) // 2 if self.narrow else 12
        drawing = pixmap(self._icon, "pritext" if active else "ink2", 18, self.devicePixelRatioF())
        painter.drawPixmap(left, (self.height() - 18) // 2, drawing)
        if not self.narrow:
            painter.setFont(font("strong" if active else "med"))
            painter.setPen(colour("ink" if active else "ink2"))
            room = self.rect().adjusted(40, 0, -8, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.badge:
            self._draw_badge(painter)
        painter.end()

    def _draw_badge(self, painter: QPainter) -> None:
        if self.narrow:  # a number would cover the icon; a dot says that something waits
            painter.setPen(QPen(colour("rail"), 1.5))
            painter.setBrush(colour("pri" if self.badge_tone == "pri" else "warnmark"))
            painter.drawEllipse(QRectF(self.width() - 14, 5, 9, 9))
            return
        painter.setFont(font("mstrong", tabular=True))
        width = max(px(20), painter.fontMetrics().horizontalAdvance(self.badge) + 10)
        height = px(18)
        pill = QRectF(self.width() - width - 8, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("priline" if self.badge_tone == "pri" else "warnsoft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(colour("pritext" if self.badge_tone == "pri" else "warn"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self.badge)


class ShopButton(QAbstractButton):
    """The shop's name and city; opens the menu of files."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setObjectName("shop")
        self.setToolTip(plain(hint))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(px(44))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        tile = _ShopTile()
        self.name = ElidedLabel("", "strong", "ink")
        self.city = ElidedLabel("", "small", "ink3")
        self._words = QWidget()
        self._words.setLayout(two_lines(self.name, self.city, gap=1))
        self._arrow = Image("chevron-down", "ink2", 16)
        self._inside = inside = QHBoxLayout(self)
        inside.setContentsMargins(4, 0, 6, 0)
        inside.setSpacing(10)
        inside.addWidget(tile)
        inside.addWidget(self._words, 1)
        inside.addWidget(self._arrow)
        for part in (tile, self._words, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def shows(self, name: str, city: str) -> None:
        """Show the shop."""
        self.name.set_text(name)
        self.city.set_text(city)
        self.city.setVisible(bool(city))
        self.setAccessibleName(name)

    def set_narrow(self, narrow: bool) -> None:
        """Only the tile where there is no room."""
        self._words.setVisible(not narrow)
        self._arrow.setVisible(not narrow)
        self._inside.setContentsMargins(0 if narrow else 4, 0, 0 if narrow else 6, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tint under the pointer."""
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
            painter.end()


class _ShopTile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(36, 36)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("pri"))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        painter.drawPixmap(8, 8, pixmap("store", "onpri", 20, self.devicePixelRatioF()))
        painter.end()


class Rail(QFrame):
    """The whole rail; `chosen` carries the id of the page picked."""

    chosen = Signal(str)

    def __init__(
        self, groups: Iterable[list[RailItem]], foot: list[RailItem], shop_hint: str
    ) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.shop = ShopButton(shop_hint)
        self.items: dict[str, RailItem] = {}
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(12, 10, 12, 10)
        self._inside.setSpacing(1)
        self._inside.addWidget(self.shop)
        self._inside.addSpacing(10)
        for number, group in enumerate(groups):
            if number:
                self._rule()
            self._add(group)
        self._inside.addStretch(1)
        self._add(foot)
        self._rule()
        self._inside.addWidget(self._foot())
        self.set_narrow(False)

    def _rule(self) -> None:
        self._inside.addSpacing(8)
        self._inside.addWidget(hairline())
        self._inside.addSpacing(8)

    def _add(self, items: list[RailItem]) -> None:
        for item in items:
            self.items[item.page] = item
            item.clicked.connect(lambda _on=False, page=item.page: self.chosen.emit(page))
            self._inside.addWidget(item)

    def _foot(self) -> QWidget:
        self.saved = ElidedLabel("", "small", "ink2")
        self.saved.setFont(font("micro"))
        self.file = ElidedLabel("", "micro", "ink3")
        self.file.setObjectName("saved_file")
        self._saved_words = QWidget()
        self._saved_words.setLayout(two_lines(self.saved, self.file, gap=1))
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(10, 0, 4, 0)
        inside.setSpacing(10)
        inside.addWidget(Image("hard-drive", "ink3", 16))
        inside.addWidget(self._saved_words, 1)
        made.setFixedHeight(px(32))
        return made

    def mark(self, page: str) -> None:
        """Show which page is open."""
        for name, item in self.items.items():
            item.setChecked(name == page)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, names in tool tips."""
        self.narrow = narrow
        self.setFixedWidth(NARROW if narrow else wide())
        self.shop.set_narrow(narrow)
        self._saved_words.setVisible(not narrow)
        for item in self.items.values():
            item.set_narrow(narrow)
