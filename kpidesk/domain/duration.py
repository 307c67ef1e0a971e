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
_AMOUNT = re.compile(
    r"(?P<number>[0-9][0-9.,' ]*?) ?(?P<thousands>rb|ribu|k)? ?(?P<unit>[a-z]+)\.?"
)
_BARE = re.compile(r"[0-9][0-9.,' ]*(?:rb|ribu|k)?")
_PART = re.compile(r"(?P<number>[0-9][0-9.,]*) ?(?P<unit>[a-z]+)\.? ?")


def readings_of(text: str, in_hours: bool = False) -> list[tuple[int, int]]:
    """Seconds, and by how many they may be off because a decimal was written (`1,5 jam` is 5,400
    give or take 180): one reading, two where a separator may group or not (`1.234 jam`), the
    likelier first, or none. Without a unit a whole number is seconds; all are hours where
    `in_hours`."""
    if in_hours and _BARE.fullmatch(text):
        text += " jam"
    if text.isascii() and text.isdigit():
        return [(int(text), 0)]
    if clock := _CLOCK.fullmatch(text):
        found = _clock(clock)
        return [found] if found else []
    if amount := _AMOUNT.fullmatch(text):
        return _amount(amount)
    several = _parts(text)
    return [several] if several else []


def _amount(found: re.Match[str]) -> list[tuple[int, int]]:
    """One number with one unit, and perhaps thousands of it: `25,7 jam`, `1,2 rb jam`."""
    written, unit = numeral(found["number"].strip()), _UNITS.get(found["unit"])
    if written is None or unit is None:
        return []
    size = unit * (1_000 if found["thousands"] else 1)
    decimal = _seconds(written.decimal, written.decimals, size)
    if written.grouped is None or (written.may_group and found["thousands"]):
        return [decimal]
    grouped = (written.grouped * size, 0)
    if not written.may_group:
        return [grouped]
    return [grouped, decimal] if "." in written.text else [decimal, grouped]


def _seconds(number: Decimal, decimals: int, size: int) -> tuple[int, int]:
    half = Decimal(size) / (2 * Decimal(10) ** decimals) if decimals else Decimal(0)
    whole = int((number * size).quantize(Decimal(1), ROUND_HALF_UP))
    return whole, max(1, int(half)) if half else 0


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
