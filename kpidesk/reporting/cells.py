"""Text in exported cells: never a formula, whatever the user typed."""

from __future__ import annotations

TRIGGERS = "=+-@\t\r\n＝＋－＠"
"""What a spreadsheet may take for the beginning of a formula, full-width forms included."""
MARK = "'"
LONGEST = 32_767
"""Characters that a spreadsheet's cell holds."""


def neutral(text: str) -> str:
    """The text for a CSV cell: an apostrophe before what might run, control characters gone.

    Only for texts; a number is written as a number, so −5 stays right.
    """
    plain = clean(text)
    return MARK + plain if _may_run(plain.lstrip(MARK)) else plain


def _may_run(text: str) -> bool:
    stripped = text.lstrip(" \u00a0\u200b\ufeff")
    return bool(text) and (text[0] in TRIGGERS or (bool(stripped) and stripped[0] in TRIGGERS))


def clean(text: str) -> str:
    """The text without what no spreadsheet file may hold (control characters, half characters),
    line ends as `\n`, cut to what a cell holds."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in lines if (c >= " " or c in "\t\n") and not 0xD800 <= ord(c) <= 0xDFFF)
    return kept.replace("\ufffe", "").replace("\uffff", "")[:LONGEST]


def was_neutral(text: str) -> str:
    """The text that `neutral` was given, read back from a CSV cell."""
    return text[1:] if text.startswith(MARK) and _may_run(text.lstrip(MARK)) else text
