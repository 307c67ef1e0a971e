"""All months of a year in one go: one file a month, with progress, and a stop at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from kpidesk.reporting.save import save
from kpidesk.ui.widgets.buttons import button
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.layout import row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kpidesk.domain.period import Period
    from kpidesk.reporting.output import Paper
    from kpidesk.reporting.save import Report
    from kpidesk.ui.house import House


class Batch(Card):
    """A strip with the month under way. The desk is read between the months, on this thread; the
    pages are drawn and written elsewhere."""

    done = Signal(int, object)
    """How many months were written, and into which folder."""
    failed = Signal(object)

    def __init__(self, house: House) -> None:
        super().__init__(margins=(14, 8, 10, 8))
        self._house = house
        self.text = label("", "body", name="batch_text")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setObjectName("batch_bar")
        stop = button(house.words.say("reports", "Stop"), "ghost", height=30, then=self.stop,
                      name="batch_stop")  # fmt: skip
        inside = row(self.text, self.bar, stop, gap=12)
        inside.setStretch(1, 1)
        self.body.addLayout(inside)
        self._left: list[Period] = []
        self._written = 0
        self.hide()

    @property
    def running(self) -> bool:
        """True until the last month is written or the person stopped."""
        return not self.isHidden()

    def run(
        self,
        months: Sequence[Period],
        make: Callable[[Period], Report],
        folder: Path,
        paper: Paper,
        landscape: bool,
    ) -> None:
        """Write the PDF of each month into `folder`."""
        self._left, self._written = list(months), 0
        self._make, self._folder, self._paper, self._turned = make, folder, paper, landscape
        self.bar.setRange(0, len(months))
        self.show()
        self._next()

    def stop(self) -> None:
        """Finish the month under way and no more."""
        self._left = []

    def _next(self) -> None:
        self.bar.setValue(self._written)
        if not self._left:
            self.hide()
            self.done.emit(self._written, self._folder)
            return
        month = self._left.pop(0)
        said = self._house.words.say("reports", "Writing {month}…")
        self.text.setText(said.format(month=self._house.formats.month(month.first)))
        report = self._make(month)
        path = self._folder / f"{report.name}.pdf"
        paper, turned = self._paper, self._turned
        self._house.jobs.run(
            lambda: save(report, path, paper, turned), self._one_more, self._not_written
        )

    def _one_more(self, _files: object) -> None:
        self._written += 1
        self._next()

    def _not_written(self, error: Exception) -> None:
        self._left = []
        self.hide()
        self.failed.emit(error)
