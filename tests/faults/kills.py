"""F1, F2, F3, F5, F6: the program is killed while it works."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.action import action
from kpidesk.domain.batch import Batch
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.storage import schema, tally
from kpidesk.storage.backup import look_inside
from kpidesk.storage.database import write_seal
from kpidesk.storage.engine import connect
from kpidesk.storage.migrations import STEPS, on
from tests.faults import book
from tests.faults.children import run_and_kill, run_to_step
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    Say = Callable[[int], None]

ROWS = 5_000
"""Rows of one import."""


def entry(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F1 kill while typing")
    made = book.make(folder / "base")
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        said = run_and_kill(partial(_type, path), chance.uniform(0.02, 0.4))
        line.add(_after_typing(path, said))
    return line


def _type(path: Path, say: Say) -> None:
    desk = Desk.open(path)
    account = next(iter(desk.accounts)).id
    for number in range(100_000):
        desk.readings.put([Reading(account, "typed", book.week(number % 2_000), number)])
        say(number)


def _after_typing(path: Path, said: list[int]) -> Found:
    """Every acknowledged number is there, and at most the one after the last."""
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(said), corrupt=1, detail=desk)
    kept = {r.value for r in desk.readings.between(book.EVERYTHING, metrics=["typed"])}
    last = {n % 2_000: n for n in said}
    lost = sum(n not in kept and n + 2_000 not in kept for n in last.values())
    extra = len([n for n in kept if isinstance(n, int) and n > max(said, default=-1)])
    rest = {key: v for key, v in book.content(desk).items() if key[0] != "typed"}
    partial = int(extra > 1 or len(rest) != 200 or not book.turn_works(desk))
    desk.close()
    return Found(len(said), lost=lost, partial=partial)


def imports(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F2 kill during import", remark=f"{ROWS:,} rows each")
    made = book.make(folder / "base")
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        said = run_and_kill(partial(_import, path), chance.uniform(0.05, 1.5))
        line.add(_after_imports(path, said))
    for row in (0, 1, ROWS // 2, ROWS - 1):
        path = book.copy(made, folder / f"row{row}")
        line.add(_broken_import(path, row))
    return line


def _rows(account: str, number: int, batch: str) -> list[Reading]:
    return [
        Reading(account, f"import{number}", book.week(n), n, import_id=batch) for n in range(ROWS)
    ]


def _import_one(desk: Desk, number: int, broken_at: int = -1) -> None:
    batch = Batch(f"{number}.csv", "0" * 64, "test", datetime(2026, 1, 1, tzinfo=UTC))
    account = next(iter(desk.accounts)).id
    with desk.writing(action("import_file", name=batch.file_name)):
        desk.imports.add(batch)
        rows = _rows(account, number, batch.id)
        if broken_at >= 0:
            desk.readings.put(rows[:broken_at])
            rows = [Reading("no such account", "x", book.week(0), 1)]
        desk.readings.put(rows)


def _import(path: Path, say: Say) -> None:
    desk = Desk.open(path)
    for number in range(10_000):
        _import_one(desk, number)
        say(number)


def _after_imports(path: Path, said: list[int]) -> Found:
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(said), corrupt=1, detail=desk)
    counts = dict(
        desk.file.read(
            "SELECT metric, count(*) FROM reading WHERE metric LIKE 'import%' GROUP BY metric"
        )
    )
    batches = len(desk.imports.list())
    lost = sum(counts.get(f"import{n}") != ROWS for n in said)
    partial = sum(n != ROWS for n in counts.values()) + int(batches != len(counts))
    partial += int(not book.turn_works(desk))
    desk.close()
    return Found(len(said), lost=lost, partial=partial)


def _broken_import(path: Path, row: int) -> Found:
    desk = Desk.open(path)
    try:
        _import_one(desk, 0, broken_at=row)
    except Refused:
        pass
    else:
        return Found(detail="a broken row was not refused")
    left = len(desk.readings) - 200 + len(desk.imports.list())
    desk.close()
    return Found(partial=int(left != 0))


OLDEST = 3
"""The first schema version that had readings."""


def old_book(folder: Path, version: int) -> Path:
    """A shop file as a program with only `version` steps made it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "shop.kpidesk"
    path.touch()
    db = connect(path)
    later = schema.names()[version:]
    tally.prepare(db)
    with db.atomic():
        db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        STEPS.apply(on(db), stop_before=later[0] if later else None)
        db.execute(f"PRAGMA user_version={version}")
        db.execute(
            "INSERT INTO meta VALUES (1, ?, '2020-01-01T00:00:00+00:00', 1,"
            " '2020-01-01T00:00:00+00:00', 'old', '')",
            [f"book{version}"],
        )
        db.execute(
            "INSERT INTO shop (id, name, sector, city, currency, language, week_starts, week_rule,"
            " objective, engagement_rate, time_zone) VALUES (1, 'Lama', '', '', 'IDR', 'id', 0,"
            " 'days', '', 'er_reach', 'Asia/Jakarta')"
        )
        db.execute(
            "INSERT INTO account (id, uuid, platform, handle, role, name, tracked, position,"
            " archived) VALUES (1, 'a', 'instagram', '@lama', 'own', '', '[]', 1, 0)"
        )
        db.conn.executemany(
            "INSERT INTO reading (account, metric, first, last, breakdown, value, state, source,"
            " rounded_by, text, note, version) VALUES (1, 'm', ?, ?, '', ?, 'exact', 'typed', 0,"
            " '', '', '')",
            [(str(book.week(n).first), str(book.week(n).last), book.value(n)) for n in range(200)],
        )
        write_seal(db)
    db.conn.close()
    return book.finished(path)


UPDATE_STEPS = (
    "update_checked",
    "backup_begun",
    "backup_pages",
    "backup_checked",
    "backup_named",
    "update_backed_up",
    "backup_begun:2",
    "backup_checked:2",
    "backup_named:2",
    "update_done",
    "update_named",
)


def updates(folder: Path, chance: Random, runs: int) -> Line:
    versions = list(range(OLDEST, schema.version()))
    line = Line("F3 kill while updating", remark=f"{len(versions)} old versions")
    wanted = {book.value(n) for n in range(200)}
    for version in versions:
        made = old_book(folder / f"v{version}", version)
        for point in UPDATE_STEPS:
            path = book.copy(made, folder / f"v{version}-{point.replace(':', '-')}")
            _, code = run_to_step(partial(_open, path), point)
            line.add(_after_update(path, wanted, code))
        for number in range(runs // len(versions)):
            path = book.copy(made, folder / f"v{version}-kill{number}")
            run_and_kill(partial(_open, path), chance.uniform(0.0, 0.15))
            line.add(_after_update(path, wanted, 137))
    return line


def _open(path: Path, _say: Say) -> None:
    Desk.open(path)


def _after_update(path: Path, wanted: set[int], code: int) -> Found:
    if code not in (137, -9):
        return Found(detail=f"the step was never passed ({code})")
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(wanted), corrupt=1, detail=desk)
    kept = {r.value for r in desk.readings.between(book.EVERYTHING)}
    copies = [one for one in care.backups(desk.state().book) if one.checked]
    desk.close()
    left = [p.name for p in path.parent.iterdir() if p.name != path.name]
    detail = (
        "no copy from before the update" if not copies else f"left over: {left}" if left else ""
    )
    return Found(len(wanted), lost=len(wanted - kept), partial=int(len(kept) != 200), detail=detail)


def backups(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F5 kill during backup")
    made = book.make(folder / "base", weeks=400)
    points = ["backup_begun:2", "backup_pages:4", "backup_checked:2", "backup_named:2"]
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        if number < len(points):
            said, _ = run_to_step(partial(_back_up, path), points[number])
        else:
            wait = chance.uniform(0.05, 0.5)
            said = run_and_kill(partial(_back_up, path), wait)
        line.add(_after_backups(path, said))
    return line


def _back_up(path: Path, say: Say) -> None:
    desk = Desk.open(path)
    account = next(iter(desk.accounts)).id
    for number in range(8):
        desk.readings.put([Reading(account, "typed", book.week(number), number)])
        made = care.back_up(path)
        say(made.content.generation)


def _after_backups(path: Path, said: list[int]) -> Found:
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(said), corrupt=1, detail=desk)
    listed = care.backups(desk.state().book)
    corrupt = 0
    for one in listed:
        try:
            look_inside(one.path)
        except Refused:
            corrupt += 1
    lost = len(set(said) - {one.content.generation for one in listed})
    care.back_up(path)
    folder = listed[0].path.parent if listed else path.parent
    left = [p.name for p in folder.iterdir() if ".part" in p.name]
    shutil.rmtree(folder) if listed else None
    desk.close()
    return Found(len(said), lost=lost, corrupt=corrupt, detail=f"left over: {left}" if left else "")


RESTORE_STEPS = (
    "restore_checked",
    "restore_marked",
    "restore_moving",
    "restore_moved",
    "restore_named",
    "restore_unmarked",
    "backup_checked",
)
SIDES = ("", "-journal", "-wal")


def restores(folder: Path, chance: Random, runs: int) -> Line:
    line = Line("F6 kill during restore")
    made = book.make(folder / "base")
    desk = Desk.open(made)
    good = book.content(desk)
    desk.close()
    copy = folder / "copy.kpidesk"
    care.copy_to(made, copy)
    number = 0
    for is_damaged in (False, True):
        for side in SIDES:
            for point in RESTORE_STEPS:
                number += 1
                line.add(
                    _one_restore(folder / f"run{number}", made, copy, good, side, point, is_damaged)
                )
    for extra in range(runs):
        side = SIDES[extra % 3]
        wait = f"{chance.uniform(0.0, 0.06)}"
        line.add(_one_restore(folder / f"kill{extra}", made, copy, good, side, wait, True))
    return line


def _one_restore(
    folder: Path,
    made: Path,
    copy: Path,
    good: dict[tuple[Any, ...], Any],
    side: str,
    when: str,
    is_damaged: bool,
) -> Found:
    path = book.copy(made, folder)
    if is_damaged:
        whole = path.read_bytes()
        path.write_bytes(whole[:4_096] + b"\xff" * (len(whole) - 4_096))
    damaged = path.read_bytes()
    if side:
        path.with_name(path.name + side).write_bytes(_stale(side))
    if when[0].isdigit():
        run_and_kill(lambda _say: care.bring_back(copy, path), float(when))
    else:
        run_to_step(lambda _say: care.bring_back(copy, path), when)
    desk = book.opened(path)
    if isinstance(desk, str):  # it had not begun; then it must work now
        care.bring_back(copy, path)
        desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(good), corrupt=1, detail=f"{when} {side}: {desk}")
    kept = book.content(desk)
    desk.close()
    found = [p for p in folder.rglob("*") if p.is_file() and p.read_bytes() == damaged]
    lost = sum(kept.get(key) != v for key, v in good.items())
    detail = "" if found else f"{when} {side}: the file that was there is gone"
    return Found(len(good), lost=lost, detail=detail)


def _stale(side: str) -> bytes:
    """A side file left by another book: a rollback journal or a log that is ready to be played."""
    return {"-journal": b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", "-wal": b"\x37\x7f\x06\x82"}[
        side
    ] + bytes(4_000)
