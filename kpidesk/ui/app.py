"""Puts the house together: settings, language, theme, desk, window."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from kpidesk import __version__
from kpidesk.desk import Desk
from kpidesk.domain.action import action
from kpidesk.language.formats import Formats
from kpidesk.language.words import Words
from kpidesk.log import record
from kpidesk.paths import is_there, resources, user_data
from kpidesk.ui.doors import Doors
from kpidesk.ui.house import House, Porch
from kpidesk.ui.jobs import Jobs
from kpidesk.ui.local_settings import Settings
from kpidesk.ui.pages import PAGES
from kpidesk.ui.reminder import Reminder, first_page
from kpidesk.ui.theme import Theme, system_theme, wear
from kpidesk.ui.turning import Turning
from kpidesk.ui.warm import Warm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from kpidesk.domain.key import Key
    from kpidesk.domain.problem import Problem, Refused
    from kpidesk.domain.shop import Account, Shop
    from kpidesk.ui.jobs import Executor
    from kpidesk.ui.recovery.window import Recovery
    from kpidesk.ui.welcome.page import Welcome
    from kpidesk.ui.widgets.cover import Cover
    from kpidesk.ui.window import Window

SETTLE_MS = 5
"""Whoever waits for the first paint is told before the worker starts."""
NO_DISPLAY = (
    "KPI Desk tidak menemukan layar untuk membuka jendela. Tanpa layar, pakai perintah seperti "
    "`kpidesk report` atau `kpidesk picture`.\n"
    "KPI Desk found no display to open a window on. Without one, use commands such as "
    "`kpidesk report` or `kpidesk picture`.\n"
)


class Desktop(QObject):
    """The running program: one settings file, one worker, at most one open shop file and window.

    It is the `Shell` that screens ask for things.
    """

    def __init__(
        self,
        app: QApplication,
        settings: Settings | None = None,
        executor: Executor | None = None,
        *,
        language: str = "",
        theme: str = "",
        scale: int = 0,
    ) -> None:
        """`language`, `theme` and `scale` win over the settings, for pictures and tests."""
        super().__init__()
        # A start makes a hundred thousand objects, and all of them stay: looking for garbage among
        # them takes a tenth of it. `settle_down` turns the collector on again.
        gc.disable()
        self.app = app
        self.settings = settings or Settings()
        self.jobs = Jobs(executor, self)
        self.warm = Warm(self.jobs)
        self.reminder = Reminder(self.settings, self.go)
        self._asked = (language, theme, scale)
        self.desk: Desk | None = None
        self.begin_at = ""
        """The page the next file opened begins at; empty: where it is best begun."""
        self.window: Window | None = None
        self.front: Welcome | Recovery | None = None
        self.elsewhere = False
        """True when the file asked for is open in another program, which is in front now."""
        self.doors = Doors(self)
        self.turning = Turning(self)
        self._qt_words: QTranslator | None = None
        self.dress()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    # language and theme

    def dress(self) -> None:
        """Put on the language, theme and text size asked for."""
        language, theme, scale = self._asked
        self.words = Words(language or self.settings.language)
        chosen = theme or self.settings.theme
        name = system_theme() if chosen == "system" else chosen
        self.theme = Theme.read(name, scale or self.settings.text_size)
        self._speak_qt(self.words.language)
        wear(self.app, self.theme)

    def _speak_qt(self, language: str) -> None:
        """Qt has no Indonesian words of its own: its buttons and menus speak from `qt_id.qm`."""
        if self._qt_words is not None:
            self.app.removeTranslator(self._qt_words)
            self._qt_words = None
        if language == "id":
            self._qt_words = QTranslator(self)
            if self._qt_words.load("qt_id.qm", str(resources() / "i18n")):
                self.app.installTranslator(self._qt_words)
        QLocale.setDefault(QLocale("id_ID" if language == "id" else "en_GB"))

    def _system_changed(self) -> None:
        if self.settings.theme == "system" and not self._asked[1]:
            self.rebuild()

    def rebuild(self) -> None:
        """Build the window again, at the same place and on the same page."""
        if self.window is not None:
            if not self.window.ready_to_close():
                return
            page = self.window.page
            self.dress()
            self._show_window(page.id if page is not None else "home")
        elif self.front is not None:
            self.dress()
            self.welcome()

    # files

    def _porch(self, currency: str = "IDR") -> Porch:
        return Porch(
            words=self.words,
            formats=Formats(self.words.language, currency),
            theme=self.theme,
            settings=self.settings,
            jobs=self.jobs,
            warm=self.warm,
            shell=self,
        )

    def open(self, path: Path, *, read_only: bool = False, older_is_fine: bool = False) -> bool:
        """Open a shop file instead of the present one; False (and said) when it cannot be."""
        return self.doors.open(path, read_only=read_only, older_is_fine=older_is_fine)

    def pin_changed(self) -> None:
        """Count the idle minutes anew, or not at all, after the curtain's PIN was set."""
        self.doors.watch_idle()

    def rekey(self, key: Key | None) -> bool:
        """Encrypt the open file with a key, or make it plain; it is opened anew."""
        from kpidesk.ui.rekeying import rekey

        return rekey(self, key)

    def bring_back(self, copy: Path, path: Path) -> bool:
        """Restore a copy as the shop file `path` and open it."""
        return self.doors.bring_back(copy, path)

    def open_for_picture(self, path: Path, read_only: bool = False) -> None:
        """Open a copy of a shop file, in the file's language; raises `Refused`."""
        self.desk = Desk.open(path, read_only)
        if not self._asked[0]:
            self._asked = (self.desk.shop.get().language, *self._asked[1:])
            self.dress()
        self._show_window(PAGES[0].id)

    def create(self, path: Path, shop: Shop, accounts: list[Account]) -> bool:
        """Make a shop file and open it; False (and said) when it cannot be."""

        def make() -> Desk:
            desk = Desk.create(path, shop)
            with desk.writing(action("create_shop")):
                for account in accounts:
                    desk.accounts.add(account)
            return desk

        return self.doors.take(make)

    def demo(self) -> None:
        """Make the demo shop where it is missing, and open it."""
        from kpidesk.demo import open_demo

        self.begin_at = "home"
        self.doors.take(open_demo)

    def shows(self, desk: Desk) -> None:
        """Show the window on a desk that was just opened."""
        self.desk = desk
        self._show_window(self.begin_at or first_page(desk))
        self.begin_at = ""
        self.settings.remember_file(str(desk.path))
        self.reminder.watch(desk, self.words, Formats(self.words.language))

    def forsake(self, desk: Desk) -> None:
        """Let a file go that cannot be shown, and the window that stood on the one before."""
        if self.window is not None:
            self.window.retire()
            self.window = None
        desk.close()
        self.desk = None

    def say_problem(self, refused: Refused) -> None:
        """Say a refusal where the person is looking."""
        from kpidesk.language.problems import sentence

        text = sentence(refused.problem, self.words)
        if self.window is not None:
            self.window.toast(text, warns=True)
        else:
            self.welcome(text)

    # windows

    def _show_window(self, page: str, where: str = "") -> None:
        from kpidesk.ui.window import Window

        desk = self.desk
        if desk is None:
            return
        currency = desk.shop.get().currency
        porch = self._porch(currency)
        house = House(
            desk=desk, **{name: getattr(porch, name) for name in Porch.__dataclass_fields__}
        )
        old = self.window
        window = Window(house)
        if old is None:
            window.place(self.settings.geometry)
        else:
            window.setGeometry(old.geometry())
            window.setWindowState(old.windowState())
        window.painted.connect(lambda: QTimer.singleShot(SETTLE_MS, self.settle_down))
        window.left.connect(self._close)
        if not window.go(page, where):
            window.go(PAGES[0].id)
        self.window = window
        window.show()
        if old is not None:
            old.retire()
        self._put_away_front()

    def welcome(self, problem: str = "") -> None:
        """Show the first screen: demo, new shop, open a file."""
        from kpidesk.ui.welcome.page import Welcome

        front = Welcome(self._porch(), problem, back=self.window is not None)
        front.closed.connect(self._leave_welcome)
        old, self.front = self.front, front
        front.show()
        QTimer.singleShot(SETTLE_MS, self.settle_down)
        if self.window is not None:
            self.window.hide()
        if old is not None:
            old.hide()
            old.deleteLater()

    def recover(self, path: Path, problem: Problem) -> None:
        """Show what is wrong with a file that cannot be opened, and the ways on."""
        from kpidesk.ui.recovery.window import Recovery

        front = Recovery(self._porch(), path, problem)
        front.closed.connect(self._leave_recovery)
        old, self.front = self.front, front
        front.show()
        for gone in (old, self.window):
            if gone is not None:
                gone.hide()
        if old is not None:
            old.deleteLater()

    def _leave_recovery(self) -> None:
        if self.window is not None:
            self._leave_welcome()
        elif self.front is not None:
            self.welcome()

    def come_forward(self) -> None:
        """Put the window in front of others."""
        shown = self.doors.curtain or self.window or self.front
        if shown is not None:
            shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
            shown.show()
            shown.raise_()
            shown.activateWindow()

    def already_open(self) -> None:
        """Another program has the file open and came to the front."""
        self.elsewhere = True
        if self.window is not None:
            self.toast(self.words.say("window", "That shop is already open in another window."))

    def _leave_welcome(self) -> None:
        if self.window is not None and self.front is not None:
            self._put_away_front()
            self.window.show()

    def _put_away_front(self) -> None:
        if self.front is not None:
            self.front.hide()
            self.front.deleteLater()
            self.front = None

    def _close(self) -> None:
        if self.window is not None:
            self.settings.geometry = self.window.where()
            if self.window.page is not None:
                self.settings.page = self.window.page.id

    def settle_down(self) -> None:
        """The first paint is over: collect garbage again, import what charts need."""
        gc.enable()
        if self.window is not None or self.front is not None:
            self.warm.begin()

    def watch_shutdown(self) -> None:
        """Hold the end of the session from now on while something is being written."""
        from kpidesk.ui.shutdown import Shutdown

        Shutdown(self).watch(self.app)

    def finish(self) -> None:
        """Put the windows away, close the file and stop the worker; again does nothing."""
        gc.enable()
        if self.window is not None:
            self.window.retire()
            self.window = None
        self._put_away_front()
        self.jobs.close()
        self.reminder.rest()
        self.doors.let_go()
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    # what screens ask for

    def go(self, page: str, where: str = "") -> None:
        """Show another page."""
        if self.window is not None:
            self.window.go(page, where)

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
        if self.window is not None:
            self.window.toast(text, act, key, then, warns=warns)

    def cover(
        self, title: str, text: str = "", stop: tuple[str, Callable[[], object]] | None = None
    ) -> Cover:
        """Lie a sheet over the window while something long is being saved."""
        from kpidesk.ui.widgets.cover import Cover

        assert self.window is not None
        return Cover(self.window, title, text, stop)

    def undo(self) -> None:
        """Take the last step back and say what came back."""
        self.turning.undo()

    def redo(self) -> None:
        """Do the step taken back again."""
        self.turning.redo()


def say_no_display(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Qt aborts with a misleading sentence where there is no display; say ours and leave."""
    if kind == QtMsgType.QtFatalMsg and "platform plugin" in text:
        os.write(2, NO_DISPLAY.encode())
        os._exit(2)
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        os.write(2, f"{text}\n".encode(errors="replace"))


def make_app(arguments: Sequence[str] = ()) -> QApplication:
    """The Qt application, named; the running one where there is one already."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(["kpidesk", *arguments])
    app.setApplicationName("KPI Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("kpidesk")
    return app


def safe_settings() -> Settings:
    """The settings of a `--safe` start: every default, no last file, the user's own untouched."""
    path = user_data() / "safe.ini"
    path.unlink(missing_ok=True)
    return Settings(path)


def _keep_going(desktop: Desktop) -> Callable[..., None]:
    """An error in a slot is written down and said; the window stays."""

    def caught(kind: type[BaseException], error: BaseException, _at: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            desktop.app.quit()
            return
        log = record(error)
        said = desktop.words.say(
            "window", "Something went wrong. What was saved is safe. The log has the details: {log}"
        ).format(log=log)
        desktop.toast(said)

    return caught


def run(arguments: Sequence[str], page: str = "") -> int:
    """Open the window on the shop file named in `arguments`, or on the last one, at `page` where
    one is given; the exit code."""
    qInstallMessageHandler(say_no_display)
    app = make_app()
    is_safe = "--safe" in arguments
    desktop = Desktop(app, safe_settings() if is_safe else None)
    desktop.begin_at = page
    sys.excepthook = _keep_going(desktop)
    asked = next((word for word in arguments if not word.startswith("-")), "")
    path = asked or desktop.settings.last_file
    if path and (asked or is_there(Path(path))):
        desktop.open(Path(path))
    else:
        desktop.welcome()
    if desktop.elsewhere and desktop.window is None:
        return 0
    QTimer.singleShot(SETTLE_MS, desktop.watch_shutdown)
    desktop.doors.lock()
    code = app.exec()
    desktop.finish()
    return code
