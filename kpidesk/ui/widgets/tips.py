"""The words of a tooltip."""

from __future__ import annotations

WIDE = 70
"""Characters that fit on one line of a tooltip; Qt breaks only rich text into lines."""


def plain(text: str) -> str:
    """A tooltip that shows `text` as it stands: Qt would take what an owner wrote for HTML where
    it looks like it. What is short and harmless stays as it is, for screen readers read it out."""
    if len(text) <= WIDE and not any(mark in text for mark in "<&\n"):
        return text
    from html import escape  # its table of entities costs 1.5 ms, and most tips need none

    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
