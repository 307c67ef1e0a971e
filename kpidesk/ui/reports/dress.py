"""What makes a sheet the shop's own: its logo and its colour."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog

from kpidesk.reporting.collect import ACCENT_OPTION
from kpidesk.reporting.style import ACCENT, readable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kpidesk.ui.house import House
    from kpidesk.ui.reports.ways import Ways

KINDS = "(*.png *.jpg *.jpeg *.webp *.bmp)"


class Dress:
    """Asks for logo and colour and keeps them with the shop."""

    def __init__(self, house: House, parent: QWidget, ways: Ways) -> None:
        self._house, self._parent, self._ways = house, parent, ways

    def choose_logo(self) -> None:
        """A picture file becomes the logo; made small elsewhere, because it may be large."""
        words = self._house.words
        title = words.say("reports", "Choose a logo")
        kinds = words.say("reports", "Pictures") + " " + KINDS
        chosen, _ = QFileDialog.getOpenFileName(
            self._parent, title, str(self._ways.folder()), kinds
        )
        if not chosen:
            return
        from kpidesk.reporting.logo import read_logo

        path = Path(chosen)
        keep = self._house.desk.reports.save_logo
        self._house.jobs.run(lambda: read_logo(path), keep, self._ways.failed)

    def drop_logo(self) -> None:
        """No logo any more."""
        self._house.desk.reports.save_logo(None)

    def choose_colour(self) -> None:
        """The shop's accent, made dark enough to read on paper."""
        now = QColor(self._house.desk.options.get(ACCENT_OPTION) or ACCENT)
        title = self._house.words.say("reports", "Colour of the report")
        chosen = QColorDialog.getColor(now, self._parent, title)
        if chosen.isValid():
            self._house.desk.options.set(ACCENT_OPTION, readable(chosen.name()))

    def usual_colour(self) -> None:
        """Ours again."""
        self._house.desk.options.set(ACCENT_OPTION, None)
