"""A metric of the shop's own: its name, what it counts, how weeks of it make a month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QWidget

from kpidesk.domain.metric import Direction, Kind, Metric, Text, Unit
from kpidesk.ui.theme import font
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.layout import row

if TYPE_CHECKING:
    from collections.abc import Collection

    from kpidesk.domain.shop import Platform
    from kpidesk.language.words import Words

LONGEST = 60
FAMILY = "own"


def own_key(name: str, taken: Collection[str]) -> str:
    """A key for formulas made of a name: small letters, digits and `_`, unlike all `taken`."""
    plain = re.sub("[^a-z0-9]+", "_", name.casefold()).strip("_")[:40]
    base = f"own_{plain}" if plain else "own_metric"
    number, key = 1, base
    while key in taken:
        number += 1
        key = f"{base}_{number}"
    return key


class OwnMetricDialog(Dialog):
    """Five questions in plain words; the metric is in `made` after a yes."""

    def __init__(
        self, parent: QWidget, words: Words, platform: Platform, taken: Collection[str]
    ) -> None:
        super().__init__(
            parent,
            words.say("own", "A number of your own"),
            words.say(
                "own",
                "It stands on the form like all others and takes part in charts, goals and "
                "reports. Undo takes it away again.",
            ),
        )
        self._words, self._platform, self._taken = words, platform, taken
        self.made: Metric | None = None
        say = words.say
        self.name = line_edit("", say("own", "For example: tasters handed out"), name="own_name")
        self.name.setMaxLength(LONGEST)
        self.unit = combo(
            (
                (Unit.COUNT, say("own", "A count")),
                (Unit.MONEY, say("own", "Money")),
                (Unit.PERCENT, say("own", "A percentage")),
                (Unit.SECONDS, say("own", "A length of time")),
                (Unit.DECIMAL, say("own", "A number with decimals")),
            ),
            Unit.COUNT,
            name="own_unit",
        )
        self.kind = combo(
            (
                (Kind.FLOW, say("own", "Collected over the week: weeks are added up")),
                (Kind.LEVEL, say("own", "Held at one moment, like followers: the last one counts")),
                (Kind.UNIQUE, say("own", "Different people: never added up")),
                (Kind.RATIO, say("own", "A rate or rating: shown, never added up")),
            ),
            Kind.FLOW,
            name="own_kind",
        )
        self.direction = combo(
            (
                (Direction.UP, say("own", "More is better")),
                (Direction.DOWN, say("own", "Less is better")),
                (Direction.NEUTRAL, say("own", "Neither")),
            ),
            Direction.UP,
            name="own_direction",
        )
        self.below = QCheckBox(say("own", "It can be below zero"))
        self.below.setFont(font("body"))
        self.name_field = Field(say("own", "Name"), self.name)
        self.body.addWidget(self.name_field)
        self.body.addLayout(
            row(Field(say("own", "Unit"), self.unit), Field(say("own", "Better"), self.direction))
        )
        self.body.addWidget(Field(say("own", "Over a month"), self.kind))
        self.body.addWidget(self.below)
        cancel = button(say("form", "Cancel"), "ghost", then=self.reject)
        add = button(say("own", "Add the number"), "primary", then=self.add, name="act")
        self.offers(cancel, add)
        add.setDefault(True)
        self.name.setFocus()

    def add(self) -> None:
        """Make the metric, unless it has no name."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name_field.complain(self._words.say("own", "A name is needed to find it again."))
            self.name.setFocus()
            return
        unit = Unit(self.unit.currentData())
        text = Text(name, name)
        self.made = Metric(
            key=own_key(name, self._taken),
            family=FAMILY,
            kind=Kind(self.kind.currentData()),
            unit=unit,
            direction=Direction(self.direction.currentData()),
            name=text,
            definition=text,
            traps=Text("", ""),
            platforms=(self._platform,),
            negative=self.below.isChecked(),
            custom=True,
        )
        self.accept()
