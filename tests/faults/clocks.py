"""F19: the computer's clock is wrong; nothing is refused, nothing is thrown away."""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.clock import today
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

COPIES = 15
"""Copies that are there before the clock goes wrong."""


def clocks(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F19 wrong clock", remark="back 1 day, back 5 years, 2000, forward 10 years")
    made = book.make(folder / "base")
    right = today()
    wrong = {
        "right": right,
        "back a day": right - timedelta(days=1),
        "back five years": right - timedelta(days=5 * 365),
        "an empty battery": date(2000, 1, 1),
        "forward ten years": right + timedelta(days=3_652),
    }
    for name, day in wrong.items():
        for after in (right, date(2000, 1, 1)):
            path = book.copy(made, folder / f"{name.replace(' ', '-')}-{after.year}")
            os.environ["KPIDESK_HOME"] = str(path.parent / "home")
            _history(path, right)
            line.add(_one(path, name, day, after, right))
    os.environ.pop("KPIDESK_TODAY", None)
    return line


def _history(path: Path, right: date) -> None:
    """A book that was worked on for a month, with a copy of each day."""
    for number in range(COPIES):
        os.environ["KPIDESK_TODAY"] = str(right - timedelta(days=COPIES - number))
        _save(path, number)


def _save(path: Path, number: int) -> list[str]:
    """What is remarked at opening; then a save, an undo, a redo and a copy."""
    desk = Desk.open(path)
    remarks = [one.code for one in care.remarks(desk)]
    account = next(iter(desk.accounts)).id
    desk.readings.put([Reading(account, "typed", book.week(number), number)])
    desk.history.undo()
    desk.history.redo()
    care.back_up(path)
    desk.close()
    return remarks


def _one(path: Path, name: str, day: date, after: date, right: date) -> Found:
    """The clock goes wrong, and then comes right again or not."""
    found = Found(COPIES + 2)
    desk = Desk.open(path)
    before = {one.content.generation for one in care.backups(desk.file.stamp.book)}
    desk.close()
    try:
        os.environ["KPIDESK_TODAY"] = str(day)
        first = _save(path, COPIES)
        os.environ["KPIDESK_TODAY"] = str(after)
        second = _save(path, COPIES + 1)
        desk = Desk.open(path)
    except Refused as refused:
        return Found(COPIES + 2, lost=1, detail=f"{name}: {refused.problem.code}")
    kept = [r.value for r in desk.readings.between(book.EVERYTHING, metrics=["typed"])]
    order = [deed.id for deed in desk.history.actions(200)]
    copies = [one.content.generation for one in care.backups(desk.file.stamp.book)]
    found.lost = len(set(range(COPIES + 2)) - set(kept))
    found.partial = int(desk.check() != []) + int(order != sorted(order, reverse=True))
    newest = desk.state().generation
    desk.close()
    # One of each day is kept, newest saves first, whatever year the copy is said to be of.
    expected = set(sorted(before)[-12:]) | {newest}
    if not expected <= set(copies) or copies != sorted(copies, reverse=True):
        found.detail = f"{name}: copies {copies}, before {sorted(before)}"
    said = (_is_said(first, day, right), _is_said(second, after, max(day, right)))
    if not all(said):
        found.undetected, found.detail = 1, f"{name}, then {after}: {first} {second}"
    return found


def _is_said(remarks: list[str], day: date, newest: date) -> bool:
    """A clock more than a day behind the last save is said; another is not."""
    return ("clock_back" in remarks) == (day < newest - timedelta(days=1))
