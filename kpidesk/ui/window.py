"""The main window: the rail, the pages, one toast, one focus ring, the keys that work anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

from kpidesk import clock
from kpidesk.language.words import mark
from kpidesk.ui import pages
from kpidesk.ui.focus import FocusRing, UndoBeyondField
from kpidesk.ui.icons import icon
from kpidesk.ui.rail import WIDE, Rail, RailItem, wide
from kpidesk.ui.widgets.notices import Toast
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.topic import Topic
    from kpidesk.ui.house import House
    from kpidesk.ui.page import Page

NARROW_BELOW = 1180
BADGES_AFTER_MS = 250
"""Typing must not wait for the count of what is left."""
SUFFIX = ".kpidesk"
COVER = "cover"
"""The name of the sheet that lies over the window while something long is being stored."""
_FILTER = mark("window", "Shop file (*.kpidesk)")


class Window(QMainWindow):
    """One open shop file on the screen."""

    painted = Signal()
    """Once, after the first paint: heavy imports may begin."""
    left = Signal()
    """The window was closed by the person."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.words = house.words
        self._made: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._first_paint = True
        self.setAcceptDrops(True)
        self.setMinimumSize(860, 560)
        self.rail = self._build_rail()
        self.stack = QStackedWidget()
        body = QWidget()
        inside = QHBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.rail)
        inside.addWidget(self.stack, 1)
        self.setCentralWidget(body)
        self.toasts = Toast(self)
        self._ring = FocusRing(self)
        self._beyond = UndoBeyondField(self)
        self._keys()
        self.shows_shop()
        self._badges = QTimer(self)
        self._badges.setSingleShot(True)
        self._badges.setInterval(BADGES_AFTER_MS)
        self._badges.timeout.connect(self._wear_badges)
        self.painted.connect(self._badges.start)
        house.desk.changed.connect(self._changed)

    # what is around the pages

    def _build_rail(self) -> Rail:
        groups: list[list[RailItem]] = []
        for group in pages.GROUPS:
            found = [entry for entry in pages.PAGES if entry.group == group]
            made = [RailItem(e.id, e.icon, self.words.say("page", e.title)) for e in found]
            groups.append(made)
        foot = groups.pop()
        hint = self.words.say("window", "Open another shop file")
        rail = Rail([group for group in groups if group], foot, hint)
        rail.chosen.connect(self.go)
        rail.shop.clicked.connect(self._show_shop_menu)
        return rail

    def shows_shop(self) -> None:
        """Show the shop's name and where its file is."""
        shop = self.house.desk.shop.get()
        self.rail.shop.shows(shop.name, shop.city)
        self.setWindowTitle(f"{shop.name} \u2013 KPI Desk")
        self._say_saved()

    def _say_saved(self) -> None:
        path = Path(self.house.desk.path)
        self.rail.file.setToolTip(plain(str(path)))
        if self.house.desk.read_only:
            self.rail.saved.set_text(self.words.say("window", "Read only"))
            self.rail.file.set_text(path.name)
            return
        self.rail.saved.set_text(self.words.say("window", "Saved on this computer"))
        time = self.house.formats.time(clock.now().astimezone())
        self.rail.file.set_text(f"{path.name} \u00b7 {time}")

    def _keys(self) -> None:
        for key, call in (
            (QKeySequence.StandardKey.Undo, self.house.shell.undo),
            (QKeySequence.StandardKey.Redo, self.house.shell.redo),
            (QKeySequence(QKeySequence.StandardKey.Open), self.ask_for_file),
            (QKeySequence("Ctrl+Y"), self.house.shell.redo),
        ):
            made = QShortcut(key, self)
            made.activated.connect(call)
            made.activatedAmbiguously.connect(call)
        in_rail = [e for group in pages.GROUPS for e in pages.PAGES if e.group == group]
        for number, entry in enumerate(in_rail, start=1):
            if number < 10:
                jump = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
                jump.activated.connect(lambda page=entry.id: self.go(page))
                self.rail.items[entry.id].goes_by(f"Ctrl+{number}")

    def _show_shop_menu(self) -> None:
        menu = QMenu(self)
        for path in self.house.settings.recent():
            if path != str(self.house.desk.path) and Path(path).exists():
                act = menu.addAction(icon("store"), Path(path).stem.replace("&", "&&"))
                act.setToolTip(plain(path))
                act.triggered.connect(lambda _on=False, path=path: self._open(Path(path)))
        if menu.actions():
            menu.addSeparator()
        for drawing, text, then in (
            ("folder-open", self.words.say("window", "Open a shop file…"), self.ask_for_file),
            ("file-plus", self.words.say("window", "New shop…"), self._new_shop),
            ("coffee", self.words.say("window", "Open the demo shop"), self.house.shell.demo),
        ):
            act = menu.addAction(icon(drawing), text)
            act.triggered.connect(lambda _on=False, then=then: then())
        button = self.rail.shop
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _new_shop(self) -> None:
        if self._may_leave():
            self.house.shell.welcome()

    def ask_for_file(self) -> None:
        """Let the person choose a shop file to open."""
        folder = self.house.settings.last_folder or str(Path(self.house.desk.path).parent)
        title = self.words.say("window", "Open a shop file")
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self, title, folder, self.words.say("window", _FILTER)
        )
        if chosen:
            self._open(Path(chosen))

    def _open(self, path: Path) -> None:
        if self._may_leave():
            self.house.settings.last_folder = str(path.parent)
            self.house.shell.open(path)

    # the pages

    @property
    def page(self) -> Page | None:
        """The page being looked at."""
        shown = self.stack.currentWidget()
        return shown if shown in self._made.values() else None  # type: ignore[return-value]

    def go(self, page: str, where: str = "") -> bool:
        """Show a page; False when it does not exist or the present one may not be left."""
        entry = pages.entry(page)
        if entry is None:
            return False
        now = self.page
        if now is not None and now.id != page:
            if not now.may_leave():
                self.rail.mark(now.id)
                return False
            now.leave()
        if page not in self._made:
            self._made[page] = entry.make(self.house)
            self.stack.addWidget(self._made[page])
            self._stale.add(page)
        shown = self._made[page]
        self.stack.setCurrentWidget(shown)
        self.rail.mark(page)
        self._freshen(shown)
        if now is not shown:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)  # Tab goes on in the page, not the rail
        shown.enter(where)
        return True

    def _freshen(self, page: Page) -> None:
        if page.id in self._stale:
            self._stale.discard(page.id)
            page.refresh()

    def _changed(self, topics: frozenset[Topic]) -> None:
        for page in self._made.values():
            if page.watches & topics:
                self._stale.add(page.id)
        if self.page is not None:
            self._freshen(self.page)
        self.shows_shop()
        self._badges.start()

    def _wear_badges(self) -> None:
        from kpidesk.ui.badges import badges

        found = badges(self.house.desk, clock.today())
        for page, item in self.rail.items.items():
            item.wears(*found.get(page, ("", "pri")))

    def _may_leave(self) -> bool:
        return self.page is None or self.page.may_leave()

    def ready_to_close(self) -> bool:
        """True when nothing typed would be lost and nothing is being stored; the page being looked
        at is then left."""
        here = Qt.FindChildOption.FindDirectChildrenOnly
        if self.findChild(QWidget, COVER, here) is not None or not self._may_leave():
            return False
        if self.page is not None:
            self.page.leave()
        return True

    def retire(self) -> None:
        """Listen no more: the file is being closed or another window takes over."""
        self._badges.timeout.disconnect(self._wear_badges)
        self.house.desk.changed.disconnect(self._changed)
        self.hide()
        self.deleteLater()

    # saying things

    def toast(
        self,
        text: str,
        act: str = "",
        key: str = "",
        then: Callable[[], object] | None = None,
        *,
        warns: bool = False,
    ) -> None:
        """Say one sentence at the bottom left; `warns` when something did not go well."""
        close = self.words.say("window", "Dismiss")
        icon = "triangle-alert" if warns else "undo-2" if key == "Ctrl+Y" else "check"
        self.toasts.shows(text, act, key, then, icon=icon, close=close)

    # what Qt tells us

    def place(self, geometry: str) -> None:
        """Stand where the window stood last time."""
        if not geometry or not self.restoreGeometry(QByteArray.fromHex(geometry.encode())):
            self.resize(1366, 720)
        if not (self.isMaximized() or self.isFullScreen()):
            self._come_into_view()

    def _come_into_view(self) -> None:
        """A screen may be gone or smaller than last time: stand wholly on one that is there."""
        screen = (
            QGuiApplication.screenAt(self.geometry().center()) or QGuiApplication.primaryScreen()
        )
        room, least = screen.availableGeometry(), self.minimumSize()
        if room.width() < least.width() or room.height() < least.height():
            return
        size = self.size().boundedTo(room.size())
        self.resize(size)
        self.move(
            max(room.left(), min(self.x(), room.left() + room.width() - size.width())),
            max(room.top(), min(self.y(), room.top() + room.height() - size.height())),
        )

    def where(self) -> str:
        """The window's place, for `place`."""
        return bytes(self.saveGeometry().toHex().data()).decode()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window can be seen."""
        super().paintEvent(event)
        if self._first_paint:
            self._first_paint = False
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the rail shrinks to icons."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW + wide() - WIDE
        if narrow != self.rail.narrow:
            self.rail.set_narrow(narrow)
        self.toasts.place(self.rail.width() + 24)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask the page first."""
        if self.ready_to_close():
            self.left.emit()
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A shop file is opened, any other file goes to the import page."""
        found = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if not found:
            return
        event.acceptProposedAction()
        if found[0].suffix == SUFFIX:
            self._open(found[0])
        elif pages.entry("importing") is not None:
            self.go("importing", "\n".join(map(str, found)))
