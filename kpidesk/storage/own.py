"""The drawer of the shop's own metrics and KPIs."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import date
from typing import TYPE_CHECKING, Any

from kpidesk.domain.action import action
from kpidesk.domain.metric import Direction, Kind, Kpi, Metric, Text, Unit
from kpidesk.domain.shop import Platform

if TYPE_CHECKING:
    from kpidesk.storage.database import Database


class Own:
    """What the shop counts and computes beyond the catalogue."""

    def __init__(self, file: Database) -> None:
        self._file = file

    def metrics(self) -> list[Metric]:
        """The shop's own metrics, in the order they were made."""
        rows = self._file.read("SELECT described FROM own_metric ORDER BY id")
        return [_metric(json.loads(row[0])) for row in rows]

    def kpis(self) -> list[Kpi]:
        """The shop's own KPIs, in the order they were made."""
        rows = self._file.read("SELECT described FROM own_kpi ORDER BY id")
        return [_kpi(json.loads(row[0])) for row in rows]

    def save_metric(self, metric: Metric) -> None:
        """Add an own metric, or keep it as given when its key is known."""
        self._save("own_metric", "save_own_metric", metric)

    def save_kpi(self, kpi: Kpi) -> None:
        """Add an own KPI, or keep it as given when its key is known."""
        self._save("own_kpi", "save_own_kpi", kpi)

    def remove_metric(self, key: str) -> None:
        """Remove an own metric; what was read of it stays in the file."""
        deed = action("remove_own_metric", page="settings", where="own", key=key)
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM own_metric WHERE key = ?", [key])

    def remove_kpi(self, key: str) -> None:
        """Remove an own KPI."""
        deed = action("remove_own_kpi", page="settings", where="own", key=key)
        with self._file.writing(deed) as tables:
            tables.execute("DELETE FROM own_kpi WHERE key = ?", [key])

    def _save(self, table: str, code: str, noun: Metric | Kpi) -> None:
        described = json.dumps(asdict(noun), ensure_ascii=False, default=str)
        deed = action(code, page="settings", where="own", key=noun.key)
        with self._file.writing(deed) as tables:
            tables.execute(
                f"INSERT INTO {table} (key, described) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET described = excluded.described",
                [noun.key, described],
            )


def _known(noun: type, described: dict[str, Any]) -> dict[str, Any]:
    """What the noun of today has a field for; lists as tuples, both languages as a text."""
    names = {field.name for field in fields(noun)}
    values = {name: _plain(value) for name, value in described.items() if name in names}
    return {**values, "unit": Unit(values["unit"]), "direction": Direction(values["direction"])}


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_plain(one) for one in value)
    if isinstance(value, dict) and set(value) == {"id", "en"}:
        return Text(**value)
    return value


def _metric(described: dict[str, Any]) -> Metric:
    values = _known(Metric, described)
    until = values.get("until")
    return Metric(
        **{
            **values,
            "kind": Kind(values["kind"]),
            "platforms": tuple(Platform(name) for name in values.get("platforms", ())),
            "until": date.fromisoformat(until) if until else None,
            "custom": True,
        }
    )


def _kpi(described: dict[str, Any]) -> Kpi:
    return Kpi(**{**_known(Kpi, described), "custom": True})
