"""A campaign from its plan to the review on paper, whose figures are read back from the PDF."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.cost import Category
from kpidesk.domain.shop import Account, Platform
from tests.journeys.test_one_number import Journey
from tests.ui.test_campaigns import (
    ADS_FILE,
    Hand,
    import_file,
    in_dialog,
    plan_ramadan,
    press_in,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven


@pytest.fixture(autouse=True)
def the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2026-04-02")


def test_a_campaign_is_planned_paid_counted_looked_back_on_and_printed(
    window: Window,
    desktop: Desktop,
    by_hand: HandDriven,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = desktop.desk
    assert desk is not None
    hand = Hand(window, qtbot)
    in_dialog(plan_ramadan(qtbot))
    hand.press("first")
    hand.type("line_amount", "1jt")
    hand.type("line_target", "40")
    hand.enter("line_target")

    hand.tab(1)
    hand.pick("cost_kind", "production")
    hand.type("cost_amount", "150rb")
    hand.enter("cost_amount")
    desk.accounts.add(Account(Platform.ADS, "iklan"))
    file = tmp_path / "iklan.csv"
    file.write_text(ADS_FILE.replace("Ramadan", "Ramadan Berkah"), encoding="utf-8")
    assert import_file(desk, file)

    def take(dialog: QDialog) -> None:
        press_in(qtbot, dialog, "act")

    in_dialog(take)
    hand.press("take_ads")
    spent = {cost.category: cost.amount for cost in desk.costs}
    assert spent == {Category.PRODUCTION: 150_000, Category.ADS: 450_000}

    hand.tab(1)
    for name, text in (
        ("orders", "40"), ("gross", "3jt"), ("cogs", "1,5jt"), ("fees", "180rb"),
    ):  # fmt: skip
        hand.type(f"result_{name}", text)
    hand.press("note_result")
    hand.tab(1)
    hand.write("review_lesson", "Mulai iklan lebih awal")
    hand.press("review")
    (campaign,) = desk.campaigns
    assert campaign.status(date(2026, 4, 2)) is CampaignStatus.REVIEWED

    journey = Journey(window, desktop, by_hand, qtbot, tmp_path)
    paper = journey.prints(f"campaign {campaign.id}", monkeypatch).replace("\u00a0", " ")
    # 3.000.000 − 1.500.000 − 180.000 − 600.000 = 720.000, which is 120 % of 600.000.
    for figure in ("Rp600.000", "Rp1.000.000", "Rp720.000", "120,0%", "Rp15.000", "Rp11.250"):
        assert figure in paper, paper
    assert "Mulai iklan lebih awal" in paper
