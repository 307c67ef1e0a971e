"""A shop's own weeks of advertising: what each cost, and how views became clicks and orders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.domain.campaign_price import Answers
    from kpidesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class AdWeek:
    """One week that knows all four. `spend` in minor units."""

    spend: int
    impressions: int
    clicks: int
    orders: int

    @property
    def cpm(self) -> float | None:
        """The price of 1,000 views; None without one."""
        return 1000 * self.spend / self.impressions if self.impressions else None


@dataclass(frozen=True, slots=True)
class AdWeeks:
    """The weeks, oldest first. With `of_ads` the orders are those the ads manager counted, else
    every order of the shop, which flatters the ads."""

    weeks: tuple[AdWeek, ...] = ()
    of_ads: bool = False

    def total(self, name: str) -> int:
        """The sum of one of the four over the weeks."""
        return sum(getattr(week, name) for week in self.weeks)

    @property
    def text(self) -> str:
        """As it is kept with a saved calculation."""
        rows = [f"{w.spend}/{w.impressions}/{w.clicks}/{w.orders}" for w in self.weeks]
        return ("ads " if self.of_ads else "") + " ".join(rows)


def ad_weeks(answers: Answers, weeks: Iterable[Period]) -> AdWeeks:
    """Those of `weeks` that know spend, views, clicks and orders to the last day."""
    spans = list(weeks)
    for key in ("ad_purchases", "orders"):
        found = []
        for week in spans:
            values = [
                _value(answers, name, week)
                for name in ("ad_spend", "ad_impressions", "ad_link_clicks", key)
            ]
            known = [value for value in values if value is not None]
            if len(known) == len(values):
                found.append(AdWeek(*known))
        if found:
            return AdWeeks(tuple(found), key == "ad_purchases")
    return AdWeeks()


def read_weeks(text: str) -> AdWeeks:
    """What `AdWeeks.text` wrote; nothing where it is no such text."""
    words = text.split()
    of_ads = words[:1] == ["ads"]
    rows = [word.split("/") for word in words[1 if of_ads else 0 :]]
    if not all(
        len(row) == 4 and all(part.isascii() and part.isdigit() for part in row) for row in rows
    ):
        return AdWeeks()
    return AdWeeks(tuple(AdWeek(*(int(part) for part in row)) for row in rows), of_ads)


def _value(answers: Answers, key: str, week: Period) -> int | None:
    answer = answers.answer(key, week)
    if isinstance(answer, Known) and answer.coverage >= 1:
        return round(answer.value)
    return None
