"""How the number of a wish stands to what is now: to, by, above, below, times, points."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Unit
from kpidesk.domain.shape import Nature
from kpidesk.domain.smart import lexicon
from kpidesk.domain.smart.amounts import Amount, Measure
from kpidesk.domain.smart.deadlines import Time
from kpidesk.domain.smart.wish import Relation

if TYPE_CHECKING:
    from kpidesk.domain.smart.wish import Wish


_AT = re.compile(
    r"(?:^|\s)(?:jadi|jd|jdi|menjadi|ke|to|di\s?bawah|di\s?atas|kurang\s+dari|lebih\s+dari|maksimal|minimal"
    r"|maks|min|below|under|above|at\s+most|at\s+least)\s+$"
)
"""Right before a number that says where to, not by how much."""
_EACH_POST = re.compile(
    r"(?:per|tiap|setiap|each|every|a|/)\s*(?:satu\s+|1\s+)?(?:post|posts|posting|postingan|konten|content"
    r"|reels?|video|unggahan|upload|feed|foto|carousel)(?![a-z])"
)


def key_for(key: str, amount: Amount | None, text: str) -> str:
    """The same word names two things: "balas 90 % chat" is a rate, "engagement 5 %" too."""
    if amount is None:
        return key
    before = text[: amount.start]
    if amount.measure is Measure.PLAIN and _EACH_POST.search(text):
        return lexicon.PER_POST.get(key, key)
    if key in ("conversations_started", "inquiries") and lexicon.REPLY.search(text):
        key = "response_time_median"
    if amount.measure in (Measure.PERCENT, Measure.POINTS):
        moved = not _AT.search(before) and (
            lexicon.RISE.search(before) or lexicon.ADD.search(before)
        )
        slower = key == "response_time_median" and not lexicon.DOWN.search(text)
        return "response_rate" if slower else key if moved else lexicon.RATE_OF.get(key, key)
    if key == "repeat_rate":
        return "orders"
    if key == "customers" and (lexicon.GET.search(before) or lexicon.ADD.search(before)):
        return "new_customers"
    money = amount.measure is Measure.MONEY
    counted = amount.measure is Measure.PLAIN and bool(amount.value and amount.value < 10_000)
    if (
        key == "revenue"
        and counted
        and re.match(r"\s*(?:pcs|pesanan|order|transaksi|buah|item|produk)", text[amount.end :])
    ):
        return "orders"
    return "revenue" if key == "orders" and money else key


def from_to(text: str, mine: tuple[Amount, ...]) -> tuple[Amount | None, Amount | None]:
    """The baseline and the target among the amounts of the main metric."""
    real = [a for a in mine if a.measure is not Measure.DAYS] or list(mine)
    for first, second in pairwise(real):
        opening = re.search(
            r"(?:^|\s)(?:dari|dr|from|mulai)\s+(?:angka\s+|sekitar\s+)?$", text[: first.start]
        )
        between = text[first.end : second.start]
        arrow = re.match(r"^\s*[a-z]*\s*(?:>|->|-+>)\s*$", between)
        turned = re.search(
            r"(?:^|\s)(?:menjadi|jadi|jd|jdi|ke|to|hingga|sampai|until|into)(?:\s+\S+)?\s*$",
            between,
        )
        if arrow or (opening and turned):
            return first, second
        if _is_turned(text, first, second):
            return first, second
        if (
            re.match(r"^\s*(?:dari|dr|from)\s+$", between)
            and _last_cue(text[: first.start]) == "to"
        ):
            return second, first
    if not real:
        return None, None
    present = [a for a in real if _is_present(text, a)]
    wanted = [a for a in real if a not in present]
    unpaid = [a for a in wanted if not _PAID.search(text[: a.start])]
    wanted = unpaid or wanted
    if present and wanted:
        return present[0], _strongest(text, wanted)
    return None, _strongest(text, wanted or real)


_PAID = re.compile(r"(?:iklan|ads|budget|modal|promosi)\s+$")
"""Right before what an effort costs."""


def rival(
    text: str, mine: tuple[Amount, ...], baseline: Amount | None, chosen: Amount | None
) -> Amount | None:
    """A second number of the same kind that is as likely meant as the chosen one: "500, kalau bisa
    700". A step and where it leads ("naik 500 jadi 1.500") are one number said twice."""
    if chosen is None or chosen.value is None or baseline is not None:
        return None
    for other in mine:
        alike = other.measure is chosen.measure and other.value not in (None, chosen.value)
        paid = _PAID.search(text[: other.start])
        if other is chosen or not alike or paid or other.measure in _APART:
            continue
        cues = {_last_cue(text[: one.start]) for one in (chosen, other)}
        if not cues & {"rise", "add"}:
            return other
    return None


_APART = (Measure.MULTIPLE, Measure.DAYS, Measure.HOURS, Measure.MINUTES, Measure.SECONDS)
"""How often and how long; they stand beside a number without rivalling it."""


def _is_present(text: str, amount: Amount) -> bool:
    """ "Sekarang 800 followers", "800 followers now": where the shop stands."""
    before, after = text[: amount.start], text[amount.end :]
    return bool(lexicon.PRESENT.search(before) or lexicon.PRESENT_AFTER.match(after))


def _is_turned(text: str, first: Amount, second: Amount) -> bool:
    """ "8.000 jadi 10.800", "ER kita 3%, mau jadi 4%": the first is where it stands, unless a verb
    asks for it."""
    between = text[first.end : second.start]
    becomes = re.search(r"(?:^|\s)(?:menjadi|jadi|jd|jdi)\s+$", between)
    return bool(becomes) and first.measure is second.measure and not _last_cue(text[: first.start])


def _strongest(text: str, real: list[Amount]) -> Amount:
    """Of several amounts the one that says where to, else the first that is a number."""
    for amount in real:
        if amount.value is not None and _last_cue(text[: amount.start]) in ("to", "above", "below"):
            return amount
    return next((a for a in real if a.value is not None), real[0])


_CUES = (
    ("above", lexicon.ABOVE),
    ("below", lexicon.BELOW),
    ("to", lexicon.TO),
    ("add", lexicon.ADD),
    ("rise", lexicon.RISE),
    ("get", lexicon.GET),
)


def _last_cue(before: str) -> str:
    """The word that governs the number behind it: the nearest, at most six words away."""
    if lexicon.SIGNS_ABOVE.search(before):
        return "above"
    if lexicon.SIGNS_BELOW.search(before):
        return "below"
    near = " ".join(before.split()[-7:])
    best, place = "", (-1, 0)
    for name, rule in _CUES:
        for match in rule.finditer(near):
            found = (match.end(), match.end() - match.start())
            if found > place:
                best, place = name, found
    return best


def _cues(wish: Wish, text: str) -> tuple[str, bool]:
    """The governing word of the number, and whether anything in the text adds or moves."""
    assert wish.amount is not None
    before = _without_name(text, wish)[: wish.amount.start]
    cue = _last_cue(before)
    after = text[wish.amount.end :]
    if lexicon.FORBID.search(before) and cue in ("above", "below"):
        cue = "below" if cue == "above" else "above"
    elif lexicon.FORBID.search(before) and lexicon.DOWN.search(before):
        cue = "above"
    tail = re.match(r"\s*(?:atau|or)\s+(lebih|kurang|more|less|fewer|higher|above)\b", after)
    if tail:
        cue = "above" if tail[1] in ("lebih", "more", "higher", "above") else "below"
    moved = bool(lexicon.RISE.search(before) or lexicon.ADD.search(before))
    return cue, moved


def _without_name(text: str, wish: Wish) -> str:
    """In "ER by views 3%" the "by" belongs to the name."""
    if wish.mention is None:
        return text
    start, end = wish.mention.start, wish.mention.end
    return text[:start] + " " * (end - start) + text[end:]


def relation(wish: Wish, text: str) -> Relation | None:
    """How the number of `wish` is meant in the plain `text`; None without a number."""
    amount = wish.amount
    if amount is None:
        return None
    cue, moved = _cues(wish, text)
    if wish.baseline is not None:
        return Relation.TO
    if amount.measure is Measure.MULTIPLE:
        lipat = "lipat" in text[amount.start : amount.end]
        if wish.unit is Unit.TIMES and not moved and not lipat:
            return _limit(cue)
        if not _is_counting(wish, text, moved):
            return Relation.TIMES
    if amount.measure is Measure.POINTS:
        return Relation.POINTS if moved or cue not in ("to", "above", "below") else _limit(cue)
    if amount.measure is Measure.PERCENT:
        return _percent(wish, cue, moved)
    return _plain_number(wish, text, cue, moved)


def _is_counting(wish: Wish, text: str, moved: bool) -> bool:
    """ "8 kali sebulan" and "ditonton 10 rb kali" count; "naik 3 kali" and "2x lipat" multiply."""
    amount = wish.amount
    assert amount is not None
    said = text[amount.start : amount.end]
    if "lipat" in said or amount.value is None or not re.search(r"kali|times|x\b", said):
        return False
    if wish.metric in lexicon.ACTIVITIES and not moved:
        return True
    repeated = any(w.kind is Time.RHYTHM and 0 <= w.start - amount.end <= 1 for w in wish.whens)
    return repeated or amount.value > 20 or (not moved and not said.endswith("x"))


def _limit(cue: str) -> Relation:
    return {"above": Relation.ABOVE, "below": Relation.BELOW}.get(cue, Relation.TO)


def _percent(wish: Wish, cue: str, moved: bool) -> Relation:
    if wish.unit is not Unit.PERCENT:
        return Relation.SHARE
    if cue in ("to", "above", "below"):
        return _limit(cue)
    after = wish.plain.text[wish.amount.end :] if wish.amount else ""
    relative = re.match(
        r"\s*(?:dari\s+(?:sekarang|nilai|angka|sebelumnya|bulan|minggu)|relat)", after
    )
    if relative:
        return Relation.SHARE
    return Relation.POINTS_OR_SHARE if moved or cue == "rise" else Relation.TO


def _plain_number(wish: Wish, text: str, cue: str, moved: bool) -> Relation:
    assert wish.amount is not None
    if wish.nature is Nature.TIME:
        if moved and cue in ("rise", "add"):
            return Relation.BY
        return Relation.ABOVE if not wish.lower or cue == "above" else Relation.BELOW
    if cue in ("above", "below"):
        return _limit(cue)
    if wish.nature is Nature.STOCK:
        return _stock(wish.amount, text, cue)
    if cue == "to":
        return Relation.TO
    if wish.amount.signed or (cue == "rise" and wish.nature is not Nature.FLOW):
        return Relation.BY
    if cue == "rise" or (cue == "add" and re.search(r"bertambah|kenaikan", text)):
        return Relation.BY
    return Relation.TO


def _stock(amount: Amount, text: str, cue: str) -> Relation:
    if (
        amount.signed
        or lexicon.NEW.match(_behind(text, amount))
        or lexicon.NEW_BEFORE.search(text[: amount.start])
    ):
        return Relation.BY
    if cue == "to":
        return Relation.TO
    if cue in ("add", "rise") or (cue == "get" and lexicon.ADD.search(text[: amount.start])):
        return Relation.BY
    return Relation.TO_OR_BY


def _behind(text: str, amount: Amount) -> str:
    """What follows the number, without the noun it counts."""
    after = text[amount.end :]
    noun = re.match(
        r"\s*(?:followers?|pengikut|subscribers?|subs|anggota|members?|kontak|orang|akun)\b", after
    )
    return after[noun.end() :] if noun else after
