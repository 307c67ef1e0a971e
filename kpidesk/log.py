"""The log file: event codes, types and places in the code; never figures, names or texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.paths import user_data

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler
    from pathlib import Path


def log_file() -> Path:
    """Where the log is written; five files of 1 MB at most."""
    return user_data() / "log" / "kpidesk.log"


def _handler() -> RotatingFileHandler:
    # Importing it takes as long as reading the shop; most starts write nothing.
    import logging
    from logging.handlers import RotatingFileHandler

    log_file().parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(log_file(), maxBytes=1_000_000, backupCount=4, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    return handler


def note(code: str, **facts: int | float | bool) -> None:
    """Write one event: a code and counts. Texts are not accepted, so none can leak."""
    _write(" ".join([code, *(f"{name}={value}" for name, value in facts.items())]))


def record(error: BaseException) -> Path:
    """Write where an unexpected error came from, without its message, which may hold figures."""
    import traceback

    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{f.name}:{f.lineno}" for f in reversed(frames[-8:]))
    _write(f"BUG {type(error).__name__} at {where}")
    return log_file()


def _write(line: str) -> None:
    try:
        handler = _handler()
    except OSError:
        return
    from logging import INFO, LogRecord

    try:
        handler.emit(LogRecord("kpidesk", INFO, "", 0, line, (), None))
    finally:
        handler.close()
