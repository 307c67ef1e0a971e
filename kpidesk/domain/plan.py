"""What a file would do to the shop's numbers: new, same, changed, refused. Shown before, applied
after a yes."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kpidesk.domain.double import once
from kpidesk.domain.metric import Kind
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Problem
from kpidesk.domain.question import Ask, Choice, Question, Sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from kpidesk.domain.answer import Number
    from kpidesk.domain.incoming import Draft, Incoming, IncomingPost
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.post import PostReading
    from kpidesk.domain.reading import Reading
    from kpidesk.domain.shop import Account

FAR_ABOVE = 100
"""A value this many times the usual one is remarked upon."""
FEW_REFUSED = 5
"""Fewer refused rows than this are seen at a glance."""
KEEP, REPLACE, EACH = "keep", "replace", "each"

CHANGED_QUESTION = "changed"

Place = tuple[str, int]
"""Sheet and row of a file."""
Key = tuple[object, ...]
"""What names a reading or a post within one plan."""


class Verdict(StrEnum):
    """What a value of the file means for the shop."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Line:
    """A reading of the file beside the one the shop has."""

    incoming: Incoming
    old: Reading | None

    @property
    def verdict(self) -> Verdict:
        """New, same or changed."""
        if self.old is None:
            return Verdict.NEW
        return Verdict.SAME if self.old.value == self.incoming.reading.value else Verdict.CHANGED

    @property
    def key(self) -> Key:
        """Names the line within its plan."""
        return self.incoming.reading.key


@dataclass(slots=True)
class PostLine:
    """A post of the file beside what the shop last read of it. `old` holds the counters of the
    latest reading, in the order of `Plan.post_metrics`; `known` is the id of the post kept."""

    incoming: IncomingPost
    known: str | None
    verdict: Verdict
    old: tuple[Number | None, ...] = ()

    @property
    def key(self) -> Key:
        """Names the line within its plan."""
        return self.incoming.post.key


@dataclass(frozen=True, slots=True)
class Total:
    """A check on one metric of one account: how many values, over which days, and their sum (None
    where adding would be wrong: unique people, levels, rates)."""

    account: str
    metric: str
    count: int
    span: Period
    least: Number
    most: Number
    sum: Number | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A finished or half-asked import. With open questions it is a preview only."""

    format: str
    lines: tuple[Line, ...] = ()
    posts: tuple[PostLine, ...] = ()
    post_metrics: tuple[str, ...] = ()
    read_on: date | None = None
    refused: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    accounts: tuple[Account, ...] = ()
    remember: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    read: int = 0
    skipped: int = 0
    keep: bool = False
    """True when values that differ are left as they are in the shop."""
    kept: Mapping[Key, bool] = field(default_factory=dict)
    """For single values that differ, by their line: True where the shop's is kept. It comes
    before `keep`, and with all of them decided that need not be asked."""
    time_zone: str = "UTC"
    nothing: bool = False
    """True when the user will not have a file of which so much is refused."""

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions that must be answered first."""
        settled = {CHANGED_QUESTION} if self.questions and not self.undecided else set()
        return tuple(one for one in self.questions if one.must and one.id not in settled)

    @property
    def conflicts(self) -> Iterator[Line | PostLine]:
        """The lines whose value differs from the shop's."""
        yield from (line for line in self.lines if line.verdict is Verdict.CHANGED)
        yield from (line for line in self.posts if line.verdict is Verdict.CHANGED)

    @property
    def undecided(self) -> int:
        """How many conflicts have no choice of their own."""
        return sum(line.key not in self.kept for line in self.conflicts)

    def keeps(self, line: Line | PostLine) -> bool:
        """True when the shop's value of a conflict stays."""
        return self.kept.get(line.key, self.keep)

    def deciding(self, kept: Mapping[Key, bool]) -> Plan:
        """The plan with these choices for single conflicts instead of its own."""
        return replace(self, kept=dict(kept))

    def _is_written(self, line: Line | PostLine) -> bool:
        if line.verdict is Verdict.CHANGED:
            return not self.keeps(line)
        return line.verdict is Verdict.NEW

    @property
    def is_ready(self) -> bool:
        """True when nothing is left to ask."""
        return not self.open_questions

    def rows(self, verdict: Verdict) -> int:
        """How many rows of the file bring at least one value of that verdict and none stronger
        (changed before new before same)."""
        return self.verdicts()[verdict]

    @property
    def refused_rows(self) -> int:
        """How many rows have at least one refused cell."""
        return len({(p.fact("sheet"), p.row) for p in self.refused})

    def values(self, verdict: Verdict) -> int:
        """How many single values have that verdict."""
        return sum(line.verdict is verdict for line in self.lines)

    def to_store(self) -> list[Reading]:
        """The readings that applying the plan writes."""
        if self.nothing:
            return []
        return [line.incoming.reading for line in self.lines if self._is_written(line)]

    def posts_to_store(self) -> Iterator[PostLine]:
        """The posts that applying the plan writes."""
        for line in () if self.nothing else self.posts:
            if self._is_written(line):
                yield line

    @property
    def size(self) -> int:
        """How many readings and posts applying the plan writes."""
        return len(self.to_store()) + sum(1 for _ in self.posts_to_store())

    @property
    def writes(self) -> bool:
        """True when applying it would change anything."""
        return bool(self.to_store()) or next(self.posts_to_store(), None) is not None

    @property
    def span(self) -> Period | None:
        """From the first day to the last of what the file holds."""
        days = [line.incoming.reading.period for line in self.lines]
        posts = self._post_days()
        firsts = [p.first for p in days] + posts
        lasts = [p.last for p in days] + posts
        return Period(min(firsts), max(lasts)) if firsts else None

    def _post_days(self) -> list[date]:
        """The first and last day of the posts, in the shop's zone."""
        published = [line.incoming.post.published for line in self.posts]
        moments = [moment for moment in published if moment is not None]
        ends = (min(moments), max(moments)) if moments else ()
        return [moment.astimezone(ZoneInfo(self.time_zone)).date() for moment in ends]

    def verdicts(self) -> Counter[Verdict]:
        """The rows of each verdict, counted once."""
        strongest: dict[Place, Verdict] = {}
        rank = {Verdict.SAME: 0, Verdict.NEW: 1, Verdict.CHANGED: 2}
        for line in self.lines:
            place = (line.incoming.sheet, line.incoming.row)
            held = strongest.get(place, Verdict.SAME)
            strongest[place] = max(held, line.verdict, key=rank.__getitem__)
        counted = Counter(strongest.values())
        counted.update(line.verdict for line in self.posts)
        return counted


@dataclass(frozen=True, slots=True)
class Known:
    """What the shop already has, read before the plan is made."""

    readings: Mapping[tuple[str, str, Period, str], Reading] = field(default_factory=dict)
    posts: Mapping[tuple[str, str], tuple[str, PostReading | None]] = field(default_factory=dict)
    """(account, code) → the kept post's id and its latest reading."""
    locked: Callable[[str, Period], bool] = lambda _account, _period: False
    """Whether an account's month that the period touches is closed."""


def plan(
    draft: Draft, known: Known, metrics: Mapping[str, Metric], answers: Mapping[str, str]
) -> Plan:
    """Compare a draft with what the shop has. `answers` may hold `changed` (keep, replace) and
    `twice` (sum, last, refuse)."""
    questions = list(draft.questions)
    refused = list(draft.refused)
    incoming = once(draft.incoming, metrics, answers.get("twice", ""), questions, refused)
    incoming = _unlocked(incoming, known.locked, refused)
    lines = tuple(Line(one, known.readings.get(one.reading.key)) for one in incoming)
    posts = tuple(_post_line(one, draft, known) for one in draft.posts)
    changed = _changed_question(lines, posts)
    if changed and "changed" not in answers:
        questions.append(changed)
    if "refused" not in answers:
        questions += _much_refused(refused, draft.read)
    return Plan(
        format=draft.format,
        lines=lines,
        posts=posts,
        post_metrics=draft.post_metrics,
        read_on=draft.read_on,
        refused=tuple(sorted(refused, key=lambda p: (str(p.fact("sheet") or ""), p.row or 0))),
        remarks=(*draft.remarks, *_unusual(lines, known)),
        questions=tuple(questions),
        accounts=tuple(draft.accounts),
        remember=tuple((k, tuple(v.items())) for k, v in draft.remember.items()),
        read=draft.read,
        skipped=draft.skipped,
        keep=answers.get("changed") == KEEP,
        time_zone=draft.time_zone,
        nothing=answers.get("refused") == "none",
    )


def totals(lines: Iterable[Line], metrics: Mapping[str, Metric]) -> list[Total]:
    """Per account and metric: count, span and, where adding is right, the sum. Parts of a
    breakdown are left out, so nothing is counted twice."""
    groups: dict[tuple[str, str], list[Reading]] = defaultdict(list)
    for line in lines:
        reading = line.incoming.reading
        if reading.value is not None and not reading.breakdown:
            groups[reading.account, reading.metric].append(reading)
    return [_total(key, readings, metrics) for key, readings in groups.items()]


def _total(
    key: tuple[str, str], readings: Sequence[Reading], metrics: Mapping[str, Metric]
) -> Total:
    values = [r.value for r in readings if r.value is not None]
    metric = metrics.get(key[1])
    adds = metric is not None and metric.kind is Kind.FLOW
    span = Period(min(r.period.first for r in readings), max(r.period.last for r in readings))
    return Total(*key, len(values), span, min(values), max(values), sum(values) if adds else None)


def _unlocked(
    incoming: list[Incoming], locked: Callable[[str, Period], bool], refused: list[Problem]
) -> list[Incoming]:
    places = {(one.reading.account, one.reading.period) for one in incoming}
    closed = {place for place in places if locked(*place)}
    if not closed:
        return incoming
    refused += [
        Problem("month_locked", (("sheet", one.sheet),), one.row, one.column)
        for one in incoming
        if (one.reading.account, one.reading.period) in closed
    ]
    return [one for one in incoming if (one.reading.account, one.reading.period) not in closed]


def _post_line(one: IncomingPost, draft: Draft, known: Known) -> PostLine:
    kept, latest = known.posts.get(one.post.key, (None, None))
    if kept is None or latest is None:
        return PostLine(one, kept, Verdict.NEW)
    had = dict(latest.values)
    old = tuple(had.get(metric) for metric in draft.post_metrics)
    given = [(a, b) for a, b in zip(one.values, old, strict=True) if a is not None]
    if all(a == b for a, b in given):
        return PostLine(one, kept, Verdict.SAME, old)
    newer = draft.read_on is not None and draft.read_on > latest.on
    return PostLine(one, kept, Verdict.NEW if newer else Verdict.CHANGED, old)


def _changed_question(lines: Sequence[Line], posts: Sequence[PostLine]) -> Question | None:
    changed = [line for line in lines if line.verdict is Verdict.CHANGED]
    differing = len(changed) + sum(line.verdict is Verdict.CHANGED for line in posts)
    if not differing:
        return None
    samples = [(line.old, line.incoming) for line in changed[:3]]
    return Question(
        CHANGED_QUESTION,
        Ask.CHANGED,
        (
            Choice(
                REPLACE,
                samples=tuple(
                    Sample(str(o.value if o else ""), str(n.reading.value), n.row)
                    for o, n in samples
                ),
            ),
            Choice(
                KEEP,
                samples=tuple(Sample("", str(o.value if o else ""), n.row) for o, n in samples),
            ),
        ),
        suggested=REPLACE,
        facts=(("count", differing),),
    )


def _much_refused(refused: Sequence[Problem], read: int) -> list[Question]:
    """A second yes where two fifths of the rows are refused; posts of others are no fault."""
    rows = {(p.fact("sheet"), p.row) for p in refused if p.code != "row_not_own"}
    if len(rows) < FEW_REFUSED or len(rows) * 5 < read * 2:
        return []
    choices = (Choice("none"), Choice("rest"))
    facts = (("count", len(rows)), ("row", read))
    return [Question("refused", Ask.REFUSED, choices, suggested="none", facts=facts)]


def _unusual(lines: Sequence[Line], known: Known) -> list[Problem]:
    """A remark on each value far above the usual one of the same metric, account and length."""
    usual: dict[tuple[str, str, int], list[Number]] = defaultdict(list)
    for reading in known.readings.values():
        if reading.value:
            key = (reading.account, reading.metric, reading.period.days)
            usual[key].append(abs(reading.value))
    found = []
    for line in lines:
        reading = line.incoming.reading
        before = usual.get((reading.account, reading.metric, reading.period.days), [])
        if len(before) < 4 or not reading.value or line.verdict is Verdict.SAME:
            continue
        middle = median(before)
        if abs(reading.value) >= FAR_ABOVE * middle:
            facts = (("value", reading.value), ("usual", middle))
            found.append(Problem("far_above", facts, line.incoming.row, line.incoming.column))
    return found
