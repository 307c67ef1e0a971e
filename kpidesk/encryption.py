"""Encrypting a shop file: its passphrase and recovery key, and what lies around it in plain.

The same functions serve the screens and the command line. All of them raise `Refused`. The file
must not be open while its key is set.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk.domain.key import SHORTEST, Key
from kpidesk.domain.problem import Refused, refuse
from kpidesk.log import note
from kpidesk.paths import user_data
from kpidesk.storage import backup as copies
from kpidesk.storage import header, keyring, rescue
from kpidesk.storage.rekeying import rekey

if TYPE_CHECKING:
    from kpidesk.domain.backup import Backup


def is_available() -> bool:
    """True where the part that encrypts is installed."""
    return keyring.is_available()


def is_encrypted(path: Path) -> bool:
    """True for a file that was unlocked and is open or could be."""
    return keyring.of(path) is not None


def is_locked(path: Path) -> bool:
    """True for a shop file, a packed copy or a rescue file that asks for its passphrase."""
    if path.suffix.casefold() != ".zip":
        return header.is_locked(path)
    start = copies.start_of_packed(path)
    return bool(start) and start != header.MAGIC and keyring.with_salt(start) is None


def unlock(path: Path, secret: str) -> None:
    """Find out whether a passphrase or a recovery key opens a file, and keep its key for as long as
    the program runs. The file is only read.

    Raises `Refused` where it does not: a wrong passphrase and a damaged file look alike.
    """
    if not is_available():
        raise refuse("encryption_missing", name=path.name)
    with tempfile.TemporaryDirectory(prefix="kpidesk-") as folder:
        tried = path
        if path.suffix.casefold() == ".zip":
            tried = Path(folder) / copies.INSIDE_ZIP
            copies.unpack(path, tried)
        salt = keyring.start_of(tried)
        key = Key.from_recovery(secret, salt) or Key.from_passphrase(secret, salt)
        try:
            header.inside(tried, key)
        except Refused:
            note("UNLOCK", opened=False)
            raise refuse("passphrase_wrong", name=path.name) from None
    keyring.add(key)


def forget_keys(but: Path | None = None) -> None:
    """Forget all keys; that of one file is kept."""
    keyring.forget(None if but is None else keyring.of(but))


def new_key(passphrase: str) -> Key:
    """The key for a passphrase that was just chosen. Raises `Refused` for one that is too short."""
    if len(passphrase.strip()) < SHORTEST:
        raise refuse("passphrase_short", shortest=SHORTEST)
    return Key.from_passphrase(passphrase)


def set_key(path: Path, key: Key | None) -> None:
    """Encrypt the file, change its key, or make it plain with None, on a copy that is compared row
    by row before it takes its place. What was last saved is in a backup first."""
    from kpidesk.domain.backup import Reason

    if not is_available():
        raise refuse("encryption_missing", name=path.name)
    content = copies.look_inside(path)
    listed = copies.backups(copies.folder_of(content.book))
    if not any(one.checked and one.content.generation >= content.generation for one in listed):
        copies.back_up(path, Reason.BEFORE_REKEYING)
    rekey(path, key)


@dataclass(frozen=True, slots=True)
class Others:
    """Copies of a shop that are not locked as the shop file is now."""

    backups: tuple[Backup, ...] = ()
    snapshots: tuple[Path, ...] = ()
    """Plain JSON, beside an encrypted file only."""
    packed: tuple[Path, ...] = ()
    """In the second place."""
    crashed: tuple[Path, ...] = ()
    """What was kept of crashes."""
    untouched: tuple[Path, ...] = ()
    """Folders and rescue files with figures that nothing here changes: the owner's to delete."""

    @property
    def number(self) -> int:
        """How many files `rekey_others` would take care of."""
        return sum(map(len, (self.backups, self.snapshots, self.packed, self.crashed)))


def others(path: Path, book: str, second_place: str = "") -> Others:
    """Which copies of the shop file `path` have another key than it has now, or none."""
    key = keyring.of(path)
    start = header.MAGIC if key is None else key.salt
    folder = copies.folder_of(book)
    aside = user_data() / "aside"
    return Others(
        backups=tuple(one for one in copies.backups(folder) if keyring.start_of(one.path) != start),
        snapshots=tuple(sorted(folder.glob("*.snapshot.json"))) if key else (),
        packed=tuple(
            one for one in _packed(second_place, book) if copies.start_of_packed(one) != start
        ),
        crashed=tuple(
            sorted(
                one.parent
                for one in aside.glob(f"*/{_literal(path.name)}")
                if keyring.start_of(one) != start
            )
        ),
        untouched=tuple(_untouched(path)) if key else (),
    )


def _packed(second_place: str, book: str) -> list[Path]:
    try:
        found = Path(second_place).glob(f"*-{book[:8]}.kpidesk.zip") if second_place else ()
        return sorted(found)
    except OSError:
        return []


def _untouched(path: Path) -> list[Path]:
    found = sorted(path.parent.glob(f"{_literal(path.stem)}-replaced-*"))
    return found + sorted((user_data() / "rescue").glob("*.json"))


def _literal(name: str) -> str:
    """A name as `glob` takes it for itself."""
    import glob

    return glob.escape(name)


def rekey_others(path: Path, book: str, second_place: str = "") -> Others:
    """Lock the copies as the shop file is locked now: backups are encrypted with its key (or made
    plain), plain snapshots and what was kept of crashes go, the second place gets a new copy.

    What could not be changed, because it is damaged, has a key that nobody gave or cannot be
    reached, stays as it is and is what comes back.
    """
    found = others(path, book, second_place)
    key = keyring.of(path)
    for one in found.backups:
        with suppress(Refused, OSError), copies.ONE_AT_A_TIME:
            copies.rekey_copy(one, key)
    for kept in found.crashed:
        shutil.rmtree(kept, ignore_errors=True)
    with suppress(Refused, OSError):
        _replace_packed(book, found.packed, Path(second_place))
        if keyring.of(path):
            for snapshot in found.snapshots:
                snapshot.unlink(missing_ok=True)
    return others(path, book, second_place)


def _replace_packed(book: str, packed: tuple[Path, ...], place: Path) -> None:
    """New packed copies first, then the old ones go."""
    if not packed:
        return
    listed = [one for one in copies.backups(copies.folder_of(book)) if one.checked]
    new = copies.pack(listed[0], place)
    for old in packed:
        if old != new:
            old.unlink(missing_ok=True)


def read_rescue(path: Path) -> str:
    """The figures in an encrypted rescue file that was unlocked, as JSON."""
    if not path.name.endswith(rescue.ENCRYPTED):
        raise refuse("file_not_ours", name=path.name)
    return rescue.read(path)
