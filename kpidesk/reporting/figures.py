"""Figures as paper writes them: `±171.400`, `950–3.350`, `▲ 3,5%`, with footnotes collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Note, Unknown, Why
from kpidesk.domain.metric import Unit
from kpidesk.language.answers import figure
from kpidesk.language.platforms import account_name, platform_name
from kpidesk.reporting.style import CELL, SIGN
from kpidesk.reporting.typeset import Run

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.domain.answer import Answer, Number
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.compare import Change
    from kpidesk.domain.shop import Account
    from kpidesk.domain.summary import Line
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words
    from kpidesk.reporting.style import Style

NOTHING = "–"
UP, DOWN = "▲", "▼"
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹"
FOOTNOTED = (
    Note.PARTIAL,
    Note.ESTIMATED,
    Note.WEEKLY_WEIGHTED,
    Note.ONE_LEVEL,
    Note.SMALL_SAMPLE,
    Note.DIFFERS_FROM_WEEKS,
)
"""Notes marked at the figure; the others hold for the whole sheet and are said once."""
WEEKLY = "_weekly"
BOUNDS = "bounds"
LOW = "low"
"""No change is said, because too few days are filled."""
PER_DAY = "per_day"
"""A change of sums over periods that differ in length."""
ADDED = "added"
"""A dash where people would have to be added over weeks or accounts."""


class Figures:
    """Writes figures of one sheet and remembers which footnotes they need."""

    def __init__(self, catalogue: Catalogue, words: Words, formats: Formats) -> None:
        self.catalogue, self.words, self.formats = catalogue, words, formats
        self.footnotes: list[str] = []
        """Codes in the order of their first use: a note, or `bounds`."""
        self.general: set[Note] = set()
        """Notes that hold for figures on the sheet without a mark."""

    def name(self, key: str) -> str:
        """The name of a metric or KPI; a rate pooled over weeks goes by the rate's own name."""
        found = self.catalogue.find(key.removesuffix(WEEKLY)) or self.catalogue.find(key)
        return found.name[self.words.language] if found else key

    def definition(self, key: str) -> str:
        """Its definition in one sentence."""
        found = self.catalogue.find(key)
        return found.definition[self.words.language] if found else ""

    def whose(self, account: Account | None) -> str:
        """`Instagram`; empty for all accounts together and for the shop's own books."""
        if account is None or account.platform.value == "books":
            return ""
        return platform_name(account.platform, self.words)

    def account(self, account: Account) -> str:
        """`Instagram @kopisenja`."""
        return account_name(account, self.words)

    def unit(self, key: str) -> Unit:
        """What a metric or KPI is counted in."""
        found = self.catalogue.find(key)
        return found.unit if found else Unit.DECIMAL

    def value(self, value: Number, unit: Unit, brief: bool = False) -> str:
        """A plain figure in its unit; `brief` writes counts and money as `Rp14,4 jt`."""
        if brief and unit is Unit.MONEY:
            return self.formats.short_money(value)
        if brief and unit is Unit.COUNT:
            return self.formats.short(value)
        return figure(value, unit, self.formats)

    def answer(self, answer: Answer, unit: Unit, marked: bool = True, brief: bool = False) -> str:
        """A figure, its bounds, or a dash; `±` where the phone rounded, footnotes where needed."""
        if isinstance(answer, Unknown):
            if answer.why is Why.NOT_AVAILABLE:
                return self.words.say("report", "none given")
            added = marked and answer.why is Why.NOT_ADDITIVE
            return NOTHING + (self._mark(ADDED) if added else "")
        if isinstance(answer, Between):
            low, high = (self.value(end, unit, brief) for end in (answer.low, answer.high))
            text = f"{low}–{high}"
            return text + (self._mark(BOUNDS) if marked else "")
        sign = "±" if isinstance(answer, Known) and answer.rounded_by else ""
        self.general |= answer.notes - set(FOOTNOTED)
        shown = [note for note in FOOTNOTED if note in answer.notes]
        if Note.SPLIT_BY_DAYS in answer.notes and Note.ESTIMATED in shown:
            shown.remove(Note.ESTIMATED)  # said once for the whole sheet
        marks = "".join(self._mark(note) for note in shown) if marked else ""
        return sign + self.value(answer.value, unit, brief) + marks

    def change(self, change: Change, unit: Unit) -> str:
        """`3,5%`, `0,3 poin`, `418` without its direction; empty where it is not known. From zero
        there is no growth, only "from 0"."""
        if change.from_zero:
            return self.words.say("report", "from {zero}").format(zero=self.value(0, unit))
        if change.points is not None:
            text = self.formats.number(abs(change.points), 1)
            return self.words.say("report", "{n} points").format(n=text)
        if change.percent is not None:
            return self.formats.percent(abs(change.percent))
        if change.absolute is not None:
            return self.value(abs(change.absolute), unit)
        return ""

    def change_head(self, changes: Iterable[Change]) -> str:
        """The head of a column of changes, marked where any of them is per day."""
        per_day = any(change.per_day for change in changes)
        return self.words.say("report", "Change") + (self._mark(PER_DAY) if per_day else "")

    def change_runs(self, change: Change, unit: Unit, style: Style = CELL) -> tuple[Run, ...]:
        """The change with its triangle, or a dash."""
        text = self.change(change, unit)
        if not text or change.absolute is None:
            low = change.why is Why.LOW_COVERAGE
            return (Run(NOTHING + (self._mark(LOW) if low else ""), style),)
        if change.from_zero or not any(c in "123456789" for c in text):
            return (Run(text, style),)
        return (Run((UP if change.absolute > 0 else DOWN) + " ", SIGN), Run(text, style))

    def line_name(self, line: Line) -> str:
        """A line's name as it stands in a sentence: `Reach Instagram`."""
        return f"{self.name(line.key)} {self.whose(line.account)}".strip()

    def line_value(self, line: Line) -> str:
        """A line's result in a sentence, without footnotes."""
        return self.answer(line.answer, line.unit, marked=False)

    def _mark(self, code: str) -> str:
        if code not in self.footnotes:
            self.footnotes.append(code)
        place = self.footnotes.index(code)
        return _RAISED[place] if place < len(_RAISED) else "*"

    def mark_of(self, code: str) -> str:
        """The raised figure of a footnote."""
        return self._mark(code)
