"""Child processes that work until they are killed, and say what they finished."""

from __future__ import annotations

import os
import select
import signal
import struct
import time
import traceback
from typing import TYPE_CHECKING

from kpidesk.storage import faults

if TYPE_CHECKING:
    from collections.abc import Callable


def run_and_kill(work: Callable[[Callable[[int], None]], object], after: float) -> list[int]:
    """Fork, let `work(say)` run, kill it `after` seconds after it began; what it said.

    `say(n)` is an acknowledgement: whatever was said must be found afterwards.
    """
    return _run(work, after, "")[0]


def run_to_step(
    work: Callable[[Callable[[int], None]], object], step: str
) -> tuple[list[int], int]:
    """Fork, let `work(say)` run until it dies at a step of its own code; what it said, and how
    it ended (137 at the step, 0 when the step was never passed)."""
    return _run(work, 60, step)


def _run(
    work: Callable[[Callable[[int], None]], object], after: float, step: str
) -> tuple[list[int], int]:
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        faults.arm(step)
        code = 1
        try:
            work(lambda number: _say(write, number))
            code = 0
        except BaseException:
            traceback.print_exc()
        os._exit(code)
    os.close(write)
    said = _listen(read, time.monotonic() + after)
    os.kill(child, signal.SIGKILL)
    said += _rest(read)
    os.close(read)
    _, status = os.waitpid(child, 0)
    numbers = [n for (n,) in struct.iter_unpack("<q", said[: len(said) // 8 * 8])]
    return numbers, os.waitstatus_to_exitcode(status)


def _say(write: int, number: int) -> None:
    os.write(write, struct.pack("<q", number))


def _listen(read: int, until: float) -> bytes:
    said = b""
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([read], [], [], left)
        if not ready:
            break
        block = os.read(read, 1 << 16)
        if not block:
            break
        said += block
    return said


def _rest(read: int) -> bytes:
    said = b""
    while block := os.read(read, 1 << 16):
        said += block
    return said
