"""Campaigns that run on the same days, and the share of what came that each is declared to have.

Nothing is divided automatically: without a declared share each campaign claims all of it, and the
overlap is said beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.domain.result import Method

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.period import Period

ALL = 100
SHARED = frozenset({Method.COUNTED, Method.ASKED, Method.UPLIFT})
"""Ways of counting that cannot tell two campaigns of the same days apart. A code, a tagged click
and an ads manager name their campaign themselves."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """Another campaign and the days both run."""

    other: Campaign
    period: Period


def overlaps(campaign: Campaign, others: Iterable[Campaign]) -> list[Overlap]:
    """The other campaigns that run on some of its days, earliest first."""
    found = []
    for other in others:
        both = campaign.period.overlap(other.period)
        if other.id != campaign.id and both is not None:
            found.append(Overlap(other, both))
    return sorted(found, key=lambda each: (each.period.first, each.other.name))


def most_to_declare(found: Sequence[Overlap]) -> int:
    """The largest share, in percent, a campaign may be declared to have, so that no day is given
    away more than once."""
    busiest = 0
    for start in {each.period.first for each in found}:
        given = sum(each.other.share or 0 for each in found if start in each.period)
        busiest = max(busiest, given)
    return max(0, ALL - busiest)


def declare(campaigns: Sequence[Campaign], shares: Mapping[str, int | None]) -> list[Campaign]:
    """The campaigns whose declared share changes, with the new one; `shares` is id → percent, or
    None to declare nothing. Raises `Refused` where a day would be given away more than once."""
    wanted = [
        replace(each, share=shares[each.id]) if each.id in shares else each for each in campaigns
    ]
    for each in wanted:
        if each.id in shares and each.share is not None:
            most = most_to_declare(overlaps(each, wanted))
            if each.share > most:
                raise refuse("share_over_all", name=each.name, most=most)
    before = {each.id: each for each in campaigns}
    return [each for each in wanted if each.share != before[each.id].share]


def is_over_all(campaign: Campaign, found: Sequence[Overlap]) -> bool:
    """True where dates were moved since, and a day now has more than all of it declared."""
    return campaign.share is not None and campaign.share > most_to_declare(found)


def weight(campaign: Campaign, period: Period, found: Sequence[Overlap]) -> Fraction:
    """What part of a result over `period` is the campaign's: its declared share of the days it
    has in common with another, at most what the others leave, and all of the other days."""
    if campaign.share is None:
        return Fraction(1)
    share = min(campaign.share, most_to_declare(found))
    common = sum(1 for day in period if any(day in each.period for each in found))
    return 1 - Fraction(common, period.days) * (1 - Fraction(share, ALL))
