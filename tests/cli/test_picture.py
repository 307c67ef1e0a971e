from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from kpidesk.desk import Desk
from kpidesk.domain.shop import Account, Platform, Shop

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "Kopi Senja.kpidesk"
    desk = Desk.create(path, Shop("Kopi Senja", city="Bandung"))
    desk.accounts.add(Account(Platform.INSTAGRAM, "@kopisenja"))
    desk.close()
    return path


def picture(*words: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as it takes a Qt application of its own."""
    command = [sys.executable, "-m", "kpidesk", "picture", *words]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, env=os.environ, check=False
    )


def test_a_screen_is_drawn_without_a_display(shop: Path, tmp_path: Path) -> None:
    out = tmp_path / "home.png"
    before = shop.read_bytes()
    done = picture(
        str(shop), "home", "-o", str(out), "--size", "1366x690", "--theme", "dark", "--lang", "en"
    )
    assert done.returncode == 0, done.stderr
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1366, 690)
    assert image.pixelColor(1360, 685).lightness() < 60
    assert shop.read_bytes() == before
    assert list(tmp_path.glob("*.tmp")) == []


def test_a_screen_that_does_not_exist_is_named_and_nothing_written(
    shop: Path, tmp_path: Path
) -> None:
    out = tmp_path / "x.png"
    done = picture(str(shop), "kitchen", "-o", str(out), "--lang", "en")
    assert done.returncode == 1
    assert "kitchen" in done.stderr
    assert "Traceback" not in done.stderr
    assert not out.exists()
