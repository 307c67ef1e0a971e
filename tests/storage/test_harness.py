"""The fault harness can fail: it sees a loss where the disk is not waited for."""

from __future__ import annotations

import random
import sys
from typing import TYPE_CHECKING

import pytest

from kpidesk.storage import engine
from kpidesk.storage.faults import arm, step

if TYPE_CHECKING:
    from pathlib import Path

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the recorder needs Linux and fork")


@LINUX
def test_without_syncing_the_power_cuts_find_losses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.faults import power

    monkeypatch.setitem(engine.PRAGMAS, "synchronous", 0)
    line = power.cuts(tmp_path, random.Random(1), 24)
    assert line.lost + line.corrupt + line.partial > 0


@LINUX
def test_with_syncing_they_find_none(tmp_path: Path) -> None:
    from tests.faults import power

    line = power.cuts(tmp_path, random.Random(1), 24)
    assert (line.runs, line.is_good) == (24, True)
    assert line.acknowledged > 0


def test_a_step_does_nothing_unless_it_is_armed() -> None:
    arm("")
    step("before_commit")
    arm("another_step:1")
    step("before_commit")
    arm("")
