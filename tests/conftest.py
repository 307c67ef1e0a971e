"""What every test stands on: no display, a home of its own, no network of ours to forget."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.logs import leaks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

settings.register_profile(
    "kpidesk", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("kpidesk")


@pytest.fixture(scope="session", autouse=True)
def one_app(qapp: QApplication) -> QApplication:
    """Widgets need the larger of Qt's applications, and a process has one for life: a test that
    only draws a page must not be the one to make the smaller."""
    return qapp


@pytest.fixture(autouse=True)
def own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """A fresh folder for settings, logs and shop files of the test; no log in it may hold a name,
    a text or a figure when the test is over."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("KPIDESK_HOME", str(home))
    yield home
    assert leaks(home) == []
