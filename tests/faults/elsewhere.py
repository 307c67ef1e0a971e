"""F20, F21: another time zone or another locale moves no week and changes no figure."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

from kpidesk.desk import Desk
from kpidesk.domain.period import week_of
from kpidesk.domain.shop import Account, Platform, Shop
from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

ZONES = (
    "Asia/Jakarta",
    "Pacific/Kiritimati",  # UTC+14
    "Etc/GMT+12",
    "Europe/Berlin",
    "America/St_Johns",
    "Asia/Kathmandu",
)
LOCALES = ("id_ID.UTF-8", "en_US.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8")
WEEKS = (
    "2020-12-28",  # ISO week 53
    "2021-01-01",
    "2024-02-29",
    "2025-03-30",  # summer time begins in Europe
    "2025-10-26",
    "2025-12-31",
)
TYPED = {"reach": ("12.500", 12_500), "impressions": ("18,4rb", 18_400), "saves": ("1.234", 1_234)}
HANDLE = "@kopisenja"
RUN = """
import json, sys
from kpidesk.cli.main import main
sys.exit(max(main(words) for words in json.loads(sys.argv[1])))
"""


def zones(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F20 time zones", remark="week 53, 29 Feb, summer time, year's edge")
    return _everywhere(line, folder, [{"TZ": zone} for zone in ZONES])


def locales(folder: Path, _chance: Random, _runs: int) -> Line:
    line = Line("F21 locales", remark="id en de ar: figures equal, exports byte-equal")
    said = [{"LC_ALL": one, "LANG": one, "LANGUAGE": one[:2]} for one in LOCALES]
    spoken = [{**one, "spoken": language} for one in said for language in ("id", "en")]
    return _everywhere(line, folder, spoken)


def _everywhere(line: Line, folder: Path, places: list[dict[str, str]]) -> Line:
    made = folder / "made.kpidesk"
    desk = Desk.create(made, Shop("Kopi Senja"))
    desk.accounts.add(Account(Platform.INSTAGRAM, HANDLE))
    desk.close()
    exports: set[bytes] = set()
    for number, place in enumerate(places):
        room = folder / f"run{number}"
        room.mkdir()
        (room / "shop.kpidesk").write_bytes(made.read_bytes())
        line.add(_one(room, place, exports))
    if len(exports) != 1:
        line.details.append(f"{len(exports)} different exports")
    return line


def _one(room: Path, place: dict[str, str], exports: set[bytes]) -> Found:
    path = room / "shop.kpidesk"
    spoken = place.get("spoken", "id")
    environment = {
        **os.environ,
        **place,
        "KPIDESK_HOME": str(room / "home"),
        "KPIDESK_TODAY": "2026-01-05",
        "PYTHONUTF8": "1",
    }

    numbers = [f"{metric}={text}" for metric, (text, _) in TYPED.items()]
    enter = [["enter", str(path), "--account", HANDLE, "--week", one, *numbers] for one in WEEKS]
    words = [*enter, ["export", str(path), "-o", str(room / "out"), "--csv"]]
    done = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps([[*one, "--lang", spoken] for one in words])],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    found = Found(len(WEEKS) * len(TYPED))
    if done.returncode != 0:
        found.detail = f"{place}: {done.stderr[-200:]}"
        return found
    exports.add(b"".join(one.read_bytes() for one in sorted((room / "out").glob("*.csv"))))
    desk = Desk.open(path)
    kept = {(r.metric, r.period): r.value for r in desk.readings.between(book.EVERYTHING)}
    desk.close()
    weeks = [week_of(date.fromisoformat(one)) for one in WEEKS]
    wanted = {(m, week): v for week in weeks for m, (_, v) in TYPED.items()}
    found.lost = len(wanted.keys() - kept.keys())
    found.undetected = sum(kept[key] != v for key, v in wanted.items() if key in kept)
    found.partial = len(kept.keys() - wanted.keys())
    return found
