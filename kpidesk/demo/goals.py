"""The goals of the demo shop: one going well, one that needs a look, one limit, one closed.

What the owner wrote is her own text, so it stays Indonesian in every language of the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kpidesk.domain.goal import CheckIn, Closing, Confidence, Goal, KeptLetter, Mark, Outcome
from kpidesk.domain.metric import Unit
from kpidesk.domain.shape import Nature, Shape

if TYPE_CHECKING:
    from collections.abc import Callable

WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Before:
    """What the demo's weeks say: `level` of Instagram followers at a week's end, `orders` of a
    week, both by the week's Monday."""

    newest: date
    """Monday of the newest week, the half-filled one."""
    level: Callable[[date], int]
    orders: Callable[[date], int]


def goals(before: Before, instagram: str, books: str) -> list[Goal]:
    """The demo's goals for the accounts of these ids."""
    return [
        _followers(before, instagram),
        _orders(before, books),
        _engagement(before, instagram),
        _closed(before, books),
    ]


def _followers(before: Before, account: str) -> Goal:
    """Ten weeks old, on its way."""
    start = before.newest - 9 * WEEK
    baseline = before.level(start - WEEK)
    last = start + 16 * WEEK - _DAY
    target = _round(baseline + 16 * 58, 50)
    made = Goal(
        f"Pengikut Instagram @kopisenja menjadi {_dotted(target)}", "followers", Shape.TO_LEVEL,
        Nature.STOCK, Unit.COUNT, baseline, start, (Mark(target, last, start),), account=account,
        wish="pengen followers ig naik banyak, kira-kira 900 lagi dalam 4 bulan",
        objective="awareness", made_on=start, letters=LETTERS,
    )  # fmt: skip
    looks = (
        CheckIn(start + 4 * WEEK, Confidence.MIDDLE, "Minggu reels resep lebih ramai dari foto"),
        CheckIn(start + 8 * WEEK, Confidence.HIGH, "Tiga reels per minggu jalan terus"),
    )
    for look in looks:
        made = made.checked(look)
    return made


def _orders(before: Before, account: str) -> Goal:
    """Six weeks old and wanting more than the weeks bring; the target was eased once."""
    start = before.newest - 6 * WEEK
    last = start + 12 * WEEK - _DAY
    usual = sum(before.orders(start - n * WEEK) for n in range(1, 5)) / 4
    first, eased = _round(usual * 12 * 1.4, 10), _round(usual * 12 * 1.25, 10)
    made = Goal(
        "Pesanan lewat buku kas selama 12 minggu", "orders", Shape.CUMULATIVE, Nature.FLOW,
        Unit.COUNT, 0, start, (Mark(first, last, start),), account=account,
        wish="pesanan sebanyak-banyaknya sampai tahun baru", objective="sales", made_on=start,
        letters=LETTERS,
    )  # fmt: skip
    made = made.changed(eased, last, start + 3 * WEEK, "Mesin espreso diservis seminggu")
    return made.checked(CheckIn(start + 5 * WEEK, Confidence.LOW, "Hujan tiap sore, ojol sepi"))


def _engagement(before: Before, account: str) -> Goal:
    """A limit kept week by week."""
    start = before.newest - 8 * WEEK
    last = start + 13 * WEEK - _DAY
    return Goal(
        "Engagement rate tiap minggu minimal 6%", "er_reach", Shape.KEEP_ABOVE, Nature.RATE,
        Unit.PERCENT, 6.0, start, (Mark(6.0, last, start),), account=account,
        wish="ER jangan sampai di bawah 6% sampai akhir tahun", objective="community",
        made_on=start,
    )  # fmt: skip


def _closed(before: Before, account: str) -> Goal:
    """Last quarter's, closed with a lesson."""
    start = before.newest - 24 * WEEK
    last = start + 8 * WEEK - _DAY
    weeks = [before.orders(start + n * WEEK) for n in range(8)]
    target = _round(sum(weeks) * 0.96, 10)
    made = Goal(
        f"{_dotted(target)} pesanan dalam 8 minggu", "orders", Shape.CUMULATIVE, Nature.FLOW,
        Unit.COUNT, 0, start, (Mark(target, last, start),), account=account, objective="sales",
        made_on=start,
    )  # fmt: skip
    lesson = "Paket berdua paling laku; mulai promonya dua minggu sebelum gajian"
    return made.closed(Closing(last + _DAY, Outcome.ACHIEVED, sum(weeks), lesson))


LETTERS = (
    KeptLetter("S", "pass", "Satu metrik disebut."),
    KeptLetter("M", "pass", "Angkanya jelas dan bisa diperiksa."),
    KeptLetter("A", "pass", "Realistis menurut riwayat 12 minggu."),
    KeptLetter("R", "pass", "Cocok dengan tujuan toko."),
    KeptLetter("T", "pass", "Batas akhir terbaca."),
)


def _round(value: float, step: int) -> int:
    return round(value / step) * step


def _dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")
