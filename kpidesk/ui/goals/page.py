"""The goals page: the list, one goal, the coach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.domain.progress import Progress, progress, reach_back
from kpidesk.domain.topic import Topic
from kpidesk.language.goals import GoalSpeech
from kpidesk.language.problems import sentence
from kpidesk.language.words import mark
from kpidesk.ui.goals.coach import ANSWER, SETTLE, WRITE, Coach
from kpidesk.ui.goals.dialogs import ChangeDialog, CheckInDialog, CloseDialog, asked
from kpidesk.ui.goals.listing import GoalsList
from kpidesk.ui.goals.one import OneGoal
from kpidesk.ui.page import Page
from kpidesk.ui.widgets.buttons import button, menu_button
from kpidesk.ui.widgets.dialogs import tell
from kpidesk.ui.widgets.layout import boxed, row
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPushButton, QWidget

    from kpidesk.domain.goal import Goal
    from kpidesk.ui.house import House

LIST, ONE, COACH, EMPTY = range(4)
NEW = "new"
TOOLS = {
    "New goal": mark("goals", "New goal"),
    "Cancel": mark("goals", "Cancel"),
    "Back": mark("goals", "Back"),
    "Next": mark("goals", "Next"),
    "Save goal": mark("goals", "Save goal"),
    "All goals": mark("goals", "All goals"),
    "Check in": mark("goals", "Check in"),
    "Next goal from this": mark("goals", "Next goal from this"),
}


class GoalsPage(Page):
    """What the shop wants, how far it is, and the coach that helps to say it."""

    id = "goals"
    watches = frozenset(
        {Topic.GOALS, Topic.READINGS, Topic.ACCOUNTS, Topic.SHOP, Topic.CAMPAIGNS, Topic.EVENTS}
    )

    def __init__(self, house: House) -> None:
        super().__init__(house, house.words.say("goals", "Goals"))
        self.buttons: dict[str, QPushButton] = {}
        self.current: str | None = None
        self._standing: list[Progress] = []
        self._view = LIST
        self.coach = Coach(house)
        self._build_tools()
        self.coach.saved.connect(self._on_saved)
        self.coach.moved.connect(lambda _step: self._on_moved())
        self.speech = GoalSpeech(self.coach.speech)
        self.list = GoalsList(self.speech)
        self.list.opened.connect(self.open)
        self.one = OneGoal(self.speech)
        self.empty = self._empty()
        self.views: tuple[QWidget, ...] = (self.list, self.one, self.coach, self.empty)
        for view in self.views:
            self.body.addWidget(view, 1)
            view.hide()

    def _empty(self) -> QWidget:
        say = self.house.words.say
        return empty_state(
            "target",
            say("goals", "No goal yet"),
            say(
                "goals",
                "Type a wish as you would say it. The coach asks what is missing and says, from"
                " your own weeks, how likely it is.",
            ),
            button(
                say("goals", "Write a goal"), "primary", "plus", then=self.write, name="first_goal"
            ),
        )

    def refresh(self) -> None:
        """Work out every goal as it stands today."""
        goals = list(self.desk.goals)
        self._standing = self._all(goals)
        if not self.coach.isVisibleTo(self):
            self.coach.renew()
        self.list.shows(self._standing)
        if self._view == ONE and self._find(self.current) is None:
            self._view = LIST
        if self._view == ONE:
            self._show_one()
        elif self._view != COACH:
            self._view = LIST if goals else EMPTY
        self._turn(self._view)

    def _turn(self, view: int) -> None:
        """Show one of the views; only that one says how high the page is."""
        self._view = view
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it may be hidden now
        for index, each in enumerate(self.views):
            each.setVisible(index == view)
        self._head()

    def _all(self, goals: list[Goal]) -> list[Progress]:
        on = today()
        if not goals:
            return []
        spans = [reach_back(goal, on) for goal in goals]
        whole = Period(min(s.first for s in spans), max(s.last for s in spans))
        scope = self.desk.scope(whole)
        return [progress(goal, scope, on) for goal in goals]

    def _find(self, goal_id: str | None) -> Progress | None:
        return next((found for found in self._standing if found.goal.id == goal_id), None)

    def enter(self, where: str = "") -> None:
        """`where` is a goal's id, `new` for the coach, `new:<objective>` to start from one."""
        name, _, objective = where.partition(":")
        if name == NEW:
            self.write(objective)
        elif where:
            self.open(where)
        elif self._view == COACH and not self.coach.text.strip():
            self._back_to_list()

    def leave(self) -> None:
        """Keep the half-made goal."""
        self.coach.keep_draft()

    def write(self, objective: str = "", follows: Goal | None = None) -> None:
        """Go to the coach; what was left half-made comes back."""
        self.coach.renew()
        self._turn(COACH)
        self.coach.start(objective, follows)

    def open(self, goal_id: str) -> None:
        """Show one goal."""
        if self._find(goal_id) is None:
            self._standing = self._all(list(self.desk.goals))
        if self._find(goal_id) is None:
            self._back_to_list()
            return
        self.current = goal_id
        self._show_one()
        self._turn(ONE)
        if self.scroller is not None:
            self.scroller.verticalScrollBar().setValue(0)

    def _show_one(self) -> None:
        found = self._find(self.current)
        if found is None:
            return
        goal = found.goal
        campaign = self.desk.campaigns.get(goal.campaign) if goal.campaign else None
        before = self.desk.goals.get(goal.follows) if goal.follows else None
        self.one.shows(found, campaign, before)

    def _on_moved(self) -> None:
        self._head()
        if self.scroller is not None and self.coach.asking.isVisible():
            self.scroller.ensureWidgetVisible(self.coach.asking, 0, 16)

    def _on_saved(self, goal_id: str) -> None:
        self.house.shell.toast(
            self.words.say("goals", "Goal saved"), self.words.say("goals", "Undo"), "Ctrl+Z",
            self.house.shell.undo,
        )  # fmt: skip
        self._view = LIST
        self.refresh()
        self.open(goal_id)

    def _back_to_list(self) -> None:
        self.coach.keep_draft()
        self._view = LIST
        self.refresh()

    def _build_tools(self) -> None:
        """The buttons of each view, made once; only those of the present one are shown."""
        say = self.words.say
        self.heads: dict[str, QWidget] = {
            "list": boxed(row(self._button("new_goal", "New goal", self.write, "primary", "plus"))),
            "coach": boxed(
                row(
                    self._button("cancel", "Cancel", self._cancel, "link"),
                    self._button("back", "Back", self.coach.back),
                    self._button("forward", "Next", self.coach.forward, "ghost", "arrow-right"),
                    self._button("save_goal", "Save goal", self.coach.forward, "primary", "check"),
                    gap=10,
                )
            ),
            "open": boxed(
                row(
                    self._button("all_goals", "All goals", self._back_to_list, "link"),
                    menu_button(
                        say("goals", "More"),
                        [
                            (say("goals", "Change target…"), "pencil", self._change),
                            (say("goals", "Close goal…"), "check", self._close),
                            ("", "", self._remove),
                            (say("goals", "Remove goal"), "trash-2", self._remove),
                        ],
                        name="more",
                    ),
                    self._button("check_in", "Check in", self._check, "primary", "message-circle"),
                    gap=10,
                )
            ),
            "closed": boxed(
                row(
                    self._button("all_goals_too", "All goals", self._back_to_list, "link"),
                    menu_button(
                        say("goals", "More"),
                        [
                            (say("goals", "Open again"), "undo-2", self._reopen),
                            (say("goals", "Remove goal"), "trash-2", self._remove),
                        ],
                        name="more_closed",
                    ),
                    self._button(
                        "next_goal", "Next goal from this", self._go_on, "primary", "arrow-right"
                    ),
                    gap=10,
                )
            ),
        }
        for head in self.heads.values():
            self.tools.addWidget(head)
            head.hide()

    def _button(
        self, name: str, text: str, then: Callable[[], object], kind: str = "ghost", icon: str = ""
    ) -> QPushButton:
        said = self.words.say("goals", TOOLS[text])
        made = button(said, kind, icon, then=then, name=name, trailing=icon == "arrow-right")
        self.buttons[name] = made
        return made

    def _head(self) -> None:
        """Title, line below it and buttons of the present view."""
        shown = "list"
        if self._view == COACH:
            shown = "coach"
            self._coach_head()
        elif self._view == ONE:
            found = self.standing_of(self.current or "")
            shown = "open" if found.goal.is_open else "closed"
            self._one_head(found.goal)
        else:
            self._list_head()
        for name, head in self.heads.items():
            head.setVisible(name == shown and not (name == "list" and self._view == EMPTY))

    def _list_head(self) -> None:
        say = self.words.say
        self.title.setText(say("goals", "Goals"))
        open_ones = sum(found.goal.is_open for found in self._standing)
        running = say("goals", "%n goal(s) running", "", open_ones)
        self.sub.set_text(running if self._standing else say("goals", "What shall change by when"))

    def _coach_head(self) -> None:
        say = self.words.say
        self.title.setText(say("goals", "SMART coach"))
        step = self.coach.step
        self.sub.set_text(say("goals", "New goal · step {n} of 3").format(n=step + 1))
        self.buttons["back"].setVisible(step != WRITE)
        self.buttons["forward"].setVisible(step != SETTLE)
        self.buttons["save_goal"].setVisible(step == SETTLE)
        self.buttons["save_goal"].setEnabled(not self.desk.read_only)
        self.buttons["forward"].setEnabled(self.coach.can_go_on)
        asks = step == ANSWER and bool(self.coach.own.questions)
        hint = say("goals", "Answer the question first.") if asks else ""
        self.buttons["forward"].setToolTip(plain(hint))

    def _cancel(self) -> None:
        """Leave the coach; the draft stays and can be brought back."""
        had = bool(self.coach.text.strip())
        self._back_to_list()
        if had:
            say = self.words.say
            self.house.shell.toast(
                say("goals", "Kept as a draft"), say("goals", "Throw away"), "", self.coach.forget
            )

    def _one_head(self, goal: Goal) -> None:
        self.title.setText(self.speech.name(goal))
        text = self.words.say("goals", "since {start}, until {end}").format(
            start=self.formats.day(goal.start), end=self.formats.day(goal.deadline)
        )
        other = next((a for a in self.desk.accounts.all() if a.id == goal.influencer), None)
        self.sub.set_text(text if other is None else f"{text} · {other.title}")
        for name in ("check_in", "next_goal"):
            self.buttons[name].setEnabled(not self.desk.read_only)

    def _go_on(self) -> None:
        self.write(follows=self._present().goal)

    def standing_of(self, goal_id: str) -> Progress:
        """How one of the listed goals stands. Raises KeyError when it is not there."""
        found = self._find(goal_id)
        if found is None:
            raise KeyError(goal_id)
        return found

    def _present(self) -> Progress:
        return self.standing_of(self.current or "")

    def _save(self, goal: Goal, code: str) -> None:
        try:
            self.desk.goals.save(
                goal, action(code, page="goals", where=goal.id, text=goal.text[:80])
            )
        except Refused as refused:
            title = self.words.say("goals", "This was not saved")
            tell(self, self.words, title, sentence(refused.problem, self.words))

    def _check(self) -> None:
        found = self._present()
        dialog = CheckInDialog(self, found, self.speech, today())
        if asked(dialog) and dialog.answer is not None:
            self._save(found.goal.checked(dialog.answer), "check_goal")

    def _change(self) -> None:
        found = self._present()
        dialog = ChangeDialog(self, found, self.speech, self.desk.shop.get().currency)
        if asked(dialog) and dialog.answer is not None:
            value, day, reason = dialog.answer
            try:
                changed = found.goal.changed(value, day, today(), reason)
            except Refused as refused:
                title = self.words.say("goals", "This was not saved")
                tell(self, self.words, title, sentence(refused.problem, self.words))
                return
            self._save(changed, "change_goal")

    def _close(self) -> None:
        found = self._present()
        dialog = CloseDialog(self, found, self.speech, today())
        if asked(dialog) and dialog.answer is not None:
            self._save(found.goal.closed(dialog.answer), "close_goal")

    def _reopen(self) -> None:
        self._save(self._present().goal.reopened(), "reopen_goal")

    def _remove(self) -> None:
        goal = self._present().goal
        self._view, self.current = LIST, None
        self.desk.goals.remove(goal.id)
        say = self.words.say
        self.house.shell.toast(
            say("goals", "Goal removed"), say("goals", "Undo"), "Ctrl+Z", self.house.shell.undo
        )
