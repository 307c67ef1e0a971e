"""The shop's part of what is said and done among a named set of rivals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown, Why
from kpidesk.domain.figure import count, percent, plus

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.figure import Figure, Given


@dataclass(frozen=True, slots=True)
class Shares:
    """In percent of the whole set, the shop included."""

    sov: Figure
    soe: Figure


def shares(
    own_mentions: Given,
    competitor_mentions: Sequence[Given],
    own_interactions: Given,
    competitor_interactions: Sequence[Given],
) -> Shares:
    """Share of voice and share of engagement; one rival left blank makes the share unknown."""
    return Shares(
        sov=share_of("mentions", own_mentions, competitor_mentions),
        soe=share_of("interactions", own_interactions, competitor_interactions),
    )


def share_of(name: str, own: Given, others: Sequence[Given]) -> Figure:
    """`own` in percent of own and all `others`; without a rival there is nothing to share."""
    if not others:
        return Unknown(Why.NO_COMPARISON, f"competitor_{name}")
    mine = count(f"own_{name}", own)
    return percent(mine, plus([mine, *(count(f"competitor_{name}", o) for o in others)]), name)
