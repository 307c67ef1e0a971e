"""Rows, columns and hairlines in one line of code each."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)
Part = QWidget | QLayout | int | None
"""A widget, a layout, a gap in px (int) or a stretch (None)."""


def row(
    *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Parts side by side, centred on one line."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def column(
    *parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Parts below one another."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def _filled(
    made: Box, parts: tuple[Part, ...], gap: int, margins: tuple[int, int, int, int]
) -> Box:
    made.setSpacing(gap)
    made.setContentsMargins(*margins)
    for part in parts:
        if part is None:
            made.addStretch(1)
        elif isinstance(part, int):
            made.addSpacing(part)
        elif isinstance(part, QLayout):
            made.addLayout(part)
        else:
            made.addWidget(part)
    return made


def two_lines(upper: QWidget, lower: QWidget, gap: int = 2) -> QVBoxLayout:
    """A line over a quieter line, kept together in a taller row."""
    return column(None, upper, lower, None, gap=gap)


def boxed(layout: QLayout, name: str = "") -> QWidget:
    """A plain widget around a layout."""
    made = QWidget()
    made.setLayout(layout)
    if name:
        made.setObjectName(name)
    return made


def hairline(kind: str = "line") -> QFrame:
    """A horizontal line of one pixel; `line2` under heads."""
    made = QFrame()
    made.setProperty("kind", kind)
    made.setFixedHeight(1)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def lone_height(stack: QStackedWidget) -> None:
    """Let a stack be as tall as the page it shows, not as its tallest page."""

    def fit(shown: int) -> None:
        for index in range(stack.count()):
            page = stack.widget(index)
            kind = QSizePolicy.Policy.Preferred if index == shown else QSizePolicy.Policy.Ignored
            if page is not None:
                page.setSizePolicy(QSizePolicy.Policy.Preferred, kind)
        stack.adjustSize()

    stack.currentChanged.connect(fit)
    fit(stack.currentIndex())


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let Qt delete it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
