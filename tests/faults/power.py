"""F4: the power goes during a save; what was not synced may be on the disk or not."""

from __future__ import annotations

import os
import pickle
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.desk import Desk
from kpidesk.domain.reading import Reading
from tests.faults import book
from tests.faults.recorder import after_cut, files_of, recording
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.faults.recorder import Op, Recorder

SAVES = 40


def cuts(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F4 simulated power loss", remark="cut, dropped, reordered, torn at 512 B")
    made = book.make(folder / "base", weeks=60)
    sessions = [
        _record(book.copy(made, folder / name), work)
        for name, work in {"typing": _typing, "blocks": _blocks, "turns": _turns}.items()
    ]
    for number in range(runs):
        start, ops = sessions[number % len(sessions)]
        at = chance.randrange(1, len(ops) + 1)
        line.add(_one(folder, start, ops, at, chance, number))
    return line


def _typing(desk: Desk, recorder: Recorder) -> None:
    account = next(iter(desk.accounts)).id
    for number in range(SAVES):
        desk.readings.put([Reading(account, "typed", book.week(number), number)])
        recorder.mark(number)


def _blocks(desk: Desk, recorder: Recorder) -> None:
    account = next(iter(desk.accounts)).id
    for number in range(6):
        desk.readings.put(
            [Reading(account, f"block{n}", book.week(number), number) for n in range(400)]
            + [Reading(account, "typed", book.week(number), number)]
        )
        recorder.mark(number)


def _turns(desk: Desk, recorder: Recorder) -> None:
    account = next(iter(desk.accounts)).id
    for number in range(SAVES // 3):
        desk.readings.put([Reading(account, "typed", book.week(number), number)])
        desk.history.undo()
        desk.history.redo()
        recorder.mark(number)


def _record(
    path: Path, work: Callable[[Desk, Recorder], None]
) -> tuple[dict[str, bytes], list[Op]]:
    """Do the work in a child whose SQLite is recorded; the files before, and what was done."""
    start = files_of(path.parent)
    kept = path.parent / "ops.pickle"
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with recording(*book.engine()) as recorder:
                desk = Desk.open(path)
                work(desk, recorder)
                desk.close()
            kept.write_bytes(pickle.dumps(recorder.ops))
            code = 0
        except BaseException:
            traceback.print_exc()
        os._exit(code)
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise RuntimeError("the recorder failed")
    ops: list[Op] = pickle.loads(kept.read_bytes())
    kept.unlink()
    return start, ops


def _one(
    folder: Path, start: dict[str, bytes], ops: list[Op], at: int, chance: Random, number: int
) -> Found:
    found, marks = after_cut(start, ops, at, chance)
    place = folder / f"cut{number}"
    place.mkdir()
    for name, content in found.items():
        (place / Path(name).name).write_bytes(content)
    path = place / "shop.kpidesk"
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(marks), corrupt=1, detail=f"cut at {at}: {desk}")
    kept = {r.value for r in desk.readings.between(book.EVERYTHING, metrics=["typed"])}
    lost = sum(n not in kept for n in marks)
    extra = len([v for v in kept if isinstance(v, int) and v > max(marks, default=-1)])
    blocks = desk.file.read(
        "SELECT count(*) FROM reading WHERE metric LIKE 'block%' GROUP BY first"
    )
    partial = int(extra > 1 or any(n != 400 for (n,) in blocks))
    desk.close()
    for one in place.iterdir():
        one.unlink()
    return Found(len(marks), lost=lost, partial=partial)
