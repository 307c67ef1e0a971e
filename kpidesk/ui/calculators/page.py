"""The calculators' page: one tab each, saved scenarios, and the way into a campaign."""

from __future__ import annotations

import importlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from kpidesk.clock import today
from kpidesk.domain.action import action
from kpidesk.domain.campaign_line import PAST_WEEKS
from kpidesk.domain.period import DAY, Period, last_complete_week
from kpidesk.domain.scenario import Scenario
from kpidesk.domain.topic import Topic
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.calculators.questions import ask_campaign, ask_name
from kpidesk.ui.calculators.scenarios import HOMES, TITLES, ScenariosPanel
from kpidesk.ui.calculators.taking import (
    CAMPAIGN,
    HISTORY,
    Pairs,
    from_campaign,
    from_channels,
    from_history,
)
from kpidesk.ui.page import Page
from kpidesk.ui.widgets.buttons import button, menu_button
from kpidesk.ui.widgets.layout import lone_height
from kpidesk.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.domain.campaign import Campaign
    from kpidesk.reporting.output import Document
    from kpidesk.ui.house import House

SCENARIOS = "scenarios"
MOST_CAMPAIGNS = 8
"""In the menu of what to take from; the newest."""


class CalculatorsPage(Page):
    """Numbers tried out; nothing here changes the shop's records until it is sent there."""

    id = "calculators"
    watches = frozenset({Topic.CAMPAIGNS, Topic.SCENARIOS, Topic.READINGS, Topic.SHOP})

    def __init__(self, house: House) -> None:
        say = house.words.say
        super().__init__(
            house,
            say("calculators", "Calculators"),
            say("calculators", "Trying things out here does not change the shop's records"),
        )
        names = [(name, say("calculators", title)) for name, title in TITLES.items()]
        names.append((SCENARIOS, say("calculators", "Scenarios")))
        self._names = names
        self.tabs = Segments(names, "roi", say("calculators", "Calculator"))
        self.tabs.setObjectName("calculators")
        self.tabs.chosen.connect(self.show_panel)
        self.stack = QStackedWidget()
        self.panels: dict[str, QWidget] = {}
        self.keep = button(
            say("calculators", "Save scenario"), "ghost", "copy", then=self._keep, name="keep"
        )
        self.printer = menu_button(
            say("calculators", "Print"),
            [
                (say("calculators", "Print…"), "printer", self._print),
                (say("calculators", "Save as PDF…"), "download", self._save_pdf),
            ],
            name="print",
        )
        self.send = button(
            say("calculators", "Send to a campaign"), "primary", then=self._send, name="send"
        )
        for each in (self.keep, self.printer, self.send):
            self.tools.addWidget(each)
        self.body.addWidget(self.tabs)
        lone_height(self.stack)
        self.body.addWidget(self.stack, 1)
        self.show_panel("roi")

    def refresh(self) -> None:
        """Offer the campaigns and weeks there are now."""
        for panel in self.panels.values():
            if isinstance(panel, ScenariosPanel):
                panel.refresh()
            elif isinstance(panel, Panel):
                self._offer(panel)
        self._tools()

    def enter(self, where: str = "") -> None:
        """`where` is a calculator's name, `scenarios`, or a scenario's id."""
        if where in HOMES or where == SCENARIOS:
            self.show_panel(where)
        elif where:
            self.open_scenario(where)
        if isinstance(self.panel, Panel) and not where:
            self.panel.focus_first()

    @property
    def panel(self) -> QWidget:
        """What is shown."""
        return self.panels[self.tabs.current]

    def show_panel(self, name: str) -> QWidget:
        """Show a calculator; made when first asked for."""
        if name not in self.panels:
            made = self._scenarios() if name == SCENARIOS else self._calculator(name)
            self.panels[name] = made
            self.stack.addWidget(made)
        self.stack.setCurrentWidget(self.panels[name])
        self.tabs.select(name)
        self._tools()
        return self.panels[name]

    def _calculator(self, name: str) -> Panel:
        module, kind = HOMES[name]
        made: Panel = getattr(importlib.import_module(module), kind)(self.house)
        made.edited.connect(self._tools)
        made.onward.connect(self._go_on)
        self._offer(made)
        return made

    def _scenarios(self) -> ScenariosPanel:
        made = ScenariosPanel(self.house)
        made.opened.connect(self.open_scenario)
        made.removed.connect(self._remove)
        return made

    def _tools(self) -> None:
        if self.tabs.current not in self.panels:
            return
        shown = self.panel
        writable = not self.desk.read_only
        typed = isinstance(shown, Panel) and any(each.text for each in shown.rows.values())
        self.keep.setVisible(isinstance(shown, Panel))
        self.send.setVisible(isinstance(shown, Panel) and shown.plans)
        self.keep.setEnabled(typed and writable)
        self.send.setEnabled(isinstance(shown, Panel) and bool(shown.planned()) and writable)

    # Taking figures from what is known.

    def _offer(self, panel: Panel) -> None:
        entries: list[tuple[str, str, Callable[[], object]]] = []
        if panel.name in HISTORY:
            text = self.words.say("calculators", "The last %n weeks", "", PAST_WEEKS)
            entries.append((text, "calendar-days", lambda: self._from_history(panel)))
        if panel.name in CAMPAIGN:
            entries += [
                (one.name, "megaphone", partial(self._from_campaign, panel, one))
                for one in list(self.desk.campaigns)[:MOST_CAMPAIGNS]
            ]
        if panel.name == "split":
            sheets = self.desk.channels(today())
            panel.knows(sheets)
            if from_channels(sheets, self.formats):
                text = self.words.say("calculators", "The channels of my campaigns")
                entries.append((text, "megaphone", lambda: self._from_channels(panel)))
        panel.sources(entries)

    def _from_channels(self, panel: Panel) -> None:
        self._take(panel, from_channels(self.desk.channels(today()), self.formats))

    def _from_history(self, panel: Panel) -> None:
        last = last_complete_week(today(), self.desk.shop.get().week_starts)
        weeks = Period(last.last - (7 * PAST_WEEKS - 1) * DAY, last.last)
        pairs = from_history(panel.name, self.desk.scope(weeks), weeks, self.formats)
        self._take(panel, pairs)

    def _from_campaign(self, panel: Panel, campaign: Campaign) -> None:
        sheet = self.desk.campaign_sheet(campaign, today())
        self._take(panel, from_campaign(panel.name, sheet, self.formats))

    def _take(self, panel: Panel, pairs: Pairs) -> None:
        if not pairs:
            say = self.words.say
            self.house.shell.toast(
                say("calculators", "Nothing of this is known there yet, so nothing was changed.")
            )
            return
        before = panel.given()
        filled = sum(key in panel.rows for key, _ in pairs)
        panel.fill(pairs)
        text = self.words.say("calculators", "%n figure(s) filled in.", "", filled)
        back = self.words.say("calculators", "Bring mine back")
        self.house.shell.toast(text, back, then=lambda: panel.fill(before))

    # Scenarios.

    def _keep(self) -> None:
        panel = self.panel
        if not isinstance(panel, Panel):
            return
        saved = [one for one in self.desk.scenarios if one.calculator == panel.name]
        name = ask_name(self, self.words, [one.name for one in saved])
        if not name:
            return
        same = next((one for one in saved if one.name == name), None)
        scenario = Scenario(name, panel.name, panel.given(), today())
        self.desk.scenarios.save(replace(scenario, id=same.id) if same else scenario)
        say = self.words.say
        text = say("calculators", "Saved as “{name}”.").format(name=name)
        self.house.shell.toast(
            text,
            say("calculators", "See side by side"),
            then=lambda: self._compare(panel.name),
        )

    def _compare(self, calculator: str) -> None:
        shown = self.show_panel(SCENARIOS)
        if isinstance(shown, ScenariosPanel):
            shown.calculator = calculator
            shown.refresh()

    def open_scenario(self, scenario_id: str) -> None:
        """Put a saved calculation back into its calculator."""
        scenario = self.desk.scenarios.get(scenario_id)
        if scenario is None or scenario.calculator not in HOMES:
            return
        panel = self.show_panel(scenario.calculator)
        if isinstance(panel, Panel):
            panel.clear()
            panel.fill(scenario.given)

    def _remove(self, scenario_id: str) -> None:
        scenario = self.desk.scenarios.get(scenario_id)
        if scenario is None:
            return
        self.desk.scenarios.remove(scenario_id)
        say = self.words.say
        text = say("calculators", "“{name}” was removed.").format(name=scenario.name)
        self.house.shell.toast(text, say("calculators", "Undo"), "Ctrl+Z", self.house.shell.undo)

    # Onwards.

    def _go_on(self) -> None:
        """From ROI to the break-even of the same figures."""
        roi = self.panel
        if not isinstance(roi, Panel) or roi.name != "roi":
            return
        values = roi.values()
        revenue, orders = values["net_revenue"], values["orders"]
        pairs: Pairs = [("orders", dict(roi.given())["orders"])]
        if revenue and orders:
            pairs.append(("aov", self.formats.money(round(revenue / orders))))
        if revenue and values["cogs"] is not None and values["variable_fees"] is not None:
            left = revenue - values["cogs"] - values["variable_fees"]
            pairs.append(("contribution_margin", self.formats.percent(100 * left / revenue, 2)))
        cost = sum(line.amount for line in roi.planned())
        if cost:
            pairs.append(("total_cost", self.formats.money(cost)))
        panel = self.show_panel("break-even")
        if isinstance(panel, Panel):
            panel.fill(pairs)

    def _send(self) -> None:
        """Put the budget lines into a campaign's plan, new or present."""
        panel = self.panel
        lines = panel.planned() if isinstance(panel, Panel) else []
        if not lines:
            return
        chosen = ask_campaign(self, self.words, self.formats, list(self.desk.campaigns), lines)
        if chosen is None:
            return
        with self.desk.writing(
            action("save_campaign", page="campaigns", where=chosen.id, name=chosen.name)
        ):
            self.desk.campaigns.save(chosen)
        say = self.words.say
        text = say("calculators", "In the plan of “{name}” now.").format(name=chosen.name)
        self.house.shell.toast(
            text,
            say("calculators", "Open the campaign"),
            then=lambda: self.house.go("campaigns", chosen.id),
        )

    def _print(self) -> None:
        from kpidesk.ui.widgets.papers import send_to_printer

        send_to_printer(self, self.house, self.document())

    def _save_pdf(self) -> None:
        from kpidesk.ui.widgets.papers import save_pdf

        made = self.document()
        save_pdf(self, self.house, made, made.title)

    def document(self) -> Document:
        """On paper: the result, the formula, what was typed; or scenarios side by side."""
        from kpidesk.reporting.calculation import Calculation, document

        shown, day = self.panel, self.formats.day(today())
        shop = self.desk.shop.get().name
        title = dict(self._names)[self.tabs.current]
        if isinstance(shown, ScenariosPanel):
            rows = shown.table()
            title = dict(self._names).get(shown.calculator, title)
            columns = rows[0][1:] if rows else []
            calculation = Calculation(title, shop, day, "", "", (), rows[1:], (), columns)
            return document(calculation, self.words)
        assert isinstance(shown, Panel)
        said = shown.outcome
        sentences = ["".join(text for text, _ in each) for each in (said.sentence, said.advice)]
        calculation = Calculation(
            title=title,
            shop=shop,
            day=day,
            result=f"{said.caption}: {said.value} {said.unit}".strip(),
            formula=shown.formula.text,
            sentences=[text for text in sentences if text.strip()],
            figures=[*said.facts, *said.pictured],
            typed=shown.typed(),
        )
        return document(calculation, self.words)
