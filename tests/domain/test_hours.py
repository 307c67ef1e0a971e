from __future__ import annotations

from datetime import UTC, date, datetime

from kpidesk.domain.hours import Cell, by_hour
from kpidesk.domain.post import Post, PostKind, PostReading


def post(code: str, published: datetime | None) -> Post:
    return Post("ig", code, PostKind.REEL, published, id=code)


def counters(code: str, **values: int) -> PostReading:
    return PostReading(code, date(2025, 3, 20), tuple(values.items()))


def test_posts_stand_at_the_hour_of_the_shop_not_of_the_platform() -> None:
    evening = datetime(2025, 3, 9, 17, 30, tzinfo=UTC)
    posts = [post("a", evening), post("b", evening.replace(minute=5)), post("c", None)]
    newest = {
        "a": counters("a", likes=100, comments=20),
        "b": counters("b", interactions=300, likes=9),
        "c": counters("c", likes=1),
    }
    assert by_hour(posts, newest, "Asia/Jakarta") == [Cell(0, 0, 210, 2)]
    assert by_hour(posts, newest, "Asia/Jayapura") == [Cell(0, 2, 210, 2)]


def test_posts_without_counters_are_left_out_and_one_alone_is_thin() -> None:
    noon = datetime(2025, 3, 12, 5, 0, tzinfo=UTC)
    found = by_hour(
        [post("a", noon), post("b", noon)], {"a": counters("a", likes=7)}, "Asia/Jakarta"
    )
    assert found == [Cell(2, 12, 7, 1)]
    assert found[0].is_thin
    assert by_hour([post("a", noon)], {"a": counters("a", views=9)}, "Asia/Jakarta") == []
