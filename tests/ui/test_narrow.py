"""Long names, large text, small screens and new shops: nothing grows past the screen or is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kpidesk.domain.campaign import BudgetLine, Campaign
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period, week_of
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.shop import Account, Platform
from kpidesk.language.axes import axis_writer
from kpidesk.language.formats import Formats
from kpidesk.language.problems.number import BRIEF
from kpidesk.language.words import Words
from kpidesk.ui.app import Desktop
from kpidesk.ui.charts.page import ChartsPage
from kpidesk.ui.goals.writing import Beginnings
from kpidesk.ui.home.campaign_card import CampaignCard
from kpidesk.ui.numbers.columns import Columns
from kpidesk.ui.numbers.row import lines_of
from kpidesk.ui.numbers.tabs import AccountTabs, Tab
from kpidesk.ui.theme import font
from kpidesk.ui.widgets.chart_legend import Entry, Legend
from kpidesk.ui.widgets.fields import combo
from kpidesk.ui.widgets.text import CutLabel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

LONG = "Promo Akhir Tahun Keluarga Besar Sastrawinata Diskon sampai Lima Puluh Persen " * 2
SMALL = (1280, 720)
HALF_OF_HOME = 480
"""What a small screen leaves beside goals and findings at 125 % text."""


@pytest.fixture(params=["id", "en"])
def large(
    qapp: QApplication, by_hand: HandDriven, shop_file: Path, request: pytest.FixtureRequest
) -> Iterator[Desktop]:
    """The program at 125 % text."""
    made = Desktop(qapp, executor=by_hand, language=request.param, theme="light", scale=125)
    assert made.open(shop_file)
    yield made
    made.finish()


@pytest.mark.parametrize("page", ["home", "numbers", "charts", "goals", "campaigns", "reports"])
def test_large_text_fits_a_small_screen(large: Desktop, page: str, qtbot: QtBot) -> None:
    window = large.window
    assert window is not None
    qtbot.addWidget(window)
    window.resize(*SMALL)
    assert window.go(page)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= SMALL[0]
    assert window.minimumSizeHint().height() <= SMALL[1] - 30


def test_a_campaign_in_billions_does_not_push_home_past_the_edge(
    large: Desktop, by_hand: HandDriven, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2026-11-22")
    window, desk = large.window, large.desk
    assert window is not None
    assert desk is not None
    qtbot.addWidget(window)
    (account,) = desk.accounts
    week = week_of(date(2026, 11, 9))
    desk.readings.put([Reading(account.id, "reach", week, 12_345_678)])
    line = BudgetLine(Category.ADS, 9_876_543_210, "orders", 1_234_567)
    campaign = Campaign(LONG, Period(date(2026, 11, 2), date(2026, 12, 6)), lines=(line,))
    sold = Result(campaign.id, Method.COUNTED, week, orders=456_789, gross=12_345_678_901)
    desk.campaigns.save(campaign)
    desk.costs.save(Cost(date(2026, 11, 3), Category.ADS, 4_567_890_123, campaign.id))
    desk.results.save(sold)
    window.resize(*SMALL)
    assert window.go("home")
    large.warm.begin()

    def is_shown() -> bool:
        by_hand.run()
        found = window.findChild(CampaignCard)
        return isinstance(found, CampaignCard) and found.isVisible()

    qtbot.waitUntil(is_shown)
    shown = window.findChild(CampaignCard)
    assert isinstance(shown, CampaignCard)
    assert shown.minimumSizeHint().width() <= HALF_OF_HOME


def test_a_long_campaign_name_is_cut_and_told_in_full(window: Window, desktop: Desktop) -> None:
    assert desktop.desk is not None
    campaign = Campaign(LONG, Period(date(2026, 11, 2), date(2026, 12, 6)))
    desktop.desk.campaigns.save(campaign)
    window.resize(1366, 690)
    assert window.go("campaigns", campaign.id)
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 1366
    assert window.page is not None
    window.page.title.grab()
    assert window.page.title.text() == LONG
    assert "Lima Puluh Persen" in window.page.title.toolTip()


def test_a_cut_label_says_the_whole_only_when_it_is_cut(dressed: QApplication) -> None:
    assert dressed is not None
    shown = CutLabel("Pelatih SMART", "h1")
    shown.resize(400, 30)
    shown.grab()
    assert shown.toolTip() == ""
    shown.resize(60, 30)
    shown.grab()
    assert "Pelatih SMART" in shown.toolTip()


def test_a_narrow_box_tells_its_whole_choice(dressed: QApplication) -> None:
    assert dressed is not None
    box = combo([("a", "Instagram @warung.kopi.senja.kelabu")])
    box.resize(box.sizeHint())
    box.grab()
    assert box.toolTip() == ""
    box.resize(90, 34)
    box.grab()
    assert "senja.kelabu" in box.toolTip()


def test_many_accounts_share_the_row_and_short_names_stay_whole(dressed: QApplication) -> None:
    assert dressed is not None
    names = ["Instagram", "TikTok", "Facebook", "YouTube", "X", "Threads", "WhatsApp", "Shopee"]
    tabs = AccountTabs()
    tabs.resize(560, 42)
    tabs.shows(tuple(Tab(name, name, 3, 13) for name in names))
    tabs.select("Instagram")
    boxes = tabs.boxes()
    assert boxes[-1].right() <= 560.5
    assert all(a.right() == pytest.approx(b.left()) for a, b in pairwise(boxes))
    by_name = dict(zip(names, boxes, strict=True))
    assert by_name["X"].width() < by_name["TikTok"].width()
    assert by_name["TikTok"].width() == pytest.approx(by_name["Facebook"].width())
    assert min(box.width() for box in boxes) >= 30


def test_beginnings_without_room_are_not_shown(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed is not None
    parts = [QPushButton(text) for text in ("Pesanan", "Omzet bersih", "CVR kunjungan")]
    around = QWidget()
    qtbot.addWidget(around)
    line = Beginnings("Mulai dari:", parts)
    line.setParent(around)
    line.resize(700, 34)
    around.show()
    assert [part.isVisible() for part in parts] == [True, True, True]
    line.resize(190, 34)
    assert [part.isVisible() for part in parts] == [True, False, False]
    line.resize(700, 34)
    assert [part.isVisible() for part in parts] == [True, True, True]


def test_a_legend_asks_for_one_line_of_all_its_samples(dressed: QApplication, qtbot: QtBot) -> None:
    assert dressed is not None
    around = QWidget()
    qtbot.addWidget(around)
    legend = Legend()
    legend.setParent(around)
    around.show()
    legend.shows([Entry("line", "Jangkauan"), Entry("target", "Target"), Entry("band", "Kampanye")])
    legend.resize(legend.sizeHint().width(), 22)
    one = legend.height()
    legend.resize(120, 22)
    assert legend.height() > one


def test_a_new_shop_asked_for_the_grid_is_told_how_to_begin(
    window: Window, desktop: Desktop
) -> None:
    assert desktop.desk is not None
    for account in list(desktop.desk.accounts):
        desktop.desk.accounts.save(replace(account, archived=True))
    assert window.go("numbers", "grid")
    assert window.page is not None
    said = [one.text() for one in window.page.findChildren(QLabel) if one.isVisible()]
    assert "Belum ada akun" in said
    desktop.desk.accounts.add(Account(Platform.TIKTOK, "@senja"))
    assert window.go("numbers")


def test_a_shop_without_figures_is_told_how_lines_begin(
    window: Window, desktop: Desktop, qtbot: QtBot
) -> None:
    assert window.go("charts")
    page = window.page
    assert isinstance(page, ChartsPage)
    assert page.nothing.isVisible()
    assert not page.drawing.isVisible()
    assert not any(one.isVisible() for one in (page.choices.range, page.choices.by))
    begin = page.findChild(QPushButton, "first_week")
    assert isinstance(begin, QPushButton)
    qtbot.mouseClick(begin, Qt.MouseButton.LeftButton)
    assert window.page is not None
    assert window.page.id == "numbers"
    assert desktop.desk is not None
    (account,) = desktop.desk.accounts
    week = week_of(date(2026, 11, 2))
    desktop.desk.readings.put([Reading(account.id, "views", week, 12_300)])
    assert window.go("charts")
    assert page.drawing.isVisible()
    assert not page.nothing.isVisible()


@pytest.mark.parametrize(
    ("unit", "ticks", "wanted"),
    [
        (Unit.PERCENT, (5.5, 6.0, 6.5), ["5,5%", "6,0%", "6,5%"]),
        (Unit.PERCENT, (5.0, 10.0), ["5%", "10%"]),
        (Unit.MONEY, (0.0, 250e9, 500e9), ["Rp0", "Rp250\u00a0M", "Rp500\u00a0M"]),
        (Unit.COUNT, (0.0, 50_000_000.0), ["0", "50\u00a0jt"]),
        (Unit.COUNT, (13_250.0, 13_500.0), ["13.250", "13.500"]),
    ],
)
def test_an_axis_writes_all_its_figures_alike(
    unit: Unit, ticks: tuple[float, ...], wanted: list[str]
) -> None:
    write = axis_writer(unit, Formats("id"), ticks)
    assert [write(tick) for tick in ticks] == wanted


DOUBTS = [code for code, text in BRIEF.items() if text.endswith("?")]
SHORTEST_ROW = 816


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("code", DOUBTS)
def test_a_question_beside_a_field_is_read_whole(
    dressed: QApplication, language: str, code: str
) -> None:
    assert dressed is not None
    words = Words(language)
    facts = {"times": "10", "meant": "1.234", "net": "+1.234"}
    asked = words.say("brief", BRIEF[code]).format(**facts)
    keys = words.say("form", "keep")
    pill = Columns(SHORTEST_ROW, 44).pill.width()
    small = QFontMetricsF(font("smed"))
    cap = QFontMetricsF(font("mstrong")).horizontalAdvance("Enter") + 12
    taken = 10 + 14 + 7 + 9 + cap + 7 + small.horizontalAdvance(keys) + 10
    assert small.horizontalAdvance(asked) <= pill - taken


@pytest.mark.parametrize(
    ("text", "lines"),
    [("= 19.300 ±50", 1), ("= Rp1.440.000 ±5.000", 1), ("= Rp12.400.000.000 ±50.000.000", 2)],
)
def test_what_was_understood_is_never_cut(dressed: QApplication, text: str, lines: int) -> None:
    assert dressed is not None
    shown = lines_of(text, QFontMetricsF(font("small", tabular=True)), 166)
    assert len(shown) == lines
    assert " ".join(shown) == text
