"""Copies are checked, rotate, come back; older and other copies are noticed."""

from __future__ import annotations

import json
import os
import random
import shutil
import sqlite3
import stat
import sys
import zipfile
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pytest

from kpidesk import care
from kpidesk.clock import today
from kpidesk.desk import Desk
from kpidesk.domain.action import action
from kpidesk.domain.backup import Reason
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Source
from kpidesk.domain.week import Week
from kpidesk.storage import restore, schema, snapshot
from tests.builders import MONDAY, a_desk, a_reading, names

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.period import Period


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problem.code


def a_filled(folder: Path, weeks: int = 4, name: str = "shop.kpidesk") -> Desk:
    desk = a_desk(folder, name)
    desk.readings.put([a_reading(desk, 100 + n, number=n) for n in range(weeks)])
    return desk


def test_a_copy_is_checked_and_says_what_it_holds(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    assert (made.content.readings, made.content.weeks, made.checked) == (4, 4, True)
    assert made.content.first == MONDAY
    assert made.content.generation == desk.state().generation
    assert [one.path for one in care.backups(made.content.book)] == [made.path]
    assert care.is_backed_up(desk)
    desk.readings.put([a_reading(desk, 1)])
    assert not care.is_backed_up(desk)
    desk.close()
    assert names(tmp_path) == ["shop.kpidesk"]
    again = Desk.open(made.path, older_is_fine=True)
    assert len(again.readings) == 4
    again.close()


def test_a_sick_file_is_never_copied_over_a_good_one(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    desk.close()
    other = sqlite3.connect(desk.path)
    other.execute("UPDATE reading SET value = 1")
    other.commit()
    other.close()
    with pytest.raises(Refused) as refused:
        care.back_up(desk.path)
    assert code(refused) == "file_altered"
    assert refused.value.problem.fact("name") == "shop.kpidesk"
    assert [one.path for one in care.backups(made.content.book)] == [made.path]
    assert not [n for n in names(made.path.parent) if ".part" in n]


def test_a_copy_that_shrank_is_listed_as_not_checked(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    desk.close()
    os.truncate(made.path, made.size // 2)
    assert [one.checked for one in care.backups(made.content.book)] == [False]


def test_a_copy_comes_back_and_what_was_there_is_kept(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    desk.readings.put([a_reading(desk, 7, number=0), a_reading(desk, 8, number=9)])
    desk.close()
    seen = care.compare(made.path, desk.path)
    assert (seen.same, seen.changed, seen.only_now, seen.only_copy) == (3, 1, 1, 0)
    kept = care.bring_back(made.path, desk.path)
    assert kept is not None
    again = Desk.open(desk.path)
    assert sorted(r.value or 0 for r in again.readings.between(a_all(again))) == [
        100,
        101,
        102,
        103,
    ]
    again.close()
    assert names(kept) == ["shop.kpidesk"]
    assert names(tmp_path) == sorted(["shop.kpidesk", kept.name])
    reasons = [one.reason for one in care.backups(made.content.book)]
    assert reasons == [Reason.BEFORE_RESTORE, Reason.ASKED]


def a_all(desk: Desk) -> Period:
    span = desk.readings.span()
    assert span is not None
    return span


def values(desk: Desk) -> list[Number]:
    return sorted(one.value or 0 for one in desk.readings.between(a_all(desk)))


@pytest.mark.parametrize("ending", ["zip", "json", "kpidesk"])
def test_every_kind_of_copy_brings_every_number_back(tmp_path: Path, ending: str) -> None:
    desk = a_filled(tmp_path)
    desk.readings.put([a_reading(desk, None, "saves"), a_reading(desk, 0.1 + 0.2, "rate")])
    everything = desk.readings.between(a_all(desk))
    book = desk.state().book
    copy = tmp_path / f"copy.{ending}"
    if ending == "json":
        care.write_snapshot(desk.path, copy)
    else:
        care.copy_to(desk.path, copy)
    desk.close()
    assert care.preview(copy).readings == 6
    other = tmp_path / "other.kpidesk"
    assert care.bring_back(copy, other) is None
    again = Desk.open(other)
    assert again.readings.between(a_all(again)) == everything
    assert again.state().book == book
    again.close()


HOSTILE = {
    "archive_not_ours": {"../../shop.kpidesk": b"x", "/etc/passwd": b"y"},
    "file_empty": {"shop.kpidesk": b""},
    "file_not_ours": {"shop.kpidesk": b"not a database at all " * 20},
}


@pytest.mark.parametrize("wanted", HOSTILE)
def test_an_archive_that_is_not_ours_changes_nothing(tmp_path: Path, wanted: str) -> None:
    desk = a_filled(tmp_path)
    desk.close()
    before = desk.path.read_bytes()
    archive = tmp_path / "copy.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for name, content in HOSTILE[wanted].items():
            packed.writestr(name, content)
    with pytest.raises(Refused) as refused:
        care.bring_back(archive, desk.path)
    assert code(refused) == wanted
    assert desk.path.read_bytes() == before
    assert names(tmp_path) == ["copy.zip", "shop.kpidesk"]


BROKEN = {
    "not json": "snapshot_damaged",
    "[" * 100_000: "snapshot_damaged",
    '{"format": "other"}': "file_not_ours",
    '{"format": "kpidesk-snapshot", "format": "kpidesk-snapshot"}': "snapshot_damaged",
    '{"format": "kpidesk-snapshot", "schema": 1, "tables": {"sqlite_schema": {}}}': (
        "snapshot_damaged"
    ),
    '{"format": "kpidesk-snapshot", "schema": 999999, "tables": {}}': "file_newer",
    '{"format": "kpidesk-snapshot", "schema": 1, "tables": {"shop": {"columns": ["id) --"],'
    ' "rows": [[1]]}}}': "snapshot_damaged",
}


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_a_snapshot_that_is_not_ours_makes_no_file(tmp_path: Path, text: str) -> None:
    copy = tmp_path / "copy.json"
    copy.write_text(text)
    with pytest.raises(Refused) as refused:
        care.bring_back(copy, tmp_path / "new.kpidesk")
    assert code(refused) == BROKEN[text]
    assert names(tmp_path) == ["copy.json"]


def test_a_restore_cut_short_is_finished_at_the_next_start(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    desk.readings.put([a_reading(desk, 7)])
    desk.close()
    shutil.copyfile(made.path, tmp_path / "shop.kpidesk.restoring")
    said = {"sha256": made.sha256, "kept": "shop-replaced-1"}
    (tmp_path / "shop.kpidesk.restore.json").write_text(json.dumps(said))
    (tmp_path / "shop.kpidesk-journal").write_bytes(b"stale journal of the damaged file")
    again = Desk.open(desk.path, older_is_fine=True)
    assert len(again.readings) == 4
    again.close()
    assert names(tmp_path) == ["shop-replaced-1", "shop.kpidesk"]
    assert names(tmp_path / "shop-replaced-1") == ["shop.kpidesk", "shop.kpidesk-journal"]
    assert not restore.is_pending(desk.path)


def test_an_older_copy_in_the_place_of_the_file_is_noticed(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    shutil.copyfile(desk.path, tmp_path / "lastweek")
    desk.readings.put([a_reading(desk, 7)])
    desk.readings.put([a_reading(desk, 8)])
    desk.close()
    (tmp_path / "lastweek").replace(desk.path)
    with pytest.raises(Refused) as refused:
        Desk.open(desk.path)
    assert code(refused) == "file_older"
    assert refused.value.problem.fact("saves") == 2
    again = Desk.open(desk.path, older_is_fine=True)
    assert len(again.readings) == 4
    again.close()
    Desk.open(desk.path).close()


@pytest.mark.parametrize(
    "name",
    [
        "shop-KASIR2.kpidesk",
        "shop (1).kpidesk",
        "shop (Ani's conflicted copy 2026-08-03).kpidesk",
        "shop.sync-conflict-20260803-101112-ABC.kpidesk",
        "shop 2.kpidesk",
        "renamed by hand.bin",
    ],
)
def test_conflict_copies_are_found_whatever_they_are_called(tmp_path: Path, name: str) -> None:
    desk = a_filled(tmp_path)
    shutil.copyfile(desk.path, tmp_path / name)
    other = a_filled(tmp_path, name="another shop.kpidesk")
    other.close()
    found = [one for one in care.remarks(desk) if one.code == "other_copies"]
    assert [one.fact("name") for one in found] == [name]
    assert [one.name for one in care.health(desk).siblings] == [name]
    desk.close()


def test_a_clock_behind_the_last_save_is_remarked_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = a_filled(tmp_path)
    desk.close()
    for wrong in ("2000-01-01", str(today() - timedelta(days=365 * 5)), "2036-01-01"):
        monkeypatch.setenv("KPIDESK_TODAY", wrong)
        again = Desk.open(desk.path)
        codes = [one.code for one in care.remarks(again)]
        assert ("clock_back" in codes) == (wrong != "2036-01-01")
        again.readings.put([a_reading(again, int(wrong[:4]))])
        care.back_up(desk.path)
        again.close()
    book = care.backups(again.file.stamp.book)
    assert len(book) == 3
    generations = [one.content.generation for one in book]
    assert generations == sorted(generations, reverse=True)


def test_a_program_that_ended_badly_is_remarked_at_the_next_start(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    desk.file.close()  # as a kill would: without the desk's own goodbye
    again = Desk.open(desk.path)
    assert "closed_unexpectedly" in [one.code for one in care.remarks(again)]
    again.close()
    third = Desk.open(desk.path)
    assert care.remarks(third) == []
    third.close()


def test_a_second_place_gets_finished_copies_and_is_asked_for_when_old(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    stick = tmp_path / "stick"
    assert [p.code for p in care.remarks(desk, str(stick))] == ["second_copy_old"]
    with pytest.raises(Refused) as refused:
        care.second_copy(desk.path, desk.state().book, stick)
    assert code(refused) == "backup_not_written"
    stick.mkdir()
    put = care.second_copy(desk.path, desk.state().book, stick)
    care.note_second_copy(desk)
    assert names(stick) == [put.name]
    assert care.remarks(desk, str(stick)) == []
    assert care.preview(put).readings == 4
    desk.close()


def test_a_copy_is_made_before_what_is_large(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    book = desk.state().book
    desk.accounts.remove(next(iter(desk.accounts)).id)
    desk.history.undo()
    with desk.writing(action("import_file", name="a.csv")):
        desk.readings.put([a_reading(desk, 1, number=n) for n in range(50)])
    made = [(one.reason, one.content.readings) for one in care.backups(book)]
    assert made == [(Reason.BEFORE_IMPORT, 4), (Reason.BEFORE_REMOVAL, 4)]
    desk.close()


def test_two_copies_at_once_do_not_clear_each_others_halves(tmp_path: Path) -> None:
    desk = a_filled(tmp_path, weeks=300)
    failed: list[BaseException] = []

    def copy() -> None:
        try:
            care.back_up(desk.path)
        except Refused as refused:
            failed.append(refused)

    threads = [Thread(target=copy) for _ in range(4)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert failed == []
    assert care.is_backed_up(desk)
    desk.close()


def test_a_copy_of_a_newer_program_does_not_take_the_place_of_the_file(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    newer = tmp_path / "newer.kpidesk"
    care.copy_to(desk.path, newer)
    desk.close()
    other = sqlite3.connect(newer)
    other.execute(f"PRAGMA user_version={schema.version() + 1}")
    other.close()
    before = desk.path.read_bytes()
    with pytest.raises(Refused) as refused:
        care.bring_back(newer, desk.path)
    assert code(refused) == "file_newer"
    assert desk.path.read_bytes() == before
    assert names(tmp_path) == ["newer.kpidesk", "shop.kpidesk"]


def test_a_copy_with_a_trigger_of_somebody_else_is_not_brought_back(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    copy = tmp_path / "copy.kpidesk"
    care.copy_to(desk.path, copy)
    desk.close()
    other = sqlite3.connect(copy)
    other.execute("CREATE TRIGGER t AFTER INSERT ON reading BEGIN DELETE FROM reading; END")
    other.close()
    before = desk.path.read_bytes()
    with pytest.raises(Refused) as refused:
        care.bring_back(copy, desk.path)
    assert code(refused) == "file_foreign_parts"
    assert desk.path.read_bytes() == before


def test_salvage_brings_readable_rows_back_marked(tmp_path: Path) -> None:
    desk = a_filled(tmp_path, weeks=300)
    desk.close()
    content = bytearray(desk.path.read_bytes())
    pages = [n for n in range(4096, len(content), 4096) if b"2026-" in content[n : n + 4096]]
    content[pages[5] : pages[5] + 4096] = b"\xff" * 4096
    desk.path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        Desk.open(desk.path)
    assert code(refused) == "file_damaged"
    done = care.rescue_rows(desk.path, tmp_path / "salvaged.kpidesk")
    assert done.readings > 200
    again = Desk.open(done.path)
    found = again.readings.between(a_all(again))
    assert {one.source for one in found} == {Source.SALVAGED}
    assert all(100 <= (one.value or 0) < 400 for one in found)
    again.close()
    assert desk.path.read_bytes() == bytes(content)


def test_a_snapshot_written_row_by_row_is_what_the_file_holds(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    desk.weeks.save(Week(next(iter(desk.accounts)).id, MONDAY, 'catatan "kopi" ☕'))
    care.write_snapshot(desk.path, tmp_path / "copy.json")
    said = json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))
    assert said == json.loads(json.dumps(snapshot.take(desk.file.tables)))
    desk.close()


def test_a_file_that_another_program_saves_to_meanwhile_is_not_called_altered(
    tmp_path: Path,
) -> None:
    desk = a_filled(tmp_path)
    done = Event()
    said: list[str] = []

    def look() -> None:
        while not done.is_set():
            try:
                Desk.open(desk.path, read_only=True, older_is_fine=True).close()
            except Refused as refused:
                said.append(refused.problem.code)

    other = Thread(target=look)
    other.start()
    for number in range(60):
        try:
            desk.readings.put([a_reading(desk, number)])
        except Refused as refused:
            said.append(refused.problem.code)
    done.set()
    other.join()
    desk.close()
    # A save under way has its journal; that it must be finished first is right to say.
    assert set(said) <= {"file_unfinished", "file_locked"}


def test_salvage_reads_no_view_that_stands_where_a_table_was(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    desk.close()
    other = sqlite3.connect(desk.path)
    other.executescript(
        "ALTER TABLE event RENAME TO old; CREATE VIEW event AS WITH RECURSIVE n(i) AS"
        " (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
    )
    other.close()
    done = care.rescue_rows(desk.path, tmp_path / "salvaged.kpidesk")
    assert done.readings == 4


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_salvage_of_what_is_no_file_makes_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path / "gone", tmp_path):
        with pytest.raises(Refused) as refused:
            care.rescue_rows(path, tmp_path / "new.kpidesk")
        assert code(refused) == "nothing_readable"
    assert names(tmp_path) == ["pipe"]


@pytest.mark.parametrize("ending", ["zip", "json"])
def test_a_copy_on_a_stick_that_is_gone_is_one_sentence(tmp_path: Path, ending: str) -> None:
    with pytest.raises(Refused) as refused:
        care.preview(tmp_path / f"gone.{ending}")
    assert code(refused) == "file_unreadable"


def test_an_archive_with_any_bit_flipped_is_refused_or_right(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    desk.close()
    whole = tmp_path / "copy.zip"
    care.copy_to(desk.path, whole)
    content = whole.read_bytes()
    chance = random.Random(5)
    for number in range(60):
        flipped = bytearray(content)
        place = chance.randrange(len(content)) if number % 2 else -1 - chance.randrange(120)
        flipped[place] ^= 1 << chance.randrange(8)
        whole.write_bytes(flipped)
        try:
            assert care.preview(whole).readings == 4
        except Refused as refused:
            said = refused.problem.code
            if said not in ("archive_not_ours", "file_not_ours", "archive_too_large"):
                raise


def test_salvage_of_nothing_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "zeros.kpidesk"
    path.write_bytes(b"\0" * 8192)
    with pytest.raises(Refused) as refused:
        care.rescue_rows(path, tmp_path / "new.kpidesk")
    assert code(refused) == "nothing_readable"
    assert names(tmp_path) == ["zeros.kpidesk"]


def test_a_save_that_fails_leaves_the_figures_in_a_rescue_file(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    desk.path.rename(tmp_path / "moved.kpidesk")
    with pytest.raises(Refused) as refused:
        desk.readings.put([a_reading(desk, 424_242)])
    kept = str(refused.value.problem.fact("rescue"))
    assert json.loads(Path(kept).read_text(encoding="utf-8"))[0]["value"] == 424_242
    desk.file.close()


@pytest.mark.skipif(sys.platform == "win32", reason="file rights of POSIX")
def test_only_this_user_can_read_the_files(tmp_path: Path, own_home: Path) -> None:
    desk = a_filled(tmp_path)
    made = care.back_up(desk.path)
    desk.close()
    for path in (desk.path, made.path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for folder in (own_home / "backups", made.path.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_copy_for_help_holds_no_name_text_or_figure(tmp_path: Path) -> None:
    desk = a_filled(tmp_path)
    account = next(iter(desk.accounts)).id
    desk.weeks.save(Week(account, MONDAY, "catatan RAHASIA"))
    desk.readings.put([a_reading(desk, 987_654_321)])
    target = tmp_path / "help.kpidesk"
    care.anonymous_copy(desk.path, target)
    desk.close()
    content = target.read_bytes()
    for secret in (b"Kopi Senja", b"kopisenja", b"RAHASIA", b"Bandung", b"987654321"):
        assert secret not in content
    again = Desk.open(target)
    assert len(again.readings) == 4
    assert again.state().book != desk.file.stamp.book
    again.close()
