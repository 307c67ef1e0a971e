"""The key of an encrypted shop file, and how a person holds it: a passphrase or a recovery key.

The passphrase becomes the key as SQLCipher 4 makes it (PBKDF2-HMAC-SHA512, 256,000 rounds, the
salt is the first 16 bytes of the file), so any SQLCipher tool opens the file with it. The recovery
key is the key itself, written for paper.
"""

from __future__ import annotations

import base64
import hashlib
import secrets
import unicodedata
from dataclasses import dataclass, field

ROUNDS = 256_000
SALT_BYTES, KEY_BYTES = 16, 32
SHORTEST = 10
"""Characters of a passphrase, at least."""
GROUP = 4
GROUPS = 14
"""Groups of a recovery key: 13 of the key, one that tells a slip of the pen."""

RFC4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without I, L, O and U, which a hand writes like 1, 1, 0 and V."""
TO_PAPER = str.maketrans(RFC4648, CROCKFORD)
FROM_PAPER = str.maketrans(CROCKFORD, RFC4648)
READ_AS = str.maketrans("ILOU", "110V")


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one encrypted file and the copies made of it. Never shown by `repr`."""

    raw: bytes = field(repr=False)
    salt: bytes
    """The first 16 bytes of the file; no secret."""

    @classmethod
    def from_passphrase(cls, passphrase: str, salt: bytes | None = None) -> Key:
        """The key a passphrase stands for; with a new salt for a file that is yet to be written.
        Takes a tenth of a second, on purpose."""
        salt = secrets.token_bytes(SALT_BYTES) if salt is None else salt
        text = unicodedata.normalize("NFC", passphrase).encode()
        return cls(hashlib.pbkdf2_hmac("sha512", text, salt, ROUNDS, KEY_BYTES), salt)

    @classmethod
    def from_recovery(cls, text: str, salt: bytes) -> Key | None:
        """The key a recovery key is; None where there is a slip in it."""
        symbols = symbols_of(text)
        if len(symbols) != GROUP * GROUPS or not set(symbols) <= set(CROCKFORD):
            return None
        padded = symbols[:-GROUP].translate(FROM_PAPER) + "===="
        raw = base64.b32decode(padded)
        return cls(raw, salt) if symbols == _symbols(raw) else None

    @property
    def recovery(self) -> tuple[str, ...]:
        """The recovery key in groups of four."""
        symbols = _symbols(self.raw)
        return tuple(symbols[n : n + GROUP] for n in range(0, len(symbols), GROUP))


def symbols_of(text: str) -> str:
    """What was typed of a recovery key as it is meant: no spaces or dashes, capitals, and the
    letters that are never in one read as those they look like."""
    return "".join(c for c in text.upper() if c.isalnum()).translate(READ_AS)


def _symbols(raw: bytes) -> str:
    check = base64.b32encode(hashlib.sha256(raw).digest())[:GROUP]
    return (base64.b32encode(raw).rstrip(b"=") + check).decode().translate(TO_PAPER)
