"""One campaign: summary, plan, costs, results, review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.language.words import mark
from kpidesk.ui.campaigns.costs import CostsTab
from kpidesk.ui.campaigns.links import goals_of
from kpidesk.ui.campaigns.plan import PlanTab
from kpidesk.ui.campaigns.results import ResultsTab
from kpidesk.ui.campaigns.review import ReviewTab
from kpidesk.ui.campaigns.summary import SummaryTab
from kpidesk.ui.widgets.layout import lone_height, row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

TABS = (
    ("summary", mark("campaigns", "Summary")),
    ("plan", mark("campaigns", "Plan")),
    ("costs", mark("campaigns", "Costs")),
    ("results", mark("campaigns", "Results")),
    ("review", mark("campaigns", "Review")),
)


class Detail(QWidget):
    """The tabs of one campaign, all shown from the same sheet."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        say = house.words.say
        self.sheet: CampaignSheet | None = None
        names = [(key, say("campaigns", title)) for key, title in TABS]
        self.tabs = Segments(names, "summary", say("campaigns", "Part"))
        self.tabs.setObjectName("parts")
        self.tabs.chosen.connect(self.show_tab)
        self.summary = SummaryTab(house)
        self.plan = PlanTab(house)
        self.costs = CostsTab(house)
        self.results = ResultsTab(house)
        self.review = ReviewTab(house)
        self.over = Banner(
            say("campaigns", "This campaign is over. Look back on it while you remember."),
            say("campaigns", "Look back"),
            tone="warn",
        )
        self.over.acted.connect(lambda: self.show_tab("review"))
        self.stack = QStackedWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.links = ElidedLabel("", "small", "ink2")
        self.links.setObjectName("links")
        outer.addLayout(row(self.tabs, self.links, gap=16))
        outer.addWidget(self.over)
        outer.addWidget(self.stack, 1)
        for each in (self.summary, self.plan, self.costs, self.results, self.review):
            self.stack.addWidget(each)
        lone_height(self.stack)

    def shows(self, campaign: Campaign) -> None:
        """Show a campaign as it is today."""
        self.sheet = self.house.desk.campaign_sheet(campaign, today())
        for tab in (self.summary, self.plan, self.costs, self.results, self.review):
            tab.shows(self.sheet)
        self._say_links(campaign)
        self._offer_review()

    def _say_links(self, campaign: Campaign) -> None:
        say, desk = self.house.words.say, self.house.desk
        accounts = [each.title for each in desk.accounts.all() if each.id in campaign.accounts]
        parts = [", ".join(accounts)] if accounts else []
        if campaign.posts:
            parts.append(say("campaigns", "%n post(s)", "", len(campaign.posts)))
        goals = goals_of(desk, campaign)
        if goals:
            named = "; ".join(goal.text for goal in goals)
            parts.append(say("campaigns", "Goal: {goals}").format(goals=named))
        self.links.set_text(" · ".join(parts))

    def begin(self) -> None:
        """A campaign just opened: the plan while there is none, else the summary."""
        if self.sheet is not None:
            self.show_tab("summary" if self.sheet.campaign.lines or self.sheet.costs else "plan")

    def show_tab(self, key: str) -> None:
        """Show another part."""
        keys = [each for each, _title in TABS]
        if key in keys:
            self.tabs.select(key)
            self.stack.setCurrentIndex(keys.index(key))
            self._offer_review()

    def _offer_review(self) -> None:
        over = self.sheet is not None and self.sheet.status is CampaignStatus.ENDED
        self.over.setVisible(over and self.tabs.current != "review")

    def unsaved(self) -> bool:
        """True while a review is half written."""
        return self.review.unsaved()
