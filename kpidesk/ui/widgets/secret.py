"""A line for a passphrase: hidden as it is typed, shown while its eye is pressed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from kpidesk.ui.icons import icon
from kpidesk.ui.widgets.fields import line_edit

if TYPE_CHECKING:
    from kpidesk.language.words import Words


class Secret(QLineEdit):
    """Takes what `line_edit` takes; the eye at its end shows and hides what is typed."""

    def __init__(self, words: Words, name: str) -> None:
        super().__init__()
        like = line_edit()
        self.setFont(like.font())
        self.setFixedHeight(like.minimumHeight())
        self.setObjectName(name)
        self.setMaxLength(500)
        self._eye = QAction(icon("eye", "ink2"), words.say("secret", "Show what is typed"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self.shows)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self.shows(False)

    def shows(self, on: bool) -> None:
        """Show or hide what is typed."""
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if on else mode.Password)
        self._eye.setChecked(on)
