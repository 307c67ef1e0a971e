"""Every write can be taken back, also after a restart."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kpidesk.desk import Desk
from kpidesk.domain.action import action
from kpidesk.domain.batch import Batch
from kpidesk.domain.period import day
from kpidesk.domain.shop import Event, Target
from kpidesk.domain.week import Accepted, Evidence, MonthClose, Week
from kpidesk.storage.history import NOT_KEPT, TOPICS
from kpidesk.storage.tally import tables
from tests.builders import MONDAY, a_desk, a_reading, an_account, week

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def content(desk: Desk) -> dict[str, list[Any]]:
    """Every row of every table with a history."""
    return {t: desk._file.read(f"SELECT * FROM {t} ORDER BY id") for t in sorted(TOPICS)}


def test_every_table_is_in_the_history_or_said_not_to_be(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    found = set(tables(desk._file.tables))
    desk.close()
    assert found == set(TOPICS) | NOT_KEPT, "add new tables to storage.history.TOPICS"


def a_batch() -> Batch:
    return Batch("meta.csv", "ab" * 32, "meta_daily", datetime(2026, 8, 4, tzinfo=UTC))


def everything(desk: Desk) -> list[Any]:
    """One write of every kind, in an order in which each makes sense."""
    account = next(iter(desk.accounts)).id
    note = Week(account, MONDAY, "promo gajian")
    picture = Evidence(account, MONDAY, "insight.png")
    event = Event(day(MONDAY), "Hujan deras", account)
    target = Target("reach", 9_000, MONDAY, account)
    warned = Accepted(account, "reach", week(), "ten_times", (("usual", 1_200),))
    closed = MonthClose(account, MONDAY.replace(day=1), datetime(2026, 9, 1, tzinfo=UTC))
    other = an_account("@dua")
    return [
        lambda: desk.readings.put([a_reading(desk)]),
        lambda: desk.readings.put([a_reading(desk, 13_000)]),
        lambda: desk.readings.put([a_reading(desk, 0.1 + 0.2, "rate"), a_reading(desk, None, "x")]),
        lambda: desk.readings.remove([a_reading(desk).key]),
        lambda: desk.weeks.save(note),
        lambda: desk.weeks.save(Week(account, MONDAY, skipped="sakit")),
        lambda: desk.weeks.add_evidence(picture, b"\x89PNG bytes"),
        lambda: desk.weeks.accept(warned),
        lambda: desk.weeks.close(closed),
        lambda: desk.weeks.reopen(account, MONDAY.replace(day=1)),
        lambda: desk.events.save(event),
        lambda: desk.targets.save(target),
        lambda: desk.options.set("m_means", {"a": 1}),
        lambda: desk.accounts.add(other),
        lambda: desk.accounts.remove(account),
    ]


def test_undo_goes_back_through_every_kind_of_write_and_redo_forward_again(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    stages = [content(desk)]
    for write in everything(desk):
        write()
        stages.append(content(desk))
    assert all(a != b for a, b in pairwise(stages))
    for stage in reversed(stages[:-1]):
        assert desk.history.undo() is not None
        assert content(desk) == stage
    for stage in stages[1:]:
        assert desk.history.redo() is not None
        assert content(desk) == stage
    assert desk.history.redo() is None
    assert desk.check() == []
    desk.close()


def test_undo_works_after_the_program_was_closed(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk)])
    desk.close()
    again = Desk.open(tmp_path / "shop.kpidesk")
    undone = again.history.undo()
    assert undone is not None
    assert (undone.code, undone.page, dict(undone.facts)["metric"]) == (
        "type_reading",
        "numbers",
        "reach",
    )
    assert len(again.readings) == 0
    again.close()
    third = Desk.open(tmp_path / "shop.kpidesk")
    assert third.history.redo() == undone
    assert len(third.readings) == 1
    third.close()


def test_a_new_deed_after_an_undo_ends_what_could_be_redone(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk)])
    desk.history.undo()
    desk.readings.put([a_reading(desk, 5)])
    assert desk.history.next_redo is None
    assert desk.history.redo() is None
    assert [deed.kind for deed in desk.history][:3] == ["do", "undo", "do"]
    desk.close()


def test_the_first_deed_is_the_last_that_can_be_undone(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    assert desk.history.undo() is not None
    assert desk.history.undo() is None
    assert desk.shop.get().name == "Kopi Senja"
    desk.close()


def an_import(desk: Desk) -> Batch:
    batch = a_batch()
    with desk.writing(action("import_file", name=batch.file_name)):
        desk.imports.add(batch)
        rows = [a_reading(desk, 100 + n, number=n) for n in range(5)]
        desk.readings.put([type(r)(**{**_fields(r), "import_id": batch.id}) for r in rows])
    return batch


def _fields(reading: Any) -> dict[str, Any]:
    return {name: getattr(reading, name) for name in reading.__slots__}


def test_an_import_is_taken_back_out_of_turn_and_what_it_replaced_returns(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk, 7)])
    batch = an_import(desk)
    desk.readings.put([a_reading(desk, 999, number=3)])
    desk.events.save(Event(day(MONDAY), "sesudahnya"))
    assert desk.imports.take_back(batch.id).edited == 1
    kept = {
        r.period: r.value for r in desk.readings.between(week(0)) + desk.readings.between(week(3))
    }
    assert kept == {week(0): 7, week(3): 999}
    assert desk.imports.of_file(batch.file_hash) is None
    assert desk.check() == []
    an_import(desk)
    assert len(desk.readings) == 5
    desk.close()


def test_taking_an_import_back_can_itself_be_undone(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    batch = an_import(desk)
    before = content(desk)
    desk.imports.take_back(batch.id)
    assert len(desk.readings) == 0
    desk.history.undo()
    assert content(desk) == before
    desk.close()


def test_a_reading_remembers_its_versions(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk, 7)])
    desk.readings.put([a_reading(desk, 8)])
    desk.readings.remove([a_reading(desk).key])
    versions = desk.readings.history(a_reading(desk).key)
    values = [
        (v.before.value if v.before else None, v.after.value if v.after else None) for v in versions
    ]
    assert values == [(None, 7), (7, 8), (8, None)]
    assert [v.deed.action.code for v in versions] == [
        "type_reading",
        "type_reading",
        "remove_reading",
    ]
    desk.close()


@settings(max_examples=25)
@given(steps=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 99)), max_size=12))
def test_any_mix_of_writes_undos_and_redos_keeps_the_digest(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]
) -> None:
    desk = a_desk(tmp_path_factory.mktemp("mix"))
    stages = [content(desk)]
    place = 0
    for what, value in steps:
        if what == 3:
            if place:
                desk.history.undo()
                place -= 1
        elif what == 4:
            if place < len(stages) - 1:
                desk.history.redo()
                place += 1
        else:
            before = content(desk)
            desk.readings.put([a_reading(desk, value, number=what)])
            if content(desk) != before:
                stages = [*stages[: place + 1], content(desk)]
                place += 1
        assert content(desk) == stages[place]
    assert desk.check() == []
    desk.close()
