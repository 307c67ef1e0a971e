"""Random documents: nothing cut that must stay whole, nothing lost, nothing twice."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from kpidesk.reporting.blocks import Beside, Block, Break, Figure, Heading, Label, Paragraph
from kpidesk.reporting.flow import Page, paginate
from kpidesk.reporting.style import MM
from kpidesk.reporting.table import Column, Table
from kpidesk.reporting.typeset import RIGHT

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

WIDTH, FIRST, LATER = 180 * MM, 240 * MM, 231 * MM


def nothing(_painter: QPainter, _box: QRectF) -> None:
    pass


def a_table(rows: int, words: int = 1) -> Table:
    columns = [Column("Name", free=1), Column("Figure", RIGHT)]
    return Table(columns, [[f"Row {n} " + "kopi " * words, f"{n}"] for n in range(rows)])


paragraphs = st.integers(1, 900).map(lambda n: Paragraph("kata " * n))
tables = st.builds(a_table, st.integers(1, 90), st.sampled_from([1, 1, 1, 40, 400]))
figures = st.builds(Figure, st.just(nothing), st.sampled_from([10, 38]), st.just(60), st.just(88))
besides = st.lists(st.integers(1, 12).map(a_table), min_size=1, max_size=3).map(Beside)
parts = st.one_of(paragraphs, tables, figures, besides)
headed = parts.flatmap(
    lambda part: st.sampled_from([[Heading("Part"), part], [Heading("P"), Label("L"), part]])
)
documents = st.lists(st.one_of(headed, parts.map(lambda p: [p]), st.just([Break()])), max_size=12)


def pages_of(groups: list[list[Block]]) -> list[Page]:
    return paginate([block for group in groups for block in group], WIDTH, FIRST, LATER)


@given(documents)
def test_no_heading_stands_without_its_part(groups: list[list[Block]]) -> None:
    for page in pages_of(groups):
        assert not page or not page[-1].block.keep_next


@given(documents)
def test_blocks_stay_on_the_page_and_apart(groups: list[list[Block]]) -> None:
    for number, page in enumerate(pages_of(groups)):
        below = 0.0
        for placed in page:
            assert placed.box.top() >= below - 0.01
            assert placed.box.height() >= placed.block.height(WIDTH) - 0.01
            below = placed.box.bottom()
        assert below <= (LATER if number else FIRST) + 0.1


@given(documents)
def test_no_row_is_lost_cut_or_left_alone(groups: list[list[Block]]) -> None:
    whole = [block for group in groups for block in group if isinstance(block, Table)]
    parts: list[Table] = []
    for page in pages_of(groups):
        parts += [placed.block for placed in page if isinstance(placed.block, Table)]
    assert sum(part.rows for part in parts) == sum(table.rows for table in whole)
    follow = iter(parts)
    for table in whole:
        shown = 0
        while shown < table.rows:
            part = next(follow)
            assert part.first == shown
            assert part.rows > 1 or table.rows == 1
            shown = part.last


@given(documents)
def test_no_word_is_lost_or_said_twice(groups: list[list[Block]]) -> None:
    def words(blocks: list[Block]) -> Counter[str]:
        found: Counter[str] = Counter()
        for block in blocks:
            if isinstance(block, Paragraph):
                found.update("".join(run.text for run in block.runs).split())
        return found

    placed = [one.block for page in pages_of(groups) for one in page]
    assert words(placed) == words([block for group in groups for block in group])


@given(documents)
def test_a_paragraph_leaves_no_single_line_behind(groups: list[list[Block]]) -> None:
    lengths = {id(b): b.lines(WIDTH).count for g in groups for b in g if isinstance(b, Paragraph)}
    for page in pages_of(groups):
        for placed in page:
            if isinstance(placed.block, Paragraph) and id(placed.block) not in lengths:
                assert placed.block.lines(WIDTH).count >= 2


def test_an_empty_document_is_one_empty_page() -> None:
    assert paginate([], WIDTH, FIRST, LATER) == [[]]


def test_a_break_begins_a_page() -> None:
    pages = paginate([Paragraph("a"), Break(), Paragraph("b")], WIDTH, FIRST, LATER)
    assert [len(page) for page in pages] == [1, 1]


def test_a_chart_grows_into_the_room_that_is_left() -> None:
    chart = Figure(nothing, 38, 60, 88)
    (page,) = paginate([Paragraph("a"), chart], WIDTH, FIRST, LATER)
    assert page[-1].box.height() == 88 * MM


def test_a_chart_shrinks_before_a_page_is_added() -> None:
    filler = [Figure(nothing, 195, 195, 195), Figure(nothing, 38, 60, 88)]
    (page,) = paginate(filler, WIDTH, FIRST, LATER)
    assert 38 * MM <= page[-1].box.height() < 60 * MM


def test_a_soft_break_is_no_break_where_all_fits() -> None:
    few = paginate([Paragraph("a"), Break(soft=True), Paragraph("b")], WIDTH, FIRST, LATER)
    assert [len(page) for page in few] == [2]
    tall = Figure(nothing, 200)
    much = paginate([tall, Break(soft=True), Figure(nothing, 60)], WIDTH, FIRST, LATER)
    assert [len(page) for page in much] == [1, 1]
