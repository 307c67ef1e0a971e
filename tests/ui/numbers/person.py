"""Someone who fills the form by keyboard, and what they see."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kpidesk.ui.numbers.field import NumberField
from kpidesk.ui.widgets.notices import Toast

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kpidesk.desk import Desk
    from kpidesk.domain.reading import Reading
    from kpidesk.ui.numbers.page import NumbersPage
    from kpidesk.ui.numbers.row import Row
    from kpidesk.ui.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


class Person:
    """Counts the keys they press; the mouse is counted by whoever uses it."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.page = cast("NumbersPage", window.page)
        self.keys = 0

    @property
    def desk(self) -> Desk:
        return self.window.house.desk

    @property
    def here(self) -> QWidget:
        """Where the keys go."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    @property
    def at(self) -> str:
        """The metric of the field with the cursor, or the name of what has the focus."""
        return self.here.objectName().removeprefix("field ")

    def types(self, text: str) -> None:
        self.keys += len(text)
        self.qtbot.keyClicks(self.here, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.keys += 1
        if modifier is None:
            self.qtbot.keyClick(self.here, key)
        else:
            self.qtbot.keyClick(self.here, key, modifier)

    def enter(self, *texts: str) -> None:
        """Type texts, each with Enter behind it."""
        for text in texts:
            self.types(text)
            self.press(Qt.Key.Key_Return)

    def go_to(self, metric: str) -> None:
        self.field(metric).setFocus(Qt.FocusReason.TabFocusReason)

    def field(self, metric: str) -> NumberField:
        found = self.page.findChildren(NumberField, f"field {metric}")
        assert found
        return found[-1]

    def row(self, metric: str) -> Row:
        return cast("Row", self.field(metric).parentWidget())

    def sees(self, metric: str) -> str:
        """What stands in the field and what a screen reader says after it."""
        field = self.field(metric)
        return f"{field.text()} | {field.accessibleDescription()}"

    def question(self, metric: str) -> str:
        asked = self.row(metric).shown.question
        return asked.text if asked else ""

    def stored(self, metric: str) -> Reading | None:
        """The reading of the shown week, straight from the file."""
        week = self.page.week
        found = [
            r
            for r in self.desk.readings.between(week)
            if r.metric == metric and (r.period == week or r.period.last == week.last)
        ]
        return found[0] if found else None

    def value(self, metric: str) -> int | float | None:
        found = self.stored(metric)
        return found.value if found else None

    def pastes(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def pastes_mime(self, mime: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(mime)
        self.press(Qt.Key.Key_V, CTRL)

    @property
    def toast(self) -> str:
        shown = self.window.findChild(Toast, "toast")
        return shown.text if isinstance(shown, Toast) and shown.isVisible() else ""
