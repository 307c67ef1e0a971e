"""Campaigns from plan to lesson, with the keys and clicks of a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QWidget,
)

from kpidesk.domain.campaign import Campaign, CampaignKind, CampaignStatus, Review
from kpidesk.domain.cost import Category, Cost
from kpidesk.domain.goal import Goal
from kpidesk.domain.goal import Mark as GoalMark
from kpidesk.domain.metric import Unit
from kpidesk.domain.period import Period
from kpidesk.domain.plan import plan
from kpidesk.domain.post import Post
from kpidesk.domain.reading import Reading
from kpidesk.domain.result import Method, Result
from kpidesk.domain.shape import Nature, Shape
from kpidesk.domain.shop import Account, Platform
from kpidesk.importing.asking import asking_for
from kpidesk.importing.door import draft, scan
from kpidesk.importing.progress import silent
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.desk import Desk
    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window

MARCH = Period(date(2026, 3, 1), date(2026, 3, 30))


@pytest.fixture
def desk(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The open file, on 12 March 2026."""
    monkeypatch.setenv("KPIDESK_TODAY", "2026-03-12")
    assert desktop.desk is not None
    return desktop.desk


class Hand:
    """A person at the campaigns' page."""

    def __init__(self, window: Window, qtbot: QtBot, where: str = "") -> None:
        window.go("campaigns", where)
        self.qtbot = qtbot
        assert window.page is not None
        self.page: QWidget = window.page

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found: list[QWidget] = []

        def is_there() -> bool:
            found[:] = [w for w in self.page.findChildren(kind, name) if w.isVisible()]
            return len(found) == 1

        self.qtbot.waitUntil(is_there)
        return found[0]

    def type(self, name: str, text: str) -> None:
        self.qtbot.keyClicks(self.find(QLineEdit, name), text)

    def enter(self, name: str) -> None:
        self.qtbot.keyClick(self.find(QLineEdit, name), Qt.Key.Key_Return)

    def write(self, name: str, text: str) -> None:
        self.qtbot.keyClicks(self.find(QPlainTextEdit, name), text)

    def pick(self, name: str, key: str) -> None:
        box = self.find(QComboBox, name)
        assert isinstance(box, QComboBox)
        while box.currentData() != key:
            before = box.currentIndex()
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{key} is not among {name}"

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def tab(self, steps: int) -> None:
        parts = self.find(Segments, "parts")
        for _ in range(abs(steps)):
            self.qtbot.keyClick(parts, Qt.Key.Key_Right if steps > 0 else Qt.Key.Key_Left)

    def table(self, name: str) -> list[list[str]]:
        shown = self.find(QTableWidget, name)
        assert isinstance(shown, QTableWidget)
        rows = []
        for line in range(shown.rowCount()):
            items = [shown.item(line, column) for column in range(shown.columnCount())]
            rows.append([item.text() for item in items if item is not None])
        return rows

    def text(self, name: str) -> str:
        shown = self.find(QLabel, name)
        assert isinstance(shown, QLabel)
        return shown.text()

    def value(self, name: str) -> str:
        shown = self.find(ValueLine, name)
        assert isinstance(shown, ValueLine)
        return shown.text


def in_dialog(what: Callable[[QDialog], None]) -> None:
    def now() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            what(dialog)
        else:
            QTimer.singleShot(5, now)

    QTimer.singleShot(0, now)


def press_in(qtbot: QtBot, dialog: QDialog, name: str) -> None:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def plan_ramadan(qtbot: QtBot) -> Callable[[QDialog], None]:
    def fill(dialog: QDialog) -> None:
        qtbot.keyClicks(dialog.findChild(QLineEdit, "campaign_name"), "Ramadan Berkah")
        for name, day in (("first", MARCH.first), ("last", MARCH.last)):
            field = dialog.findChild(QDateEdit, name)
            assert isinstance(field, QDateEdit)
            field.setDate(QDate(day.year, day.month, day.day))
        press_in(qtbot, dialog, "act")

    return fill


def test_a_campaign_from_plan_to_lesson(window: Window, desk: Desk, qtbot: QtBot) -> None:
    hand = Hand(window, qtbot)
    in_dialog(plan_ramadan(qtbot))
    hand.press("first")
    campaign = next(iter(desk.campaigns))
    assert (campaign.name, campaign.period) == ("Ramadan Berkah", MARCH)

    hand.type("line_amount", "3jt")
    hand.type("line_target", "60")
    assert "Rp50.000 untuk tiap: Pesanan" in hand.text("balance")
    hand.enter("line_target")
    assert hand.table("plan")[0][-3:] == ["60", "Rp50.000", "Rp3.000.000"]

    hand.tab(1)
    hand.type("cost_amount", "1,5jt")
    hand.enter("cost_amount")
    hand.pick("cost_kind", "own_hours")
    hand.type("cost_amount", "14 x 25rb")
    hand.enter("cost_amount")
    assert [(c.category, c.amount) for c in desk.costs] == [
        (Category.ADS, 1_500_000),
        (Category.OWN_HOURS, 350_000),
    ]
    assert hand.text("cost_sums").startswith("Sampai hari ini Rp1.850.000")

    hand.tab(-2)
    assert hand.value("spent") == "Rp1.500.000 dari Rp3.000.000"
    assert "anggaran habis pada 24\u00a0Mar, hari ke-24" in hand.text("pacing")
    assert hand.text("verdict") == "Menunggu penjualan, di bagian Hasil"

    hand.tab(3)
    for name, text in (
        ("orders", "40"), ("gross", "6jt"), ("cogs", "3jt"), ("fees", "390rb"),
    ):  # fmt: skip
        hand.type(f"result_{name}", text)
    hand.press("note_result")
    hand.tab(-3)
    assert hand.value("hero") == "41,1% untung Rp760.000"
    assert hand.value("flattering") == "224,3%"

    hand.tab(4)
    hand.write("review_lesson", "Mulai iklan dua minggu sebelum puasa")
    hand.press("review")
    done = desk.campaigns.get(campaign.id)
    assert done is not None
    assert done.status(date(2026, 3, 12)) is CampaignStatus.REVIEWED

    hand.press("back")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(w.text() for w in dialog.findChildren(QLabel) if w.isVisible())
        press_in(qtbot, dialog, "keep")

    in_dialog(look)
    hand.press("new")
    assert any("Mulai iklan dua minggu sebelum puasa" in text for text in seen)


@pytest.fixture
def opened(window: Window, desk: Desk, qtbot: QtBot) -> tuple[Hand, Campaign]:
    """A campaign of March, shown."""
    campaign = Campaign("Ramadan", MARCH, CampaignKind.SEASON)
    desk.campaigns.save(campaign)
    return Hand(window, qtbot, f"{campaign.id}/costs"), campaign


def test_tax_is_added_where_it_is_asked_for(opened: tuple[Hand, Campaign], desk: Desk) -> None:
    hand, _ = opened
    hand.type("cost_amount", "1jt")
    hand.qtbot.keyClick(hand.find(QWidget, "cost_tax"), Qt.Key.Key_Space)
    hand.press("note_cost")
    cost = next(iter(desk.costs))
    assert (cost.amount, cost.tax) == (1_110_000, 110_000)


def test_a_price_shows_its_parts_and_money_for_nothing_is_said(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, _ = opened
    account = Account(Platform.ADS, "iklan")
    desk.accounts.add(account)
    week = Period(date(2026, 3, 2), date(2026, 3, 8))
    desk.readings.put(
        [
            Reading(account.id, "ad_impressions", week, 80_000),
            Reading(account.id, "ad_link_clicks", week, 0),
        ]
    )
    hand.type("cost_amount", "1jt")
    hand.enter("cost_amount")
    hand.tab(-2)
    assert hand.text("price cpm") == "Rp12.500"
    assert "80.000" in hand.find(QWidget, "parts cpm").toolTip()
    assert hand.text("price cpc") == "uang keluar, belum ada"


def test_a_cost_that_comes_again_may_end_and_a_fee_names_its_influencer(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, _ = opened
    hand.pick("cost_kind", "influencer_fee")
    hand.type("cost_influencer", "Dapur Sari")
    hand.pick("cost_repeat", "weekly")
    hand.qtbot.keyClick(hand.find(QWidget, "cost_ends"), Qt.Key.Key_Space)
    until = hand.find(QDateEdit, "cost_until")
    assert isinstance(until, QDateEdit)
    until.setDate(QDate(2026, 3, 1))
    hand.type("cost_amount", "100rb")
    hand.enter("cost_amount")
    assert list(desk.costs) == []
    assert hand.text("cost_crossed") == "Mendahului hari pertama"
    until.setDate(QDate(2026, 3, 26))
    assert hand.text("cost_crossed") == ""
    hand.enter("cost_amount")
    (cost,) = desk.costs
    assert (cost.influencer, cost.until) == ("Dapur Sari", date(2026, 3, 26))
    noted = " ".join(hand.table("costs")[0])
    assert "Dapur Sari" in noted
    assert "26 Mar 2026" in noted.replace("\u00a0", " ")


def test_a_goal_and_a_post_ticked_in_the_question_are_linked_on_both_sides(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, campaign = opened
    goal = Goal(
        "120 pesanan sampai akhir Maret",
        "orders",
        Shape.CUMULATIVE,
        Nature.FLOW,
        Unit.COUNT,
        40,
        MARCH.first,
        (GoalMark(120, MARCH.last, MARCH.first),),
    )
    desk.goals.save(goal)
    account = next(iter(desk.accounts))
    post = desk.posts.save(
        Post(account.id, "1", published=datetime(2026, 3, 4, 5, tzinfo=UTC), title="Takjil")
    )

    def tick(dialog: QDialog) -> None:
        for name in ("campaign_goals", "campaign_posts"):
            shown = dialog.findChild(QListWidget, name)
            assert isinstance(shown, QListWidget)
            shown.setFocus()
            hand.qtbot.keyClick(shown, Qt.Key.Key_Space)
        press_in(hand.qtbot, dialog, "act")

    in_dialog(tick)
    hand.press("change")
    kept, linked = desk.campaigns.get(campaign.id), desk.goals.get(goal.id)
    assert kept is not None
    assert linked is not None
    assert (kept.goals, kept.posts, linked.campaign) == ((goal.id,), (post.id,), campaign.id)
    links = hand.find(ElidedLabel, "links")
    assert isinstance(links, ElidedLabel)
    said = links.text
    assert goal.text in said
    assert "1 konten" in said
    desk.history.undo()
    unlinked = desk.goals.get(goal.id)
    assert unlinked is not None
    assert unlinked.campaign is None


def test_a_refused_amount_is_said_and_nothing_is_stored(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, _ = opened
    for text in ("-5", "abc", "9999999999jt"):
        field = hand.find(QLineEdit, "cost_amount")
        assert isinstance(field, QLineEdit)
        field.clear()
        hand.type("cost_amount", text)
        hand.enter("cost_amount")
        assert list(desk.costs) == []
        assert field.text() == text


def test_a_removed_cost_comes_back_with_undo(opened: tuple[Hand, Campaign], desk: Desk) -> None:
    hand, _ = opened
    hand.type("cost_amount", "75rb")
    hand.enter("cost_amount")
    hand.press("remove_0")
    assert list(desk.costs) == []
    desk.history.undo()
    assert [row[-1] for row in hand.table("costs")] == ["Rp75.000"]


def test_a_cost_is_taken_back_into_the_line_and_changed(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, _ = opened
    hand.type("cost_amount", "75rb")
    hand.type("cost_note", "Canva")
    hand.enter("cost_note")
    table = hand.find(QTableWidget, "costs")
    assert isinstance(table, QTableWidget)
    table.setCurrentCell(0, 0)
    hand.qtbot.keyClick(table, Qt.Key.Key_Return)
    hand.pick("cost_repeat", "monthly")
    hand.press("note_cost")
    cost = next(iter(desk.costs))
    assert (cost.amount, cost.note, cost.repeat) == (75_000, "Canva", "monthly")


def test_more_answers_than_buyers_are_refused(
    window: Window, opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, campaign = opened
    window.go("campaigns", f"{campaign.id}/results")
    hand.pick("result_method", "asked")
    for name, text in (("orders", "10"), ("answered", "11"), ("said", "2")):
        hand.type(f"result_{name}", text)
    hand.press("note_result")
    assert list(desk.results) == []


def test_a_campaign_removed_elsewhere_gives_way_to_the_list(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, campaign = opened
    desk.campaigns.remove(campaign.id)
    assert hand.find(QPushButton, "first").isVisible()


def test_what_is_over_and_unreviewed_is_asked_about_first(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    desk.campaigns.save(Campaign("Imlek", Period(date(2026, 2, 1), date(2026, 2, 17))))
    desk.campaigns.save(Campaign("Lebaran", Period(date(2026, 4, 1), date(2026, 4, 9))))
    hand = Hand(window, qtbot)
    assert [row[0] for row in hand.table("campaigns")] == ["Imlek", "Lebaran"]
    texts = [w.text() for w in hand.page.findChildren(QLabel) if w.isVisible()]
    assert any("“Imlek” sudah selesai" in text for text in texts)


def import_file(desk: Desk, file: Path) -> int:
    """What the import page does: read, plan, store; the number of values stored."""
    book = scan(file, silent)
    asking = asking_for(
        desk.shop.get(),
        desk.accounts.all(),
        desk.catalogue.metrics,
        desk.imports.remembered(),
        {},
        date(2026, 3, 12),
    )
    made = draft(book, asking)
    planned = plan(made, desk.imports.known(made), desk.catalogue.metrics, {})
    assert planned.is_ready
    desk.imports.apply(planned, book.name, book.digest, {})
    book.close()
    return len(planned.to_store())


ADS_FILE = """Reporting starts,Reporting ends,Campaign name,Amount spent (IDR),Impressions
2026-03-02,2026-03-08,Ramadan,450000,36000
2026-03-02,2026-03-08,Kopi susu,120000,9000
"""


def test_spend_of_an_ads_manager_file_becomes_costs_of_the_campaign(
    opened: tuple[Hand, Campaign], desk: Desk, tmp_path: Path
) -> None:
    hand, campaign = opened
    file = tmp_path / "ads.csv"
    file.write_text(ADS_FILE, encoding="utf-8")
    desk.accounts.add(Account(Platform.ADS, "Meta Ads"))
    stored = import_file(desk, file)
    assert stored > 0

    def take(dialog: QDialog) -> None:
        assert [box.isChecked() for box in dialog.findChildren(QCheckBox)][:2] == [True, False]
        press_in(hand.qtbot, dialog, "act")

    for _ in range(2):
        in_dialog(take)
        hand.press("take_ads")
        assert [(c.note, c.amount, c.on) for c in desk.costs] == [
            ("Ramadan", 450_000, date(2026, 3, 8))
        ]
    assert desk.campaign_sheet(campaign, date(2026, 3, 12)).spent == 450_000


def test_without_imported_ads_the_question_leads_to_the_import(
    opened: tuple[Hand, Campaign], window: Window
) -> None:
    hand, _ = opened
    in_dialog(lambda dialog: press_in(hand.qtbot, dialog, "act"))
    hand.press("take_ads")
    assert window.page is not None
    assert window.page.id == "importing"


def test_the_rail_counts_campaigns_that_wait_for_their_review(
    window: Window, desk: Desk, qtbot: QtBot
) -> None:
    over = Campaign("Imlek", Period(date(2026, 2, 1), date(2026, 2, 17)))
    desk.campaigns.save(over)
    item = window.rail.items["campaigns"]
    qtbot.waitUntil(lambda: item.badge == "1")
    desk.campaigns.save(replace(over, review=Review(date(2026, 3, 12), lesson="Lebih awal")))
    qtbot.waitUntil(lambda: item.badge == "")


def test_days_in_common_are_shared_only_as_declared_and_never_more_than_all(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, campaign = opened
    other = Campaign("Gajian", Period(date(2026, 3, 21), date(2026, 3, 30)))
    desk.campaigns.save(other)
    desk.results.save(Result(campaign.id, Method.COUNTED, MARCH, orders=60, gross=6_000_000))
    hand.tab(-2)
    overlap = hand.find(ElidedLabel, "overlaps")
    assert isinstance(overlap, ElidedLabel)
    assert "belum dibagi" in overlap.text
    said: list[str] = []

    def declare(dialog: QDialog) -> None:
        mine, theirs = (dialog.findChild(QLineEdit, f"share_{n}") for n in (0, 1))
        assert mine is not None
        assert theirs is not None
        act = dialog.findChild(QPushButton, "act")
        assert act is not None
        hand.qtbot.keyClicks(mine, "70")
        assert not act.isEnabled()
        hand.qtbot.keyClicks(theirs, "40")
        shown = dialog.findChild(QLabel, "shares_said")
        said.append(shown.text() if shown else "")
        assert not act.isEnabled()
        hand.qtbot.keyClick(theirs, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        hand.qtbot.keyClicks(theirs, "30")
        hand.qtbot.mouseClick(act, Qt.MouseButton.LeftButton)

    in_dialog(declare)
    hand.press("share")
    assert "“Gajian” paling banyak mendapat 30 %" in said[0]
    assert {each.name: each.share for each in desk.campaigns} == {"Ramadan": 70, "Gajian": 30}
    # 20 days of its own, 10 shared at 70 %: 60 · (20 + 7) ÷ 30 = 54.
    sheet = desk.campaign_sheet(campaigns_first(desk, "Ramadan"), date(2026, 3, 31))
    assert sheet.takings.orders == 54
    desk.history.undo()
    assert [each.share for each in desk.campaigns] == [None, None]


def campaigns_first(desk: Desk, name: str) -> Campaign:
    return next(each for each in desk.campaigns if each.name == name)


def test_the_owner_says_how_often_customers_order_and_sees_the_payback(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, campaign = opened
    desk.costs.save(Cost(MARCH.first, Category.ADS, 840_000, campaign.id))
    desk.results.save(
        Result(
            campaign.id, Method.COUNTED, MARCH, orders=40, gross=4_000_000, cogs=1_600_000,
            fees=0, new_customers=10,
        )
    )  # fmt: skip
    hand.tab(-2)
    assert hand.text("price payback") == "–"

    def answer(dialog: QDialog) -> None:
        often = dialog.findChild(QLineEdit, "often")
        assert often is not None
        hand.qtbot.keyClicks(often, "0,4")
        press_in(hand.qtbot, dialog, "act")

    in_dialog(answer)
    hand.press("often")
    # 84.000 ÷ (0,4 × 60.000)
    assert hand.text("price payback") == "3,5 bulan"


def test_an_influencer_typed_again_keeps_her_spelling(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, _ = opened
    hand.pick("cost_kind", "influencer_fee")
    for name in ("@Dapur.Sari", "dapur.sari "):
        hand.type("cost_influencer", name)
        hand.type("cost_amount", "250rb")
        hand.enter("cost_amount")
    assert [cost.influencer for cost in desk.costs] == ["@Dapur.Sari", "@Dapur.Sari"]
    assert "@Dapur.Sari: Rp500.000" in hand.text("cost_sums")


def test_hours_taken_back_to_change_keep_every_decimal(
    opened: tuple[Hand, Campaign], desk: Desk
) -> None:
    hand, _ = opened
    hand.pick("cost_kind", "own_hours")
    hand.type("cost_amount", "14,25 x 25rb")
    hand.enter("cost_amount")
    table = hand.find(QTableWidget, "costs")
    assert isinstance(table, QTableWidget)
    table.setCurrentCell(0, 0)
    hand.qtbot.keyClick(table, Qt.Key.Key_Return)
    hand.enter("cost_amount")
    (cost,) = desk.costs
    assert (cost.amount, cost.quantity) == (356_250, 14.25)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("-5rb", "Jumlah: "),
        ("USD 50", "Mata uangnya berbeda"),
        ("1000000000000000", "besar"),
        ("10000000000000", "besar"),
        ("seratus ribu kurang", ""),
    ],
)
def test_an_amount_that_cannot_be_is_said_at_its_field_and_not_stored(
    opened: tuple[Hand, Campaign], desk: Desk, text: str, said: str
) -> None:
    hand, _ = opened
    hand.type("cost_amount", text)
    hand.enter("cost_amount")
    assert list(desk.costs) == []
    assert said in hand.text("cost_trouble")
    assert hand.find(QLineEdit, "cost_amount").property("state") == "bad"


@pytest.mark.parametrize(
    ("method", "typed", "said"),
    [
        (
            "counted",
            {"orders": "3", "gross": "100rb", "discounts": "60rb", "refunds": "50rb"},
            "Diskon toko + Pengembalian tidak boleh lebih dari Penjualan.",
        ),
        (
            "asked",
            {"orders": "30", "answered": "31", "said": "2"},
            "Pembeli yang menjawab tidak boleh lebih dari Pesanan.",
        ),
        ("counted", {"gross": "10000000000000"}, "Penjualan"),
    ],
)
def test_results_that_cannot_be_are_said_in_the_words_of_the_form(
    opened: tuple[Hand, Campaign], desk: Desk, method: str, typed: dict[str, str], said: str
) -> None:
    hand, _ = opened
    hand.tab(1)
    hand.pick("result_method", method)
    for name, text in typed.items():
        hand.type(f"result_{name}", text)
    hand.press("note_result")
    assert list(desk.results) == []
    assert said in hand.text("result_trouble")
