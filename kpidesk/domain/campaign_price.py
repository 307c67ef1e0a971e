"""What one of each result cost a campaign: an order, a new customer, a click, a lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.campaign_own import Whose
from kpidesk.domain.figure import over

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer
    from kpidesk.domain.campaign_own import OwnFigures
    from kpidesk.domain.figure import Figure
    from kpidesk.domain.period import Period

READ = (
    ("cpc", "ad_link_clicks", True, 1),
    ("cpm", "ad_impressions", True, 1000),
    ("cpe", "interactions", False, 1),
    ("cpl", "leads", False, 1),
)
"""Price → what it is paid for, whether ads alone are counted, and for how many at once."""


class Answers(Protocol):
    """Where readings are asked: a scope, or nothing at all."""

    def answer(self, key: str, period: Period) -> Answer:
        """What can be said of a metric or KPI over a period."""


@dataclass(frozen=True, slots=True)
class Price:
    """`cost` ÷ `brought` × `per`, with its parts. `cost` in whole minor units."""

    key: str
    """Key of the KPI: cpa, cac, cpc, cpm, cpe, cpl."""
    cost: int
    counted: str
    """Key of the metric that was paid for."""
    brought: Figure
    per: int = 1
    coverage: float = 1.0
    """The share of the days, ads or posts with a reading of what was brought."""
    whose: Whose = Whose.COUNTED
    """What it was read of; of the whole shop it is lower than the campaign's own would be."""

    @property
    def figure(self) -> Figure:
        """Minor units with decimals; unknown where nothing came or nothing is known of it."""
        return over(self.cost, self.brought, self.counted, self.per)

    @property
    def is_free(self) -> bool:
        """Something came and nothing was paid for it."""
        return not self.cost and not isinstance(self.brought, Unknown) and self.brought > 0

    @property
    def came_to_nothing(self) -> bool:
        """Money went out, and none of it came."""
        return self.cost > 0 and self.brought == 0


def prices_read(
    ads: int, total: int, period: Period, own: OwnFigures, answers: Answers | None
) -> list[Price]:
    """The prices of what is read over the campaign's days: of its own ads and posts where they
    are known, else of the whole shop. `ads` is what its ads cost, `total` all it cost."""
    return [
        _price(key, counted, ads if ads_only else total, per, period, own, answers)
        for key, counted, ads_only, per in READ
    ]


def _price(
    key: str,
    counted: str,
    cost: int,
    per: int,
    period: Period,
    own: OwnFigures,
    answers: Answers | None,
) -> Price:
    mine = own.find(counted)
    if mine is not None:
        known, whose = mine
        paid = own.ad_cost if whose is Whose.OWN_ADS else cost
        return Price(key, paid, counted, known.value, per, known.coverage, whose)
    answer = answers.answer(counted, period) if answers else Unknown(Why.NO_READING, counted)
    if isinstance(answer, Known):
        shop = Whose.WHOLE_SHOP
        return Price(key, cost, counted, answer.value, per, answer.coverage, shop)
    return Price(key, cost, counted, Unknown(Why.MISSING_PART, counted), per)
