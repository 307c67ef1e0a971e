"""What the week makes of itself while it is typed: a few KPIs, and what they wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.formula import parse
from kpidesk.domain.metric import Kpi, Unit
from kpidesk.domain.problem import Refused
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from kpidesk.domain.answer import Answer
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

MOST = 4
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


WATCHED = (
    "profile_visit_rate",
    "save_rate",
    "sends_per_reach",
    "response_rate",
    "inquiry_to_order",
    "aov",
    "roas",
    "contribution_margin",
    "cpa",
    "er_public",
    "reach_rate",
    "ctr",
    "conversation_rate",
)
"""What is worth watching after growth and the engagement rate, the most telling first."""


def keys_for(catalogue: Catalogue, metrics: frozenset[str], leading: str) -> tuple[str, ...]:
    """The KPIs that can be made of the metrics of one account alone: growth, the shop's own
    engagement rate, then the others."""
    found = []
    for key in dict.fromkeys(("follower_growth_rate", leading, *WATCHED)):
        kpi = catalogue.kpis.get(key)
        if kpi is not None and _is_made_of(catalogue, kpi, metrics):
            found.append(key)
    return tuple(found[:MOST])


def _is_made_of(catalogue: Catalogue, kpi: Kpi, metrics: frozenset[str]) -> bool:
    """True when one way of computing it needs nothing but `metrics`."""
    try:
        branches = parse(kpi.formula).branches
    except Refused:
        return False
    return any(
        all(_is_there(catalogue, name, metrics) for name in branch.required or branch.names)
        for branch in branches
    )


def _is_there(catalogue: Catalogue, name: str, metrics: frozenset[str]) -> bool:
    base = _base(name)
    inner = catalogue.kpis.get(base)
    return (
        name in ("days", "weeks")
        or base in metrics
        or (inner is not None and _is_made_of(catalogue, inner, metrics))
    )


def _base(name: str) -> str:
    """`followers` of `followers_start`."""
    return name.removesuffix("_start").removesuffix("_avg").removesuffix("_before")


class Results(Card):
    """Name, figure and shape of each KPI; below, what a waiting one waits for."""

    def __init__(self, words: Words, formats: Formats) -> None:
        super().__init__(words.say("form", "This week so far"), margins=(18, 12, 18, 12), gap=5)
        self._words, self._formats = words, formats
        self.setObjectName("results")
        self.head.addWidget(label(words.say("form", "provisional"), "small", "ink3"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.waiting = label("", "small", "ink3", wrap=True)
        self.waiting.setMinimumHeight(px(32))
        self.body.addWidget(self.waiting)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keys: tuple[str, ...] = ()
        self._lines: list[tuple[QLabel, Status]] = []

    def shows(
        self,
        keys: tuple[str, ...],
        scope: Scope,
        week: Period,
        account_id: str,
        doubted: frozenset[str] = frozenset(),
    ) -> None:
        """Show these KPIs of the week, of one account; `doubted` metrics are kept out of them
        until somebody says that they are right."""
        if keys != self._keys:
            self._lay_out(keys, scope.catalogue)
        waits = ""
        for key, (value, status) in zip(keys, self._lines, strict=True):
            kpi = scope.catalogue.kpis[key]
            answer = scope.answer(key, week, account_id)
            value.setText(self._figure(kpi, answer))
            known = isinstance(answer, Known)
            status.shows(Shape.ON_TRACK if known else Shape.NONE, self._word(answer))
            if isinstance(answer, Unknown) and not waits:
                waits = self._waits(kpi, answer, scope, doubted)
        self.waiting.setText(waits)

    def _lay_out(self, keys: tuple[str, ...], catalogue: Catalogue) -> None:
        clear(self._grid)
        self._keys, self._lines = keys, []
        for number in range(MOST):
            self._grid.setRowMinimumHeight(number, px(17))
        for number, key in enumerate(keys):
            name = ElidedLabel(catalogue.kpis[key].name[self._words.language], "small", "ink2")
            value = label("", "strong", tabular=True, align=_RIGHT, name=f"result {key}")
            status = Status(show_word=False)
            self._grid.addWidget(name, number, 0)
            self._grid.addWidget(value, number, 1)
            self._grid.addWidget(status, number, 2)
            self._lines.append((value, status))

    def _word(self, answer: Answer) -> str:
        if isinstance(answer, Known):
            return self._words.say("form", "computed")
        return self._words.say("form", "waiting")

    def _figure(self, kpi: Kpi, answer: Answer) -> str:
        if isinstance(answer, Between):
            low, high = (self._number(kpi, end) for end in (answer.low, answer.high))
            return f"{low}–{high}"
        if not isinstance(answer, Known):
            return self._words.say("form", "waiting")
        return self._number(kpi, answer.value)

    def _number(self, kpi: Kpi, value: float) -> str:
        if kpi.unit is Unit.PERCENT:
            text = self._formats.percent(value)
            return f"+{text}" if value > 0 and "growth" in kpi.key else text
        if kpi.unit is Unit.MONEY:
            return self._formats.money(round(value))
        return self._formats.number(value, 0 if kpi.unit is Unit.COUNT else 1)

    def _waits(self, kpi: Kpi, answer: Unknown, scope: Scope, doubted: frozenset[str]) -> str:
        say, language = self._words.say, self._words.language
        name = kpi.name[language]
        held = scope.catalogue.find(next(iter(scope.metric_names(kpi.key) & doubted), ""))
        if held is not None:
            text = say("form", "{name} is computed once {part} is confirmed.")
            return text.format(name=name, part=held.name[language])
        part = scope.catalogue.find(_base(answer.about))
        if part is None:
            return say("form", "{name} waits for more numbers.").format(name=name)
        return say("form", "{name} waits for {part}.").format(name=name, part=part.name[language])
