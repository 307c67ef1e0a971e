"""Every schema that was ever given to anyone opens for ever, with every number."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from kpidesk import care
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.backup import Reason
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import State
from kpidesk.paths import user_data
from kpidesk.storage import schema
from kpidesk.storage.engine import in_memory
from kpidesk.storage.migrations import STEPS, on
from tests.builders import names
from tests.faults.kills import OLDEST, old_book

FILES = sorted((Path(__file__).parent / "files").glob("*.kpidesk"))
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_kept_file_opens_with_everything_in_it(tmp_path: Path, file: Path) -> None:
    path = Path(shutil.copyfile(file, tmp_path / file.name))
    desk = Desk.open(path)
    assert desk.state().schema == schema.version()
    assert (desk.shop.get().name, len(desk.accounts.all())) == ("Kopi Senja", 2)
    readings = desk.readings.between(YEAR)
    assert len(readings) == 74
    assert sum(one.value or 0 for one in readings) == 91_104
    assert [one.rounded_by for one in readings if one.state is State.ROUNDED] == [50]
    assert [week.skipped for week in desk.weeks.between(YEAR)] == [None, "libur"]
    assert len(desk.weeks.closed()) == len(list(desk.events)) == len(list(desk.targets)) == 1
    redone = desk.history.redo()
    assert redone is not None
    assert redone.code == "add_evidence"
    assert desk.check() == []
    desk.close()
    assert names(tmp_path) == [file.name]


@pytest.mark.parametrize("version", range(OLDEST, schema.version()))
def test_an_older_schema_is_updated_on_a_copy_after_a_backup(tmp_path: Path, version: int) -> None:
    path = old_book(tmp_path, version)
    desk = Desk.open(path)
    assert desk.state().schema == schema.version()
    assert len(desk.readings) == 200
    (copy,) = care.backups(desk.state().book)
    assert copy.reason is Reason.BEFORE_UPDATE
    desk.close()
    assert names(tmp_path) == ["shop.kpidesk"]
    back = tmp_path / "back.kpidesk"
    shutil.copyfile(copy.path, back)
    again = Desk.open(back)
    assert len(again.readings) == 200
    again.close()


@pytest.mark.parametrize("version", range(OLDEST, schema.version()))
def test_an_older_schema_is_read_without_changing_a_byte(tmp_path: Path, version: int) -> None:
    path = old_book(tmp_path, version)
    before = path.read_bytes()
    desk = Desk.open(path, read_only=True)
    assert (desk.read_only, desk.path) == (True, path)
    assert (len(desk.readings), len(list(desk.goals)), desk.check()) == (200, 0, [])
    with pytest.raises(Refused) as refused:
        desk.shop.save(desk.shop.get())
    assert refused.value.problem.code == "file_read_only"
    desk.close()
    assert path.read_bytes() == before
    assert names(tmp_path) == [path.name]
    assert list((user_data() / "reading").iterdir()) == []


@pytest.mark.parametrize("version", range(OLDEST, schema.version()))
def test_every_command_that_only_reads_answers_from_an_older_schema(
    tmp_path: Path, version: int, capsys: pytest.CaptureFixture[str]
) -> None:
    path = old_book(tmp_path, version)
    before = path.read_bytes()
    copy, out = tmp_path / "copy.kpidesk", tmp_path / "out"
    assert main(["kpi", str(path), "--from", "2026-01-01", "--to", "2026-12-31"]) == 0
    assert main(["backup", str(path), "-o", str(copy)]) == 0
    assert main(["export", str(path), "-o", str(out), "--csv", "--json"]) == 0
    assert main(["picture", str(path), "home", "-o", str(tmp_path / "home.png")]) == 0
    assert capsys.readouterr().err == ""
    assert path.read_bytes() == before
    brought = tmp_path / "brought.kpidesk"
    care.bring_back(out / "kpidesk.json", brought)
    for back in (copy, brought):
        desk = Desk.open(back)
        assert len(desk.readings) == 200
        desk.close()


def test_the_written_fingerprints_are_those_of_the_steps() -> None:
    db, found = in_memory(), []
    for following in [*schema.names(), None]:
        STEPS.apply(on(db), stop_before=following)
        found.append(schema.fingerprint(db))
    assert tuple(found) == schema.FINGERPRINTS
