"""A day to type or pick; the wheel never changes it by accident."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from kpidesk.ui.theme import font, px

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class DateField(QDateEdit):
    """`day` is what it holds."""

    def __init__(self, day: date, name: str = "") -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setCalendarPopup(True)
        self.setDisplayFormat("d MMM yyyy")
        self.setFont(font("body", tabular=True))
        self.setFixedHeight(px(34))
        self.setMinimumWidth(px(132))
        if name:
            self.setObjectName(name)

    @property
    def day(self) -> date:
        """The day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def put(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
