"""Every test of paper has the fonts of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kpidesk.reporting.style import load_fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()
