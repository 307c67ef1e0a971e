"""The pages of the rail, in order. A new page is one line here; it is imported when first seen."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.language.words import mark

if TYPE_CHECKING:
    from kpidesk.ui.house import House
    from kpidesk.ui.page import Page


@dataclass(frozen=True, slots=True)
class Entry:
    """One page: `group` is week, plan, work or foot in the rail, or empty for a page that other
    pages lead to."""

    id: str
    icon: str
    title: str
    home: str
    """`module:Class`."""
    group: str = ""

    def make(self, house: House) -> Page:
        """Import the page and build it."""
        module, name = self.home.split(":")
        page: Page = getattr(importlib.import_module(module), name)(house)
        return page


PAGES: tuple[Entry, ...] = (
    Entry("home", "house", mark("page", "Home"), "kpidesk.ui.home.page:HomePage", "week"),
    Entry(
        "numbers", "pencil", mark("page", "Numbers"), "kpidesk.ui.numbers.page:NumbersPage", "week"
    ),
    Entry("goals", "target", mark("page", "Goals"), "kpidesk.ui.goals.page:GoalsPage", "plan"),
    Entry(
        "campaigns",
        "megaphone",
        mark("page", "Campaigns"),
        "kpidesk.ui.campaigns.page:CampaignsPage",
        "plan",
    ),
    Entry(
        "calculators",
        "calculator",
        mark("page", "Calculators"),
        "kpidesk.ui.calculators.page:CalculatorsPage",
        "work",
    ),
    Entry(
        "reports",
        "file-text",
        mark("page", "Reports"),
        "kpidesk.ui.reports.page:ReportsPage",
        "work",
    ),
    Entry(
        "charts", "chart-line", mark("page", "Charts"), "kpidesk.ui.charts.page:ChartsPage", "week"
    ),
    Entry(
        "importing",
        "download",
        mark("page", "Import"),
        "kpidesk.ui.importing.page:ImportPage",
        "foot",
    ),
    Entry(
        "settings",
        "settings",
        mark("page", "Settings"),
        "kpidesk.ui.settings.page:SettingsPage",
        "foot",
    ),
)

GROUPS = ("week", "plan", "work", "foot")


def entry(page: str) -> Entry | None:
    """The page of that id, or None."""
    return next((e for e in PAGES if e.id == page), None)
