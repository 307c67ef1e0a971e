"""What a wish comes to in numbers: shape, days, limits, and what is offered for a feast."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import holidays
import pytest

from kpidesk.domain.feast import IDUL_ADHA, IMLEK, LEBARAN, NYEPI, WAISAK, last_days
from kpidesk.domain.period import Period
from kpidesk.domain.reading import Reading
from kpidesk.domain.scope import Scope
from kpidesk.domain.shape import Shape
from kpidesk.domain.shop import Account, Platform, Shop
from kpidesk.domain.smart.coach import Advice, Circumstances, Library, consult
from kpidesk.domain.smart.library import read_library

TODAY = date(2025, 3, 10)
FOLDER = Path(__file__).parents[3] / "resources" / "catalogue"


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(FOLDER)


def ask(library: Library, text: str, today: date = TODAY) -> Advice:
    return consult(text, library, Circumstances(today))


@pytest.mark.parametrize(
    ("text", "shape", "target"),
    [
        ("turunkan komplain dari 10 jadi 3 per bulan sampai Juni", Shape.KEEP_BELOW, 1),
        ("komplain maksimal 20 per bulan sampai Juni", Shape.KEEP_BELOW, 5),
        ("tanpa komplain bulan depan", Shape.KEEP_BELOW, 0),
        ("biaya iklan maksimal 2jt per bulan sampai Juni", Shape.KEEP_BELOW, 460_000),
        ("biaya iklan maksimal 500rb per minggu sampai Juni", Shape.KEEP_BELOW, 500_000),
        ("unfollow maksimal 40 dalam 4 minggu", Shape.KEEP_BELOW, 10),
        ("turunkan komplain jadi 3 dalam 2 bulan", Shape.INTENSITY, 3),
        ("chat masuk 50 per hari sampai akhir bulan", Shape.KEEP_ABOVE, 350),
        ("omzet 20jt per bulan sampai Juni", Shape.CUMULATIVE, 80_000_000),
        ("balas DM maksimal 1 jam sampai Juni", Shape.KEEP_BELOW, 60),
    ],
)
def test_a_limit_is_kept_week_by_week_and_never_a_sum_to_reach(
    library: Library, text: str, shape: Shape, target: float
) -> None:
    goal = ask(library, text).aim
    assert goal is not None
    assert (goal.shape, goal.target) == (shape, target)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("omzet Rp25.000.000 bulan depan", date(2025, 4, 1)),
        ("100 pesanan minggu depan", date(2025, 3, 17)),
        ("omzet 100 juta Q2", date(2025, 4, 1)),
        ("omzet 30 juta bulan ini", date(2025, 3, 1)),
        ("omzet 30 juta sampai akhir bulan depan", TODAY),
        ("omzet 30 juta dalam 3 minggu", TODAY),
        ("followers 2000 bulan depan", TODAY),
        ("omzet naik 20% bulan depan", TODAY),
    ],
)
def test_a_sum_wished_for_in_a_month_counts_that_month(
    library: Library, text: str, start: date
) -> None:
    goal = ask(library, text).aim
    assert goal is not None
    assert goal.start == start


def test_what_the_month_has_already_brings_its_sum_nearer(library: Library) -> None:
    ig = Account(Platform.INSTAGRAM, "kopisenja", id="ig")
    home = Shop("Kopi Senja", sector="food")
    weeks = [Period(date(2025, 1, 6), date(2025, 1, 12)).shift(7 * n) for n in range(11)]
    values = [19, 21, 20, 22, 18, 20, 21, 19, 20, 21, 20]
    sold = [Reading("ig", "orders", w, v) for w, v in zip(weeks, values, strict=True)]
    scope = Scope(library.catalogue, home, (ig,), sold)
    advice = consult("85 pesanan bulan ini", library, Circumstances(date(2025, 3, 24), scope))
    found = advice.evidence
    assert found.done == pytest.approx(20 + 21 + 20 + 19 * 0 + 2 / 7 * 20, abs=1)
    assert found.ahead is not None
    assert 80 < found.ahead.centre < 95
    assert found.chance is not None
    assert found.chance > 0.5


def test_a_day_no_calendar_has_is_asked_about_and_never_moved(library: Library) -> None:
    advice = ask(library, "omzet 10jt sampai 31 April")
    time = advice.by_letter["T"]
    assert (time.verdict, [r.code for r in time.reasons]) == ("warn", ["no_such_day"])
    assert advice.aim is not None
    assert advice.aim.deadline is None
    assert "batas_akhir?" in {question.code for question in advice.questions}


def test_two_numbers_are_asked_about(library: Library) -> None:
    advice = ask(library, "followers 500 kalau bisa 700 bulan ini")
    asked = next(question for question in advice.questions if question.code == "isi_angka")
    assert [option.value for option in asked.options] == ["500", "700"]
    again = consult(advice.wish.typed, library, Circumstances(TODAY), {"isi_angka": "700"})
    assert "isi_angka" not in {question.code for question in again.questions}
    assert again.by_letter["M"].verdict == "pass"


@pytest.mark.parametrize(
    ("wish", "offered"),
    [
        ("Jual 100 box sebelum Lebaran", ["2025-03-30", "2025-03-31"]),
        ("Jual 100 box sebelum Imlek", ["2026-02-16", "2026-02-17"]),
        ("Jual 100 box sebelum Nyepi", ["2025-03-28", "2025-03-29"]),
        ("Jual 100 box sebelum Idul Adha", ["2025-06-05", "2025-06-06"]),
        ("Jual 100 box selama Ramadan", ["2025-03-30"]),
        ("Omzet 5 juta pas gajian", ["2025-03-25", "2025-03-31"]),
        ("Jual 100 box sebelum liburan sekolah", []),
    ],
)
def test_the_days_of_a_moving_feast_are_offered_but_not_assumed(
    library: Library, wish: str, offered: list[str]
) -> None:
    advice = ask(library, wish)
    assert advice.by_letter["T"].verdict == "warn"
    asked = next(question for question in advice.questions if question.code == "tanggal_acara?")
    assert [option.value for option in asked.options] == offered


def test_before_ramadan_the_eve_and_the_last_day_are_offered() -> None:
    assert last_days("ramadan", date(2026, 1, 5)) == (date(2026, 2, 18), date(2026, 3, 20))


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (IDUL_ADHA, "Eid al-Adha"),
        (IMLEK, "Lunar New Year"),
        (NYEPI, "Day of Silence"),
        (WAISAK, "Vesak Day"),
    ],
)
def test_the_tables_of_feasts_are_those_of_the_holidays_library(
    table: tuple[date, ...], name: str
) -> None:
    years = range(2025, 2037)
    known = holidays.country_holidays("ID", years=years, language="en_US")
    assert table == tuple(sorted(day for day, text in known.items() if name in text))
    assert LEBARAN[-1] < date(2037, 1, 1)


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Tambah 200 followers dalam 8 minggu", "followers"),
        ("ER naik jadi 5% dalam 8 minggu", "er_views"),
        ("Tingkat konversi 3% dalam 8 minggu", "cvr_session"),
        ("500 followers dan 50 pesanan dalam 8 minggu", "orders"),
    ],
)
def test_an_answer_to_what_was_not_asked_changes_nothing(
    library: Library, text: str, metric: str
) -> None:
    answers = {"varian_er?": "er_views", "basis_konversi?": "cvr_session", "metrik?": "orders"}
    found = consult(text, library, Circumstances(TODAY), answers)
    assert found.settled.metric == metric


@pytest.mark.parametrize(
    ("text", "code", "wrong", "right"),
    [
        ("ER naik 2% dalam 3 minggu", "varian_er?", "orders", "er_views"),
        ("ER naik 2% dalam 3 minggu", "poin_atau_relatif?", "maybe", "points"),
        ("followers sebanyak xxx dalam 3 minggu", "isi_angka", "inf", "500"),
        ("followers sebanyak xxx dalam 3 minggu", "isi_angka", "many", "5e2"),
        ("omzet 1 M tahun ini", "juta_atau_miliar?", "7", "1e6"),
        ("omzet 5 juta", "batas_akhir?", "31 April", "2025-04-30"),
        ("Reach naik 20% dalam 3 minggu", "jendela_reach?", "year", "week"),
    ],
)
def test_what_is_no_answer_leaves_the_question_open(
    library: Library, text: str, code: str, wrong: str, right: str
) -> None:
    def asked(answer: str) -> set[str]:
        advice = consult(text, library, Circumstances(TODAY), {code: answer})
        return {question.code for question in advice.questions}

    assert code in asked(wrong)
    assert code not in asked(right)


@pytest.mark.parametrize("language", ["id", "en"])
def test_what_the_screens_call_a_figure_is_understood(library: Library, language: str) -> None:
    keys = [
        "er_reach", "er_views", "er_wide", "conversation_per_1000", "profile_visit_rate", "cogs",
        "click_per_reach", "total_cost", "break_even_roas", "ltv_cac", "engaged_sessions", "cpl",
        "leads", "refunds", "wa_sent", "csat_satisfied", "delivery_rate", "story_exits", "cpm",
    ]  # fmt: skip
    for key in keys:
        thing = library.catalogue.find(key)
        assert thing is not None
        name = thing.name[language]
        text = f"bawa {name} ke 12 bulan depan" if language == "id" else f"{name} to 12 next month"
        assert ask(library, text).wish.metric == key, text


def test_where_glasses_grow_from_forty_to_sixty_glasses_are_counted(library: Library) -> None:
    text = "penjualan kopi naik dari 40 gelas per hari menjadi 60 gelas per hari dalam 2 bulan"
    wish = ask(library, text).wish
    assert wish.amount is not None
    assert wish.baseline is not None
    assert (wish.metric, wish.baseline.value, wish.amount.value) == ("units_sold", 40, 60)


@pytest.mark.parametrize(
    ("text", "metric", "number"),
    [
        ("omzet 7 500 000 bulan depan", "revenue", 7_500_000),
        ("omzet 7'500'000 bulan depan", "revenue", 7_500_000),
        ("rata-rata views 2.000 per video selama April", "views", 2_000),
        ("tidak ada komplain di bulan April", "complaints", 0),
        ("konversi dari klik ke pesanan 5% bulan depan", "conversion_rate", 5),
        ("naikkan jangkauan ke bukan pengikut jadi 60% sampai Juni", "non_follower_share", 60),
    ],
)
def test_numbers_and_names_in_other_dress_are_read(
    library: Library, text: str, metric: str, number: float
) -> None:
    wish = ask(library, text).wish
    assert wish.amount is not None
    assert (wish.metric, wish.amount.value) == (metric, number)


def test_a_week_not_filled_in_yet_is_still_to_come_and_no_zero(library: Library) -> None:
    ig = Account(Platform.INSTAGRAM, "kopisenja", id="ig")
    home = Shop("Kopi Senja", sector="food")
    weeks = [Period(date(2025, 1, 6), date(2025, 1, 12)).shift(7 * n) for n in range(10)]
    sold = [
        Reading("ig", "orders", w, v)
        for w, v in zip(weeks, [19, 21, 20, 22, 18, 20, 21, 19, 20, 21], strict=True)
    ]
    scope = Scope(library.catalogue, home, (ig,), sold)
    found = consult("85 pesanan bulan ini", library, Circumstances(date(2025, 3, 24), scope))
    ahead = found.evidence.ahead
    assert weeks[-1].last == date(2025, 3, 16)
    assert ahead is not None
    assert ahead.weeks == pytest.approx(15 / 7)
    assert 80 < ahead.centre < 95
