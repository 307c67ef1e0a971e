"""A KPI of one's own: the formula is read while it is typed, and computed on own numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.clock import today
from kpidesk.domain.answer import Known
from kpidesk.domain.metric import Direction, Unit
from kpidesk.domain.number import EntryState, kind_of, read
from kpidesk.domain.own import check, own_kpi
from kpidesk.domain.period import Period, last_complete_week, week_of
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Target
from kpidesk.language.answers import name_of, reason
from kpidesk.language.entries import understood
from kpidesk.language.formulas import computed, in_words
from kpidesk.language.problems import sentence
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.figure_picker import FigurePicker
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.metric import Kpi
    from kpidesk.domain.problem import Problem
    from kpidesk.domain.scope import Scope
    from kpidesk.language.words import Words
    from kpidesk.ui.house import House

_TRIAL = "own_trial"
_BACK = 8
"""Weeks looked back for numbers to try a formula on."""


def units(words: Words) -> list[tuple[str, str]]:
    """What a KPI may be counted in."""
    say = words.say
    return [
        (Unit.PERCENT, say("settings", "Percent")),
        (Unit.COUNT, say("settings", "Count")),
        (Unit.MONEY, say("settings", "Money")),
        (Unit.TIMES, say("settings", "Times (×)")),
        (Unit.DECIMAL, say("settings", "Number with decimals")),
        (Unit.MINUTES, say("settings", "Minutes")),
    ]


def directions(words: Words) -> list[tuple[str, str]]:
    """Which way is better."""
    say = words.say
    return [
        (Direction.UP, say("settings", "Higher is better")),
        (Direction.DOWN, say("settings", "Lower is better")),
        (Direction.NEUTRAL, say("settings", "Neither")),
    ]


class KpiDialog(Dialog):
    """Asks for name, formula, unit, direction and target; `wanted` is the KPI, `target` what is
    wanted of it from this week on where that changed."""

    def __init__(self, parent: QWidget, house: House, kpi: Kpi | None) -> None:
        say = house.words.say
        title = say("settings", "A KPI of your own") if kpi is None else kpi.name.id
        super().__init__(parent, title)
        self.setMinimumWidth(px(680))
        self._house = house
        self._key = kpi.key if kpi else ""
        self.wanted: Kpi | None = None
        self.target: Target | None = None
        self._before = target_of(house, self._key)
        self.name = line_edit(kpi.name.id if kpi else "", name="kpi_name")
        self.formula = line_edit(
            kpi.formula if kpi else "", say("settings", "Such as: orders / inquiries * 100"),
            name="formula",
        )  # fmt: skip
        self.formula.textChanged.connect(self._read)
        self.picker = FigurePicker(house.words)
        self.picker.setText(say("settings", "Insert a figure"))
        self.picker.setObjectName("insert")
        self.picker.offers(self._groups())
        self.picker.chosen.connect(self._insert)
        self.unit = combo(units(house.words), kpi.unit if kpi else Unit.PERCENT, name="unit")
        self.direction = combo(
            directions(house.words), kpi.direction if kpi else Direction.UP, name="direction"
        )
        self.unit.activated.connect(lambda _: self._read())
        self.aim = line_edit(_plain(house, self._before), figures=True, name="target_value")
        self._aim_field = Field(say("settings", "Target (optional)"), self.aim)
        self._name_field = Field(say("settings", "Name"), self.name)
        self._formula_field = Field(say("settings", "Formula"), self.formula)
        self.meaning = label("", "small", "ink2", wrap=True, name="meaning")
        self.meaning.setMinimumHeight(px(52))
        self.body.addWidget(self._name_field)
        self.body.addWidget(self._formula_field)
        self.body.addLayout(row(self.picker, None))
        self.body.addWidget(self.meaning)
        self.body.addLayout(
            row(
                Field(say("settings", "Unit"), self.unit),
                Field(say("settings", "Direction"), self.direction),
                gap=12,
            )
        )
        self.body.addWidget(self._aim_field)
        self.keep = button(say("settings", "Keep KPI"), "primary", then=self._keep, name="keep")
        self.offers(button(say("settings", "Cancel"), then=self.reject), self.keep)
        self.keep.setDefault(True)
        self._read()
        self.name.setFocus()

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        say = self._house.words.say
        language = self._house.words.language
        catalogue = self._house.desk.catalogue
        counted = [(m.key, f"{m.name[language]}  ({m.key})") for m in catalogue.metrics.values()]
        figures = [(k.key, f"{k.name[language]}  ({k.key})") for k in catalogue.kpis.values()]
        figures = [pair for pair in figures if pair[0] != self._key]
        return [(say("settings", "Counted"), counted), (say("settings", "Computed"), figures)]

    def _insert(self, key: str) -> None:
        self.formula.insert(key)
        self.formula.setFocus()

    def _read(self) -> None:
        """Check the formula as it stands, say it in names, compute it on the last whole week."""
        text = self.formula.text()
        house = self._house
        if not text.strip():
            self._formula_field.complain("")
            self.meaning.setText("")
            return
        try:
            check(text, house.desk.catalogue, self._key)
        except Refused as refused:
            self._complain(refused.problem)
            return
        self._formula_field.complain("")
        named = in_words(text, lambda name: name_of(name, house.desk.catalogue, house.words))
        self.meaning.setText(f"= {named}\n{self._on_own_numbers(text)}")

    def _complain(self, problem: Problem) -> None:
        self._formula_field.complain(sentence(problem, self._house.words))
        self.meaning.setText("")

    def _on_own_numbers(self, text: str) -> str:
        """`2–8 Nov: 51 ÷ 144 × 100 = 35,4%` of the newest week that has it, or why none does."""
        house = self._house
        newest = last_complete_week(today(), house.desk.shop.get().week_starts)
        scope = house.desk.scope(Period(newest.shift(-7 * (_BACK - 1)).first, newest.last))
        trial = own_kpi_trial(scope, text, Unit(self.unit.currentData()))
        for number in range(_BACK):
            week = newest.shift(-7 * number)
            answer = trial.answer(_TRIAL, week)
            if isinstance(answer, Known):
                lines = computed(_TRIAL, answer, trial.catalogue, house.words, house.formats)
                return f"{house.formats.span(week)}: {lines[-1].removeprefix('= ')}"
        said = reason(trial.answer(_TRIAL, newest), trial.catalogue, house.words)
        return f"{house.formats.span(newest)}: {said}"

    def _keep(self) -> None:
        try:
            self.wanted = own_kpi(
                self._house.desk.catalogue,
                self.name.text(),
                self.formula.text(),
                Unit(self.unit.currentData()),
                Direction(self.direction.currentData()),
                self._key,
            )
        except Refused as refused:
            if refused.problem.code.startswith("own_name"):
                self._name_field.complain(sentence(refused.problem, self._house.words))
                self.name.setFocus()
            else:
                self._complain(refused.problem)
                self.formula.setFocus()
                self.formula.setCursorPosition(refused.problem.at or 0)
            return
        if self._aims(self.wanted):
            self.accept()

    def _aims(self, kpi: Kpi) -> bool:
        """Understand the target as typed; False, with the reason beside it, where that fails."""
        house, kind = self._house, kind_of(kpi.unit)
        entry = read(self.aim.text(), kind, house.formats.currency)
        if entry.value is None and entry.state is not EntryState.EMPTY:
            self._aim_field.complain(understood(entry, kind, house.words, house.formats))
            self.aim.setFocus()
            return False
        before = self._before.value if self._before else None
        if entry.value != before and self.aim.text() != _plain(house, self._before):
            self.target = _changed(house, kpi.key, entry.value, self._before)
        return True


def own_kpi_trial(scope: Scope, formula: str, unit: Unit) -> Scope:
    """The scope with one more KPI, which is not kept."""
    kpi = own_kpi(scope.catalogue, _TRIAL, formula, unit, Direction.UP)
    return scope.with_catalogue(scope.catalogue.with_own((), (replace(kpi, key=_TRIAL),)))


def target_of(house: House, key: str) -> Target | None:
    """The newest weekly target of all accounts together."""
    rows = [t for t in house.desk.targets if (t.key, t.account, t.every) == (key, None, "week")]
    return max(rows, key=lambda target: target.since, default=None)


def _plain(house: House, target: Target | None) -> str:
    if target is None or target.value is None:
        return ""
    whole = target.value == int(target.value)
    return house.formats.number(target.value, 0 if whole else 2)


def _changed(house: House, key: str, value: float | None, before: Target | None) -> Target:
    """The target from this week on; earlier weeks keep theirs."""
    since = week_of(today(), house.desk.shop.get().week_starts).first
    if before is not None and before.since >= since:
        return replace(before, value=value)
    return Target(key, value, since)
