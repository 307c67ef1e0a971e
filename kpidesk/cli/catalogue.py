"""`kpidesk catalogue`: what is counted and how it is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.metric import Metric
from kpidesk.domain.problem import refuse
from kpidesk.paths import resources

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output
    from kpidesk.domain.metric import Kpi, Text


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("key", nargs="?", metavar="KEY", help="one metric or KPI")


def run(args: argparse.Namespace, out: Output) -> int:
    """List all metrics and KPIs, or tell everything about one."""
    catalogue = Catalogue.read(resources() / "catalogue")
    if args.key is None:
        every: list[Metric | Kpi] = [*catalogue.metrics.values(), *catalogue.kpis.values()]
        lines = [f"{one.key:<28} {one.name[out.words.language]}" for one in every]
        return out.answer([document(one) for one in every], "\n".join(lines))
    found = catalogue.find(args.key)
    if found is None:
        raise refuse("unknown_key", key=args.key)
    return out.answer(document(found), _told(found, out))


def document(found: Metric | Kpi) -> dict[str, object]:
    """A metric or KPI as JSON; `kind` of a KPI is "kpi"."""
    common: dict[str, object] = {
        "key": found.key,
        "kind": found.kind.value if isinstance(found, Metric) else "kpi",
        "family": found.family,
        "unit": found.unit.value,
        "direction": found.direction.value,
        "names": _both(found.name),
        "definition": _both(found.definition),
        "traps": _both(found.traps),
    }
    if isinstance(found, Metric):
        return common | {
            "formula": found.instead or None,
            "platforms": [platform.value for platform in found.platforms],
            "labels": {platform: _both(label) for platform, label in found.labels},
            "sum_of": list(found.sum_of),
            "until": found.until.isoformat() if found.until else None,
            "successor": found.successor or None,
        }
    return common | {
        "formula": found.formula,
        "example": found.example,
        "aliases": list(found.alias),
        "small_sample": {"hits": found.least_hits, "cases": found.least_cases},
        "interval": found.interval,
    }


def _both(text: Text) -> dict[str, str]:
    return {"id": text.id, "en": text.en}


def _told(found: Metric | Kpi, out: Output) -> str:
    language = out.words.language
    lines = [f"{found.name[language]} ({found.key})", found.definition[language]]
    if not isinstance(found, Metric):
        lines += [f"= {found.formula}", found.example]
    return "\n".join([*lines, found.traps[language]])
