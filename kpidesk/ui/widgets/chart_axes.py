"""The axes of a chart: periods in the user's language below, figures in their unit at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from kpidesk.domain.metric import Unit
from kpidesk.domain.money import minor_digits
from kpidesk.ui.theme import colour, font, px

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from kpidesk.domain.period import Period
    from kpidesk.language.formats import Formats
    from kpidesk.reporting.scale import Scale

WEEK_LABEL = 54
"""Pixels a date needs, with air."""
_STEPS = (1, 2, 4, 8, 13, 26)


class PeriodAxis(pg.AxisItem):  # type: ignore[misc]
    """Weeks by their first day, months by name with the year where it begins. Labels thin out
    when there is no room for all."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(orientation="bottom")
        self._formats = formats
        self._periods: Sequence[Period] = ()
        _dress(self)
        self.setHeight(px(28))

    def shows(self, periods: Sequence[Period]) -> None:
        """Write these periods, at 0, 1, 2 …"""
        self._periods = periods
        self.picture = None
        self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[int]]]:
        """Which periods get a label."""
        return [(1.0, list(self.labelled(low, high, size)))]

    def labelled(self, low: float, high: float, size: float) -> list[int]:
        """Indexes of the periods with a label between `low` and `high` on `size` pixels."""
        first, last = max(0, round(low + 0.499)), min(len(self._periods) - 1, round(high - 0.499))
        shown = range(first, last + 1)
        if not shown or size <= 0:
            return []
        room = int(size // px(WEEK_LABEL)) or 1
        if len(self._periods) and self._periods[0].days > 7:
            return self._months(shown, room)
        if len(shown) <= 26:
            step = next((s for s in _STEPS if len(shown) / s <= room), 26)
            return [n for n in shown if (last - n) % step == 0]
        return self._month_starts(shown, room)

    def _months(self, shown: range, room: int) -> list[int]:
        for step in (1, 2, 3, 6, 12):
            found = [n for n in shown if (self._periods[n].first.month - 1) % step == 0]
            if len(found) <= room:
                return found
        return self._thinned(found, room)

    def _month_starts(self, shown: range, room: int) -> list[int]:
        """Of weeks the first of each month, or of each second, third … month, or of each year."""
        starts = [n for n in shown if self._periods[n].last.day <= 7]
        for step in (1, 2, 3, 6, 12):
            found = [n for n in starts if (self._periods[n].last.month - 1) % step == 0]
            if len(found) <= room:
                return found
        return self._thinned(found, room)

    @staticmethod
    def _thinned(found: list[int], room: int) -> list[int]:
        return found[:: -(-len(found) // room)]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """The label of each."""
        return [self._text(int(value), len(values)) for value in values]

    def _text(self, index: int, _count: int) -> str:
        period = self._periods[index]
        if period.days <= 7 and not self._is_crowded():
            return self._formats.day_month(period.first)
        day = period.last if period.days <= 7 else period.first
        if day.month == 1:
            return str(day.year) if period.days <= 7 else self._january(day)
        return self._formats.short_month(day)

    def _january(self, day: date) -> str:
        return f"{self._formats.short_month(day)} {day.year}"

    def _is_crowded(self) -> bool:
        low, high = self.range
        return bool(high - low > 26.5)


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """Figures at the lines of a scale, written short."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(orientation="left")
        self._write: Callable[[float], str] = formats.short
        self._ticks: tuple[float, ...] = ()
        _dress(self)

    def shows(self, scale: Scale, write: Callable[[float], str]) -> None:
        """Write the ticks of `scale`."""
        self._ticks, self._write = scale.ticks, write
        metrics = QFontMetricsF(font("micro", tabular=True))
        widest = max((metrics.horizontalAdvance(write(tick)) for tick in scale.ticks), default=0)
        self.setWidth(round(widest) + px(14))
        self.picture = None
        self.update()

    def tickValues(self, low: float, high: float, _size: float) -> list[tuple[float, list[float]]]:
        """The lines of the scale that are in view."""
        edge = (high - low) * 1e-6
        return [(1.0, [tick for tick in self._ticks if low - edge <= tick <= high + edge])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """Each figure."""
        return [self._write(value) for value in values]


def _dress(axis: Any) -> None:
    axis.setPen(pg.mkPen(None))
    axis.setTextPen(colour("ink3"))
    axis.setTickPen(pg.mkPen(None))
    axis.setStyle(tickFont=font("micro", tabular=True), tickLength=0, tickTextOffset=px(8))
    axis.setStyle(maxTickLevel=0, hideOverlappingLabels=False, tickAlpha=0)
    axis.setZValue(1)
    axis.setAcceptedMouseButtons(Qt.MouseButton.NoButton)


def is_whole(unit: Unit, currency: str) -> bool:
    """True for figures between whose steps there is nothing."""
    return unit is Unit.COUNT or (unit is Unit.MONEY and minor_digits(currency) == 0)
