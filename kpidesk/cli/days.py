"""A day on the line."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date


def a_day(text: str) -> date:
    """The day that an option names; wrong usage when there is none of that name."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write it like 2026-03-31") from None
