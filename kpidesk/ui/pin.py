"""The PIN of the curtain: kept as a hash that is slow to try, with a wait after wrong ones."""

from __future__ import annotations

import hashlib
import hmac
import secrets

LENGTH = range(4, 13)
"""Digits of a PIN."""
FREE_TRIES = 5
WAIT_S = 30
"""Seconds to wait after the fifth wrong try; doubled after each one more, up to an hour."""


def is_pin(text: str) -> bool:
    """True for 4 to 12 digits."""
    return text.isascii() and text.isdigit() and len(text) in LENGTH


def hashed(pin: str) -> str:
    """The PIN as it is kept: salt and scrypt hash."""
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}${_scrypt(pin, salt).hex()}"


def fits(pin: str, kept: str) -> bool:
    """True when the PIN is the one that was kept; anything unreadable fits nothing."""
    salt, _, wanted = kept.partition("$")
    try:
        found = _scrypt(pin, bytes.fromhex(salt))
        return hmac.compare_digest(found, bytes.fromhex(wanted))
    except ValueError:
        return False


def wait_after(wrong: int) -> int:
    """Seconds before the next try after so many wrong ones."""
    if wrong < FREE_TRIES:
        return 0
    return int(min(3_600, WAIT_S * 2 ** (wrong - FREE_TRIES)))


def _scrypt(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
