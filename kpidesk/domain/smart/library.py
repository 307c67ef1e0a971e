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


def read_library(folder: Path, catalogue: Catalogue | None = None) -> Library:
    """Everything the coach reads by; the shop's own metrics and KPIs are understood by the names
    in `catalogue`, where one is given."""
    known = catalogue or Catalogue.read(folder)
    every: list[Metric | Kpi] = [*known.metrics.values(), *known.kpis.values()]
    own = [thing for thing in every if thing.custom]
    vocabulary = Vocabulary.read(folder / "synonyms.toml")
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
