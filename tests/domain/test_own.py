from __future__ import annotations

import pytest

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.metric import Direction, Kind, Unit
from kpidesk.domain.own import check, own_kpi, own_metric, users_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Platform
from tests.domain.shops import BOOKS, catalogue, read, readings, scope, week

UP = Direction.UP


def test_an_own_metric_works_like_every_other() -> None:
    metric = own_metric(
        catalogue(), " Cangkir  terjual ", Kind.FLOW, Unit.COUNT, UP, [Platform.BOOKS]
    )
    assert (metric.key, metric.name.id, metric.custom) == (
        "own_cangkir_terjual",
        "Cangkir terjual",
        True,
    )
    book = catalogue().with_own([metric], [])
    assert metric.key in book.offered("books")
    kpi = own_kpi(book, "Omzet per cangkir", "revenue / own_cangkir_terjual", Unit.MONEY, UP)
    book = catalogue().with_own([metric], [kpi])
    found = scope(*readings(week(), BOOKS, revenue=300_000), book=book)
    assert isinstance(found.answer(kpi.key, week(), "books"), Unknown)
    full = scope(
        *readings(week(), BOOKS, revenue=300_000), read(metric.key, 20, week(), BOOKS), book=book
    )
    assert full.answer(kpi.key, week(), "books") == Known(
        15_000, parts=(("revenue", 300_000), (metric.key, 20))
    )


def test_a_kpi_whose_metric_was_put_away_says_so() -> None:
    cups = own_metric(catalogue(), "Cangkir", Kind.FLOW, Unit.COUNT, UP, [Platform.BOOKS])
    formula = "revenue / own_cangkir"
    kpi = own_kpi(catalogue().with_own([cups], []), "Per cangkir", formula, Unit.MONEY, UP)
    there = (*readings(week(), BOOKS, revenue=300_000), read(cups.key, 20, week(), BOOKS))
    found = scope(*there, book=catalogue().with_own([], [kpi]))
    for whose in ("books", None):
        answer = found.answer(kpi.key, week(), whose)
        assert isinstance(answer, Unknown)
        assert (answer.why, answer.about) == (Why.ARCHIVED, cups.key)


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ("", "formula_empty", 0),
        ("orders / reech * 100", "formula_name", 9),
        ("orders /", "formula_unfinished", 8),
        ("orders_start / followers_start", None, None),
        ("days * 2", None, None),
        ("nothing_start", "formula_name", 0),
    ],
)
def test_a_formula_is_checked_at_the_character(text: str, code: str | None, at: int | None) -> None:
    if code is None:
        assert check(text, catalogue()).names
        return
    with pytest.raises(Refused) as refused:
        check(text, catalogue())
    assert (refused.value.problem.code, refused.value.problem.at) == (code, at)


def test_a_kpi_may_not_lead_back_to_itself() -> None:
    first = own_kpi(catalogue(), "Satu", "orders / leads", Unit.DECIMAL, UP)
    book = catalogue().with_own([], [first])
    second = own_kpi(book, "Dua", "own_satu * 2", Unit.DECIMAL, UP)
    book = catalogue().with_own([], [first, second])
    for text in ("own_satu + 1", "orders + own_dua", "own_dua_before"):
        with pytest.raises(Refused) as refused:
            check(text, book, "own_satu")
        assert refused.value.problem.code == "formula_cycle"
    assert [kpi.key for kpi in users_of("own_satu", book)] == ["own_dua"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "own_name_empty"),
        ("   ", "own_name_empty"),
        ("x" * 61, "own_name_long"),
        ("jangkauan", "own_name_taken"),
        ("Reach", "own_name_taken"),
    ],
)
def test_a_name_is_there_short_and_its_own(name: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        own_kpi(catalogue(), name, "orders", Unit.COUNT, UP)
    assert refused.value.problem.code == code


def test_a_metric_is_read_somewhere() -> None:
    with pytest.raises(Refused) as refused:
        own_metric(catalogue(), "Meja", Kind.FLOW, Unit.COUNT, UP, [])
    assert refused.value.problem.code == "own_without_platform"


def test_a_change_keeps_the_key_and_equal_names_get_keys_of_their_own() -> None:
    one = own_kpi(catalogue(), "Rasio éé!", "orders / leads", Unit.DECIMAL, UP)
    assert one.key == "own_rasio_ee"
    book = catalogue().with_own([], [one])
    changed = own_kpi(book, "Rasio ee", "orders / inquiries", Unit.DECIMAL, UP, one.key)
    assert changed.key == one.key
    assert own_kpi(book, "Rasio ee", "orders", Unit.COUNT, UP).key == "own_rasio_ee_2"
    assert own_kpi(book, "咖啡", "orders", Unit.COUNT, UP).key == "own_figure"
