from __future__ import annotations

from datetime import date

from kpidesk.domain.availability import Availability
from kpidesk.domain.metric import Direction, Kind, Metric, Text, Unit
from kpidesk.domain.period import week_of
from kpidesk.domain.shop import Platform
from kpidesk.paths import resources

FACTS = Availability.read(resources() / "catalogue")
WEEK = week_of(date(2025, 3, 10))


def a_metric(key: str, kind: Kind = Kind.FLOW, custom: bool = False) -> Metric:
    text = Text(key, key)
    return Metric(key, "x", kind, Unit.COUNT, Direction.UP, text, text, text, custom=custom)


def test_instagram_shows_a_week_until_its_first_day_is_ninety_days_old() -> None:
    views = a_metric("views")
    assert FACTS.until("instagram", views, WEEK) == date(2025, 6, 8)
    assert not FACTS.is_gone("instagram", views, WEEK, date(2025, 6, 8))
    assert FACTS.is_gone("instagram", views, WEEK, date(2025, 6, 9))
    assert FACTS.days_left("instagram", views, WEEK, date(2025, 6, 8)) == 1
    assert FACTS.days_left("instagram", views, WEEK, date(2025, 6, 9)) == 0


def test_stories_are_forgotten_sooner() -> None:
    assert FACTS.until("instagram", a_metric("story_replies"), WEEK) == date(2025, 3, 23)


def test_a_level_shows_only_today() -> None:
    assert FACTS.until("instagram", a_metric("followers", Kind.LEVEL), WEEK) == date(2025, 3, 23)


def test_what_nobody_knows_is_never_greyed() -> None:
    assert FACTS.until("books", a_metric("revenue"), WEEK) is None
    assert FACTS.until("youtube", a_metric("views"), WEEK) is None
    assert FACTS.until("instagram", a_metric("own", custom=True), WEEK) is None
    assert FACTS.days_left("whatsapp", a_metric("inquiries"), WEEK, date(2030, 1, 1)) is None


def test_every_fact_names_a_platform_and_its_source() -> None:
    for platform, memory in FACTS.memories.items():
        assert platform in set(Platform)
        assert memory.source
        assert memory.hint.id
        assert memory.hint.en
