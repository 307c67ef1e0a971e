"""A dressed application: fonts, palette and stylesheet as in the running program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kpidesk.ui.theme import Theme, wear

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application in the light theme."""
    wear(qapp, Theme.read("light"))
    return qapp


class HandDriven:
    """An executor whose work waits until a test runs it; nothing happens by itself."""

    def __init__(self) -> None:
        self.queue: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None], /) -> None:
        self.queue.append(work)

    def shutdown(self, wait: bool = True) -> None:  # noqa: ARG002 - the pool's own signature
        self.queue.clear()

    def run(self) -> None:
        """Do everything that waits."""
        while self.queue:
            self.queue.pop(0)()


@pytest.fixture
def by_hand() -> HandDriven:
    """A queue of jobs run by the test."""
    return HandDriven()
