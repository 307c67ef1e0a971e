"""The lines of requirements.lock that ship: what the program asks for, and what that asks for."""

from __future__ import annotations

import re
from pathlib import Path

LOCK = Path(__file__).parent.parent / "requirements.lock"
PROGRAM = "kpidesk (pyproject.toml)"


def entries(text: str) -> dict[str, str]:
    """Each package's own lines, by its name."""
    return {
        re.split(r"[=\[ ]", entry, maxsplit=1)[0]: entry
        for entry in re.split(r"\n(?=[A-Za-z0-9])", text.strip())
    }


def shipped(lock: dict[str, str]) -> list[str]:
    """The names of the packages that ship, in order."""
    wanted_by = {
        name: set(re.findall(r"(?:# via|#  ) +(\S.*)", entry)) for name, entry in lock.items()
    }
    found: set[str] = set()
    while more := {n for n, by in wanted_by.items() if by & (found | {PROGRAM})} - found:
        found |= more
    return sorted(found)


if __name__ == "__main__":
    lock = entries(LOCK.read_text(encoding="utf-8"))
    print("\n".join(lock[name] for name in shipped(lock)))
