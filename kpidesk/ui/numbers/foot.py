"""The foot of the form: the note on the week, its screenshot, and what is seldom needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bounded import BoundedLine
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.image import Image
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.language.words import Words

LONGEST_NOTE = 2_000
"""Characters of a note."""
LONGEST_NAME = 22


class Foot(QWidget):
    """`note_left` carries the note when it was changed and left."""

    note_left = Signal(str)
    evidence_wanted = Signal()
    menu_wanted = Signal(object)
    too_long = Signal(int, int)
    """A paste into the note that is too long: how many characters fit, how many there were."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._kept = ""
        self.note = BoundedLine(
            LONGEST_NOTE, words.say("form", "What made this week special?"), "week_note"
        )
        self.note.setFixedHeight(px(32))
        self.note.setAccessibleName(words.say("form", "Note on this week"))
        self.note.refused.connect(lambda length: self.too_long.emit(LONGEST_NOTE, length))
        self.note.editingFinished.connect(self.settle)
        self.evidence = button("", "ghost", "paperclip", height=32, name="evidence_button")
        self.evidence.clicked.connect(self.evidence_wanted)
        self.more = icon_button(
            "ellipsis", words.say("form", "More for this week"), size=32, name="more"
        )
        self.more.clicked.connect(lambda: self.menu_wanted.emit(self.more))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(9)
        inside.addWidget(Image("pencil", "ink3", 16))
        inside.addWidget(label(words.say("form", "Note on this week"), "body", "ink2"))
        inside.addWidget(self.note, 1)
        inside.addWidget(self.evidence)
        inside.addWidget(self.more)

    def shows_note(self, note: str, read_only: bool) -> None:
        """Show the kept note of a week."""
        self._kept = note
        if self.note.text() != note:
            self.note.setText(note)
            self.note.setCursorPosition(0)
        self.note.setReadOnly(read_only)

    def shows_evidence(self, names: list[str]) -> None:
        """Show what screenshots are kept; without one the button asks for it."""
        text = self._words.say("form", "Screenshot…")
        if names:
            text = names[0] if len(names[0]) <= LONGEST_NAME else names[0][:LONGEST_NAME] + "…"
        if len(names) > 1:
            text = self._words.say("form", "%n picture(s)", "", len(names))
        self.evidence.setText(f"\u2009\u2009{text}".replace("&", "&&"))
        self.evidence.setAccessibleName(text)

    def settle(self) -> None:
        """Hand the note over if it was changed."""
        text = self.note.text().strip()
        if text != self._kept and not self.note.isReadOnly():
            self._kept = text
            self.note_left.emit(text)
