"""A shop file is opened with care and written whole."""

from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.action import action
from kpidesk.domain.problem import Refused
from kpidesk.domain.topic import Topic
from kpidesk.storage.engine import PRAGMAS, connect
from kpidesk.storage.schema import APPLICATION_ID, version
from tests.builders import a_desk, a_reading, a_shop, an_account, names

if TYPE_CHECKING:
    from pathlib import Path


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problem.code


def test_a_new_file_opens_again_with_what_was_kept(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk)])
    desk.close()
    again = Desk.open(tmp_path / "shop.kpidesk")
    assert again.shop.get() == a_shop()
    assert [one.handle for one in again.accounts] == ["@kopisenja"]
    assert [one.value for one in again.readings.between(a_reading(again).period)] == [12_500]
    again.close()
    assert names(tmp_path) == ["shop.kpidesk"]


def test_every_setting_that_keeps_numbers_safe_is_on(tmp_path: Path) -> None:
    a_desk(tmp_path).close()
    db = connect(tmp_path / "shop.kpidesk")
    found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS}
    db.conn.close()
    assert found == PRAGMAS
    assert (found["synchronous"], found["journal_mode"]) == (3, "delete")


def test_creating_never_touches_a_file_that_is_there(tmp_path: Path) -> None:
    path = tmp_path / "shop.kpidesk"
    path.write_text("mine")
    with pytest.raises(Refused) as refused:
        Desk.create(path, a_shop())
    assert code(refused) == "file_exists"
    assert path.read_text() == "mine"
    assert names(tmp_path) == ["shop.kpidesk"]


def test_creating_in_a_folder_that_is_not_there_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Desk.create(tmp_path / "no" / "shop.kpidesk", a_shop())
    assert code(refused) == "folder_missing"
    assert names(tmp_path) == []


def foreign(path: Path, script: str) -> None:
    db = sqlite3.connect(path)
    db.executescript(script)
    db.close()


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Desk.open(tmp_path / "gone.kpidesk")
    assert code(refused) == "file_missing"
    assert names(tmp_path) == []


NOT_OURS = {
    "file_empty": b"",
    "file_is_archive": b"PK\x03\x04" + b"\0" * 200,
    "file_not_ours": b"catatan angka minggu ini, bukan basis data, tapi cukup panjang" * 4,
}


@pytest.mark.parametrize("wanted", NOT_OURS)
def test_what_is_no_shop_file_is_named_and_left_alone(tmp_path: Path, wanted: str) -> None:
    path = tmp_path / "shop.kpidesk"
    path.write_bytes(NOT_OURS[wanted])
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == wanted
    assert path.read_bytes() == NOT_OURS[wanted]


def test_a_folder_is_named_as_one(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        Desk.open(tmp_path)
    assert code(refused) == "file_is_folder"


CHANGES = {
    "CREATE TABLE other (a)": "file_foreign_parts",
    "CREATE TRIGGER t AFTER INSERT ON reading BEGIN DELETE FROM reading; END": "file_foreign_parts",
    "CREATE VIEW v AS SELECT 1": "file_foreign_parts",
    f"PRAGMA user_version={version() + 1}": "file_newer",
    "PRAGMA application_id=7": "file_not_ours",
    "UPDATE reading SET value = value + 1": "file_altered",
    "DELETE FROM reading": "file_altered",
    "UPDATE meta SET generation = 99": "file_altered",
}


@pytest.mark.parametrize("script", CHANGES)
def test_a_file_changed_by_another_program_is_refused_and_left_alone(
    tmp_path: Path, script: str
) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk)])
    desk.close()
    path = tmp_path / "shop.kpidesk"
    foreign(path, script)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == CHANGES[script]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert names(tmp_path) == ["shop.kpidesk"]


def test_a_newer_file_opens_read_only(tmp_path: Path) -> None:
    a_desk(tmp_path).close()
    path = tmp_path / "shop.kpidesk"
    foreign(path, f"PRAGMA user_version={version() + 1}")
    desk = Desk.open(path, read_only=True)
    assert desk.shop.get().name == "Kopi Senja"
    with pytest.raises(Refused) as refused:
        desk.shop.save(a_shop("Lain"))
    assert code(refused) == "file_read_only"
    desk.close()


def test_the_file_says_whose_it_is(tmp_path: Path) -> None:
    a_desk(tmp_path).close()
    header = (tmp_path / "shop.kpidesk").read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == version()


def test_nested_writes_are_one_step_and_one_announcement(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    heard: list[frozenset[Topic]] = []
    desk.changed.connect(heard.append)
    with desk.writing(action("make_demo")):
        desk.accounts.add(an_account("@dua"))
        desk.readings.put([a_reading(desk)])
        assert heard == []
    assert heard == [frozenset({Topic.ACCOUNTS, Topic.READINGS})]
    assert desk.history.next_undo == action("make_demo")
    desk.close()


def _write_and_fail(desk: Desk) -> None:
    with desk.writing(action("make_demo")):
        desk.accounts.add(an_account("@dua"))
        1 // 0  # noqa: B018


def test_a_failure_inside_leaves_nothing_and_says_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    heard: list[frozenset[Topic]] = []
    desk.changed.connect(heard.append)
    before = desk.state().generation
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(desk)
    assert [one.handle for one in desk.accounts.all()] == ["@kopisenja"]
    assert heard == []
    assert (desk.state().generation, desk.check()) == (before, [])
    desk.readings.put([a_reading(desk)])
    assert len(desk.readings) == 1
    desk.close()


def test_saving_what_is_there_already_is_no_step(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk)])
    heard: list[object] = []
    desk.changed.connect(heard.append)
    before = desk.state().generation
    desk.readings.put([a_reading(desk)])
    assert (heard, desk.state().generation) == ([], before)
    desk.close()


def test_a_second_program_that_wrote_meanwhile_is_noticed(tmp_path: Path) -> None:
    desk, other = a_desk(tmp_path), None
    other = Desk.open(desk.path)
    other.readings.put([a_reading(other)])
    with pytest.raises(Refused) as refused:
        desk.readings.put([a_reading(desk, 7)])
    assert code(refused) == "file_changed_elsewhere"
    assert [one.value for one in other.readings.between(a_reading(other).period)] == [12_500]
    other.close()
    desk.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows forbids it while the file is open")
@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_file_taken_away_while_open_is_never_written_silently(tmp_path: Path, how: str) -> None:
    older = a_desk(tmp_path, "older.kpidesk")
    older.close()
    desk = a_desk(tmp_path)
    if how == "deleted":
        desk.path.unlink()
    elif how == "moved":
        desk.path.rename(tmp_path / "elsewhere.kpidesk")
    else:
        (tmp_path / "older.kpidesk").replace(desk.path)
    with pytest.raises(Refused) as refused:
        desk.readings.put([a_reading(desk)])
    assert code(refused) == "file_moved"
    desk.close()


def test_a_locked_file_is_refused_after_a_wait(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    other = sqlite3.connect(desk.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Refused) as refused:
        desk.readings.put([a_reading(desk)])
    assert code(refused) == "file_locked"
    other.execute("ROLLBACK")
    desk.readings.put([a_reading(desk)])
    assert len(desk.readings) == 1
    other.close()
    desk.close()


NAMES = ["a b", "kopi ñandú ☕", "100% #1?", "it's;--", "x" * 200]


@pytest.mark.parametrize("name", NAMES)
def test_any_file_name_the_system_allows_works(tmp_path: Path, name: str) -> None:
    desk = a_desk(tmp_path, f"{name}.kpidesk")
    desk.readings.put([a_reading(desk)])
    desk.close()
    again = Desk.open(tmp_path / f"{name}.kpidesk")
    assert len(again.readings) == 1
    again.close()
    assert names(tmp_path) == [f"{name}.kpidesk"]


def test_pandas_is_not_imported_by_opening_a_file() -> None:
    script = (
        "import sys, kpidesk.desk; print([m for m in ('pandas', 'numpy') if m in sys.modules]);"
        "import numpy, pandas"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_half_typed_text_is_kept_without_a_step(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    before = desk.state().generation
    desk.drafts.keep("numbers reach", "12,3")
    assert desk.drafts.all() == {"numbers reach": "12,3"}
    assert (desk.state().generation, desk.check()) == (before, [])
    desk.drafts.keep("numbers reach", "")
    assert desk.drafts.all() == {}
    desk.close()
