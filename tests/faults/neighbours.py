"""F33: two computers, or two users of one, have the same file; and a whole home is copied."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.faults import book
from tests.faults.table import Found, Line

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

HERE, THERE = "KASIR-1", "KASIR-2"
COMPUTER = """
import ctypes, os, sys, traceback
from pathlib import Path

path, host, user = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
NEWUTS, NEWUSER = 0x04000000, 0x10000000
libc = ctypes.CDLL(None, use_errno=True)
is_own = libc.unshare(NEWUTS) == 0 or libc.unshare(NEWUSER | NEWUTS) == 0
is_own = is_own and libc.sethostname(host.encode(), len(host)) == 0
print("computer" if is_own else "no namespace", flush=True)

import PySide6.QtNetwork
from PySide6.QtCore import QCoreApplication
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Reading
from kpidesk.ui.instance import Instance
from tests.faults import book

if user:  # who may not see the libraries any more
    os.setgid(user)
    os.setuid(user)
app = QCoreApplication([])
mine, desk = Instance(path), None

def do(word, number):
    global desk
    if word in ("claim", "anyway"):
        said = mine.claim(anyway=word == "anyway").value
        holder = mine.holder()
        return f"{said} {holder.host if holder else '?'}"
    if word in ("open", "read"):
        desk = Desk.open(path, read_only=word == "read")
        return str(len(desk.readings))
    if word == "save":
        account = next(iter(desk.accounts)).id
        desk.readings.put([Reading(account, "typed", book.week(number), number)])
        return "saved"
    if word == "close":
        desk.close()
        mine.release()
        return "closed"

for line in sys.stdin:
    word, _, number = line.strip().partition(" ")
    try:
        said = do(word, int(number or 0))
    except Refused as refused:
        rescued = "rescued" if refused.problem.fact("rescue") else ""
        said = f"refused {refused.problem.code} {rescued}".strip()
    except Exception:
        said = "crashed " + traceback.format_exc()[-200:].replace("\\n", " ")
    print(said, flush=True)
"""


class Computer:
    """A program on a computer of its own: its host name, its home, its user."""

    def __init__(self, path: Path, host: str, home: Path, user: int = 0) -> None:
        home.mkdir(exist_ok=True)
        if user:
            os.chown(home, user, user)
        self._process = subprocess.Popen(
            [sys.executable, "-c", COMPUTER, str(path), host, str(user)],
            env={**os.environ, "KPIDESK_HOME": str(home), "USER": f"user{user}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.is_own = self._answer() == "computer"

    def does(self, word: str) -> str:
        """What it says to a word."""
        assert self._process.stdin
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._process.stdout
        return self._process.stdout.readline().strip()

    def dies(self) -> None:
        """The power goes."""
        self._process.kill()
        self._process.wait()
        for end in (self._process.stdin, self._process.stdout):
            if end:
                end.close()


def neighbours(folder: Path, _chance: Random, runs: int) -> Line:
    line = Line("F33 two computers, two users")
    made = book.make(folder / "base")
    ways = [_both_save, _one_reads, _one_died, _moved_house]
    if os.geteuid() == 0:
        ways.append(_two_users)
    for number in range(runs):
        path = book.copy(made, folder / f"run{number}")
        folder.chmod(0o755)
        path.parent.chmod(0o777)
        line.add(ways[number % len(ways)](path))
    return line


def _compared(path: Path, said: list[str], wanted: list[str], kept: set[int]) -> Found:
    """What the programs said, and which of the saves they acknowledged is in the file."""
    found = Found(len(kept))
    if said != wanted:
        found.detail = f"said {said}, not {wanted}"
    desk = book.opened(path)
    if isinstance(desk, str):
        return Found(len(kept), corrupt=1, detail=desk)
    there = {r.value for r in desk.readings.between(book.EVERYTHING, metrics=["typed"])}
    found.lost = len(kept - there)
    found.partial = int(desk.check() != [])
    desk.close()
    return found


def _pair(path: Path) -> tuple[Computer, Computer]:
    here = Computer(path, HERE, path.parent / "home1")
    there = Computer(path, THERE, path.parent / "home2")
    return here, there


def _held_by_here(path: Path, there: Computer) -> str:
    """What the second is told; where no second computer can be made, the lock says so itself."""
    lock = path.with_name(path.name + ".lock")
    said = lock.read_text().split("\n") if there.is_own else ["4711", "kpidesk", HERE]
    # Two names on one machine still share its number; two computers do not.
    lock.write_text("\n".join([*said[:3], "another machine", "another start", ""]))
    return f"elsewhere {HERE}"


def _both_save(path: Path) -> Found:
    """Told of the other, both save all the same: the one that comes late is refused, no silence."""
    here, there = _pair(path)
    said = [here.does("claim")[:4], here.does("open"), here.does("save 1")]
    wanted = ["ours", "200", "saved", _held_by_here(path, there)]
    said += [there.does("claim"), there.does("anyway")[:4], there.does("open")]
    said += [there.does("save 2"), here.does("save 3"), there.does("save 4")]
    wanted += ["ours", "201", "saved", "refused file_changed_elsewhere rescued", "saved"]
    here.dies()
    there.dies()
    return _compared(path, said, wanted, {1, 2, 4})


def _one_reads(path: Path) -> Found:
    """The second opens for reading and hinders nobody."""
    here, there = _pair(path)
    said = [here.does("claim")[:4], here.does("open"), here.does("save 1")]
    wanted = ["ours", "200", "saved", _held_by_here(path, there)]
    said += [there.does("claim"), there.does("read"), there.does("save 2"), here.does("save 3")]
    wanted += ["201", "refused file_read_only rescued", "saved"]
    here.dies()
    there.dies()
    return _compared(path, said, wanted, {1, 3})


def _one_died(path: Path) -> Found:
    """A lock that another computer left is never taken silently: it may only be asleep."""
    here, there = _pair(path)
    said = [here.does("claim")[:4], here.does("open"), here.does("save 1")]
    here.dies()
    wanted = ["ours", "200", "saved", _held_by_here(path, there)]
    said += [there.does("claim"), there.does("anyway")[:4], there.does("open")]
    said += [there.does("save 2")]
    wanted += ["ours", "201", "saved"]
    there.dies()
    return _compared(path, said, wanted, {1, 2})


def _moved_house(path: Path) -> Found:
    """The whole home was copied to a new computer, with the notes about the old one's paths."""
    old = Computer(path, HERE, path.parent / "home1")
    said = [old.does("claim")[:4], old.does("open"), old.does("save 1"), old.does("close")]
    old.dies()
    shutil.copytree(path.parent / "home1", path.parent / "home2")
    moved = book.copy(path, path.parent / "documents")
    new = Computer(moved, THERE, path.parent / "home2")
    said += [new.does("claim")[:4], new.does("open"), new.does("save 2"), new.does("close")]
    new.dies()
    wanted = ["ours", "200", "saved", "closed", "ours", "201", "saved", "closed"]
    return _compared(moved, said, wanted, {1, 2})


def _two_users(path: Path) -> Found:
    """Two logins of one computer: the second is told, and cannot reach the first's window; where
    it may not even look into the folder, that is one sentence, too."""
    path.chmod(0o666)
    locked_out = book.copy(path, path.parent / "locked")
    locked_out.parent.chmod(0o700)
    stranger = Computer(locked_out, HERE, path.parent / "home3", 65_534)
    refused = [stranger.does("open"), stranger.does("read")]
    stranger.dies()
    here = Computer(path, HERE, path.parent / "home1")
    there = Computer(path, HERE, path.parent / "home2", 65_534)
    said = [here.does("claim")[:4], here.does("open"), here.does("save 1")]
    said += [there.does("claim")[:4], there.does("read"), here.does("save 2")]
    here.dies()
    there.dies()
    wanted = ["ours", "200", "saved", "hung", "201", "saved", *["refused file_unreadable"] * 2]
    return _compared(path, said + refused, wanted, {1, 2})
