"""Ways out of the program for a report: printer, files, the folder they lie in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QPageLayout
from PySide6.QtWidgets import QFileDialog

from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.reporting.output import Paper, Sheets
from kpidesk.reporting.save import save
from kpidesk.ui.widgets.dialogs import ask, tell

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from kpidesk.reporting.save import Report
    from kpidesk.ui.house import House

KINDS = {
    ".pdf": "PDF (*.pdf)",
    ".png": "PNG (*.png)",
    ".xlsx": "Excel (*.xlsx)",
    ".html": "HTML (*.html)",
}


class Ways:
    """Saves and prints for one screen; says what went wrong in one sentence."""

    def __init__(self, house: House, parent: QWidget) -> None:
        self._house, self._parent = house, parent

    def folder(self) -> Path:
        """Where files go unless another place is chosen: the last one, else documents."""
        last = self._house.settings.last_folder
        if last and Path(last).is_dir():
            return Path(last)
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place) or Path.home())
        return documents if documents.is_dir() else Path.home()

    def save(self, report: Report, ending: str, paper: Paper, landscape: bool) -> None:
        """Ask where, then write, then offer the folder."""
        proposed = str(self.folder() / (report.name + ending))
        title = self._house.titled(self._house.words.say("reports", "Save the report"))
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, proposed, KINDS[ending])
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() != ending:
            path = path.with_name(path.name + ending)
        self._house.settings.last_folder = str(path.parent)

        def write() -> list[Path]:
            return save(report, path, paper, landscape)

        self._house.jobs.run(write, self._saved, self.failed)

    def _saved(self, files: list[Path]) -> None:
        words = self._house.words
        said = words.say("reports", "{name} is saved.").format(name=files[0].name)
        if len(files) > 1:
            said = words.say("reports", "{n} pictures are saved, beginning with {name}.")
            said = said.format(n=len(files), name=files[0].name)
        self.offer_folder(said, files[0].parent)

    def offer_folder(self, said: str, folder: Path) -> None:
        """Say what is done, with the way to the folder."""
        act = self._house.words.say("reports", "Open folder")
        self._house.shell.toast(said, act, then=lambda: open_folder(folder))

    def failed(self, error: Exception) -> None:
        """Say why it was not done; a mistake of ours goes to the log as well."""
        words = self._house.words
        title = words.say("reports", "Not saved")
        if isinstance(error, Refused):
            tell(self._parent, words, title, sentence(error.problem, words))
            return
        from kpidesk.domain.problem import problem
        from kpidesk.log import record

        facts = problem("unexpected", name=type(error).__name__, log=str(record(error)))
        tell(self._parent, words, title, sentence(facts, words))

    def print(
        self, report: Report, paper: Paper, landscape: bool, or_save: Callable[[], None]
    ) -> None:
        """The system's print dialog; where there is no printer, a PDF is offered instead."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        words = self._house.words
        if not QPrinterInfo.availablePrinterNames():
            question = words.say("reports", "No printer was found")
            follows = words.say(
                "reports",
                "This computer knows no printer. Save the report as PDF and print it elsewhere?",
            )
            if ask(self._parent, words, question, follows, words.say("reports", "Save PDF")):
                or_save()
            return
        sheets = Sheets(report.document, paper, landscape)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(report.document.title)
        printer.setFullPage(True)
        printer.setPageLayout(sheets.page_layout())
        dialog = QPrintDialog(printer, self._parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setMinMax(1, len(sheets.pages))
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        try:
            _as_chosen(report, printer, sheets).print_on(printer)
        except Refused as refused:
            self.failed(refused)
        else:
            said = words.say("reports", "Sent to {printer}.")
            if paper is Paper.F4 and not _knows_f4(printer):
                said = words.say(
                    "reports", "Sent to {printer}, which lists no F4: put F4 paper into its tray."
                )
            self._house.shell.toast(said.format(printer=printer.printerName()))


def _knows_f4(printer: QPrinter) -> bool:
    from PySide6.QtPrintSupport import QPrinterInfo

    info = QPrinterInfo(printer)
    wanted = Paper.F4.page_size
    listed = any(size.isEquivalentTo(wanted) for size in info.supportedPageSizes())
    return listed or info.supportsCustomPageSizes()


def _as_chosen(report: Report, printer: QPrinter, sheets: Sheets) -> Sheets:
    """The pages laid out again where another paper was chosen in the dialog."""
    layout = printer.pageLayout()
    turned = layout.orientation() is QPageLayout.Orientation.Landscape
    size = layout.pageSize()
    for paper in Paper:
        if paper.page_size.isEquivalentTo(size):
            if paper is not sheets.paper or turned is not sheets.landscape:
                printer.setPageMargins(QMarginsF(0, 0, 0, 0))
                return Sheets(report.document, paper, turned)
            break
    return sheets


def open_folder(folder: Path) -> None:
    """Show the folder in the system's own window."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
