"""What paper looks like: one unit, the inks, the named text styles, and the fonts they need."""

from __future__ import annotations

import unicodedata
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from functools import lru_cache
from threading import get_ident
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF

from kpidesk.paths import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

PT = 20.0
"""Units in a point. Everything on paper is measured in 1/20 pt, 1440 to the inch."""
MM = 1440 / 25.4
"""Units in a millimetre."""

INK = "#1B1D20"
SOFT = "#53595F"
FAINT = "#8A9096"
RULE = "#AEB4BA"
HAIR = "#DADEE2"
WASH = "#F3F4F5"
ACCENT = "#0F4C5C"
GREY = "#A9B4BD"
TARGET = "#B8652A"
"""Targets only, always dashed, so that nothing is said by colour alone."""

LEAST_CONTRAST = 4.5

TEXT = "KPI Desk Text"
MEDIUM = "KPI Desk Text Medium"
STRONG = "KPI Desk Text SemiBold"
TITLE = "KPI Desk Title Bold"
LEAD = "KPI Desk Title Medium"
FAMILIES = (TEXT, MEDIUM, STRONG, TITLE, LEAD)


_accent: ContextVar[str] = ContextVar("accent", default=ACCENT)


@contextmanager
def tinted(accent: str) -> Iterator[None]:
    """Whatever is set and drawn inside wears the shop's own accent instead of ours."""
    token = _accent.set(accent or ACCENT)
    try:
        yield
    finally:
        _accent.reset(token)


def ink_of(colour: str) -> QColor:
    """An ink as Qt knows it; the accent is that of the sheet being drawn."""
    return QColor(_accent.get() if colour == ACCENT else colour)


def readable(colour: str) -> str:
    """A colour dark enough for small text on white paper (contrast 4.5 : 1), as `#rrggbb`; ours
    where `colour` is none."""
    made = QColor(colour)
    if not made.isValid():
        return ACCENT
    while _contrast(made) < LEAST_CONTRAST:
        made = made.darker(110)
    return made.name()


def _contrast(colour: QColor) -> float:
    """Against white, by WCAG 2: relative luminance of both plus 0.05."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: family, size and line distance in points, ink."""

    family: str
    size: float
    leading: float
    ink: str = INK

    def but(self, **changes: str | float) -> Style:
        """The same style with something changed."""
        return replace(self, **changes)  # type: ignore[arg-type]

    @property
    def line(self) -> float:
        """Distance from line to line in units."""
        return self.leading * PT

    @property
    def baseline(self) -> float:
        """From the top of a line to its baseline, in units."""
        metrics = measure(self)
        return (self.line - metrics.height()) / 2 + metrics.ascent()


SHOP = Style(STRONG, 9, 13, ACCENT)
TITLE_LINE = Style(TITLE, 23, 27)
TITLE_MONTH = TITLE_LINE.but(ink=ACCENT)
LEAD_LINE = Style(LEAD, 13, 18)
SECTION = Style(TITLE, 11, 14)
BODY = Style(TEXT, 9, 13)
BODY_STRONG = Style(STRONG, 9, 13)
CELL = Style(TEXT, 8.75, 12)
CELL_SOFT = CELL.but(ink=SOFT)
CELL_STRONG = Style(STRONG, 8.75, 12)
CELL_NOTE = Style(TEXT, 7.75, 12, SOFT)
SIGN = Style(TEXT, 6, 12, SOFT)
HEAD = Style(MEDIUM, 7.5, 10, SOFT)
HEAD_STRONG = Style(STRONG, 7.75, 10.75)
AXIS = Style(TEXT, 7.5, 10, SOFT)
AXIS_STRONG = Style(STRONG, 7.5, 10)
NOTE = Style(TEXT, 7.75, 10.75, SOFT)
NOTE_STRONG = Style(STRONG, 7.75, 10.75)
FIGURE = Style(STRONG, 19, 23)
MULTIPLE = Style(STRONG, 13, 16)
RUNNING = Style(TEXT, 8, 11, SOFT)
RUNNING_STRONG = Style(STRONG, 8, 11)


def load_fonts() -> None:
    """Make the fonts for paper known to Qt; raises FileNotFoundError where one is missing.

    Qt would take another font without a word, and the page would be measured wrongly.
    """
    known = set(QFontDatabase.families())
    for family in FAMILIES:
        if family in known:
            continue
        file = resources() / "fonts" / "paper" / f"{family.replace(' ', '')}.ttf"
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0 or family not in QFontDatabase.applicationFontFamilies(number):
            raise FileNotFoundError(file.name)


def font(style: Style) -> QFont:
    """The font of a style, sized in units, so that one layout serves every device."""
    return _font(style, get_ident())


@lru_cache(maxsize=256)
def _font(style: Style, _thread: int) -> QFont:
    # a QFont may not be used by two threads at once, and previews are drawn beside the window
    made = QFont(style.family)
    made.setPixelSize(round(style.size * PT))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def measure(style: Style) -> QFontMetricsF:
    """The measures of a style's font in units."""
    return _measure(style, get_ident())


@lru_cache(maxsize=256)
def _measure(style: Style, thread: int) -> QFontMetricsF:
    return QFontMetricsF(_font(style, thread))


def width(text: str, style: Style) -> float:
    """How wide `text` is in units when set on one line."""
    return measure(style).horizontalAdvance(text)


_KEPT_CONTROLS = {"\n", "\u00ad", "\u200c", "\u200d"}


def clean(text: str) -> str:
    """`text` without control characters and without marks that turn the reading direction."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = (c for c in text if c in _KEPT_CONTROLS or unicodedata.category(c) not in _DROPPED)
    return "".join(kept)


_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}


def elide(text: str, style: Style, room: float) -> str:
    """`text` cut with an ellipsis so that it fits into `room` units on one line."""
    if width(text, style) <= room:
        return text
    while text and width(text.rstrip() + "…", style) > room:
        text = text[:-1]
    return text.rstrip() + "…"
