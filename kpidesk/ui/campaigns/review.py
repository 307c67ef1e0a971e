"""The closing review: what was wanted, what became of it, and what to do next time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.campaign import CampaignStatus, Review
from kpidesk.language.campaign_sheet import (
    influencers_said,
    lines_said,
    money_said,
    overlaps_said,
    prices_said,
    rivals_said,
)
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.campaign_sheet import CampaignSheet
    from kpidesk.ui.house import House

LONGEST = 2_000
ONE_LINE = 50
"""Letters of a name and its figure that stand beside each other."""
FIELDS = ("worked", "rivals", "lesson", "next_kpi")


class ReviewTab(QWidget):
    """Figures at the left, the owner's own words at the right."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house, self.words, self.formats = house, house.words, house.formats
        say = self.words.say
        self.sheet: CampaignSheet | None = None
        titles = {
            "worked": say("campaigns", "What worked, what did not?"),
            "rivals": say("campaigns", "What did rivals do meanwhile?"),
            "lesson": say("campaigns", "The lesson for next time"),
            "next_kpi": say("campaigns", "The next KPI to aim at"),
        }
        self.early = Banner(
            say("campaigns", "It is not over yet. A review now closes it all the same."), tone="neu"
        )
        self.figures = QVBoxLayout()
        self.figures.setSpacing(6)
        facts = Card(say("campaigns", "What became of it"))
        facts.body.addLayout(self.figures)
        facts.body.addStretch(1)
        facts.setFixedWidth(px(432))
        self.texts: dict[str, QPlainTextEdit] = {}
        written = Card(say("campaigns", "In your words"))
        for key in FIELDS:
            text = QPlainTextEdit()
            text.setObjectName(f"review_{key}")
            text.setAccessibleName(titles[key])
            text.setFont(font("body"))
            text.setTabChangesFocus(True)
            text.setMinimumHeight(px(54))
            text.setMaximumHeight(px(84))
            text.textChanged.connect(self._look)
            self.texts[key] = text
            written.body.addWidget(label(titles[key], "smed", "ink2"))
            written.body.addWidget(text)
        self.hint = label(
            say("campaigns", "The lesson comes up when you plan the next campaign of this kind."),
            "small",
            "ink3",
            wrap=True,
        )
        self.close_it = button(
            say("campaigns", "Close with this review"), "primary", then=self._keep, name="review"
        )
        self.reopen = button(
            say("campaigns", "Open again"), "link", then=self._reopen, name="reopen"
        )
        written.body.addStretch(1)
        written.body.addLayout(row(self.hint, None, self.reopen, self.close_it))
        side = QHBoxLayout()
        side.setSpacing(12)
        side.addWidget(facts)
        side.addWidget(written, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self.early)
        outer.addLayout(side, 1)

    def shows(self, sheet: CampaignSheet) -> None:
        """Show a campaign's figures and what was written; half a text is left alone."""
        same = self.sheet is not None and self.sheet.campaign.id == sheet.campaign.id
        keep = same and self.unsaved()
        self.sheet = sheet
        writable = not self.house.desk.read_only
        review = sheet.campaign.review
        if not keep:
            for key, text in self.texts.items():
                text.setPlainText(getattr(review, key) if review else "")
        for text in self.texts.values():
            text.setReadOnly(not writable)
        early = sheet.status in (CampaignStatus.PLANNED, CampaignStatus.RUNNING)
        self.early.setVisible(early)
        self.reopen.setVisible(review is not None and writable)
        self.close_it.setVisible(writable)
        say = self.words.say
        title = say("campaigns", "Keep the review") if review else ""
        self.close_it.setText(title or say("campaigns", "Close with this review"))
        self._show_figures(sheet)
        self._look()

    def _show_figures(self, sheet: CampaignSheet) -> None:
        clear(self.figures)
        catalogue = self.house.desk.catalogue
        said = lines_said(sheet, catalogue, self.words, self.formats)
        said += money_said(sheet, self.words, self.formats)
        said += prices_said(sheet, self.words, self.formats)
        said += influencers_said(sheet, self.words, self.formats)
        accounts = [one for one in self.house.desk.accounts.all() if one.role == "competitor"]
        if accounts:
            known = self.house.desk.scope(sheet.campaign.period)
            said += rivals_said(sheet, accounts, known, self.words, self.formats)
        for name, figure in said:
            told = label(name, "small", "ink3")
            if len(name) + len(figure) <= ONE_LINE:
                shown = label(figure, "strong", tabular=True)
                self.figures.addLayout(row(told, None, shown))
            else:
                self.figures.addWidget(told)
                self.figures.addWidget(label(figure, "strong", tabular=True, wrap=True))
        for text in overlaps_said(sheet, self.words, self.formats):
            self.figures.addWidget(label(text, "small", "ink2", wrap=True))

    def unsaved(self) -> bool:
        """True when something was written that is not stored."""
        if self.sheet is None:
            return False
        review = self.sheet.campaign.review
        return any(
            text.toPlainText().strip() != (getattr(review, key) if review else "").strip()
            for key, text in self.texts.items()
        )

    def _look(self) -> None:
        written = any(text.toPlainText().strip() for text in self.texts.values())
        self.close_it.setEnabled(written and self.unsaved())

    def _keep(self) -> None:
        if self.sheet is None:
            return
        campaign = self.sheet.campaign
        said = {key: text.toPlainText().strip()[:LONGEST] for key, text in self.texts.items()}
        on = campaign.review.on if campaign.review else today()
        self.house.desk.campaigns.save(replace(campaign, review=Review(on, **said)))
        say = self.words.say
        self.house.shell.toast(say("campaigns", "Closed. The lesson waits for the next one."))

    def _reopen(self) -> None:
        if self.sheet is not None:
            self.house.desk.campaigns.save(replace(self.sheet.campaign, review=None))
