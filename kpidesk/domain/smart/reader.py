"""Reading a typed wish: times first, then numbers, then names, then how they belong together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Direction, Unit
from kpidesk.domain.period import MONDAY
from kpidesk.domain.smart import lexicon
from kpidesk.domain.smart.amounts import Amount, Measure, amounts
from kpidesk.domain.smart.deadlines import Time, When, times
from kpidesk.domain.smart.relations import from_to, key_for, relation, rival
from kpidesk.domain.smart.roles import Roles, roles
from kpidesk.domain.smart.text import Plain, plain
from kpidesk.domain.smart.vocabulary import Mention, Vocabulary
from kpidesk.domain.smart.wish import Finder, Wish, nature_of

if TYPE_CHECKING:
    from datetime import date


def read(
    typed: str,
    vocabulary: Vocabulary,
    catalogue: Finder,
    today: date,
    week_starts: int = MONDAY,
) -> Wish:
    """Read a typed wish. Never raises; a text that says nothing gives a wish without anything."""
    whole = plain(typed)
    clean = _quiet(whole)
    timed = _is_timed(vocabulary.mentions(clean.text)) or bool(lexicon.ANSWERS.search(clean.text))
    whens = times(clean.text, today, week_starts, timed)
    rest = clean.without((w.start, w.end) for w in whens)
    numbers = [*amounts(rest.text), *_spans(whens)]
    named, numbers = _settled(_named(vocabulary, rest.text), numbers)
    found = roles(rest.text, named, sorted(numbers, key=lambda a: a.start))
    found = _sold(rest.text, found, numbers)
    wish = _surrounded(Wish(typed, whole, whens=tuple(whens), vague=_vague(whole, whens)))
    return _wanted(wish, rest.text, found, catalogue)


def _quiet(whole: Plain) -> Plain:
    """Blank out addresses, tags and turns of phrase that only look like metrics."""
    rules = (lexicon.LINK, lexicon.HANDLE, lexicon.FALSE_FRIENDS)
    return whole.without((m.start(), m.end()) for rule in rules for m in rule.finditer(whole.text))


def _named(vocabulary: Vocabulary, text: str) -> list[Mention]:
    """The metrics named, and answering messages in any words: "membalas 90 % pesan"."""
    found = vocabulary.mentions(text)
    replies = lexicon.ANSWERS.search(text)
    if replies is None or any(m.key in lexicon.ANSWERED and not m.loose for m in found):
        return found
    apart = [m for m in found if m.end <= replies.start() or replies.end() <= m.start]
    mention = Mention("response_time_median", replies.start(), replies.start() + len(replies[1]))
    return sorted([*apart, mention], key=lambda m: m.start)


def _is_timed(mentions: list[Mention]) -> bool:
    return any(m.key in lexicon.TIMED for m in mentions)


def _spans(whens: list[When]) -> list[Amount]:
    measures = {
        "second": Measure.SECONDS, "minute": Measure.MINUTES, "hour": Measure.HOURS,
        "day": Measure.DAYS,
    }  # fmt: skip
    return [Amount(w.start, w.end, w.count, measures[w.unit]) for w in whens if w.kind is Time.SPAN]


def _settled(mentions: list[Mention], numbers: list[Amount]) -> tuple[list[Mention], list[Amount]]:
    """Where a name and a number share letters ("bintang 5", "4,8 bintang"), one gives way."""

    def meets(mention: Mention, amount: Amount) -> bool:
        return mention.start < amount.end and amount.start < mention.end

    numbers = [_without_noun(a, mentions) for a in numbers]
    swallowed = [a for a in numbers for m in mentions if m.start <= a.start and a.end <= m.end]
    numbers = [a for a in numbers if a not in swallowed]
    clear = [m for m in mentions if not any(meets(m, a) for a in numbers)]
    if not clear:
        clear = [replace(m, loose=False) for m in mentions]
    return clear, numbers


def _without_noun(number: Amount, mentions: list[Mention]) -> Amount:
    """In "4.5 star rating" the star belongs to the name."""
    cut = [m.start for m in mentions if number.start < m.start < number.end]
    return replace(number, end=cut[0]) if cut else number


def _sold(text: str, found: Roles, numbers: list[Amount]) -> Roles:
    """ "Menjual 50 kue": what is sold needs no name from the catalogue."""
    if found.main is not None and found.main.key not in ("revenue", "units_sold"):
        return found
    for number in numbers:
        verb = lexicon.SELL.search(text[: number.start])
        if verb and number.measure is Measure.PLAIN and number.value is not None:
            noun = re.match(r"\s*([a-z]+)", text[number.end :])
            if noun and noun[1] not in lexicon.NO_GOODS:
                end = verb.start() + len(verb[0].split()[0])
                mention = Mention("units_sold", verb.start(), end)
                return replace(found, main=mention, mine=(number,))
    return found


def _vague(whole: Plain, whens: list[When]) -> tuple[tuple[int, int], ...]:
    found = []
    for match in lexicon.VAGUE.finditer(whole.text):
        inside = any(w.start <= match.start() < w.end and w.kind is not Time.URGENCY for w in whens)
        compared = re.match(r"\s+(?:than|dari)\b", whole.text[match.end() :])
        counted = re.search(r"\d\S*\s+$", whole.text[: match.start()]) and match[0] == "more"
        if not (inside or compared or counted):
            found.append((match.start(), match.end()))
    return tuple(found)


def _surrounded(wish: Wish) -> Wish:
    text = wish.plain.text
    handle = lexicon.HANDLE.search(text)
    offered = (keys for rule, keys in lexicon.SUGGESTED if rule.search(text))
    return replace(
        wish,
        platform=next((name for rule, name in lexicon.PLATFORMS if rule.search(text)), None),
        handle=handle[0] if handle else None,
        window=bool(lexicon.WINDOW.search(text)),
        monthly=bool(lexicon.MONTHLY.search(text)),
        fresh=bool(lexicon.FRESH.search(text)),
        organic=bool(lexicon.ORGANIC.search(text)),
        suggested=next(offered, lexicon.SUGGESTED_ELSE),
    )


def _wanted(wish: Wish, text: str, found: Roles, catalogue: Finder) -> Wish:
    if found.main is None:
        amount = found.mine[0] if found.mine else None
        money = amount is not None and amount.measure is Measure.MONEY
        offered = lexicon.SUGGESTED_MONEY if money else wish.suggested
        return replace(wish, amount=amount, suggested=offered)
    mention = found.main
    baseline, amount = from_to(text, found.mine)
    key = key_for(mention.key, amount, text)
    thing = catalogue.find(key)
    others = tuple(dict.fromkeys(m.key for m in found.others if m.key != key))
    wish = replace(
        wish,
        metric=key,
        mention=mention,
        nature=nature_of(thing, key),
        unit=thing.unit if thing else Unit.COUNT,
        lower=bool(thing and thing.direction is Direction.DOWN),
        others=others,
        amount=amount,
        baseline=baseline,
        rival=rival(text, found.mine, baseline, amount),
        down=bool(lexicon.DOWN.search(text)),
        keeps=bool(lexicon.KEEP.search(text)),
        named_rate=bool(lexicon.ER_ASKS.search(text[mention.start : mention.end + 24])),
        directed=_is_directed(text, mention, amount),
    )
    return replace(wish, relation=relation(wish, text))


def _is_directed(text: str, mention: Mention, amount: Amount | None) -> bool:
    if amount is not None or (mention.key in lexicon.ACTIVITIES and not mention.loose):
        return True
    text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
    rules = (lexicon.UP, lexicon.DOWN, lexicon.GET, lexicon.KEEP, lexicon.ADD, lexicon.TO)
    return any(rule.search(text) for rule in rules)
