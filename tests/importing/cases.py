"""Which cases of the bad-input catalogue (I-01 … I-120) the tests have tried."""

from __future__ import annotations

import re
from pathlib import Path

LEFT_OUT = {
    "I-50": "merged cells hold their value in the first cell only; sheets with merged group labels "
    "above the heading are read by their own heading row, and nothing is ever filled down",
    "I-68 Indian": "grouping by lakh is no choice of the program: no shop of ours writes it",
    "I-105": "the program's own JSON snapshots are restored (storage), not imported",
    "I-115": "an unlike span or size alone proves nothing; another account's name in the file is "
    "what is asked about, which I-114's test does",
}
"""Left out, and why."""


def case(*ids: str) -> None:
    """Say in a test which cases it tries; read by `tried`."""
    assert all(re.fullmatch(r"I-\d{2,3}", one) for one in ids), ids


def tried() -> set[str]:
    """Every case named in a test of importing."""
    found: set[str] = set()
    for file in Path(__file__).parent.glob("test_*.py"):
        found |= set(re.findall(r"I-\d{2,3}", file.read_text(encoding="utf-8")))
    return found
