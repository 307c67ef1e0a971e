"""Encrypting a shop from the command line; the passphrase is never among the arguments."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from kpidesk import encryption
from kpidesk.cli import unlocking
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.storage import keyring
from tests.builders import a_desk, a_reading, names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytest.importorskip("sqlcipher3", reason="the extra `encryption` is not installed")

FIRST, SECOND = "kopi susu gula aren", "teh tarik tanpa gula"
OPEN = {
    "check": ["check", "SHOP"],
    "account": ["account", "list", "SHOP"],
    "kpi": ["kpi", "SHOP", "--from", "2026-08-01", "--to", "2026-08-31"],
    "enter": ["enter", "SHOP", "--account", "@kopisenja", "--week", "2026-08-03", "reach=12"],
    "import": ["import", "list", "SHOP"],
    "goal": ["goal", "list", "SHOP"],
    "campaign": ["campaign", "list", "SHOP"],
    "smart": ["smart", "500 pesanan bulan ini", "SHOP"],
    "report": ["report", "SHOP", "--kind", "month", "--month", "2026-08", "-o", "SHOP.pdf"],
    "export": ["export", "SHOP", "-o", "SHOP.out", "--csv"],
    "backup": ["backup", "SHOP"],
}
"""Every command that takes a shop; `restore` and `picture` have tests of their own."""


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As after a start; keys are made fast, which `tests/domain/test_key.py` does not."""
    monkeypatch.setattr("kpidesk.domain.key.ROUNDS", 1_000)
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    desk = a_desk(tmp_path)
    desk.readings.put([a_reading(desk, 12_500)])
    desk.close()
    return desk.path


@pytest.fixture
def passphrase(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Put the passphrases into the environment, as after a new start."""

    def put(given: str = "", new: str = "") -> None:
        keyring.forget()
        monkeypatch.setenv(unlocking.GIVEN, given)
        monkeypatch.setenv(unlocking.NEW, new)

    return put


def said(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    document: dict[str, object] = json.loads(capsys.readouterr().out)
    return document


def test_a_shop_is_encrypted_read_and_decrypted(
    shop: Path, passphrase: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    passphrase(FIRST)
    assert main(["encrypt", str(shop), "--json"]) == 0
    recovery = str(said(capsys)["recovery_key"])
    assert b"@kopisenja" not in shop.read_bytes()
    passphrase(FIRST)
    assert main(["check", str(shop), "--json"]) == 0
    assert said(capsys)["readings"] == 1
    passphrase(recovery)
    assert main(["check", str(shop)]) == 0
    passphrase(FIRST)
    assert main(["decrypt", str(shop)]) == 0
    passphrase()
    assert main(["check", str(shop)]) == 0
    assert names(shop.parent) == ["shop.kpidesk"]


def test_the_passphrase_may_stand_in_a_file(
    shop: Path, tmp_path: Path, passphrase: Callable[..., None]
) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text(FIRST + "\r\nwritten by hand\n", encoding="utf-8")
    assert main(["encrypt", str(shop), "--new-passphrase-file", str(kept)]) == 0
    passphrase()
    assert main(["check", str(shop), "--passphrase-file", str(kept)]) == 0


@pytest.mark.parametrize("words", OPEN.values(), ids=OPEN)
@pytest.mark.parametrize(
    ("given", "code"), [("", "passphrase_not_given"), (SECOND, "passphrase_wrong")]
)
def test_without_the_right_passphrase_nothing_is_opened(
    shop: Path,
    passphrase: Callable[..., None],
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    given: str,
    code: str,
) -> None:
    passphrase(FIRST)
    main(["encrypt", str(shop)])
    before = shop.read_bytes()
    passphrase(given)
    capsys.readouterr()
    assert main([*(w.replace("SHOP", str(shop)) for w in words), "--json"]) == 1
    output = capsys.readouterr()
    assert json.loads(output.out)["error"]["code"] == code
    assert len(output.err.splitlines()) == 1
    assert SECOND not in output.err
    assert (shop.read_bytes(), names(shop.parent)) == (before, ["shop.kpidesk"])


@pytest.mark.parametrize("words", OPEN.values(), ids=OPEN)
def test_every_command_opens_it_with_the_passphrase(
    shop: Path, passphrase: Callable[..., None], words: list[str]
) -> None:
    passphrase(FIRST)
    main(["encrypt", str(shop)])
    passphrase(FIRST)
    assert main([w.replace("SHOP", str(shop)) for w in words]) == 0
    assert shop.read_bytes()[:16] != b"SQLite format 3\0"


def test_another_passphrase_takes_the_place_of_the_first(
    shop: Path, passphrase: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    passphrase(FIRST)
    main(["encrypt", str(shop)])
    passphrase(FIRST)
    capsys.readouterr()
    assert main(["encrypt", str(shop), "--json"]) == 1
    assert '"already_encrypted"' in capsys.readouterr().out
    passphrase(FIRST, SECOND)
    assert main(["encrypt", str(shop)]) == 0
    passphrase(FIRST)
    assert main(["check", str(shop)]) == 1
    passphrase(SECOND)
    assert main(["check", str(shop)]) == 0


def test_earlier_copies_are_counted_and_encrypted_when_asked(
    shop: Path, passphrase: Callable[..., None], capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    main(["backup", str(shop)])
    capsys.readouterr()
    passphrase(FIRST)
    assert main(["encrypt", str(shop), "--json"]) == 0
    assert said(capsys)["other_copies"] == 2  # the copy and its snapshot
    passphrase(FIRST, SECOND)
    assert main(["encrypt", str(shop), "--copies", "--json"]) == 0
    assert said(capsys)["other_copies"] == 0
    plain = [one for one in own_home.rglob("*") if one.is_file() and b"@kopi" in one.read_bytes()]
    assert plain == []


def test_backup_and_restore_work_on_an_encrypted_shop(
    shop: Path, tmp_path: Path, passphrase: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    passphrase(FIRST)
    main(["encrypt", str(shop)])
    copy = tmp_path / "copy.zip"
    passphrase(FIRST)
    assert main(["backup", str(shop), "-o", str(copy)]) == 0
    passphrase()
    assert main(["restore", str(copy), "-o", str(shop)]) == 1
    passphrase(FIRST)
    assert main(["restore", str(copy), "-o", str(shop)]) == 0
    assert b"@kopisenja" not in shop.read_bytes()
    assert encryption.is_encrypted(shop)


def test_a_rescue_file_is_read_with_the_shops_passphrase(
    shop: Path, tmp_path: Path, passphrase: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    from kpidesk.domain.problem import Refused

    passphrase(FIRST)
    main(["encrypt", str(shop)])
    desk = Desk.open(shop)
    shop.rename(tmp_path / "moved")
    with pytest.raises(Refused) as refused:
        desk.readings.put([a_reading(desk, 73_939_133)])
    desk.file.close()
    kept = str(refused.value.problem.fact("rescue"))
    target = tmp_path / "figures.json"
    passphrase(SECOND)
    assert main(["decrypt", kept, "-o", str(target)]) == 1
    passphrase(FIRST)
    assert main(["decrypt", kept, "-o", str(target)]) == 0
    assert json.loads(target.read_text(encoding="utf-8"))[0]["value"] == 73_939_133


class Terminal:
    """A person at a terminal, who answers what is asked in turn."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: str | None) -> None:
        self.asked: list[str] = []
        self._answers = list(answers)
        self._capsys: pytest.CaptureFixture[str] | None = None
        monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
        monkeypatch.setattr("getpass.getpass", self.answer)

    def reads(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Let an answer of None be the group of the recovery key that is on the screen."""
        self._capsys = capsys

    def answer(self, prompt: str) -> str:
        self.asked.append(prompt)
        answer = self._answers.pop(0)
        if answer is not None or self._capsys is None:
            return answer or ""
        lines = self._capsys.readouterr().err.splitlines()[-2:]
        number = int("".join(c for c in prompt if c.isdigit()))
        return " ".join(lines).split()[number - 1]


def test_at_a_terminal_the_recovery_key_is_typed_back_first(
    shop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = Terminal(monkeypatch, FIRST, FIRST, "0000")
    before = shop.read_bytes()
    assert main(["encrypt", str(shop), "--json", "--lang", "en"]) == 1
    assert '"recovery_key_untested"' in capsys.readouterr().out
    assert (len(wrong.asked), shop.read_bytes()) == (3, before)
    Terminal(monkeypatch, FIRST, FIRST, None).reads(capsys)
    assert main(["encrypt", str(shop), "--lang", "en"]) == 0
    assert "encrypted" in capsys.readouterr().out
    keyring.forget()
    asked = Terminal(monkeypatch, SECOND, FIRST).asked
    assert main(["check", str(shop), "--lang", "en"]) == 0
    assert [("shop.kpidesk" in prompt) for prompt in asked] == [True, True]


def test_two_different_passphrases_change_nothing(
    shop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Terminal(monkeypatch, FIRST, SECOND)
    before = shop.read_bytes()
    assert main(["encrypt", str(shop), "--json"]) == 1
    assert '"passphrases_differ"' in capsys.readouterr().out
    assert shop.read_bytes() == before
