"""Imports the drawing library in the worker after the first paint, so the window opens at once."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.ui.jobs import Jobs

LIBRARIES = (
    "numpy",
    "pyqtgraph",
    "kpidesk.ui.widgets.chart",
    "kpidesk.ui.home.goals_card",
    "kpidesk.ui.home.campaign_card",
    "kpidesk.domain.attention",
    "kpidesk.domain.campaign_sheet",
    "kpidesk.storage.campaigns",
    "kpidesk.storage.goals",
)
"""What Home draws after its first paint: half a second on a fast disk, several on a slow one."""


class Warm(QObject):
    """Knows whether the drawing library has been imported; `begin` starts it, once."""

    _ready = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.begun = False
        self.ready = "pyqtgraph" in sys.modules

    def begin(self) -> None:
        """Start importing elsewhere; called when the window has been painted."""
        if not self.begun:
            self.begun = True
            self._jobs.run(_import_all, self._done)

    def _done(self, _nothing: None) -> None:
        self.ready = True
        self._ready.emit()

    def when_ready(self, call: Callable[[], object]) -> None:
        """Call now if it is ready, else when it is. `call` is a method of a QObject, so that it
        is forgotten when that is deleted first."""
        if self.ready:
            call()
        else:
            self._ready.connect(call)


def _import_all() -> None:
    for library in LIBRARIES:
        importlib.import_module(library)
