"""The buttons that zoom a chart, for a hand that knows neither wheel nor keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import icon_button

if TYPE_CHECKING:
    from kpidesk.language.words import Words
    from kpidesk.ui.widgets.chart import Chart
    from kpidesk.ui.widgets.chart_place import ChartPlace

STEP = 0.7
"""The share of the periods that one step leaves in view; the keys do the same."""
_SIZE, _GAP = 26, 2
ROOM = 3 * _SIZE + 2 * _GAP + 12
"""Pixels to leave free for them at the left of the legend."""


class ZoomButtons(QWidget):
    """Three buttons in the corner of a place, over the line of the legend, so that they take no
    height of their own and stay out of saved pictures."""

    def __init__(self, place: ChartPlace, words: Words) -> None:
        super().__init__(place)
        self._place = place
        say = words.say
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(_GAP))
        for icon, hint, then, name in (
            ("zoom-in", say("charts", "Zoom in"), self._closer, "zoom_in"),
            ("zoom-out", say("charts", "Zoom out"), self._further, "zoom_out"),
            ("maximize-2", say("charts", "Show everything"), self._everything, "zoom_all"),
        ):
            inside.addWidget(icon_button(icon, hint, then, size=_SIZE, name=name))
        self.adjustSize()
        self.move(px(4), px(2))
        self.hide()
        place.built.connect(self._stand)

    def _stand(self) -> None:
        self.raise_()
        self.show()

    @property
    def _chart(self) -> Chart:
        chart: Chart = self._place.chart
        return chart

    def _closer(self) -> None:
        self._chart.zoom(STEP)

    def _further(self) -> None:
        self._chart.zoom(1 / STEP)

    def _everything(self) -> None:
        self._chart.reset()
