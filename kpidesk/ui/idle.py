"""Tells when nobody has touched the program for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kpidesk.ui.local_settings import Settings

SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Idle(QObject):
    """Tells when nobody has touched the program for the minutes of the settings."""

    reached = Signal()

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._settings = settings
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reached)
        self._app = app
        self.begin()

    def begin(self) -> None:
        """Count from now on, where there is a PIN; without one no event takes this way round."""
        self._timer.stop()
        self._app.removeEventFilter(self)
        if self._settings.pin:
            self._app.installEventFilter(self)
            self._timer.start(self._settings.lock_minutes * 60_000)

    @property
    def left_ms(self) -> int:
        """Milliseconds until it is reached; 0 when nothing is counted."""
        return max(0, self._timer.remainingTime())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Any sign of life begins the count anew."""
        if self._timer.isActive() and event.type() in SIGNS_OF_LIFE:
            self._timer.start()
        return False
