"""Where the columns of the form stand; head and rows share it, so they line up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kpidesk.ui.numbers.field import WIDTH
from kpidesk.ui.theme import px

EDGE = 16
ROW = 44


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a row `width` px wide and `height` px high; the right ones are fixed, the
    name takes what is left."""

    width: int
    height: int

    def _from_right(self, left: float, right: float) -> QRectF:
        start, end = self.width - px(left), self.width - px(right)
        return QRectF(start, 0, end - start, self.height)

    @property
    def name(self) -> QRectF:
        """What is counted."""
        end = self.before.left() - 8
        return QRectF(EDGE, 0, max(0.0, end - EDGE), self.height)

    @property
    def before(self) -> QRectF:
        """Last week's number, right-aligned."""
        return self._from_right(592, 491)

    @property
    def field_left(self) -> int:
        """Where the input begins."""
        return self.width - px(336 + WIDTH)

    @property
    def field_right(self) -> float:
        """Where the input ends."""
        return self.width - px(336)

    @property
    def tick(self) -> QRectF:
        """The tick of what is saved."""
        return self._from_right(326, 310)

    @property
    def reading(self) -> QRectF:
        """What was understood."""
        return self._from_right(296, 196)

    @property
    def change(self) -> QRectF:
        """The way from last week, right-aligned."""
        return self._from_right(196, 130)

    @property
    def target(self) -> QRectF:
        """What is wanted, right-aligned."""
        return self._from_right(126, 36)

    @property
    def shape(self) -> QRectF:
        """The status of the target."""
        box = QRectF(0, 0, 14, 14)
        box.moveCenter(self._from_right(29, 15).center())
        return box

    @property
    def pill(self) -> QRectF:
        """The reserved place of a question, over tick, reading, change and target."""
        box = self._from_right(322, 12)
        return box.adjusted(0, (self.height - px(32)) / 2, 0, -(self.height - px(32)) / 2)
