"""The end of the session waits for what is being written, and no longer than it must."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.ui.app import Desktop
from kpidesk.ui.shutdown import Shutdown
from tests.builders import a_reading

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven


def desk_of(desktop: Desktop) -> Desk:
    assert desktop.desk is not None
    return desktop.desk


def test_a_shutdown_that_is_called_off_leaves_everything_working(
    desktop: Desktop, window: Window, by_hand: HandDriven
) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 5)])
    said: list[str] = []

    def look_and_go_on() -> None:
        cover = window.findChild(QWidget, "cover")
        assert isinstance(cover, QWidget)
        said.extend(one.text() for one in cover.findChildren(QLabel) if one.isVisible())
        by_hand.run()

    QTimer.singleShot(0, look_and_go_on)
    assert Shutdown(desktop).hold()
    assert "KPI Desk sedang menyimpan…" in said
    assert [one.content.readings for one in care.backups(desk.state().book)] == [1]
    desk.readings.put([a_reading(desk, 6)])
    book = desk.state().book
    desktop.finish()
    assert len(care.backups(book)) == 2


def test_a_shutdown_waits_for_a_copy_under_way(
    desktop: Desktop, window: Window, by_hand: HandDriven
) -> None:
    desk, ended = desk_of(desktop), list[str]()
    desktop.jobs.run(
        lambda: care.back_up(desk.path), lambda _copy: ended.append("copy"), saves=True
    )
    worker = QTimer(interval=5)
    worker.timeout.connect(by_hand.run)
    worker.start()
    assert Shutdown(desktop).hold()
    worker.stop()
    assert ended == ["copy"]
    assert window.isEnabled()


def test_a_disk_that_does_not_answer_keeps_no_computer_on(
    desktop: Desktop, window: Window, by_hand: HandDriven
) -> None:
    desk = desk_of(desktop)
    desk.readings.put([a_reading(desk, 5)])
    assert not Shutdown(desktop, limit_ms=50).hold()
    assert window.isVisible()
    assert by_hand.queue  # the copy was asked for and never came


def test_nothing_open_is_nothing_to_wait_for(qapp: QApplication, by_hand: HandDriven) -> None:
    desktop = Desktop(qapp, executor=by_hand)
    assert Shutdown(desktop).hold()
    desktop.finish()


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from kpidesk.ui import app, shutdown
real = app.Desktop.watch_shutdown
def ready(self):
    real(self)
    print("ready", flush=True)
app.Desktop.watch_shutdown = ready
sys.exit(app.run(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_program_told_to_end_makes_its_last_copy_first(shop_file: Path) -> None:
    desk = Desk.open(shop_file)
    desk.readings.put([a_reading(desk, 5)])
    book = desk.state().book
    desk.close()
    child = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(shop_file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    out, err = child.stdout, child.stderr
    assert out is not None
    assert err is not None
    given_up = threading.Timer(60, child.kill)
    given_up.start()
    try:
        assert out.readline().strip() == "ready"
        child.send_signal(signal.SIGTERM)
        assert child.wait() == 0, err.read()
    finally:
        given_up.cancel()
        out.close()
        err.close()
    assert [one.content.readings for one in care.backups(book)] == [1]
    seen = care.last_good(shop_file)
    assert seen is not None
    assert not seen.is_open
