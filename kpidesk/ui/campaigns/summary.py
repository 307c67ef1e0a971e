"""A campaign at a glance: what was left, the pace, where orders came from, each KPI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from kpidesk.ui.campaigns.against_plan import AgainstPlanCard
from kpidesk.ui.campaigns.earned import EarnedCard
from kpidesk.ui.campaigns.pace import PaceCard
from kpidesk.ui.campaigns.sources import SourcesCard

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House


class SummaryTab(QWidget):
    """Four cards over one sheet."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.cards = (
            EarnedCard(house),
            PaceCard(house),
            SourcesCard(house),
            AgainstPlanCard(house),
        )
        outer = QGridLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        for place, card in enumerate(self.cards):
            outer.addWidget(card, place // 2, place % 2)
        outer.setColumnStretch(0, 3)
        outer.setColumnStretch(1, 2)
        outer.setRowStretch(0, 1)

    def shows(self, sheet: CampaignSheet) -> None:
        """Show a campaign as it stands."""
        for card in self.cards:
            card.shows(sheet)
