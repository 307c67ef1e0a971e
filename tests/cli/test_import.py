from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kpidesk.cli.main import main

if TYPE_CHECKING:
    from pathlib import Path

REACH = 'sep=,\n"Instagram reach"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n'
REACH += '"2025-03-02T00:00:00","7"\n"2025-03-04T00:00:00","x"\n\n'


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    path = str(tmp_path / "a.kpidesk")
    assert main(["new", path, "--name", "Kopi Senja", "--lang", "en"]) == 0
    for platform, handle in (("instagram", "@kopi"), ("facebook", "kopi")):
        assert main(["account", "add", path, "--platform", platform, "--handle", handle]) == 0
    capsys.readouterr()
    return path


def file(tmp_path: Path, text: str, name: str = "Reach.csv") -> str:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-16"))
    return str(path)


def ask(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    code = main(["import", *words, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_a_dry_run_shows_the_plan_and_stores_nothing(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = ask(capsys, shop, file(tmp_path, REACH), "--dry-run")
    assert code == 0
    assert said["format"] == "meta_daily"
    expected = {"read": 3, "new": 2, "same": 0, "changed": 0, "rejected": 1, "skipped": 0}
    assert said["rows"] == expected
    assert [(r["row"], r["column"], r["text"]) for r in said["rejected"]] == [(6, "Primary", "x")]
    assert said["span"] == {"from": "2025-03-01", "to": "2025-03-02"}
    assert said["batch"] is None
    main(["import", "list", shop, "--json"])
    assert json.loads(capsys.readouterr().out) == []


def test_an_import_is_stored_recognised_taken_back_and_stored_again(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file(tmp_path, REACH)
    _, first = ask(capsys, shop, path)
    assert first["batch"]
    code, again = ask(capsys, shop, path)
    assert (code, again["rows"]["same"], again["rows"]["new"]) == (0, 2, 0)
    assert again["already"] == first["batch"]
    assert again["batch"] is None
    code, undone = ask(capsys, "undo", shop, first["batch"][:8])
    assert (code, undone["undone"]) == (0, True)
    _, third = ask(capsys, shop, path)
    assert (third["rows"]["new"], third["already"]) == (2, None)
    assert third["batch"]


def test_an_open_question_stores_nothing_and_ends_with_one(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file(tmp_path, REACH.replace("Instagram reach", "Reach"))
    code, said = ask(capsys, shop, path)
    assert code == 1
    assert said["error"]["code"] == "import_questions"
    assert [one["id"] for one in said["questions"]] == ["account"]
    keys = [choice["key"] for choice in said["questions"][0]["choices"]]
    assert keys[:2] == ["instagram:@kopi", "facebook:kopi"]
    code, said = ask(capsys, shop, path, "--account", "facebook:kopi")
    assert code == 0
    assert {one["account"] for one in said["changes"]} == {"kopi"}
    code, said = ask(capsys, shop, path, "--answer", "account=instagram:@kopi")
    assert (code, said["rows"]["new"]) == (0, 2)


def test_values_that_differ_are_kept_or_replaced_as_chosen(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ask(capsys, shop, file(tmp_path, REACH))
    later = file(tmp_path, REACH.replace('"7"', '"9"'), "Reach (1).csv")
    code, said = ask(capsys, shop, later)
    assert code == 1
    assert [one["id"] for one in said["questions"]] == ["changed"]
    changed = [one for one in said["changes"] if one["verdict"] == "changed"]
    assert [(one["old"], one["new"]) for one in changed] == [(7, 9)]
    code, said = ask(capsys, shop, later, "--answer", "changed=keep")
    assert (code, said["batch"]) == (0, None)
    code, said = ask(capsys, shop, later, "--answer", "changed=replace")
    assert said["batch"]
    ask(capsys, "undo", shop, said["batch"])
    _, said = ask(capsys, shop, file(tmp_path, REACH), "--dry-run")
    assert (said["rows"]["same"], said["rows"]["changed"]) == (2, 0)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_plain_answer_is_a_few_sentences(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    code = main(["import", shop, file(tmp_path, REACH), "--lang", language])
    text = capsys.readouterr().out
    assert code == 0
    assert "{" not in text
    assert "2" in text.splitlines()[0]


def test_wrong_words_are_one_sentence(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "undo", shop]) == 1
    assert main(["import", "undo", shop, "nothing"]) == 1
    assert main(["import", shop, "nowhere.csv"]) == 1
    assert "Traceback" not in capsys.readouterr().err


def test_a_person_is_asked_only_what_is_open_with_their_own_cells(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = file(tmp_path, "Date;Reach;Something\n03/04/2025;1500;5\n04/04/2025;2750;7\n", "own.csv")
    assert main(["import", shop, path, "--account", "@kopi"]) == 1
    said = capsys.readouterr().err.replace("\xa0", " ")
    assert "(03/04/2025 → 3 Apr 2025; 04/04/2025 → 4 Apr 2025)" in said
    assert "Reach" not in said
    assert "(5; 7)" in said
    assert "kpidesk catalogue" in said
    assert len(said.splitlines()) < 12
