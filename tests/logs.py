"""S15: what may stand in a log, held against every log that any test or fault leaves behind."""

from __future__ import annotations

import os
import re
from pathlib import Path

MARKERS = (
    "senja", "bandung", "@", "rahasia", "catatan", "budi", "instagram", "tiktok", "12_500",
    "12.500", "/tmp", "/home", "/root", "\\", ".kpidesk",
)  # fmt: skip
"""Names, texts and places that tests put into shops; no log may hold one."""
FIGURES = re.compile(r"(?<!\d)(?:12500|987654321|424242)(?!\d)")
"""Figures that tests put into shops."""
EVENT = r"[A-Z][A-Z0-9-]+(?: [a-z_]+)?(?: [a-z_]+=(?:-?\d+(?:\.\d+)?|True|False))*"
BUG = r"BUG \w+ at [\w<>]+:\d+(?: < [\w<>]+:\d+)*"
LINE = re.compile(rf"\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d,\d{{3}} (?:{EVENT}|{BUG})")
"""A moment and an event: a code, at most a problem's code, counts; or where a bug came from."""


def leaks(home: Path) -> list[str]:
    """Lines of the logs below `home` that say more than a log may."""
    found = []
    logs = [
        Path(place) / name
        for place, _, names in os.walk(home)  # which goes past a path too long to be listed
        for name in names
        if name.startswith("kpidesk.log")
    ]
    for log in logs:
        for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
            said = line[24:].casefold()
            is_event = LINE.fullmatch(line) and not FIGURES.search(said)
            if not is_event or any(marker in said for marker in MARKERS):
                found.append(line)
    return found
