"""What the number reader understood, as figures and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.number import EntryState
from kpidesk.domain.problem import Problem
from kpidesk.language.problems import sentence
from kpidesk.language.problems.number import BRIEF

if TYPE_CHECKING:
    from kpidesk.domain.answer import Number
    from kpidesk.domain.number import Entry, Kind
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

MOST_DECIMALS = 4


def figure(value: Number, kind: Kind, formats: Formats) -> str:
    """A value as the form writes it back: `12.300`, `Rp50.000`, `3,5%`, `0:07`."""
    if kind == "money":
        return formats.money(value)
    if kind == "percent":
        return formats.percent(value, _decimals(value))
    if kind == "duration":
        return clock(int(value))
    return formats.number(value, _decimals(value))


def clock(seconds: int) -> str:
    """`0:07`, `1:02:00`."""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return "\u2212" + text if seconds < 0 else text


def _decimals(value: Number) -> int:
    text = f"{value:.{MOST_DECIMALS}f}".rstrip("0")
    return len(text.partition(".")[2])


def understood(entry: Entry, kind: Kind, words: Words, formats: Formats) -> str:
    """One line under or beside the field: the reading, the question or the refusal."""
    if entry.problem is not None:
        return said(entry.problem, kind, words, formats)
    if entry.state is EntryState.MISSING:
        return words.say("entry", "not available, which is not zero")
    if entry.value is None:
        return words.say("entry", "not filled in yet")
    return reading(entry, kind, formats)


def reading(entry: Entry, kind: Kind, formats: Formats) -> str:
    """`= 19.300 ±50`; empty without a value."""
    if entry.value is None:
        return ""
    text = "= " + figure(entry.value, kind, formats)
    return f"{text} {rounding(entry.rounded_by, kind, formats)}" if entry.rounded_by else text


def rounding(rounded_by: Number, kind: Kind, formats: Formats) -> str:
    """`±50`, `±3:00`: by how much a rounded value may be off, in the value's own unit."""
    from kpidesk.domain.money import minor_digits

    if kind == "duration":
        return "±" + clock(int(rounded_by))
    shown = rounded_by / 10 ** minor_digits(formats.currency) if kind == "money" else rounded_by
    return "±" + formats.number(shown, _decimals(rounded_by))


def said(problem: Problem, kind: Kind, words: Words, formats: Formats) -> str:
    """The sentence of a problem about a number; its figures in the number's own unit."""
    return sentence(Problem(problem.code, _facts(problem, kind, formats)), words)


def _facts(problem: Problem, kind: Kind, formats: Formats) -> tuple[tuple[str, str], ...]:
    plain = ("times", "longest", "fits", "length", "rows")
    return tuple(
        (name, _fact(name, value, "count" if name in plain else kind, formats))
        for name, value in problem.facts
    )


def brief(problem: Problem, kind: Kind, words: Words, formats: Formats) -> str:
    """The few words that fit beside a field."""
    text = words.say("brief", BRIEF[problem.code])
    return text.format(**dict(_facts(problem, kind, formats)))


def _fact(name: str, value: object, kind: Kind, formats: Formats) -> str:
    if not isinstance(value, int | float):
        return str(value or "")
    if name in ("change", "net", "gap"):
        return formats.signed(value)
    return figure(value, kind, formats)
