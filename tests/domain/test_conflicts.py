"""What is stored where a file and the shop disagree, value by value."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.domain.incoming import Draft, Incoming, IncomingPost
from kpidesk.domain.period import day
from kpidesk.domain.plan import Key, Known, Plan, plan
from kpidesk.domain.post import Post, PostReading
from kpidesk.domain.reading import Reading

ON = date(2026, 8, 3)


def a_plan(old: list[int], new: list[int], answers: dict[str, str] | None = None) -> Plan:
    """Readings of a metric each; a post whose views go with them."""
    had = [Reading("a", f"m{n}", day(ON), value) for n, value in enumerate(old)]
    has = [Reading("a", f"m{n}", day(ON), value) for n, value in enumerate(new)]
    draft = Draft("own", [Incoming(one, n, "c") for n, one in enumerate(has)], post_metrics=("v",))
    draft.read_on = ON
    draft.posts = [IncomingPost(Post("a", "p"), 9, (sum(new),))]
    known = Known(
        {one.key: one for one in had},
        {("a", "p"): ("id", PostReading("id", ON, (("v", sum(old)),)))},
    )
    return plan(draft, known, {}, answers or {})


def test_every_conflict_is_asked_about_until_each_is_decided() -> None:
    found = a_plan([1, 2, 3], [1, 5, 6])
    assert found.undecided == 3  # two readings and the post
    keys = [line.key for line in found.conflicts]
    half = found.deciding(dict.fromkeys(keys[:2], True))
    assert not half.is_ready
    done = half.deciding({**half.kept, keys[2]: False})
    assert done.is_ready
    assert done.to_store() == []
    assert [line.key for line in done.posts_to_store()] == [("a", "p")]
    assert done.size == 1


def test_one_answer_for_all_decides_all_and_a_choice_of_its_own_comes_first() -> None:
    replaced = a_plan([1, 2], [3, 4], {"changed": "replace"})
    assert (replaced.is_ready, replaced.size) == (True, 3)
    kept = a_plan([1, 2], [3, 4], {"changed": "keep"})
    assert (kept.is_ready, kept.writes) == (True, False)
    one = next(kept.conflicts)
    assert [r.value for r in kept.deciding({one.key: False}).to_store()] == [3]


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.booleans()), min_size=1, max_size=9)
)
def test_what_is_kept_is_never_written_and_what_is_replaced_always(
    rows: list[tuple[int, int, bool]],
) -> None:
    found = a_plan([old for old, _, _ in rows], [new for _, new, _ in rows])
    wanted: dict[Key, bool] = {
        ("a", f"m{n}", day(ON), ""): keep for n, (_, _, keep) in enumerate(rows)
    }
    kept = {line.key: wanted.get(line.key, True) for line in found.conflicts}
    stored = {one.metric: one.value for one in found.deciding(kept).to_store()}
    assert stored == {f"m{n}": b for n, (a, b, keep) in enumerate(rows) if a != b and not keep}
