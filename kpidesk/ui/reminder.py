"""The reminder: where the program begins, and one notice on the chosen day. Never otherwise."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from kpidesk import clock
from kpidesk.domain.period import Period, last_complete_week
from kpidesk.domain.reading import Source
from kpidesk.domain.reminder import WEEKS_BACK, missing_weeks
from kpidesk.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.desk import Desk
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.ui.local_settings import Settings

EVERY_MS = 30 * 60 * 1000


def open_weeks(desk: Desk) -> list[Period]:
    """The complete weeks of an open file that nobody filled or skipped, oldest first."""
    starts = desk.shop.get().week_starts
    newest = last_complete_week(clock.today(), starts)
    span = Period(newest.shift(-7 * 2 * WEEKS_BACK).first, newest.last)
    accounts = {account.id for account in desk.accounts if not account.archived}
    return missing_weeks(
        desk.readings.between(span, accounts),
        desk.weeks.between(span),
        accounts,
        clock.today(),
        starts,
    )


def first_page(desk: Desk) -> str:
    """Where the program begins: at the form while the last complete week is empty or nothing was
    ever typed, else at home. The demo, which nobody has to fill, always begins at home."""
    if desk.read_only or not list(desk.accounts):
        return "home"
    newest = last_complete_week(clock.today(), desk.shop.get().week_starts)
    quarter = Period(newest.shift(-7 * WEEKS_BACK).first, newest.last)
    sources = {reading.source for reading in desk.readings.between(quarter)}
    if sources == {Source.DEMO}:
        return "home"
    found = open_weeks(desk)
    is_new = not len(desk.readings)
    return "numbers" if is_new or (found and found[-1] == newest) else "home"


class Notice(Protocol):
    """What can say something outside the window."""

    def __call__(self, title: str, text: str, clicked: Callable[[], object]) -> None:
        """Say it; `clicked` is called when the person wants to do it now."""


class Reminder(QObject):
    """Looks now and then whether today is the chosen day and a week is still empty."""

    def __init__(
        self, settings: Settings, go: Callable[[str], object], notice: Notice | None = None
    ) -> None:
        super().__init__()
        self._settings, self._go = settings, go
        self._notice = notice or self._from_tray
        self._tray: QSystemTrayIcon | None = None
        self._clicked: Callable[[], object] = lambda: None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)

    def watch(self, desk: Desk, words: Words, formats: Formats) -> None:
        """Begin to look after an open file."""
        self._timer.stop()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(lambda: self.look(desk, words, formats))
        if self._settings.remind_day >= 0:
            self._timer.start()
            self.look(desk, words, formats)

    def look(self, desk: Desk, words: Words, formats: Formats) -> bool:
        """Say it when it is the day, a week is empty, and it was not said or put off today."""
        today = clock.today()
        settings = self._settings
        if settings.remind_day != today.weekday() or settings.reminded_on == today.isoformat():
            return False
        if is_snoozed(settings):
            return False
        found = open_weeks(desk)
        if not found:
            return False
        settings.reminded_on = today.isoformat()
        text = words.say("reminder", "The numbers of {span} are not typed yet.")
        self._notice(
            desk.shop.get().name,
            text.format(span=formats.span(found[-1])),
            lambda: self._go("numbers"),
        )
        return True

    def rest(self) -> None:
        """Look no more; the file is closed."""
        self._timer.stop()
        if self._tray is not None:
            self._tray.hide()

    def _from_tray(self, title: str, text: str, clicked: Callable[[], object]) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._clicked = clicked
        if self._tray is None:
            self._tray = QSystemTrayIcon(icon("pencil", "pritext", 22), self)
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
        self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information)

    def _on_clicked(self, _how: object = None) -> None:
        self._clicked()


def is_snoozed(settings: Settings) -> bool:
    """True while reminders are put off."""
    try:
        return clock.today() < date.fromisoformat(settings.snoozed_until)
    except ValueError:
        return False


def snooze(settings: Settings, days: int = 1) -> None:
    """Put reminders off for so many days."""
    settings.snoozed_until = (clock.today() + timedelta(days=days)).isoformat()
