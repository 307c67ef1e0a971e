"""A curtain before the window: hides the numbers from whoever passes by, and says what it is not.

The file itself stays readable for anyone who has it; only encrypting the disk changes that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kpidesk.ui.pin import fits, wait_after
from kpidesk.ui.theme import colour, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.fields import Field, line_edit
from kpidesk.ui.widgets.image import tile
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.language.words import Words
    from kpidesk.ui.local_settings import Settings


class Curtain(QWidget):
    """Asks for the PIN where the window was."""

    opened = Signal()

    def __init__(self, words: Words, settings: Settings) -> None:
        super().__init__()
        self._words, self._settings = words, settings
        say = words.say
        self.setWindowTitle("KPI Desk")
        self.pin = line_edit(name="pin")
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(12)
        self.pin.returnPressed.connect(self._try)
        self.field = Field(say("curtain", "PIN"), self.pin)
        self.go = button(say("curtain", "Open"), "primary", then=self._try, name="open_curtain")
        note = say(
            "curtain", "This only hides the window. The file on the disk is not encrypted by it."
        )
        inside = column(
            tile("lock", "", 52, 24),
            label(say("curtain", "KPI Desk is locked"), "h2"),
            label(note, "small", "ink3", wrap=True),
            self.field,
            row(None, self.go),
            gap=10,
        )
        inner = boxed(inside)
        inner.setFixedWidth(px(320))
        outer = QVBoxLayout(self)
        outer.addLayout(column(None, row(None, inner, None), None))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ready)
        self._hold()
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Warm paper, no numbers."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("canvas"))
        painter.end()

    def _try(self) -> None:
        if self._wait.isActive():
            return
        if fits(self.pin.text(), self._settings.pin):
            self._settings.wrong_pins = 0
            self.opened.emit()
            return
        self._settings.wrong_pins += 1
        self.pin.clear()
        self.field.complain(self._words.say("curtain", "That is not the PIN."))
        self._hold()

    def _hold(self) -> None:
        """Make the next try wait after several wrong ones; a restart does not shorten it."""
        seconds = wait_after(self._settings.wrong_pins)
        if seconds:
            text = self._words.say("curtain", "Wrong too often. Wait {n} seconds.")
            self.field.complain(text.format(n=seconds))
            self.pin.setEnabled(False)
            self.go.setEnabled(False)
            self._wait.start(seconds * 1_000)

    def _ready(self) -> None:
        self.pin.setEnabled(True)
        self.go.setEnabled(True)
        self.field.complain("")
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
