"""Where a shop file lies: cloud folders, and other copies of the same book beside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kpidesk.domain.problem import Refused
from kpidesk.storage.engine import connect
from kpidesk.storage.examine import as_ours, require_our_parts
from kpidesk.storage.header import look

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kpidesk.domain.backup import Content

CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "cloudstorage": "iCloud",
    "mobile documents": "iCloud",
    "iclouddrive": "iCloud",
    "megasync": "MEGA",
    "mega": "MEGA",
    "box": "Box",
    "box sync": "Box",
    "pcloud": "pCloud",
    "pclouddrive": "pCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
}
"""The word a folder's name begins with → the service that watches it."""

UNFINISHED = (".part", ".restoring", ".updating", ".rekeying")
MOST_LOOKED_AT = 300
"""Files of a folder that are looked at for other copies of a book."""


def cloud_of(path: Path, environment: Mapping[str, str] | None = None) -> str | None:
    """The service that keeps the folder of `path` in step with a cloud, or None.

    Told from the folder names on the way and from where OneDrive says it is.
    """
    where = os.environ if environment is None else environment
    text = str(path).replace("\\", "/").casefold()
    for name, place in where.items():
        inside = place.replace("\\", "/").casefold().rstrip("/") + "/"
        if name.upper().startswith("ONEDRIVE") and place and text.startswith(inside):
            return "OneDrive"
    for folder in text.split("/")[:-1]:
        for word, service in CLOUDS.items():
            if folder == word or folder.startswith((f"{word} -", f"{word} (")):
                return service
    return None


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another copy of the same book in the same folder."""

    path: Path
    content: Content


def siblings(path: Path, book: str) -> list[Sibling]:
    """Other files in the folder that are the same book, whatever they are called: what OneDrive,
    Dropbox, Google Drive, Syncthing and iCloud leave when two computers wrote at once."""
    found = []
    try:
        listed = sorted(path.parent.iterdir())[:MOST_LOOKED_AT]
    except OSError:
        return []
    for other in listed:
        if other.name == path.name or other.suffix in (
            ".part",
            ".restoring",
            ".updating",
            ".rekeying",
        ):
            continue
        content = _content(other)
        if content and content.book == book:
            found.append(Sibling(other, content))
    return found


def _content(path: Path) -> Content | None:
    from kpidesk.storage.backup import content_of

    try:
        if not path.is_file():
            return None
        look(path)
        db = connect(path, read_only=True)
    except (Refused, OSError):
        return None
    try:
        with as_ours(path):
            require_our_parts(db, path)
            return content_of(db)
    except Refused:
        return None
    finally:
        db.conn.close()
