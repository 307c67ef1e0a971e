"""Imports what is drawn after the first paint in the worker, so that the window opens at once."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kpidesk.ui.jobs import Jobs

CHARTS = ("numpy", "pyqtgraph", "kpidesk.ui.widgets.chart")
"""What a chart needs: half a second on a fast disk, several on a slow one."""
PANELS = (
    "kpidesk.ui.home.goals_card",
    "kpidesk.ui.home.campaign_card",
    "kpidesk.ui.home.findings_card",
    "kpidesk.domain.attention",
    "kpidesk.domain.campaign_sheet",
    "kpidesk.domain.findings",
    "kpidesk.storage.campaigns",
    "kpidesk.storage.goals",
)
"""What stands beside the chart on Home."""


class Warm(QObject):
    """Knows what has been imported; `begin` starts it, once. The charts come first, and each part
    is drawn in a turn of its own, so that the window never halts for long."""

    _charts_there = Signal()
    _panels_there = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.begun = False
        self.ready = CHARTS[1] in sys.modules
        """True when charts can be drawn."""
        self.all_ready = self.ready and all(name in sys.modules for name in PANELS)
        """True when the rest of Home can be drawn too."""

    def begin(self) -> None:
        """Start importing elsewhere; called when the window has been painted."""
        if not self.begun:
            self.begun = True
            self._jobs.run(lambda: _import_all(CHARTS), self._charts_done)

    def _charts_done(self, _nothing: None) -> None:
        self._jobs.run(lambda: _import_all(PANELS), self._panels_done)
        self.ready = True
        self._charts_there.emit()

    def _panels_done(self, _nothing: None) -> None:
        self.all_ready = True
        self._panels_there.emit()

    def when_ready(self, call: Callable[[], object]) -> None:
        """Call now if charts can be drawn, else when they can. `call` is a method of a QObject,
        so that it is forgotten when that is deleted first."""
        if self.ready:
            call()
        else:
            self._charts_there.connect(call)

    def when_all_ready(self, call: Callable[[], object]) -> None:
        """As `when_ready`, for the rest of Home."""
        if self.all_ready:
            call()
        else:
            self._panels_there.connect(call)


def _import_all(names: Sequence[str]) -> None:
    for name in names:
        importlib.import_module(name)
