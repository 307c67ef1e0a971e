"""The shop's own page in the file, and small things it remembers by name."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.shop import Shop, WeekRule

if TYPE_CHECKING:
    from kpidesk.storage.database import Database
    from kpidesk.storage.engine import Tables

NAMES = [field.name for field in fields(Shop)]


class ShopDrawer:
    """The one shop of the file."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def get(self) -> Shop:
        """The shop as it is now."""
        row = self._file.read(f"SELECT {', '.join(NAMES)} FROM shop")[0]
        values = dict(zip(NAMES, row, strict=True))
        return Shop(**{**values, "week_rule": WeekRule(values["week_rule"])})

    def save(self, shop: Shop) -> None:
        """Keep the shop as given."""
        with self._file.writing(action("save_shop", page="settings", where="shop")) as tables:
            put_shop(tables, shop)


def put_shop(tables: Tables, shop: Shop) -> None:
    """Write the shop's one row inside the running transaction."""
    values = [str(v) if isinstance(v, WeekRule) else v for v in (getattr(shop, n) for n in NAMES)]
    sets = ", ".join(f"{name} = excluded.{name}" for name in NAMES)
    tables.execute(
        f"INSERT INTO shop (id, {', '.join(NAMES)}) VALUES (1, {', '.join('?' for _ in NAMES)})"
        f" ON CONFLICT (id) DO UPDATE SET {sets}",
        values,
    )


class Options:
    """What the file remembers by name: any JSON value (answers to an import's questions, the
    order of fields, what a letter M means for an account)."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def get(self, name: str, default: Any = None) -> Any:
        """The value of that name, or `default`."""
        rows = self._file.read("SELECT value FROM option WHERE name = ?", name)
        return json.loads(rows[0][0]) if rows else default

    def set(self, name: str, value: Any) -> None:
        """Remember `value`; None forgets the name."""
        with self._file.writing(action("save_option", page="settings")) as tables:
            if value is None:
                tables.execute("DELETE FROM option WHERE name = ?", [name])
                return
            tables.execute(
                "INSERT INTO option (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                [name, json.dumps(value, ensure_ascii=False)],
            )

    def all(self) -> dict[str, Any]:
        """Every name with its value."""
        rows = self._file.read("SELECT name, value FROM option ORDER BY name")
        return {name: json.loads(value) for name, value in rows}
