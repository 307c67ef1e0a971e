"""The call-out: which week wants numbers, how many, and how long that takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bar import Ring
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from kpidesk.domain.filled import ToFill
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


class CallOut(QFrame):
    """The one filled button of Home."""

    fill = Signal()
    skip = Signal()

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self._words, self._formats = words, formats
        self.setProperty("kind", "callout")
        self.setObjectName("call_out")
        self.setFixedHeight(px(50))
        say = words.say
        self.ring = Ring()
        self.title = label("", "strong")
        self.text = ElidedLabel("", "body", "ink2")
        self.later = button(say("home", "Skip this week"), "link", then=self.skip.emit, name="skip")
        self.go = button(
            say("home", "Go on filling"),
            "primary",
            "arrow-right",
            then=self.fill.emit,
            trailing=True,
            name="fill",
        )
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 0, 9, 0)
        inside.setSpacing(10)
        inside.addWidget(self.ring)
        inside.addWidget(self.title)
        inside.addWidget(self.text, 1)
        inside.addWidget(self.later)
        inside.addWidget(self.go)

    def shows(self, wanted: ToFill | None, read_only: bool) -> None:
        """Show what is wanted; hide where nothing is."""
        self.setVisible(wanted is not None and not read_only)
        if wanted is None:
            return
        say = self._words.say
        self.ring.shows(wanted.done, wanted.total)
        span = self._formats.span(wanted.week, year=False)
        self.title.setText(say("home", "Fill the week of {span}").format(span=span))
        self.text.set_text(self._said(wanted))
        begun = wanted.done > 0
        self.go.setText((say("home", "Go on filling") if begun else say("home", "Fill now")) + "  ")
        self.go.setAccessibleName(self.go.text().strip())
        self.later.setVisible(not begun)

    def _said(self, wanted: ToFill) -> str:
        say = self._words.say
        parts = []
        if wanted.done:
            text = say("home", "{done} of {total} numbers are there.")
            parts.append(text.format(done=wanted.done, total=wanted.total))
        parts.append(self._left(wanted))
        if wanted.older:
            text = say("home", "Earlier weeks with gaps: {n}.")
            parts.append(text.format(n=len(wanted.older)))
        return " ".join(parts)

    def _left(self, wanted: ToFill) -> str:
        say, seconds = self._words.say, wanted.seconds
        if seconds < 90:
            text = say("home", "{left} left, about {seconds} seconds.")
            return text.format(left=wanted.left, seconds=seconds)
        text = say("home", "{left} left, about {minutes} minutes.")
        return text.format(left=wanted.left, minutes=round(seconds / 60))
