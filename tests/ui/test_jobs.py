from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from kpidesk.ui.jobs import Jobs
from kpidesk.ui.warm import Warm

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import HandDriven


def refuse_to_work() -> int:
    raise ValueError("no")


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[tuple[int, int]] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.run(threading.get_ident, lambda there: seen.append((there, threading.get_ident())))
    jobs.close()
    there, here = seen[0]
    assert there != here
    assert here == threading.get_ident()


def test_work_aside_is_answered_here_and_never_waited_for(qtbot: QtBot) -> None:
    jobs = Jobs()
    hold, seen = threading.Event(), list[int]()
    jobs.aside(hold.wait, lambda _done: seen.append(threading.get_ident()))
    assert not jobs.busy
    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda: None, lambda _none: None)  # stands behind nothing
    jobs.close()  # and neither does the end of the program
    assert not seen
    hold.set()
    qtbot.waitUntil(lambda: seen == [threading.get_ident()])


def test_a_failure_is_answered_as_a_value(qtbot: QtBot) -> None:
    jobs = Jobs()
    seen: list[object] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.run(refuse_to_work, seen.append, lambda error: seen.append(str(error)))
    jobs.close()
    assert seen == ["no"]


def test_jobs_are_answered_in_the_order_asked(qtbot: QtBot, by_hand: HandDriven) -> None:
    jobs = Jobs(by_hand)
    seen: list[int] = []
    jobs.run(lambda: 1, seen.append)
    jobs.run(lambda: 2, seen.append)
    assert jobs.busy
    with qtbot.waitSignal(jobs.idle):
        by_hand.run()
    assert seen == [1, 2]
    assert not jobs.busy


def test_a_job_that_hangs_keeps_nobody_from_leaving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kpidesk.ui.jobs.PATIENCE", 0.05)
    jobs, never = Jobs(), threading.Event()
    jobs.run(never.wait, lambda _done: None)
    jobs.close()
    never.set()


def test_work_aside_holds_up_no_other_job(qtbot: QtBot) -> None:
    jobs, answered = Jobs(), threading.Event()
    seen: list[object] = []
    jobs.aside(answered.wait, lambda done: seen.append(("aside", done)))
    with qtbot.waitSignal(jobs.idle):
        jobs.run(lambda: 1, seen.append)
    assert seen == [1]
    answered.set()
    qtbot.waitUntil(lambda: seen == [1, ("aside", True)])
    jobs.close()


def test_charts_wait_for_the_import_and_are_then_built_at_once(
    qtbot: QtBot, by_hand: HandDriven, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "pyqtgraph", raising=False)
    jobs = Jobs(by_hand)
    built: list[str] = []
    warm = Warm(jobs)
    warm.when_ready(lambda: built.append("chart"))
    warm.when_all_ready(lambda: built.append("panels"))
    assert not built
    warm.begin()
    by_hand.run()
    qtbot.waitUntil(lambda: built == ["chart"])
    with qtbot.waitSignal(jobs.idle):
        by_hand.run()
    assert built == ["chart", "panels"]
    warm.when_ready(lambda: built.append("another chart"))
    assert built[-1] == "another chart"
