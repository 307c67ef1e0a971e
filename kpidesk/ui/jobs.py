"""Work elsewhere, answers here: the only place with threads."""

from __future__ import annotations

from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from kpidesk.log import record

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Executor(Protocol):
    """What runs work: a thread pool, or in tests a queue run by hand."""

    def submit(self, work: Callable[[], None], /) -> object:
        """Run `work` some time, elsewhere."""

    def shutdown(self, wait: bool = True) -> None:
        """Take no more work."""


PATIENCE = 5.0
"""Seconds that a job under way is waited for when the program ends; what it writes gets its name
only when it is whole."""
SAVING_PATIENCE = 30.0
"""The same for one that saves into the shop file; it would be rolled back."""


class _Worker:
    """One thread that does one job after the other. It ends with the program, also where a job
    hangs in a place that does not answer; a pool of the standard library would be waited for."""

    def __init__(self, patience: Callable[[], float]) -> None:
        from queue import SimpleQueue  # the first job comes after the first paint

        self._patience = patience
        self._queue: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = Thread(target=self._work, name="kpidesk", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while (job := self._queue.get()) is not None:
            job()

    def submit(self, work: Callable[[], None], /) -> None:
        self._queue.put(work)

    def shutdown(self, wait: bool = True) -> None:
        self._queue.put(None)
        if wait:
            self._thread.join(self._patience())


class Jobs(QObject):
    """Runs plain functions of plain values elsewhere. Workers never meet the desk or a widget;
    `then` and `failed` are called on the GUI thread. Jobs run one after the other."""

    _answered = Signal(object)
    idle = Signal()
    """Emitted when the last job has been answered."""

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._by_hand = executor is not None
        self._open = 0
        self._saving = 0
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """True while an answer is still to come."""
        return self._open > 0

    @property
    def saving(self) -> bool:
        """True while the answer of work that writes to a disk is still to come."""
        return self._saving > 0

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        progress: Callable[[Any], object] | None = None,
        *,
        saves: bool = False,
    ) -> Callable[[Any], None]:
        """Do `work` elsewhere, then `then(result)` or `failed(error)` here. Work that `saves` is
        waited for when the computer is shut down.

        The function returned may be called by the worker with a value that `progress` then gets
        on the GUI thread.
        """

        def tell(value: object) -> None:
            if progress is not None:
                self._answered.emit((progress, value, False))

        def ended(call: Callable[[Any], object]) -> Callable[[Any], object]:
            def answer(value: object) -> None:
                self._saving -= saves
                call(value)

            return answer

        self._open += 1
        self._saving += saves
        answers = ended(then), ended(failed or _write_down)
        self._pool().submit(lambda: self._do(work, *answers, last=True))
        return tell

    def aside(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """As `run`, for work that nobody waits for or that a place may never answer: no other job
        stands behind it, and when the program ends it is left where it is, so it must be fit to
        be broken off anywhere."""
        job = lambda: self._do(work, then, failed or _write_down, last=False)  # noqa: E731
        if self._by_hand:
            self._pool().submit(job)
        else:
            Thread(target=job, daemon=True, name="kpidesk-aside").start()

    def _do(
        self,
        work: Callable[[], T],
        then: Callable[[T], object],
        failed: Callable[[Exception], object],
        *,
        last: bool,
    ) -> None:
        try:
            result = work()
        except Exception as error:
            self._tell((failed, error, last))
        else:
            self._tell((then, result, last))

    def _tell(self, answer: tuple[Callable[[Any], object], object, bool]) -> None:
        with suppress(RuntimeError):  # the program has ended meanwhile
            self._answered.emit(answer)

    def _pool(self) -> Executor:
        if self._executor is None:
            self._executor = _Worker(lambda: SAVING_PATIENCE if self.saving else PATIENCE)
        return self._executor

    def _answer(self, told: tuple[Callable[[object], object], object, bool]) -> None:
        call, value, last = told
        if last:
            self._open -= 1
        call(value)
        if last and not self._open:
            self.idle.emit()

    def close(self) -> None:
        """Wait a little for the job under way and take no more."""
        if self._executor is not None:
            self._executor.shutdown(wait=True)


def within(seconds: float, work: Callable[[], object]) -> bool:
    """Do `work` elsewhere and wait at most so long; True when it ended well by then. Work that
    hangs (a network place that does not answer) is left to itself and ends with the program."""
    ended: list[bool] = []

    def run() -> None:
        try:
            work()
        except Exception as error:
            record(error)
        else:
            ended.append(True)

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    return bool(ended)


def _write_down(error: Exception) -> None:
    record(error)
