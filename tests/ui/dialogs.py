"""Answering a dialog as a person: what opens it is done, then the dialog is worked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from collections.abc import Callable


def in_dialog(opens: Callable[[], object], work: Callable[[QDialog], object]) -> None:
    """Do what opens a dialog, and `work` in it; the dialog must close by that work."""
    met: list[QDialog] = []

    def answer() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            met.append(shown)
            work(shown)
            if shown.isVisible():
                shown.reject()

    QTimer.singleShot(0, answer)
    opens()
    assert met, "no dialog opened"
