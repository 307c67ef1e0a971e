"""The month's posts: one measure, one account, the shop's own days."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kpidesk.domain.month_content import content
from kpidesk.domain.period import month
from kpidesk.domain.post import Post, PostKind, PostReading
from tests.domain.shops import INSTAGRAM, TIKTOK

OCTOBER = month(2026, 10)


def a_post(number: int, kind: PostKind = PostKind.REEL, hour: int = 3, day: int = 0) -> Post:
    published = datetime(2026, 10, day or number, hour, tzinfo=UTC)
    return Post(INSTAGRAM.id, str(number), kind, published, f"Post {number}", id=f"p{number}")


def read(post: Post, **values: int) -> tuple[str, PostReading]:
    return post.id, PostReading(post.id, date(2026, 11, 1), tuple(values.items()))


def test_the_best_three_and_the_last_by_reach() -> None:
    posts = [a_post(n) for n in range(1, 8)]
    latest = dict(read(p, reach=100 * n, interactions=10) for n, p in enumerate(posts, 1))
    found = content(INSTAGRAM, posts, latest, OCTOBER, "Asia/Jakarta")
    assert found is not None
    assert (found.measure, found.count) == ("reach", 7)
    assert [(one.place, one.value) for one in found.ranked] == [
        (1, 700), (2, 600), (3, 500), (7, 100),
    ]  # fmt: skip
    assert found.ranked[3].rate == 10


def test_views_stand_in_where_most_posts_have_no_reach() -> None:
    posts = [a_post(n) for n in range(1, 4)]
    latest = dict([read(posts[0], reach=9, views=1), *(read(p, views=5) for p in posts[1:])])
    found = content(INSTAGRAM, posts, latest, OCTOBER, "Asia/Jakarta")
    assert found is not None
    assert found.measure == "views"
    assert found.ranked[0].rate is None


def test_a_post_at_night_belongs_to_the_shop_s_own_day() -> None:
    late = Post(INSTAGRAM.id, "a", PostKind.REEL, datetime(2026, 9, 30, 18, tzinfo=UTC), id="a")
    next_month = a_post(31, hour=20)
    latest = dict([read(late, reach=5), read(next_month, reach=6), read(a_post(2), reach=1)])
    found = content(INSTAGRAM, [late, next_month, a_post(2)], latest, OCTOBER, "Asia/Jakarta")
    assert found is not None
    assert [one.on for one in found.ranked] == [date(2026, 10, 1), date(2026, 10, 2)]


def test_kinds_are_compared_by_their_mean() -> None:
    posts = [a_post(1), a_post(2), a_post(3, PostKind.IMAGE)]
    latest = dict(read(p, reach=v) for p, v in zip(posts, (100, 300, 150), strict=True))
    found = content(INSTAGRAM, posts, latest, OCTOBER, "Nowhere/Land")
    assert found is not None
    assert [(k.kind, k.count, k.mean) for k in found.kinds] == [
        (PostKind.REEL, 2, 200), (PostKind.IMAGE, 1, 150),
    ]  # fmt: skip


def test_one_post_alone_or_none_of_the_account_is_no_ranking() -> None:
    latest = dict([read(a_post(1), reach=1)])
    assert content(INSTAGRAM, [a_post(1)], latest, OCTOBER, "Asia/Jakarta") is None
    assert content(TIKTOK, [a_post(1), a_post(2)], latest, OCTOBER, "Asia/Jakarta") is None
