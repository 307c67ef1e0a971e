"""The question for a campaign's name, kind, aim, days and accounts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.campaign import Campaign, CampaignKind, lessons
from kpidesk.domain.objective import objectives
from kpidesk.domain.period import Period
from kpidesk.language.campaigns import KINDS
from kpidesk.paths import resources
from kpidesk.ui.campaigns.links import TickList, goals_of, goals_to_offer, posts_to_offer
from kpidesk.ui.theme import font
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.date_field import DateField
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.ui.house import House

DAYS = 30


def ask_campaign(parent: QWidget, house: House, campaign: Campaign | None) -> Campaign | None:
    """The campaign as the person wants it, or None. Crossed dates are said and keep the dialog."""
    return _Question(parent, house, campaign).answer()


class _Question(Dialog):
    def __init__(self, parent: QWidget, house: House, campaign: Campaign | None) -> None:
        say = house.words.say
        title = say("campaigns", "Change this campaign") if campaign else ""
        super().__init__(parent, title or say("campaigns", "Which campaign do you plan?"))
        self._house, self._campaign = house, campaign
        first = campaign.period.first if campaign else today() + timedelta(days=1)
        last = campaign.period.last if campaign else first + timedelta(days=DAYS - 1)
        self.name = line_edit(campaign.name if campaign else "", name="campaign_name")
        self.name.setMaxLength(120)
        kinds = [(str(kind), say("campaign", text)) for kind, text in KINDS.items()]
        self.kind = combo(kinds, str(campaign.kind) if campaign else "", name="kind")
        self.objective = combo(self._objectives(), self._aim(), name="objective")
        self.first, self.last = DateField(first, "first"), DateField(last, "last")
        self.lesson = Banner("", icon="lightbulb")
        self.body.addWidget(Field(say("campaigns", "Name"), self.name))
        self.body.addWidget(Field(say("campaigns", "Kind"), self.kind))
        self.body.addWidget(self.lesson)
        self.body.addWidget(Field(say("campaigns", "Aim"), self.objective))
        days = QHBoxLayout()
        self.until = Field(say("campaigns", "Last day"), self.last)
        days.addWidget(Field(say("campaigns", "First day"), self.first))
        days.addWidget(self.until)
        self.body.addLayout(days)
        self.accounts = self._account_boxes()
        self.goals = TickList(say("campaigns", "Goals"), "campaign_goals")
        self.posts = TickList(say("campaigns", "Posts on these days"), "campaign_posts")
        self._add_links()
        no = button(say("campaigns", "Cancel"), "ghost", then=self.reject, name="keep")
        text = say("campaigns", "Keep") if campaign else say("campaigns", "Plan it")
        self.yes = button(text, "primary", then=self._accept, name="act")
        self.yes.setDefault(True)
        self.offers(no, self.yes)
        self.name.textChanged.connect(lambda _text: self._look())
        self.kind.currentIndexChanged.connect(lambda _index: self._look())
        self.first.dateChanged.connect(lambda _day: self._look())
        self.last.dateChanged.connect(lambda _day: self._look())
        self.first.dateChanged.connect(lambda _day: self._show_posts(self.posts.ticked))
        self.last.dateChanged.connect(lambda _day: self._show_posts(self.posts.ticked))
        self._look()
        self.name.setFocus()

    def _objectives(self) -> list[tuple[str, str]]:
        found = objectives(resources() / "catalogue")
        none = self._house.words.say("campaigns", "not chosen")
        language = self._house.words.language
        return [("", none), *((one.key, one.name[language]) for one in found.values())]

    def _aim(self) -> str:
        if self._campaign is not None:
            return self._campaign.objective
        return str(self._house.desk.shop.get().objective)

    def _account_boxes(self) -> dict[str, QCheckBox]:
        own = list(self._house.desk.accounts)
        boxes: dict[str, QCheckBox] = {}
        if not own:
            return boxes
        self.body.addWidget(label(self._house.words.say("campaigns", "Accounts"), "smed", "ink2"))
        line = QHBoxLayout()
        line.setSpacing(14)
        for account in own[:6]:
            box = QCheckBox(account.title)
            box.setFont(font("body"))
            box.setChecked(self._campaign is None or account.id in self._campaign.accounts)
            boxes[account.id] = box
            line.addWidget(box)
        line.addStretch(1)
        self.body.addLayout(line)
        return boxes

    def _add_links(self) -> None:
        """Offer goals and posts, each list only where there is something to link."""
        desk, campaign = self._house.desk, self._campaign
        offered = goals_to_offer(desk, campaign)
        linked = [goal.id for goal in goals_of(desk, campaign)] if campaign else []
        self.goals.shows([(goal.id, goal.text) for goal in offered], linked)
        self._show_posts(campaign.posts if campaign else ())
        lists = [Field(each.accessibleName(), each) for each in (self.goals, self.posts)]
        lists[0].setVisible(bool(offered))
        lists[1].setVisible(len(desk.posts) > 0)
        self.body.addLayout(row(*lists, gap=14))

    def _show_posts(self, ticked: tuple[str, ...]) -> None:
        if self.last.day < self.first.day:
            return
        period, formats = Period(self.first.day, self.last.day), self._house.formats
        entries = [
            (
                post.id,
                " ".join(
                    [
                        formats.day_month(post.published.date()) if post.published else "",
                        " ".join(post.title.split()) or post.code,
                    ]
                ).strip(),
            )
            for post in posts_to_offer(self._house.desk, period, ticked)
        ]
        self.posts.shows(entries, ticked)

    def _look(self) -> None:
        crossed = self.last.day < self.first.day
        say = self._house.words.say
        self.until.complain(say("campaigns", "Lies before the first day") if crossed else "")
        self.yes.setEnabled(bool(self.name.text().strip()) and not crossed)
        kind = CampaignKind(self.kind.currentData())
        besides = self._campaign.id if self._campaign else ""
        learned = lessons(self._house.desk.campaigns, kind, besides)
        self.lesson.setVisible(bool(learned))
        if learned and learned[0].review:
            text = say("campaigns", "Last time (“{name}”) you noted: {lesson}").format(
                name=learned[0].name, lesson=learned[0].review.lesson
            )
            self.lesson.text.setText(text)

    def _accept(self) -> None:
        if self.yes.isEnabled():
            self.accept()

    def answer(self) -> Campaign | None:
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        name, period = self.name.text().strip(), Period(self.first.day, self.last.day)
        base = self._campaign or Campaign(name, period)
        return replace(
            base,
            name=name,
            period=period,
            kind=CampaignKind(self.kind.currentData()),
            objective=self.objective.currentData() or "",
            accounts=tuple(each for each, box in self.accounts.items() if box.isChecked()),
            goals=self.goals.ticked,
            posts=self.posts.ticked,
        )
