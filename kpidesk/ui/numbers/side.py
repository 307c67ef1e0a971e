"""The right side of the form: where the number is, the screenshot or the summary; live results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kpidesk.domain.answer import Known
from kpidesk.language.entries import figure
from kpidesk.language.platforms import platform_name
from kpidesk.ui.numbers.evidence import EvidenceCard
from kpidesk.ui.numbers.phone import Phone, Screen
from kpidesk.ui.numbers.results import Results
from kpidesk.ui.numbers.summary import SummaryCard
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.keycap import KeyCap
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.form import Form, Line
    from kpidesk.domain.shop import Platform
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

WIDTH = 276


class WhereCard(Card):
    """The drawn phone with the way to the number in words above it."""

    def __init__(self, words: Words, formats: Formats, catalogue: Catalogue) -> None:
        super().__init__(words.say("form", "Where is it?"), margins=(18, 13, 18, 0), gap=4)
        self._words, self._formats, self._catalogue = words, formats, catalogue
        self.setObjectName("where")
        self.head.addWidget(KeyCap("F1"))
        self.way = label("", "small", "ink2", wrap=True, name="way")
        self.way.setFixedHeight(px(66))
        self.way.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.phone = Phone()
        self.add(self.way, self.phone)
        self.body.setStretchFactor(self.phone, 1)

    def shows(self, form: Form, line: Line) -> None:
        """Mark a line on the drawn phone and say the way to it."""
        account = line.account
        language = self._words.language
        self.way.setText(self._catalogue.where(line.metric.key, account.platform)[language])
        lines = next(s.lines for s in form.sections if s.account.id == account.id)
        texts = tuple(
            (one.metric.label(account.platform)[language], self._value(one)) for one in lines
        )
        marked = next(n for n, one in enumerate(lines) if one.place == line.place)
        self.phone.shows(
            Screen(
                title=self._title(account.platform),
                window=self._words.say("form", "Last 7 days"),
                span=self._formats.span(form.week, year=False),
                lines=texts,
                marked=marked,
                below=self._words.say("form", "Top content") if account.platform in _POSTS else "",
            )
        )

    def _title(self, platform: Platform) -> str:
        if platform in ("instagram", "facebook", "threads"):
            return self._words.say("form", "Insights")
        return platform_name(platform, self._words)

    def _value(self, line: Line) -> str:
        if line.reading is not None and line.reading.value is None:
            return "–"
        if line.reading is not None and line.reading.rounded_by and line.reading.text:
            return line.reading.text
        if isinstance(line.known, Known):
            return figure(line.known.value, line.typed, self._formats)
        return ""


_POSTS = frozenset({"instagram", "facebook", "tiktok", "threads", "youtube", "x"})


class Side(QWidget):
    """One of three cards above, the results below."""

    help_shown = Signal()

    def __init__(self, words: Words, formats: Formats, catalogue: Catalogue) -> None:
        super().__init__()
        self.setFixedWidth(px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.where = WhereCard(words, formats, catalogue)
        self.evidence = EvidenceCard(words)
        self.summary = SummaryCard(words, formats)
        self.results = Results(words, formats)
        self._stack = QStackedWidget()
        for card in (self.where, self.evidence, self.summary):
            self._stack.addWidget(card)
        self.evidence.closed.connect(self.show_phone)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(self._stack, 1)
        inside.addWidget(self.results)

    def show_phone(self) -> None:
        """Show where the number is."""
        self._stack.setCurrentWidget(self.where)

    def show_evidence(self) -> None:
        """Show the screenshot."""
        self._stack.setCurrentWidget(self.evidence)

    def show_summary(self) -> None:
        """Show what the week came to."""
        self._stack.setCurrentWidget(self.summary)

    @property
    def shows_summary(self) -> bool:
        """True while the summary stands there."""
        return self._stack.currentWidget() is self.summary

    @property
    def shows_phone(self) -> bool:
        """True while the phone stands there."""
        return self._stack.currentWidget() is self.where
