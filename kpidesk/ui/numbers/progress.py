"""How far the week is filled, and about how long the rest takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bar import Ring
from kpidesk.ui.widgets.layout import column
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

SECONDS_EACH = 9
"""Ninety seconds for ten numbers."""


class Progress(QWidget):
    """A ring and two lines: 6 of 10 filled, about 40 seconds left."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self._words, self._formats = words, formats
        self.ring = Ring(0, 1)
        self.count = label("", "strong", name="count")
        self.left = label("", "small", "ink3")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.setSpacing(9)
        inside.addWidget(self.ring)
        inside.addLayout(column(None, self.count, self.left, None, gap=1))

    def sizeHint(self) -> QSize:
        """Wide enough for every count, so that nothing beside it moves."""
        widest = self.left.fontMetrics().horizontalAdvance("sekitar 12 menit lagi")
        return QSize(px(46) + max(widest, px(120)), px(38))

    def shows(self, filled: int, total: int) -> None:
        """Show another count."""
        say, number = self._words.say, self._formats.number
        self.ring.shows(filled, total)
        text = say("form", "{filled} of {total} filled")
        self.count.setText(text.format(filled=number(filled), total=number(total)))
        self.left.setText(self._time((total - filled) * SECONDS_EACH))

    def _time(self, seconds: int) -> str:
        if seconds == 0:
            return self._words.say("form", "this week is complete")
        if seconds < 90:
            tens = -(-seconds // 10) * 10
            text = self._words.say("form", "about {n} seconds left")
            return text.format(n=self._formats.number(tens))
        return self._words.say("form", "about %n minute(s) left", "", round(seconds / 60))
