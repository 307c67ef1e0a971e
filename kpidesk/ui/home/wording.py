"""What a card says: figures, changes and reasons in words ready to be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Between, Known, Unknown
from kpidesk.domain.compare import Verdict
from kpidesk.domain.dashboard import Standing, Step
from kpidesk.domain.metric import Kind, Metric, Unit
from kpidesk.domain.shop import Platform
from kpidesk.language.platforms import account_name
from kpidesk.language.reasons import reason
from kpidesk.language.words import mark
from kpidesk.ui.widgets.kpi_card import Face
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.answer import Number
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.compare import Change
    from kpidesk.domain.dashboard import Card
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

STANDINGS: dict[Standing, tuple[Shape, str]] = {
    Standing.REACHED: (Shape.DONE, mark("home", "Reached")),
    Standing.NEAR: (Shape.CAUTION, mark("home", "Nearly")),
    Standing.SHORT: (Shape.BEHIND, mark("home", "Behind")),
    Standing.RUNNING: (Shape.NONE, mark("home", "Not all filled in")),
    Standing.NO_FIGURE: (Shape.NONE, mark("home", "No number yet")),
    Standing.NO_TARGET: (Shape.NONE, mark("home", "No target")),
}
AGAINST: dict[Step, str] = {
    Step.WEEK: mark("home", "from last week"),
    Step.MONTH: mark("home", "from last month"),
    Step.QUARTER: mark("home", "from last quarter"),
}
LAST: dict[Step, str] = {
    Step.WEEK: mark("home", "{n} weeks"),
    Step.MONTH: mark("home", "{n} months"),
    Step.QUARTER: mark("home", "{n} quarters"),
}
TONES = {Verdict.BETTER: "good", Verdict.WORSE: "bad"}
FEW = 500
"""Below this a change is said as a number; a percentage of few sounds like much."""
LONG = 1_000_000


class Wording:
    """The words of one language for the cards of one step."""

    def __init__(self, words: Words, formats: Formats, catalogue: Catalogue, step: Step) -> None:
        self._words, self._formats = words, formats
        self._catalogue, self._step = catalogue, step

    def name(self, key: str) -> str:
        """The name of a metric or KPI."""
        found = self._catalogue.find(key)
        return found.name[self._words.language] if found else key

    def lengths(self, lengths: Sequence[int]) -> list[str]:
        """`12 minggu`, `26 minggu`."""
        text = self._words.say("home", LAST[self._step])
        return [text.format(n=n) for n in lengths]

    def face(self, card: Card, alone: bool) -> Face:
        """A card in words; `alone` where the shop has one account, which then need not be said."""
        found = self._catalogue.find(card.key)
        unit = found.unit if found else Unit.DECIMAL
        shape, word = STANDINGS[card.standing]
        value, small, why = self._value(card, unit)
        change, way = self._change(card.change, unit, self._in_numbers(card, unit))
        against = self._words.say("home", AGAINST[self._step])
        if not change and card.change.why is not None:
            against = reason(card.change.why, self._words)
        whose = self._whose(card, alone)
        target = ""
        if card.target is not None:
            text = self._formats.in_unit(unit, card.target)
            if unit is Unit.MONEY:
                text = self._formats.short_money(card.target)
            target = self._words.say("home", "Target {value}").format(value=text)
        return Face(
            key=card.key,
            name=self.name(card.key),
            value=value,
            unit=" ".join(part for part in (small, whose) if part),
            change=change,
            against=against,
            way=way,
            tone=TONES.get(card.change.verdict, "ink2"),
            shape=shape,
            word=self._words.say("home", word),
            target=target,
            offer="" if target else self._words.say("home", "Set a target"),
            reason=why,
            spark=card.series.values,
            spark_target=card.series.targets[-1] if card.series.targets else None,
            hint=self._hint(card),
        )

    def _whose(self, card: Card, alone: bool) -> str:
        """Whose figure it is, where the shop has several accounts on networks."""
        account = card.account
        if alone or account is None or account.platform in (Platform.BOOKS, Platform.WHATSAPP):
            return ""
        return account.title

    def _in_numbers(self, card: Card, unit: Unit) -> bool:
        found = self._catalogue.find(card.key)
        level = isinstance(found, Metric) and found.kind is Kind.LEVEL
        few = card.change.base is not None and abs(card.change.base) < FEW
        return unit is Unit.COUNT and (level or few) and not card.change.per_day

    def _value(self, card: Card, unit: Unit) -> tuple[str, str, str]:
        """The large text, the small one behind it, and why there is no figure."""
        answer = card.answer
        if isinstance(answer, Unknown):
            part = self.name(answer.about) if answer.about else ""
            return "\u2013", "", reason(answer.why, self._words, part)
        if isinstance(answer, Between):
            low, high = (self._short(v, unit) for v in (answer.low, answer.high))
            text = self._words.say("home", "lies between; people cannot be added up")
            return f"{low}\u2013{high}", "", text
        assert isinstance(answer, Known)
        small = "\u00b1" + self._formats.in_unit(unit, answer.rounded_by)
        if unit is Unit.PERCENT:
            return self._formats.number(answer.value, 1), "%", ""
        return self._short(answer.value, unit), small if answer.rounded_by else "", ""

    def _short(self, value: Number, unit: Unit) -> str:
        if unit is Unit.MONEY:
            return self._formats.short_money(value)
        if unit is Unit.COUNT and abs(value) >= LONG:
            return self._formats.short(value)
        return self._formats.in_unit(unit, value)

    def _change(self, change: Change, unit: Unit, in_numbers: bool) -> tuple[str, str]:
        """`+3,8%`, `+0,4 poin`, `+96`, and which way the arrow points."""
        if change.absolute is None or change.why is not None:
            return "", ""
        way = "up" if change.absolute > 0 else "down" if change.absolute < 0 else "same"
        formats = self._formats
        if way == "same":
            return self._words.say("home", "unchanged"), way
        if change.points is not None:
            text = formats.signed(change.points, 1)
            return self._words.say("home", "{n} points").format(n=text), way
        if in_numbers or change.percent is None:
            sign = "+" if change.absolute > 0 else "\u2212"
            return sign + self._short(abs(change.absolute), unit), way
        decimals = 0 if abs(change.percent) >= 100 else 1
        return formats.signed(change.percent, decimals) + "%", way

    def _hint(self, card: Card) -> str:
        found = self._catalogue.find(card.key)
        text = found.definition[self._words.language] if found else ""
        if card.account is not None:
            text = f"{account_name(card.account, self._words)}. {text}"
        return text
