"""A figure of one's own to type every week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout

from kpidesk.domain.metric import Direction, Kind, Unit
from kpidesk.domain.own import own_metric
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Platform
from kpidesk.language.platforms import platform_name
from kpidesk.language.problems import sentence
from kpidesk.ui.settings.own_kpi import directions
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.dialogs import Dialog
from kpidesk.ui.widgets.fields import Field, combo, line_edit
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kpidesk.domain.metric import Metric
    from kpidesk.language.words import Words
    from kpidesk.ui.house import House

_ACROSS = 3


def _kinds(words: Words) -> list[tuple[str, str]]:
    say = words.say
    return [
        (Kind.FLOW, say("settings", "Adds up over the weeks (sales, cups)")),
        (Kind.LEVEL, say("settings", "Stands at a day (stock, members)")),
        (Kind.UNIQUE, say("settings", "Different people (never added up)")),
        (Kind.RATIO, say("settings", "A rate as it is read (percent, minutes)")),
    ]


def _units(words: Words) -> list[tuple[str, str]]:
    say = words.say
    return [
        (Unit.COUNT, say("settings", "Count")),
        (Unit.MONEY, say("settings", "Money")),
        (Unit.PERCENT, say("settings", "Percent")),
        (Unit.MINUTES, say("settings", "Minutes")),
        (Unit.DECIMAL, say("settings", "Number with decimals")),
    ]


class MetricDialog(Dialog):
    """Asks for name, kind, unit, direction and where it is read; `wanted` is the metric."""

    def __init__(self, parent: QWidget, house: House, metric: Metric | None) -> None:
        say = house.words.say
        title = say("settings", "A figure of your own") if metric is None else metric.name.id
        super().__init__(parent, title)
        self.setMinimumWidth(px(560))
        self._house = house
        self._key = metric.key if metric else ""
        self.wanted: Metric | None = None
        self.name = line_edit(metric.name.id if metric else "", name="metric_name")
        self.kind = combo(_kinds(house.words), metric.kind if metric else Kind.FLOW, name="kind")
        self.unit = combo(_units(house.words), metric.unit if metric else Unit.COUNT, name="unit")
        self.direction = combo(
            directions(house.words), metric.direction if metric else Direction.UP, name="direction"
        )
        self._name_field = Field(say("settings", "Name"), self.name)
        self.body.addWidget(self._name_field)
        self.body.addWidget(Field(say("settings", "What becomes of it over a month"), self.kind))
        self.body.addLayout(
            row(
                Field(say("settings", "Unit"), self.unit),
                Field(say("settings", "Direction"), self.direction),
                gap=12,
            )
        )
        self.body.addWidget(label(say("settings", "Read on"), "smed", "ink2"))
        self.body.addLayout(self._boxes(metric))
        self.complaint = label("", "small", "bad", wrap=True, name="complaint")
        self.body.addWidget(self.complaint)
        self.keep = button(say("settings", "Keep figure"), "primary", then=self._keep, name="keep")
        self.offers(button(say("settings", "Cancel"), then=self.reject), self.keep)
        self.keep.setDefault(True)
        self.name.setFocus()

    def _boxes(self, metric: Metric | None) -> QGridLayout:
        used = list(dict.fromkeys(account.platform for account in self._house.desk.accounts))
        chosen = metric.platforms if metric else (Platform.BOOKS,) if Platform.BOOKS in used else ()
        offered = used or list(Platform)
        grid = QGridLayout()
        self.platforms: dict[Platform, QCheckBox] = {}
        for number, platform in enumerate(dict.fromkeys([*offered, *chosen])):
            box = QCheckBox(platform_name(platform, self._house.words))
            box.setFont(font("body"))
            box.setObjectName(platform)
            box.setChecked(platform in chosen)
            self.platforms[platform] = box
            grid.addWidget(box, number // _ACROSS, number % _ACROSS)
        return grid

    def _keep(self) -> None:
        try:
            self.wanted = own_metric(
                self._house.desk.catalogue,
                self.name.text(),
                Kind(self.kind.currentData()),
                Unit(self.unit.currentData()),
                Direction(self.direction.currentData()),
                [platform for platform, box in self.platforms.items() if box.isChecked()],
                self._key,
            )
        except Refused as refused:
            text = sentence(refused.problem, self._house.words)
            about_name = refused.problem.code.startswith("own_name")
            self._name_field.complain(text if about_name else "")
            self.complaint.setText("" if about_name else text)
            return
        self.accept()
