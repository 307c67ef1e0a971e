"""One program for one file: a second start raises the first; another computer is named."""

from __future__ import annotations

import getpass
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QLockFile, QObject, QSysInfo, QThread, Signal

from kpidesk.paths import real

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtNetwork import QLocalServer

PATIENCE_MS = 2_000
"""How long a running program may take to answer before it counts as hung."""
ANSWER_MS = 500
HELLO, HERE = b"raise", b"here"


class Claim(StrEnum):
    """What became of asking for a file."""

    OURS = "ours"
    RAISED = "raised"
    """A program on this computer has it open and came to the front."""
    HUNG = "hung"
    """A program on this computer has it open and does not answer."""
    ELSEWHERE = "elsewhere"
    """Another computer says it has it open."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the file open, and since when."""

    host: str
    pid: int
    since: datetime


class Instance(QObject):
    """This program's hold on one shop file."""

    asked = Signal()
    """A second start wants this window in front."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        whole = f"{getpass.getuser()}\n{real(path)}"
        self._name = f"kpidesk-{hashlib.sha256(whole.encode()).hexdigest()[:24]}"
        self._file = path.with_name(path.name + ".lock")
        self._lock = QLockFile(str(self._file))
        # With Qt's own 30 s another computer's lock would simply be taken over.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def claim(self, *, anyway: bool = False) -> Claim:
        """Take hold of the file; `anyway` takes it from whoever holds it."""
        if anyway:
            self._file.unlink(missing_ok=True)
        if self._lock.tryLock(0):
            return Claim.OURS
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            return Claim.OURS  # a folder where no lock can be written: SQLite's own must do
        holder = self.holder()
        if holder is not None and holder.host != QSysInfo.machineHostName():
            return Claim.ELSEWHERE
        return self._ask_the_other()

    def holder(self) -> Holder | None:
        """Who holds the file, as its lock says."""
        found = self._lock.getLockInfo()
        try:
            pid, host = int(found[-3]), str(found[-2])
            since = datetime.fromtimestamp(self._file.stat().st_mtime, UTC)
        except (TypeError, ValueError, IndexError, OSError):
            return None
        return Holder(host, pid, since)

    def release(self) -> None:
        """Let the file go."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _ask_the_other(self) -> Claim:
        """Ask the program that holds the file to come to the front; one that has just begun may
        not listen yet, so it is asked until the patience ends."""
        from PySide6.QtNetwork import QLocalSocket

        clock = QElapsedTimer()
        clock.start()
        while (left := PATIENCE_MS - clock.elapsed()) > 0:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if not socket.waitForConnected(min(left, 300)):
                QThread.msleep(50)
                continue
            socket.write(HELLO)
            socket.flush()
            answered = socket.waitForReadyRead(left)
            said = bytes(socket.readAll().data()) if answered else b""
            socket.disconnectFromServer()
            return Claim.RAISED if said == HERE else Claim.HUNG
        return Claim.HUNG

    def listen(self) -> None:
        """Be there for a second start; not needed for the first paint."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left by a program that was killed
            self._server.listen(self._name)

    def _meet(self) -> None:
        if self._server is None:
            return
        socket = self._server.nextPendingConnection()
        if socket is None:
            return
        said = socket.bytesAvailable() > 0 or socket.waitForReadyRead(ANSWER_MS)
        if said and bytes(socket.readAll().data()) == HELLO:
            socket.write(HERE)
            socket.waitForBytesWritten(ANSWER_MS)
            self.asked.emit()
        socket.close()
        socket.deleteLater()
