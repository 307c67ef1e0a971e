"""Every column an export may have leads to a metric of the catalogue, in its unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.metric import Unit
from kpidesk.importing.naming import ALIASES
from kpidesk.importing.sources import (
    SOURCES,
    ga4,
    instagram_archive,
    linkedin,
    meta_ads,
    meta_audience,
    meta_content,
    meta_daily,
    shopee,
    tiktok,
    tiktok_shop,
    x,
    youtube,
)
from kpidesk.language.importing import FORMATS
from tests.importing.reading import CATALOGUE

if TYPE_CHECKING:
    from kpidesk.importing.columns import Field

TABLES: dict[str, dict[str, Field]] = {
    "linkedin days": linkedin.DAILY,
    "linkedin posts": linkedin.POSTS,
    "shopee": shopee.FIELDS,
    "tiktok days": tiktok.DAILY,
    "tiktok posts": tiktok.POSTS,
    "tiktok shop": tiktok_shop.FIELDS,
    "x days": x.DAILY,
    "x posts": x.POSTS,
    "youtube": youtube.FIELDS,
}
PLAIN = [
    meta_daily.TITLES,
    meta_content.COUNTERS,
    meta_ads.FIELDS,
    ga4.METRICS,
    ga4.EVENTS,
    instagram_archive.KEYS,
    tiktok.SHARES,
    ALIASES,
]


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES.keys())
def test_columns_lead_to_metrics_in_their_unit(table: dict[str, Field]) -> None:
    wrong = {
        label: (field.metric, field.unit)
        for label, field in table.items()
        if field.metric not in CATALOGUE.metrics
        or CATALOGUE.metrics[field.metric].unit is not field.unit
    }
    assert not wrong


def test_names_lead_to_metrics() -> None:
    named = {key for table in PLAIN for key in table.values()}
    named |= {key for key in meta_audience.TITLES.values() if key != "age"}
    named |= {meta_ads.SPEND, "audience_age", "audience_gender", "orders_cancelled"}
    assert not {key for key in named if key not in CATALOGUE.metrics}


def test_counters_of_posts_are_counts_or_seconds() -> None:
    units = {CATALOGUE.metrics[key].unit for key in meta_content.COUNTERS.values()}
    assert units == {Unit.COUNT, Unit.SECONDS}


def test_every_format_has_a_name() -> None:
    assert {source.key for source in SOURCES} == set(FORMATS)
