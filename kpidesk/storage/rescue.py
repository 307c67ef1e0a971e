"""Numbers that could not be saved, kept in a second place so that nothing typed is lost."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.clock import now
from kpidesk.paths import user_data
from kpidesk.storage.files import private_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.reading import Reading

WORLD_FAILED = {
    "disk_full",
    "disk_failed",
    "file_moved",
    "file_changed_elsewhere",
    "file_locked",
    "file_read_only",
    "file_damaged",
    "file_unreadable",
}
"""Refusals that are not about what was typed."""


def keep(readings: Sequence[Reading]) -> Path | None:
    """Write readings to a file of their own; where, or None when no disk takes it."""
    rows = [asdict(reading) for reading in readings]
    text = json.dumps(rows, ensure_ascii=False, indent=1, default=str)
    name = f"rescue-{now():%Y%m%d-%H%M%S-%f}.json"
    import tempfile

    for folder in (user_data() / "rescue", Path(tempfile.gettempdir())):
        try:
            target = private_folder(folder) / name if folder.name == "rescue" else folder / name
            target.touch(mode=0o600)
            target.write_text(text, encoding="utf-8")
        except OSError:
            continue
        return target
    return None
