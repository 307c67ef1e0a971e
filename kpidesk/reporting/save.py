"""A finished report into a file: the ending chooses PDF, pictures, a workbook or a web page."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.problem import refuse
from kpidesk.reporting.output import Paper, Sheets, picture_bytes, write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from kpidesk.reporting.output import Document

ENDINGS = (".pdf", ".png", ".xlsx", ".html")
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?$")


@dataclass(frozen=True, slots=True)
class Report:
    """A report ready for every way out: its pages, and its workbook where it has one."""

    document: Document
    name: str
    """The file name proposed, without its ending."""
    workbook: Callable[[], bytes] | None = None

    @property
    def endings(self) -> tuple[str, ...]:
        """The kinds of file it can be saved as."""
        return ENDINGS if self.workbook else tuple(e for e in ENDINGS if e != ".xlsx")


def save(
    report: Report, path: Path, paper: Paper = Paper.A4, landscape: bool = False
) -> list[Path]:
    """Write the report; the files made. Several pages are several pictures, `name.png`,
    `name-2.png` … Raises Refused for an ending it has not, or where a file cannot be written;
    what was there before then stays."""
    ending = path.suffix.lower()
    if ending not in report.endings:
        raise refuse("report_ending", name=path.name, known=", ".join(report.endings))
    if ending == ".xlsx" and report.workbook:
        write_whole(path, report.workbook())
        return [path]
    if ending == ".html":
        from kpidesk.reporting.html import html_page

        write_whole(path, html_page(report.document).encode())
        return [path]
    sheets = Sheets(report.document, paper, landscape)
    if ending == ".pdf":
        write_whole(path, sheets.pdf_bytes())
        return [path]
    return _pictures(sheets, path)


def _pictures(sheets: Sheets, path: Path) -> list[Path]:
    files = []
    for number in range(len(sheets.pages)):
        file = path if not number else path.with_stem(f"{path.stem}-{number + 1}")
        write_whole(file, picture_bytes(sheets.picture(number)))
        files.append(file)
    return files


def file_name(kind: str, shop: str, about: str) -> str:
    """A name for the file, such as `Laporan-Kopi-Senja-2026-10`: letters, digits and hyphens,
    short, and none that a system keeps for itself."""
    words = [re.sub(r"[^\w]+", "-", part).strip("-_") for part in (kind, shop[:60], about)]
    name = "-".join(word for word in words if word) or "KPI-Desk"
    return f"{name}-1" if _RESERVED.match(name) else name


def drawing() -> QGuiApplication:
    """What Qt needs to draw; where there is no screen, one that is not there. Keep what it
    answers for as long as something is drawn."""
    from PySide6.QtGui import QGuiApplication

    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
