"""Making a shop file, its accounts, and looking it over, from the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from kpidesk.cli.main import main
from tests.builders import names

if TYPE_CHECKING:
    from pathlib import Path


def test_a_shop_is_made_given_an_account_and_found_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shop = str(tmp_path / "a.kpidesk")
    assert main(["new", shop, "--name", "Kopi Senja", "--lang", "id"]) == 0
    added = ["account", "add", shop, "--platform", "instagram", "--handle", "@kopisenja"]
    assert main(added) == 0
    assert main(["account", "list", shop]) == 0
    assert "instagram  @kopisenja  own" in capsys.readouterr().out
    assert main(["check", shop, "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["ok"], document["readings"]) == (True, 0)
    assert main(["check", shop]) == 0
    assert "semuanya baik" in capsys.readouterr().out
    assert names(tmp_path) == ["a.kpidesk"]


REFUSED = {
    "account_exists": ["account", "add", "SHOP", "--platform", "tiktok", "--handle", "@KOPI"],
    "account_needs": ["account", "add", "SHOP", "--platform", "tiktok"],
    "file_exists": ["new", "SHOP", "--name", "Lain"],
    "bad_shop_name": ["new", "SHOP", "--name", "  "],
    "bad_currency": ["new", "SHOP", "--name", "Lain", "--currency", "rupiah"],
    "file_missing": ["check", "SHOP.no"],
}


@pytest.mark.parametrize("wanted", REFUSED)
def test_a_refusal_is_one_sentence_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], wanted: str
) -> None:
    shop = tmp_path / "a.kpidesk"
    main(["new", str(shop), "--name", "Kopi"])
    main(["account", "add", str(shop), "--platform", "tiktok", "--handle", "@kopi"])
    before = shop.read_bytes()
    capsys.readouterr()
    words = [word.replace("SHOP", str(shop)) for word in REFUSED[wanted]]
    assert main([*words, "--json"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["error"]["code"] == wanted
    assert said.err.count("\n") == 1
    assert shop.read_bytes() == before
    assert names(tmp_path) == ["a.kpidesk"]
