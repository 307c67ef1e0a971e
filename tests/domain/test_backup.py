"""Which copies rotation keeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.backup import Backup, Content, Reason, to_remove

START = datetime(2026, 1, 5, 9, tzinfo=UTC)


def a_copy(
    generation: int, made_at: datetime, reason: Reason = Reason.CLOSE, *, checked: bool = True
) -> Backup:
    content = Content("book", "Kopi", generation, made_at, 10, 2, None, None)
    path = Path(f"/copies/{generation:08}-{made_at:%Y%m%d%H%M%S}")
    return Backup(path, made_at, reason, content, "", 1, checked)


def kept(copies: list[Backup]) -> list[int]:
    gone = {one.path for one in to_remove(copies)}
    return sorted(one.content.generation for one in copies if one.path not in gone)


def test_a_year_of_daily_copies_thins_to_days_weeks_and_months() -> None:
    copies = [a_copy(n, START + timedelta(days=n)) for n in range(365)]
    left = kept(copies)
    assert left[-14:] == list(range(351, 365))
    months = {(START + timedelta(days=n)).month for n in left}
    assert months == set(range(1, 13))
    assert len(left) < 40


def test_the_newest_ten_stay_however_quickly_they_were_made() -> None:
    copies = [a_copy(n, START + timedelta(minutes=n)) for n in range(100)]
    assert kept(copies) == list(range(80, 100))


def test_copies_before_an_update_outlive_the_others() -> None:
    early = [a_copy(n, START + timedelta(minutes=n), Reason.BEFORE_UPDATE) for n in range(7)]
    later = [a_copy(100 + n, START + timedelta(hours=n)) for n in range(60)]
    assert [n for n in kept(early + later) if n < 100] == [2, 3, 4, 5, 6]


def test_a_clock_set_back_or_forward_never_costs_the_newest_copies() -> None:
    """The order is that of saves: a copy made in 2000 by a flat battery is still the newest."""
    copies = [a_copy(n, START + timedelta(days=n)) for n in range(30)]
    battery = a_copy(30, datetime(2000, 1, 1, tzinfo=UTC))
    future = a_copy(31, START + timedelta(days=3650))
    left = kept([*copies, battery, future])
    assert {30, 31} <= set(left)
    assert set(range(22, 30)) <= set(left)


def test_a_copy_that_is_not_checked_is_neither_counted_nor_removed() -> None:
    copies = [a_copy(n, START, checked=False) for n in range(40)]
    assert to_remove(copies) == []


@given(
    st.lists(
        st.tuples(st.integers(1, 50), st.integers(-4_000, 4_000), st.sampled_from(Reason)),
        max_size=60,
    )
)
def test_the_newest_save_is_always_kept(made: list[tuple[int, int, Reason]]) -> None:
    copies = [a_copy(g, START + timedelta(days=d), r) for g, d, r in made]
    if copies:
        assert max(g for g, _, _ in made) in kept(copies)
