"""Logos: small, plain pictures only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kpidesk.domain.problem import Refused
from kpidesk.reporting.logo import LARGEST_SIDE, TALL, Logo, read_logo
from kpidesk.reporting.style import MM
from tests.reporting.paper import images_of, sheets_of

if TYPE_CHECKING:
    from pathlib import Path


def a_picture(path: Path, wide: int, tall: int, kind: str = "PNG") -> Path:
    image = QImage(wide, tall, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(path), kind)  # type: ignore[call-overload]
    return path


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP"])
def test_a_picture_becomes_small(tmp_path: Path, kind: str) -> None:
    content = read_logo(a_picture(tmp_path / "logo", 1800, 900, kind))
    image = QImage.fromData(content)
    assert (image.width(), image.height()) == (LARGEST_SIDE, LARGEST_SIDE // 2)


def test_forty_megapixels_are_read_and_kept_small(tmp_path: Path) -> None:
    content = read_logo(a_picture(tmp_path / "large.jpg", 8000, 5000, "JPEG"))
    assert len(content) < 1_000_000


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "logo_unreadable"),
        (b"not a picture", "logo_unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='x'/></svg>", "logo_unreadable"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, "logo_unreadable"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_logo(file)
    assert refused.value.problem.code == code


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        read_logo(tmp_path / "nowhere.png")


def test_a_logo_is_at_most_sixteen_millimetres_tall(tmp_path: Path) -> None:
    content = read_logo(a_picture(tmp_path / "tall.png", 100, 900))
    assert Logo(content).height(30 * MM) == pytest.approx(TALL)
    assert images_of(sheets_of(Logo(content)).pdf_bytes()) == 1


def test_a_broken_logo_takes_no_room() -> None:
    assert Logo(b"broken").height(30 * MM) == 0
    assert images_of(sheets_of(Logo(b"broken")).pdf_bytes()) == 0
