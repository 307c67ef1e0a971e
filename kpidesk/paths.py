"""Where the program's own resources and this user's files live, from a clone, a wheel or frozen."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def resources() -> Path:
    """The folder of fonts, icons, themes, words and catalogue that came with the program."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def user_data() -> Path:
    """The folder for shop files, backups and logs of this user; not synced, not roaming.

    `KPIDESK_HOME` wins, so that tests and several users of one login can keep apart.
    """
    chosen = os.environ.get("KPIDESK_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return (Path(base) if base else Path.home() / "AppData" / "Local") / "KPI Desk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "KPI Desk"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "kpi-desk"


def real(path: Path) -> Path:
    """Where a path leads to, through links; as it was said where the links lead nowhere."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def is_there(path: Path) -> bool:
    """Whether a path leads to something; False where the system does not let it be asked."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
