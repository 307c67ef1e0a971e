"""The first screen: try the demo shop, start empty, or open a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kpidesk.ui.focus import FocusRing
from kpidesk.ui.theme import colour, px
from kpidesk.ui.welcome.new_shop import NewShop
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.image import tile
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.ui.house import Porch


class Welcome(QWidget):
    """A window of its own, because there is no shop yet to put a rail beside."""

    closed = Signal()
    """The person went back to the shop that is open."""

    def __init__(self, porch: Porch, problem: str = "", *, back: bool = False) -> None:
        super().__init__()
        self.porch = porch
        self.words = porch.words
        self.setWindowTitle("KPI Desk")
        self.resize(1120, 690)
        self.stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(self._top(back))
        outer.addWidget(self.stack, 1)
        self.stack.addWidget(self._choices(problem))
        FocusRing(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Warm paper behind everything."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("canvas"))
        painter.end()

    def _top(self, back: bool) -> QLayout:
        language = Segments(
            [("id", "Indonesia"), ("en", "English")],
            self.words.language,
            self.words.say("welcome", "Language"),
        )
        language.chosen.connect(self._speak)
        parts: list[QWidget | None] = [None, language]
        if back:
            text = self.words.say("welcome", "Back to the shop")
            parts.insert(0, button(text, "link", "arrow-left", then=self.closed.emit))
        return row(*parts, margins=(24, 18, 24, 0))

    def _speak(self, language: str) -> None:
        self.porch.settings.chosen_language = language
        QTimer.singleShot(0, self.porch.shell.rebuild)

    def _choices(self, problem: str) -> QWidget:
        say = self.words.say
        title = label("KPI Desk", "hero")
        promise = label(
            say("welcome", "Ten numbers every Monday, and you know how your shop is doing."),
            "lead",
            "ink2",
        )
        demo = _choice(
            "coffee",
            say("welcome", "Try the demo shop"),
            say("welcome", "A coffee shop in Bandung with two years of numbers. Change anything."),
            name="try_demo",
        )
        new = _choice(
            "store",
            say("welcome", "Start my own shop"),
            say("welcome", "Name, city and accounts; one minute, then the first week."),
            name="start_empty",
        )
        file = _choice(
            "folder-open",
            say("welcome", "Open a shop file"),
            say("welcome", "A .kpidesk file on this computer or a stick."),
            name="open_file",
        )
        demo.clicked.connect(lambda _on=False: self.porch.shell.demo())
        file.clicked.connect(self._ask_for_file)
        new.clicked.connect(self._start_empty)
        privacy = label(
            say(
                "welcome", "Everything stays in one file on this computer: no account, no network."
            ),
            "small",
            "ink3",
        )
        cards = row(demo, new, file, gap=14)
        parts: list[QWidget | object | int | None] = [None, title, promise, 18, cards]
        if problem:
            banner = Banner(problem, tone="bad")
            parts.insert(3, banner)
        inside = column(*parts, 14, privacy, None, gap=6)  # type: ignore[arg-type]
        inner = boxed(inside)
        inner.setMaximumWidth(px(900))
        return boxed(row(None, inner, None, margins=(32, 0, 32, 32)))

    def _start_empty(self) -> None:
        form = NewShop(self.porch)
        form.back.connect(self._back_to_choices)
        self.stack.addWidget(form)
        self.stack.setCurrentWidget(form)
        form.begin()

    def _back_to_choices(self) -> None:
        self.stack.setCurrentIndex(0)
        while (form := self.stack.widget(1)) is not None:
            self.stack.removeWidget(form)
            form.deleteLater()

    def _ask_for_file(self) -> None:
        say = self.words.say
        folder = self.porch.settings.last_folder or str(Path.home())
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            say("welcome", "Open a shop file"),
            folder,
            say("welcome", "Shop file (*.kpidesk)"),
        )
        if chosen:
            self.porch.settings.last_folder = str(Path(chosen).parent)
            self.porch.shell.open(Path(chosen))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing goes back to the open shop where there is one."""
        self.closed.emit()
        event.accept()


def _choice(icon: str, title: str, text: str, name: str = "") -> QPushButton:
    made = QPushButton()
    made.setObjectName(name)
    made.setProperty("kind", "choice")
    made.setAccessibleName(title)
    made.setAccessibleDescription(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFixedSize(px(284), px(168))
    inside = QVBoxLayout(made)
    inside.setContentsMargins(20, 18, 20, 18)
    inside.setSpacing(5)
    picture: QFrame = tile(icon, "", 44, 22)
    inside.addWidget(picture)
    inside.addSpacing(px(26))
    inside.addWidget(label(title, "h2"))
    inside.addWidget(label(text, "small", "ink2", wrap=True))
    inside.addStretch(1)
    for part in made.findChildren(QWidget):
        part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
