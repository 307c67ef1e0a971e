from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from kpidesk.domain.answer import Between, Known, Note, Unknown, Why
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period, month, week_of
from kpidesk.domain.series import Point, Series
from kpidesk.domain.shop import Event
from kpidesk.language.formats import Formats
from kpidesk.language.words import Words
from kpidesk.ui.widgets.chart import Chart
from kpidesk.ui.widgets.drawing import Band, ChartKind, Drawing, Line, runs_of_gaps

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kpidesk.domain.answer import Answer

FIRST = week_of(date(2025, 1, 6))
VALUES: tuple[int | None, ...] = (7000, 7480, None, 8000, 9200, 8600, 8765, 9100)
PERIODS = tuple(FIRST.shift(7 * n) for n in range(len(VALUES)))


def line(
    values: tuple[int | None, ...] = VALUES,
    label: str = "Jangkauan",
    targets: tuple[int | None, ...] = (),
    is_comparison: bool = False,
) -> Line:
    answers: list[Answer] = [Unknown(Why.NO_READING) if v is None else Known(v) for v in values]
    points = tuple(Point(p, a) for p, a in zip(PERIODS, answers, strict=False))
    return Line(label, Series("reach", "ig", points, targets), is_comparison)


def drawing(*lines: Line, kind: ChartKind = ChartKind.LINE) -> Drawing:
    return Drawing(PERIODS, lines or (line(),), Unit.COUNT, kind)


@pytest.fixture
def chart(dressed: QApplication, qtbot: QtBot) -> Chart:
    made = Chart(Words("id"), Formats("id"))
    qtbot.addWidget(made)
    made.resize(720, 320)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def test_arrow_keys_read_out_one_period_after_the_other(chart: Chart, qtbot: QtBot) -> None:
    chart.shows(drawing(line(targets=(8000,) * 8)))
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.read_out() == [
        "24 Feb–2 Mar\xa02025".replace(" ", "\xa0"),
        "Jangkauan 9.100",
        "Target 8.000",
        "Selisih +1.100 · +13,8%",
        "Dari minggu lalu +335 · +3,8%",
    ]
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.at == 6
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.read_out()[1] == "Jangkauan 7.000"
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.read_out() == []


def test_a_missing_week_is_said_and_is_no_base_for_a_change(chart: Chart) -> None:
    chart.shows(drawing())
    chart.point(2)
    assert chart.read_out()[1:] == ["Jangkauan belum diisi"]
    chart.point(3)
    assert chart.read_out()[1:] == ["Jangkauan 8.000"]


def test_the_mouse_reads_what_it_is_over(chart: Chart, qtbot: QtBot) -> None:
    chart.shows(drawing())
    pointed: list[int] = []
    chart.pointed.connect(pointed.append)
    plot = chart.childAt(360, 200)
    assert plot is not None
    qtbot.mouseMove(plot, plot.rect().center() - plot.rect().topLeft() / 2)
    qtbot.mouseMove(plot, plot.rect().center())
    assert pointed
    assert 2 <= pointed[-1] <= 5


def test_plus_minus_and_zero_zoom_and_show_everything_again(chart: Chart, qtbot: QtBot) -> None:
    chart.shows(drawing())
    assert chart.shown() == (0, 7)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    first, last = chart.shown()
    assert last - first < 5
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.shown()[0] > first
    qtbot.keyClick(chart, Qt.Key.Key_0)
    assert chart.shown() == (0, 7)


def test_a_listener_hears_range_newest_highest_and_lowest(chart: Chart) -> None:
    chart.shows(drawing())
    said = chart.accessibleDescription()
    assert "7 dari 8 periode" in said
    assert "tertinggi 9.200" in said
    assert "terendah 7.000" in said
    chart.shows(drawing(line((None,) * 8)))
    assert chart.accessibleDescription() == "Jangkauan: belum ada yang diisi."


def test_the_comparison_is_named_beside_the_series(chart: Chart) -> None:
    chart.shows(drawing(line(), line(label="Tahun lalu", is_comparison=True)))
    chart.point(0)
    assert chart.read_out()[1:3] == ["Jangkauan 7.000", "Tahun lalu 7.000"]
    assert chart.legend.accessibleName() == "Jangkauan, Tahun lalu"


@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_kind_draws_ink_and_survives_nothing_at_all(chart: Chart, kind: ChartKind) -> None:
    chart.shows(drawing(line(), line(label="TikTok"), kind=kind))
    image = chart.picture(1).toImage()
    assert colours(image) > 8
    chart.shows(Drawing((), (), Unit.COUNT, kind))
    chart.shows(drawing(line((None,) * 8), kind=kind))
    chart.reset()


def colours(image: QImage) -> int:
    found = {
        QColor(image.pixel(x, y)).rgb()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    return len(found)


def test_the_picture_can_be_kept_as_svg(chart: Chart) -> None:
    chart.shows(drawing())
    text = chart.svg("Jangkauan").decode("utf-8")
    assert text.startswith("<?xml")
    assert "<path" in text
    assert "Jangkauan" in text


def test_a_gap_lies_between_known_points_only() -> None:
    assert runs_of_gaps(line((None, 1, None, None, 4, None)).series) == [(2, 3)]
    answers: list[Answer] = [Known(1), Between(1, 3, 2.0), Known(2)]
    points = tuple(Point(p, a) for p, a in zip(PERIODS, answers, strict=False))
    assert runs_of_gaps(Series("reach", "ig", points)) == []


def test_events_and_bands_stand_at_their_days() -> None:
    shown = drawing()
    assert shown.place(PERIODS[0].first) == -0.5
    assert shown.place(date(2025, 1, 15)) == pytest.approx(0.5 + 2 / 7)
    assert shown.place(date(2024, 12, 31)) is None
    assert shown.place(date(2026, 1, 1)) is None
    assert list(shown.span(Period(date(2024, 12, 1), date(2025, 1, 12))) or ()) == pytest.approx(
        [-0.5, 0.5]
    )
    assert shown.span(month(2024, 1)) is None
    full = Drawing(
        PERIODS,
        (line(),),
        Unit.COUNT,
        events=(Event(PERIODS[3], "Reel kopi aren"),),
        bands=(Band(PERIODS[5], "Promo"),),
    )
    assert list(full.span(PERIODS[5]) or ()) == pytest.approx([4.5, 5.5])


def test_estimates_and_partial_figures_are_drawn_softly_and_the_legend_says_so(
    chart: Chart,
) -> None:
    partial = Known(8000, coverage=0.5, notes=frozenset({Note.PARTIAL}))
    points = tuple(
        Point(p, a) for p, a in zip(PERIODS, [Known(7000), partial, Known(9000)], strict=False)
    )
    chart.shows(
        Drawing(PERIODS[:3], (Line("Jangkauan", Series("reach", "ig", points)),), Unit.COUNT)
    )
    assert "Terisi sebagian" in chart.legend.accessibleName()


@pytest.mark.parametrize("highest", [9000, 10_000, 8000])
def test_a_point_on_the_edge_of_the_axis_is_drawn_whole(chart: Chart, highest: int) -> None:
    chart.shows(drawing(line((6000, 7000, highest))))
    low, high = chart.heights()
    pixel = (high - low) / chart.plot_height()
    assert high - highest >= 5 * pixel
    assert 6000 - low >= 5 * pixel


def test_bars_stand_on_the_axis_itself(chart: Chart) -> None:
    chart.shows(drawing(line((0, 7000, 8000)), kind=ChartKind.BARS))
    assert chart.heights()[0] == 0
