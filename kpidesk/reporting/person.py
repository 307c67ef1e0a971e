"""Everything the file says of one person, as a table to hand to them."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.language.parts import part_name
from kpidesk.reporting.cells import neutral

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.person import Mentions
    from kpidesk.language.words import Words


def write_person(found: Mentions, target: Path, words: Words, purpose: str = "") -> None:
    """Write a CSV file (UTF-8 with a byte-order mark) of one line per field: number of the entry,
    where it stands, the field's name in the file, what it says. Empty fields are left out;
    `purpose`, what the owner keeps names for, stands at the top.

    Raises `Refused` when the file is there already or cannot be written.
    """
    say = words.say
    rows: list[list[object]] = [
        [
            say("person", "Entry"),
            say("person", "Where"),
            say("person", "Field"),
            say("person", "Says"),
        ]
    ]
    if purpose:
        rows.append(["", say("person", "Kept for"), "", neutral(purpose)])
    for number, mention in enumerate(found.rows, start=1):
        part = part_name(mention.part, words)
        rows += [
            [number, part, name, neutral(value) if isinstance(value, str) else value]
            for name, value in mention.values
            if value not in (None, "")
        ]
    if found.in_log:
        rows.append(["", say("person", "Change log"), say("person", "lines"), found.in_log])
    try:
        with target.open("x", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows(rows)
    except FileExistsError:
        raise refuse("file_exists", name=target.name, path=str(target)) from None
    except OSError:
        raise refuse("folder_read_only", folder=str(target.parent)) from None
