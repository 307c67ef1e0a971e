"""The same faults on an encrypted shop, and kills while its key changes."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from kpidesk import care, encryption
from kpidesk.desk import Desk
from kpidesk.domain.key import Key
from kpidesk.storage import keyring
from tests.faults import book
from tests.faults.children import run_and_kill, run_to_step
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

    Work = Callable[[Path, Random, int], Line]
    Say = Callable[[int], None]

PASSPHRASE = "kopi susu gula aren"
STEPS = (
    "backup_named",
    "rekey_checked",
    "rekey_begun",
    "rekey_poured",
    "rekey_written",
    "rekey_compared",
    "rekey_named",
)


def on_encrypted(work: Work) -> Work:
    """The fault `work` on shops that are encrypted; nothing where that is not installed."""

    def run(folder: Path, chance: Random, runs: int) -> Line:
        if not encryption.is_available():
            return Line("encrypted", runs=1, remark="the extra `encryption` is not installed")
        with _books_encrypted():
            line = work(folder, chance, runs)
        line.name += ", encrypted"
        return line

    return run


@contextmanager
def _books_encrypted() -> Iterator[None]:
    book.KEY = Key.from_passphrase(PASSPHRASE)
    os.environ["KPIDESK_PASSPHRASE"] = PASSPHRASE
    try:
        yield
    finally:
        book.KEY = None
        del os.environ["KPIDESK_PASSPHRASE"]
        keyring.forget()


def rekeyings(folder: Path, chance: Random, runs: int) -> Line:
    """Killed while it is encrypted, gets another passphrase or is made plain again."""
    line = Line("kill while the key changes", remark="on, another passphrase, off")
    if not encryption.is_available():
        return Line(line.name, runs=1, remark="the extra `encryption` is not installed")
    first, second = (Key.from_passphrase(text) for text in (PASSPHRASE, PASSPHRASE[::-1]))
    keys: tuple[tuple[Key | None, Key | None], ...] = (
        (None, first),
        (first, second),
        (second, None),
    )
    for old, new in keys:
        made = book.make(folder / f"base{keys.index((old, new))}")
        if old is not None:
            encryption.set_key(made, old)
        for key in (first, second):
            keyring.add(key)
        desk = Desk.open(made)
        good, log = book.content(desk), len(desk.history.actions())
        desk.close()
        for number, point in enumerate([*STEPS, *[""] * runs]):
            path = book.copy(made, folder / f"{keys.index((old, new))}-{number}")
            work = partial(_rekey, path, new)
            if point:
                run_to_step(work, point)
            else:
                run_and_kill(work, chance.uniform(0.0, 0.08))
            line.add(_after(path, good, log, (old, new)))
    keyring.forget()
    return line


def _rekey(path: Path, key: Key | None, _say: Say) -> None:
    care.back_up(path)
    encryption.set_key(path, key)


def _after(
    path: Path, good: dict[tuple[object, ...], object], log: int, keys: tuple[Key | None, ...]
) -> Found:
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(good), corrupt=1, detail=f"{path.parent.name}: {desk}")
    kept = book.content(desk)
    lost = sum(kept.get(key) != value for key, value in good.items())
    partial = int(len(desk.history.actions()) != log) + int(not book.turn_works(desk))
    is_known = keyring.of(path) in keys
    desk.close()
    left = [one.name for one in path.parent.iterdir() if one != path]
    detail = "" if is_known and not left else f"{path.parent.name}: left over {left}"
    return Found(len(good), lost=lost, partial=partial, detail=detail)
