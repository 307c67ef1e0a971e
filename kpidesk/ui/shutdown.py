"""When the computer is shut down: the window says that it is saving, and the end of the session is
held until what is being written is written and the last copy is made, for so long at most."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QSocketNotifier, Qt, QTimer

from kpidesk.log import note
from kpidesk.ui.widgets.cover import Cover

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from kpidesk.ui.app import Desktop

LIMIT_MS = 30_000
"""Longest hold; a disk that does not answer keeps no computer on. What is not committed by then is
rolled back whole at the next start."""
LOOK_EVERY_MS = 20


class Shutdown(QObject):
    """Holds the end of the session for the running program."""

    def __init__(self, desktop: Desktop, limit_ms: int = LIMIT_MS) -> None:
        super().__init__(desktop)
        self._desktop, self._limit = desktop, limit_ms
        self._holding = False

    def watch(self, app: QApplication) -> None:
        """Listen to the session's manager, on POSIX to the signal that ends programs, and on
        Windows to the last word before the process is gone."""
        app.commitDataRequest.connect(
            lambda _manager: self.hold(), Qt.ConnectionType.DirectConnection
        )
        app.aboutToQuit.connect(self._desktop.finish)
        if sys.platform != "win32":
            self._listen_to_signals(app)

    def hold(self) -> bool:
        """Return when everything is written and copied: True, or False when the limit came first
        (or it is being held already). The session may still be called off: nothing is closed."""
        desktop = self._desktop
        if self._holding or desktop.desk is None:
            return not self._holding
        self._holding = True
        shown = desktop.doors.curtain or desktop.window
        say = desktop.words.say
        title = say("shutdown", "KPI Desk is saving…")
        text = say("shutdown", "Please leave the computer on for a moment.")
        cover = Cover(shown, title, text) if shown is not None else None
        try:
            if cover is not None:
                cover.appear()
                cover.repaint()
            with _session_blocked(shown, title):
                return self._write_everything(QDeadlineTimer(self._limit))
        finally:
            if cover is not None:
                cover.lift()
            self._holding = False

    def _write_everything(self, limit: QDeadlineTimer) -> bool:
        jobs, ended = self._desktop.jobs, list[bool]()
        in_time = _until(lambda: not jobs.saving, limit)
        copies = self._desktop.doors.last_copies() if in_time else None
        if copies is not None:
            work, then = copies

            def copied(has_second: bool) -> None:
                then(has_second)
                ended.append(True)

            jobs.aside(work, copied)
            in_time = _until(lambda: bool(ended), limit)
        if not in_time:
            note("SHUTDOWN-NOT-WAITED-FOR")
        return in_time

    def _listen_to_signals(self, app: QApplication) -> None:
        """A session without a manager ends programs by SIGTERM. Python's handlers run between two
        lines of Python only, so a pipe wakes Qt."""
        ear, bell = os.pipe()
        for end in (ear, bell):
            os.set_blocking(end, False)
        heard = QSocketNotifier(ear, QSocketNotifier.Type.Read, self)

        def end_session() -> None:
            with suppress(BlockingIOError):
                os.read(ear, 64)
            self.hold()
            app.quit()

        heard.activated.connect(end_session)
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)
        signal.set_wakeup_fd(bell, warn_on_full_buffer=False)


def _until(is_done: Callable[[], bool], limit: QDeadlineTimer) -> bool:
    """Let Qt work, deaf to the person, until it is done or the limit is reached; True when done."""
    if is_done():
        return True
    loop, look = QEventLoop(), QTimer()
    look.setInterval(LOOK_EVERY_MS)
    look.timeout.connect(lambda: loop.quit() if is_done() or limit.hasExpired() else None)
    look.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return is_done()


@contextmanager
def _session_blocked(window: QWidget | None, reason: str) -> Iterator[None]:
    """Have Windows show `reason` in place of ending the program after five seconds."""
    if sys.platform != "win32" or window is None:
        yield
        return
    import ctypes
    from ctypes import wintypes

    user = ctypes.WinDLL("user32")
    handle = wintypes.HWND(int(window.winId()))
    user.ShutdownBlockReasonCreate.argtypes = (wintypes.HWND, wintypes.LPCWSTR)
    user.ShutdownBlockReasonDestroy.argtypes = (wintypes.HWND,)
    user.ShutdownBlockReasonCreate(handle, reason)
    try:
        yield
    finally:
        user.ShutdownBlockReasonDestroy(handle)
