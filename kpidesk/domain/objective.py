"""What a shop wants from social media, and which KPIs serve that aim."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kpidesk.domain.catalogue import paragraphs
from kpidesk.domain.metric import Text

if TYPE_CHECKING:
    from pathlib import Path

PRIMARY, SUPPORTING, OFF_TARGET = 2, 1, 0


@dataclass(frozen=True, slots=True)
class Objective:
    """An aim, with the keys of metrics and KPIs that serve it."""

    key: str
    name: Text
    says: Text
    """What reaching it looks like, in one sentence."""
    primary: tuple[str, ...]
    supporting: tuple[str, ...]
    guardrail: tuple[str, ...]
    """What must not get worse meanwhile."""
    chain: tuple[str, ...]
    """From the first number to the business, in order."""
    needs: Text

    def score(self, key: str) -> int:
        """2 where the figure is what the aim is measured by, 1 where it supports it, else 0."""
        if key in self.primary:
            return PRIMARY
        return SUPPORTING if key in self.supporting else OFF_TARGET


@lru_cache(maxsize=4)
def objectives(folder: Path) -> dict[str, Objective]:
    """The aims in `folder` (`resources()/"catalogue"`), by key, in the order to offer them."""
    entries = paragraphs(folder)["objectives"]
    return {key: _objective(key, entry) for key, entry in entries.items()}


def _objective(key: str, entry: dict[str, dict[str, str] | list[str]]) -> Objective:
    def text(name: str) -> Text:
        return Text(**dict(entry[name]))  # type: ignore[arg-type]

    def keys(name: str) -> tuple[str, ...]:
        return tuple(entry[name])

    return Objective(
        key, text("name"), text("says"), keys("primary"), keys("supporting"), keys("guardrail"),
        keys("chain"), text("needs"),
    )  # fmt: skip
