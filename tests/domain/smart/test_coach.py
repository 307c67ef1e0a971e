"""The coach with and without a shop: questions, answers, chances, relevance."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.achievable import Band
from kpidesk.domain.period import Period, day
from kpidesk.domain.reading import Reading
from kpidesk.domain.scope import Scope
from kpidesk.domain.shape import Shape
from kpidesk.domain.shop import Account, Event, Platform, Shop
from kpidesk.domain.smart.coach import Advice, Circumstances, Library, consult
from kpidesk.domain.smart.letters import Verdict
from kpidesk.domain.smart.library import read_library
from tests.domain.smart.conftest import FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence

TODAY = date(2025, 3, 10)
LEVELS = [1200, 1216, 1235, 1250, 1272, 1290, 1345, 1362, 1380, 1401, 1418, 1440]
IG = Account(Platform.INSTAGRAM, "kopisenja", id="ig")
TT = Account(Platform.TIKTOK, "kopisenja.tt", id="tt")


@pytest.fixture(scope="session")
def library() -> Library:
    return read_library(FOLDER)


def levels(values: Sequence[int], metric: str = "followers", account: str = "ig") -> list[Reading]:
    """Levels on the last Sundays before TODAY, the newest last."""
    last = TODAY - timedelta(days=1)
    spans = [last - timedelta(days=7 * n) for n in range(len(values) - 1, -1, -1)]
    return [Reading(account, metric, day(on), v) for on, v in zip(spans, values, strict=True)]


def weekly(values: Sequence[int], metric: str, account: str = "ig") -> list[Reading]:
    """Whole weeks before TODAY, the newest last."""
    first = TODAY - timedelta(days=7 * len(values))
    spans = [
        Period(first + timedelta(days=7 * n), first + timedelta(days=7 * n + 6))
        for n in range(len(values))
    ]
    return [Reading(account, metric, s, v) for s, v in zip(spans, values, strict=True)]


def shop(
    library: Library, readings: Sequence[Reading], accounts: Sequence[Account] = (IG,),
    events: Sequence[Event] = (), **kept: str,
) -> Circumstances:  # fmt: skip
    home = replace(Shop("Kopi Senja", sector="food"), **kept)  # type: ignore[arg-type]
    return Circumstances(TODAY, Scope(library.catalogue, home, accounts, readings, (), events))


def ask(library: Library, text: str, around: Circumstances | None = None, **answers: str) -> Advice:
    named = {NAMES[name]: value for name, value in answers.items()}
    return consult(text, library, around or Circumstances(TODAY), named)


NAMES = {
    "total": "tambahan_atau_total?",
    "points": "poin_atau_relatif?",
    "rate": "varian_er?",
    "window": "jendela_reach?",
    "baseline": "baseline?",
    "number": "isi_angka",
    "day": "batas_akhir?",
    "feast": "tanggal_acara?",
    "metric": "metrik?",
    "million": "juta_atau_miliar?",
    "account": "akun?",
}


def codes(advice: Advice) -> set[str]:
    return {question.code for question in advice.questions}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Dapat reach sejumlah xxx", {"isi_angka", "jendela_reach?", "batas_akhir?"}),
        ("Followers bertambah sebanyak xxx", {"isi_angka", "batas_akhir?"}),
        ("Reach naik 35% dalam 1 bulan", {"jendela_reach?", "baseline?"}),
        ("Dapat 1000 followers dalam 2 bulan", {"tambahan_atau_total?"}),
        ("ER naik 2% dalam 3 minggu", {"poin_atau_relatif?", "varian_er?"}),
        ("ER by views naik 2 poin dalam 3 minggu", set()),
        ("Posting 3 reels per minggu", {"batas_akhir?"}),
        ("Jual 80 pesanan sebelum Lebaran", {"tanggal_acara?"}),
        ("Omzet dua kali lipat tahun ini", {"baseline?"}),
        ("Omzet 1 M tahun ini", {"juta_atau_miliar?"}),
        ("Tingkat konversi 3% dalam 2 bulan", {"basis_konversi?"}),
        ("Konten kami viral", {"metrik?"}),
        ("Omzet naik jadi Rp25 juta sampai akhir Q2", set()),
        ("CPC dari Rp1.200 menjadi Rp900 sebelum 30 Juni", set()),
        ("", set()),
    ],
)
def test_what_a_wish_leaves_open_is_asked(library: Library, text: str, asked: set[str]) -> None:
    assert codes(ask(library, text)) == asked


def test_questions_come_one_after_the_other_until_none_is_left(library: Library) -> None:
    around = shop(library, levels(LEVELS))
    text, answers = "Followers naik", dict[str, str]()
    asked = []
    while open_ones := consult(text, library, around, answers).questions:
        question = open_ones[0]
        assert question.code not in asked
        asked.append(question.code)
        answers[question.code] = question.options[0].value
        assert len(asked) < 10
    advice = consult(text, library, around, answers)
    assert advice.is_complete
    assert asked == ["batas_akhir?", "isi_angka", "tambahan_atau_total?"]


def test_two_percent_on_a_rate_is_three_different_targets(library: Library) -> None:
    around = shop(library, [*weekly([1_000] * 8, "reach"), *weekly([30] * 8, "interactions")])
    text = "Meningkatkan engagement rate sebesar 2% dalam waktu 3 minggu"
    targets = [
        goal.target
        for way in ("points", "share", "to")
        if (goal := ask(library, text, around, rate="er_reach", points=way).aim)
    ]
    assert targets == pytest.approx([5.0, 3.06, 2.0])
    assert ask(library, text, around, rate="er_reach").aim.target is None  # type: ignore[union-attr]


def test_a_thousand_may_be_added_or_be_the_whole(library: Library) -> None:
    around = shop(library, levels(LEVELS))
    text = "Mendapatkan followers sebanyak 1700 dalam waktu 8 minggu"
    added, whole = (
        ask(library, text, around, total="by").aim,
        ask(library, text, around, total="to").aim,
    )
    assert added is not None
    assert whole is not None
    assert (added.shape, added.baseline, added.target) == (Shape.INCREASE_BY, 1440, 3140)
    assert (whole.shape, whole.baseline, whole.target) == (Shape.TO_LEVEL, 1440, 1700)


def test_the_chance_comes_from_the_shops_own_weeks(library: Library) -> None:
    around = shop(library, levels(LEVELS))
    advice = ask(library, "Followers bertambah 160 sampai 4 Mei", around)
    assert advice.evidence.ahead is not None
    assert advice.evidence.ahead.centre == pytest.approx(174.5, abs=0.1)
    assert advice.evidence.chance == pytest.approx(0.6324, abs=1e-4)
    assert advice.evidence.band is Band.REALISTIC
    assert advice.by_letter["A"].verdict is Verdict.PASS


def test_unlikely_alone_is_a_warning_and_beyond_the_best_weeks_a_fail(library: Library) -> None:
    around = shop(library, levels(LEVELS))
    hard = ask(library, "Followers bertambah 260 sampai 4 Mei", around).by_letter["A"]
    dream = ask(library, "Followers bertambah 1000 sampai 4 Mei", around).by_letter["A"]
    assert hard.verdict is Verdict.WARN
    assert dream.verdict is Verdict.FAIL
    assert [r.code for r in dream.reasons] == ["band_very_hard"]


def test_the_driver_says_how_much_reach_a_number_of_followers_needs(library: Library) -> None:
    readings = [
        *levels(LEVELS),
        *weekly([24] * 12, "followers_gained"),
        *weekly([4_000] * 12, "reach"),
    ]
    advice = ask(library, "Followers bertambah 1000 sampai 6 April", shop(library, readings))
    needs = advice.evidence.driver
    assert needs is not None
    assert needs.needed == pytest.approx(166_667, abs=1)
    assert needs.times == pytest.approx(10.42, abs=0.01)
    assert "driver_too_far" in [r.code for r in advice.by_letter["A"].reasons]


def test_giveaway_weeks_are_no_guide(library: Library) -> None:
    spiked = [*LEVELS[:6], *(n + 400 for n in LEVELS[6:])]
    plain = shop(library, levels(spiked))
    week = Period(TODAY - timedelta(days=42), TODAY - timedelta(days=36))
    marked = shop(library, levels(spiked), events=(Event(week, "Giveaway akhir bulan"),))
    text = "Followers bertambah 160 sampai 4 Mei"
    wild, calm = ask(library, text, plain).evidence.ahead, ask(library, text, marked).evidence.ahead
    assert wild is not None
    assert calm is not None
    assert calm.n == wild.n - 1
    assert calm.centre < wild.centre


def test_a_gap_is_not_a_week_of_nothing(library: Library) -> None:
    holes = [r for n, r in enumerate(levels(LEVELS)) if n not in (4, 7)]
    found = ask(library, "Followers bertambah 160 sampai 4 Mei", shop(library, holes)).evidence
    assert found.ahead is not None
    assert found.ahead.n == 7
    assert found.past is not None
    assert 0 not in found.past.values


def test_three_weeks_are_too_few_to_judge(library: Library) -> None:
    letter = ask(
        library, "Followers bertambah 50 dalam 2 bulan", shop(library, levels([10, 20, 30]))
    ).by_letter["A"]
    assert letter.verdict is Verdict.WARN
    assert letter.reasons[0].code == "few_weeks"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Followers jadi 1440 dalam 2 bulan", "equals_baseline"),
        ("Followers jadi 1300 dalam 2 bulan", "already_reached"),
    ],
)
def test_a_target_that_changes_nothing_is_said(library: Library, text: str, code: str) -> None:
    letter = ask(library, text, shop(library, levels(LEVELS))).by_letter["A"]
    assert (letter.verdict, letter.reasons[0].code) == (Verdict.WARN, code)


def test_a_metric_never_typed_in_cannot_be_checked(library: Library) -> None:
    letter = ask(library, "200 leads dalam 2 bulan", shop(library, levels(LEVELS))).by_letter["M"]
    assert letter.verdict is Verdict.WARN
    assert letter.reasons[0].code == "never_entered"


def test_of_two_accounts_one_must_be_named(library: Library) -> None:
    both = shop(library, [*levels(LEVELS), *levels(LEVELS, account="tt")], accounts=(IG, TT))
    text = "Followers bertambah 160 sampai 4 Mei"
    unclear = ask(library, text, both)
    assert unclear.by_letter["S"].verdict is Verdict.WARN
    assert "akun?" in codes(unclear)
    for clear in (
        ask(library, text, both, account="tt"),
        ask(library, text.replace("Followers", "Followers TikTok"), both),
        ask(library, text + " @kopisenja.tt", both),
    ):
        assert clear.account == "tt"
        assert clear.by_letter["S"].verdict is Verdict.PASS


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("mendapatkan 3 KOL kuliner bulan April (bisnis F&B)", Verdict.PASS),
        ("mendapatkan 3 KOL lifestyle bulan April (bisnis F&B)", Verdict.WARN),
        ("mendapatkan 3 Mega KOL di bidang fashion bulan maret (bisnis F&B)", Verdict.FAIL),
        ("2 food vlogger untuk toko kue kami bulan ini", Verdict.PASS),
    ],
)
def test_an_influencers_field_must_suit_the_business(
    library: Library, text: str, verdict: Verdict
) -> None:
    assert ask(library, text).by_letter["R"].verdict is verdict


@pytest.mark.parametrize(
    ("objective", "text", "verdict"),
    [
        ("sales", "100 pesanan dalam sebulan", Verdict.PASS),
        ("sales", "AOV jadi 90rb dalam sebulan", Verdict.WARN),
        ("sales", "500 likes dalam sebulan", Verdict.FAIL),
        ("awareness", "Reach 10rb minggu depan", Verdict.PASS),
    ],
)
def test_a_metric_must_serve_the_objective(
    library: Library, objective: str, text: str, verdict: Verdict
) -> None:
    advice = consult(text, library, Circumstances(TODAY, objective=objective))
    assert advice.by_letter["R"].verdict is verdict


def test_posts_are_an_activity_under_a_result_objective(library: Library) -> None:
    text = "Posting 3 reels per minggu sampai Juni"
    assert ask(library, text).by_letter["S"].verdict is Verdict.PASS
    advice = consult(text, library, Circumstances(TODAY, objective="sales"))
    assert advice.by_letter["S"].verdict is Verdict.WARN


def test_a_hundred_thousand_followers_in_a_night_is_not_within_reach(library: Library) -> None:
    text = "mendapatkan followers sebanyak 100K hanya dalam 1 malam dengan organik (akun baru)"
    assert ask(library, text).by_letter["A"].verdict is Verdict.FAIL


def test_without_a_shop_the_coach_does_not_pretend_to_know(library: Library) -> None:
    letters = ask(library, "100 pesanan dalam sebulan").by_letter
    assert letters["A"].verdict is Verdict.UNKNOWN
    assert letters["R"].verdict is Verdict.UNKNOWN


def test_the_same_figure_under_another_key_is_found(library: Library) -> None:
    stars = [
        replace(r, value=r.value and r.value / 1000) for r in levels([4_600] * 6, "store_rating")
    ]
    advice = ask(library, "Rating toko 4,8 dalam 3 bulan", shop(library, stars))
    assert advice.aim is not None
    assert advice.aim.metric == "store_rating"


def test_every_number_beside_the_evidence_has_its_chance(library: Library) -> None:
    advice = ask(library, "Followers bertambah 260 sampai 4 Mei", shop(library, levels(LEVELS)))
    assert [rung.is_wish for rung in advice.ladder].count(True) == 1
    chances = [rung.chance for rung in advice.ladder]
    assert chances == sorted(chances, reverse=True)
    assert len(advice.ladder) <= 4


def test_unsure_takes_a_number_within_reach(library: Library) -> None:
    around = shop(library, levels(LEVELS))
    advice = ask(library, "Dapat 1000 followers sampai 4 Mei", around, total="unsure")
    assert advice.evidence.chance is not None
    assert 0.4 < advice.evidence.chance < 0.8


@given(st.integers(1, 3_000), st.integers(1, 2_000))
def test_a_higher_wish_never_has_a_better_chance(less: int, more: int) -> None:
    books = _library()
    around = shop(books, levels(LEVELS))
    low = ask(books, f"Followers bertambah {less} sampai 4 Mei", around).evidence.chance
    high = ask(books, f"Followers bertambah {less + more} sampai 4 Mei", around).evidence.chance
    assert low is not None
    assert high is not None
    assert high <= low


_BOOKS: list[Library] = []


def _library() -> Library:
    if not _BOOKS:
        _BOOKS.append(read_library(FOLDER))
    return _BOOKS[0]


@given(
    st.text(max_size=120),
    st.dictionaries(st.sampled_from(sorted(NAMES.values())), st.text(max_size=12)),
)
def test_no_text_and_no_answer_breaks_the_coach(text: str, answers: dict[str, str]) -> None:
    books = _library()
    for around in (Circumstances(TODAY), shop(books, levels(LEVELS))):
        advice = consult(text, books, around, answers)
        assert [letter.letter for letter in advice.letters] == list("SMART")
        assert all(letter.reasons for letter in advice.letters)


def test_without_any_reading_the_owner_is_asked_where_it_stands(library: Library) -> None:
    around = shop(library, levels(LEVELS))
    text = "Reach jadi 12rb dalam 2 bulan"
    advice = ask(library, text, around, window="week")
    assert codes(advice) == {"baseline?"}
    assert not advice.questions[0].options
    settled = ask(library, text, around, window="week", baseline="9000")
    assert settled.aim is not None
    assert (settled.aim.baseline, settled.aim.target) == (9000, 12_000)
    assert settled.is_complete


def test_thirty_day_reach_is_read_as_the_phone_shows_it(library: Library) -> None:
    month = Period(TODAY - timedelta(days=30), TODAY - timedelta(days=1))
    readings = [*weekly([8_000] * 8, "reach"), Reading("ig", "reach", month, 21_000)]
    text = "Reach jadi 25rb dalam 2 bulan"
    around = shop(library, readings)
    by_week, by_month = (ask(library, text, around, window=w).aim for w in ("week", "month"))
    assert by_week is not None
    assert by_month is not None
    assert (by_week.baseline, by_week.every) == (8_000, "")
    assert (by_month.baseline, by_month.every) == (21_000, "month")
