"""Saved calculations side by side."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kpidesk.language.words import mark
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import menu_button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import boxed, clear, hairline, row
from kpidesk.ui.widgets.notices import empty_state
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from kpidesk.domain.scenario import Scenario
    from kpidesk.ui.calculators.outcome import Outcome
    from kpidesk.ui.calculators.panel import Panel
    from kpidesk.ui.house import House

SIDE_BY_SIDE = 4
"""More columns cannot be read at 1366 pixels."""
HOMES = {
    "roi": ("kpidesk.ui.calculators.roi", "RoiPanel"),
    "break-even": ("kpidesk.ui.calculators.break_even", "BreakEvenPanel"),
    "funnel-backward": ("kpidesk.ui.calculators.backward", "BackwardPanel"),
    "funnel-forward": ("kpidesk.ui.calculators.forward", "ForwardPanel"),
    "split": ("kpidesk.ui.calculators.split", "SplitPanel"),
    "lifetime": ("kpidesk.ui.calculators.lifetime", "LifetimePanel"),
}
TITLES = {
    "roi": mark("calculators", "ROI"),
    "break-even": mark("calculators", "Break-even"),
    "funnel-backward": mark("calculators", "Budget for a target"),
    "funnel-forward": mark("calculators", "From a budget"),
    "split": mark("calculators", "Split a budget"),
    "lifetime": mark("calculators", "Customer value"),
}


class ScenariosPanel(QWidget):
    """The newest scenarios of one calculator in columns: result first, then what was typed."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house, self.words = house, house.words
        self.calculator = ""
        self.shown: list[Scenario] = []
        self._reckoners: dict[str, Panel] = {}
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(12)
        self.refresh()

    def refresh(self) -> None:
        """Show what is saved now."""
        clear(self._outer)
        saved = list(self.house.desk.scenarios)
        kinds = [kind for kind in TITLES if any(one.calculator == kind for one in saved)]
        if not kinds:
            self.shown = []
            say = self.words.say
            self._outer.addWidget(
                empty_state(
                    "copy",
                    say("calculators", "No scenario yet"),
                    say(
                        "calculators",
                        "Save a calculation under a name, change one figure, save again: here they "
                        "stand side by side.",
                    ),
                ),
                1,
            )
            return
        if self.calculator not in kinds:
            self.calculator = kinds[0]
        if len(kinds) > 1:
            entries = [(kind, self.words.say("calculators", TITLES[kind])) for kind in kinds]
            choice = Segments(entries, self.calculator)
            choice.chosen.connect(self._choose)
            self._outer.addLayout(row(choice, None))
        mine = [one for one in saved if one.calculator == self.calculator]
        self.shown = mine[-SIDE_BY_SIDE:]
        self._outer.addWidget(self._table(self.shown))
        if len(mine) > SIDE_BY_SIDE:
            text = self.words.say(
                "calculators", "The newest four are shown; %n are saved.", "", len(mine)
            )
            self._outer.addWidget(label(text, "small", "ink3"))
        self._outer.addStretch(1)

    def _choose(self, calculator: str) -> None:
        self.calculator = calculator
        self.refresh()

    def outcome(self, scenario: Scenario) -> tuple[Outcome, list[tuple[str, str]]]:
        """What a scenario comes to now, and the name and text of each figure typed."""
        panel = self._reckoners.get(scenario.calculator)
        if panel is None:
            module, name = HOMES[scenario.calculator]
            panel = getattr(importlib.import_module(module), name)(self.house)
            self._reckoners[scenario.calculator] = panel
        panel.clear()
        panel.fill(scenario.given)
        return panel.outcome, panel.typed()

    def table(self) -> list[list[str]]:
        """The rows shown, as text: head, results, figures typed."""
        worked = [self.outcome(one) for one in self.shown]
        if not worked:
            return []
        rows = [["", *(one.name for one in self.shown)]]
        rows.append([worked[0][0].caption, *(each.value for each, _ in worked)])
        told = [dict((*each.facts, *each.pictured)) for each, _ in worked]
        facts = list(dict.fromkeys(name for each in told for name in each))
        rows += [[name, *(each.get(name, "–") for each in told)] for name in facts]
        typed = list(dict.fromkeys(name for _, given in worked for name, _ in given))
        rows += [[name, *(dict(given).get(name, "–") for _, given in worked)] for name in typed]
        return rows

    def _table(self, scenarios: list[Scenario]) -> QWidget:
        card = Card(margins=(18, 14, 18, 14))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        card.body.addLayout(grid)
        texts = self.table()
        worked = [self.outcome(one)[0] for one in scenarios]
        grid.setColumnMinimumWidth(0, px(230))
        for column, one in enumerate(scenarios, start=1):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._head(one), 0, column)
            shown = worked[column - 1]
            value = label(shown.value, "display", shown.tone, name=f"result_{column}")
            grid.addWidget(value, 2, column)
            grid.addWidget(
                Status(
                    shown.shape,
                    shown.word if shown.shape is not Shape.NONE else "",
                    show_word=False,
                ),
                3,
                column,
            )
        grid.addWidget(hairline("line2"), 1, 0, 1, len(scenarios) + 1)
        grid.addWidget(label(texts[1][0], "smed", "ink2"), 2, 0)
        facts = {name for each in worked for name, _ in (*each.facts, *each.pictured)}
        line = 4
        for index, cells in enumerate(texts[2:]):
            if index and texts[1 + index][0] in facts and cells[0] not in facts:
                grid.addWidget(hairline(), line, 0, 1, len(scenarios) + 1)
                line += 1
            grid.addWidget(label(cells[0], "body", "ink2"), line, 0)
            for column, text in enumerate(cells[1:], start=1):
                strong = cells[0] in facts
                made = label(text, "strong" if strong else "body", tabular=True)
                grid.addWidget(made, line, column, Qt.AlignmentFlag.AlignLeft)
            line += 1
        grid.setColumnStretch(len(scenarios) + 1, 2 if len(scenarios) < SIDE_BY_SIDE else 0)
        return card

    def _head(self, scenario: Scenario) -> QWidget:
        say = self.words.say
        menu = menu_button(
            "",
            [
                (say("calculators", "Open"), "pencil", lambda: self.opened.emit(scenario.id)),
                (say("calculators", "Remove"), "trash-2", lambda: self.removed.emit(scenario.id)),
            ],
            kind="plain",
            name=f"scenario_{scenario.name}",
        )
        menu.setAccessibleName(
            say("calculators", "What to do with {name}").format(name=scenario.name)
        )
        name = ElidedLabel(scenario.name, "h2")
        return boxed(row(name, menu, gap=2))
