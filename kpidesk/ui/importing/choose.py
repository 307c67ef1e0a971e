"""Where an import begins: drop a file, or choose one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kpidesk.language.words import mark
from kpidesk.ui.theme import px
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.image import tile
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.notices import Banner
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.ui.house import House

FILES = mark("import", "Export files (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.zip *.json)")
WAYS = (
    (
        mark("import", "Instagram and Facebook"),
        mark("import", "Meta Business Suite on a computer: Insights, then Export, as CSV."),
    ),
    (
        mark("import", "TikTok and shops"),
        mark(
            "import", "TikTok Studio: Analytics, then Download. Seller Center: Data, then Export."
        ),
    ),
    (
        mark("import", "Your own sheet"),
        mark("import", "One row of headings, one column of dates, or weeks side by side."),
    ),
)
EVERY = mark("import", "All files (*)")


class Choose(QWidget):
    """A place to drop a file on, and what works; `chosen` carries the path."""

    chosen = Signal(str)
    history = Signal()

    def __init__(self, house: House, problem: str = "") -> None:
        super().__init__()
        self._house = house
        say = house.words.say
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        if problem:
            said = Banner(problem, tone="bad")
            said.setObjectName("refused")
            inside.addWidget(said)
        inside.addWidget(self._place(), 1)
        note = say(
            "import",
            "Nothing is stored before you have seen it. Files are read on this computer only.",
        )
        inside.addWidget(label(note, "small", "ink3", align=Qt.AlignmentFlag.AlignHCenter))

    def _place(self) -> QFrame:
        say = self._house.words.say
        centre = Qt.AlignmentFlag.AlignHCenter
        place = QFrame()
        place.setProperty("kind", "drop")
        place.setObjectName("drop")
        inside = QVBoxLayout(place)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(8)
        inside.addStretch(2)
        inside.addLayout(row(None, tile("download", "", 56, 26), None))
        inside.addSpacing(6)
        inside.addWidget(label(say("import", "Drop a file here"), "h1", align=centre))
        known = say(
            "import",
            "Meta Business Suite, Ads Manager, TikTok, YouTube, Google Analytics, X, LinkedIn, "
            "Shopee, Tokopedia, TikTok Shop, the Instagram archive, or a sheet of your own "
            "with dates and figures.",
        )
        text = label(known, "body", "ink2", wrap=True, align=centre)
        text.setFixedWidth(px(520))
        text.setMinimumHeight(text.heightForWidth(px(520)))
        inside.addLayout(row(None, text, None))
        inside.addSpacing(10)
        pick = button(
            say("import", "Choose a file…"), "primary", "folder-open", then=self._pick, name="pick"
        )
        past = button(
            say("import", "Earlier imports"),
            "ghost",
            "history",
            then=self.history.emit,
            name="past",
        )
        inside.addLayout(row(None, past, pick, None, gap=10))
        inside.addStretch(2)
        inside.addLayout(self._ways())
        return place

    def _ways(self) -> QHBoxLayout:
        """Where the platforms keep their export button."""
        say = self._house.words.say
        ways = row(gap=28)
        ways.addStretch(1)
        for title, text in WAYS:
            head = label(say("import", title), "sstrong", "ink2")
            said = label(say("import", text), "small", "ink3", wrap=True)
            said.setFixedWidth(px(236))
            said.setMinimumHeight(said.heightForWidth(px(236)))
            ways.addLayout(column(head, said, None, gap=3))
        ways.addStretch(1)
        return ways

    def _pick(self) -> None:
        say = self._house.words.say
        folder = self._house.settings.last_import_folder or str(Path.home())
        found, _ = QFileDialog.getOpenFileName(
            self,
            say("import", "Choose a file to import"),
            folder,
            f"{say('import', FILES)};;{say('import', EVERY)}",
        )
        if found:
            self._house.settings.last_import_folder = str(Path(found).parent)
            self.chosen.emit(found)
