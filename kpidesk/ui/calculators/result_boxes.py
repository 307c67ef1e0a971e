"""The boxes round a calculator's result: the figure often shown off, and what follows besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.layout import boxed, column
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from collections.abc import Sequence


class Beside(Card):
    """The quiet box beside the result, for the figure that is often shown off."""

    def __init__(self) -> None:
        super().__init__(kind="quiet", margins=(16, 10, 16, 10), gap=1)
        self.setObjectName("beside")
        self.setFixedWidth(min(px(258), 286))
        self._name = label("", "smed", "ink2")
        self._value = ValueLine("display")
        self._remark = label("", "small", "ink2", wrap=True)
        self.add(self._name, self._value, self._remark)

    def shows(self, said: tuple[str, str, str, str] | None) -> None:
        """Title, value, unit, remark; None hides the box."""
        self.setVisible(said is not None)
        if said is not None:
            self._name.setText(said[0])
            self._value.shows(said[1], said[2], "ink2")
            self._remark.setText(said[3])
            self.setAccessibleName(" ".join(said))


class Facts(QWidget):
    """Further results side by side: name over figure."""

    def __init__(self) -> None:
        super().__init__()
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(0, 2, 0, 2)
        self._inside.setSpacing(8)
        self._pairs: list[tuple[QWidget, ElidedLabel, QLabel]] = []
        self.setObjectName("facts")

    def shows(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other figures; the same names keep their places."""
        self.setVisible(bool(facts))
        while len(self._pairs) < len(facts):
            name = ElidedLabel("", "small", "ink3")
            figure = label("", "strong", tabular=True)
            box = boxed(column(name, figure, gap=1))
            self._pairs.append((box, name, figure))
            self._inside.addWidget(box, 1)
        for index, (box, name, figure) in enumerate(self._pairs):
            shown = index < len(facts)
            box.setVisible(shown)
            said = facts[index] if shown else ("", "")
            name.set_text(said[0])
            figure.setText(said[1])
            figure.setAccessibleName(" ".join(said).strip())
