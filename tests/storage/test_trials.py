"""Restore tests really bring a copy back, leave nothing behind and trust nothing."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kpidesk import care
from kpidesk.domain.backup import Reason
from kpidesk.storage import restore, trials
from tests.storage.test_care import a_filled

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_good_copy_comes_back_and_it_is_remembered(tmp_path: Path, own_home: Path) -> None:
    desk = a_filled(tmp_path)
    assert care.due_for_trial(desk) is None
    made = care.back_up(desk.path)
    assert care.due_for_trial(desk) == made
    before = made.path.read_bytes()
    trial = care.try_restore(made)
    assert (trial.passed, trial.readings) == (True, 4)
    assert care.health(desk).trial == trial
    assert care.due_for_trial(desk) is None
    assert made.path.read_bytes() == before
    assert not list((own_home / "trial").iterdir())
    assert care.remarks(desk) == []
    desk.close()


def test_a_copy_that_rotted_is_found_and_no_longer_trusted(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    older = care.back_up(desk.path)
    desk.history.undo()
    rotten = care.back_up(desk.path)
    content = rotten.path.read_bytes()
    rotten.path.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert care.due_for_trial(desk) == rotten  # its size and its line are as they were
    trial = care.try_restore(rotten)
    assert trial.problem == "backup_unlike"
    assert [(one.path, one.checked) for one in care.backups(rotten.content.book)] == [
        (rotten.path, False),
        (older.path, True),
    ]
    assert not care.is_backed_up(desk)
    assert [one.code for one in care.remarks(desk)] == ["restore_test_failed"]
    assert care.due_for_trial(desk) == older
    assert care.try_restore(older).passed
    assert care.remarks(desk) == []
    desk.close()


def test_a_copy_with_another_content_than_its_line_says_fails(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    first = care.back_up(desk.path)
    desk.history.undo()
    second = care.back_up(desk.path)
    shutil.copyfile(first.path, second.path)  # whole, but not what it should be
    assert care.try_restore(second).problem == "backup_unlike"
    desk.close()


def test_a_copy_that_is_gone_by_now_fails_without_an_error(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path, Reason.INTERVAL)
    made.path.unlink()
    assert not care.try_restore(made).passed
    desk.close()


def test_a_full_disk_is_not_held_against_the_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)

    def full(_path: Path) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(restore, "sync", full)
    assert care.try_restore(made).problem == "backup_not_written"
    assert care.is_backed_up(desk)
    desk.close()


def test_a_note_that_cannot_be_read_only_brings_another_test(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    care.try_restore(made)
    (made.path.parent / "trial.json").write_text('{"at": 7}')
    assert trials.last(made.content.book) is None
    assert care.due_for_trial(desk) == made
    desk.close()
