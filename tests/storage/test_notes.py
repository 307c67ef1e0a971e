"""The small notes beside shop files and copies may be damaged; no number is lost with them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kpidesk import care
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.paths import user_data
from tests.builders import a_desk, a_reading

if TYPE_CHECKING:
    from pathlib import Path

STRANGE: list[Any] = [None, "x", -1, [], {}, 10**30, "2020-01-01T00:00:00"]
STRANGE += ["0001-01-01T00:00:00+00:00"]


def a_used_file(folder: Path) -> Path:
    desk = a_desk(folder)
    desk.readings.put([a_reading(desk)])
    care.back_up(desk.path)
    care.note_second_copy(desk)
    desk.close()
    return desk.path


def is_fine(path: Path) -> bool:
    """It opens, is looked over and copied; where an older state was noted, that may be asked."""
    try:
        desk = Desk.open(path)
    except Refused as refused:
        if refused.problem.code != "file_older":
            raise
        desk = Desk.open(path, older_is_fine=True)
    care.remarks(desk, "/somewhere")
    care.health(desk)
    kept = len(desk.readings)
    desk.close()
    return kept == 1 and bool(care.copies_for(path))


@pytest.mark.parametrize("strange", STRANGE, ids=range(len(STRANGE)))
def test_a_strange_note_about_a_file_keeps_nobody_from_opening_it(
    tmp_path: Path, strange: object
) -> None:
    path = a_used_file(tmp_path)
    file = user_data() / "books.json"
    good = json.loads(file.read_text(encoding="utf-8"))
    (where,) = good
    for name in good[where]:
        file.write_text(json.dumps({where: {**good[where], name: strange}}))
        assert is_fine(path)
    for whole in ({where: strange}, strange):
        file.write_text(json.dumps(whole))
        assert is_fine(path)
    assert care.back_up(path).checked


@pytest.mark.parametrize("strange", STRANGE, ids=range(len(STRANGE)))
def test_a_strange_note_about_a_copy_leaves_it_in_the_list(tmp_path: Path, strange: object) -> None:
    path = a_used_file(tmp_path)
    (file,) = (user_data() / "backups").rglob("*.kpidesk.json")
    good = json.loads(file.read_text(encoding="utf-8"))
    for name in good:
        file.write_text(json.dumps({**good, name: strange}))
        assert file.with_suffix("") in {one.path for one in care.copies_for(path)}
    assert is_fine(path)
    assert care.back_up(path).checked


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[" * 100_000, bytes(500)])
def test_a_note_that_is_no_json_is_as_none(tmp_path: Path, content: bytes) -> None:
    path = a_used_file(tmp_path)
    (user_data() / "books.json").write_bytes(content)
    for file in (user_data() / "backups").rglob("*.kpidesk.json"):
        file.write_bytes(content)
    assert is_fine(path)
