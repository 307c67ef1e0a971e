from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.formula import LONGEST, parse
from kpidesk.domain.problem import Refused

VALUES = {"a": 3, "b": 4, "zero": 0, "half": 0.5}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("10 - 4 - 3", 3),
        ("12 / 4 / 3", 1),
        ("-a + b", 1),
        ("a - -b", 7),
        ("a / b * 100", 75),
        ("1 / 3 * 3", 1),
        ("0.1 + 0.2", 0.3),
        (".5 * b", 2),
        ("half * 2", 1),
        ("a × b ÷ 2 − 1", 5),
        ("sum(a, b, 1)", 8),
        ("sum(a; b; 1)", 8),
        ("AVG(a, b)", 3.5),
        ("min(a, b) + max(a, b)", 7),
        ("if(a < b, 10, 20)", 10),
        ("if(a = b, 10, 20)", 20),
        ("if(a >= 3, 1 / 1, 1 / zero)", 1),
        ("a <> b", 1),
        ("root(b, 2)", 2),
        ("first(missing, b)", 4),
        ("sum(missing, b)", 4),
        ("300 / 4000 * 100", 7.5),
    ],
)
def test_a_formula_has_the_value_of_school_arithmetic(text: str, value: float) -> None:
    assert parse(text).evaluate(VALUES) == value


@pytest.mark.parametrize(
    ("text", "why", "about"),
    [
        ("a / zero", Why.ZERO_DENOMINATOR, "zero"),
        ("a / (b - 4)", Why.ZERO_DENOMINATOR, "b"),
        ("a + missing", Why.MISSING_PART, "missing"),
        ("sum(missing, gone)", Why.MISSING_PART, "missing"),
        ("first(a / zero, b)", Why.ZERO_DENOMINATOR, "zero"),
        ("999999999999 * 999999999999", Why.BAD_FORMULA, ""),
        ("root(-a, 2)", Why.BAD_FORMULA, ""),
        ("root(999999999999, 0.01)", Why.BAD_FORMULA, ""),
    ],
)
def test_what_cannot_be_computed_is_unknown_with_its_reason(
    text: str, why: Why, about: str
) -> None:
    assert parse(text).evaluate(VALUES) == Unknown(why, about)


@pytest.mark.parametrize(
    ("text", "code", "at"),
    [
        ("", "formula_empty", 0),
        ("   ", "formula_empty", 0),
        ("a +", "formula_unfinished", 3),
        ("a + * b", "formula_unexpected", 4),
        ("(a + b", "formula_unfinished", 6),
        ("a b", "formula_unexpected", 2),
        ("a $ b", "formula_character", 2),
        ("a.b", "formula_character", 1),
        ("__import__('os')", "formula_character", 11),
        ("eval(a)", "formula_function", 0),
        ("1 + pow(a, 2)", "formula_function", 4),
        ("if(a, b)", "formula_arguments", 0),
        ("a" * (LONGEST + 1), "formula_too_long", LONGEST),
        ("(" * 40 + "a" + ")" * 40, "formula_too_deep", 30),
        ("1234567890123456789", "formula_number", 0),
        ("a ** b", "formula_unexpected", 3),
    ],
)
def test_a_mistake_is_pointed_at(text: str, code: str, at: int) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    assert (refused.value.problem.code, refused.value.problem.at) == (code, at)


def test_the_names_come_in_order_of_first_use_with_their_places() -> None:
    formula = parse("orders / inquiries + sum(orders, leads)")
    assert formula.names == ("orders", "inquiries", "leads")
    assert formula.places == (0, 9, 33)
    assert formula.required == {"orders", "inquiries"}


def _value_or_refusal(text: str) -> object:
    try:
        return parse(text).evaluate({"a": 3, "b": 0})
    except Refused as refused:
        return refused


@given(st.text(alphabet="ab01.+-*/()<>=,; sumifxrot_\t√", max_size=120))
def test_any_text_is_a_value_or_our_own_refusal(text: str) -> None:
    started = time.perf_counter()
    assert isinstance(_value_or_refusal(text), (int, float, Unknown, Refused))
    assert time.perf_counter() - started < 0.5


@given(st.lists(st.integers(-999, 999), min_size=1, max_size=12), st.data())
def test_sums_and_products_of_whole_numbers_are_those_of_python(
    numbers: list[int], data: st.DataObject
) -> None:
    signs = [data.draw(st.sampled_from("+-*")) for _ in numbers[1:]]
    text = str(numbers[0]) + "".join(
        f" {sign} ({number})" for sign, number in zip(signs, numbers[1:], strict=True)
    )
    assert re.fullmatch(r"[-+*() \d]+", text)
    expected = eval(text)
    result = parse(text).evaluate({})
    assert result == expected or abs(expected) > 10**18 or isinstance(result, Unknown)
