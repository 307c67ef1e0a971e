"""One calculator: what is typed at the left, what follows from it at the right, live."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kpidesk.domain.answer import Unknown
from kpidesk.domain.money import minor_digits
from kpidesk.domain.problem import Refused, problem
from kpidesk.language.calculators import label as figure_name
from kpidesk.language.calculators import reason
from kpidesk.language.problems import sentence
from kpidesk.ui.calculators.outcome import Outcome
from kpidesk.ui.calculators.result_boxes import Beside, Facts
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.amount_row import AmountRow
from kpidesk.ui.widgets.buttons import button, menu_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.fraction import Formula
from kpidesk.ui.widgets.funnel_picture import Stage
from kpidesk.ui.widgets.image import Image
from kpidesk.ui.widgets.kpi_card import ValueLine
from kpidesk.ui.widgets.layout import boxed, column, hairline, row
from kpidesk.ui.widgets.status import TONE, Shape, Status
from kpidesk.ui.widgets.text import label, retone, set_strong, strong_label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kpidesk.domain.campaign import BudgetLine
    from kpidesk.domain.channel import ChannelSheet
    from kpidesk.domain.figure import Figure
    from kpidesk.ui.calculators.outcome import Given, Group
    from kpidesk.ui.house import House

LEFT = 432
WIDEST = 472
"""However large the text, the figures typed leave this much to the result beside them."""


class Panel(QWidget):
    """The shared frame of the calculators. A subclass says its groups, works an outcome out of
    the values, and draws its picture."""

    name: ClassVar[str]
    """As on the command line; scenarios are kept under it."""
    title: ClassVar[str]
    """Of the tab; English, marked for translation."""
    optional: ClassVar[frozenset[str]] = frozenset()
    """Fields the leading result does not wait for."""

    plans: ClassVar[bool] = True
    """True when what it works out can become a campaign's budget."""

    edited = Signal()
    onward = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house, self.words, self.formats = house, house.words, house.formats
        self.rows: dict[str, AmountRow] = {}
        self._sums: list[tuple[Group, QLabel]] = []
        self.boxes: list[tuple[Group, QWidget]] = []
        self.outcome = Outcome("", "")
        self._taker: QPushButton | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self._left())
        outer.addLayout(self._right(), 1)
        self.update_all()

    # What a subclass says.

    def groups(self) -> Sequence[Group]:
        """The figures to type, in order."""
        raise NotImplementedError

    def work(self, values: Mapping[str, int | float | None]) -> Outcome:
        """What follows from the values."""
        raise NotImplementedError

    def picture(self) -> QWidget:
        """The widget of the drawing; made once."""
        raise NotImplementedError

    def draw(self, values: Mapping[str, int | float | None]) -> tuple[str, str]:
        """Show the values in the drawing; its title and the remark at the right."""
        raise NotImplementedError

    def plan(self) -> list[BudgetLine]:
        """Budget lines for a campaign; empty while there is nothing to plan."""
        return []

    def planned(self) -> list[BudgetLine]:
        """The plan; empty also where the figures make none."""
        try:
            return self.plan()
        except Refused:
            return []

    def knows(self, channels: Sequence[ChannelSheet]) -> None:
        """Hear what the shop's own campaigns say of its channels."""

    def extra_left(self, inside: QVBoxLayout) -> None:
        """Add what a subclass needs under its groups."""

    # The frame.

    def say(self, text: str) -> str:
        """A text of the calculators in the chosen language; for marked tables only."""
        return self.words.say("calculators", text)

    def _left(self) -> QWidget:
        card = Card(margins=(0, 12, 0, 10), gap=0)
        card.setFixedWidth(min(px(LEFT), WIDEST))
        self.left = card.body
        self.head = row(label(self.say(self.title), "h2"), None, margins=(18, 0, 10, 6))
        card.body.addLayout(self.head)
        self._groups = QVBoxLayout()
        self._groups.setSpacing(0)
        card.body.addLayout(self._groups)
        for group in self.groups():
            self.add_group(group)
        self.extra_left(card.body)
        card.body.addStretch(1)
        clear = button(self.words.say("calculators", "Clear"), "link", "undo-2", height=30)
        clear.clicked.connect(lambda _on=False: self.clear())
        blank = label(
            self.words.say("calculators", "Empty means not known yet, not zero."), "small", "ink3"
        )
        card.body.addLayout(
            row(Image("info", "ink3", 15), blank, None, clear, margins=(18, 8, 10, 0))
        )
        return card

    def add_group(self, group: Group) -> None:
        """Put a group of figures at the end."""
        inside = column(hairline(), gap=0)
        box = boxed(inside)
        total = label("", "small", "ink2", tabular=True)
        if group.title:
            head = row(label(group.title, "sstrong"), None, total, margins=(18, 8, 18, 0))
            inside.addLayout(head)
        self._sums.append((group, total))
        self.boxes.append((group, box))
        self._groups.addWidget(box)
        self._inside = inside
        for given in group.fields:
            self.add_row(given)
        inside.setContentsMargins(0, 0, 0, 5)

    def add_row(self, given: Given) -> AmountRow:
        """Put one figure at the end of the last group."""
        made = AmountRow(
            self.words,
            self.formats,
            given.key,
            given.kind,
            given.title,
            given.hint,
            least=given.least,
        )
        made.layout().setContentsMargins(18, 0, 18, 0)  # type: ignore[union-attr]
        made.edited.connect(self.update_all)
        self.rows[given.key] = made
        self._inside.addWidget(made)
        return made

    def _right(self) -> QVBoxLayout:
        card = Card(margins=(22, 14, 22, 12), gap=6)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.caption = label("", "smed", "ink2")
        self.hero = ValueLine("hero")
        self.hero.setObjectName("hero")
        self.status = Status(show_word=False)
        self.word = label("", "sstrong", "neu", wrap=True, name="verdict")
        self.beside = Beside()
        verdict = QHBoxLayout()
        verdict.setSpacing(6)
        verdict.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)
        verdict.addWidget(self.word, 1)
        left = column(self.caption, self.hero, verdict, None, gap=1)
        top = QHBoxLayout()
        top.setSpacing(18)
        top.addLayout(left, 1)
        top.addWidget(self.beside, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        card.body.addWidget(hairline())
        card.body.addWidget(label(self.words.say("calculators", "How it is worked out"), "sstrong"))
        self.formula = Formula()
        self.formula.setObjectName("formula")
        self.sentence = strong_label([("", False)], "body", "ink2")
        self.sentence.setObjectName("sentence")
        card.body.addWidget(self.formula)
        card.body.addWidget(self.sentence)
        self.facts = Facts()
        card.body.addWidget(self.facts)
        card.body.addWidget(hairline())
        self.picture_title = label("", "sstrong")
        self.picture_note = label("", "small", "ink3")
        self.picture_note.setMinimumWidth(1)
        card.body.addLayout(row(self.picture_title, None, self.picture_note))
        self.drawing = self.picture()
        # A picture takes what room is left and never makes the page taller than the screen.
        self.drawing.setMinimumHeight(max(px(130), self.drawing.minimumSizeHint().height()))
        self.drawing.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        card.body.addWidget(self.drawing, 1)
        self.callout = Card(kind="callout", margins=(16, 6, 10, 6))
        self.advice = strong_label([("", False)], "body", "ink")
        self.advice.setObjectName("advice")
        self.way_on = button(" ", "link", height=30, name="onward")
        self.way_on.clicked.connect(lambda _on=False: self.onward.emit())
        inside = QHBoxLayout()
        inside.setSpacing(10)
        inside.addWidget(Image("lightbulb", "pritext", 18))
        inside.addWidget(self.advice, 1)
        inside.addWidget(self.way_on)
        self.callout.body.addLayout(inside)
        self.callout.setMinimumHeight(px(46))
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(card, 1)
        side.addWidget(self.callout)
        return side

    # Values.

    def values(self) -> dict[str, int | float | None]:
        """Key → what was understood; None for a blank."""
        return {key: each.value for key, each in self.rows.items()}

    def given(self) -> tuple[tuple[str, str], ...]:
        """Key and text of every field, as typed."""
        return tuple((key, each.text) for key, each in self.rows.items())

    def typed(self) -> list[tuple[str, str]]:
        """Name and text of every figure typed, for paper and for scenarios side by side."""
        return [(each.name, each.text) for each in self.rows.values() if each.text]

    def fill(self, given: Iterable[tuple[str, str]]) -> None:
        """Type these texts; fields that are not named keep what they have."""
        for key, text in given:
            if key in self.rows:
                self.rows[key].put(text)
        self.update_all()

    def clear(self) -> None:
        """Empty every field."""
        for each in self.rows.values():
            each.put("")
        self.update_all()

    def focus_first(self) -> None:
        """Put the cursor into the first empty field, else the first one."""
        empty = [each for each in self.rows.values() if not each.text]
        for each in [*empty, *self.rows.values()][:1]:
            each.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def sources(self, entries: list[tuple[str, str, Callable[[], object]]]) -> None:
        """Offer where figures can be taken from: (name, icon, what fills them in)."""
        if self._taker is not None:
            self._taker.hide()
            self._taker.deleteLater()
            self._taker = None
        if entries:
            text = self.words.say("calculators", "Take from")
            self._taker = menu_button(text, entries, kind="link", name="take_from")
            self.head.addWidget(self._taker)
            self._taker.show()

    def update_all(self) -> None:
        """Work everything out anew."""
        if not hasattr(self, "callout"):
            return
        values = self.values()
        for group, total in self._sums:
            self._show_sum(group, total, values)
        try:
            self.outcome = self.work(values)
            title, note = self.draw(values)
        except Refused as refused:
            said = self.refusal(refused)
            self.outcome = Outcome(
                self.outcome.caption, "–", tone="ink3", shape=Shape.CAUTION, word=said
            )
            title, note = self.draw(dict.fromkeys(values))
        self._show(self.outcome)
        self.picture_title.setText(title)
        self.picture_note.setText(note)
        self.edited.emit()

    def sum_keys(self, group: Group) -> list[str]:
        """What the head of a group adds up."""
        return [each.key for each in group.fields]

    def _show_sum(
        self, group: Group, total: QLabel, values: Mapping[str, int | float | None]
    ) -> None:
        if not group.sums:
            return
        known = [values[key] for key in self.sum_keys(group) if values.get(key) is not None]
        text = self.formats.money(sum(int(v) for v in known if v is not None)) if known else ""
        total.setText(text)

    def _show(self, outcome: Outcome) -> None:
        self.caption.setText(outcome.caption)
        self.hero.shows(outcome.value, outcome.unit, outcome.tone)
        self.status.shows(outcome.shape, outcome.word)
        self.word.setText(outcome.word)
        retone(self.word, TONE[outcome.shape])
        self.beside.shows(outcome.beside)
        self.formula.shows(outcome.formula)
        set_strong(self.sentence, list(outcome.sentence))
        self.sentence.setVisible(bool(outcome.sentence))
        self.facts.shows(outcome.facts)
        set_strong(self.advice, list(outcome.advice))
        self.callout.setVisible(bool(outcome.advice))
        self.way_on.setVisible(bool(outcome.onward))
        self.way_on.setText(outcome.onward)
        self.way_on.setAccessibleName(outcome.onward)

    # Saying figures.

    def money(self, figure: Figure | None) -> str:
        """Whole money, or a dash."""
        if figure is None or isinstance(figure, Unknown):
            return "–"
        return self.formats.money(round(figure))

    def percent(self, figure: Figure | None, decimals: int = 1) -> str:
        """Percent units, or a dash."""
        if figure is None or isinstance(figure, Unknown):
            return "–"
        return self.formats.percent(figure, decimals)

    def number(self, figure: Figure | None, decimals: int = 0) -> str:
        """A number, or a dash."""
        if figure is None or isinstance(figure, Unknown):
            return "–"
        return self.formats.number(figure, decimals)

    def times(self, figure: Figure | None) -> str:
        """A multiple, or a dash."""
        text = self.number(figure, 2)
        return text if text == "–" else f"{text}×"

    @property
    def thousand(self) -> int:
        """A thousand of the shop's currency, in minor units: what examples are told with."""
        return int(1_000 * 10 ** minor_digits(self.formats.currency))

    def stages(self, steps: Sequence[tuple[str, Figure, str]]) -> list[Stage]:
        """Stages of a funnel, as far as they are known."""
        known = [(n, f, b) for n, f, b in steps if not isinstance(f, Unknown)]
        widest = max((figure for _, figure, _ in known), default=0) or 1
        return [Stage(n, self.number(round(f)), f / widest, b) for n, f, b in known]

    def refusal(self, refused: Refused) -> str:
        """Why nothing can be worked out, in the names the fields carry."""
        facts = dict(refused.problem.facts)
        for name in ("name", "part", "whole"):
            key = str(facts.get(name, ""))
            if key in self.rows:
                facts[name] = self.rows[key].name
            elif key:
                facts[name] = figure_name(key, self.words)
        return sentence(problem(refused.problem.code, **facts), self.words)

    def waits_for(self) -> list[str]:
        """The names of the figures still blank."""
        return [
            each.name
            for key, each in self.rows.items()
            if each.value is None and key not in self.optional
        ]

    def waiting(self, *figures: Figure) -> str:
        """Why there is no result: what is still missing, or what makes it undefined."""
        unknown = next((each for each in figures if isinstance(each, Unknown)), None)
        if unknown is None:
            return ""
        blanks = self.waits_for()
        if unknown.why == "missing_part" and blanks:
            return self.words.say("calculators", "Waiting for: {names}").format(
                names=", ".join(blanks[:3]) + ("…" if len(blanks) > 3 else "")
            )
        return reason(unknown, self.words)
