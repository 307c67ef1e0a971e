"""Keeping a chart: as a picture, as figures, or on the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.reporting.output import write_whole
from kpidesk.ui.widgets.buttons import menu_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from kpidesk.ui.charts.page import ChartsPage
    from kpidesk.ui.house import House


class Saving:
    """The menu that keeps what the page shows."""

    def __init__(self, house: House, page: ChartsPage) -> None:
        self._house = house
        self._page = page
        say = house.words.say
        self.button = menu_button(
            say("charts", "Save"),
            [
                (say("charts", "Picture (PNG)…"), "image", lambda: self._save("png", self._png)),
                (say("charts", "Drawing (SVG)…"), "image", lambda: self._save("svg", self._svg)),
                (
                    say("charts", "Figures (CSV)…"),
                    "file-text",
                    lambda: self._save("csv", self._csv),
                ),
                ("", "", lambda: None),
                (say("charts", "Copy picture"), "copy", self.copy_picture),
                (say("charts", "Copy figures"), "copy", self.copy_figures),
            ],
            name="save",
        )

    def _png(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._page.picture().save(buffer, "PNG")
        return bytes(buffer.data().data())

    def _svg(self) -> bytes:
        return self._page.svg()

    def _csv(self) -> bytes:
        return self._page.model.as_csv()

    def _save(self, ending: str, content: Callable[[], bytes]) -> None:
        say = self._house.words.say
        proposal = f"{self._page.file_name()}.{ending}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page,
            self._house.titled(say("charts", "Keep the chart")),
            proposal,
            f"{ending.upper()} (*.{ending})",
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(f".{ending}")
        try:
            write_whole(path, content())
        except Refused as refused:
            self._house.shell.toast(sentence(refused.problem, self._house.words))
            return
        self._house.shell.toast(say("charts", "Kept as {name}.").format(name=path.name))

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self._page.picture())
        self._house.shell.toast(self._house.words.say("charts", "The picture can be pasted now."))

    def copy_figures(self) -> None:
        """Put the table on the clipboard, for a spreadsheet or a message."""
        data = QMimeData()
        data.setText(self._page.model.as_text())
        QGuiApplication.clipboard().setMimeData(data)
        self._house.shell.toast(self._house.words.say("charts", "The figures can be pasted now."))
