"""The drawer of imports."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.batch import Batch
from kpidesk.domain.problem import refuse
from kpidesk.storage.events import OF_ACCOUNT

if TYPE_CHECKING:
    from kpidesk.storage.database import Database

COLUMNS = (
    "import_batch.uuid, at, file_name, file_hash, source, account.uuid, counts, options"
    " FROM import_batch LEFT JOIN account ON account.id = import_batch.account"
)
TABLES = ("post_reading", "post", "reading", "cost", "result")
"""What an import fills, in the order in which it is taken back."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What became of an import's rows; `edited` of them were changed since and stay."""

    batch: Batch
    edited: int


class Imports:
    """The files that were imported. An importer adds its `Batch` and puts readings that carry its
    id inside one `desk.writing`."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def list(self) -> list[Batch]:
        """Every import that stands, newest first."""
        rows = self._file.read(f"SELECT {COLUMNS} ORDER BY import_batch.id DESC")
        return [_batch(row) for row in rows]

    def get(self, batch_id: str) -> Batch | None:
        """The import of that id (or of the only id that begins so), or None."""
        found = [one for one in self.list() if one.id.startswith(batch_id)] if batch_id else []
        return found[0] if len(found) == 1 else None

    def of_file(self, file_hash: str) -> Batch | None:
        """The newest import of a file with those bytes, or None."""
        rows = self._file.read(
            f"SELECT {COLUMNS} WHERE file_hash = ? ORDER BY import_batch.id DESC", file_hash
        )
        return _batch(rows[0]) if rows else None

    def add(self, batch: Batch) -> None:
        """Note an import; call it first inside the import's own `writing`."""
        deed = action("import_file", page="settings", where="imports", name=batch.file_name)
        with self._file.writing(deed) as tables:
            tables.execute(
                "INSERT INTO import_batch (uuid, at, file_name, file_hash, source, account,"
                f" counts, options) VALUES (?, ?, ?, ?, ?, {OF_ACCOUNT}, ?, ?)",
                [
                    batch.id,
                    batch.at.isoformat(),
                    batch.file_name,
                    batch.file_hash,
                    batch.source,
                    batch.account,
                    json.dumps(dict(batch.counts)),
                    json.dumps(dict(batch.options), ensure_ascii=False),
                ],
            )

    def take_back(self, batch_id: str) -> TakenBack:
        """Put everything back as it was before the import, also when other things were done
        since; rows edited since stay as they are now. Raises `Refused` for an unknown id."""
        batch = self.get(batch_id)
        if batch is None:
            raise refuse("unknown_import", batch=batch_id)
        deed = action("undo_import", page="settings", where="imports", name=batch.file_name)
        with self._file.writing(deed) as tables:
            of_action = self._file.history.made_by("import_batch", uuid=batch.id)
            edited = []
            for table in TABLES:
                edited += self._file.history.take_back(of_action, table)
            tables.execute("DELETE FROM import_batch WHERE uuid = ?", [batch.id])
        return TakenBack(batch, len(edited))


def _batch(row: tuple[Any, ...]) -> Batch:
    return Batch(
        id=row[0],
        at=datetime.fromisoformat(row[1]),
        file_name=row[2],
        file_hash=row[3],
        source=row[4],
        account=row[5],
        counts=tuple(json.loads(row[6]).items()),
        options=tuple(json.loads(row[7]).items()),
    )
