"""How near an influencer's niche is to what a shop sells."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kpidesk.domain.metric import Text

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SAME, NEAR, FAR = 2, 1, 0


@dataclass(frozen=True, slots=True)
class Sector:
    """What a shop sells, and the influencer niches that suit it."""

    key: str
    name: Text
    same: tuple[str, ...]
    near: tuple[str, ...]

    def score(self, niche: str) -> int:
        """2 for the same world, 1 for an adjacent one, 0 for an unrelated one."""
        if niche in self.same:
            return SAME
        return NEAR if niche in self.near else FAR


@dataclass(frozen=True, slots=True)
class Niches:
    """The names of niches and the sectors of shops, by key, in the order to offer them."""

    names: Mapping[str, Text]
    sectors: Mapping[str, Sector]

    def fit(self, sector: str, niche: str) -> int | None:
        """How near `niche` is to `sector`, 0 to 2; None for a sector that is not in the list."""
        found = self.sectors.get(sector)
        return found.score(niche) if found else None


@lru_cache(maxsize=4)
def niches(folder: Path) -> Niches:
    """The niches in `folder` (`resources()/"catalogue"`)."""
    entries: dict[str, Any] = tomllib.loads((folder / "niches.toml").read_text(encoding="utf-8"))
    sectors = {
        key: Sector(key, Text(**entry["name"]), tuple(entry["same"]), tuple(entry["near"]))
        for key, entry in entries["sectors"].items()
    }
    return Niches({key: Text(**name) for key, name in entries["niches"].items()}, sectors)
