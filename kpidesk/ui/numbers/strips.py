"""One soft strip above the form: closed, skipped, or about to disappear from the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


class Strips(QWidget):
    """At most one strip at a time; hidden without one."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__()
        self._words, self._formats = words, formats
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """What the strip says; empty without one."""
        return self._text

    def nothing(self) -> None:
        """Show no strip."""
        if self._text:
            self._text = ""
            clear(self._inside)
        self.hide()

    def shows(
        self, text: str, act: str = "", then: Callable[[], object] | None = None, tone: str = ""
    ) -> None:
        """Show a sentence and one way on."""
        clear(self._inside)
        self._text = text
        banner = Banner(text, act, tone=tone)
        if then is not None:
            banner.acted.connect(then)
        self._inside.addWidget(banner)
        self.show()
