"""Bad input, part G of the catalogue: what a file means, and the same again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.plan import Plan, Verdict, plan
from kpidesk.importing.asking import asking_for
from kpidesk.importing.door import draft
from kpidesk.importing.progress import Cancelled
from kpidesk.importing.table import book_of
from tests.builders import a_desk
from tests.importing.cases import LEFT_OUT, case, tried
from tests.importing.reading import TODAY, drafted, figures, opened

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.desk import Desk

ME = "instagram:@kopisenja"
OWN = "Tanggal;Jangkauan;Omzet\n2025-03-01;5;100000\n2025-03-02;7;200000\n2025-03-04;6;150000\n"


def planned(desk: Desk, text: str, name: str = "own.csv", **answers: str) -> tuple[Plan, str]:
    book = opened(text, name)
    given = {"account": ME, **answers}
    asking = asking_for(
        desk.shop.get(),
        desk.accounts.all(),
        desk.catalogue.metrics,
        desk.imports.remembered(),
        given,
        TODAY,
    )
    made = draft(book, asking)
    return plan(made, desk.imports.known(made), desk.catalogue.metrics, given), book.digest


def store(desk: Desk, text: str, name: str = "own.csv", **answers: str) -> str | None:
    made, digest = planned(desk, text, name, **answers)
    batch = desk.imports.apply(made, name, digest, answers)
    return batch.id if batch else None


def counts(made: Plan) -> tuple[int, int, int]:
    return made.rows(Verdict.NEW), made.rows(Verdict.SAME), made.rows(Verdict.CHANGED)


def test_the_same_again_is_known_by_its_bytes_and_by_its_rows(tmp_path: Path) -> None:
    case("I-107", "I-108", "I-109")
    desk = a_desk(tmp_path)
    first = store(desk, OWN)
    made, digest = planned(desk, OWN, "other name.csv")
    assert desk.imports.of_file(digest) is not None
    assert counts(made) == (0, 3, 0)
    assert store(desk, OWN) is None
    head, *rows = OWN.splitlines()
    turned = "\n".join([head, *reversed(rows)]) + "\n"
    assert counts(planned(desk, turned)[0]) == (0, 3, 0)
    longer = OWN + "2025-03-05;9;1\n"
    assert counts(planned(desk, longer)[0]) == (1, 3, 0)
    assert [one.id for one in desk.imports.list()] == [first]
    desk.close()


def test_other_values_are_listed_and_the_old_ones_stay_in_the_history(tmp_path: Path) -> None:
    case("I-110", "I-113")
    desk = a_desk(tmp_path)
    store(desk, OWN)
    other = OWN.replace(";7;", ";9;")
    made, _ = planned(desk, other)
    assert [q.id for q in made.open_questions] == ["changed"]
    (line,) = [one for one in made.lines if one.verdict is Verdict.CHANGED]
    assert (line.old and line.old.value, line.incoming.reading.value) == (7, 9)
    assert store(desk, other, changed="keep") is None
    batch = store(desk, other, changed="replace")
    key = line.incoming.reading.key
    versions = [one.after.value for one in desk.readings.history(key) if one.after]
    assert versions == [7, 9]
    assert batch is not None
    desk.imports.take_back(batch)
    kept = desk.readings.get(key)
    assert kept is not None
    assert kept.value == 7
    assert store(desk, other, changed="replace") is not None
    desk.close()


def test_a_day_that_stands_twice_is_asked_about(tmp_path: Path) -> None:
    case("I-111", "I-112")
    desk = a_desk(tmp_path)
    sales = "Tanggal;Omzet\n2025-03-01;100000\n2025-03-01;100000\n2025-03-02;5\n2025-03-04;5\n"
    made, _ = planned(desk, sales)
    (question,) = made.open_questions
    assert [c.key for c in question.choices] == ["sum", "last", "refuse"]
    added, _ = planned(desk, sales, twice="sum")
    assert [one.incoming.reading.value for one in added.lines] == [200_000, 5, 5]
    people = sales.replace("Omzet", "Jangkauan")
    assert [c.key for c in planned(desk, people)[0].open_questions[0].choices] == ["last", "refuse"]
    refused, _ = planned(desk, people, twice="refuse")
    assert [(p.code, p.row) for p in refused.refused] == [("row_twice", 3)]
    desk.close()


def test_names_that_nobody_knows_are_asked_and_near_ones_are_not_guessed() -> None:
    case("I-114")
    made = drafted("Tanggal;Jangkauann\n2025-03-01;5\n", account=ME)
    (question,) = [q for q in made.questions if q.must]
    assert (question.id, question.suggested) == ("column.2", "skip")
    assert not made.incoming
    assert figures(drafted("Tanggal;Omset\n2025-03-01;5\n", account=ME), "revenue")


def test_a_closed_month_is_not_written(tmp_path: Path) -> None:
    case("I-116")
    from kpidesk.clock import now
    from kpidesk.domain.week import MonthClose

    desk = a_desk(tmp_path)
    account = next(iter(desk.accounts)).id
    desk.weeks.close(MonthClose(account=account, first=date(2025, 3, 1), at=now()))
    made, _ = planned(desk, OWN)
    assert not made.lines
    assert {p.code for p in made.refused} == {"month_locked"}
    assert made.refused_rows == 3
    desk.close()


def test_a_column_of_zeros_is_remarked_upon() -> None:
    case("I-117")
    zeros = "Tanggal;Jangkauan\n" + "".join(f"2025-03-{n:02};0\n" for n in range(1, 9))
    assert "all_zero" in [p.code for p in drafted(zeros, account=ME).remarks]


def test_figures_far_above_the_usual_are_remarked_upon(tmp_path: Path) -> None:
    case("I-81")
    desk = a_desk(tmp_path)
    days = "".join(f"2025-03-{n:02};{n + 100}\n" for n in range(1, 9))
    store(desk, "Tanggal;Jangkauan\n" + days)
    made, _ = planned(desk, "Tanggal;Jangkauan\n" + days + "2025-03-12;1000000\n")
    assert [(p.code, p.row) for p in made.remarks if p.code == "far_above"] == [("far_above", 10)]
    negative, _ = planned(desk, "Tanggal;Jangkauan\n2025-03-20;-5\n2025-03-22;3\n")
    assert [(p.code, p.row) for p in negative.remarks if p.code == "below_zero"] == [
        ("below_zero", 2)
    ]
    desk.close()


def test_when_most_is_refused_it_is_said(tmp_path: Path) -> None:
    case("I-118")
    desk = a_desk(tmp_path)
    bad = "".join(f"2025-03-{n:02};x{n}\n" for n in range(1, 7))
    text = f"Tanggal;Jangkauan\n{bad}2025-03-09;6\n2025-03-11;7\n"
    made, _ = planned(desk, text)
    assert [q.id for q in made.open_questions] == ["refused"]
    none, _ = planned(desk, text, refused="none")
    assert not none.writes
    taken, _ = planned(desk, text, refused="rest")
    assert len(taken.to_store()) == 2
    assert taken.is_ready
    desk.close()


def test_stopping_in_the_middle_stores_nothing(tmp_path: Path) -> None:
    case("I-119")
    desk = a_desk(tmp_path)
    text = "Tanggal;Jangkauan\n" + "".join(f"2025-03-{n % 28 + 1:02};{n}\n" for n in range(3_000))
    path = tmp_path / "big.csv"
    path.write_text(text, encoding="utf-8")

    def stop(done: float) -> None:
        if done > 0.3:
            raise Cancelled

    from kpidesk.importing.intake import take_in

    taken = take_in(path, stop)
    book = book_of(taken)
    asking = asking_for(desk.shop.get(), desk.accounts.all(), {}, {}, {"account": ME}, TODAY, stop)
    with pytest.raises(Cancelled):
        draft(book, asking)
    assert len(desk.readings) == 0
    book.close()
    desk.close()


def test_columns_about_persons_are_left_out_with_a_notice() -> None:
    case("I-120")
    made = drafted("Tanggal;Jangkauan;No HP;NIK\n2025-03-01;5;081234;32730\n", account=ME)
    assert {one.reading.metric for one in made.incoming} == {"reach"}
    (remark,) = [p for p in made.remarks if p.code == "personal_columns"]
    assert remark.fact("names") == "No HP, NIK"
    assert "081234" not in repr(made.incoming)


def test_every_case_of_the_catalogue_is_tried_or_left_out_with_a_reason() -> None:
    known = {f"I-{n:02}" for n in range(1, 121)}
    left = {id_.split()[0] for id_ in LEFT_OUT}
    assert known - tried() - left == set()
    assert all(len(why) > 20 for why in LEFT_OUT.values())
