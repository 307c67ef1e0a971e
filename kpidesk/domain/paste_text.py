"""Text copied from a phone or read off a picture: which number belongs to which label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.number import EntryState, kind_of, read
from kpidesk.domain.problem import refuse

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kpidesk.domain.metric import Metric
    from kpidesk.domain.number import Entry

LONGEST = 20_000

_NUMBER = re.compile(
    r"""(?<![\w.,])
    (?:rp\.?\s?|idr\s?)?[+\-\u2212]?
    (?:[0-9]+(?::[0-9]{2}){1,2}
      |[0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3})+(?![0-9])
      |[0-9]+(?:[.,][0-9]+)*)
    (?:[ \u00a0\u202f]?(?:rb|ribu|k|jt|juta|miliar|milyar|m|b|bn|mn
      |menit|mnt|mins?|minutes?|jam|j|hours?|h|dtk|detik|secs?|seconds?|s)\b\.?)*
    (?:\s?%)?(?:,-)?""",
    re.IGNORECASE | re.VERBOSE,
)
_NOTHING = re.compile(r"[\s:=|.\u2022\u00b7\-\u2013\u2014\u2026>\u2192(){}\[\]*_#]*")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A number found beside a metric's label; shown in grey until a person confirms it."""

    metric: str
    text: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class _Piece:
    """A label (`metric` set), a number, a line's end (both empty) or other words."""

    kind: str
    text: str = ""
    metric: str = ""


def proposals(
    text: str,
    metrics: Mapping[str, Metric],
    labels: Mapping[str, Iterable[str]],
    currency: str = "IDR",
    platform: str = "",
) -> list[Proposal]:
    """At most one number for each of `metrics`, found under its `labels` (any language).

    A percentage is never a count, a time never a million, and a label never takes a number that
    other words or another label stand before. A label met twice with two numbers gets none.
    Raises `Refused` when the text is too long to be a screen.
    """
    if len(text) > LONGEST:
        raise refuse("paste_too_long", fits=LONGEST, length=len(text))
    pieces = _pieces(text.replace("\x00", " "), labels)
    found: dict[str, Proposal | None] = {}
    for metric_key, number in _pairs(pieces):
        metric = metrics.get(metric_key)
        if metric is None:
            continue
        kind, in_hours = kind_of(metric.unit), platform in metric.in_hours
        entry = read(number, kind, currency, signed=metric.negative, in_hours=in_hours)
        if entry.is_known or entry.state is EntryState.AMBIGUOUS:
            known = found.get(metric_key)
            new = Proposal(metric_key, number.strip(), entry)
            twice = metric_key in found and (known is None or known.entry != entry)
            found[metric_key] = None if twice else new
    return [proposal for proposal in found.values() if proposal is not None]


def _pieces(text: str, labels: Mapping[str, Iterable[str]]) -> list[_Piece]:
    owner = {_fold(label): key for key, words in labels.items() for label in words if label}
    pattern = _pattern(sorted(owner, key=len, reverse=True))
    pieces: list[_Piece] = []
    for line in text.splitlines():
        pieces += _line(line, pattern, owner)
        pieces.append(_Piece("end"))
    return pieces


def _pattern(names: list[str]) -> re.Pattern[str]:
    """Any of the names as whole words, the longest first, however their words are spaced."""
    spaced = (r"\s+".join(map(re.escape, name.split(" "))) for name in names)
    return re.compile("|".join(rf"(?<!\w){name}(?!\w)" for name in spaced) or r"(?!)")


def _line(line: str, pattern: re.Pattern[str], owner: Mapping[str, str]) -> list[_Piece]:
    folded = line.casefold()
    if len(folded) != len(line):
        line = folded
    pieces: list[_Piece] = []
    at = 0
    while at < len(line):
        label, number = pattern.search(folded, at), _NUMBER.search(line, at)
        found = min((m for m in (label, number) if m), key=lambda m: m.start(), default=None)
        end = found.start() if found else len(line)
        if not _NOTHING.fullmatch(line[at:end]):
            pieces.append(_Piece("words", line[at:end]))
        if found is None:
            break
        if found is label:
            pieces.append(_Piece("label", found.group(), owner[_fold(found.group())]))
        else:
            pieces.append(_Piece("number", found.group()))
        at = found.end()
    return pieces


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())


def _pairs(pieces: list[_Piece]) -> list[tuple[str, str]]:
    """Label and number, by the order this screen has: the number after its label, or before."""
    lines = _lines(pieces)
    after = _number_follows(lines)
    pairs = []
    for at, line in enumerate(lines):
        for place, piece in enumerate(line):
            if piece.kind != "label" or _belongs_to_other_words(line, place):
                continue
            number = _beside(line, place)
            if number is None and len(line) == 1:
                number = _alone(lines, at, after)
            if number is not None:
                pairs.append((piece.metric, number))
    return pairs


def _lines(pieces: list[_Piece]) -> list[list[_Piece]]:
    lines: list[list[_Piece]] = [[]]
    for piece in pieces:
        if piece.kind == "end":
            if lines[-1]:
                lines.append([])
        else:
            lines[-1].append(piece)
    return [line for line in lines if line]


def _number_follows(lines: list[list[_Piece]]) -> bool:
    """True when on lines of their own numbers stand under their labels, not above them."""
    kinds = [line[0].kind for line in lines if len({p.kind for p in line}) == 1]
    alone = [kind for kind in kinds if kind in ("label", "number")]
    return not alone or alone[0] == "label"


def _belongs_to_other_words(line: list[_Piece], place: int) -> bool:
    """`Bukan pengikut 120` is not about `pengikut`."""
    return place > 0 and line[place - 1].kind == "words"


def _beside(line: list[_Piece], place: int) -> str | None:
    numbers = []
    for piece in line[place + 1 :]:
        if piece.kind != "number":
            break
        numbers.append(piece.text)
    if numbers:
        return _first_amount(numbers)
    last = place == len(line) - 1
    starts_with_number = place == 1 and line[0].kind == "number"
    return line[0].text if last and starts_with_number else None


def _alone(lines: list[list[_Piece]], at: int, after: bool) -> str | None:
    step = 1 if after else -1
    other = at + step
    if not 0 <= other < len(lines) or any(piece.kind != "number" for piece in lines[other]):
        return None
    return _first_amount([piece.text for piece in lines[other]])


def _first_amount(numbers: list[str]) -> str:
    """The first that is no percentage of change, else the first."""
    return next((n for n in numbers if "%" not in n and n.strip()[0] not in "+-\u2212"), numbers[0])
