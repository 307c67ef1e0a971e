"""Paper's fonts: figures of one width, every sign we print, and a loud failure when missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontDatabase

from kpidesk.paths import resources
from kpidesk.reporting import style
from kpidesk.reporting.style import FAMILIES, Style

if TYPE_CHECKING:
    from pathlib import Path

FILES = sorted((resources() / "fonts" / "paper").glob("*.ttf"))
PRINTED = "0123456789.,%+−±–—·•→…“”’‘¹²³▲▼×Rp€$£@#&<>\"'/()ÁÉñüşžđ"


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_no_font_can_replace_figures_by_others(file: Path) -> None:
    assert "GSUB" not in TTFont(file)


@pytest.mark.parametrize("file", [f for f in FILES if "Text" in f.name], ids=lambda f: f.name)
def test_every_sign_we_print_is_in_the_font(file: Path) -> None:
    missing = [sign for sign in PRINTED if ord(sign) not in TTFont(file).getBestCmap()]
    assert missing == []


@pytest.mark.parametrize("family", [style.TEXT, style.MEDIUM, style.STRONG])
def test_figures_stand_under_one_another(family: str) -> None:
    one = Style(family, 9, 12)
    widths = {round(style.width(text, one), 3) for text in ("1.111", "4.747", "0.000", "7.171")}
    assert len(widths) == 1


def test_the_licence_lies_beside_the_fonts() -> None:
    text = (resources() / "fonts" / "paper" / "OFL.txt").read_text(encoding="utf-8")
    assert "Inter Project Authors" in text
    assert "Plus Jakarta Sans Project Authors" in text
    assert "SIL OPEN FONT LICENSE" in text.upper()


def test_a_missing_font_is_said_aloud(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(style, "resources", lambda: tmp_path)
    monkeypatch.setattr(style, "FAMILIES", (*FAMILIES, "KPI Desk Nowhere"))
    with pytest.raises(FileNotFoundError, match="KPIDeskNowhere"):
        style.load_fonts()


def test_loading_twice_adds_nothing() -> None:
    before = sorted(QFontDatabase.families())
    style.load_fonts()
    assert sorted(QFontDatabase.families()) == before


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Kopi\tSenja\r\nBandung", "Kopi Senja\nBandung"),
        ("tip\u202egnidaer", "tipgnidaer"),
        ("nul\x00 bell\x07", "nul bell"),
        ("Teh & <b>Senja</b>", "Teh & <b>Senja</b>"),
    ],
)
def test_user_text_keeps_its_letters_and_loses_its_controls(text: str, left: str) -> None:
    assert style.clean(text) == left
