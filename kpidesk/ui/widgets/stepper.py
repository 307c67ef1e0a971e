"""One step back, one step on: the week, month or quarter looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from kpidesk.ui.icons import icon
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import icon_button
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Stepper(QFrame):
    """`‹ 3–9 Mar 2025 ›`: `stepped` carries −1 or +1, `picked` the day chosen in the calendar."""

    stepped = Signal(int)
    picked = Signal(QDate)

    def __init__(self, back: str, on: str, choose: str) -> None:
        """`back`, `on` and `choose` are the hints of the two arrows and the calendar."""
        super().__init__()
        self.setProperty("kind", "group")
        self.setFixedHeight(px(34))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(3, 2, 3, 2)
        inside.setSpacing(0)
        self.back = icon_button("chevron-left", back, lambda: self.stepped.emit(-1), size=28)
        self.on = icon_button("chevron-right", on, lambda: self.stepped.emit(1), size=28)
        self.back.setObjectName("earlier")
        self.on.setObjectName("later")
        self.title = QPushButton()
        self.title.setProperty("kind", "plain")
        self.title.setFont(font("strong"))
        self.title.setIcon(icon("calendar-days"))
        self.title.setFixedHeight(px(28))
        self.title.setToolTip(plain(choose))
        self.title.setAutoDefault(False)
        self.title.setCursor(Qt.CursorShape.PointingHandCursor)
        self.title.clicked.connect(self._show_calendar)
        for part in (self.back, self.title, self.on):
            inside.addWidget(part)
        self._day = QDate.currentDate()
        self._last: QDate | None = None

    def shows(self, text: str, day: QDate, last: QDate | None = None, more: bool = True) -> None:
        """Show a span; `day` is marked in the calendar, `last` the latest day that may be picked,
        `more` whether a later span exists."""
        self._day, self._last = day, last
        self.title.setText(f"\u2009\u2009{text}")
        self.title.setAccessibleName(text)
        self.on.setEnabled(more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and page down step as well."""
        if event.key() == Qt.Key.Key_PageUp:
            self.stepped.emit(-1)
        elif event.key() == Qt.Key.Key_PageDown and self.on.isEnabled():
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)

    def _show_calendar(self) -> None:
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        from PySide6.QtWidgets import QCalendarWidget

        calendar = QCalendarWidget(popup)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setLocale(self.locale())
        calendar.setSelectedDate(self._day)
        if self._last is not None:
            calendar.setMaximumDate(self._last)
        inside = QVBoxLayout(popup)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(calendar)

        def pick(day: QDate) -> None:
            popup.close()
            self.picked.emit(day)

        calendar.clicked.connect(pick)
        calendar.activated.connect(pick)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        calendar.setFocus()
