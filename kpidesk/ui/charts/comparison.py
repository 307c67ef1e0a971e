"""Two spans compared as a whole, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.language.answers import figure
from kpidesk.language.reasons import reason

if TYPE_CHECKING:
    from kpidesk.domain.compare import Change
    from kpidesk.domain.metric import Unit
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words


def four_weeks(change: Change, unit: Unit, words: Words, formats: Formats) -> str:
    """`4 full weeks 32.000, the 4 before 30.400: +5,3%`, or why that cannot be said."""
    if change.why is not None or change.current is None or change.base is None:
        why = reason(change.why, words) if change.why is not None else ""
        return words.say("charts", "4 full weeks and the 4 before: {why}").format(why=why)
    said = words.say("charts", "4 full weeks {now}, the 4 before {then}: {change}")
    return said.format(
        now=figure(change.current, unit, formats),
        then=figure(change.base, unit, formats),
        change=_change(change, words, formats),
    )


def _change(change: Change, words: Words, formats: Formats) -> str:
    assert change.absolute is not None
    if change.absolute == 0:
        return words.say("charts", "unchanged")
    if change.points is not None:
        return words.say("charts", "{n} points").format(n=formats.signed(change.points, 1))
    if change.percent is None:
        return formats.signed(change.absolute)
    percent = formats.signed(change.percent, 1) + "%"
    if change.per_day:
        return words.say("charts", "{n} per day filled in").format(n=percent)
    return percent
