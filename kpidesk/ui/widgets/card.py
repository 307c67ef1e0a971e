"""White cards on warm paper, hairline around, no shadow."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kpidesk.ui.widgets.text import CutLabel, label


class Card(QFrame):
    """A card with an optional title row; put content into `body`, buttons beside the title into
    `head`."""

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        kind: str = "card",
        margins: tuple[int, int, int, int] = (18, 14, 18, 16),
        gap: int = 8,
    ) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.title = label(title, "h2")
        self.note: QLabel = CutLabel(note, "small", "ink3")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(gap)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.note)
        self.head.addStretch(1)
        if title:
            self.body.addLayout(self.head)
            self.setAccessibleName(title)
        self.title.setVisible(bool(title))
        self.note.setVisible(bool(note))

    def add(self, *parts: QWidget) -> Card:
        """Put widgets into the body; returns the card."""
        for part in parts:
            self.body.addWidget(part)
        return self
