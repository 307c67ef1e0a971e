"""What the form says of a line: names, figures, changes, questions, in words ready to be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.answer import Known, Unknown, Why
from kpidesk.domain.compare import Verdict
from kpidesk.domain.metric import Direction, Kind, Unit
from kpidesk.domain.number import EntryState
from kpidesk.domain.reading import Source, State
from kpidesk.language.entries import brief, figure, reading, rounding, said, understood
from kpidesk.ui.numbers.row import Answerable, Shown
from kpidesk.ui.widgets.status import Shape

if TYPE_CHECKING:
    from kpidesk.domain.answer import Answer
    from kpidesk.domain.compare import Change
    from kpidesk.domain.form import Judged, Line
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.number import Entry
    from kpidesk.domain.problem import Problem
    from kpidesk.language.formats import Formats
    from kpidesk.language.words import Words

FEW = 500
"""Below this a change is said as a number, above it in percent."""
NEARLY = 0.95
"""From this share of a target on it is nearly reached."""
LONGEST_TARGET = 13


class Wording:
    """The words of one language for the lines of the form."""

    def __init__(self, words: Words, formats: Formats) -> None:
        self.words, self.formats = words, formats

    # Names.

    def name(self, metric: Metric) -> str:
        """What is counted, in the reader's language."""
        return metric.name[self.words.language]

    def term(self, metric: Metric, platform: str) -> str:
        """The word on the phone, or the other language's, where it differs from the name."""
        name, label = self.name(metric), metric.label(platform)[self.words.language]
        if label.casefold() != name.casefold():
            return label
        if metric.kind is Kind.LEVEL:
            return self.words.say("form", "at the week's end")
        other = metric.name.en if self.words.language == "id" else ""
        return other if other.casefold() != name.casefold() else ""

    # The content of a field.

    def content(self, line: Line) -> str:
        """What stands in the field: rounded numbers as typed, exact ones written out."""
        stored = line.reading
        if stored is None:
            return ""
        if stored.value is None:
            return self.words.say("form", "not available")
        if stored.state is State.ROUNDED and stored.text:
            return stored.text
        return figure(stored.value, line.typed, self.formats)

    def hint(self, line: Line) -> str:
        """What an import of single days knows of a week nobody typed."""
        if line.reading is None and isinstance(line.known, Known) and line.known.coverage == 1:
            return figure(line.known.value, line.typed, self.formats)
        return ""

    # The rest of the row.

    def shown(
        self,
        line: Line,
        change: Change,
        *,
        typing: Judged | None = None,
        doubts: tuple[Problem, ...] = (),
        saved: bool = True,
        proposal: str = "",
    ) -> Shown:
        """A row: what is stored, or what is being typed (`typing`)."""
        entry = typing.entry if typing else None
        question = self._question(line, typing, doubts)
        answer = self._answer(line, entry)
        shape, word = self._status(line, answer)
        return Shown(
            name=self.name(line.metric),
            term=self.term(line.metric, line.account.platform),
            before=self._figure(line.before, line),
            saved=saved and typing is None and line.reading is not None and question is None,
            reading=self._reading(line, entry, proposal),
            change=self.change(line, change),
            change_tone=_TONE[change.verdict],
            target=self._target(line),
            shape=shape,
            shape_word=word,
            question=question,
            note=line.reading.note if line.reading else "",
            hint=proposal or self.hint(line),
        )

    def _target(self, line: Line) -> str:
        """The target in its narrow column; billions are written short."""
        if line.target is None:
            return ""
        text = figure(line.target, line.typed, self.formats)
        if line.typed == "money" and len(text) > LONGEST_TARGET:
            return self.formats.short_money(line.target)
        return text

    def _figure(self, answer: Answer, line: Line) -> str:
        if isinstance(answer, Known):
            return figure(answer.value, line.typed, self.formats)
        gone = isinstance(answer, Unknown) and answer.why is Why.NOT_AVAILABLE
        return "–" if gone else ""

    def _answer(self, line: Line, entry: Entry | None) -> Answer:
        if entry is None:
            return line.known
        if entry.value is None:
            return Unknown(Why.NO_READING)
        return Known(entry.value, entry.rounded_by)

    def _reading(self, line: Line, entry: Entry | None, proposal: str) -> str:
        """Only where it says more than the field itself does."""
        if entry is not None:
            if entry.state is EntryState.MISSING:
                return self.words.say("form", "not zero")
            return reading(entry, line.typed, self.formats)
        if proposal:
            return self.words.say("form", "Enter = use it")
        stored = line.reading
        if stored is None:
            return self.words.say("form", "from an import") if self.hint(line) else ""
        if stored.value is None:
            return self.words.say("form", "not zero")
        if stored.state is State.ROUNDED:
            text = "= " + figure(stored.value, line.typed, self.formats)
            return f"{text} {rounding(stored.rounded_by, line.typed, self.formats)}"
        if stored.state is State.ESTIMATED:
            return self.words.say("form", "estimated")
        return self.words.say("form", "from an import") if _came_by_file(stored.source) else ""

    def change(self, line: Line, change: Change) -> str:
        """`+5,8%`, `+118`, `+0,3 points`, `new`, `same`; empty without a comparison."""
        if change.why is not None or change.absolute is None:
            return ""
        if change.from_zero:
            return self.words.say("form", "new")
        if change.absolute == 0:
            return self.words.say("form", "same")
        if change.points is not None:
            points = self.formats.signed(change.points, 1)
            return self.words.say("form", "{n} points").format(n=points)
        few = line.metric.kind is Kind.LEVEL or abs(change.base or 0) < FEW
        if change.percent is None or (few and line.metric.unit is Unit.COUNT):
            return self.formats.signed(
                change.absolute, 0 if isinstance(change.absolute, int) else 1
            )
        return self.formats.signed(change.percent, 1) + "%"

    def _status(self, line: Line, answer: Answer) -> tuple[Shape | None, str]:
        if line.target is None:
            return None, ""
        if not isinstance(answer, Known):
            return Shape.NONE, self.words.say("form", "Target not yet judged")
        down = line.metric.direction is Direction.DOWN
        value, target = answer.value, line.target
        if value <= target if down else value >= target:
            return Shape.DONE, self.words.say("form", "Target reached")
        near = target >= NEARLY * value if down else value >= NEARLY * target
        if near:
            return Shape.ON_TRACK, self.words.say("form", "Nearly there")
        return Shape.CAUTION, self.words.say("form", "Target not reached")

    # Questions.

    def _question(
        self, line: Line, typing: Judged | None, doubts: tuple[Problem, ...]
    ) -> Answerable | None:
        if typing is not None and typing.stop is not None:
            return self._stopped(line, typing)
        if not doubts:
            return None
        return Answerable(
            text=brief(doubts[0], line.typed, self.words, self.formats),
            tone="warn",
            sentence=" ".join(said(d, line.typed, self.words, self.formats) for d in doubts),
            keys=(("Enter", self.words.say("form", "keep")),),
        )

    def _stopped(self, line: Line, typing: Judged) -> Answerable:
        assert typing.stop is not None
        choices = typing.entry.choices
        asked = typing.entry.state is EntryState.AMBIGUOUS
        caps = tuple(
            (str(n), figure(choice.value, line.typed, self.formats))
            for n, choice in enumerate(choices, start=1)
        )
        if not asked:
            caps = tuple((key, self.words.say("form", "yes")) for key, _ in caps)
        return Answerable(
            text="" if asked else brief(typing.stop, line.typed, self.words, self.formats),
            tone="warn" if choices else "bad",
            sentence=said(typing.stop, line.typed, self.words, self.formats),
            keys=caps,
        )

    def not_saved(self, sentence: str) -> Answerable:
        """What stands beside a number the file did not take."""
        return Answerable(self.words.say("form", "Not saved"), "bad", sentence)

    def stated(self, line: Line, entry: Entry) -> str:
        """The sentence for what is being typed."""
        return understood(entry, line.typed, self.words, self.formats)


_TONE = {
    Verdict.BETTER: "good",
    Verdict.WORSE: "bad",
    Verdict.SAME: "ink2",
    Verdict.CHANGED: "ink2",
    Verdict.UNCLEAR: "ink3",
}


def _came_by_file(source: Source) -> bool:
    return source in (Source.IMPORTED, Source.SALVAGED)
