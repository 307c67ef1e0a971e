"""What the forms of a campaign share: a field for an amount with its live reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kpidesk.domain.number import EntryState
from kpidesk.domain.problem import problem
from kpidesk.domain.product import factors, read_amount
from kpidesk.language.entries import figure, understood
from kpidesk.language.problems import sentence
from kpidesk.ui.widgets.fields import Field, line_edit

if TYPE_CHECKING:
    from kpidesk.domain.number import Entry, Kind
    from kpidesk.domain.problem import Refused
    from kpidesk.ui.house import House


class AmountField(Field):
    """A figure to type with its name above and what was understood below; Enter is `entered`."""

    edited = Signal()
    entered = Signal()
    complained = Signal(str)
    """Why the figure is refused; empty when nothing is wrong. Where somebody listens, the sentence
    has a whole line of the form and the field only its mark."""

    def __init__(
        self, house: House, title: str, kind: Kind = "money", hint: str = "", name: str = ""
    ) -> None:
        self.input = line_edit(figures=True, name=name)
        super().__init__(title, self.input, hint)
        self._words, self._formats, self.kind = house.words, house.formats, kind
        self._plain_hint = hint
        self.has_line = False
        self.message.setWordWrap(True)
        self.entry_read: Entry = read_amount("", kind, house.formats.currency)
        self.input.textChanged.connect(self._read)
        self.input.returnPressed.connect(self.entered.emit)

    @property
    def value(self) -> int | float | None:
        """What was understood; None for a blank."""
        return self.entry_read.value

    @property
    def text(self) -> str:
        """What stands there."""
        return self.input.text().strip()

    @property
    def is_refused(self) -> bool:
        """True when something stands there that is no number."""
        return self.entry_read.state in (EntryState.REJECTED, EntryState.AMBIGUOUS)

    def put(self, value: float | None) -> None:
        """Write a figure in the shop's own way; None empties the field."""
        self.input.setText("" if value is None else figure(value, self.kind, self._formats))

    def hint(self, text: str) -> None:
        """What stands below while nothing is typed."""
        if text != self._plain_hint:
            self._plain_hint = self._help = text
            if not self.is_refused:
                self.message.setText(self._reading() or text)

    def refuse(self, refused: Refused) -> None:
        """Say why the figure was not stored, under its own name."""
        facts = dict(refused.problem.facts)
        if "name" in facts:
            facts["name"] = self.title.text()
        self._complain(sentence(problem(refused.problem.code, **facts), self._words))

    def _complain(self, text: str) -> None:
        self.complain(text)
        if self.has_line:
            self.message.setText("" if text else self._plain_hint)
        self.complained.emit(text)

    def _read(self) -> None:
        self.entry_read = read_amount(self.input.text(), self.kind, self._formats.currency)
        if self.is_refused:
            self._complain(understood(self.entry_read, self.kind, self._words, self._formats))
        else:
            self._complain("")
            self.message.setText(self._reading() or self._plain_hint)
        self.edited.emit()

    def _reading(self) -> str:
        if self.value is None:
            return ""
        plain = figure(self.value, self.kind, self._formats)
        return f"= {plain}" if plain != self.text or factors(self.text) else ""
