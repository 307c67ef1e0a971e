"""A document to a printer or into a PDF file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from kpidesk.domain.problem import Refused
from kpidesk.language.problems import sentence
from kpidesk.reporting.output import Paper, Sheets, write_whole
from kpidesk.ui.widgets.dialogs import ask

if TYPE_CHECKING:
    from kpidesk.reporting.output import Document
    from kpidesk.ui.house import House


def save_pdf(parent: QWidget, house: House, document: Document, name: str) -> None:
    """Ask where, write the PDF, say so; an existing file is replaced only when the dialog asked."""
    say = house.words.say
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        house.titled(say("paper", "Save as PDF")),
        str(Path.home() / f"{name}.pdf"),
        "PDF (*.pdf)",
    )
    if not chosen:
        return
    path = Path(chosen).with_suffix(".pdf")
    try:
        write_whole(path, Sheets(document, Paper.A4).pdf_bytes())
    except Refused as refused:
        house.shell.toast(sentence(refused.problem, house.words))
        return
    house.shell.toast(say("paper", "Saved: {file}").format(file=path.name))


def _offer_pdf(parent: QWidget, house: House, document: Document) -> None:
    say = house.words.say
    question = say("paper", "No printer was found")
    follows = say("paper", "This computer knows no printer. Save it as PDF and print it elsewhere?")
    if ask(parent, house.words, question, follows, say("paper", "Save PDF")):
        save_pdf(parent, house, document, document.title)


def send_to_printer(parent: QWidget, house: House, document: Document) -> None:
    """Ask for a printer and print; where there is none, a PDF is offered instead."""
    if not QPrinterInfo.availablePrinterNames():
        _offer_pdf(parent, house, document)
        return
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    sheets = Sheets(document, Paper.A4)
    printer.setPageLayout(sheets.page_layout())
    printer.setDocName(document.title)
    if QPrintDialog(printer, parent).exec() != QPrintDialog.DialogCode.Accepted:
        return
    try:
        sheets.print_on(printer)
    except Refused as refused:
        house.shell.toast(sentence(refused.problem, house.words))
