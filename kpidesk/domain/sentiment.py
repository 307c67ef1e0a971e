"""What comments feel like, counted by hand, and how far the count can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.answer import Unknown
from kpidesk.domain.figure import count, minus, over, percent, plus
from kpidesk.domain.wilson import wilson

if TYPE_CHECKING:
    from kpidesk.domain.figure import Figure, Given

FEW = 30
"""Below this many comments a move of some points is noise."""


@dataclass(frozen=True, slots=True)
class Sentiment:
    """All in percent; net sentiment runs from −100 to 100. `positive_lo` and `positive_hi` are the
    Wilson 95 % interval of the positive share."""

    nss: Figure
    nss_excluding_neutral: Figure
    positive_share: Figure
    positive_lo: Figure
    positive_hi: Figure
    neutral_share: Figure
    negative_share: Figure


def sentiment(positive: Given, neutral: Given, negative: Given) -> Sentiment:
    """Net sentiment both ways in use: with the neutral comments in the base, and without."""
    good, plain, bad = (
        count("positive", positive),
        count("neutral", neutral),
        count("negative", negative),
    )
    every = plus([good, plain, bad])
    low, high = _interval(good, every)
    return Sentiment(
        nss=percent(minus(good, bad), every, "comments"),
        nss_excluding_neutral=percent(minus(good, bad), plus([good, bad]), "opinions"),
        positive_share=percent(good, every, "comments"),
        positive_lo=low,
        positive_hi=high,
        neutral_share=percent(plain, every, "comments"),
        negative_share=percent(bad, every, "comments"),
    )


def _interval(cases: Figure, trials: Figure) -> tuple[Figure, Figure]:
    share = over(cases, trials, "comments")
    if isinstance(share, Unknown) or isinstance(cases, Unknown) or isinstance(trials, Unknown):
        return share, share
    low, high = wilson(int(cases), int(trials))
    return 100 * low, 100 * high
