"""The table that `make faults` prints."""

from __future__ import annotations

from dataclasses import dataclass, field

HEAD = ("fault", "runs", "acknowledged", "lost", "partial", "corrupt", "undetected", "remark")


@dataclass
class Line:
    """The figures of one fault. Everything but `runs` and `acknowledged` must stay 0."""

    name: str
    runs: int = 0
    acknowledged: int = 0
    lost: int = 0
    partial: int = 0
    corrupt: int = 0
    undetected: int = 0
    remark: str = ""
    details: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        return self.runs > 0 and not (
            self.lost or self.partial or self.corrupt or self.undetected or self.details
        )

    def add(self, found: Found) -> None:
        self.runs += 1
        self.acknowledged += found.acknowledged
        self.lost += found.lost
        self.partial += found.partial
        self.corrupt += found.corrupt
        self.undetected += found.undetected
        if found.detail:
            self.details.append(found.detail)


@dataclass
class Found:
    """What one run found."""

    acknowledged: int = 0
    lost: int = 0
    partial: int = 0
    corrupt: int = 0
    undetected: int = 0
    detail: str = ""


def show(lines: list[Line]) -> str:
    rows = [HEAD] + [
        (
            one.name,
            *(
                f"{n:,}"
                for n in (
                    one.runs,
                    one.acknowledged,
                    one.lost,
                    one.partial,
                    one.corrupt,
                    one.undetected,
                )
            ),
            one.remark,
        )
        for one in lines
    ]
    widths = [max(len(row[n]) for row in rows) for n in range(len(HEAD))]
    text = [
        "  ".join(
            cell.ljust(width) if n in (0, 7) else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
    text.insert(1, "-" * max(len(line) for line in text))
    bad = [f"{one.name}: {detail}" for one in lines for detail in one.details[:5]]
    return "\n".join([*text, *bad])
