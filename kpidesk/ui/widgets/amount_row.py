"""One figure to type: its name and a remark at the left, the input at the right, read live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kpidesk.domain.figure import LIMIT
from kpidesk.domain.number import Entry, EntryState
from kpidesk.domain.problem import problem
from kpidesk.domain.product import factors, read_amount
from kpidesk.language.entries import figure, understood
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.fields import line_edit
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.text import ElidedLabel, label, retone

if TYPE_CHECKING:
    from kpidesk.domain.number import Kind
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

INPUT = 138
HEIGHT = 44


class AmountRow(QWidget):
    """A row of a calculator. An empty field is unknown, never zero; `14 x 25rb` is a product.

    `edited` is sent with each keystroke. `value` is what the reader understood, or None; money
    and counts are int, percent in percent units.
    """

    edited = Signal()

    def __init__(
        self,
        words: Words,
        formats: Formats,
        key: str,
        kind: Kind,
        title: str,
        hint: str = "",
        width: int = INPUT,
        least: float | None = None,
    ) -> None:
        """`least` refuses what lies below it; percent above 100 is always refused."""
        super().__init__()
        self._words, self._formats = words, formats
        self.key, self.kind = key, kind
        self._hint, self._least = hint, least
        self.name = title
        self.title = ElidedLabel(title, "med")
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.reading = label("", "small", "pritext", tabular=True)
        self.remark = ElidedLabel(hint, "small", "ink3")
        self.remark.setVisible(bool(hint))
        self.input = line_edit(figures=True, name=f"amount_{key}")
        self.input.setFixedWidth(px(width))
        self.input.setFixedHeight(px(32))
        self.input.setAccessibleName(title)
        self.input.textChanged.connect(self._read)
        self.input.installEventFilter(self)
        self.entry: Entry = read_amount("", kind, formats.currency)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(px(HEIGHT))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        names = column(None, row(self.title, self.reading, None, gap=7), self.remark, None, gap=1)
        inside.addLayout(names, 1)
        inside.addWidget(self.input, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def value(self) -> int | float | None:
        """What was understood; None for a blank or a text that cannot be read."""
        return self.entry.value

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.input.text().strip()

    @property
    def is_refused(self) -> bool:
        """True when something stands there that is no number."""
        return self.entry.state in (EntryState.REJECTED, EntryState.AMBIGUOUS)

    def put(self, text: str) -> None:
        """Type a text for the person, written in the shop's own way once it is a number."""
        self.input.setText(text)
        self._tidy()

    def remark_on(self, text: str) -> None:
        """Say something live about the figure instead of the hint; empty brings the hint back."""
        self._hint_now(text or self._hint)

    def _hint_now(self, text: str) -> None:
        if not self.is_refused:
            self._remark(text)

    def _remark(self, text: str) -> None:
        self.remark.set_text(text)
        self.remark.setVisible(bool(text))

    def _read(self) -> None:
        read = read_amount(self.input.text(), self.kind, self._formats.currency)
        self.entry = self._bounded(read)
        refused = self.is_refused
        retone(self.input, "bad" if refused else "", "state")
        if refused:
            self._remark(understood(self.entry, self.kind, self._words, self._formats))
        else:
            self._remark(self._hint)
        self._show_reading()
        self.edited.emit()

    def _bounded(self, entry: Entry) -> Entry:
        value = entry.value
        if value is not None and abs(value) >= LIMIT:
            return Entry(EntryState.REJECTED, problem=problem("over_limit", name=self.name))
        if value is not None and self.kind == "percent" and value > 100:
            return Entry(EntryState.REJECTED, problem=problem("percent_over_hundred"))
        if value is not None and self._least is not None and value < self._least:
            return Entry(EntryState.REJECTED, problem=problem("figure_too_low", least=self._least))
        return entry

    def _show_reading(self) -> None:
        value = self.entry.value
        plain = "" if value is None else figure(value, self.kind, self._formats)
        self.reading.setText(f"= {plain}" if plain and plain != self.text else "")

    def _tidy(self) -> None:
        if self.entry.value is not None and factors(self.text) is None:
            plain = figure(self.entry.value, self.kind, self._formats)
            if plain != self.text:
                self.input.setText(plain)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field writes the number out."""
        if watched is self.input and event.type() == QEvent.Type.FocusOut:
            self._tidy()
        return super().eventFilter(watched, event)


def value_of(rows: dict[str, AmountRow]) -> dict[str, int | float | None]:
    """Key → what was understood, for every row."""
    return {key: each.value for key, each in rows.items()}
