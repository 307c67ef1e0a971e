"""Language, theme and text size of this computer; each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QWidget

from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import column, hairline, row
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.ui.house import House


class LookTab(QWidget):
    """Three choices of one line each."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        words, settings = house.words, house.settings
        self.language = Segments(
            [("id", "Bahasa Indonesia"), ("en", "English")],
            words.language,
            words.say("settings", "Language"),
        )
        self.theme = Segments(
            [
                ("system", words.say("settings", "As the system")),
                ("light", words.say("settings", "Light")),
                ("dark", words.say("settings", "Dark")),
            ],
            settings.theme,
            words.say("settings", "Theme"),
        )
        self.text_size = Segments(
            [("100", "100%"), ("112", "112%"), ("125", "125%")],
            str(settings.text_size),
            words.say("settings", "Text size"),
        )
        self.language.chosen.connect(self._speak)
        self.theme.chosen.connect(self._dress)
        self.text_size.chosen.connect(self._grow)
        card = Card(margins=(20, 6, 20, 6), gap=0)
        lines = (
            (
                words.say("settings", "Language"),
                words.say("settings", "Of the screens and of newly printed pages."),
                self.language,
            ),
            (
                words.say("settings", "Theme"),
                words.say("settings", "Prints and pictures are always light."),
                self.theme,
            ),
            (
                words.say("settings", "Text size"),
                words.say("settings", "Rows and fields grow with it."),
                self.text_size,
            ),
        )
        for number, (title, note, choice) in enumerate(lines):
            if number:
                card.body.addWidget(hairline())
            card.body.addLayout(_line(title, note, choice))
        self.setLayout(column(card, None))

    def _speak(self, language: str) -> None:
        self._house.settings.chosen_language = language
        self._rebuild()

    def _dress(self, theme: str) -> None:
        self._house.settings.theme = theme
        self._rebuild()

    def _grow(self, size: str) -> None:
        self._house.settings.text_size = int(size)
        self._rebuild()

    def _rebuild(self) -> None:
        # The window with this very widget goes away, so first let its signal end.
        QTimer.singleShot(0, self._house.shell.rebuild)


def _line(title: str, note: str, choice: QWidget) -> QLayout:
    names = column(label(title, "strong"), label(note, "small", "ink3"), gap=2)
    return row(names, None, choice, gap=16, margins=(0, 12, 0, 12))
