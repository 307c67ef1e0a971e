"""Which figures can be had from the metrics that were ever read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.formula import parse
from kpidesk.domain.problem import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kpidesk.domain.formula import Formula
    from kpidesk.domain.scope import Scope


def readable(scope: Scope, read: set[str], asked: Iterable[str] | None = None) -> set[str]:
    """Of `asked` (else of all) metrics and KPIs those with a chance of a figure when the metrics
    `read` were."""
    catalogue = scope.catalogue
    keys = [*catalogue.metrics, *catalogue.kpis] if asked is None else list(asked)
    metrics = (key for key in keys if key in catalogue.metrics)
    found = {key for key in metrics if scope.metric_names(key) & read}

    def has(name: str) -> bool:
        return bool(scope.metric_names(name) & read)

    def works(branch: Formula) -> bool:
        needed = branch.required - {"days", "weeks"}
        return all(has(name) for name in needed) and any(has(name) for name in branch.names)

    for kpi in (catalogue.kpis[key] for key in keys if key in catalogue.kpis):
        try:
            branches = parse(kpi.formula).branches
        except Refused:
            continue
        if any(works(branch) for branch in branches):
            found.add(kpi.key)
    return found
