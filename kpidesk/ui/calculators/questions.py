"""The two questions of the calculators: under which name, and into which campaign."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from kpidesk.clock import today
from kpidesk.domain.campaign import BudgetLine, Campaign
from kpidesk.domain.period import Period
from kpidesk.language.campaigns import CATEGORIES
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

NEW = ""
NEW_DAYS = 30
"""A new campaign begins tomorrow and runs this long until its dates are set."""


def ask_name(parent: QWidget, words: Words, taken: list[str]) -> str:
    """The name to save under; empty when the person thought better of it."""
    say = words.say
    dialog = Dialog(
        parent,
        say("calculators", "Under which name?"),
        say("calculators", "A name that is there already is replaced; undo brings it back."),
    )
    name = line_edit("", say("calculators", "e.g. Careful"), name="scenario_name")
    name.setMaxLength(60)
    field = Field(say("calculators", "Name"), name, ", ".join(taken[-4:]))
    dialog.body.addWidget(field)
    no = button(say("calculators", "Cancel"), "ghost", then=dialog.reject, name="keep")
    yes = button(say("calculators", "Save scenario"), "primary", then=dialog.accept, name="act")
    yes.setDefault(True)
    yes.setEnabled(False)
    name.textChanged.connect(lambda text: yes.setEnabled(bool(text.strip())))
    dialog.offers(no, yes)
    name.setFocus()
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return name.text().strip() if accepted else ""


def ask_campaign(
    parent: QWidget,
    words: Words,
    formats: Formats,
    campaigns: list[Campaign],
    lines: list[BudgetLine],
) -> Campaign | None:
    """The campaign with the lines added to its plan, or None. A new one gets its name here."""
    say = words.say
    total = formats.money(sum(line.amount for line in lines))
    dialog = Dialog(
        parent,
        say("calculators", "Into which campaign?"),
        say("calculators", "Its plan gains {total}. Undo takes it out again.").format(total=total),
    )
    for line in lines:
        name = words.say("campaign", CATEGORIES[line.category])
        dialog.body.addWidget(
            label(f"{name}{f' · {line.note}' if line.note else ''}: {formats.money(line.amount)}")
        )
    entries = [(NEW, say("calculators", "A new campaign")), *((c.id, c.name) for c in campaigns)]
    which = combo(entries, campaigns[0].id if campaigns else NEW, name="which")
    dialog.body.addWidget(Field(say("calculators", "Campaign"), which))
    name_edit = line_edit(name="campaign_name")
    name_edit.setMaxLength(120)
    name_field = Field(say("calculators", "Name of the new campaign"), name_edit)
    dialog.body.addWidget(name_field)
    no = button(say("calculators", "Cancel"), "ghost", then=dialog.reject, name="keep")
    yes = button(say("calculators", "Add to the plan"), "primary", then=dialog.accept, name="act")
    yes.setDefault(True)

    def look() -> None:
        new = which.currentData() == NEW
        name_field.setVisible(new)
        yes.setEnabled(not new or bool(name_edit.text().strip()))

    which.currentIndexChanged.connect(lambda _index: look())
    name_edit.textChanged.connect(lambda _text: look())
    dialog.offers(no, yes)
    look()
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return _with_lines(which, name_edit.text().strip(), campaigns, lines)


def _with_lines(
    which: QComboBox, name: str, campaigns: list[Campaign], lines: list[BudgetLine]
) -> Campaign:
    found = next((one for one in campaigns if one.id == which.currentData()), None)
    if found is not None:
        return replace(found, lines=(*found.lines, *lines))
    first = today() + timedelta(days=1)
    return Campaign(name, Period(first, first + timedelta(days=NEW_DAYS - 1)), lines=tuple(lines))
