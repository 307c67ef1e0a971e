"""Fields to type into or choose from, each with its label above and its message below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.status import Shape, paint_shape
from kpidesk.ui.widgets.text import label, retone
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

HEIGHT = 34
ARROW = 48
"""Of a combo box's width: its arrow and the padding, rounded up."""


def line_edit(
    text: str = "", hint: str = "", *, figures: bool = False, name: str = ""
) -> QLineEdit:
    """A line to type in; `figures` are SemiBold, even and at the right."""
    made = QLineEdit(text)
    made.setPlaceholderText(hint)
    made.setFont(font("strong" if figures else "body", tabular=figures))
    made.setFixedHeight(px(HEIGHT))
    if figures:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if name:
        made.setObjectName(name)
    return made


class Choice(QComboBox):
    """A combo box whose text ends in … where it is narrower than its choice."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and the present choice, shortened; the whole is in the tool tip then."""
        whole = self.currentText()
        if self.fontMetrics().horizontalAdvance(whole) <= self.width() - px(ARROW):
            self._tell("")
            super().paintEvent(event)
        else:
            self._paint_short(whole)

    def _paint_short(self, whole: str) -> None:
        # Qt's style costs Python 5 ms when it is first touched; where all fits, nothing asks it.
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        option.currentText = self.fontMetrics().elidedText(
            whole, Qt.TextElideMode.ElideRight, room.width()
        )
        self._tell("" if option.currentText == whole else whole)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def _tell(self, hidden: str) -> None:
        if plain(hidden) != self.toolTip():
            self.setToolTip(plain(hidden))


def shrinks(box: QComboBox, letters: int) -> QComboBox:
    """Let a box become narrower than its choices, down to about so many letters."""
    box.setMinimumContentsLength(letters)
    box.setMinimumWidth(px(34) + box.fontMetrics().averageCharWidth() * letters)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box


def combo(
    entries: Iterable[tuple[str, str]], current: str = "", *, quiet: bool = False, name: str = ""
) -> QComboBox:
    """A box to choose from; entries are (key, text), the key is `currentData()`."""
    made = Choice()
    made.setFont(font("strong" if quiet else "body"))
    made.setProperty("kind", "quiet" if quiet else "input")
    made.setFixedHeight(px(HEIGHT))
    made.setMaxVisibleItems(14)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for key, text in entries:
        made.addItem(text, key)
    at = made.findData(current)
    made.setCurrentIndex(max(0, at))
    if name:
        made.setObjectName(name)
    return made


class _Mark(QWidget):
    """The shape in front of a message."""

    def __init__(self) -> None:
        super().__init__()
        self.shape: Shape | None = None
        self.setFixedSize(QSize(13, 13))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.shape is not None:
            painter = QPainter(self)
            paint_shape(painter, self.shape, QRectF(0, 0, 13, 13))
            painter.end()


class Field(QWidget):
    """A label, an input, and one line kept free for help or complaint, so nothing jumps."""

    def __init__(self, title: str, entry: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.entry = entry
        self._help = help_text
        self.title = label(title, "smed", "ink2")
        self.title.setBuddy(entry)
        entry.setAccessibleName(title)
        self._mark = _Mark()
        self.message = label(help_text, "small", "ink3")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(3)
        inside.addWidget(self.title)
        inside.addWidget(entry)
        below = QHBoxLayout()
        below.setSpacing(5)
        below.addWidget(self._mark)
        below.addWidget(self.message, 1)
        inside.addLayout(below)
        self._mark.hide()

    def complain(self, text: str, tone: str = "bad") -> None:
        """Say what is wrong ("bad") or doubtful ("warn"); an empty text brings the help back."""
        self.message.setText(text or self._help)
        retone(self.message, tone if text else "ink3")
        retone(self.entry, tone if text else "", "state")
        self._mark.shape = (Shape.BEHIND if tone == "bad" else Shape.CAUTION) if text else None
        self._mark.setVisible(bool(text))
        self._mark.update()
