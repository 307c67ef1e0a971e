from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from kpidesk.desk import Desk
from kpidesk.domain.incoming import Draft, IncomingPost
from kpidesk.domain.period import Period
from kpidesk.domain.plan import Verdict, plan
from kpidesk.domain.post import Post, PostKind, PostReading
from kpidesk.domain.problem import Refused
from tests.builders import a_desk

if TYPE_CHECKING:
    from pathlib import Path


CODE = "18355151116178767"
PUBLISHED = datetime(2026, 3, 18, 16, 48, tzinfo=UTC)


def draft_of(desk: Desk, views: int | None, on: date) -> Draft:
    account = next(iter(desk.accounts)).id
    post = Post(account, CODE, PostKind.REEL, PUBLISHED, "Kopi susu", "https://x.id/1", 30, id="")
    return Draft(
        "meta_content",
        posts=[IncomingPost(post, 2, (views, None))],
        post_metrics=("views", "reach"),
        read_on=on,
        read=1,
    )


def imported(desk: Desk, views: int, on: date, **answers: str) -> Verdict | None:
    draft = draft_of(desk, views, on)
    made = plan(draft, desk.imports.known(draft), {}, answers)
    verdict = made.posts[0].verdict
    desk.imports.apply(made, "posts.csv", f"{views}{on}", answers)
    return verdict


def test_a_post_keeps_its_long_code_and_one_reading_a_day(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    assert imported(desk, 52, date(2026, 4, 1)) is Verdict.NEW
    assert imported(desk, 52, date(2026, 4, 9)) is Verdict.SAME
    assert imported(desk, 90, date(2026, 4, 9)) is Verdict.NEW
    assert imported(desk, 91, date(2026, 4, 9), changed="replace") is Verdict.CHANGED
    (post,) = desk.posts.all()
    assert (post.code, post.published, post.title) == (CODE, PUBLISHED, "Kopi susu")
    read = [
        (one.on, one.value("views"), one.value("reach")) for one in desk.posts.readings(post.id)
    ]
    assert read == [(date(2026, 4, 1), 52, None), (date(2026, 4, 9), 91, None)]
    assert desk.posts.latest(until=date(2026, 4, 5))[post.id].value("views") == 52
    desk.close()


def test_an_import_of_posts_is_taken_back_whole(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    imported(desk, 52, date(2026, 4, 1))
    batch = desk.imports.list()[0]
    assert desk.imports.take_back(batch.id).edited == 0
    assert len(desk.posts) == 0
    desk.history.undo()
    assert len(desk.posts) == 1
    desk.close()


def test_posts_are_found_by_day_and_removed_with_undo(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    account = next(iter(desk.accounts)).id
    post = desk.posts.save(Post(account, "7", published=PUBLISHED, title="Promo"))
    desk.posts.read(PostReading(post.id, date(2026, 3, 20), (("likes", 4),)))
    march = Period(date(2026, 3, 1), date(2026, 3, 31))
    assert [one.id for one in desk.posts.between(march)] == [post.id]
    assert desk.posts.between(march.shift(60)) == []
    desk.posts.remove(post.id)
    assert desk.posts.get(post.id) is None
    desk.history.undo()
    assert desk.posts.readings(post.id)[0].value("likes") == 4
    desk.close()


def test_a_post_of_an_unknown_account_is_refused(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    with pytest.raises(Refused):
        desk.posts.save(Post("nobody", "7"))
    assert len(desk.posts) == 0
    desk.close()


def test_a_plan_with_open_questions_is_not_applied(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    imported(desk, 52, date(2026, 4, 1))
    draft = draft_of(desk, 60, date(2026, 4, 1))
    made = plan(draft, desk.imports.known(draft), {}, {})
    with pytest.raises(Refused):
        desk.imports.apply(made, "posts.csv", "x", {})
    desk.close()


def many(desk: Desk, count: int) -> None:
    account = next(iter(desk.accounts)).id
    posts = [
        IncomingPost(
            Post(account, f"{n:017}", PostKind.REEL, PUBLISHED, f"Post {n}", id=""),
            n,
            (n, None if n % 2 else 7),
        )
        for n in range(1, count + 1)
    ]
    draft = Draft("meta_content", posts=posts, post_metrics=("views", "reach"), read=count)
    draft.read_on = date(2026, 4, 1)
    made = plan(draft, desk.imports.known(draft), {}, {})
    desk.imports.apply(made, "posts.csv", "digest", {})


def test_many_posts_are_one_line_of_the_log_and_still_undone_and_redone(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    desk.posts.save(Post(next(iter(desk.accounts)).id, "kept", title="By hand"))
    many(desk, 4_500)
    before = [(p.code, p.title, p.id) for p in desk.posts.all()]
    read = desk.posts.readings(desk.posts.all()[7].id)
    assert desk.check() == []
    for _ in range(2):
        undone = desk.history.undo()
        assert undone is not None
        assert undone.code == "import_file"
        assert [p.title for p in desk.posts.all()] == ["By hand"]
        assert desk.check() == []
        desk.history.redo()
        assert [(p.code, p.title, p.id) for p in desk.posts.all()] == before
        assert desk.posts.readings(desk.posts.all()[7].id) == read
        assert desk.check() == []
    desk.close()
    again = Desk.open(tmp_path / "shop.kpidesk")
    assert len(again.posts) == 4_501
    again.close()


def test_posts_changed_since_stay_when_their_import_is_taken_back(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    many(desk, 3)
    post = desk.posts.all()[0]
    post.title = "Renamed"
    desk.posts.save(post)
    back = desk.imports.take_back(desk.imports.list()[0].id)
    assert back.edited == 1
    assert [p.title for p in desk.posts.all()] == ["Renamed"]
    assert desk.check() == []
    desk.history.undo()
    assert len(desk.posts) == 3
    desk.close()


def test_posts_imported_twice_and_taken_back_twice_leave_nothing(tmp_path: Path) -> None:
    desk = a_desk(tmp_path)
    for _ in range(2):
        many(desk, 5)
        desk.imports.take_back(desk.imports.list()[0].id)
        assert len(desk.posts) == 0
    assert desk.check() == []
    desk.close()
