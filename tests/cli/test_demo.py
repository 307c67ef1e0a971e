"""`kpidesk demo` without a display: a PDF and a picture, and where they are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def kpidesk(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= {"KPIDESK_HOME": str(home), "KPIDESK_TODAY": "2026-11-22"}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "kpidesk", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_display_it_writes_a_page_and_a_picture(tmp_path: Path) -> None:
    done = kpidesk("demo", "--file", str(tmp_path / "d.kpidesk"), "--json", home=tmp_path / "home")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "d.png").read_bytes().startswith(b"\x89PNG")
    assert said == {
        "file": str(tmp_path / "d.kpidesk"),
        "pdf": str(tmp_path / "d.pdf"),
        "picture": str(tmp_path / "d.png"),
    }


def test_a_second_time_opens_the_same_shop(tmp_path: Path) -> None:
    shop = tmp_path / "d.kpidesk"
    kpidesk("demo", "--file", str(shop), home=tmp_path / "home")
    before = shop.read_bytes()
    done = kpidesk("demo", "--file", str(shop), "--no-window", home=tmp_path / "home")
    assert done.returncode == 0
    assert shop.read_bytes() == before


def test_a_file_that_is_no_shop_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "notes.kpidesk"
    other.write_text("not a shop")
    done = kpidesk("demo", "--file", str(other), home=tmp_path / "home")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert other.read_text() == "not a shop"
    assert list(tmp_path.glob("*.pdf")) == []
