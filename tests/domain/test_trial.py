"""When a restore test is due, and of which copy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kpidesk.domain.backup import Backup, Content, Reason
from kpidesk.domain.trial import Trial, copy_to_try

NOW = datetime(2026, 8, 3, 12, tzinfo=UTC)


def a_copy(generation: int, *, checked: bool = True) -> Backup:
    held = Content("book", "Kopi Senja", generation, NOW, 4, 4, None, None)
    path = Path(f"{generation}.kpidesk")
    return Backup(path, NOW, Reason.CLOSE, held, "", 1, checked=checked)


def a_trial(days_ago: float, generation: int = 10, problem: str = "") -> Trial:
    return Trial(NOW - timedelta(days=days_ago), generation, NOW, 4, problem)


def test_the_first_copy_is_tested_at_once() -> None:
    assert copy_to_try(None, [a_copy(10)], NOW) == a_copy(10)


def test_without_a_checked_copy_there_is_nothing_to_test() -> None:
    assert copy_to_try(None, [], NOW) is None
    assert copy_to_try(None, [a_copy(10, checked=False)], NOW) is None


@pytest.mark.parametrize(
    ("last", "newest", "is_due"),
    [
        (a_trial(1), 10, False),
        (a_trial(29.9), 200, False),
        (a_trial(30), 11, True),
        (a_trial(30), 10, True),  # the same copy may have rotted since
        (a_trial(-1), 11, True),  # the clock was set back
        (a_trial(0), 509, False),
        (a_trial(0), 510, True),  # the clock stands still, the work goes on
        (a_trial(1), 9, True),  # an older state was brought back
        (a_trial(0, problem="file_damaged"), 11, True),
    ],
)
def test_a_test_is_due_by_month_or_by_saves(last: Trial, newest: int, is_due: bool) -> None:
    found = copy_to_try(last, [a_copy(newest + 5, checked=False), a_copy(newest)], NOW)
    assert found == (a_copy(newest) if is_due else None)
