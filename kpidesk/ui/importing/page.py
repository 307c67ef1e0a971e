"""The import page: a file in, questions answered, the plan looked at, one import out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from kpidesk.domain.problem import Refused, problem
from kpidesk.domain.topic import Topic
from kpidesk.importing.progress import Cancelled
from kpidesk.language.problems import sentence
from kpidesk.ui.importing.choose import Choose
from kpidesk.ui.importing.look import Look
from kpidesk.ui.importing.work import Work
from kpidesk.ui.page import Page
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.batch import Batch
    from kpidesk.domain.incoming import Draft
    from kpidesk.domain.plan import Key, Plan
    from kpidesk.ui.house import House
    from kpidesk.ui.widgets.cover import Cover


class ImportPage(Page):
    """Choose, wait, look. The shop's file is touched once, when the person says so."""

    id = "importing"
    watches = frozenset({Topic.ACCOUNTS})

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(house, say("import", "Import"), scrolls=False)
        self.work: Work | None = None
        self.plan: Plan | None = None
        self._cover: Cover | None = None
        self.again = button(
            say("import", "Another file"), "ghost", "folder-open", then=self._start_over
        )
        self.again.setObjectName("again")
        self.take_in = button(say("import", "Import"), "primary", "check", then=self._apply)
        self.take_in.setObjectName("take_in")
        self.tools.addWidget(self.again)
        self.tools.addWidget(self.take_in)
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        self._show_choice()

    def enter(self, where: str = "") -> None:
        """`where` is the path of a file to read at once; of several, one a line, the first."""
        first = where.partition("\n")[0]
        if first:
            self.read(first)

    def leave(self) -> None:
        """A file being read is let go; nothing was stored."""
        if self.work is not None and self.plan is None:
            self.work.stopped.set()

    # What is shown.

    def _put(self, widget: QWidget) -> None:
        while self.stack.count():
            old = self.stack.widget(0)
            assert old is not None
            self.stack.removeWidget(old)
            old.deleteLater()
        self.stack.addWidget(widget)
        looking = isinstance(widget, Look)
        self.again.setVisible(looking)
        self.take_in.setVisible(looking)

    def _show_choice(self, said: str = "") -> None:
        choose = Choose(self.house, said)
        choose.chosen.connect(self.read)
        choose.history.connect(lambda: self.house.go("settings", "imports"))
        self.sub.set_text(self.words.say("import", "A year of history in a few minutes"))
        self._put(choose)

    def _show_waiting(self, name: str) -> None:
        say = self.words.say
        self.bar = QProgressBar()
        self.bar.setObjectName("bar")
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(px(360), 6)
        self.bar.setRange(0, 100)
        text = label(say("import", "Reading {name}").format(name=name), "lead", wrap=False)
        stop = button(say("import", "Stop"), "ghost", then=self._stop, name="stop")
        middle = column(
            None,
            row(None, text, None),
            row(None, self.bar, None),
            8,
            row(None, stop, None),
            None,
            gap=12,
        )
        self._put(boxed(middle, "waiting"))

    def _show_plan(self, plan: Plan) -> None:
        assert self.work is not None
        assert self.work.book is not None
        self.plan = plan = plan.deciding(self.work.kept)
        before = self.desk.imports.of_file(self.work.book.digest)
        look = Look(self.house, plan, self.work.book.name, before)
        look.answered.connect(self._answer)
        look.decided.connect(lambda keys, keep: self._decide(look, keys, keep))
        self.sub.set_text(look.summary)
        self._name_act(look, plan)
        self._put(look)

    def _name_act(self, look: Look, plan: Plan) -> None:
        self.take_in.setText(look.act)
        self.take_in.setAccessibleName(look.act)
        self.take_in.setEnabled(plan.is_ready and plan.writes)

    # What is done.

    def read(self, path: str) -> None:
        """Read a file elsewhere and show what it would do."""
        self._let_go()
        self.work = Work(Path(path))
        self._show_waiting(Path(path).name)
        self._draft()

    def _draft(self) -> None:
        work = self.work
        assert work is not None
        asking = work.asking(self.desk)
        work.tell = self.house.jobs.run(
            lambda: work.read(asking),
            lambda made: self._compare(work, made),
            lambda error: self._failed(work, error),
            self._progressed,
        )

    def _progressed(self, done: float) -> None:
        if self.stack.currentWidget() is not None and self.plan is None:
            self.bar.setValue(round(done * 100))

    def _compare(self, work: Work, made: Draft) -> None:
        if work is not self.work or work.stopped.is_set():
            self._drop(work)
            return
        self.house.jobs.run(
            work.compare(made, self.desk),
            lambda plan: self._show_plan(plan) if work is self.work else None,
            lambda error: self._failed(work, error),
        )

    def _failed(self, work: Work, error: Exception) -> None:
        self._drop(work)
        if work is not self.work:
            return
        self.work = None
        if isinstance(error, Refused):
            self._show_choice(sentence(error.problem, self.words))
        elif isinstance(error, Cancelled):
            self._show_choice()
        else:
            from kpidesk.log import record

            log = str(record(error))
            said = problem("unexpected", name=type(error).__name__, log=log)
            self._show_choice(sentence(said, self.words))

    def _answer(self, question: str, choice: str) -> None:
        if self.work is not None:
            self.work.answers[question] = choice
            self.take_in.setEnabled(False)
            self._draft()

    def _decide(self, look: Look, keys: list[Key], keep: bool) -> None:
        """Keep or replace the values of some lines that differ."""
        if self.work is None or self.plan is None:
            return
        self.work.kept |= dict.fromkeys(keys, keep)
        self.plan = self.plan.deciding(self.work.kept)
        look.takes(self.plan)
        self._name_act(look, self.plan)

    def _apply(self) -> None:
        if self.plan is None or self.work is None or self.work.book is None or self._cover:
            return
        plan, work, book = self.plan, self.work, self.work.book
        say = self.words.say
        title = say("import", "Storing {n} posts") if plan.posts else ""
        title = (title or say("import", "Storing {n} figures")).format(
            n=self.formats.number(plan.size)
        )
        text = say("import", "All of it or nothing; one Ctrl+Z takes it back.")
        self._cover = self.house.shell.cover(title, text, (say("import", "Stop"), work.stopped.set))
        store = self.desk.imports.applying(plan, book.name, book.digest, work.given())
        work.tell = self.house.jobs.run(
            lambda: store(work.progress),
            lambda catch_up: self._stored(plan, catch_up),
            self._not_stored,
            self._cover.progress,
            saves=True,
        )

    def _stored(self, plan: Plan, catch_up: Callable[[], Batch | None]) -> None:
        self._lift()
        try:
            stored = catch_up()
        except Refused as refused:
            self._start_over()
            self._show_choice(sentence(refused.problem, self.words))
            return
        said = self._told(plan)
        self._start_over()
        if stored is not None:
            undo = self.words.say("import", "Undo")
            self.house.shell.toast(said, undo, "Ctrl+Z", self.house.shell.undo)

    def _not_stored(self, error: Exception) -> None:
        self._lift()
        if isinstance(error, Cancelled):
            self._start_over()
            self.house.shell.toast(self.words.say("import", "Stopped; nothing was stored."))
        elif self.work is not None:
            self.plan = None
            self._failed(self.work, error)

    def _lift(self) -> None:
        if self._cover is not None:
            self._cover.lift()
            self._cover = None

    def may_leave(self) -> bool:
        """Not while figures are being stored."""
        return self._cover is None

    def _told(self, plan: Plan) -> str:
        say, formats = self.words.say, self.formats
        stored = plan.size
        said = say("import", "Imported: {n}").format(n=formats.number(stored))
        if plan.refused:
            refused = formats.number(len(plan.refused))
            said += ", " + say("import", "refused: {n}").format(n=refused)
        return said

    def _stop(self) -> None:
        if self.work is not None:
            self.work.stopped.set()
            self.work = None
        self._show_choice()

    def _start_over(self) -> None:
        self._let_go()
        self._show_choice()

    def _let_go(self) -> None:
        if self.work is not None:
            self.work.stopped.set()
            if self.plan is not None:
                self._drop(self.work)
        self.work, self.plan = None, None

    def _drop(self, work: Work) -> None:
        work.close()

    def refresh(self) -> None:
        """New accounts may be the answer to an open question."""
        if self.work is not None and self.plan is not None:
            self._draft()
