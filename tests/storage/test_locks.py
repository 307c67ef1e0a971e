"""A program that is saving just now is not one that was cut short."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.storage import opening
from kpidesk.storage.locks import is_being_saved
from tests.builders import a_desk, a_reading, names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SAVING = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size=5")
db.execute("PRAGMA cache_spill=5")
db.execute("BEGIN IMMEDIATE")
db.execute("UPDATE reading SET note = hex(randomblob(4000))")
print("saving", flush=True)
sys.stdin.readline()
db.execute("ROLLBACK")
"""


def finish(other: subprocess.Popen[str]) -> None:
    if other.poll() is None:
        other.communicate("\n")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk, number, number=number) for number in range(60)])
    desk.close()
    return desk.path


@pytest.fixture
def saving(shop: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program in the middle of a save, with its journal beside the file."""
    other = subprocess.Popen(
        [sys.executable, "-c", SAVING, str(shop)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout
    assert other.stdout.readline() == "saving\n"
    yield other
    finish(other)


def test_a_save_of_another_program_is_seen(shop: Path, saving: subprocess.Popen[str]) -> None:
    assert is_being_saved(shop)
    finish(saving)
    assert not is_being_saved(shop)
    assert not is_being_saved(shop.with_name("gone"))


@pytest.mark.parametrize("read_only", [False, True])
def test_a_save_under_way_is_waited_for_and_its_journal_left_alone(
    shop: Path, saving: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    monkeypatch.setattr(opening, "WAIT_SECONDS", 0.1)
    before = names(shop.parent)
    assert "shop.kpidesk-journal" in before
    with pytest.raises(Refused) as refused:
        Desk.open(shop, read_only=read_only)
    assert refused.value.problem.code == "file_locked"
    assert names(shop.parent) == before
    finish(saving)
    desk = Desk.open(shop, read_only=read_only)
    assert (len(desk.readings), desk.check()) == (60, [])
    desk.close()
