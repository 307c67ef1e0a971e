"""What the shop's own campaigns say of each channel, beside a what-if on how to share a budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.language.channels import channel_said, told_apart_said
from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.channel import ChannelSheet
    from kpidesk.ui.house import House

SHOWN = 4


class ChannelTable(QWidget):
    """One line for each channel: orders, cost per order and ROI with their ranges."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.words, self.formats = house.words, house.formats
        self.setObjectName("channels")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(3)
        self.grid.setColumnStretch(0, 1)
        self.rows: list[tuple[str, str, str, str]] = []

    def shows(self, sheets: Sequence[ChannelSheet]) -> None:
        """Show these channels, or hide where there is none."""
        clear(self.grid)
        self.rows = [channel_said(one, self.words, self.formats) for one in sheets[:SHOWN]]
        self.setVisible(bool(self.rows))
        if not self.rows:
            return
        say = self.words.say
        heads = (
            say("channels", "Your channels so far"),
            say("channels", "Orders (95% range)"),
            say("channels", "Cost per order"),
            "ROI",
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, head in enumerate(heads):
            role = "sstrong" if not place else "micro"
            shown = label(head, role, "ink" if not place else "ink3")
            self.grid.addWidget(shown, 0, place, Qt.AlignmentFlag(0) if not place else right)
        for line, (one, texts) in enumerate(zip(sheets, self.rows, strict=False), start=1):
            name = say("channels", "{name} · %n campaign(s)", "", one.campaigns)
            self.grid.addWidget(ElidedLabel(name.format(name=texts[0]), "small", "ink2"), line, 0)
            wide = 2 if one.is_too_few else 1
            for place, text in enumerate(texts[1 : 4 - (wide - 1)], start=1):
                role, tone = ("small", "ink3") if one.is_too_few and place > 1 else ("smed", "ink")
                shown = label(text, role, tone, tabular=True)
                self.grid.addWidget(shown, line, place, 1, wide if place == 2 else 1, right)
        said = ElidedLabel(told_apart_said(sheets, self.words), "small", "ink2")
        said.setObjectName("told_apart")
        self.grid.addWidget(said, len(self.rows) + 1, 0, 1, 4)
