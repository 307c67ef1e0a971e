"""The last step of the coach: the sentence once more, planned weeks, a campaign, and saving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from kpidesk.domain.period import Period
from kpidesk.ui.goals.writing import WishEdit
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fields import Field, combo
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.domain.campaign import Campaign
    from kpidesk.domain.shop import Account
    from kpidesk.domain.smart.aim import Aim
    from kpidesk.language.coach import CoachSpeech

EVEN, PAYDAY, LAUNCH, FINISH = "even", "payday", "launch", "finish"
CAMPAIGN, INFLUENCER = "campaign:", "influencer:"
"""What a goal may belong to; the id follows."""
PAYDAYS = (25, 3)
"""From the 25th to the 3rd of the next month buyers have their wages."""
HEAVY = 2.0


class Settling(Card):
    """Sentence, plan of the weeks and campaign."""

    def __init__(
        self, speech: CoachSpeech, campaigns: Iterable[Campaign], influencers: Iterable[Account]
    ) -> None:
        super().__init__(margins=(18, 14, 18, 18), gap=10)
        say = speech.words.say
        self._speech = speech
        self.body.addWidget(label(say("goals", "The goal in one sentence"), "h2"))
        self.sentence = WishEdit("", say("goals", "The goal in one sentence"))
        face = font("lead")
        face.setPixelSize(px(17))
        self.sentence.setFont(face)
        self.sentence.setObjectName("sentence")
        self.sentence.setFixedHeight(px(84))
        self.body.addWidget(self.sentence)
        self.plan = combo(
            [
                (EVEN, say("goals", "Every week the same")),
                (PAYDAY, say("goals", "Paydays count double (25th to 3rd)")),
                (LAUNCH, say("goals", "The first week counts double")),
                (FINISH, say("goals", "The last week counts double")),
            ],
            name="plan",
        )
        self.campaign = combo(
            [
                ("", say("goals", "No campaign")),
                *((CAMPAIGN + one.id, one.name) for one in campaigns),
                *((INFLUENCER + one.id, one.title) for one in influencers),
            ],
            name="campaign",
        )
        planned = Field(
            say("goals", "How the weeks are planned"),
            self.plan,
            say("goals", "Changes what is expected by now, not the target."),
        )
        belongs = Field(say("goals", "Belongs to"), self.campaign)
        self.body.addLayout(row(planned, belongs, None, gap=16))
        self.facts = label("", "small", "ink2", wrap=True)
        self.body.addWidget(self.facts)
        self.body.addStretch(1)

    def owner(self, kind: str) -> str | None:
        """The id of the campaign or influencer that was chosen; None for the other kind."""
        chosen = self.campaign.currentData() or ""
        return chosen.removeprefix(kind) if chosen.startswith(kind) else None

    def shows(self, goal: Aim, sentence: str) -> None:
        """Show the goal to be saved."""
        self.sentence.setPlainText(sentence)
        self.sentence.moveCursor(QTextCursor.MoveOperation.End)
        say, formats = self._speech.words.say, self._speech.formats
        text = say(
            "goals",
            "Counted from {start} to {deadline}. The present value, {baseline}, is kept with the"
            " goal and does not move.",
        )
        baseline = self._speech.amount(goal.baseline or 0.0, goal.unit)
        self.facts.setText(
            text.format(
                start=formats.day(goal.start),
                deadline=formats.day(goal.deadline) if goal.deadline else "…",
                baseline=baseline,
            )
        )


def weights(plan: str, goal: Aim) -> tuple[float, ...]:
    """The planned weight of each seven days of the goal, the last may be fewer; empty where all
    are alike."""
    if plan == EVEN or goal.deadline is None:
        return ()
    days = list(Period(goal.start, goal.deadline))
    weeks = [days[first : first + 7] for first in range(0, len(days), 7)]
    if plan == LAUNCH:
        return (HEAVY, *(1.0 for _ in weeks[1:]))
    if plan == FINISH:
        return (*(1.0 for _ in weeks[1:]), HEAVY)
    late, early = PAYDAYS
    return tuple(
        HEAVY if any(day.day >= late or day.day <= early for day in week) else 1.0 for week in weeks
    )
