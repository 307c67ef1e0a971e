"""The coach's books, read from `resources/catalogue` once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.niche import niches
from kpidesk.domain.objective import objectives
from kpidesk.domain.smart.coach import Library
from kpidesk.domain.smart.fields import Fields
from kpidesk.domain.smart.vocabulary import Vocabulary

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.metric import Kpi, Metric


EVERYDAY = frozenset(
    (
        "following", "budget_planned", "frequency", "tool_cost", "nps_passives", "bounces",
        "followers_gained", "impressions", "plays", "contribution", "reactions", "labor_hours",
        "labor_rate", "labor_cost", "messages_received", "messages_replied", "audience_city",
        "audience_country", "audience_gender", "audience_age", "content_interest",
        "sentiment_positive", "sentiment_negative", "production_cost", "influencer_fee",
        "net_follower_growth", "store_rating", "rating_sum", "leads",
    )
)  # fmt: skip
"""Metrics whose names are everyday words, or mean another one in a wish ("pengikut baru")."""


def _is_rivals(key: str) -> bool:
    """What rivals have is something to compare with, not to wish for."""
    return key.startswith("competitor_")


def read_library(folder: Path, catalogue: Catalogue | None = None) -> Library:
    """Everything the coach reads by; the shop's own metrics and KPIs are understood by the names
    in `catalogue`, where one is given."""
    known = catalogue or Catalogue.read(folder)
    every: list[Metric | Kpi] = [*known.metrics.values(), *known.kpis.values()]
    own = [thing for thing in every if thing.custom]
    vocabulary = Vocabulary.read(folder / "synonyms.toml").with_names(
        {
            thing.key: (thing.name.id, thing.name.en)
            for thing in every
            if not thing.custom and thing.key not in EVERYDAY and not _is_rivals(thing.key)
        }
    )
    if own:
        vocabulary = vocabulary.with_own(
            {thing.key: (thing.name.id, thing.name.en) for thing in own}
        )
    return Library(
        known,
        vocabulary,
        objectives(folder),
        niches(folder),
        Fields.read(folder / "niche_words.toml"),
    )
