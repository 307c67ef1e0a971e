"""An encrypted shop file: the same shop, and nothing of it in plain anywhere."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest

from kpidesk import care, encryption
from kpidesk.desk import Desk
from kpidesk.domain.backup import Reason
from kpidesk.domain.key import Key
from kpidesk.domain.period import Period
from kpidesk.domain.problem import Refused
from kpidesk.storage import header, keyring, memory, schema
from kpidesk.storage.rekeying import rekey
from tests.builders import MONDAY, a_desk, a_reading, names
from tests.faults.kills import old_book

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("sqlcipher3", reason="the extra `encryption` is not installed")

PASSPHRASE = "kopi susu gula aren"
KEY = Key(b"k" * 32, b"salt of one shop")
OTHER = Key(b"o" * 32, b"salt of another!")
MARKS = (b"@tokorahasia", b"73939133", b"Warung Rahasia")
"""A handle, a figure as JSON writes it, a shop's name: to be found in no file."""
PAGE = 4_096
MONTHS = Period(MONDAY, MONDAY.replace(year=MONDAY.year + 1))


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    """As after a start: no key is known."""
    keyring.forget()
    yield
    keyring.forget()


def code(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.problem.code


def a_secret_desk(folder: Path, weeks: int = 4) -> Desk:
    desk = a_desk(folder)
    desk.shop.save(replace(desk.shop.get(), name="Warung Rahasia"))
    account = next(iter(desk.accounts))
    desk.accounts.save(replace(account, handle="@tokorahasia"))
    desk.readings.put([a_reading(desk, 73_939_133 + n, number=n) for n in range(weeks)])
    return desk


def a_secret_shop(folder: Path, key: Key = KEY) -> Path:
    desk = a_secret_desk(folder)
    desk.close()
    rekey(desk.path, key)
    return desk.path


def what_it_holds(path: Path) -> tuple[object, ...]:
    desk = Desk.open(path, older_is_fine=True)
    try:
        deeds = [deed.action.code for deed in desk.history.actions()]
        readings = [one.value for one in desk.readings.between(MONTHS)]
        return (desk.state().book, desk.state().generation, deeds, readings, desk.check())
    finally:
        desk.close()


def found_in_plain(*folders: Path) -> list[str]:
    """The files in which a figure or name of the shop can be read."""
    files = [one for folder in folders for one in folder.rglob("*") if one.is_file()]
    return sorted(one.name for one in files if any(m in one.read_bytes() for m in MARKS))


def test_encrypting_changes_nothing_but_who_can_read_it(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path)
    desk.drafts.keep("note", "half a sentence")
    desk.close()
    before = what_it_holds(desk.path)
    assert found_in_plain(tmp_path) == ["shop.kpidesk"]
    encryption.set_key(desk.path, KEY)
    assert what_it_holds(desk.path) == before
    assert found_in_plain(tmp_path) == []
    assert (names(tmp_path), desk.path.read_bytes()[:16]) == (["shop.kpidesk"], KEY.salt)
    again = Desk.open(desk.path)
    assert again.drafts.all() == {"note": "half a sentence"}
    assert again.history.undo() is not None
    assert again.check() == []
    again.close()


def test_any_sqlcipher_opens_the_file_with_the_passphrase(tmp_path: Path) -> None:
    import sqlcipher3

    path = a_secret_shop(tmp_path, encryption.new_key(PASSPHRASE))
    conn = sqlcipher3.connect(str(path))
    conn.execute(f"PRAGMA key = '{PASSPHRASE}'")
    assert conn.execute("SELECT name FROM shop").fetchone() == ("Warung Rahasia",)
    conn.close()


def test_without_its_key_a_file_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    keyring.forget()
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == "passphrase_needed"
    assert encryption.is_locked(path)
    assert (names(tmp_path), path.read_bytes()) == (["shop.kpidesk"], before)


def test_the_passphrase_opens_it_and_a_wrong_one_does_not(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path, encryption.new_key(PASSPHRASE))
    keyring.forget()
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        encryption.unlock(path, "kopi susu gula pasir")
    assert (code(refused), encryption.is_locked(path)) == ("passphrase_wrong", True)
    assert path.read_bytes() == before
    encryption.unlock(path, PASSPHRASE)
    assert not encryption.is_locked(path)
    assert what_it_holds(path)[-1] == []


def test_the_recovery_key_opens_it_alone(tmp_path: Path) -> None:
    key = encryption.new_key(PASSPHRASE)
    path = a_secret_shop(tmp_path, key)
    keyring.forget()
    encryption.unlock(path, " ".join(key.recovery).lower())
    assert what_it_holds(path)[-1] == []


def test_a_lost_key_leaves_nothing_to_read(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    keyring.forget()
    for way in (
        lambda: care.preview(path),
        lambda: care.back_up(path),
        lambda: care.copy_to(path, tmp_path / "copy.kpidesk"),
        lambda: care.anonymous_copy(path, tmp_path / "help.kpidesk"),
        lambda: care.rescue_rows(path, tmp_path / "saved.kpidesk"),
    ):
        with pytest.raises(Refused):
            way()
    assert names(tmp_path) == ["shop.kpidesk"]


def test_a_short_passphrase_is_not_taken() -> None:
    with pytest.raises(Refused) as refused:
        encryption.new_key("   kopi      ")
    assert code(refused) == "passphrase_short"


def test_another_passphrase_makes_the_old_one_useless(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    before = what_it_holds(path)
    encryption.set_key(path, OTHER)
    assert what_it_holds(path) == before
    keyring.forget()
    keyring.add(KEY)
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == "passphrase_needed"
    keyring.add(OTHER)
    assert what_it_holds(path) == before


def test_decrypting_gives_the_plain_file_back(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    before = what_it_holds(path)
    encryption.set_key(path, None)
    keyring.forget()
    assert what_it_holds(path) == before
    assert path.read_bytes()[:16] == header.MAGIC


def test_a_copy_is_made_before_the_key_changes_unless_there_is_one(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path)
    book = desk.state().book
    desk.close()
    encryption.set_key(desk.path, KEY)
    assert [one.reason for one in care.backups(book)] == [Reason.BEFORE_REKEYING]
    encryption.set_key(desk.path, OTHER)
    assert len(care.backups(book)) == 1


def test_a_sick_file_is_not_encrypted(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path)
    desk.close()
    content = bytearray(desk.path.read_bytes())
    content[-PAGE:] = b"\xff" * PAGE
    content[PAGE * 3 : PAGE * 4] = b"\xff" * PAGE
    desk.path.write_bytes(content)
    with pytest.raises(Refused):
        encryption.set_key(desk.path, KEY)
    assert (desk.path.read_bytes(), names(tmp_path)) == (bytes(content), ["shop.kpidesk"])


def test_a_program_that_saves_meanwhile_is_waited_for(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path)
    desk.close()
    before = desk.path.read_bytes()
    hold = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "db.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", hold, str(desk.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == b"held\n"
    with pytest.raises(Refused) as refused:
        rekey(desk.path, KEY)
    other.communicate()
    other.stdout.close()
    assert (code(refused), desk.path.read_bytes()) == ("file_locked", before)


def test_every_flipped_bit_is_seen(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    whole, chance = path.read_bytes(), Random(7)
    for _ in range(60):
        content = bytearray(whole)
        content[chance.randrange(16, len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        with pytest.raises(Refused) as refused:
            Desk.open(path)
        assert code(refused) in ("file_damaged", "file_not_ours")
        assert path.read_bytes() == bytes(content)


def test_backups_are_encrypted_and_checked_with_the_same_key(
    tmp_path: Path, own_home: Path
) -> None:
    path = a_secret_shop(tmp_path)
    made = care.back_up(path)
    assert (made.content.readings, made.checked) == (4, True)
    assert made.path.read_bytes()[:16] == KEY.salt
    assert care.try_restore(made).passed
    care.copy_to(path, tmp_path / "copy.zip")
    (tmp_path / "stick").mkdir()
    care.second_copy(path, made.content.book, tmp_path / "stick")
    with zipfile.ZipFile(tmp_path / "copy.zip") as packed:
        assert packed.read("shop.kpidesk")[:16] == KEY.salt
    assert found_in_plain(tmp_path, own_home) == []


def test_no_plain_snapshot_is_written_beside_encrypted_copies(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    made = care.back_up(path)
    assert list(made.path.parent.glob("*.snapshot.json")) == []


@pytest.mark.parametrize("ending", ["kpidesk", "zip"])
def test_a_copy_comes_back_encrypted(tmp_path: Path, ending: str) -> None:
    path = a_secret_shop(tmp_path)
    before = what_it_holds(path)
    copy = tmp_path / f"copy.{ending}"
    care.copy_to(path, copy)
    assert care.preview(copy).readings == 4
    desk = Desk.open(path)
    desk.readings.put([a_reading(desk, 1)])
    desk.close()
    assert care.compare(copy, path).changed == 1
    assert care.bring_back(copy, path) is not None
    assert what_it_holds(path) == before
    assert found_in_plain(tmp_path) == []


@pytest.mark.parametrize("form", ["plain", "snapshot", "other key"])
def test_what_comes_back_over_an_encrypted_file_is_encrypted_as_that_was(
    tmp_path: Path, form: str
) -> None:
    desk = a_secret_desk(tmp_path)
    copy = tmp_path / ("old.json" if form == "snapshot" else "old.kpidesk")
    if form == "snapshot":
        care.write_snapshot(desk.path, copy)
    else:
        care.copy_to(desk.path, copy)
    desk.close()
    rekey(desk.path, KEY)
    if form == "other key":
        rekey(copy, OTHER)
    care.bring_back(copy, desk.path)
    assert desk.path.read_bytes()[:16] == KEY.salt
    assert what_it_holds(desk.path)[3] == [73_939_133 + n for n in range(4)]


def test_it_is_encrypted_again_even_where_the_file_was_destroyed(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path)
    copy = tmp_path / "old.kpidesk"
    care.copy_to(desk.path, copy)
    desk.close()
    rekey(desk.path, KEY)
    Desk.open(desk.path).close()
    desk.path.write_bytes(b"\0" * 8_192)
    care.bring_back(copy, desk.path)
    assert desk.path.read_bytes()[:16] == KEY.salt


def test_a_packed_copy_with_another_passphrase_asks_for_it(tmp_path: Path) -> None:
    key = encryption.new_key(PASSPHRASE)
    path = a_secret_shop(tmp_path, key)
    copy = tmp_path / "copy.zip"
    care.copy_to(path, copy)
    rekey(path, OTHER)
    keyring.forget(OTHER)
    assert encryption.is_locked(copy)
    with pytest.raises(Refused) as refused:
        care.bring_back(copy, path)
    assert (code(refused), refused.value.problem.fact("path")) == ("passphrase_needed", str(copy))
    encryption.unlock(copy, PASSPHRASE)
    care.bring_back(copy, path)
    assert what_it_holds(path)[3] == [73_939_133 + n for n in range(4)]


def test_earlier_copies_are_named_and_encrypted_when_asked(tmp_path: Path, own_home: Path) -> None:
    desk = a_secret_desk(tmp_path)
    book = desk.state().book
    stick = tmp_path / "stick"
    stick.mkdir()
    made = care.back_up(desk.path)
    care.second_copy(desk.path, book, stick)
    desk.close()
    encryption.set_key(desk.path, KEY)
    care.back_up(desk.path)
    found = encryption.others(desk.path, book, str(stick))
    assert [one.path for one in found.backups] == [made.path]
    assert (len(found.snapshots), len(found.packed), found.number) == (1, 1, 3)
    assert found_in_plain(own_home, stick) != []
    left = encryption.rekey_others(desk.path, book, str(stick))
    assert left.number == 0
    assert found_in_plain(own_home, tmp_path) == []
    listed = care.backups(book)
    assert [(one.checked, one.content.readings) for one in listed] == [(True, 4), (True, 4)]
    assert care.try_restore(listed[-1]).passed
    assert names(stick) == [f"shop-{book[:8]}.kpidesk.zip"]


def test_earlier_copies_follow_another_passphrase_and_a_decrypted_file(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    made = care.back_up(path)
    book = made.content.book
    encryption.set_key(path, OTHER)
    assert encryption.others(path, book).number == 1
    assert encryption.rekey_others(path, book).number == 0
    assert [one.path.read_bytes()[:16] for one in care.backups(book)] == [OTHER.salt]
    encryption.set_key(path, None)
    assert encryption.rekey_others(path, book).number == 0
    (plain,) = care.backups(book)
    assert (plain.path.read_bytes()[:16], plain.content.name) == (header.MAGIC, "Warung Rahasia")
    assert plain.path.name.startswith("Warung Rahasia-")


def test_a_copy_whose_key_nobody_gave_stays_as_it_is(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    made = care.back_up(path)
    rekey(path, OTHER)
    keyring.forget(OTHER)
    before = made.path.read_bytes()
    left = encryption.rekey_others(path, made.content.book)
    assert ([one.path for one in left.backups], made.path.read_bytes()) == ([made.path], before)


def test_figures_that_could_not_be_saved_are_rescued_encrypted(
    tmp_path: Path, own_home: Path
) -> None:
    path = a_secret_shop(tmp_path)
    desk = Desk.open(path)
    path.rename(tmp_path / "moved")
    with pytest.raises(Refused) as refused:
        desk.readings.put([a_reading(desk, 73_939_133)])
    desk.file.close()
    kept = type(tmp_path)(str(refused.value.problem.fact("rescue")))
    assert kept.name.endswith(".json.encrypted")
    assert found_in_plain(own_home) == []
    assert json.loads(encryption.read_rescue(kept))[0]["value"] == 73_939_133


def test_an_older_file_is_updated_encrypted(tmp_path: Path, own_home: Path) -> None:
    path = old_book(tmp_path, 4)
    rekey(path, KEY)
    desk = Desk.open(path)
    assert (desk.state().schema, len(desk.readings)) == (schema.version(), 200)
    assert desk.check() == []
    desk.close()
    assert (names(tmp_path), path.read_bytes()[:16]) == (["shop.kpidesk"], KEY.salt)
    (copy,) = care.backups("book4")
    assert copy.path.read_bytes()[:16] == KEY.salt


def test_an_older_file_is_read_encrypted_and_left_as_it_is(tmp_path: Path, own_home: Path) -> None:
    path = old_book(tmp_path, 4)
    rekey(path, KEY)
    before = path.read_bytes()
    desk = Desk.open(path, read_only=True)
    copies = [one for one in (own_home / "reading").rglob("*") if one.is_file()]
    assert [one.read_bytes()[:16] for one in copies] == [KEY.salt]
    assert len(desk.readings) == 200
    desk.close()
    assert path.read_bytes() == before


def test_salvage_of_an_encrypted_file_makes_an_encrypted_one(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path, weeks=300)
    desk.close()
    rekey(desk.path, KEY)
    content = bytearray(desk.path.read_bytes())
    for number in range(70, len(content) // PAGE, 4):
        content[number * PAGE + 50] ^= 1
    desk.path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        Desk.open(desk.path)
    assert code(refused) == "file_damaged"
    target = tmp_path / "saved.kpidesk"
    done = care.rescue_rows(desk.path, target)
    assert 50 < done.readings < 300
    assert target.read_bytes()[:16] != header.MAGIC
    assert found_in_plain(tmp_path) == []
    saved = Desk.open(target)
    assert (len(saved.readings), saved.check()) == (done.readings, [])
    saved.close()


def test_a_crash_is_tidied_up_in_an_encrypted_file(tmp_path: Path, own_home: Path) -> None:
    path = a_secret_shop(tmp_path)
    script = (
        "import os, sys; from pathlib import Path; from kpidesk.storage import keyring;"
        "from kpidesk.domain.key import Key; from kpidesk.storage.engine import connect;"
        "path = Path(sys.argv[1]); keyring.add(Key(b'k' * 32, b'salt of one shop'));"
        "db = connect(path); db.execute('PRAGMA cache_size=5'); db.execute('BEGIN IMMEDIATE');"
        "db.execute('UPDATE reading SET value = value + 1, text = hex(randomblob(4000))');"
        "db.execute('UPDATE change SET after = hex(randomblob(4000))'); os._exit(137)"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    assert names(tmp_path) == ["shop.kpidesk", "shop.kpidesk-journal"]
    assert found_in_plain(tmp_path) == []
    keyring.forget()
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == "passphrase_needed"
    keyring.add(KEY)
    desk = Desk.open(path)
    assert (desk.file.crashed, desk.check()) == (True, [])
    assert next(one.value for one in desk.readings.between(MONTHS)) == 73_939_133
    desk.close()
    assert names(tmp_path) == ["shop.kpidesk"]
    assert [one.name for one in (own_home / "aside").rglob("*-journal")] == ["shop.kpidesk-journal"]
    assert found_in_plain(own_home) == []


def test_what_a_cut_rekeying_left_goes_at_the_next_start(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    path.with_name("shop.kpidesk.rekeying").write_bytes(b"half of it")
    assert what_it_holds(path)[-1] == []
    assert names(tmp_path) == ["shop.kpidesk"]


def test_a_name_is_erased_from_an_encrypted_file_and_its_copies(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    desk = Desk.open(path)
    assert care.erase_name(desk, "@tokorahasia", "Contact 1") > 0
    assert desk.check() == []
    desk.close()
    (copy,) = care.backups(memory_of(path))
    assert copy.path.read_bytes()[:16] == KEY.salt


def memory_of(path: Path) -> str:
    seen = memory.seen(path)
    assert seen is not None
    return seen.book


def test_other_copies_beside_it_are_seen_when_the_key_fits(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    desk = Desk.open(path)
    shutil.copyfile(path, tmp_path / "shop (1).kpidesk")
    assert [one.name for one in care.health(desk).siblings] == ["shop (1).kpidesk"]
    desk.close()


@pytest.mark.parametrize("content", [b"\0" * 8_192, b"reach,1200\n" * 2_000, b"MZ" * 2_048])
def test_other_files_ask_for_no_passphrase(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.kpidesk"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert (code(refused), encryption.is_locked(path)) == ("file_not_ours", False)


def test_a_cut_file_that_was_encrypted_here_still_asks_for_its_passphrase(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    Desk.open(path).close()
    path.write_bytes(path.read_bytes()[:10_000])
    keyring.forget()
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == "passphrase_needed"


def test_an_encrypted_file_of_which_nothing_is_left_asks_for_no_passphrase(tmp_path: Path) -> None:
    path = a_secret_shop(tmp_path)
    Desk.open(path).close()
    path.write_bytes(b"\0" * path.stat().st_size)
    keyring.forget()
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == "file_not_ours"


def test_a_plain_file_never_imports_the_encrypting_engine(tmp_path: Path) -> None:
    desk = a_secret_desk(tmp_path)
    desk.close()
    script = (
        "import sys; from pathlib import Path; from kpidesk import care;"
        "from kpidesk.desk import Desk; path = Path(sys.argv[1]);"
        "desk = Desk.open(path); care.back_up(path); desk.close();"
        "sys.exit(any(name.startswith('sqlcipher3') for name in sys.modules))"
    )
    assert (
        subprocess.run([sys.executable, "-c", script, str(desk.path)], check=False).returncode == 0
    )


def test_where_it_is_not_installed_an_encrypted_file_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = a_secret_shop(tmp_path)
    keyring.forget()
    monkeypatch.setattr(keyring, "MODULE", "sqlcipher3_that_is_not_there")
    with pytest.raises(Refused) as refused:
        Desk.open(path)
    assert code(refused) == "encryption_missing"
    with pytest.raises(Refused) as refused:
        encryption.set_key(path, None)
    assert code(refused) == "encryption_missing"


def test_the_log_says_nothing_of_keys(tmp_path: Path, own_home: Path) -> None:
    key = encryption.new_key(PASSPHRASE)
    path = a_secret_shop(tmp_path, key)
    keyring.forget()
    with pytest.raises(Refused):
        encryption.unlock(path, "kopi tanpa gula")
    encryption.unlock(path, PASSPHRASE)
    what_it_holds(path)
    said = b"".join(one.read_bytes() for one in own_home.rglob("*") if one.is_file())
    for secret in (PASSPHRASE, "kopi tanpa gula", key.raw.hex(), key.recovery[0]):
        assert secret.encode() not in said
    assert b"UNLOCK opened=False" in said


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no archive", b"\0" * 4_096])
def test_what_is_no_packed_copy_asks_for_no_passphrase(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "copy.zip"
    path.write_bytes(content)
    assert not encryption.is_locked(path)
