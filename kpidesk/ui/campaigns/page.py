"""The campaigns' page: the list, or one campaign with its tabs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.campaign import CampaignStatus
from kpidesk.domain.topic import Topic
from kpidesk.language.campaigns import KINDS, STATUSES
from kpidesk.ui.campaigns.detail import Detail
from kpidesk.ui.campaigns.listing import Listing
from kpidesk.ui.campaigns.questions import ask_campaign
from kpidesk.ui.page import Page
from kpidesk.ui.widgets.buttons import button, icon_button, menu_button
from kpidesk.ui.widgets.dialogs import ask
from kpidesk.ui.widgets.layout import lone_height

if TYPE_CHECKING:
    from kpidesk.domain.campaign import Campaign
    from kpidesk.ui.house import House

NEW = "new"


class CampaignsPage(Page):
    """`where` is a campaign's id, `id/tab`, or `new`; empty shows the list."""

    id = "campaigns"
    watches = frozenset(
        {Topic.CAMPAIGNS, Topic.READINGS, Topic.ACCOUNTS, Topic.GOALS, Topic.SHOP, Topic.TARGETS}
    )

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(house, say("campaigns", "Campaigns"))
        self.campaign: Campaign | None = None
        self.listing = Listing(house)
        self.listing.opened.connect(self.open)
        self.listing.wanted.connect(self.make)
        self.detail = Detail(house)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.listing)
        self.stack.addWidget(self.detail)
        lone_height(self.stack)
        self.body.addWidget(self.stack, 1)
        self.back = icon_button(
            "arrow-left", say("campaigns", "All campaigns"), self.show_list, name="back"
        )
        self.change = button(
            say("campaigns", "Change"), "ghost", "pencil", then=self._change, name="change"
        )
        self.printer = button(
            say("campaigns", "Print"), "ghost", "printer", then=self._print, name="print"
        )
        self.more = menu_button(
            say("campaigns", "More"),
            [(say("campaigns", "Remove this campaign"), "trash-2", self._remove)],
            name="more",
        )
        self.new = button(
            say("campaigns", "New campaign"), "primary", "plus", then=self.make, name="new"
        )
        for each in (self.back, self.change, self.printer, self.more, self.new):
            self.tools.addWidget(each)
        self.refresh()

    def refresh(self) -> None:
        """Read the campaigns anew; one that is gone gives way to the list."""
        if self.campaign is not None:
            self.campaign = self.desk.campaigns.get(self.campaign.id)
        if self.campaign is None:
            self.listing.refresh()
            self.stack.setCurrentWidget(self.listing)
        else:
            self.detail.shows(self.campaign)
            self.stack.setCurrentWidget(self.detail)
        self._say_head()

    def enter(self, where: str = "") -> None:
        """Show what is asked for; see the class."""
        if where == NEW:
            self.make()
        elif where:
            campaign, _, tab = where.partition("/")
            self.open(campaign)
            if tab:
                self.detail.show_tab(tab)

    def may_leave(self) -> bool:
        """Ask when a review is half written."""
        if self.campaign is None or not self.detail.unsaved():
            return True
        say = self.words.say
        return ask(
            self,
            self.words,
            say("campaigns", "Leave the review unfinished?"),
            say("campaigns", "What you wrote there is not stored yet."),
            say("campaigns", "Leave it"),
            danger=True,
            keep=say("campaigns", "Keep writing"),
        )

    def open(self, campaign_id: str) -> None:
        """Show one campaign."""
        found = self.desk.campaigns.get(campaign_id)
        if found is None:
            return
        fresh = self.campaign is None or self.campaign.id != campaign_id
        self.campaign = found
        self.refresh()
        if fresh:
            self.detail.begin()

    def show_list(self) -> None:
        """Back to all campaigns."""
        if self.may_leave():
            self.campaign = None
            self.refresh()

    def make(self) -> None:
        """Ask for a new campaign's name, kind and days; then its plan."""
        made = ask_campaign(self, self.house, None)
        if made is not None:
            self._keep(made)
            self.open(made.id)
            self.detail.show_tab("plan")

    def _change(self) -> None:
        if self.campaign is None:
            return
        changed = ask_campaign(self, self.house, self.campaign)
        if changed is not None:
            # The plan may have changed elsewhere while the question was open.
            present = self.desk.campaigns.get(self.campaign.id)
            self._keep(replace(changed, lines=present.lines if present else ()))

    def _keep(self, campaign: Campaign) -> None:
        """Store a campaign and, as one deed, say the same on the goals it is linked to."""
        deed = action("save_campaign", page="campaigns", where=campaign.id, name=campaign.name)
        with self.desk.writing(deed):
            self.desk.campaigns.save(campaign)
            for goal in list(self.desk.goals):
                owner = goal.campaign
                if goal.id in campaign.goals:
                    owner = campaign.id
                elif owner == campaign.id:
                    owner = None
                if owner != goal.campaign:
                    self.desk.goals.save(replace(goal, campaign=owner))

    def _print(self) -> None:
        if self.campaign is not None:
            self.house.go("reports", f"campaign {self.campaign.id}")

    def _remove(self) -> None:
        campaign = self.campaign
        if campaign is None:
            return
        say = self.words.say
        self.campaign = None
        self.desk.campaigns.remove(campaign.id)
        self.refresh()
        text = say("campaigns", "“{name}” was removed with its costs and results.")
        self.house.shell.toast(
            text.format(name=campaign.name),
            say("campaigns", "Undo"),
            "Ctrl+Z",
            self.house.shell.undo,
        )

    def _say_head(self) -> None:
        campaign, say = self.campaign, self.words.say
        writable = not self.desk.read_only
        for each in (self.back, self.printer):
            each.setVisible(campaign is not None)
        for each in (self.change, self.more):
            each.setVisible(campaign is not None and writable)
        self.new.setVisible(campaign is None and writable)
        if campaign is None:
            self.title.setText(say("campaigns", "Campaigns"))
            self.sub.set_text(self.listing.said)
            return
        self.title.setText(campaign.name)
        status = campaign.status(today())
        parts = [
            say("campaign", KINDS[campaign.kind]),
            self.formats.span(campaign.period),
            say("campaign", STATUSES[status]),
        ]
        if status is CampaignStatus.RUNNING:
            left = campaign.period.days - campaign.days_elapsed(today())
            parts.append(say("campaigns", "%n day(s) left", "", left))
        self.sub.set_text(" · ".join(parts))
