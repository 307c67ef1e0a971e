"""F7: the disk is full while something is saved, imported, copied or brought up to date."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from functools import partial
from typing import TYPE_CHECKING, Protocol

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.storage import schema
from tests.faults import book, kills
from tests.faults.children import run_to_step
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    Say = Callable[[int], None]
    Work = Callable[[Path, "Disk", int, Say], None]

REFUSED, DONE = -1, -2
TMPFS = "8m"
EVERY = 5
"""Every so many runs are on a small disk of its own, where this user may make one."""


class Disk(Protocol):
    """A disk that can be filled."""

    def fill(self, path: Path, room: int) -> None:
        """Leave `room` bytes, or let no file become that much larger than the one at `path`."""

    def free(self) -> None:
        """Make room again."""


class Limited:
    """No file of this process may grow beyond a size."""

    def fill(self, path: Path, room: int) -> None:
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + room, most))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


class Small:
    """A disk of some megabytes that holds the shop and everything of the program's."""

    def fill(self, path: Path, room: int) -> None:
        self._filler = path.with_name("filler")
        left = shutil.disk_usage(path.parent).free - max(0, room)
        with self._filler.open("wb") as file:
            file.write(bytes(max(0, left)))

    def free(self) -> None:
        self._filler.unlink()


def full_disks(folder: Path, chance: Random, runs: int) -> Line:
    """Whatever is under way is refused as a whole; saving goes on when there is room again."""
    line = Line("F7 disk full")
    made = book.make(folder / "base")
    old = kills.old_book(folder / "old", schema.version() - 1)
    works: tuple[Work, ...] = (_fill_up, _import_full, _back_up_full, _update_full)
    small = 0
    for number in range(runs):
        work = works[number % len(works)]
        place = folder / f"run{number}"
        place.mkdir()
        is_small = number % EVERY == EVERY - 1 and _mount(place)
        small += is_small
        path = book.copy(old if work is _update_full else made, place)
        home = os.environ["KPIDESK_HOME"]
        os.environ["KPIDESK_HOME"] = str(place / "home")
        disk: Disk = Small() if is_small else Limited()
        said, code = run_to_step(partial(work, path, disk, chance.randrange(120_000)), "")
        line.add(_after_full(path, said, code))
        os.environ["KPIDESK_HOME"] = home
        if is_small:
            subprocess.run(["umount", str(place)], check=True)
    line.remark = f"save, import, copy, update; {small} on a small disk"
    return line


def _mount(place: Path) -> bool:
    """A small disk at `place`; False where this user may not make one."""
    if os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={TMPFS}", "tmpfs", str(place)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _must_be(refused: Refused, *codes: str) -> None:
    # The encrypting engine does not say which kind of failure of the disk it was.
    also = {"disk_failed"} if book.KEY is not None else set()
    if refused.problem.code not in {*codes, *also}:
        raise refused


def _fill_up(path: Path, disk: Disk, room: int, say: Say) -> None:
    desk = Desk.open(path)
    disk.fill(path, room)
    number = 0
    try:
        for number in range(100_000):
            book.put(desk, number, rows=3)
            say(number)
    except Refused as refused:
        _must_be(refused, "disk_full")
        say(REFUSED)
    disk.free()
    book.put(desk, number, rows=3)
    say(number)
    say(DONE)


def _import_full(path: Path, disk: Disk, room: int, say: Say) -> None:
    desk = Desk.open(path)
    disk.fill(path, room)
    try:
        book.put(desk, 0, rows=5_000)
    except Refused as refused:
        _must_be(refused, "disk_full")
        say(REFUSED)
    disk.free()
    book.put(desk, 1, rows=3)
    say(1)
    say(DONE)


def _back_up_full(path: Path, disk: Disk, room: int, say: Say) -> None:
    desk = Desk.open(path)
    disk.fill(path, room - path.stat().st_size // 2)
    try:
        care.back_up(path)
    except Refused as refused:
        _must_be(refused, "disk_full", "backup_not_written")
        say(REFUSED)
    disk.free()
    book.put(desk, 1, rows=3)
    care.back_up(path)
    say(1)
    say(DONE)


def _update_full(path: Path, disk: Disk, room: int, say: Say) -> None:
    before = path.read_bytes()
    disk.fill(path, room - path.stat().st_size // 2)
    try:
        Desk.open(path)
    except Refused as refused:
        _must_be(refused, "disk_full", "backup_not_written", "no_room_to_update")
        say(REFUSED)
    assert path.read_bytes() == before
    disk.free()
    desk = Desk.open(path)
    book.put(desk, 1, rows=3)
    say(1)
    say(DONE)


def _after_full(path: Path, said: list[int], code: int) -> Found:
    if code != 0 or DONE not in said or REFUSED not in said:
        return Found(detail=f"ended with {code}, said {said[-3:]}")
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(corrupt=1, detail=desk)
    numbers = [n for n in said if n >= 0]
    kept = dict(
        desk.file.read(
            "SELECT first, count(*) FROM reading WHERE metric LIKE 'typed%' GROUP BY first"
        )
    )
    lost = sum(kept.get(str(book.week(n).first), 0) < 3 for n in numbers)
    partial_rows = sum(n not in (3, 5_000) for n in kept.values())
    partial_rows += int(not book.turn_works(desk))
    desk.close()
    return Found(len(numbers), lost=lost, partial=partial_rows)
