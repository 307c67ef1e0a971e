"""Amounts typed as products."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.number import EntryState
from kpidesk.domain.product import quantity_and_each, read_amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("14 x 25rb", 350_000),
        ("14x25rb", 350_000),
        ("40 × Rp11.000", 440_000),
        ("1,5 * 20.000", 30_000),
        ("Rp600.000", 600_000),
        ("1,11jt", 1_110_000),
        ("0 x 25rb", 0),
    ],
)
def test_a_product_is_read_as_the_amount_it_makes(text: str, amount: int) -> None:
    assert read_amount(text, "money").value == amount


@pytest.mark.parametrize("text", ["14 x", "x 25rb", "14 x x 25", "2 x 3 x 4", "9jt x 900jt"])
def test_what_is_no_product_of_two_is_refused(text: str) -> None:
    assert read_amount(text, "money").state is EntryState.REJECTED


def test_counts_are_no_products() -> None:
    assert read_amount("2 x 3", "count").state is EntryState.REJECTED


def test_a_product_says_what_it_was_made_of() -> None:
    assert quantity_and_each("14,5 x 25rb") == (14.5, 25_000)
    assert quantity_and_each("25rb") is None
    assert quantity_and_each("a x 25rb") is None


@given(st.integers(0, 10**6), st.integers(0, 10**8))
def test_products_of_whole_numbers_are_exact(quantity: int, each: int) -> None:
    assert read_amount(f"{quantity} x {each}", "money").value == quantity * each
