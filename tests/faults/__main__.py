"""`python -m tests.faults [--night] [--only NAME] [--seed N]`: run the faults, print the table."""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.faults import (
    clocks,
    commands,
    damage,
    elsewhere,
    encrypted,
    full,
    kills,
    neighbours,
    paths,
    power,
    roundtrip,
    second_place,
    settings,
    strangers,
    twins,
    world,
)
from tests.faults.table import Line, show
from tests.logs import leaks

PLAN = {
    "entry": (kills.entry, 50, 1_000),
    "import": (kills.imports, 30, 500),
    "update": (kills.updates, 8, 300),
    "power": (power.cuts, 400, 15_000),
    "backup": (kills.backups, 30, 500),
    "restore": (kills.restores, 8, 300),
    "full": (full.full_disks, 20, 200),
    "place": (second_place.second_places, 5, 20),
    "readonly": (world.read_only, 16, 16),
    "locked": (world.locked, 5, 50),
    "second": (world.second_starts, 20, 200),
    "moved": (world.moved, 8, 40),
    "twins": (twins.twins, 90, 90),
    "older": (world.older, 5, 20),
    "damage": (damage.damage, 2_000, 4_000),
    "strangers": (strangers.strangers, 20, 20),
    "parts": (strangers.foreign_parts, 26, 26),
    "journal": (world.foreign_journals, 12, 120),
    "clocks": (clocks.clocks, 10, 10),
    "zones": (elsewhere.zones, 6, 6),
    "locales": (elsewhere.locales, 8, 8),
    "paths": (paths.paths, 45, 45),
    "settings": (settings.settings, 18, 18),
    "roundtrip": (roundtrip.round_trips, 200, 5_000),
    "neighbours": (neighbours.neighbours, 5, 20),
    "endurance": (world.endurance, 40, 500),
    "commands": (commands.commands, 8, 8),
    "secret-entry": (encrypted.on_encrypted(kills.entry), 12, 500),
    "secret-import": (encrypted.on_encrypted(kills.imports), 6, 200),
    "secret-update": (encrypted.on_encrypted(kills.updates), 0, 20),
    "secret-backup": (encrypted.on_encrypted(kills.backups), 6, 200),
    "secret-restore": (encrypted.on_encrypted(kills.restores), 2, 200),
    "secret-power": (encrypted.on_encrypted(power.cuts), 80, 2_000),
    "secret-full": (encrypted.on_encrypted(full.full_disks), 8, 100),
    "secret-moved": (encrypted.on_encrypted(world.moved), 4, 40),
    "secret-journal": (encrypted.on_encrypted(world.foreign_journals), 6, 60),
    "secret-commands": (encrypted.on_encrypted(commands.commands), 8, 8),
    "secret-damage": (encrypted.on_encrypted(damage.damage), 300, 4_000),
    "rekey": (encrypted.rekeyings, 8, 500),
}
"""Name → what runs, how often for a pull request, how often at night; in the order of the rows F1
to F34 of the list of faults. Rows of fixed cases run all of them either way."""


def run(name: str, seed: int, night: bool) -> Line:
    """One kind of fault, in a folder of its own."""
    work, often, nightly = PLAN[name]
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"kpidesk-{name}-") as folder:
        os.environ["KPIDESK_HOME"] = str(Path(folder) / "home")
        line = work(Path(folder), random.Random(seed), nightly if night else often)
        line.details += [f"the log says: {said}" for said in leaks(Path(folder))]
    print(f"{line.name}: {line.runs} runs, {time.monotonic() - began:.1f} s", file=sys.stderr)
    return line


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--night", action="store_true", help="the full counts")
    parser.add_argument("--only", choices=sorted(PLAN), action="append")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if not hasattr(os, "fork"):
        print("The faults need fork: run them on Linux; docs/windows.md says what is left.")
        return 0
    lines = [run(name, args.seed, args.night) for name in PLAN if name in (args.only or PLAN)]
    print(show(lines))
    return 0 if all(line.is_good for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
