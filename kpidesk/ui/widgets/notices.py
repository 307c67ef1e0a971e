"""Banners that stay and toasts that go; each names what happened and offers one way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button, icon_button
from kpidesk.ui.widgets.image import Image, tile
from kpidesk.ui.widgets.keycap import KeyCap
from kpidesk.ui.widgets.layout import boxed, clear, column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

TOAST_MS = 6_000
READING_MS = 60
"""For each letter; a long sentence stays longer."""
TOAST_WIDTH = 680
"""A sentence that is wider goes on in a second line."""
_DRAWINGS = {"": "info", "good": "circle-check", "warn": "triangle-alert", "bad": "circle-alert"}


class Banner(QFrame):
    """A soft strip: icon, sentence, one link. `tone` is "", good, warn, bad or neu."""

    acted = Signal()

    def __init__(self, text: str, act: str = "", *, tone: str = "", icon: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self.setMinimumHeight(px(46))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 7, 8, 7)
        inside.setSpacing(10)
        drawing = icon or _DRAWINGS.get(tone, "info")
        inside.addWidget(Image(drawing, tone or "pritext", 18))
        self.text = label(text, "body", "ink", wrap=True)
        inside.addWidget(self.text, 1)
        if act:
            inside.addWidget(button(act, "link", height=30, then=self.acted.emit))


class Toast(QFrame):
    """One sentence at the bottom left, as long as reading it takes or until dismissed; one at a
    time, and never cut off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toast")
        self.setObjectName("toast")
        self._parent, self._left = parent, 24
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(14, 0, 8, 0)
        self._inside.setSpacing(10)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.text = ""
        self._said = label("", "body", "ontip")
        self._beside = 0
        self.hide()

    def shows(
        self,
        text: str,
        act: str = "",
        key: str = "",
        then: Callable[[], object] | None = None,
        *,
        icon: str = "check",
        close: str = "",
    ) -> None:
        """Say `text`; `act` is a button that calls `then`, `key` the shortcut for the same.

        A toast comes while something else goes, and Qt gives the focus of what goes to the next in
        line: were that Undo, the next Enter would take back what was just done.
        """
        clear(self._inside)
        self.text = text
        self.setAccessibleName(text)
        self._inside.addWidget(Image(icon, "ontip", 16))
        self._said = said = label(text, "body", "ontip")
        self._inside.addWidget(said)
        self._inside.addSpacing(6)
        if act and then is not None:
            way_on = button(act, "ontip", then=then)
            way_on.clicked.connect(self.hide)
            if key:
                way_on.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._inside.addWidget(way_on)
        if key:
            self._inside.addWidget(KeyCap(key))
        if close:
            shut = icon_button("x", close, self.hide, size=26, role="ontip2")
            shut.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._inside.addWidget(shut)
        self._beside = self._inside.sizeHint().width() - said.sizeHint().width()
        self.place()
        self.show()
        self.raise_()
        self._timer.start(max(TOAST_MS, READING_MS * len(text)))

    def place(self, left: int = -1) -> None:
        """Keep to the bottom left of the parent, beside the rail."""
        if left >= 0:
            self._left = left
        parent = self._parent
        room = parent.width() - self._left - 24 - self._beside
        natural = self._said.fontMetrics().horizontalAdvance(self.text) + 4
        width = min(natural, max(160, min(px(TOAST_WIDTH), room)))
        self._said.setWordWrap(width < natural)
        self._said.setFixedWidth(width)
        lines = self._said.heightForWidth(width) if width < natural else 0
        self.setFixedHeight(max(px(44), lines + px(24)))
        self.adjustSize()
        self.move(self._left, parent.height() - self.height() - 18)


def empty_state(
    icon: str,
    title: str,
    benefit: str,
    *buttons: QWidget,
    width: int = 420,
) -> QWidget:
    """What would be here, in one sentence of benefit, and the buttons that begin it."""
    centre = Qt.AlignmentFlag.AlignHCenter
    head = label(title, "h2", align=centre, wrap=True)
    text = label(benefit, "body", "ink2", wrap=True, align=centre)
    text.setFixedWidth(px(width))
    text.setMinimumHeight(text.heightForWidth(px(width)))
    made = column(
        None,
        row(None, tile(icon, "", 52, 24), None),
        4,
        head,
        row(None, text, None),
        6,
        row(None, *buttons, None, gap=10),
        None,
        margins=(20, 20, 20, 20),
    )
    return boxed(made, "empty_state")
