"""Student's t against printed tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain import student


@pytest.mark.parametrize(
    ("chance", "df", "t"),
    [
        (0.975, 1, 12.7062),
        (0.975, 3, 3.18245),
        (0.90, 7, 1.41492),
        (0.90, 10, 1.37218),
        (0.95, 30, 1.69726),
        (0.975, 1_000, 1.96234),
        (0.025, 3, -3.18245),
        (0.5, 4, 0.0),
    ],
)
def test_quantiles_are_those_of_the_tables(chance: float, df: int, t: float) -> None:
    assert student.quantile(chance, df) == pytest.approx(t, rel=1e-5)


@given(st.floats(0.001, 0.999), st.integers(1, 200))
def test_quantile_and_distribution_undo_each_other(chance: float, df: int) -> None:
    assert student.cdf(student.quantile(chance, df), df) == pytest.approx(chance, rel=1e-9)


@given(st.floats(-50, 50), st.integers(1, 200))
def test_the_distribution_is_symmetric(t: float, df: int) -> None:
    assert student.cdf(t, df) + student.cdf(-t, df) == pytest.approx(1)


def test_the_prediction_of_four_weeks_is_wide() -> None:
    low, high = student.predict([40, 44, 38, 42])
    assert (low, high) == pytest.approx((31.81, 50.19), rel=5e-4)


@pytest.mark.parametrize("call", [lambda: student.cdf(1, 0), lambda: student.quantile(1, 3)])
def test_what_has_no_distribution_is_refused(call: object) -> None:
    with pytest.raises(ValueError, match="no "):
        call()  # type: ignore[operator]
