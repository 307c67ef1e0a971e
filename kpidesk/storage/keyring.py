"""The keys this process was given, found by the first 16 bytes of a file.

An encrypted file begins with its salt, and so do its copies; whoever opens one, in whichever
thread, finds the key here. Nothing of it is ever written anywhere. Keys go with the process, or
when another shop is opened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kpidesk.paths import real

if TYPE_CHECKING:
    from pathlib import Path

    from kpidesk.domain.key import Key

MODULE = "sqlcipher3"
SALT_BYTES = 16

_keys: dict[bytes, Key] = {}
_held: dict[Path, list[Key | None]] = {}


def is_available() -> bool:
    """True where encrypted files can be opened; the engine for it is not imported by asking."""
    from importlib.util import find_spec

    return find_spec(MODULE) is not None


def add(key: Key) -> None:
    """Keep a key that was found to open a file."""
    _keys[key.salt] = key


def forget(but: Key | None = None) -> None:
    """Forget every key but one."""
    kept = {} if but is None else {but.salt: but}
    _keys.clear()
    _keys.update(kept)


def with_salt(salt: bytes) -> Key | None:
    """The key for files that begin so."""
    return _keys.get(salt)


def of(path: Path) -> Key | None:
    """The key of a file; None when it is not encrypted, or nobody gave its key."""
    found = real(path)
    if found in _held:
        return _held[found][0]
    return _keys.get(start_of(path)) if _keys else None


def start_of(path: Path) -> bytes:
    """The first 16 bytes of a file that no connection of this process has open."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return b""
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except OSError:
        return b""


def hold(path: Path) -> None:
    """Remember the key of a file for as long as it is open: closing any other handle on it would
    let SQLite's own locks go (https://sqlite.org/howtocorrupt.html §2.2)."""
    key = of(path)
    _held.setdefault(real(path), []).append(key)


def let_go(path: Path) -> None:
    """The file is closed again."""
    held = _held.pop(real(path), [])[1:]
    if held:
        _held[real(path)] = held
