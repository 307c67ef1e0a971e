"""The coach's page: write, answer, settle; a half-made goal is never lost."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kpidesk.clock import today
from kpidesk.domain.goal import LONGEST_TEXT, KeptLetter, goal_from
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Role
from kpidesk.domain.smart import questions
from kpidesk.domain.smart.coach import Advice, Circumstances, consult
from kpidesk.domain.smart.library import read_library
from kpidesk.domain.smart.proposal import answer_for, within_reach
from kpidesk.language.coach import CoachSpeech
from kpidesk.language.problems import sentence as problem_sentence
from kpidesk.paths import resources
from kpidesk.ui.goals.asking import Asking
from kpidesk.ui.goals.evidence import EvidenceCard, Proposal
from kpidesk.ui.goals.letters import Letters
from kpidesk.ui.goals.reading import ReadAs
from kpidesk.ui.goals.settling import CAMPAIGN, EVEN, INFLUENCER, Settling, weights
from kpidesk.ui.goals.writing import LONGEST, Examples, Writing
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.layout import boxed, column
from kpidesk.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from kpidesk.domain.goal import Goal
    from kpidesk.domain.smart.coach import Rung
    from kpidesk.ui.house import House

PLACE = "goals/coach"
LOOK_BACK = timedelta(weeks=20)
WRITE, ANSWER, SETTLE = 0, 1, 2
_PAUSE_MS = 150
"""After the last key, before the letters are judged and the draft is kept."""


class Coach(QWidget):
    """Three steps. `saved` carries the goal's id, `moved` says that the step changed."""

    saved = Signal(str)
    moved = Signal(int)

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house
        self.desk = house.desk
        self.library = read_library(resources() / "catalogue", self.desk.catalogue)
        self.speech = CoachSpeech(house.words, house.formats, self.library)
        self.step = WRITE
        self.text, self.objective = "", ""
        self.answers: dict[str, str] = {}
        self.follows: str | None = None
        self._asked: list[str] = []
        self._own_number = False
        self._loading = False
        self._begun = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        self._build()
        self.renew()

    def _build(self) -> None:
        self.writing = Writing(self.speech, dict(self.library.objectives))
        self.writing.wish.textChanged.connect(self._on_typed)
        self.writing.wish.done.connect(self.forward)
        self.writing.begun.connect(self._begin)
        self.writing.objective_chosen.connect(self._on_objective)
        self.read_as = ReadAs(self.speech)
        self.read_as.edit.clicked.connect(lambda _on=False: self.go(WRITE))
        others = [a for a in self.desk.accounts.all() if a.role is Role.INFLUENCER]
        self.settling = Settling(self.speech, self.desk.campaigns, others)
        self.settling.sentence.done.connect(self.forward)
        self.cards: tuple[QWidget, ...] = (self.writing, self.read_as, self.settling)
        self.letters = Letters(self.house.words)
        self.asking = Asking(self.speech, self.desk.shop.get().currency)
        self.asking.answered.connect(self._on_answer)
        self.note = Banner("", tone="bad")
        self.note.hide()
        self.left = QVBoxLayout()
        self.left.setSpacing(12)
        for part in (self.note, *self.cards, self.letters, self.asking):
            self.left.addWidget(part)
        self.left.addStretch(1)
        self.examples = Examples(self.speech)
        self.proposal = Proposal(self.speech)
        self.proposal.accepted.connect(self._accept)
        self.proposal.kept.connect(self._keep_own)
        self.evidence = EvidenceCard(self.speech)
        self.evidence.chosen.connect(self._take)
        self.side = QStackedWidget()
        self.side.addWidget(self.examples)
        answers = boxed(column(self.proposal, self.evidence, gap=12))
        self.side.addWidget(answers)
        self.side.setFixedWidth(px(354))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(self.left, 1)
        whole.addWidget(self.side)

    def renew(self) -> None:
        """Read the shop's weeks again."""
        on = today()
        self.shop = self.desk.shop.get()
        self._scope = self.desk.scope(Period(on - LOOK_BACK, on))
        self._judge()

    def start(self, objective: str = "", follows: Goal | None = None) -> None:
        """Begin: with the draft that was left, or from an objective, or from an earlier goal."""
        self._begun = True
        draft: dict[str, Any] = {} if objective or follows else self._draft()
        kept = draft.get("answers")
        self.answers = {str(k): str(v) for k, v in kept.items()} if isinstance(kept, dict) else {}
        self.objective = objective or str(draft.get("objective", "")) or self.shop.objective
        self.follows = follows.id if follows else draft.get("follows")
        self._own_number = False
        self._asked = list(self.answers)
        text = follows.wish or follows.text if follows else str(draft.get("text", ""))
        self._put(text)
        place = self.writing.objective.findData(self.objective)
        self.writing.objective.setCurrentIndex(max(0, place))
        self.writing.offer(self.objective)
        self._judge()
        self.go(ANSWER if draft.get("step") else WRITE)

    def _put(self, text: str) -> None:
        self._loading = True
        self.writing.wish.setPlainText(text)
        self._loading = False
        self.text = text

    def _draft(self) -> dict[str, Any]:
        try:
            found = json.loads(self.desk.drafts.all().get(PLACE, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def keep_draft(self) -> None:
        """Remember the half-made goal in the file; an empty one is forgotten."""
        if self.desk.read_only or not self._begun:
            return
        if not self.text.strip():
            self.desk.drafts.keep(PLACE, "")
            return
        kept = {
            "text": self.text[:LONGEST],
            "answers": self.answers,
            "objective": self.objective,
            "step": int(self.step > WRITE),
            "follows": self.follows,
        }
        self.desk.drafts.keep(PLACE, json.dumps(kept, ensure_ascii=False))

    def forget(self) -> None:
        """Drop the half-made goal."""
        self._pause.stop()
        self._put("")
        self.answers, self._asked, self.follows = {}, [], None
        self.keep_draft()
        self._judge()
        self.go(WRITE)

    @property
    def around(self) -> Circumstances:
        """The shop as the coach sees it now."""
        return Circumstances(today(), self._scope, self.objective)

    def _on_typed(self) -> None:
        if self._loading:
            return
        typed = self.writing.wish.toPlainText()
        self.text = typed[:LONGEST]
        self.answers, self._asked, self._own_number = {}, [], False
        self._pause.start()

    def _begin(self, text: str) -> None:
        self._put(text)
        self.answers, self._asked = {}, []
        edit = self.writing.wish
        edit.moveCursor(edit.textCursor().MoveOperation.End)
        edit.setFocus()
        self._judge()

    def _on_objective(self, key: str) -> None:
        self.objective = key
        self.writing.offer(key)
        self._judge()

    def _judge(self) -> None:
        """Consult on what is there and show it."""
        self._pause.stop()
        self.own: Advice = consult(self.text, self.library, self.around, self.answers)
        reach = self.own if self._own_number else self._within_reach()
        self.advice = reach
        self._show_letters()
        self.read_as.shows(self.own)
        self.proposal.shows(
            self.advice, self._account(self.advice), None if reach is self.own else self.own
        )
        self.evidence.shows(self.advice, today())
        self._ask()
        self.keep_draft()
        self.moved.emit(self.step)

    def _show_letters(self) -> None:
        """The owner's wish while it is worked on; at the end the goal that will be saved."""
        self.letters.shows(self.advice if self.step == SETTLE else self.own, self.speech)

    def _within_reach(self) -> Advice:
        return within_reach(self.own, self.library, self.around)

    def _ask(self) -> None:
        """Show the first open question; only in the second step."""
        asks = self.step == ANSWER and bool(self.own.questions)
        self.asking.setVisible(asks)
        if not asks:
            return
        done = [code for code in self._asked if code in self.answers]
        total = len(done) + len(self.own.questions)
        self.asking.shows(self.own, len(done) + 1, total)

    def _account(self, advice: Advice) -> str:
        if advice.account is None:
            return ""
        found = next((a for a in self.desk.accounts.all() if a.id == advice.account), None)
        return found.title if found else ""

    def _on_answer(self, code: str, value: str) -> None:
        self.answers[code] = value
        if code not in self._asked:
            self._asked.append(code)
        self._judge()
        self._focus()

    def _take(self, rung: Rung) -> None:
        answer = answer_for(self.own, rung)
        if answer is not None:
            self.answers[questions.NUMBER] = answer
            self._own_number = True
            self._judge()
            if self.step == SETTLE:
                self._accept()

    def _keep_own(self) -> None:
        self._own_number = True
        self._judge()

    @property
    def can_go_on(self) -> bool:
        """True when the next step has something to show."""
        if self.step == WRITE:
            return bool(self.text.strip())
        return self.advice.is_complete if self.step == ANSWER else True

    def forward(self) -> None:
        """The next step; the last one saves."""
        if self.step == WRITE:
            self._judge()
        if not self.can_go_on:
            return
        if self.step == SETTLE:
            self.save()
        elif self.step == ANSWER:
            self._accept()
        else:
            self.go(ANSWER)

    def back(self) -> None:
        """The step before; answers stay, except that the last one is asked again."""
        if self.step == ANSWER and self._asked:
            self.answers.pop(self._asked.pop(), None)
            self._judge()
        elif self.step > WRITE:
            self.go(self.step - 1)

    def go(self, step: int) -> None:
        """Show a step."""
        self.step = step
        self.note.hide()
        for index, card in enumerate(self.cards):
            card.setVisible(index == step)
        self._show_letters()
        self.proposal.offers(step != SETTLE)
        self.side.setCurrentIndex(min(step, ANSWER))
        self._ask()
        self.keep_draft()
        self.moved.emit(step)
        self._focus()

    def _focus(self) -> None:
        if self.step == WRITE:
            self.writing.wish.setFocus()
        elif self.step == SETTLE:
            self.settling.sentence.setFocus()
        elif self.asking.isVisibleTo(self) and self.asking.choices:
            self.asking.choices[0].setFocus()
        elif self.asking.isVisibleTo(self) and self.asking.field is not None:
            self.asking.field.setFocus()
        else:
            self.proposal.use.setFocus()

    def _accept(self) -> None:
        if self.advice.is_complete and self.advice.aim is not None:
            said = self.speech.proposal(self.advice, self._account(self.advice))
            self.settling.shows(self.advice.aim, said)
            self.go(SETTLE)

    def save(self) -> None:
        """Make the goal; a refusal is said and nothing is lost."""
        if self.advice.aim is None:
            return
        goal_aim = self.advice.aim
        letters = tuple(
            KeptLetter(one.letter, one.verdict, self.speech.reasons(one, self.advice))
            for one in self.advice.letters
        )
        try:
            goal = goal_from(
                goal_aim, self.settling.sentence.toPlainText().strip()[:LONGEST_TEXT], today(),
                account=self.advice.account, wish=self.text[:LONGEST], objective=self.objective,
                letters=letters, campaign=self.settling.owner(CAMPAIGN),
                influencer=self.settling.owner(INFLUENCER),
                weights=weights(self.settling.plan.currentData() or EVEN, goal_aim),
                follows=self.follows,
            )  # fmt: skip
            self.desk.goals.add(goal)
        except Refused as refused:
            self.note.text.setText(problem_sentence(refused.problem, self.house.words))
            self.note.show()
            return
        self.forget()
        self.saved.emit(goal.id)
