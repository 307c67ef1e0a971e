"""F15: bits flip, sectors vanish; nothing wrong is shown as right, nothing saved into it."""

from __future__ import annotations

import os
import traceback
from typing import TYPE_CHECKING, Any

from kpidesk.desk import Desk
from kpidesk.domain.reading import Reading
from tests.faults import book
from tests.faults.table import Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

PAGE = 4_096
GROUP = 50
"""Files that one child looks at; a child that crashes is seen by its parent."""


def _flip(content: bytearray, chance: Random, bits: int) -> None:
    for _ in range(bits):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _zero(content: bytearray, chance: Random, size: int) -> None:
    start = chance.randrange(len(content) // size) * size
    content[start : start + size] = bytes(size)


def _noise(content: bytearray, chance: Random) -> None:
    start = chance.randrange(len(content) // PAGE) * PAGE
    content[start : start + PAGE] = chance.randbytes(PAGE)


def _swap(content: bytearray, chance: Random) -> None:
    one, two = (chance.randrange(len(content) // PAGE) * PAGE for _ in range(2))
    held = content[one : one + PAGE]
    content[one : one + PAGE] = content[two : two + PAGE]
    content[two : two + PAGE] = held


def _cut(content: bytearray, chance: Random) -> None:
    del content[chance.randrange(len(content)) :]


def _nothing_left(content: bytearray, _chance: Random) -> None:
    content[:] = bytes(len(content))


def _headless(content: bytearray, _chance: Random) -> None:
    content[:100] = bytes(100)


KINDS: list[Callable[[bytearray, Random], None]] = [
    *([lambda c, r: _flip(c, r, 1)] * 8),
    *([lambda c, r: _flip(c, r, 20)] * 4),
    lambda c, r: _zero(c, r, 512),
    lambda c, r: _zero(c, r, PAGE),
    _noise,
    _swap,
    _cut,
    _nothing_left,
    _headless,
]
"""Single flipped bits come most often: they are the hardest to see."""


def damage(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F15 damaged file")
    made = book.make(folder / "base", weeks=30)
    whole = made.read_bytes()
    desk = Desk.open(made)
    good = book.content(desk)
    desk.close()
    refused = 0
    for first in range(0, runs, GROUP):
        seed = chance.randrange(1 << 30)
        numbers = range(first, min(first + GROUP, runs))
        counts = _in_a_child(folder, whole, good, seed, numbers)
        line.runs += len(numbers)
        if counts is None:
            line.details.append(f"a crash among files {numbers}")
            continue
        refused += counts[0]
        line.undetected += counts[1]
        line.corrupt += counts[2]
    line.acknowledged = line.runs * len(good)
    line.remark = f"{refused:,} refused, {line.runs - refused:,} harmless"
    return line


def _in_a_child(
    folder: Path, whole: bytes, good: dict[tuple[Any, ...], Any], seed: int, numbers: range
) -> bytes | None:
    from random import Random

    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        code = 1
        try:
            chance = Random(seed)
            results = [_one(folder, whole, good, chance, number) for number in numbers]
            os.write(write, bytes([sum(r[n] for r in results) for n in range(3)]))
            code = 0
        except BaseException:
            traceback.print_exc()
        os._exit(code)
    os.close(write)
    said = os.read(read, 3)
    os.close(read)
    _, status = os.waitpid(child, 0)
    return said if os.waitstatus_to_exitcode(status) == 0 else None


def _one(
    folder: Path, whole: bytes, good: dict[tuple[Any, ...], Any], chance: Random, number: int
) -> tuple[int, int, int]:
    """(refused, opened with other figures, damaged further by a save)."""
    content = bytearray(whole)
    KINDS[number % len(KINDS)](content, chance)
    path = folder / f"damaged{os.getpid()}.kpidesk"
    path.write_bytes(content)
    desk = book.opened(path)
    if isinstance(desk, str):
        return (1, 0, int(path.read_bytes() != bytes(content)))
    found = book.content(desk)
    account = next(iter(desk.accounts)).id
    desk.readings.put([Reading(account, "after", book.week(1), 1)])
    well = desk.check() == []
    desk.close()
    return (0, int(found != good), int(not well))
