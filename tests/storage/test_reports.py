"""The owner's words for a report stay with the month; the logo stays small."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Shop
from kpidesk.storage.reports import LARGEST_LOGO

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.create(tmp_path / "a.kpidesk", Shop("Kopi Senja"))
    yield desk
    desk.close()


def test_words_are_kept_by_month_and_language(desk: Desk) -> None:
    desk.reports.write("month", "2026-10-01", "id", {"lead": "Bulan yang baik."})
    assert desk.reports.texts("month", "2026-10-01", "id") == {"lead": "Bulan yang baik."}
    assert desk.reports.texts("month", "2026-10-01", "en") == {}
    assert desk.reports.texts("month", "2026-09-01", "id") == {}


def test_forgetting_words_brings_the_draft_back_and_undo_the_words(desk: Desk) -> None:
    desk.reports.write("month", "2026-10-01", "id", {"lead": "Satu", "why": "Dua"})
    desk.reports.write("month", "2026-10-01", "id", {"lead": None})
    assert desk.reports.texts("month", "2026-10-01", "id") == {"why": "Dua"}
    desk.history.undo()
    assert desk.reports.texts("month", "2026-10-01", "id") == {"lead": "Satu", "why": "Dua"}


def test_a_logo_is_kept_replaced_and_taken_away(desk: Desk) -> None:
    assert desk.reports.logo() is None
    desk.reports.save_logo(b"one")
    desk.reports.save_logo(b"two")
    assert desk.reports.logo() == b"two"
    desk.history.undo()
    assert desk.reports.logo() == b"one"
    desk.reports.save_logo(None)
    assert desk.reports.logo() is None


def test_a_logo_too_large_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.reports.save_logo(b"x" * (LARGEST_LOGO + 1))
    assert refused.value.problem.code == "picture_too_large"
    assert desk.reports.logo() is None
