"""Closing a month: the platform's own figures once, compared with the weeks, noted, locked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from kpidesk import clock
from kpidesk.domain.action import action
from kpidesk.domain.answer import Between, Known
from kpidesk.domain.filled import metrics_of
from kpidesk.domain.form import Judged, judge, reading_of
from kpidesk.domain.metric import Kind
from kpidesk.domain.month_end import MonthEnd, MonthLine, month_end
from kpidesk.domain.number import EntryState, kind_of
from kpidesk.domain.problem import Problem, Refused, problem
from kpidesk.domain.week import MonthClose
from kpidesk.language.entries import figure, said
from kpidesk.language.platforms import account_name
from kpidesk.language.problems import sentence
from kpidesk.ui.numbers.notes import ran
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.bounded import BoundedLine
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import line_edit
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import label, retone
from kpidesk.ui.widgets.tips import plain

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLabel

    from kpidesk.domain.period import Period
    from kpidesk.domain.week import Accepted
    from kpidesk.ui.numbers.page import NumbersPage

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LONGEST_NOTE = 2_000


def close_month(page: NumbersPage, account_id: str, month: Period) -> bool:
    """Ask, compare and lock; True when the month was closed."""
    desk = page.desk
    account = next(a for a in desk.accounts.all() if a.id == account_id)
    shop = desk.shop.get()
    if desk.weeks.is_locked(account.id, month):
        said = page.words.say("form", "{month} is closed already for {account}.")
        month_name = page.formats.month(month.first)
        page.house.shell.toast(said.format(month=month_name, account=account.title))
        return False
    found = month_end(
        account,
        month,
        metrics_of(account, desk.catalogue),
        desk.readings.between(month, [account.id]),
        shop.week_rule,
        shop.week_starts,
    )
    accepted = desk.weeks.accepted(month, account.id)
    dialog = CloseDialog(page, found, accepted)
    return ran(dialog)


class MonthField(QLineEdit):
    """The platform's figure of one metric; Enter and the arrows walk the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, so that a month is typed like a week."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class CloseDialog(Dialog):
    """One row for each metric: what the weeks make, what the platform says, the difference."""

    def __init__(self, page: NumbersPage, end: MonthEnd, accepted: list[Accepted]) -> None:
        say, formats = page.words.say, page.formats
        month = formats.month(end.month.first)
        super().__init__(
            page,
            say("close", "Close {month} for {account}?").format(
                month=month, account=account_name(end.account, page.words)
            ),
            say(
                "close",
                "Choose {span} on the phone and type its own figures once; leave empty what it "
                "does not show. They are compared with the weeks, then the month is locked. Undo "
                "opens it again.",
            ).format(span=formats.span(end.month)),
        )
        self._page, self._end = page, end
        self._words, self._formats = page.words, page.formats
        self.setMinimumWidth(px(640))
        self._wanted = 0
        self._fields: list[tuple[MonthLine, MonthField, QLabel]] = []
        self._say_weeks()
        if end.lines:
            self.body.addWidget(self._table())
        self._list_accepted(accepted)
        self.note = BoundedLine(LONGEST_NOTE, say("close", "A note on this month"), "month_note")
        self.note.refused.connect(self._refuse_note)
        self.body.addWidget(self.note)
        self.complaint = label("", "small", "bad", wrap=True, name="complaint")
        self.complaint.hide()
        self.body.addWidget(self.complaint)
        later = button(say("close", "Not yet"), "ghost", then=self.reject, name="keep")
        close = button(
            say("close", "Close {month}").format(month=month),
            "primary",
            then=self.close_it,
            name="act",
        )
        self.offers(later, close)
        # As tall as its rows where the screen allows it; the rows scroll where it does not.
        room = self.screen().availableGeometry().height() - 60
        self.resize(self.sizeHint().width(), min(room, self.sizeHint().height() + self._wanted))
        if self._fields:
            self._fields[0][1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_weeks(self) -> None:
        end = self._end
        whole = end.weeks_filled == end.weeks
        text = self._words.say("close", "{filled} of {total} weeks have numbers")
        said = text.format(filled=end.weeks_filled, total=end.weeks)
        self.body.addWidget(Status(Shape.DONE if whole else Shape.CAUTION, said))

    def _table(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("kind", "body")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 2, 10, 2)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(3, px(150))
        heads = (
            "",
            self._words.say("close", "Weeks make"),
            self._words.say("close", "Platform says"),
            self._words.say("close", "Difference"),
        )
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "micro", "ink2", align=_RIGHT), 0, column)
        for row, line in enumerate(self._end.lines, start=1):
            self._add(grid, row, line)
        grid.setRowStretch(len(self._end.lines) + 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.setMinimumHeight(min(px(150), inner.sizeHint().height()))
        self._wanted = inner.sizeHint().height() - area.minimumHeight()
        return area

    def _add(self, grid: QGridLayout, row: int, line: MonthLine) -> None:
        name = line.metric.name[self._words.language]
        field = MonthField()
        template = line_edit(figures=True)
        field.setFont(template.font())
        field.setAlignment(template.alignment())
        field.setFixedSize(px(142), px(30))
        field.setMaxLength(LONGEST_NOTE)
        field.setObjectName(f"month {line.metric.key}")
        field.setAccessibleName(f"{name}. {self._weeks(line)}")
        if line.own is not None:
            field.setText(self._own(line))
        difference = label("", "sstrong", "ink2", tabular=True, align=_RIGHT)
        difference.setObjectName(f"difference {line.metric.key}")
        grid.addWidget(label(name, "med"), row, 0)
        grid.addWidget(label(self._weeks(line), "body", "ink3", tabular=True, align=_RIGHT), row, 1)
        grid.addWidget(field, row, 2)
        grid.addWidget(difference, row, 3)
        self._fields.append((line, field, difference))
        field.textChanged.connect(lambda: self._compare(line, field, difference))
        self._compare(line, field, difference)

    def _own(self, line: MonthLine) -> str:
        assert line.own is not None
        if line.own.value is None:
            return "-"
        return line.own.text or figure(line.own.value, kind_of(line.metric.unit), self._formats)

    def _weeks(self, line: MonthLine) -> str:
        kind = kind_of(line.metric.unit)
        if isinstance(line.weeks, Known):
            return figure(line.weeks.value, kind, self._formats)
        if isinstance(line.weeks, Between):
            low, high = (figure(v, kind, self._formats) for v in (line.weeks.low, line.weeks.high))
            return f"{low}–{high}"
        if line.metric.kind is Kind.UNIQUE:
            return self._words.say("close", "cannot be added")
        return "–"

    def _judge(self, line: MonthLine, field: MonthField) -> Judged:
        shop = self._page.keeper.shop
        million = self._page.desk.options.get(f"million {self._end.account.id}")
        return judge(
            line.metric,
            field.text(),
            self._end.month,
            clock.today(),
            currency=shop.currency,
            million=million if million in ("juta", "miliar") else None,
            platform=self._end.account.platform,
        )

    def _compare(self, line: MonthLine, field: MonthField, shown: QLabel) -> None:
        judged = self._judge(line, field)
        kind = kind_of(line.metric.unit)
        doubt = None if judged.stop else line.doubt(judged.entry)
        found: Problem | None = judged.stop or doubt
        retone(field, "bad" if judged.stop else ("warn" if doubt else ""), "state")
        field.setToolTip(plain(said(found, kind, self._words, self._formats) if found else ""))
        shown.setText(self._difference(line, judged))
        retone(shown, "warn" if doubt else "ink2")

    def _difference(self, line: MonthLine, judged: Judged) -> str:
        value = judged.entry.value
        if value is None or not isinstance(line.weeks, Known):
            return ""
        gap = value - line.weeks.value
        if gap == 0:
            return self._words.say("close", "equal")
        text = self._formats.signed(gap, 0 if isinstance(gap, int) else 1)
        if line.weeks.value:
            text += f"  ({self._formats.signed(gap / line.weeks.value * 100, 1)}%)"
        return text

    def _list_accepted(self, accepted: list[Accepted]) -> None:
        """The warnings somebody accepted in this month, so that they are seen once more."""
        if not accepted:
            return
        head = self._words.say("close", "%n accepted warning(s)", "", len(accepted))
        self.body.addWidget(Status(Shape.CAUTION, head))
        for one in accepted[:5]:
            metric = self._page.desk.catalogue.metrics.get(one.metric)
            if metric is None:
                continue
            text = said(
                Problem(one.code, one.facts), kind_of(metric.unit), self._words, self._formats
            )
            name = metric.name[self._words.language]
            span = self._formats.span(one.period, year=False)
            self.body.addWidget(label(f"{name}, {span}: {text}", "small", "ink2", wrap=True))

    def close_it(self) -> None:
        """Keep the figures and lock the month in one step; what cannot be read is said first."""
        judged = [(line, field, self._judge(line, field)) for line, field, _ in self._fields]
        refused = next((one for one in judged if one[2].stop is not None), None)
        if refused is not None:
            line, field, found = refused
            assert found.stop is not None
            self._complain(said(found.stop, kind_of(line.metric.unit), self._words, self._formats))
            field.setFocus()
            field.selectAll()
            return
        try:
            self._keep(judged)
        except Refused as error:
            self._complain(sentence(error.problem, self._words))
            return
        self.accept()

    def _refuse_note(self, length: int) -> None:
        found = problem("paste_too_long", fits=LONGEST_NOTE, length=length)
        self._complain(said(found, "count", self._words, self._formats))

    def _complain(self, text: str) -> None:
        self.complaint.setText(text)
        self.complaint.show()

    def _keep(self, judged: list[tuple[MonthLine, MonthField, Judged]]) -> None:
        desk, end = self._page.desk, self._end
        readings = [
            reading_of(end.account.id, line.metric, end.month, found.entry, field.text())
            for line, field, found in judged
            if found.may_be_stored
        ]
        emptied = [
            line.own.key
            for line, _, found in judged
            if line.own is not None and found.entry.state is EntryState.EMPTY
        ]
        differences = tuple(
            difference
            for line, _, found in judged
            if (difference := line.difference(found.entry.value)) is not None
        )
        first = end.month.first
        deed = action("close_month", "numbers", f"{end.account.id} {first}", first=str(first))
        with desk.writing(deed):
            desk.readings.put(readings)
            desk.readings.remove(emptied)
            desk.weeks.close(
                MonthClose(
                    end.account.id, first, clock.now(), self.note.text().strip(), differences
                )
            )
