"""F13: other copies of a book beside it are told by what is in them, whatever they are called."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.reading import Reading
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

NAMES = (
    "shop-KASIR2.kpidesk",  # OneDrive
    "shop-LAPTOP-7QK2.kpidesk",
    "shop (1).kpidesk",  # Google Drive, a browser
    "shop(1).kpidesk",
    "Copy of shop.kpidesk",
    "Salinan shop.kpidesk",
    "shop (Ani's conflicted copy 2026-08-03).kpidesk",  # Dropbox
    "shop (KASIR-2's conflicted copy 2026-08-03 (1)).kpidesk",
    "shop.sync-conflict-20260803-101112-ABCDEF7.kpidesk",  # Syncthing
    "shop 2.kpidesk",  # iCloud
    "shop.kpidesk.icloud-copy",
    "shop_conflict-20260803-101112.kpidesk",  # ownCloud, Nextcloud
    "shop (conflicted copy 2026-08-03 101112).kpidesk",
    "shop - Copy.kpidesk",  # Windows
    "shop - Salinan.kpidesk",
    "shop.kpidesk.GOxkHe",  # a half-synced name
    "SHOP.KPIDESK.bak",
    "catatan lama.bin",
)
KINDS = ("the same", "older", "newer", "another book", "no shop file")


def twins(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F13 conflict copies", remark=f"{len(NAMES)} names × {len(KINDS)} contents")
    made = book.make(folder / "base")
    older = book.copy(made, folder / "older")
    _save(made, 1)
    newer = book.copy(made, folder / "newer")
    _save(newer, 2)
    other = book.make(folder / "other")
    contents = {"the same": made, "older": older, "newer": newer, "another book": other}
    for number, name in enumerate(NAMES):
        for kind in KINDS:
            path = book.copy(made, folder / f"run{number}-{kind.replace(' ', '-')}")
            twin = path.with_name(name)
            if kind in contents:
                shutil.copyfile(contents[kind], twin)
            else:
                twin.write_bytes(b"SQLite format 3\0 but not a book")
            line.add(_one(path, twin, kind))
    return line


def _save(path: Path, number: int) -> None:
    desk = Desk.open(path)
    account = next(iter(desk.accounts)).id
    desk.readings.put([Reading(account, "typed", book.week(100 + number), number)])
    desk.close()


def _one(path: Path, twin: Path, kind: str) -> Found:
    before = twin.read_bytes()
    desk = Desk.open(path)
    said = [one for one in care.remarks(desk) if one.code == "other_copies"]
    sick = [one.name for one in care.health(desk).siblings]
    desk.close()
    is_twin = kind not in ("another book", "no shop file")
    weeks = {"the same": 41, "older": 40, "newer": 42}.get(kind)
    found = Found(1, corrupt=int(twin.read_bytes() != before))
    if [(one.fact("name"), one.fact("weeks")) for one in said] != [(twin.name, weeks)] * is_twin:
        found.undetected = 1
        found.detail = f"{twin.name} ({kind}): said {said}"
    if sick != [twin.name] * is_twin:
        found.detail = f"{twin.name} ({kind}): the health page names {sick}"
    return found
