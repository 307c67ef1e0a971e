"""The calculators, typed into as a person does."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from kpidesk.domain.campaign import Campaign
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.period import Period
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.shop import Account, Platform
from kpidesk.ui.calculators.channel_table import ChannelTable
from kpidesk.ui.widgets.fraction import Formula
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kpidesk.desk import Desk
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window

MARCH = Period(date(2026, 3, 1), date(2026, 3, 30))


class Hand:
    """A person at the calculators' page."""

    def __init__(self, window: Window, qtbot: QtBot, calculator: str = "roi") -> None:
        window.go("calculators", calculator)
        self.qtbot = qtbot
        page = window.page
        assert page is not None
        self.page: QWidget = page

    def seen(self, kind: type[QWidget], name: str) -> QWidget:
        found = [w for w in self.page.findChildren(kind, name) if w.isVisible()]
        assert len(found) == 1, f"{name}: {len(found)}"
        return found[0]

    def type(self, **texts: str) -> None:
        for key, text in texts.items():
            field = self.seen(QLineEdit, f"amount_{key}")
            field.setFocus()
            self.qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            self.qtbot.keyClick(field, Qt.Key.Key_Delete)
            self.qtbot.keyClicks(field, text)

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.seen(QPushButton, name), Qt.MouseButton.LeftButton)

    @property
    def result(self) -> str:
        hero = self.seen(ValueLine, "hero")
        assert isinstance(hero, ValueLine)
        return hero.text

    def text(self, name: str) -> str:
        shown = self.seen(QLabel, name)
        assert isinstance(shown, QLabel)
        return shown.accessibleName() or shown.text()

    @property
    def formula(self) -> str:
        return self.seen(Formula, "formula").accessibleName()

    @property
    def figures(self) -> list[str]:
        facts = self.seen(QWidget, "facts")
        return [w.accessibleName() for w in facts.findChildren(QLabel) if w.accessibleName()]


def opened(desktop: Desktop) -> Desk:
    """The open file."""
    assert desktop.desk is not None
    return desktop.desk


def in_dialog(what: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that is about to open."""

    def now() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            what(dialog)
        else:
            QTimer.singleShot(5, now)

    QTimer.singleShot(0, now)


def clicks(qtbot: QtBot, dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_roi_of_the_worked_case_appears_while_typing(window: Window, qtbot: QtBot) -> None:
    hand = Hand(window, qtbot)
    hand.press("add_cost")
    hand.type(net_revenue="6jt", orders="40", cogs="3jt", variable_fees="390rb", ads="500rb")
    hand.type(influencer_fee="750rb", product_at_cost="120rb", own_hours="16 x 25rb")
    assert hand.result == "–"
    assert "Menunggu" in hand.text("verdict")
    hand.type(production="400000")
    assert hand.result == "20,3% untung Rp440.000"
    assert hand.text("verdict") == "Balik modal, dan untung"
    assert hand.formula.endswith("(Rp2.610.000 − Rp2.170.000) / (Rp2.170.000) = 20,3%")
    assert "Tanpa jam sendiri 47,5%" in hand.figures
    assert "ROAS iklan 12,00×" in hand.figures
    assert "MER 2,76×" in hand.figures
    assert hand.text("advice").startswith("Titik impas: 34 pesanan. Anda punya 40, jadi 6")


def test_a_blank_never_gives_a_result_and_zero_cost_is_free(window: Window, qtbot: QtBot) -> None:
    hand = Hand(window, qtbot)
    hand.type(net_revenue="1jt", cogs="400rb", variable_fees="0")
    assert hand.result == "–"
    hand.type(ads="0", influencer_fee="0", product_at_cost="0", own_hours="0")
    assert hand.result.startswith("–")
    assert hand.text("verdict").startswith("Gratis")


def test_a_text_that_is_no_number_is_said_beside_its_field(window: Window, qtbot: QtBot) -> None:
    hand = Hand(window, qtbot, "funnel-forward")
    hand.type(margin="143", frequency="0,5", budget="-5")
    assert hand.result == "–"
    said = [w.accessibleName() for w in hand.page.findChildren(QWidget) if w.isVisible()]
    assert any("Paling banyak 100%" in text for text in said)
    assert any("Tidak bisa di bawah 1" in text for text in said)


@pytest.mark.parametrize(
    ("calculator", "typed", "result", "figures"),
    [
        (
            "break-even",
            {
                "aov": "150rb",
                "contribution_margin": "43,5",
                "cvr": "3",
                "target_profit_share": "10",
                "total_cost": "2,17jt",
                "orders": "20",
            },
            "Rp65.250 tanpa rugi",
            [
                "Biaya per klik tertinggi Rp1.958",
                "CPA, laba tersisih Rp50.250",
                "ROAS, laba tersisih 2,99×",
                "CPC, laba tersisih Rp1.507",
            ],
        ),
        (
            "lifetime",
            {
                "acquisition_cost": "2,7jt",
                "new_customers": "30",
                "aov": "150rb",
                "margin": "43,5",
                "orders_per_customer": "3",
                "orders_per_month": "0,5",
            },
            "2,8 bulan",
            ["Biaya per pelanggan Rp90.000", "Nilai ÷ biaya 2,17×", "Sisa per bulan Rp32.625"],
        ),
        (
            "funnel-forward",
            {
                "budget": "1jt",
                "cpm": "12.500",
                "frequency": "1,6",
                "ctr": "1,5",
                "cvr": "3",
                "aov": "150rb",
                "margin": "43,5",
            },
            "Rp1.349.000 ROI 134,9%",
            ["Omzet Rp5.400.000", "Sisanya Rp2.349.000", "ROAS 5,40×"],
        ),
        (
            "funnel-backward",
            {
                "target_orders": "60",
                "spend": "500rb",
                "impressions": "40.000",
                "clicks": "600",
                "orders": "18",
            },
            "Rp1.666.667",
            [
                "Biaya per pesanan Rp27.778",
                "Pesanan per klik 3,0% (1,9%–4,7%)",
                "Harga 1.000 tayangan Rp12.500",
            ],
        ),
        (
            "split",
            {
                "total": "3jt",
                "spent_1": "1jt",
                "brought_1": "3.582.965",
                "spent_2": "1jt",
                "brought_2": "2.786.751",
                "spent_3": "1jt",
                "brought_3": "1.990.536",
            },
            "4,0% Rp330.769",
            ["Instagram Rp1.701.111", "TikTok Rp907.552", "Shopee Rp391.337"],
        ),
    ],
)
def test_each_calculator_shows_the_worked_case(
    window: Window,
    qtbot: QtBot,
    calculator: str,
    typed: dict[str, str],
    result: str,
    figures: list[str],
) -> None:
    hand = Hand(window, qtbot, calculator)
    hand.type(**typed)
    assert hand.result == result
    assert hand.figures == figures


@pytest.mark.parametrize(
    ("calculator", "typed"),
    [
        ("funnel-forward", {"budget": "1000000000000000", "cpm": "1", "ctr": "100"}),
        ("break-even", {"aov": "1000000000000000", "contribution_margin": "40"}),
        ("lifetime", {"acquisition_cost": "1000000000000000", "new_customers": "3"}),
        ("split", {"total": "1000000000000000", "spent_1": "1", "brought_1": "5"}),
    ],
)
def test_an_amount_beyond_all_shops_is_said_and_does_no_harm(
    window: Window, qtbot: QtBot, calculator: str, typed: dict[str, str]
) -> None:
    hand = Hand(window, qtbot, calculator)
    hand.type(**typed)
    assert hand.result.startswith("–")


def test_three_guesses_stand_in_for_figures_not_yet_had(window: Window, qtbot: QtBot) -> None:
    hand = Hand(window, qtbot, "funnel-backward")
    hand.type(target_orders="60")
    sources = [w for w in hand.page.findChildren(Segments) if w.isVisible() and w.current == "own"]
    qtbot.keyClick(sources[0], Qt.Key.Key_Right)
    for guess, cvr in (("careful", "2"), ("middle", "3"), ("hopeful", "5")):
        hand.type(**{f"cpm_{guess}": "12.500", f"ctr_{guess}": "1,5", f"cvr_{guess}": cvr})
    assert hand.result == "Rp1.666.667"
    assert hand.figures == ["Hati-hati Rp2.500.000", "Tengah Rp1.666.667", "Optimis Rp1.000.000"]


def test_more_orders_than_clicks_is_said_in_words(window: Window, qtbot: QtBot) -> None:
    hand = Hand(window, qtbot, "funnel-backward")
    hand.type(target_orders="60", spend="500rb", impressions="100", clicks="5", orders="6")
    assert hand.result == "–"
    assert "tidak boleh lebih dari" in hand.text("verdict")


def test_a_scenario_is_saved_by_name_and_stands_beside_another(
    window: Window, desktop: Desktop, qtbot: QtBot
) -> None:
    hand = Hand(window, qtbot)
    costs = {"ads": "300rb", "influencer_fee": "0", "product_at_cost": "0", "own_hours": "0"}
    hand.type(net_revenue="900rb", orders="9", cogs="400rb", variable_fees="50rb", **costs)

    def name_it(name: str) -> Callable[[QDialog], None]:
        def fill(dialog: QDialog) -> None:
            qtbot.keyClicks(dialog.findChild(QLineEdit, "scenario_name"), name)
            clicks(qtbot, dialog, "act")

        return fill

    in_dialog(name_it("Hemat"))
    hand.press("keep")
    hand.type(ads="600rb")
    in_dialog(name_it("Boros"))
    hand.press("keep")
    assert [one.name for one in opened(desktop).scenarios] == ["Hemat", "Boros"]
    window.go("calculators", "scenarios")
    shown = {
        w.objectName(): w.text()
        for w in hand.page.findChildren(QLabel)
        if w.isVisible() and w.objectName().startswith("result_")
    }
    assert shown == {"result_1": "50,0%", "result_2": "−25,0%"}
    window.go("calculators", next(iter(opened(desktop).scenarios)).id)
    assert hand.result == "50,0% untung Rp150.000"


def test_a_calculation_goes_into_the_plan_of_a_new_campaign(
    window: Window, desktop: Desktop, qtbot: QtBot
) -> None:
    hand = Hand(window, qtbot, "funnel-backward")
    hand.type(target_orders="60", spend="500rb", impressions="40.000", clicks="600", orders="18")

    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(dialog.findChild(QLineEdit, "campaign_name"), "Ramadan")
        clicks(qtbot, dialog, "act")

    in_dialog(fill)
    hand.press("send")
    campaign = next(iter(opened(desktop).campaigns))
    line = campaign.lines[0]
    assert (campaign.name, line.amount, line.kpi, line.target) == (
        "Ramadan", 1_666_667, "orders", 60,
    )  # fmt: skip
    opened(desktop).history.undo()
    assert list(opened(desktop).campaigns) == []


def test_figures_are_taken_from_a_campaign(window: Window, desktop: Desktop, qtbot: QtBot) -> None:
    campaign = Campaign("Ramadan", MARCH)
    opened(desktop).campaigns.save(campaign)
    costs = [
        Cost(MARCH.first, category, 100_000, campaign=campaign.id)
        for category in (Category.ADS, Category.TOOLS)
    ]
    opened(desktop).costs.put(costs)
    opened(desktop).results.save(
        Result(campaign.id, Method.COUNTED, MARCH, orders=10, gross=1_000_000, cogs=400_000, fees=0)
    )
    hand = Hand(window, qtbot)
    taker = hand.seen(QPushButton, "take_from")
    assert isinstance(taker, QPushButton)
    menu = taker.menu()
    next(act for act in menu.actions() if act.text() == "Ramadan").trigger()
    hand.type(influencer_fee="0", product_at_cost="0", own_hours="0")
    assert hand.result == "200,0% untung Rp400.000"


def test_a_range_taken_from_ones_own_weeks_says_how_many_and_how(
    window: Window, desktop: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2026-06-02")
    desk = opened(desktop)
    ads, shop = Account(Platform.ADS, "iklan"), Account(Platform.BOOKS, "kas")
    desk.accounts.add(ads)
    desk.accounts.add(shop)
    rows: list[Reading] = []
    for back, (seen, clicks, orders) in enumerate(
        [(30_000, 400, 12), (24_000, 310, 5), (29_000, 420, 20), (33_000, 390, 9),
         (25_000, 280, 3), (30_000, 400, 16), (27_000, 350, 11)]
    ):  # fmt: skip
        week = Period(date(2026, 5, 25), date(2026, 5, 31)).shift(-7 * back)
        rows += [
            Reading(ads.id, "ad_spend", week, 300_000 + 10_000 * back),
            Reading(ads.id, "ad_impressions", week, seen),
            Reading(ads.id, "ad_link_clicks", week, clicks),
            Reading(shop.id, "orders", week, orders),
        ]
    # A week that lacks its views takes no part, so that no sum is of other weeks than another.
    lone = Period(date(2026, 4, 6), date(2026, 4, 12))
    rows.append(Reading(ads.id, "ad_spend", lone, 900_000))
    desk.readings.put(rows)
    hand = Hand(window, qtbot, "funnel-backward")
    hand.type(target_orders="60")
    taker = hand.seen(QPushButton, "take_from")
    assert isinstance(taker, QPushButton)
    next(act for act in taker.menu().actions() if "12" in act.text()).trigger()
    # 76 orders of 2.550 clicks of 198.000 views for Rp2.310.000.
    assert hand.result == "Rp1.823.684"
    said = hand.seen(QLabel, "sentence")
    assert isinstance(said, QLabel)
    assert "Dari 7 minggu Anda sendiri" in said.text()
    assert "seluruh toko" in said.text()
    assert "Harga 1.000 tayangan 10.000 – 11.667 – 13.600" in hand.figures
    hand.type(orders="1")
    assert "naik-turun antarminggu belum ikut" in said.text()


def test_channels_of_own_campaigns_stand_beside_the_what_if(
    window: Window, desktop: Desktop, qtbot: QtBot
) -> None:
    desk = opened(desktop)
    campaign = Campaign("Ramadan", MARCH)
    desk.campaigns.save(campaign)
    for channel, paid, orders in (("TikTok", 600_000, 60), ("Shopee", 900_000, 20)):
        desk.costs.save(Cost(MARCH.first, Category.ADS, paid, campaign.id, channel=channel))
        desk.results.save(
            Result(
                campaign.id, Method.COUNTED, MARCH, channel, orders, orders * 100_000,
                cogs=orders * 50_000, fees=0,
            )
        )  # fmt: skip
    hand = Hand(window, qtbot, "split")
    hand.type(total="1jt")
    table = hand.seen(ChannelTable, "channels")
    assert isinstance(table, ChannelTable)
    # Score interval of a count: 60 → 46,6 … 77,2.
    assert table.rows[0] == (
        "TikTok", "60 (47–77)", "Rp10.000 (7.770–12,9\u00a0rb)", "400% (288% … 544%)",
    )  # fmt: skip
    taker = hand.seen(QPushButton, "take_from")
    assert isinstance(taker, QPushButton)
    taker.menu().actions()[0].trigger()
    said = hand.text("sentence")
    # A fifth of Shopee's 900.000; 0,6 of 3.000.000 ÷ 600.000 there, of 1.000.000 ÷ 900.000 here.
    assert "Rp180.000 seminggu (20% dari Shopee) ke TikTok" in said
    assert "menyisakan Rp3.000, di sini Rp667" in said


@pytest.mark.parametrize(
    ("calculator", "typed", "said"),
    [
        (
            "funnel-backward",
            {"target_orders": "60", "spend": "500rb", "impressions": "40.000", "clicks": "0",
             "orders": "0"},
            "Uang mungkin sudah keluar, tetapi belum ada klik.",
        ),
        (
            "funnel-backward",
            {"target_orders": "60", "spend": "500rb", "impressions": "40.000", "clicks": "600",
             "orders": "601"},
            "Pesanan tidak boleh lebih dari Klik.",
        ),
        (
            "roi",
            {"net_revenue": "500rb", "cogs": "300rb", "variable_fees": "0", "ads": "0",
             "influencer_fee": "0", "product_at_cost": "0", "own_hours": "0"},
            "Gratis",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_worked_out_is_said_in_words(
    window: Window, qtbot: QtBot, calculator: str, typed: dict[str, str], said: str
) -> None:
    hand = Hand(window, qtbot, calculator)
    hand.type(**typed)
    assert hand.result.startswith("–")
    assert said in hand.text("verdict")


def test_the_page_fits_a_small_screen_in_both_languages(
    window: Window, desktop: Desktop, qtbot: QtBot
) -> None:
    for language in ("id", "en"):
        desktop.settings.chosen_language = language
        desktop.rebuild()
        assert desktop.window is not None
        hand = Hand(desktop.window, qtbot)
        for name in ("roi", "break-even", "funnel-backward", "funnel-forward", "split", "lifetime"):
            desktop.window.go("calculators", name)
        assert hand.page.minimumSizeHint().width() <= 1366 - 214
