"""What the dots and commas of a column mean, decided for the whole column or asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.metric import Unit
from kpidesk.domain.problem import Problem
from kpidesk.domain.question import Ask, Choice, Question, Sample
from kpidesk.importing.cells import NumberStyle, Typed, number
from kpidesk.importing.table import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from kpidesk.importing.asking import Asking
    from kpidesk.importing.shape import Cell

WHOLE = frozenset({Unit.COUNT, Unit.SECONDS, Unit.MINUTES})
STYLES = (NumberStyle.INDONESIAN, NumberStyle.ENGLISH)


def _read(text: str, style: NumberStyle, million: int | None) -> int | Decimal | None:
    found = number(text, style, million)
    return None if isinstance(found, Problem) else found


def possible_styles(
    texts: Sequence[str], unit: Unit, million: int | None = None
) -> dict[NumberStyle, int]:
    """Each style with how many of the written cells it can read as this unit."""
    counted = {}
    for style in STYLES:
        read = [_read(text, style, million) for text in texts]
        fits = [v for v in read if v is not None and (unit not in WHOLE or v == int(v))]
        counted[style] = len(fits)
    return counted


def ask_style(
    label: str,
    unit: Unit,
    cells: Sequence[Cell],
    asking: Asking,
    kept: Mapping[str, str],
    million: int | None = None,
) -> NumberStyle:
    """The column's style: the one that reads more cells (the others are refused by name); asked
    where both read all of them to different values. Cells a workbook holds as numbers need none.
    """
    written = [c for c in cells if c.text.strip() and not isinstance(c.text, Typed)]
    counted = possible_styles([c.text for c in written], unit, million)
    first, second = STYLES
    if counted[first] != counted[second]:
        return max(STYLES, key=counted.__getitem__)
    read = {s: [_read(c.text, s, million) for c in written] for s in STYLES}
    default = first if asking.language == "id" else second
    if read[first] == read[second]:
        return default
    choices = tuple(
        Choice(
            style.value,
            samples=tuple(
                Sample(c.text, str(v), c.row)
                for c, v in zip(written, read[style], strict=True)
                if "." in c.text or "," in c.text
            )[:3],
        )
        for style in STYLES
    )
    id_ = f"style.{clean(label)}"
    question = Question(id_, Ask.STYLE, choices, default.value, facts=(("about", label),))
    return NumberStyle(asking.choose(question, kept.get(id_, "")))
