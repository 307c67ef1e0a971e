"""The shop's own metrics and KPIs: made by hand, checked like the built-in ones."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from kpidesk.domain.formula import parse
from kpidesk.domain.metric import Direction, Kind, Kpi, Metric, Text, Unit
from kpidesk.domain.problem import Problem, Refused, refuse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kpidesk.domain.catalogue import Catalogue
    from kpidesk.domain.formula import Formula
    from kpidesk.domain.shop import Platform

LONGEST_NAME = 60
OWN = "own_"
"""The keys of own figures begin with it, so that none can meet a built-in one of later years."""
_DAYS = ("days", "weeks")
_ENDINGS = ("_start", "_avg", "_before")
_FAMILY = "own"


def own_metric(
    catalogue: Catalogue,
    name: str,
    kind: Kind,
    unit: Unit,
    direction: Direction,
    platforms: Sequence[Platform],
    key: str = "",
) -> Metric:
    """A metric of the shop's own; `key` is that of the one it replaces. Raises `Refused` for a
    name that is empty, too long or taken, and without a platform."""
    named = _checked(catalogue, name, key)
    if not platforms:
        raise refuse("own_without_platform")
    return Metric(
        key=key or _key(catalogue, named),
        family=_FAMILY,
        kind=kind,
        unit=unit,
        direction=direction,
        name=Text(named, named),
        definition=Text("", ""),
        traps=Text("", ""),
        platforms=tuple(platforms),
        limit=100 if unit is Unit.PERCENT else None,
        custom=True,
    )


def own_kpi(
    catalogue: Catalogue, name: str, formula: str, unit: Unit, direction: Direction, key: str = ""
) -> Kpi:
    """A KPI of the shop's own; `key` is that of the one it replaces. Raises `Refused` for a name
    that cannot be kept, and for a formula with the place of what is wrong in it."""
    named = _checked(catalogue, name, key)
    check(formula, catalogue, key)
    return Kpi(
        key=key or _key(catalogue, named),
        family=_FAMILY,
        formula=formula.strip(),
        unit=unit,
        direction=direction,
        name=Text(named, named),
        definition=Text("", ""),
        traps=Text("", ""),
        custom=True,
    )


def check(text: str, catalogue: Catalogue, key: str = "") -> Formula:
    """Read the formula of the KPI `key` (empty for a new one). Raises `Refused` at the character
    that is wrong: its grammar, a name nobody knows, or a KPI that leads back to this one."""
    formula = parse(text)
    for name, at in zip(formula.names, formula.places, strict=True):
        if not _is_known(name, catalogue):
            raise _at("formula_name", at, name)
        if key and _leads_to(name, key, catalogue, frozenset()):
            raise _at("formula_cycle", at, name)
    return formula


def users_of(key: str, catalogue: Catalogue) -> list[Kpi]:
    """The KPIs whose formula names `key`; they lose their value when it is removed."""
    return [
        kpi
        for kpi in catalogue.kpis.values()
        if key in {_base(name) for name in _names(kpi)} and kpi.key != key
    ]


def _at(code: str, at: int, found: str) -> Refused:
    return Refused(Problem(code, (("found", found), ("place", at + 1)), at=at))


def _base(name: str) -> str:
    return next((name.removesuffix(e) for e in _ENDINGS if name.endswith(e)), name)


def _is_known(name: str, catalogue: Catalogue) -> bool:
    return (
        name in _DAYS
        or catalogue.find(name) is not None
        or (_base(name) != name and catalogue.find(_base(name)) is not None)
    )


def _names(kpi: Kpi) -> tuple[str, ...]:
    try:
        return parse(kpi.formula).names
    except Refused:
        return ()


def _leads_to(name: str, key: str, catalogue: Catalogue, seen: frozenset[str]) -> bool:
    if _base(name) == key:
        return True
    kpi = catalogue.kpis.get(_base(name))
    if kpi is None or kpi.key in seen:
        return False
    return any(_leads_to(part, key, catalogue, seen | {kpi.key}) for part in _names(kpi))


def _checked(catalogue: Catalogue, name: str, key: str) -> str:
    named = " ".join(name.split())
    if not named:
        raise refuse("own_name_empty")
    if len(named) > LONGEST_NAME:
        raise refuse("own_name_long", most=LONGEST_NAME)
    every: list[Metric | Kpi] = [*catalogue.metrics.values(), *catalogue.kpis.values()]
    for one in every:
        taken = {one.name.id.casefold(), one.name.en.casefold()}
        if one.key != key and named.casefold() in taken:
            raise refuse("own_name_taken", name=named)
    return named


def _key(catalogue: Catalogue, name: str) -> str:
    """`own_cups_sold`; a number is put behind where it is taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = OWN + (re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:40] or "figure")
    for ending in _ENDINGS:
        stem = stem.removesuffix(ending)
    key, number = stem, 2
    while catalogue.find(key) is not None:
        key, number = f"{stem}_{number}", number + 1
    return key
