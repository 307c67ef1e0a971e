"""Colours by role, type by role, and the palette and stylesheet made of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from kpidesk.paths import resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FAMILY = "Plus Jakarta Sans"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")

TYPE: dict[str, tuple[int, int, int]] = {
    "hero": (40, 700, 50),
    "display": (25, 700, 31),
    "h1": (20, 700, 25),
    "h2": (15, 600, 20),
    "lead": (15, 500, 20),
    "body": (13, 400, 17),
    "med": (13, 500, 17),
    "strong": (13, 600, 17),
    "small": (12, 400, 16),
    "smed": (12, 500, 16),
    "sstrong": (12, 600, 16),
    "micro": (11, 500, 14),
    "mstrong": (11, 600, 14),
}
"""Type role → size in pixels, weight, line height in pixels, at text size 100 %."""

SCALES = (100, 112, 125)
"""Text sizes the settings offer, in percent."""

_TOKEN = re.compile(r"@([a-zA-Z0-9]+)")


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours at one text size."""

    name: str
    """"light" or "dark"."""
    colours: dict[str, str]
    scale: int = 100
    """Text size in percent."""
    _made: dict[str, QColor] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def read(cls, name: str, scale: int = 100) -> Theme:
        """The theme of that name from `resources/themes`."""
        file = resources() / "themes" / f"{name}.json"
        return cls(name, json.loads(file.read_text(encoding="utf-8"))["colours"], scale)

    def colour(self, role: str) -> QColor:
        """The colour of a role; raises KeyError for a role that does not exist."""
        made = self._made.get(role)
        if made is None:
            made = self._made[role] = QColor(self.colours[role])
        return made

    def px(self, size: float) -> int:
        """A length that grows with the text: row heights, control heights, columns of figures."""
        return round(size * self.scale / 100)

    def font(self, role: str, tabular: bool = False) -> QFont:
        """The font of a type role; `tabular` figures for tables, inputs, axes and read-outs."""
        size, weight, _ = TYPE[role]
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # The family's own space is narrow: without this words run together at small sizes.
        font.setWordSpacing(1.2 if size <= 16 else 2.4)
        if role in ("display", "hero"):
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def palette(self) -> QPalette:
        """What stock widgets draw themselves with."""
        palette = QPalette()
        role = QPalette.ColorRole
        for kind, name in {
            role.Window: "canvas",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "ink",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "bad",
            role.Highlight: "prisoft",
            role.HighlightedText: "ink",
            role.PlaceholderText: "ink3",
            role.ToolTipBase: "tip",
            role.ToolTipText: "ontip",
            role.Link: "pritext",
            role.LinkVisited: "pritext",
            role.Accent: "pri",
            role.Light: "line",
            role.Midlight: "line",
            role.Mid: "line2",
            role.Dark: "line2",
            role.Shadow: "line2",
        }.items():
            palette.setColor(kind, self.colour(name))
        for kind in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, kind, self.colour("off"))
        return palette

    def stylesheet(self) -> str:
        """`style.qss` with every `@role` replaced by its colour, `@folder` by the folder of the
        two arrows that a stylesheet cannot tint, and `@theme` by this theme's name."""
        folder = resources() / "themes"
        names = {**self.colours, "folder": folder.as_posix(), "theme": self.name}
        text = (folder / "style.qss").read_text(encoding="utf-8")
        return _TOKEN.sub(lambda found: names[found[1]], text)


class _Worn:
    """The theme the application wears, as it wears one palette and one stylesheet."""

    theme: Theme | None = None
    fonts_loaded = False


def load_fonts() -> None:
    """Hand the bundled font files to Qt, once."""
    if _Worn.fonts_loaded:
        return
    for weight in WEIGHTS:
        QFontDatabase.addApplicationFont(
            str(resources() / "fonts" / f"PlusJakartaSans-{weight}.ttf")
        )
    _Worn.fonts_loaded = True


def wear(app: QApplication, theme: Theme) -> None:
    """Dress the application: style, fonts, palette, stylesheet. Windows made before keep the
    pixmaps they have, so the caller rebuilds them."""
    from kpidesk.ui.style import DeskStyle

    load_fonts()
    _Worn.theme = theme
    if app.property("dressed") is None:
        app.setStyle(DeskStyle())
        app.setProperty("dressed", True)
    app.setFont(theme.font("body"))
    app.setPalette(theme.palette())
    app.setStyleSheet(theme.stylesheet())


def worn() -> Theme:
    """The theme in use; the light one where nothing was put on yet."""
    if _Worn.theme is None:
        _Worn.theme = Theme.read("light")
    return _Worn.theme


def colour(role: str) -> QColor:
    """The colour of a role in the theme in use."""
    return worn().colour(role)


def font(role: str, tabular: bool = False) -> QFont:
    """The font of a type role in the theme in use."""
    return worn().font(role, tabular)


def px(size: float) -> int:
    """A length in the text size in use."""
    return worn().px(size)


def system_theme() -> str:
    """What the system asks for: "dark" or "light"; unknown counts as light."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"
