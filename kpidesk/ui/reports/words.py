"""The words of the month's report: drafted by the program, changed by the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from kpidesk.domain.drafted import ACTIONS, LONGEST, Part
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.fields import line_edit
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent

    from kpidesk.language.words import Words


class TextBox(QPlainTextEdit):
    """A few lines of text; `left` when the cursor goes elsewhere."""

    left = Signal()

    def __init__(self, name: str, lines: int = 2) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFont(font("body"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(px(20) * lines + px(16))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusOutEvent(event)
        self.left.emit()


class WordBox(QWidget):
    """One part of the report: its name, its text, and the way back to the draft."""

    changed = Signal(str, object)
    """Part and text; None brings the draft back."""

    def __init__(self, part: Part, title: str, back: str, lines: int = 2) -> None:
        super().__init__()
        self.part = part
        self._draft = self._shown = ""
        self.text = TextBox(part.value, lines)
        self.text.setAccessibleName(title)
        self.text.left.connect(self.commit)
        self.back = button(back, "bare", height=20, then=self._forget, name=f"back_{part.value}")
        named = label(title, "smed", "ink2")
        named.setBuddy(self.text)
        inside = column(row(named, None, self.back, gap=6), self.text, gap=3)
        self.setLayout(inside)

    def shows(self, draft: str, written: str | None) -> None:
        """The owner's text, else the draft; what is being typed is not touched."""
        # a text box turns no-break spaces into plain ones, so they are not compared
        self._draft = draft.replace("\u00a0", " ")
        self.back.setVisible(written is not None and bool(draft))
        text = self._draft if written is None else written.replace("\u00a0", " ")
        if self.text.hasFocus() and self.text.toPlainText() != self._shown:
            return
        self._shown = text
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def commit(self) -> None:
        """Keep what was typed, where it differs from what was shown."""
        text = self.text.toPlainText().strip()[:LONGEST]
        if text == self._shown:
            return
        self._shown = text
        self.changed.emit(self.part.value, None if text == self._draft else text)

    def _forget(self) -> None:
        self.changed.emit(self.part.value, None)


class WordsForm(QWidget):
    """All parts under one another, with up to three actions for the next month."""

    changed = Signal(str, object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        say = words.say
        back = say("reports", "Back to the draft")
        titles = {
            Part.LEAD: say("reports", "The month in one sentence"),
            Part.GOOD: say("reports", "What worked"),
            Part.BAD: say("reports", "What did not"),
            Part.NEXT: say("reports", "Next month"),
            Part.HAPPENED: say("reports", "What happened"),
            Part.WHY: say("reports", "Why"),
            Part.PLAN: say("reports", "Plan for next month"),
        }
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        self.boxes: dict[Part, WordBox] = {}
        for part, title in titles.items():
            box = WordBox(part, title, back, 4 if part is Part.LEAD else 2)
            box.changed.connect(self.changed)
            self.boxes[part] = box
            inside.addWidget(box)
        inside.addWidget(label(say("reports", "Actions: what, who, when"), "smed", "ink2"))
        hints = (say("reports", "what"), say("reports", "who"), say("reports", "when"))
        self.lines = {}
        for parts in ACTIONS:
            edits = []
            for part, hint in zip(parts, hints, strict=True):
                edit = line_edit("", hint, name=part.value)
                edit.setMaxLength(120)
                edit.setAccessibleName(hint)
                edit.editingFinished.connect(lambda part=part: self._line_left(part))
                self.lines[part] = edit
                edits.append(edit)
            trio = row(*edits, gap=6)
            for place, share in enumerate((6, 3, 4)):
                trio.setStretch(place, share)
            inside.addLayout(trio)
        inside.addStretch(1)
        self._written: dict[str, str] = {}

    def shows(self, drafts: Mapping[Part, str], written: Mapping[str, str]) -> None:
        """The drafted sentences and what the owner wrote instead or besides."""
        self._written = dict(written)
        for part, box in self.boxes.items():
            text = written.get(part.value)
            box.shows(drafts.get(part, ""), text)
        for part, edit in self.lines.items():
            text = written.get(part.value, "")
            if not edit.hasFocus() and edit.text() != text:
                edit.setText(text)

    def commit(self) -> None:
        """Keep whatever is still being typed."""
        for box in self.boxes.values():
            box.commit()
        for part in self.lines:
            self._line_left(part)

    def _line_left(self, part: Part) -> None:
        text = self.lines[part].text().strip()
        if text != self._written.get(part.value, ""):
            self._written[part.value] = text
            self.changed.emit(part.value, text or None)
