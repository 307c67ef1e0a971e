"""The plan before it is carried out: questions at the left, every row at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kpidesk.domain.metric import Unit
from kpidesk.domain.plan import Verdict, totals
from kpidesk.domain.problem import Problem
from kpidesk.domain.question import Ask
from kpidesk.language.answers import figure
from kpidesk.language.importing import format_name
from kpidesk.language.problems import sentence
from kpidesk.ui.importing.choosing import ChoiceDelegate
from kpidesk.ui.importing.conflicts import Conflicts
from kpidesk.ui.importing.lines import DAYS, FATE, FIGURE, KEPT, NEW, OLD, ROW, LinesModel
from kpidesk.ui.importing.questions import Questions
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear, column, row
from kpidesk.ui.widgets.notices import Banner, empty_state
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.table import dress_table
from kpidesk.ui.widgets.text import ElidedLabel, label
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from kpidesk.domain.batch import Batch
    from kpidesk.domain.plan import Plan
    from kpidesk.ui.house import House
    from kpidesk.ui.importing.lines import Entry

SIDE = 360
ALL, REFUSED = "all", "refused"
MANY_REMARKS = 6
TALL = 500
"""So many refused rows get a second line for their reason."""
MEASURED = 120
"""So many rows are measured for the widths of the columns."""
_WIDEST = {ROW: 76, FIGURE: 230, DAYS: 180, OLD: 150, NEW: 240}


class Look(QWidget):
    """A plan to look at; `answered` carries a question's id and the choice, `decided` what was
    chosen for single values that differ."""

    answered = Signal(str, str)
    decided = Signal(object, bool)
    """Keys of conflicts, and True to keep the shop's values."""

    def __init__(self, house: House, plan: Plan, name: str, before: Batch | None) -> None:
        super().__init__()
        self._house, self._plan = house, plan
        self._name, self._before = name, before
        self.conflicts: Conflicts | None = None
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addWidget(self._side())
        inside.addWidget(self._table(), 1)

    @property
    def summary(self) -> str:
        """The kind of file and the days in it."""
        parts = [format_name(self._plan.format, self._house.words)]
        if self._plan.span is not None:
            parts.append(self._house.formats.span(self._plan.span))
        return " · ".join(parts)

    @property
    def act(self) -> str:
        """What the button does."""
        count = self._plan.size
        say, formats = self._house.words.say, self._house.formats
        if self._plan.posts:
            return say("import", "Import {n} posts").format(n=formats.number(count))
        return say("import", "Import {n} figures").format(n=formats.number(count))

    def takes(self, plan: Plan) -> None:
        """Show the same plan with other choices for what differs."""
        self._plan = plan
        self._show_notices()
        self._model.takes(plan)
        if self.conflicts is not None:
            self.conflicts.shows(plan)

    def _decide_all(self, keep: bool) -> None:
        self.decided.emit([line.key for line in self._plan.conflicts], keep)

    def _decide_row(self, row: int, keep: bool) -> None:
        entry = self._model.entry(row)
        if not isinstance(entry, Problem):
            self.decided.emit([entry.key], keep)

    def _turn_rows(self) -> None:
        """Space: the chosen rows get the other choice than the present one has."""
        present = self.view.currentIndex()
        was = present.data(KEPT) if present.isValid() else None
        picked = {at.row() for at in self.view.selectedIndexes() if at.data(KEPT) is not None}
        entries = [self._model.entry(row) for row in sorted(picked)]
        keys = [one.key for one in entries if not isinstance(one, Problem)]
        if was is not None and keys:
            self.decided.emit(keys, was is False)

    # The left side.

    def _side(self) -> QScrollArea:
        body = QWidget()
        body.setProperty("kind", "body")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 10, 8)
        inside.setSpacing(10)
        self.notices = column(gap=10)
        self._show_notices()
        inside.addLayout(self.notices)
        others = [one for one in self._plan.questions if one.ask is not Ask.CHANGED]
        if others:
            questions = Questions(self._house, others)
            questions.answered.connect(self.answered)
            inside.addWidget(questions)
        for question in self._plan.questions:
            if question.ask is Ask.CHANGED:
                self.conflicts = Conflicts(self._house, question)
                self.conflicts.chosen.connect(self._decide_all)
                self.conflicts.shows(self._plan)
                inside.addWidget(self.conflicts)
        inside.addWidget(self._counts())
        sums = self._sums()
        if sums is not None:
            inside.addWidget(sums)
        for remark in self._plan.remarks[:MANY_REMARKS]:
            inside.addWidget(Banner(sentence(remark, self._house.words), tone="neu"))
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(px(SIDE))
        area.setWidget(body)
        return area

    def _show_notices(self) -> None:
        clear(self.notices)
        for text, tone in self._notices():
            self.notices.addWidget(Banner(text, tone=tone))

    def _notices(self) -> list[tuple[str, str]]:
        say, formats = self._house.words.say, self._house.formats
        found = []
        if self._before is not None:
            day = formats.day(self._before.at.astimezone().date())
            said = say("import", "This very file was imported on {day}.").format(day=day)
            found.append((said, ""))
        waiting = len(self._plan.open_questions)
        if waiting:
            said = say("import", "Answers needed first: {n}")
            found.append((said.format(n=waiting), "warn"))
        elif not self._plan.writes and next(self._plan.conflicts, None) is not None:
            found.append((say("import", "Nothing is left to import."), ""))
        elif not self._plan.writes:
            found.append((say("import", "Every number is already in your file."), "good"))
        return found

    def _counts(self) -> Card:
        say, formats = self._house.words.say, self._house.formats
        card = Card(margins=(16, 12, 16, 14), gap=6)
        name = ElidedLabel(self._name, "strong", "ink")
        card.add(name)
        rows = say("import", "Rows read: {n}").format(n=formats.number(self._plan.read))
        if self._plan.skipped:
            text = say("import", "left out (totals, empty): {n}")
            rows += ", " + text.format(n=formats.number(self._plan.skipped))
        card.add(label(rows, "small", "ink3", wrap=True))
        for shape, word, count in (
            (Shape.DONE, say("import", "new"), self._plan.rows(Verdict.NEW)),
            (Shape.CAUTION, say("import", "changed"), self._plan.rows(Verdict.CHANGED)),
            (Shape.NONE, say("import", "already there"), self._plan.rows(Verdict.SAME)),
            (Shape.BEHIND, say("import", "refused"), self._plan.refused_rows),
        ):
            figure = label(formats.number(count), "strong", tabular=True)
            card.body.addLayout(row(Status(shape, word), None, figure))
        return card

    def _sums(self) -> Card | None:
        """Each figure's days and, where adding is right, its sum, to hold against the platform."""
        catalogue = self._house.desk.catalogue
        found = totals(self._plan.lines, catalogue.metrics)
        if not found:
            return None
        formats, words = self._house.formats, self._house.words
        card = Card(margins=(16, 12, 16, 14), gap=6)
        card.add(label(words.say("import", "To compare with the platform"), "sstrong", "ink2"))
        for one in found[:12]:
            metric = catalogue.metrics.get(one.metric)
            name = metric.name[words.language] if metric else one.metric
            unit = metric.unit if metric else Unit.COUNT
            ends = [one.least, one.most] if one.sum is None else [one.sum]
            said = "–".join(figure(value, unit, formats) for value in ends)
            left = ElidedLabel(name, "body", "ink")
            right = label(said, "body", "ink", tabular=True)
            if one.sum is None:
                hint = words.say("import", "Least and most: this figure is never added")
                right.setToolTip(plain(hint))
            card.body.addLayout(row(left, right, gap=10))
        return card

    # The right side.

    def _table(self) -> Card:
        plan = self._plan
        entries: dict[str, list[Entry]] = {
            ALL: [*plan.refused, *plan.lines, *plan.posts],
            Verdict.NEW: [*_of(plan, Verdict.NEW)],
            Verdict.CHANGED: [*_of(plan, Verdict.CHANGED)],
            REFUSED: [*plan.refused],
        }
        self._entries = entries
        card = Card(margins=(6, 10, 6, 6), gap=8)
        shown = [(key, self._tab(key, len(found))) for key, found in entries.items()]
        first = Verdict.CHANGED.value if entries[Verdict.CHANGED] else ALL
        self.tabs = Segments([(str(k), t) for k, t in shown], first)
        self.tabs.setObjectName("tabs")
        self.tabs.chosen.connect(self._show)
        card.body.addLayout(row(self.tabs, None, margins=(8, 0, 8, 0)))
        self.view = QTableView()
        self._fates = ChoiceDelegate(self.view, self._house.words)
        self._fates.chosen.connect(self._decide_row)
        turn = QShortcut(Qt.Key.Key_Space, self.view, context=Qt.ShortcutContext.WidgetShortcut)
        turn.activated.connect(self._turn_rows)
        self.view.setObjectName("lines")
        self.view.setAccessibleName(self._house.words.say("import", "Rows of the file"))
        card.body.addWidget(self.view, 1)
        if not entries[ALL]:
            nothing = self._house.words.say("import", "Nothing to show yet")
            hint = self._house.words.say("import", "Answer the questions to see the rows.")
            card.body.addWidget(empty_state("info", nothing, hint), 1)
            self.view.hide()
        self._show(first)
        return card

    def _tab(self, key: str, count: int) -> str:
        say = self._house.words.say
        words = {
            ALL: say("import", "All"),
            Verdict.NEW: say("import", "New"),
            Verdict.CHANGED: say("import", "Changed"),
            REFUSED: say("import", "Refused"),
        }
        return f"{words[key]} {self._house.formats.number(count)}"

    def _show(self, key: str) -> None:
        self._model = LinesModel(self._house, self._plan, self._entries[key])
        self.view.setModel(self._model)
        dress_table(self.view, row_height=34, stretch=None)
        self.view.setFont(font("body", tabular=True))
        self.view.setWordWrap(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        for place, widest in _WIDEST.items():
            self.view.setColumnWidth(place, min(px(widest), self._width(place)))
        self.view.setColumnHidden(OLD, not self._model.has_old)
        self.view.setItemDelegateForColumn(FATE, self._fates)
        for line, entry in enumerate(self._entries[key][:TALL]):
            if isinstance(entry, Problem):
                self.view.setRowHeight(line, px(46))

    def _width(self, place: int) -> int:
        """What the first rows and the head of a column need."""
        cells = QFontMetrics(font("strong" if place == NEW else "body", tabular=True))
        head = QFontMetrics(font("micro"))
        title = self._model.headerData(place, Qt.Orientation.Horizontal)
        rows = range(min(self._model.rowCount(), MEASURED))
        texts = [self._model.index(row, place).data() for row in rows]
        widest = max((cells.horizontalAdvance(text) for text in texts), default=0)
        return max(widest, head.horizontalAdvance(title) + 6) + 34


def _of(plan: Plan, verdict: Verdict) -> list[Entry]:
    lines: list[Entry] = [line for line in plan.lines if line.verdict is verdict]
    return lines + [line for line in plan.posts if line.verdict is verdict]
