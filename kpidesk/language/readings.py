"""How sure a reading is, and where it came from, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.reading import Source, State
from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.language.words import Words

STATES = {
    State.EXACT: mark("reading", "exact"),
    State.ROUNDED: mark("reading", "rounded"),
    State.ESTIMATED: mark("reading", "estimated"),
    State.UNAVAILABLE: mark("reading", "not available"),
}
SOURCES = {
    Source.TYPED: mark("reading", "typed"),
    Source.PASTED: mark("reading", "pasted"),
    Source.IMPORTED: mark("reading", "imported"),
    Source.DEMO: mark("reading", "demo"),
    Source.SALVAGED: mark("reading", "recovered"),
}


def state_name(state: State, words: Words) -> str:
    """`rounded`."""
    return words.say("reading", STATES[state])


def source_name(source: Source, words: Words) -> str:
    """`imported`."""
    return words.say("reading", SOURCES[source])
