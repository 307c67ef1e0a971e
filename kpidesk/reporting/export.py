"""All data of a shop as plain files: one CSV per table, one workbook, or one JSON document.

Numbers are written as machines read them, whatever language the program speaks; texts never run.
"""

from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk import care
from kpidesk.domain.period import Period
from kpidesk.domain.problem import refuse
from kpidesk.reporting import export_plans, export_rows
from kpidesk.reporting.cells import clean, neutral

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kpidesk.desk import Desk

Row = list[Any]
EVERY_DAY = Period(date.min, date.max)


def tables(desk: Desk) -> dict[str, list[Row]]:
    """What is exported: table name → header row and rows. Values are str, int, float or None."""
    accounts = {one.id: one for one in desk.accounts.all()}

    def handle(account: str | None) -> str:
        return accounts[account].handle if account in accounts else ""

    def platform(account: str | None) -> str:
        return str(accounts[account].platform) if account in accounts else ""

    span = desk.readings.span()
    readings = desk.readings.between(span) if span else []
    return {
        "shop": export_rows.shop(desk),
        "accounts": [
            ["platform", "handle", "role", "name", "archived", "id"],
            *(
                [str(a.platform), a.handle, str(a.role), a.name, int(a.archived), a.id]
                for a in accounts.values()
            ),
        ],
        "readings": [
            [
                "platform", "account", "metric", "from", "to", "breakdown", "value", "state",
                "source", "rounded_by", "typed", "note",
            ],
            *(
                [
                    platform(r.account), handle(r.account), r.metric, str(r.period.first),
                    str(r.period.last), r.breakdown, r.value, str(r.state), str(r.source),
                    r.rounded_by, r.text, r.note,
                ]
                for r in readings
            ),
        ],
        "weeks": [
            ["platform", "account", "from", "note", "skipped_because"],
            *(
                [platform(w.account), handle(w.account), str(w.first), w.note, w.skipped]
                for w in desk.weeks.between(EVERY_DAY)
            ),
        ],
        "events": [
            ["account", "from", "to", "text"],
            *(
                [handle(e.account), str(e.period.first), str(e.period.last), e.text]
                for e in desk.events
            ),
        ],
        "targets": [
            ["account", "key", "value", "since", "every", "reason"],
            *(
                [handle(t.account), t.key, t.value, str(t.since), t.every, t.reason]
                for t in desk.targets
            ),
        ],
        "imports": [
            ["at", "file", "source", "account"],
            *(
                [b.at.isoformat(), b.file_name, b.source, handle(b.account)]
                for b in desk.imports.list()
            ),
        ],
        "months": export_rows.months(desk, accounts),
        "accepted": export_rows.accepted(desk, accounts, EVERY_DAY),
        **export_plans.tables(desk, accounts),
        "report_texts": export_rows.report_texts(desk),
        "posts": export_rows.posts(desk, accounts),
        "post_readings": export_rows.post_readings(desk, accounts),
        "own_figures": export_rows.own_figures(desk),
    }  # fmt: skip


def write_csv(desk: Desk, folder: Path) -> list[Path]:
    """One UTF-8 file per table (with a byte-order mark, so that Excel reads it right)."""
    written = []
    for name, rows in tables(desk).items():
        target = _free(folder / f"{name}.csv")
        with target.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([_csv_cell(value) for value in row] for row in rows)
        written.append(target)
    return written


def _csv_cell(value: Any) -> Any:
    return neutral(value) if isinstance(value, str) else value


def write_xlsx(desk: Desk, folder: Path) -> list[Path]:
    """One workbook with a sheet per table; texts are stored as texts and cannot run."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    target = _free(folder / "kpidesk.xlsx")
    book = Workbook(write_only=True)
    bold = Font(bold=True)
    for name, rows in tables(desk).items():
        sheet = book.create_sheet(name)
        sheet.freeze_panes = "A2"
        for number, row in enumerate(rows):
            cells = [_xlsx_cell(WriteOnlyCell(sheet), value) for value in row]
            if number == 0:
                for cell in cells:
                    cell.font = bold
            sheet.append(cells)
    book.save(target)
    return [target]


def _xlsx_cell(cell: Any, value: Any) -> Any:
    if isinstance(value, str):
        cell.value = clean(value)
        cell.data_type = "s"
        cell.quotePrefix = True
    else:
        cell.value = value
    return cell


def write_json(desk: Desk, folder: Path) -> list[Path]:
    """One JSON document with everything but screenshots and the change log; `kpidesk restore`
    brings it back."""
    target = _free(folder / "kpidesk.json")
    care.write_snapshot(desk.path, target)
    return [target]


def _free(target: Path) -> Path:
    if target.exists():
        raise refuse("file_exists", name=target.name, path=str(target))
    return target


WRITERS = {"csv": write_csv, "xlsx": write_xlsx, "json": write_json}


def export(desk: Desk, folder: Path, forms: Iterable[str]) -> list[Path]:
    """Write the data in each of the `forms` (csv, xlsx, json) into `folder`, made if missing.

    Raises `Refused` when a file of that name is there or the folder cannot be written.
    """
    try:
        folder.mkdir(exist_ok=True)
        return [path for form in forms for path in WRITERS[form](desk, folder)]
    except OSError:
        raise refuse("folder_read_only", folder=str(folder)) from None
