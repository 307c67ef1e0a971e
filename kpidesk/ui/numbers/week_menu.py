"""What is seldom done to a week, in one menu behind three dots."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from kpidesk.domain.period import DAY
from kpidesk.ui.icons import icon

if TYPE_CHECKING:
    from kpidesk.ui.numbers.page import NumbersPage

MONDAY = date(2024, 1, 1)


class WeekMenu(QMenu):
    """Skip, close, a number of one's own, the day of the reminder."""

    def __init__(self, page: NumbersPage) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._page, self._words = page, page.words
        say, deeds = self._words.say, page.deeds
        month = page.formats.month(deeds.month_to_close().first)
        for drawing, text, then in (
            ("skip-forward", say("form", "Skip this week…"), deeds.ask_skip),
            ("lock", say("form", "Close {month}…").format(month=month), deeds.ask_close),
            ("plus", say("form", "A number of your own…"), deeds.ask_own_metric),
        ):
            made = self.addAction(icon(drawing), text)
            made.setEnabled(not page.desk.read_only)
            made.triggered.connect(lambda _on=False, then=then: then())
        self.addSeparator()
        self._add_days()
        later = self.addAction(say("form", "Not today, remind me tomorrow"))
        later.triggered.connect(deeds.remind_tomorrow)

    def _add_days(self) -> None:
        """The weekday on which an empty week is spoken of, or never."""
        settings, say = self._page.house.settings, self._words.say
        days = self.addMenu(icon("calendar-days"), say("form", "Remind me when a week is empty"))
        choices = [(-1, say("form", "Never"))]
        choices += [(n, self._page.formats.weekday(MONDAY + n * DAY)) for n in range(7)]
        for number, name in choices:
            made = days.addAction(name)
            made.setCheckable(True)
            made.setChecked(settings.remind_day == number)
            made.triggered.connect(lambda _on=False, n=number: self._page.deeds.remind_on(n))
