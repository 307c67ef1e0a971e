"""The catalogue: every metric and KPI the program knows, read from data, and the shop's own."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from kpidesk.domain.metric import Direction, Kind, Kpi, Metric, Text, Unit
from kpidesk.domain.shop import Platform

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_EMPTY = Text("", "")


@dataclass(frozen=True, slots=True)
class Form:
    """What the weekly form of a platform asks for, in the order of the phone."""

    usual: tuple[str, ...]
    """The metrics an account has unless the owner chose others."""
    also: tuple[str, ...]
    """Further metrics the platform gives, in order."""
    screen: Text
    """How to get to the screen with the numbers."""
    places: Mapping[str, Text]
    """Where on that screen a metric stands."""


@dataclass(frozen=True)
class Catalogue:
    """Metrics and KPIs by key; a key belongs to one of them only."""

    metrics: Mapping[str, Metric]
    kpis: Mapping[str, Kpi]
    forms: Mapping[str, Form] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> Catalogue:
        """The catalogue in `folder`; a file of `metrics` or `kpis` is one family."""
        book = paragraphs(folder)
        metrics = {
            key: _metric(key, family, entry)
            for family, entries in book["metrics"].items()
            for key, entry in entries.items()
        }
        kpis = {
            key: _kpi(key, family, entry)
            for family, entries in book["kpis"].items()
            for key, entry in entries.items()
        }
        return cls(metrics, kpis, {name: _form(entry) for name, entry in book["forms"].items()})

    def find(self, key: str) -> Metric | Kpi | None:
        """The metric or KPI of that key, or of another name a KPI is known by."""
        return self.metrics.get(key) or self.kpis.get(key) or self._aliases.get(key)

    def form(self, platform: str) -> tuple[str, ...]:
        """The metrics the form of a platform usually asks for, in the order of the phone."""
        form = self.forms.get(platform)
        return form.usual if form else ()

    def offered(self, platform: str) -> tuple[str, ...]:
        """All metrics an account of the platform can track: the usual ones, then the others, then
        the shop's own."""
        form = self.forms.get(platform)
        own = tuple(m.key for m in self.metrics.values() if m.custom and platform in m.platforms)
        return (form.usual + form.also if form else ()) + own

    def where(self, key: str, platform: str) -> Text:
        """Where on the phone (or in the books) the number is found; empty where not known."""
        form = self.forms.get(platform)
        if form is None:
            return _EMPTY
        place = form.places.get(key)
        if place is None:
            return form.screen if key in form.usual + form.also else _EMPTY
        return Text(f"{form.screen.id} {place.id}", f"{form.screen.en} {place.en}")

    def with_own(self, metrics: Iterable[Metric], kpis: Iterable[Kpi]) -> Catalogue:
        """This catalogue with the shop's own metrics and KPIs; a built-in key stays built in."""
        own = {m.key: m for m in metrics if self.find(m.key) is None}
        sums = {k.key: k for k in kpis if self.find(k.key) is None and k.key not in own}
        return replace(self, metrics={**self.metrics, **own}, kpis={**self.kpis, **sums})

    @cached_property
    def _aliases(self) -> dict[str, Kpi]:
        return {name: kpi for kpi in self.kpis.values() for name in kpi.alias}


COMPILED = "compiled.json"
"""The same paragraphs read once and kept as JSON with a digest of what they were read from:
reading the TOML takes a tenth of the program's start."""


@lru_cache(maxsize=1)
def paragraphs(folder: Path) -> dict[str, Any]:
    """What is written in `folder`, from the compiled file where it is of exactly these sources."""
    files = _sources(folder)
    try:
        compiled = json.loads((folder / COMPILED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return read_book(files)
    if compiled["digest"] != digest(files):
        return read_book(files)
    book: dict[str, Any] = compiled["book"]
    return book


def compile_book(folder: Path) -> str:
    """The text of `COMPILED` for the paragraphs of `folder`."""
    files = _sources(folder)
    compiled = {"digest": digest(files), "book": read_book(files)}
    return json.dumps(compiled, ensure_ascii=False, separators=(",", ":"), default=str)


def _sources(folder: Path) -> dict[str, bytes]:
    """Every source file by its name under `folder`, in order; line ends made alike."""
    names = [
        *sorted((folder / "metrics").glob("*.toml")),
        *sorted((folder / "kpis").glob("*.toml")),
    ]
    return {
        file.relative_to(folder).as_posix(): file.read_bytes().replace(b"\r\n", b"\n")
        for file in (*names, folder / "forms.toml", folder / "objectives.toml")
    }


def digest(files: Mapping[str, bytes]) -> str:
    """What tells one state of the source files from another."""
    found = hashlib.blake2b(digest_size=16)
    for name, content in files.items():
        found.update(f"{name}:{len(content)}:".encode() + content)
    return found.hexdigest()


def read_book(files: Mapping[str, bytes]) -> dict[str, Any]:
    """The paragraphs of the source files: metrics and KPIs by family and key, forms by platform,
    objectives by key."""
    import tomllib  # the compiled file needs it not, and a start has nothing else to read by it

    book: dict[str, Any] = {"metrics": {}, "kpis": {}, "forms": {}, "objectives": {}}
    for name, content in files.items():
        part, _, file = name.partition("/")
        entries = tomllib.loads(content.decode())
        if file:
            book[part][file.removesuffix(".toml")] = entries
        else:
            book[part.removesuffix(".toml")] = entries
    return book


def _text(entry: Mapping[str, Any] | None) -> Text:
    return Text(entry["id"], entry["en"]) if entry else _EMPTY


def _metric(key: str, family: str, entry: dict[str, Any]) -> Metric:
    until = entry.get("until")
    if isinstance(until, str):
        until = date.fromisoformat(until)
    assert until is None or isinstance(until, date)
    return Metric(
        key=key,
        family=family,
        kind=Kind(entry["kind"]),
        unit=Unit(entry.get("unit", "count")),
        direction=Direction(entry.get("direction", "up")),
        name=_text(entry["name"]),
        definition=_text(entry["definition"]),
        traps=_text(entry.get("traps")),
        platforms=tuple(Platform(name) for name in entry["platforms"]),
        labels=tuple((name, _text(label)) for name, label in entry.get("labels", {}).items()),
        negative=entry.get("negative", False),
        limit=entry.get("limit"),
        in_hours=tuple(entry.get("in_hours", ())),
        until=until,
        successor=entry.get("successor", ""),
        instead=entry.get("instead", ""),
        sum_of=tuple(entry.get("sum_of", ())),
        bounded_by=entry.get("bounded_by", ""),
    )


def _kpi(key: str, family: str, entry: dict[str, Any]) -> Kpi:
    return Kpi(
        key=key,
        family=family,
        formula=entry["formula"],
        unit=Unit(entry["unit"]),
        direction=Direction(entry.get("direction", "up")),
        name=_text(entry["name"]),
        definition=_text(entry["definition"]),
        traps=_text(entry.get("traps")),
        example=entry["example"],
        hits=entry.get("hits", ""),
        cases=entry.get("cases", ""),
        least_hits=entry.get("least_hits", 0),
        least_cases=entry.get("least_cases", 0),
        interval=entry.get("interval", False),
        weekly=entry.get("weekly", False),
        alias=tuple(entry.get("alias", ())),
    )


def _form(entry: dict[str, Any]) -> Form:
    return Form(
        usual=tuple(entry["usual"]),
        also=tuple(entry.get("also", ())),
        screen=_text(entry["screen"]),
        places={key: _text(place) for key, place in entry.get("at", {}).items()},
    )
