"""The keys at the foot of the page; where there is little room the last ones stay away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kpidesk.ui.widgets.keycap import key_hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

GAP = 18


class Legend(QWidget):
    """Keys and what they do, as many as fit on one line."""

    def __init__(self, hints: Sequence[tuple[list[str], str]]) -> None:
        super().__init__()
        self.setObjectName("legend")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._hints = [key_hint(keys, text) for keys, text in hints]
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP)
        for hint in self._hints:
            inside.addWidget(hint)
        inside.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """One line, however short."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits whole."""
        left = self.width()
        for hint in self._hints:
            left -= hint.sizeHint().width()
            hint.setVisible(left >= 0)
            left -= GAP
        super().resizeEvent(event)
