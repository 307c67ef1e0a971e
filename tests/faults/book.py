"""Shop files for the faults, and what must hold of one after each."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kpidesk.desk import Desk
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.storage.rekeying import rekey

if TYPE_CHECKING:
    from kpidesk.domain.key import Key

FIRST = date(2015, 1, 5)
KEY: Key | None = None
"""Set while books are encrypted (`encrypted.on_encrypted`)."""
EVERYTHING = Period(date(2000, 1, 1), date(2100, 1, 1))


def week(number: int) -> Period:
    return week_of(FIRST + timedelta(days=7 * number))


def value(number: int) -> int:
    """What is typed for the nth week; no two are alike."""
    return 1_000 + 7 * number


def make(folder: Path, weeks: int = 40, metrics: int = 5) -> Path:
    """A shop file with `weeks` × `metrics` readings."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "shop.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja"))
    account = desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    desk.readings.put(
        [
            Reading(account.id, f"m{m}", week(n), value(n) + m)
            for n in range(weeks)
            for m in range(metrics)
        ]
    )
    desk.close()
    return finished(path)


def put(desk: Desk, number: int, rows: int = 1) -> None:
    """Save one week of so many readings, all of the value `number`."""
    account = next(iter(desk.accounts)).id
    desk.readings.put([Reading(account, f"typed{n}", week(number), number) for n in range(rows)])


def finished(path: Path) -> Path:
    """Encrypted, where the books of this fault are."""
    if KEY is not None:
        rekey(path, KEY)
    return path


def engine() -> tuple[str, ...]:
    """Where the library is that opens the books of this fault; none for Python's own."""
    if KEY is None:
        return ()
    from sqlcipher3 import _sqlite3

    return (str(_sqlite3.__file__),)


def copy(book: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(book, folder / book.name))


def content(desk: Desk) -> dict[tuple[Any, ...], Any]:
    """Every reading's value by its key, without the accounts' ids."""
    return {
        (r.metric, r.period, r.breakdown): (r.value, r.state)
        for r in desk.readings.between(EVERYTHING)
    }


def opened(path: Path) -> Desk | str:
    """The open shop file, or the code of the refusal."""
    try:
        return Desk.open(path, older_is_fine=True)
    except Refused as refused:
        return refused.problem.code


def turn_works(desk: Desk) -> bool:
    """Undo and redo of the newest step lead back to the same content, and all is well."""
    before = content(desk)
    if desk.history.undo() is not None:
        desk.history.redo()
    return content(desk) == before and desk.check() == []
