"""Why a figure or a change cannot be said, in few words: for cards, cells and read-outs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Why
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.language.words import Words

REASONS: dict[Why, str] = {
    Why.NO_READING: mark("reason", "not filled yet"),
    Why.NOT_AVAILABLE: mark("reason", "the platform does not give it"),
    Why.NOT_ADDITIVE: mark("reason", "people cannot be added up"),
    Why.ZERO_DENOMINATOR: mark("reason", "nothing to divide by"),
    Why.MISSING_PART: mark("reason", "waits for {part}"),
    Why.TOO_OLD: mark("reason", "last number is too old"),
    Why.DEFINITION_BREAK: mark("reason", "counted differently since"),
    Why.LOW_COVERAGE: mark("reason", "too few days filled"),
    Why.OTHER_WINDOW: mark("reason", "month and weeks do not compare"),
    Why.NO_COMPARISON: mark("reason", "nothing to compare with"),
    Why.BAD_FORMULA: mark("reason", "the formula cannot be read"),
    Why.NOT_POOLABLE: mark("reason", "this rate cannot be pooled"),
    Why.ARCHIVED: mark("reason", "no longer tracked"),
}


def reason(why: Why, words: Words, part: str = "") -> str:
    """A lower-case phrase; `part` is the name of the missing part of a formula."""
    if why is Why.MISSING_PART and not part:
        return words.say("reason", REASONS[Why.NO_READING])
    return words.say("reason", REASONS[why]).format(part=part)
