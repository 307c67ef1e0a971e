"""Old binary workbooks (.xls), read in a process of their own.

The reader is quick and does not run anything, but a damaged file can make it ask for more memory
than there is, which ends the process it runs in. So it gets one that may end.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
from typing import TYPE_CHECKING, Any

from kpidesk.domain.problem import refuse
from kpidesk.importing.table import Cells
from kpidesk.importing.workbook import MOST_SHEETS, as_text, plain_rows

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from kpidesk.importing.intake import Intake

PATIENCE = 60
"""Seconds."""
MEMORY = 1_500_000_000
"""Bytes of address space the process may have, where the system can limit it."""


def read_xls(intake: Intake) -> list[Cells]:
    """Every sheet that holds anything; raises `Refused` where the file is damaged."""
    data = intake.read()
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=True)
    process = context.Process(target=_answer, args=(there,), daemon=True)
    process.start()
    there.close()
    try:
        here.send_bytes(data)
        found = here.recv() if here.poll(PATIENCE) else None
    except (EOFError, OSError):
        found = None
    finally:
        here.close()
        process.join(1)
        if process.is_alive():
            process.kill()
        process.join()
        process.close()
    if found is None:
        raise refuse("import_damaged", name=intake.name)
    sheets = [Cells(name, list(plain_rows(rows, intake.name))) for name, rows in found]
    return [sheet for sheet in sheets if sheet.grid]


def _answer(connection: Connection) -> None:
    """What the other process does: read, and send back text."""
    _keep_small()
    data = connection.recv_bytes()
    try:
        found = _read(data)
    except BaseException:  # a panic of the reader is no ordinary exception; the answer says it
        found = None
    connection.send(found)
    connection.close()


def _keep_small() -> None:
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _read(data: bytes) -> list[tuple[str, list[list[str]]]]:
    import io

    from python_calamine import CalamineWorkbook

    workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return [(name, _texts(workbook, name)) for name in workbook.sheet_names[:MOST_SHEETS]]


def _texts(workbook: Any, name: str) -> list[list[str]]:
    rows = workbook.get_sheet_by_name(name).iter_rows()
    return [[as_text(value if value != "" else None) for value in row] for row in rows]
