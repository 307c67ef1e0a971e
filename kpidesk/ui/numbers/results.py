"""What the week makes of itself while it is typed: a few KPIs, and what they wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.metric import Kpi, Unit
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import clear
from kpidesk.ui.widgets.status import Shape, Status
from kpidesk.ui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.period import Period
    from kpidesk.domain.scope import Scope
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

MOST = 4


def keys_for(catalogue: Catalogue, metrics: frozenset[str], leading: str) -> tuple[str, ...]:
    """The KPIs worth watching while these metrics are typed: growth and the shop's engagement
    rate first, then what the catalogue can make of the metrics alone."""
    wanted = (
        "follower_growth_rate",
        leading,
        *WATCHED,
    )
    found = []
    for key in dict.fromkeys(wanted):
        kpi = catalogue.kpis.get(key)
        if kpi is not None and _is_made_of(catalogue, kpi, metrics):
            found.append(key)
    return tuple(found[:MOST])


WATCHED = (
    "er_views",
    "chats_per_1000_reach",
    "link_ctr",
    "profile_visit_rate",
    "conversation_rate",
    "close_rate",
    "chat_to_order_rate",
    "cvr",
    "aov",
    "roas",
    "cpa",
    "saves_per_reach",
    "sends_per_reach",
)


def _is_made_of(catalogue: Catalogue, kpi: Kpi, metrics: frozenset[str]) -> bool:
    from kpidesk.domain.formula import parse
    from kpidesk.domain.problem import Refused

    try:
        names = parse(kpi.formula).required or frozenset(parse(kpi.formula).names)
    except Refused:
        return False
    for name in names:
        base = name.removesuffix("_start").removesuffix("_avg").removesuffix("_before")
        inner = catalogue.kpis.get(base)
        if name in ("days", "weeks") or base in metrics:
            continue
        if inner is None or not _is_made_of(catalogue, inner, metrics):
            return False
    return True


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
        self._lines: list[tuple[object, object]] = []

    def shows(self, keys: tuple[str, ...], scope: Scope, week: Period, account_id: str) -> None:
        """Show these KPIs of the week, of one account."""
        if keys != self._keys:
            self._lay_out(keys, scope.catalogue)
        waits = ""
        for key, (value, status) in zip(keys, self._lines, strict=True):
            kpi = scope.catalogue.kpis[key]
            answer = scope.answer(key, week, account_id)
            value.setText(self._figure(kpi, answer))  # type: ignore[attr-defined]
            known = isinstance(answer, Known)
            status.shows(Shape.ON_TRACK if known else Shape.NONE, self._word(answer))  # type: ignore[attr-defined]
            if isinstance(answer, Unknown) and not waits:
                waits = self._waits(kpi, answer, scope.catalogue)
        self.waiting.setText(waits)

    def _lay_out(self, keys: tuple[str, ...], catalogue: Catalogue) -> None:
        clear(self._grid)
        self._keys, self._lines = keys, []
        for number, key in enumerate(keys):
            name = ElidedLabel(catalogue.kpis[key].name[self._words.language], "body", "ink2")
            value = label("", "strong", tabular=True, name=f"result {key}")
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

    def _waits(self, kpi: Kpi, answer: Unknown, catalogue: Catalogue) -> str:
        name = kpi.name[self._words.language]
        about = answer.about.removesuffix("_start").removesuffix("_avg").removesuffix("_before")
        part = catalogue.find(about)
        if part is None:
            return self._words.say("form", "{name} waits for more numbers.").format(name=name)
        of = part.name[self._words.language]
        return self._words.say("form", "{name} waits for {part}.").format(name=name, part=of)
