"""A budget from three guesses, where there are no own figures yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.funnel import Backward, backward
from kpidesk.language.words import mark
from kpidesk.ui.calculators.outcome import Outcome, fraction
from kpidesk.ui.widgets.fraction import EQUALS, Over, Term
from kpidesk.ui.widgets.range_bar import Mark
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.figure import Figure
    from kpidesk.domain.figure import Given as Number
    from kpidesk.ui.calculators.backward import BackwardPanel

GUESSES = ("careful", "middle", "hopeful")
TITLES = {
    "careful": mark("calculators", "Careful"),
    "middle": mark("calculators", "Middle"),
    "hopeful": mark("calculators", "Hopeful"),
}


def guesses(values: Mapping[str, Number]) -> dict[str, Backward]:
    """The funnel of each of the three guesses."""
    return {
        guess: backward(
            values["target_orders"],
            fraction(values[f"cvr_{guess}"]),
            fraction(values[f"ctr_{guess}"]),
            values[f"cpm_{guess}"],
        )
        for guess in GUESSES
    }


def guessed(panel: BackwardPanel, values: Mapping[str, Number]) -> Outcome:
    """The middle guess leads; nothing is claimed of one's own figures."""
    say = panel.words.say
    found = guesses(values)
    middle = found["middle"].budget
    known = not isinstance(middle, Unknown)
    return Outcome(
        caption=say("calculators", "Budget needed, middle guess"),
        value=panel.money(middle),
        tone="ink" if known else "ink3",
        shape=Shape.NONE,
        word=say("calculators", "Guesses, not your own figures")
        if known
        else panel.waiting(middle),
        formula=in_words(panel),
        facts=tuple((panel.say(TITLES[g]), panel.money(found[g].budget)) for g in GUESSES),
        advice=(
            (
                say("calculators", "After four weeks of ads, use your own figures instead."),
                False,
            ),
        ),
    )


def draw_guesses(panel: BackwardPanel, values: Mapping[str, Number]) -> None:
    """Show the three beside one another, and the funnel of the middle one."""
    found = guesses(values)
    marks = [
        Mark(each.budget, panel.short(each.budget), panel.say(TITLES[g]), g == "middle")
        for g, each in found.items()
        if not isinstance(each.budget, Unknown)
    ]
    ends = [mark.value for mark in marks]
    panel.range.shows(marks, min(ends, default=0.0), max(ends, default=0.0))
    middle = found["middle"]
    panel.funnel.shows(
        panel.stages(
            [
                (panel.words.say("calculators", "Views"), middle.impressions, ""),
                (panel.words.say("calculators", "Clicks"), middle.clicks, ""),
                (panel.words.say("calculators", "Orders"), orders_wanted(values, middle), ""),
            ]
        )
    )


def orders_wanted(values: Mapping[str, Number], found: Backward) -> Figure:
    """The orders a funnel ends in, as far as it is known."""
    wanted = values["target_orders"]
    return found.clicks if isinstance(found.clicks, Unknown) or wanted is None else wanted


def in_words(panel: BackwardPanel) -> tuple[Term | Over, ...]:
    """How the budget follows from the orders wanted, without figures."""
    say = panel.words.say
    return (
        Term(say("calculators", "budget")),
        EQUALS,
        Over(
            say("calculators", "orders wanted"),
            say("calculators", "orders per click × clicks per view"),
            "ink2",
        ),
        Term("× CPM ÷ " + panel.number(1000), "ink2"),
    )
