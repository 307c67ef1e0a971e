"""The shapes a goal can have, and how its metric behaves."""

from __future__ import annotations

from enum import StrEnum


class Nature(StrEnum):
    """How values of the metric behave, as far as a goal cares."""

    STOCK = "stock"
    FLOW = "flow"
    PEOPLE = "people"
    """Unique people: a weekly value, never added up."""
    RATE = "rate"
    TIME = "time"


class Shape(StrEnum):
    """How the current value of a goal is made."""

    TO_LEVEL = "to_level"
    """The latest level, against a level: 6,000 followers."""
    INCREASE_BY = "increase_by"
    """The level gained since the start: +1,000 followers."""
    CUMULATIVE = "cumulative"
    """The sum since the start: 60 orders in six weeks."""
    INTENSITY = "intensity"
    """The mean of the last four complete weeks: weekly reach +35 %."""
    RATIO = "ratio"
    """A rate pooled over the last four weeks."""
    KEEP_ABOVE = "keep_above"
    KEEP_BELOW = "keep_below"
    """Each week against a limit."""
    DELIVER = "deliver"
    """Done of agreed, counted by hand: four posts by an influencer."""

    @property
    def is_kept(self) -> bool:
        """True for the two that are judged week by week."""
        return self in (Shape.KEEP_ABOVE, Shape.KEEP_BELOW)

    @property
    def adds_up(self) -> bool:
        """True when every week adds to what is done."""
        return self in (Shape.INCREASE_BY, Shape.CUMULATIVE, Shape.DELIVER)
