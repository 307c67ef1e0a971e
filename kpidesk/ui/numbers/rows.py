"""The rows of the form in one scrolling list, and what each of them shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kpidesk.ui.numbers.row import Row, SectionHead
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.text import retone

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.form import Form, Judged, Line, Place
    from kpidesk.ui.numbers.keeper import Keeper
    from kpidesk.ui.numbers.wording import Wording


class Rows(QScrollArea):
    """One row for each field of the week, accounts under their heads."""

    def __init__(self, keeper: Keeper, wording: Wording) -> None:
        super().__init__()
        self._keeper, self._wording = keeper, wording
        self._rows: dict[Place, Row] = {}
        self.order: list[Place] = []
        self.active: Place | None = None
        """The place typed in, or the last one."""
        inner = QWidget()
        inner.setProperty("kind", "body")
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)

    def __contains__(self, place: object) -> bool:
        return place in self._rows

    def __getitem__(self, place: Place) -> Row:
        """The row of a place."""
        return self._rows[place]

    def build(
        self,
        form: Form,
        head: Callable[[str], tuple[str, str]],
        connect: Callable[[Place, Row], None],
    ) -> None:
        """Make the rows of a form, unless they are those already there; `head` says what stands
        above an account, `connect` is handed every new row."""
        places = [line.place for line in form.lines]
        if places == self.order:
            return
        self.active = None
        for row in self._rows.values():
            # A row that goes hands its focus to the next one that goes; nobody is to hear of it.
            row.field.blockSignals(True)
        clear(self._list)
        self._rows, self.order = {}, places
        for number, section in enumerate(form.sections):
            if number:
                self._list.addWidget(SectionHead(*head(section.account.id)))
            for line in section.lines:
                made = Row()
                made.field.setObjectName(f"field {line.metric.key}")
                connect(line.place, made)
                self._rows[line.place] = made
                self._list.addWidget(made)
                # The layout shows it only in the next round, and until then it takes no focus.
                made.show()
        self._list.addStretch(1)

    def activate(self, place: Place) -> None:
        """Mark the row typed in, and bring it into sight."""
        if self.active in self._rows and self.active != place:
            self._rows[self.active].activate(False)
        self.active = place
        self._rows[place].activate(True)
        self.ensureWidgetVisible(self._rows[place], 0, px(90))

    def focus(self, place: Place, by_tab: bool = True) -> None:
        """Put the cursor into a field."""
        reason = Qt.FocusReason.TabFocusReason if by_tab else Qt.FocusReason.OtherFocusReason
        self._rows[place].field.setFocus(reason)

    def show_kept(self, line: Line, proposal: str = "") -> None:
        """A row from what is stored, or its unfinished text if there is one."""
        row = self._rows[line.place]
        draft = self._keeper.draft(line)
        if draft:
            row.field.shows(self._wording.content(line))
            row.field.setText(draft)
            self.show_typed(line, self._keeper.look(line, draft))
            return
        doubts = self._keeper.doubts(line)
        missing = line.reading is not None and line.reading.value is None
        row.field.shows(
            self._wording.content(line), "warn" if doubts else ("none" if missing else "")
        )
        row.field.asks = False
        change = self._keeper.change(line)
        row.shows(self._wording.shown(line, change, doubts=doubts, proposal=proposal))

    def show_typed(self, line: Line, judged: Judged) -> None:
        """A row whose text is not stored: as understood so far, with what speaks against it."""
        row = self._rows[line.place]
        change = self._keeper.change(line, judged.entry)
        row.shows(self._wording.shown(line, change, typing=judged))
        row.field.asks = bool(judged.stop and judged.entry.choices)
        if judged.stop is not None:
            retone(row.field, "warn" if judged.entry.choices else "bad", "state")

    def show_unsaved(self, line: Line, sentence: str) -> None:
        """A row whose number the file did not take."""
        shown = self._wording.shown(line, self._keeper.change(line))
        question = self._wording.not_saved(sentence)
        self._rows[line.place].shows(replace(shown, saved=False, question=question))
