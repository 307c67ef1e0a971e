"""How far a long reading has come, and the way to stop it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with 0 … 1 every so often; it may raise `Cancelled`."""


class Cancelled(Exception):  # noqa: N818 - the user's wish, not an error
    """Raised out of a `Progress` to stop; nothing has been stored by then."""


def silent(_done: float) -> None:
    """A progress that nobody watches."""
