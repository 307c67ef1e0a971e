"""A recorder between SQLite and the disk: every write, sync and removal of the program's own
connection, so that a power cut at any moment can be played.

It is a VFS made with ctypes: the default one of the very library that Python's sqlite3 uses,
with four of its functions wrapped. Linux only.
"""

from __future__ import annotations

import ctypes
import os
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

SECTOR = 512
Op = tuple[Any, ...]
"""("create", name) ("write", name, offset, bytes) ("truncate", name, size) ("sync", name)
("delete", name, durable) ("mark", number)"""

_READ = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_SIZED = CFUNCTYPE(c_int, c_void_p, c_int64)
_FLAGGED = CFUNCTYPE(c_int, c_void_p, c_int)
# The name goes through as an address: SQLite keeps it beyond the call.
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
_DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)


class Methods(Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = [
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", _READ),
        ("truncate", _SIZED),
        ("sync", _FLAGGED),
        *((f"rest{n}", c_void_p) for n in range(13)),
    ]


class Vfs(Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        *((f"rest{n}", c_void_p) for n in range(14)),
    ]


class File(Structure):
    """The beginning of every sqlite3_file."""

    _fields_ = [("methods", POINTER(Methods))]


@dataclass
class Recorder:
    """What was done to the files since it began, in order."""

    ops: list[Op] = field(default_factory=list)
    _names: dict[int, str] = field(default_factory=dict)
    _wrapped: dict[int, Methods] = field(default_factory=dict)
    _kept: list[Any] = field(default_factory=list)

    def mark(self, number: int) -> None:
        """Note that save `number` was acknowledged."""
        self.ops.append(("mark", number))

    def open(self, original: Vfs, own: Vfs, *args: Any) -> int:
        """Open as the original does, and put our functions into the file."""
        _, name, file, flags, out = args
        path = ctypes.string_at(name).decode() if name else ""
        is_new = bool(path) and not Path(path).exists()
        code = original.open(ctypes.addressof(own), name, file, flags, out)
        if code == 0 and path:
            if is_new:
                self.ops.append(("create", path))
            self._names[file] = path
            self._wrap(file)
        return int(code)

    def _wrap(self, file: int) -> None:
        held = ctypes.cast(file, POINTER(File)).contents
        address = ctypes.addressof(held.methods.contents)
        if address not in self._wrapped:
            self._wrapped[address] = self._made(held.methods.contents)
        held.methods = ctypes.pointer(self._wrapped[address])

    def _made(self, original: Methods) -> Methods:
        own = Methods.from_buffer_copy(original)
        plain = Methods.from_buffer_copy(original)

        def write(file: int, data: int, size: int, offset: int) -> int:
            self.ops.append(("write", self._names[file], offset, ctypes.string_at(data, size)))
            return int(plain.write(file, data, size, offset))

        def truncate(file: int, size: int) -> int:
            self.ops.append(("truncate", self._names[file], size))
            return int(plain.truncate(file, size))

        def sync(file: int, flags: int) -> int:
            self.ops.append(("sync", self._names[file]))
            return int(plain.sync(file, flags))

        own.write, own.truncate, own.sync = _READ(write), _SIZED(truncate), _FLAGGED(sync)
        self._kept += [plain, own]
        return own


@contextmanager
def recording(engine: str = "libsqlite3.so.0") -> Iterator[Recorder]:
    """Record everything one engine does to files in this process while the block runs."""
    library = ctypes.CDLL(engine)
    library.sqlite3_vfs_find.restype = POINTER(Vfs)
    original = library.sqlite3_vfs_find(None).contents
    plain = Vfs.from_buffer_copy(original)
    own = Vfs.from_buffer_copy(original)
    recorder = Recorder()

    def opened(*args: Any) -> int:
        return recorder.open(plain, own, *args)

    def delete(_vfs: int, name: bytes, durable: int) -> int:
        recorder.ops.append(("delete", name.decode(), bool(durable)))
        return int(plain.delete(ctypes.addressof(original), name, durable))

    own.name, own.open, own.delete = b"recorder", _OPEN(opened), _DELETE(delete)
    library.sqlite3_vfs_register(byref(own), 1)
    try:
        yield recorder
    finally:
        library.sqlite3_vfs_register(byref(original), 1)
        library.sqlite3_vfs_unregister(byref(own))


@dataclass
class _Disk:
    """What a disk surely holds, and what it may or may not have of the rest."""

    sure: dict[str, bytearray]
    maybe: dict[str, list[Op]] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)
    going: dict[str, bytearray] = field(default_factory=dict)

    def do(self, op: Op) -> None:
        kind, name = op[0], op[1]
        if kind == "create":
            self.going.pop(name, None)
            self.sure[name] = bytearray()
            self.maybe[name] = []
            self.new.add(name)
        elif kind == "sync":
            for one in self.maybe.pop(name, []):
                _apply(self.sure[name], one)
            self.new.discard(name)
        elif kind == "delete":
            gone = self.sure.pop(name, None)
            pending = self.maybe.pop(name, [])
            if gone is not None and not op[2]:
                for one in pending:
                    _apply(gone, one)
                self.going[name] = gone
            self.new.discard(name)
        else:
            self.maybe.setdefault(name, []).append(op)

    def cut(self, chance: Random) -> dict[str, bytes]:
        """The files as they may be found after the power is gone: writes not yet synced are
        there or not, in any order, torn at sectors; new and removed names likewise."""
        found = {}
        for name, content in self.sure.items():
            if name in self.new and chance.random() < 0.5:
                continue
            held = bytearray(content)
            for op in self.maybe.get(name, []):
                _apply_some(held, op, chance)
            found[name] = bytes(held)
        for name, content in self.going.items():
            if name not in found and chance.random() < 0.5:
                found[name] = bytes(content)
        return found


def _apply(content: bytearray, op: Op) -> None:
    if op[0] == "truncate":
        del content[op[2] :]
        return
    _, _, offset, data = op
    if len(content) < offset + len(data):
        content.extend(bytes(offset + len(data) - len(content)))
    content[offset : offset + len(data)] = data


def _apply_some(content: bytearray, op: Op, chance: Random) -> None:
    fate = chance.random()
    if fate < 0.4:
        return
    if op[0] == "truncate" or fate < 0.8:
        _apply(content, op)
        return
    _, name, offset, data = op
    for start in range(0, len(data), SECTOR):
        if chance.random() < 0.5:
            _apply(content, ("write", name, offset + start, data[start : start + SECTOR]))


def after_cut(
    start: dict[str, bytes], ops: list[Op], at: int, chance: Random
) -> tuple[dict[str, bytes], list[int]]:
    """The files after a power cut before operation `at`, and the saves acknowledged by then."""
    disk = _Disk({name: bytearray(content) for name, content in start.items()})
    marks = []
    for op in ops[:at]:
        if op[0] == "mark":
            marks.append(op[1])
        else:
            disk.do(op)
    return disk.cut(chance), marks


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its content, by full name."""
    return {os.fspath(path): path.read_bytes() for path in folder.iterdir() if path.is_file()}
