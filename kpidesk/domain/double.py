"""A value that stands twice in one file: added, taken once, or refused, as the owner says."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from kpidesk.domain.metric import Kind
from kpidesk.domain.problem import Problem
from kpidesk.domain.question import Ask, Choice, Question, Sample

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kpidesk.domain.incoming import Incoming
    from kpidesk.domain.metric import Metric
    from kpidesk.domain.period import Period
    from kpidesk.domain.reading import Reading


def once(
    incoming: list[Incoming],
    metrics: Mapping[str, Metric],
    how: str,
    questions: list[Question],
    refused: list[Problem],
) -> list[Incoming]:
    """Each key once; what stands twice in the file is asked about."""
    groups: dict[tuple[str, str, Period, str], list[Incoming]] = defaultdict(list)
    for one in incoming:
        groups[one.reading.key].append(one)
    double = [group for group in groups.values() if len(group) > 1]
    if not double:
        return incoming
    adds = all(_adds(group[0].reading, metrics) for group in double)
    if not how:
        questions.append(_twice_question(double, adds))
        how = "sum" if adds else "last"
    kept = []
    for group in groups.values():
        kept += _settle(group, how, refused)
    return kept


def _adds(reading: Reading, metrics: Mapping[str, Metric]) -> bool:
    metric = metrics.get(reading.metric)
    return metric is not None and metric.kind is Kind.FLOW


def _twice_question(double: list[list[Incoming]], adds: bool) -> Question:
    group = double[0]
    texts = " / ".join(str(one.reading.value) for one in group)
    added = sum(one.reading.value or 0 for one in group)
    choices = [Choice("sum", samples=(Sample(texts, str(added), group[0].row),))] if adds else []
    choices.append(Choice("last", samples=(Sample(texts, str(group[-1].reading.value)),)))
    choices.append(Choice("refuse"))
    return Question(
        "twice",
        Ask.TWICE,
        tuple(choices),
        suggested=choices[0].key,
        facts=(("count", len(double)), ("row", group[0].row), ("other", group[-1].row)),
    )


def _settle(group: list[Incoming], how: str, refused: list[Problem]) -> list[Incoming]:
    if len(group) == 1:
        return group
    if how == "refuse":
        refused += [
            Problem("row_twice", (("other", group[0].row), ("sheet", one.sheet)), one.row)
            for one in group[1:]
        ]
        return group[:1]
    if how == "sum":
        added = sum(one.reading.value or 0 for one in group)
        return [replace(group[0], reading=replace(group[0].reading, value=added))]
    return group[-1:]
