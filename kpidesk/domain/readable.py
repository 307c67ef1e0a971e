"""Which figures can be had from the metrics that were ever read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.domain.formula import parse
from kpidesk.domain.problem import Refused

if TYPE_CHECKING:
    from kpidesk.domain.formula import Formula
    from kpidesk.domain.scope import Scope


def readable(scope: Scope, read: set[str]) -> set[str]:
    """Of all metrics and KPIs those with a chance of a figure when the metrics `read` were."""
    catalogue = scope.catalogue
    found = {key for key in catalogue.metrics if scope.metric_names(key) & read}

    def has(name: str) -> bool:
        return bool(scope.metric_names(name) & read)

    def works(branch: Formula) -> bool:
        needed = branch.required - {"days", "weeks"}
        return all(has(name) for name in needed) and any(has(name) for name in branch.names)

    for kpi in catalogue.kpis.values():
        try:
            branches = parse(kpi.formula).branches
        except Refused:
            continue
        if any(works(branch) for branch in branches):
            found.add(kpi.key)
    return found
