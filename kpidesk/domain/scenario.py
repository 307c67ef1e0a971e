"""A calculation kept by name, to be laid beside others or sent into a campaign."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.domain.shop import new_id

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Scenario:
    """What was typed into a calculator, as it was typed; results are computed anew when shown.

    `calculator` is its name on the command line; `given` holds (field, text) pairs in field
    order, a blank text for what is unknown.
    """

    name: str
    calculator: str
    given: tuple[tuple[str, str], ...]
    made_on: date | None = None
    campaign: str | None = None
    id: str = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise refuse("scenario_without_name")
