from __future__ import annotations

import re
import sys
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QWidget

from kpidesk.paths import resources
from kpidesk.ui.icons import pixmap
from kpidesk.ui.theme import FAMILY, TYPE, WEIGHTS, Theme

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

THEMES = ("light", "dark")
PAPERS = ("canvas", "surface", "sunken", "rail", "hover", "raised")
TEXTS = ("ink", "ink2", "ink3", "pritext")
STATUS = ("good", "warn", "bad", "neu")


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_every_paper(name: str) -> None:
    colours = Theme.read(name).colours
    pairs = [*product(TEXTS, PAPERS), *((s, f"{s}soft") for s in STATUS)]
    pairs += [*product(STATUS, PAPERS), ("onpri", "pri"), ("onpri", "priH"), ("onpri", "priP")]
    pairs += [("ontip", "tip"), ("ontip2", "tip"), ("ink", "prisoft"), ("ink", "pressed")]
    weak = [
        f"{text} on {paper}: {contrast(colours[text], colours[paper]):.2f}"
        for text, paper in pairs
        if contrast(colours[text], colours[paper]) < 4.5
    ]
    assert not weak


@pytest.mark.parametrize("name", THEMES)
def test_what_must_be_seen_without_being_read_has_three_to_one(name: str) -> None:
    colours = Theme.read(name).colours
    marks = ("edge", "focus", "goodmark", "warnmark", "badmark", "neumark", "s1", "s2", "s3", "s4")
    weak = [m for m in marks if contrast(colours[m], colours["surface"]) < 3]
    assert not weak


def test_both_themes_name_the_same_roles() -> None:
    light, dark = (set(Theme.read(name).colours) for name in THEMES)
    assert light == dark


@pytest.mark.parametrize("name", THEMES)
def test_the_stylesheet_has_no_role_left_unfilled(name: str) -> None:
    sheet = Theme.read(name).stylesheet()
    assert not re.search(r"@\w", sheet)
    assert sheet.count("{") == sheet.count("}")


def test_all_four_weights_of_the_bundled_font_are_found(dressed: QApplication) -> None:
    assert set(WEIGHTS) <= set(QFontDatabase.styles(FAMILY))
    for role in TYPE:
        info = QFontInfo(Theme.read("light").font(role))
        assert info.family().startswith(FAMILY)


def test_tabular_digits_are_equally_wide(dressed: QApplication) -> None:
    theme = Theme.read("light")
    even = QFontMetricsF(theme.font("body", tabular=True))
    assert len({round(even.horizontalAdvance(d), 3) for d in "0123456789"}) == 1
    wobbly = QFontMetricsF(theme.font("body"))
    assert len({round(wobbly.horizontalAdvance(d), 3) for d in "0123456789"}) > 1


def test_text_grows_with_the_setting() -> None:
    assert Theme.read("light", 125).font("body").pixelSize() == 16
    assert Theme.read("light", 125).px(40) == 50


def icon_names() -> set[str]:
    package = resources().parent / "kpidesk" / "ui"
    calls = re.compile(
        r"(?:drawn|icon|icon_button|pixmap|Image|tile|empty_state|Entry)\(\s*\"([a-z0-9-]+)\"(?:,\s*\"([a-z0-9-]+)\")?"
    )
    found: set[str] = set()
    for file in package.rglob("*.py"):
        for call in calls.finditer(file.read_text(encoding="utf-8")):
            found.add(call[2] if call[0].startswith("Entry") else call[1])
    return found


def test_every_icon_named_in_the_code_is_there() -> None:
    folder: Path = resources() / "icons"
    missing = sorted(n for n in icon_names() if n and not (folder / f"{n}.svg").exists())
    assert not missing, f"copy these from lucide-static into resources/icons: {missing}"


def test_icons_keep_their_licence() -> None:
    assert "ISC License" in (resources() / "icons" / "LICENSE").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (resources() / "fonts" / "OFL.txt").read_text(
        encoding="utf-8"
    )


def test_an_icon_is_drawn_in_the_colour_of_its_role(dressed: QApplication) -> None:
    image = pixmap("check", "bad", 16, 2.0).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert inked
    assert {c.name() for c in inked} == {Theme.read("light").colours["bad"].lower()}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from 3.12 on")
def test_qt_calls_do_not_eat_references_to_none(dressed: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 drops one at every void call and aborts in the end."""
    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(500):
        widget.update()
    assert sys.getrefcount(None) > before - 100
