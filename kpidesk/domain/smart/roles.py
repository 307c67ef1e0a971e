"""Which metric a sentence is about, and which it only mentions: as a means, a base, a limit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.smart import lexicon

if TYPE_CHECKING:
    from kpidesk.domain.smart.amounts import Amount
    from kpidesk.domain.smart.vocabulary import Mention

_NEAR = 2
_APART = frozenset(
    ("per", "di", "pada", "dari", "of", "in", "on", "for", "untuk", "ke", "to", "dalam", "lewat")
)
"""Words after which something else begins: "20 per postingan" counts no posts."""


@dataclass(frozen=True, slots=True)
class Roles:
    """`main` is what is wanted; `others` are further results wanted in the same breath; `mine`
    are the amounts that belong to the main one."""

    main: Mention | None = None
    others: tuple[Mention, ...] = ()
    mine: tuple[Amount, ...] = ()
    shelved: tuple[Mention, ...] = ()
    """Means, bases, places, limits and what is not wanted."""


def roles(text: str, mentions: list[Mention], amounts: list[Amount]) -> Roles:
    """Tell the wanted metric from the others in a plain `text` whose times are blanked out."""
    named = [m for m in mentions if not m.loose or _is_meant(text, m, amounts)]
    named = _without_verbs(text, named, amounts)
    wanted: list[Mention] = []
    shelved: list[Mention] = []
    for mention in named:
        (shelved if _is_aside(text, mention, named) else wanted).append(mention)
    if not wanted and shelved:
        kept = [m for m in shelved if not lexicon.NEGATED.search(text[: m.start])]
        wanted, shelved = kept[:1], [m for m in shelved if m not in kept[:1]]
    if not wanted:
        return Roles(mine=tuple(_free(text, amounts, shelved)), shelved=tuple(shelved))
    return _chosen(text, wanted, shelved, amounts)


def _is_meant(text: str, mention: Mention, amounts: list[Amount]) -> bool:
    """An everyday word counts beside a number, after a direction or after "jumlah"."""
    before, after = text[: mention.start], text[mention.end :]
    for amount in amounts:
        if amount.end <= mention.start and _words_in(text[amount.end : mention.start]) <= 1:
            return True
        if mention.end <= amount.start and _words_in(text[mention.end : amount.start]) <= _NEAR:
            return True
    last = before.split()[-1:] or [""]
    return bool(
        last[0] in ("jumlah", "total", "rasio", "number")
        or lexicon.UP.fullmatch(last[0])
        or lexicon.DOWN.fullmatch(last[0])
        or after.lstrip().startswith(("naik", "turun", "bertambah", "meningkat"))
    )


def _words_in(text: str) -> int:
    return len(text.split())


def _without_verbs(text: str, named: list[Mention], amounts: list[Amount]) -> list[Mention]:
    """Drop the verb in "reach 10k followers" and the plain verb in "posting 3 reels"."""
    kept: list[Mention] = []
    for index, mention in enumerate(named):
        later = named[index + 1 :]
        word = text[mention.start : mention.end]
        if (
            word in ("reach", "views", "view")
            and later
            and _is_verb(text, mention, later[0], amounts)
        ):
            continue
        if (
            mention.key in lexicon.ACTIVITIES
            and not _has_own_number(text, mention, amounts)
            and any(m.key in lexicon.ACTIVITIES and _apart(text, mention, m) <= 4 for m in later)
        ):
            continue
        if any(m.key == mention.key for m in kept) or _is_of_which(mention, kept):
            continue
        kept.append(mention)
    return kept


def _has_own_number(text: str, mention: Mention, amounts: list[Amount]) -> bool:
    """ "3 postingan dan 5 story" are two things to do; "posting 3 reels" is one."""
    return any(not text[a.end : mention.start].strip() for a in amounts if a.end <= mention.start)


def _is_of_which(mention: Mention, kept: list[Mention]) -> bool:
    """ "Views video", "likes reels": of which, not what."""
    if mention.key not in lexicon.ACTIVITIES or not kept:
        return False
    return kept[-1].key not in lexicon.ACTIVITIES and mention.start - kept[-1].end <= 1


def _apart(text: str, one: Mention, other: Mention) -> int:
    return _words_in(text[one.end : other.start])


def _is_verb(text: str, mention: Mention, other: Mention, amounts: list[Amount]) -> bool:
    """Reach + number + noun is "attain so many of those"."""
    between = text[mention.end : other.start]
    if lexicon.PLACE.search(text[: other.start]):
        return False
    has_number = any(mention.end <= a.start and a.end <= other.start for a in amounts)
    return has_number and _words_in(between) <= 5 and not lexicon.JOINED.search(between)


def _is_aside(text: str, mention: Mention, named: list[Mention]) -> bool:
    if mention.key in lexicon.NONE_OF and text[: mention.start].rstrip().endswith("tanpa"):
        return False
    if len(named) == 1:
        return bool(lexicon.NEGATED.search(text[: mention.start]))
    before = text[: mention.start]
    if lexicon.NEGATED.search(before) or _is_base(text, mention):
        return True
    if lexicon.MEANS.search(before) or mention.key == "ad_spend":
        return True
    is_activity = mention.key in lexicon.ACTIVITIES or mention.key in ("influencers", "customers")
    return bool(is_activity and lexicon.PLACE.search(before))


def _is_base(text: str, mention: Mention) -> bool:
    """In "30 dari 100 chat" the chats are what is counted in; in "dari 40 gelas menjadi 60 gelas"
    the glasses are what grows."""
    base = lexicon.BASE.search(text[: mention.start])
    if base is None:
        return False
    grows = re.search(r"(?:menjadi|jadi|jd|ke|to)\s+(?:rp\.?\s*)?\d", text[mention.end :])
    return not (grows and re.search(r"\d", base[0]))


def _chosen(
    text: str, wanted: list[Mention], shelved: list[Mention], amounts: list[Amount]
) -> Roles:
    able = [m for m in shelved if not lexicon.NEGATED.search(text[: m.start])]
    owned = {id(a): _owner(text, a, [*wanted, *able]) for a in amounts}
    with_number = [m for m in wanted if any(o is m for o in owned.values())]
    results = [m for m in with_number if m.key not in lexicon.ACTIVITIES]
    main = (results or with_number or _results_first(wanted))[0]
    others: list[Mention] = []
    aside: list[Mention] = []
    for mention in wanted:
        if mention is main:
            continue
        is_second = _is_second(text, main, mention, mention in with_number)
        (others if is_second else aside).append(mention)
    mine = tuple(
        a
        for a in amounts
        if owned[id(a)] is main
        and (main.key == "ad_spend" or not lexicon.BUDGET.search(text[: a.start]))
    )
    return Roles(main, tuple(others), mine, (*shelved, *aside))


def _results_first(wanted: list[Mention]) -> list[Mention]:
    return sorted(wanted, key=lambda m: m.key in lexicon.ACTIVITIES)


def _is_second(text: str, main: Mention, other: Mention, has_number: bool) -> bool:
    """A second wish, not a means to the first: joined by "dan", or with a number of its own."""
    if other.key in lexicon.ACTIVITIES and main.key not in lexicon.ACTIVITIES:
        return False
    if {main.key, other.key} == lexicon.MIXED_UP:
        return True
    first, last = sorted((main, other), key=lambda m: m.start)
    between = text[first.end : last.start]
    return has_number or bool(lexicon.JOINED.search(between))


def _owner(text: str, amount: Amount, mentions: list[Mention]) -> Mention | None:
    """Whose number it is: the noun right behind it, else the nearest name before it, else the
    nearest after it."""
    behind = [m for m in mentions if m.start - amount.end >= 0]
    behind = [m for m in behind if _is_counted(text[amount.end : m.start])]
    if behind:
        return behind[0]
    before = [m for m in mentions if m.end <= amount.start]
    if before:
        return before[-1]
    return next((m for m in mentions if m.start >= amount.end), None)


def _is_counted(between: str) -> bool:
    """Only an adjective may stand between a number and what it counts."""
    words = between.split()
    return len(words) <= 1 and not lexicon.JOINED.search(between) and not _APART & set(words)


def _free(text: str, amounts: list[Amount], shelved: list[Mention]) -> list[Amount]:
    return [
        a
        for a in amounts
        if _owner(text, a, shelved) is None and not lexicon.BUDGET.search(text[: a.start])
    ]
