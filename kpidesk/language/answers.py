"""What an answer says in words: the figure in its unit, why it is unknown, what to bear in mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Note, Unknown, Why
from kpidesk.domain.metric import Unit
from kpidesk.language.formats import DASH
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

WHY = {
    Why.NO_READING: mark("answer", "Not filled in yet."),
    Why.NOT_AVAILABLE: mark("answer", "The platform does not give this number."),
    Why.NOT_ADDITIVE: mark(
        "answer", "People cannot be added up: the same person would be counted twice."
    ),
    Why.ZERO_DENOMINATOR: mark("answer", "{name} is 0, so there is nothing to divide by."),
    Why.MISSING_PART: mark("answer", "{name} is not filled in yet."),
    Why.TOO_OLD: mark("answer", "The last count is more than a week old."),
    Why.DEFINITION_BREAK: mark(
        "answer", "The platform changed what it counts, so the figures cannot be joined."
    ),
    Why.LOW_COVERAGE: mark("answer", "Too few days are filled in to compare."),
    Why.OTHER_WINDOW: mark(
        "answer",
        "One is the rate of the whole month, the other a mean of weeks; they do not compare.",
    ),
    Why.NO_COMPARISON: mark("answer", "There is nothing yet to compare with."),
    Why.BAD_FORMULA: mark("answer", "The formula cannot be computed."),
    Why.NOT_POOLABLE: mark("answer", "A rate typed without its parts holds for its own week only."),
    Why.ARCHIVED: mark("answer", "This number is no longer tracked."),
}
NOTES = {
    Note.SPLIT_BY_DAYS: mark("answer", "a week across the border was shared out by days"),
    Note.ROUNDED: mark("answer", "the phone rounded"),
    Note.ESTIMATED: mark("answer", "an estimate"),
    Note.PARTIAL: mark("answer", "not all days are filled in"),
    Note.MONTH_FIGURE: mark("answer", "the platform's own figure for the period"),
    Note.ONE_LEVEL: mark("answer", "only one follower count was there"),
    Note.WEEKLY_WEIGHTED: mark("answer", "weighted mean of the weeks, not of the month"),
    Note.SMALL_SAMPLE: mark("answer", "small sample"),
    Note.DIFFERS_FROM_WEEKS: mark("answer", "differs from the sum of the weeks"),
    Note.SOME_ACCOUNTS: mark("answer", "only accounts that have every part"),
}
_ABOUT = (Why.ZERO_DENOMINATOR, Why.MISSING_PART)


def name_of(key: str, catalogue: Catalogue, words: Words) -> str:
    """The name of a metric or KPI, or of what a formula derives from one."""
    found = catalogue.find(key)
    if found is not None:
        return found.name[words.language]
    named = {
        "days": words.say("answer", "Days"),
        "weeks": words.say("answer", "Weeks"),
    }
    if key in named:
        return named[key]
    for ending, text in (
        ("_start", words.say("answer", "{name} at the start")),
        ("_avg", words.say("answer", "{name}, average of start and end")),
        ("_before", words.say("answer", "{name} in the days before")),
    ):
        base = catalogue.find(key.removesuffix(ending))
        if key.endswith(ending) and base is not None:
            return text.format(name=base.name[words.language])
    return key


def reason(answer: Answer, catalogue: Catalogue, words: Words) -> str:
    """One sentence why there is no figure; empty where there is one."""
    if isinstance(answer, Known):
        return ""
    why = answer.why
    if isinstance(answer, Unknown) and why in _ABOUT and not answer.about:
        why = Why.BAD_FORMULA if why is Why.ZERO_DENOMINATOR else Why.NO_READING
    text = words.say("answer", WHY.get(why, WHY[Why.NO_READING]))
    about = answer.about if isinstance(answer, Unknown) else ""
    return text.format(name=name_of(about, catalogue, words))


def notes(answer: Answer, words: Words) -> str:
    """What to bear in mind, comma by comma; empty where there is nothing."""
    return ", ".join(words.say("answer", NOTES[note]) for note in Note if note in answer.notes)


def figure(value: Number, unit: Unit, formats: Formats) -> str:
    """A known figure in its unit: `Rp27.778`, `7,5%`, `5,40×`, `12.428`, `53 min`."""
    if unit is Unit.MONEY:
        return formats.money(value if isinstance(value, int) else round(value))
    if unit is Unit.PERCENT:
        return formats.percent(value, _decimals(value))
    if unit is Unit.TIMES:
        return formats.number(value, 2) + "×"
    if unit is Unit.SECONDS:
        return _clock(round(value))
    if unit is Unit.MINUTES:
        return (
            formats.number(value, 0 if value == int(value) else 1)
            + "\u00a0"
            + _MINUTES[formats.language]
        )
    if unit is Unit.HOURS:
        return (
            formats.number(value, 0 if value == int(value) else 1)
            + "\u00a0"
            + _HOURS[formats.language]
        )
    if unit is Unit.COUNT or value == int(value):
        return formats.number(value)
    return formats.number(value, 2 if abs(value) < 10 else 1)


_MINUTES = {"id": "mnt", "en": "min"}
_HOURS = {"id": "jam", "en": "h"}


def _decimals(value: Number) -> int:
    """One is enough, except where it would say nothing."""
    return 2 if 0 < abs(value) < 1 else 1


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def said(answer: Answer, unit: Unit, formats: Formats) -> str:
    """The figure, its bounds, or a dash."""
    if isinstance(answer, Known):
        return figure(answer.value, unit, formats)
    if isinstance(answer, Between):
        return f"{figure(answer.low, unit, formats)}{DASH}{figure(answer.high, unit, formats)}"
    return DASH
