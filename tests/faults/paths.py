"""F22: odd names and places; a file opens there, or one sentence says why not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.domain.shop import Account, Platform, Shop
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from random import Random

NAMES = (
    "dengan spasi  dua.kpidesk",
    "kopi ñandú äöü.kpidesk",
    "kopi ☕ 😀 👩‍🍳.kpidesk",
    "a#b.kpidesk",
    "a%20b%.kpidesk",
    "a?mode=ro&immutable=1.kpidesk",
    "file:shop.kpidesk",
    "\\\\server\\share\\shop.kpidesk",
    "C:\\Users\\Ani\\shop.kpidesk",
    "titik.kpidesk.",
    " spasi di depan.kpidesk",
    "-o.kpidesk",
    "'; DROP TABLE reading;--.kpidesk",
    "dua\nbaris.kpidesk",
    "\u202ekesidpk.kpidesk",
    "كشك.kpidesk",
    "a\udcff.kpidesk",  # a byte that is no text
    "tanpa akhiran",
    ".tersembunyi.kpidesk",
    "x" * 190 + ".kpidesk",
)
TOO_LONG = {"a name of 300": "x" * 300 + ".kpidesk", "a name with its side files": "x" * 247}
DEPTHS = (300, 900, 5_000)
"""Letters of a path of many folders; the last is longer than any system allows."""


def paths(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F22 odd paths", remark="made, opened, saved, copied, by command too")
    for number, name in enumerate(NAMES):
        place = folder / f"place{number}"
        place.mkdir()
        line.add(_works(place / name))
        line.add(_works(_folder(folder / f"inside{number}", name) / "shop.kpidesk"))
    for what, name in TOO_LONG.items():
        place = folder / what
        place.mkdir()
        line.add(_works_or_says(place / name))
    for depth in DEPTHS:
        line.add(_works_or_says(_deep(folder, depth)))
    return line


def _folder(place: Path, name: str) -> Path:
    (place / name).mkdir(parents=True)
    return place / name


def _deep(folder: Path, length: int) -> Path:
    place = folder
    while len(str(place)) < length:
        place = place / ("map" * 20)
    before = Path.cwd()
    try:
        os.chdir(folder)
        for part in place.relative_to(folder).parts:  # step by step: longer than one call takes
            Path(part).mkdir(exist_ok=True)
            os.chdir(part)
    finally:
        os.chdir(before)
    return place / "shop.kpidesk"


def _works(path: Path) -> Found:
    try:
        return _use(path)
    except Refused as refused:
        return Found(1, detail=f"{path.name!r}: {refused.problem.code}")


def _works_or_says(path: Path) -> Found:
    """No room for a name is no fault; a traceback or half a file is."""
    try:
        return _use(path)
    except Refused:
        pass
    try:
        left = [one.name for one in path.parent.iterdir()]
    except OSError:
        left = []
    return Found(1, corrupt=int(bool(left)), detail=f"left over: {left}" if left else "")


def _use(path: Path) -> Found:
    desk = Desk.create(path, Shop("Kopi Senja"))
    account = desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    desk.readings.put([Reading(account.id, "reach", book.week(0), 12_500)])
    made = care.back_up(path)
    desk.close()
    said = _by_command(path)
    again = Desk.open(path)
    kept = [r.value for r in again.readings.between(book.EVERYTHING)]
    well = again.check() == [] and care.last_good(path) is not None
    again.close()
    found = Found(1, lost=int(kept != [12_500]), partial=int(not well))
    care.preview(made.path)
    left = [one.name for one in path.parent.iterdir() if one.name != path.name]
    if said != (0, True) or left:
        found.detail = f"{path.name!r}: check said {said}, left over: {left}"
    return found


def _by_command(path: Path) -> tuple[int, bool]:
    """How `kpidesk check` ended, and whether it said all is well."""
    done = subprocess.run(
        [sys.executable, "-m", "kpidesk", "check", "--json", "--", os.fspath(path)],
        capture_output=True,
        check=False,
    )
    try:
        return done.returncode, json.loads(done.stdout)["ok"]
    except (ValueError, KeyError):
        return done.returncode, False
