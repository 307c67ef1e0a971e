"""Spans of time as phones write them: `0:07`, `7 dtk`, `1j 2m`, `12 menit`."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from kpidesk.domain.numeral import numeral

_UNITS: dict[str, int] = {
    **dict.fromkeys(("hari", "day", "days"), 86_400),
    **dict.fromkeys(("j", "jam", "h", "hr", "hrs", "hour", "hours"), 3_600),
    **dict.fromkeys(("m", "mnt", "menit", "min", "mins", "minute", "minutes"), 60),
    **dict.fromkeys(("dtk", "detik", "s", "sec", "secs", "second", "seconds"), 1),
}
_CLOCK = re.compile(
    r"(?:(?P<hours>[0-9]+):(?=[0-9]{2}:))?(?P<minutes>[0-9]+):(?P<seconds>[0-9]{2})"
)
_PART = re.compile(r"(?P<number>[0-9][0-9.,]*) ?(?P<unit>[a-z]+)\.? ?")


def read_duration(text: str) -> tuple[int, int] | None:
    """Seconds, and by how many they may be off because a decimal was written (`1,5 jam` is 5,400
    give or take 180); a bare whole number is seconds. None when it cannot be read."""
    if text.isascii() and text.isdigit():
        return int(text), 0
    if clock := _CLOCK.fullmatch(text):
        return _clock(clock)
    return _parts(text)


def _clock(found: re.Match[str]) -> tuple[int, int] | None:
    hours, minutes, seconds = (int(found[name] or 0) for name in ("hours", "minutes", "seconds"))
    if seconds > 59 or (found["hours"] and minutes > 59):
        return None
    return hours * 3_600 + minutes * 60 + seconds, 0


def _parts(text: str) -> tuple[int, int] | None:
    total, half, smallest, at = Decimal(0), Decimal(0), 10**9, 0
    while at < len(text):
        found = _PART.match(text, at)
        size = _UNITS.get(found["unit"]) if found else None
        written = numeral(found["number"]) if found else None
        if found is None or size is None or written is None or size >= smallest or half:
            return None
        if written.may_group:
            return None
        total += written.decimal * size
        half = size / (2 * Decimal(10) ** written.decimals) if written.decimals else Decimal(0)
        smallest, at = size, found.end()
    whole = int(total.quantize(Decimal(1), ROUND_HALF_UP))
    return (whole, max(1, int(half)) if half else 0) if text else None
