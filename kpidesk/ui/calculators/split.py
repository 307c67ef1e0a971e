"""Sharing a budget among channels: a what-if, and what can honestly be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kpidesk.domain.answer import Unknown
from kpidesk.domain.campaign import BudgetLine
from kpidesk.domain.channel import STEP, TESTS, Shift, shift
from kpidesk.domain.cost import Category
from kpidesk.domain.figure import Figure, minus, percent
from kpidesk.domain.split import Split, split
from kpidesk.language.words import mark
from kpidesk.ui.calculators.channel_table import ChannelTable
from kpidesk.ui.calculators.outcome import Given, Group, Outcome, Sentence, parts
from kpidesk.ui.calculators.panel import Panel
from kpidesk.ui.theme import colour, font, px
from kpidesk.ui.widgets.fields import line_edit
from kpidesk.ui.widgets.fraction import EQUALS, Term
from kpidesk.ui.widgets.layout import boxed, column, row
from kpidesk.ui.widgets.segments import Segments
from kpidesk.ui.widgets.status import Shape
from kpidesk.ui.widgets.text import label
from kpidesk.ui.widgets.waterfall import hatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from kpidesk.domain.channel import ChannelSheet
    from kpidesk.domain.figure import Given as Number

CHANNELS = ("1", "2", "3")
NAMES = ("Instagram", "TikTok", "Shopee")
BENDS = ("0.5", "0.6", "0.7", "0.8")


class SplitPanel(Panel):
    """From what each channel brought for its money to a division of the next budget."""

    name = "split"
    title = mark("calculators", "Split a budget")

    def groups(self) -> Sequence[Group]:
        """The money to share, and each channel's past."""
        say = self.words.say
        return (
            Group("", (Given("total", "money", say("calculators", "Budget to share")),)),
            *(
                Group(
                    "",
                    (
                        Given(f"spent_{n}", "money", say("calculators", "Spent there so far")),
                        Given(
                            f"brought_{n}",
                            "money",
                            say("calculators", "Left of its orders"),
                            say("calculators", "revenue less goods and fees"),
                        ),
                    ),
                )
                for n in CHANNELS
            ),
        )

    def add_group(self, group: Group) -> None:
        """A channel's group has its name to type above it."""
        super().add_group(group)
        number = group.fields[0].key.removeprefix("spent_")
        if number in CHANNELS:
            name = line_edit(NAMES[int(number) - 1], name=f"channel_{number}")
            name.setFixedHeight(px(28))
            name.setFixedWidth(px(190))
            name.setMaxLength(40)
            name.setAccessibleName(self.words.say("calculators", "Channel"))
            name.textChanged.connect(self.update_all)
            self.names[number] = name
            self._inside.insertLayout(1, row(name, None, margins=(18, 7, 18, 0)))

    @property
    def names(self) -> dict[str, QLineEdit]:
        """The name fields by channel number."""
        if not hasattr(self, "_names"):
            self._names: dict[str, QLineEdit] = {}
        return self._names

    def extra_left(self, inside: QVBoxLayout) -> None:
        """How fast returns diminish; assumed, never measured."""
        entries = [(bend, self.formats.number(float(bend), 1)) for bend in BENDS]
        self.bend = Segments(entries, "0.6", self.words.say("calculators", "Curve"))
        self.bend.chosen.connect(lambda _key: self.update_all())
        text = label(self.words.say("calculators", "Curve (assumed)"), "med")
        inside.addLayout(row(text, None, self.bend, margins=(18, 8, 18, 0)))

    def given(self) -> tuple[tuple[str, str], ...]:
        """Names and curve are kept as well."""
        names = tuple((f"name_{n}", each.text()) for n, each in self.names.items())
        return (("bend", self.bend.current), *names, *super().given())

    def fill(self, given: Iterable[tuple[str, str]]) -> None:
        """Names and curve first."""
        pairs = list(given)
        for key, text in pairs:
            if key == "bend" and text in BENDS:
                self.bend.select(text)
            elif key.startswith("name_") and key.removeprefix("name_") in self.names:
                self.names[key.removeprefix("name_")].setText(text)
        super().fill(pairs)

    def strengths(self, values: Mapping[str, Number]) -> dict[str, float]:
        """Channel → a of a·x^b, so that the curve passes through what was spent and left."""
        found: dict[str, float] = {}
        for n in CHANNELS:
            spent, brought = values[f"spent_{n}"], values[f"brought_{n}"]
            name = self.names[n].text().strip() or n
            if spent and brought is not None and name not in found:
                found[name] = brought / spent ** float(self.bend.current)
        return found

    def shared(self, values: Mapping[str, Number]) -> Split | None:
        """The division, or None while something is missing."""
        strengths, total = self.strengths(values), values["total"]
        if not total or len(strengths) < 2 or not any(strengths.values()):
            return None
        return split(dict(strengths), float(self.bend.current), total)

    def waits_for(self) -> list[str]:
        """The budget, and two channels."""
        say = self.words.say
        values = self.values()
        missing = [] if values["total"] else [say("calculators", "Budget to share")]
        if len(self.strengths(values)) < 2:
            missing.append(say("calculators", "two channels with money spent and left"))
        return missing

    def work(self, values: Mapping[str, Number]) -> Outcome:
        """The gain over an equal split leads: it is usually small, which is the lesson."""
        say = self.words.say
        found = self.shared(values)
        caption = say("calculators", "Better than an equal split by")
        if found is None:
            word = say("calculators", "Waiting for: {names}").format(
                names=", ".join(self.waits_for())
            )
            return Outcome(caption, "–", "", "ink3", Shape.NONE, word)
        small = not isinstance(found.gain_pct, Unknown) and found.gain_pct < 5
        return Outcome(
            caption=caption,
            value=self.percent(found.gain_pct),
            unit=self.money(_less(found)),
            shape=Shape.ON_TRACK,
            word=say("calculators", "A rough split is fine")
            if small
            else say("calculators", "Worth moving money, step by step"),
            beside=(
                say("calculators", "Assumed, not measured"),
                self.formats.number(float(self.bend.current), 1),
                say("calculators", "curve b"),
                say("calculators", "A few weeks cannot show a channel's curve."),
            ),
            formula=self._formula(found),
            facts=tuple((name, self.money(amount)) for name, amount in found.amounts.items()),
            pictured=tuple(self._so_far(*row) for row in self.table.rows),
            sentence=self._next_step(values),
            advice=self._tests(values),
        )

    def _so_far(self, name: str, orders: str, cost: str, earned: str) -> tuple[str, str]:
        """A channel of one's own campaigns, in words."""
        say = self.words.say
        parts_ = [say("calculators", "{n} orders").format(n=orders), cost]
        if earned:
            parts_.append(f"ROI {earned}")
        return say("calculators", "{name} so far").format(name=name), " · ".join(parts_)

    def typed(self) -> list[tuple[str, str]]:
        """Each figure under the name of its channel."""
        found = []
        for key, each in self.rows.items():
            number = key.rpartition("_")[2]
            channel = self.names[number].text().strip() if number in self.names else ""
            if each.text:
                found.append((f"{channel}: {each.name}" if channel else each.name, each.text))
        return found

    def _next_step(self, values: Mapping[str, Number]) -> Sentence:
        """At most a fifth a week towards the channel where one more unit leaves most."""
        say, found = self.words.say, self._shift(values)
        if found is None:
            return ((say("calculators", "No channel leaves more for the next rupiah."), False),)
        text = say(
            "calculators",
            "Shift step by step: at most {amount} a week ({step} of {source}) to {target}. There "
            "{unit} more leaves {more}, here {less}.",
        )
        facts = {
            "amount": self.money(found.amount),
            "step": self.percent(STEP, 0),
            "source": found.source,
            "target": found.target,
            "unit": self.money(self.thousand),
            "more": self.money(self.thousand * found.more),
            "less": self.money(self.thousand * found.less),
        }
        return parts(text, facts, ("amount", "target"))

    def _tests(self, values: Mapping[str, Number]) -> Sentence:
        """What is kept for trying things out, and to look again before moving more."""
        total = int(values["total"] or 0)
        low, high = (self.money(total * share // 100) for share in TESTS)
        text = self.words.say(
            "calculators", "Keep {low} to {high} (10–20%) for tests, and look again after a week."
        )
        return parts(text, {"low": low, "high": high})

    def _shift(self, values: Mapping[str, Number]) -> Shift | None:
        spent: dict[str, int] = {}
        left: dict[str, int | float] = {}
        for n in CHANNELS:
            paid, brought = values[f"spent_{n}"], values[f"brought_{n}"]
            name = self.names[n].text().strip() or n
            if paid and brought is not None and name not in spent:
                spent[name], left[name] = int(paid), brought
        return shift(spent, left, float(self.bend.current), int(values["total"] or 0))

    def _formula(self, found: Split) -> tuple[Term, ...]:
        say = self.words.say
        return (
            Term(say("calculators", "left of the orders")),
            EQUALS,
            Term("a × x^b", "ink2"),
            Term("·", "ink3"),
            Term(say("calculators", "next rupiah, each channel"), "ink2"),
            EQUALS,
            Term(self.number(found.marginal_each, 2), "pritext", True),
        )

    def picture(self) -> QWidget:
        """Bars of the division over what the shop's own campaigns say of its channels."""
        self.bars, self.table = SplitBars(), ChannelTable(self.house)
        return boxed(column(self.bars, self.table, gap=8))

    def knows(self, channels: Sequence[ChannelSheet]) -> None:
        """Show the channels of the shop's own campaigns."""
        self.table.shows(channels)
        self.update_all()

    def draw(self, values: Mapping[str, Number]) -> tuple[str, str]:
        """Each channel's share, with what it left for each unit spent."""
        say = self.words.say
        found = self.shared(values)
        title = say("calculators", "How to share it")
        if found is None:
            self.bars.shows([])
            return title, ""
        rows = []
        for n in CHANNELS:
            name = self.names[n].text().strip() or n
            spent, brought = values[f"spent_{n}"], values[f"brought_{n}"]
            if name in found.amounts and spent and brought is not None:
                back = say("calculators", "left {roi} per rupiah spent").format(
                    roi=self.formats.number(brought / spent, 2)
                )
                amount = found.amounts[name]
                share = percent(amount, int(values["total"] or 1), "total")
                rows.append(
                    (name, amount, f"{self.money(amount)} · {self.percent(share, 0)}", back)
                )
        self.bars.shows(rows, int(values["total"] or 0) / max(1, len(rows)))
        return title, say("calculators", "hatched: an equal split")

    def plan(self) -> list[BudgetLine]:
        """One line of ads for each channel."""
        found = self.shared(self.values())
        amounts = found.amounts if found else {}
        return [
            BudgetLine(Category.ADS, amount, note=name)
            for name, amount in amounts.items()
            if amount
        ]


def _less(found: Split) -> Figure:
    return minus(found.return_opt, found.return_equal)


class SplitBars(QWidget):
    """One bar for each channel over the bar of an equal split."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, int, str, str]] = []
        self._equal = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(px(150))

    def shows(self, rows: list[tuple[str, int, str, str]], equal: float = 0.0) -> None:
        """Rows are (channel, amount, figure, remark); `equal` is each one's equal share."""
        self._rows, self._equal = rows, equal
        self.setAccessibleName(", ".join(f"{name} {figure}" for name, _, figure, _ in rows))
        self.update()

    def sizeHint(self) -> QSize:
        """Three bars."""
        return QSize(px(520), px(200))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name above, bar below, figure at its end."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widest = max([amount for _, amount, _, _ in self._rows] + [self._equal, 1.0])
        tall = min(self.height() / len(self._rows), px(66))
        room = self.width() - px(190)
        for index, (name, amount, figure, remark) in enumerate(self._rows):
            top = index * tall
            painter.setFont(font("smed"))
            painter.setPen(colour("ink"))
            line = QRectF(0, top, self.width(), px(18))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setFont(font("small"))
            painter.setPen(colour("ink3"))
            painter.drawText(
                line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, remark
            )
            hatch(
                painter,
                QRectF(0, top + px(22), room * self._equal / widest, px(20)),
                colour("neumark"),
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("s1"))
            bar = QRectF(0, top + px(26), max(3.0, room * amount / widest), px(12))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setFont(font("sstrong", tabular=True))
            painter.setPen(colour("ink"))
            end = max(bar.right(), room * self._equal / widest) + 8
            painter.drawText(
                QRectF(end, top + px(22), self.width() - end, px(20)),
                Qt.AlignmentFlag.AlignVCenter,
                figure,
            )
        painter.end()
