"""The words of a tooltip."""

from __future__ import annotations

from PySide6.QtGui import Qt

WIDE = 70
"""Characters that fit on one line of a tooltip; Qt breaks only rich text into lines."""


def plain(text: str) -> str:
    """A tooltip that shows `text` as it stands: Qt would take what an owner wrote for HTML where
    it looks like it. What is short and harmless stays as it is, for screen readers read it out."""
    if len(text) <= WIDE and not any(mark in text for mark in "<&\n"):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
