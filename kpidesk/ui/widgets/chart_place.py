"""The place of a chart: there at once, filled when the drawing library has been imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kpidesk.ui.theme import px

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.ui.warm import Warm


class ChartPlace(QFrame):
    """Holds one chart widget. `make` imports the chart module and builds the widget; it is called
    in the GUI thread, once, after the first paint and after the import in the worker is done."""

    built = Signal()

    def __init__(self, warm: Warm, make: Callable[[], QWidget], height: int = 216) -> None:
        super().__init__()
        self.setMinimumHeight(px(height))
        # A plot's own size hint is 640x480 and would push everything else away.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._make = make
        self._waiting: Callable[[Any], object] | None = None
        self.chart: Any = None
        """The chart, or None until it stands."""
        warm.when_ready(self._build)

    def tell(self, show: Callable[[Any], object]) -> None:
        """Call `show(chart)` now if the chart stands, else once it does; the last call wins."""
        if self.chart is None:
            self._waiting = show
        else:
            show(self.chart)

    def _build(self) -> None:
        self.chart = self._make()
        self._inside.addWidget(self.chart)
        if self._waiting is not None:
            self._waiting(self.chart)
            self._waiting = None
        self.built.emit()
