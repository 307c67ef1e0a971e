"""What a hostile text, file or folder must not bring about (S1 to S22 of the security list).

Elsewhere: S1 in reporting/test_export, S4 in domain/test_formula, S6 in importing, S7 in
storage/test_database and test_care, S9 in storage/test_care.
"""

from __future__ import annotations

import ast
import importlib.metadata
import os
import re
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kpidesk import care, log
from kpidesk.__main__ import FOREIGN, close_side_doors
from kpidesk.cli.main import main
from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused
from kpidesk.domain.shop import Account, Event, Platform
from kpidesk.domain.week import Week
from kpidesk.storage.files import safe_name
from kpidesk.ui.settings import about
from kpidesk.ui.widgets.tips import plain
from tests.builders import MONDAY, a_desk, a_reading, a_shop, an_account, week
from tests.logs import leaks

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
FILES = sorted((ROOT / "kpidesk").rglob("*.py"))


def calls(file: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_every_tooltip_shows_its_words_as_they_stand(file: Path) -> None:
    for name, call in calls(file):
        if name.endswith(".setToolTip"):
            said = ast.unparse(call.args[0])
            assert said.startswith("plain(") or said == "''", f"write setToolTip(plain({said}))"


def test_what_an_owner_wrote_is_no_html_in_a_tooltip() -> None:
    assert plain("Kopi <b>Senja</b> & kawan") == "<p>Kopi &lt;b&gt;Senja&lt;/b&gt; &amp; kawan</p>"
    assert plain("Kopi Senja") == "Kopi Senja"
    assert plain("") == ""


BANNED = re.compile(
    r"(^|\.)(eval|exec|read_pickle|to_pickle|literal_eval|executescript|enable_load_extension"
    r"|load_extension|setHtml|startfile)$|^pickle\.|^marshal\.|^shelve\.|^joblib\.|^webbrowser\."
    r"|^subprocess\.|^os\.(system|popen|exec)|^QMessageBox|^QTextBrowser|^QWebEngine|^QDataStream"
)


@pytest.mark.parametrize("file", FILES, ids=lambda f: str(f.relative_to(ROOT)))
def test_nothing_runs_code_from_data(file: Path) -> None:
    """S2, S4, S5: no eval, no pickle, no rich-text documents, no other programs."""
    found = [
        f"{file.name}:{node.lineno} {name}"
        for name, node in calls(file)
        if BANNED.search(name) and not _is_qt_exec(name, node)
    ]
    assert not found


def _is_qt_exec(name: str, node: ast.Call) -> bool:
    """`dialog.exec()`, `menu.exec(point)`, `loop.exec()` run Qt's own event loop."""
    return name.endswith(".exec") and not any(isinstance(a, ast.Constant) for a in node.args)


def test_only_one_place_makes_labels_and_they_are_plain_text() -> None:
    """S2: a label that guesses markup would show a user's `<b>` as bold and lose `<3`."""
    bare = []
    for file in FILES:
        for name, node in calls(file):
            if name.split(".")[-1] == "QLabel" and (node.args or file.name == "text.py"):
                bare.append(file.name)
    assert set(bare) <= {"text.py"}
    source = (ROOT / "kpidesk/ui/widgets/text.py").read_text(encoding="utf-8")
    assert "PlainText" in source


def test_links_are_opened_only_to_folders_the_program_wrote_itself() -> None:
    """S21: no address comes from data."""
    found = [ast.unparse(node) for file in FILES for name, node in calls(file) if "openUrl" in name]
    assert all("QUrl.fromLocalFile" in text for text in found)


SCHEMA_WRITERS = {
    "anonymous.py", "engine.py", "erase.py", "examine.py", "history.py", "migrating.py",
    "persons.py", "salvage.py", "schema.py", "snapshot.py", "tally.py",
}  # fmt: skip
"""Files that put names of our own tables and columns, read from a checked schema, into SQL."""


def test_no_value_is_ever_put_into_sql() -> None:
    """S3: in drawers only constants (in capitals) and lists of `?` stand inside a statement."""
    wrong = []
    for file in (ROOT / "kpidesk/storage").glob("*.py"):
        if file.name in SCHEMA_WRITERS:
            continue
        for name, node in calls(file):
            if name.split(".")[-1] not in ("execute", "executemany", "read", "query"):
                continue
            wrong += [
                f"{file.name}:{part.lineno} {ast.unparse(part.value)}"
                for part in (ast.walk(node.args[0]) if node.args else ())
                if isinstance(part, ast.FormattedValue) and not _is_ours(part.value)
            ]
    assert not wrong, f"pass values as parameters: {wrong}"


def _is_ours(value: ast.expr) -> bool:
    if isinstance(value, ast.Name | ast.Attribute):
        name = value.id if isinstance(value, ast.Name) else value.attr
        return name.isupper() or name in ("table", "sets", "places", "tests", "marks", "names")
    text = ast.unparse(value)
    return "join" in text and ("'?'" in text or text.endswith("join(tests)") or "NAMES" in text)


HOSTILE = [
    "'; DROP TABLE reading;--",
    '" OR 1=1 --',
    "<img src='file:///etc/passwd'>",
    "../../etc/passwd",
    "\u202egnp.exe",
    "a\u0000b".replace("\u0000", " "),
    "=cmd|'/C calc'!A0",
    "{0.__class__}",
    "%s%n%x",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_only_texts(tmp_path: Path, text: str) -> None:
    desk = a_desk(tmp_path)
    account = desk.accounts.add(Account(Platform.TIKTOK, text, name=text))
    desk.weeks.save(Week(account.id, MONDAY, text))
    desk.events.save(Event(week(), text))
    desk.options.set(text, text)
    desk.readings.put([a_reading(desk)])
    desk.close()
    again = Desk.open(tmp_path / "shop.kpidesk")
    assert again.accounts.get(account.id) == account.__class__(
        Platform.TIKTOK, text, id=account.id, name=text, position=account.position
    )
    assert again.weeks.get(account.id, MONDAY).note == text
    assert [event.text for event in again.events] == [text]
    assert again.options.get(text) == text
    assert len(again.readings) == 1
    again.close()


NAMES = {
    "..\\..\\x": "x",
    "../../etc": "etc",
    "a/b:c*d": "a b c d",
    "CON": "shop CON",
    "nul": "shop nul",
    "...": "shop",
    "": "shop",
    "kopi.": "kopi",
    "\u202egnp": "gnp",
}


@pytest.mark.parametrize("text", NAMES)
def test_a_users_text_makes_a_harmless_file_name(text: str) -> None:
    """S8."""
    assert safe_name(text) == NAMES[text]


@pytest.mark.parametrize("text", ["x" * 300, "kopi ☕ senja", "a\nb", "Ñandú"])
def test_a_file_name_is_short_and_of_one_line(text: str) -> None:
    name = safe_name(text)
    assert 0 < len(name) <= 60
    assert not set(name) & set('/\\:*?"<>|\n\r\t\0')


def test_the_packaged_program_is_a_folder_with_one_engine() -> None:
    """S10, S22: no onefile temp folder, no UPX, no second SQLite."""
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert "COLLECT(" in spec
    assert "exclude_binaries=True" in spec
    assert "upx=True" not in spec
    assert "PySide6.QtSql" in spec
    assert '"qsqlite"' in spec
    assert not any("QtSql" in file.read_text(encoding="utf-8") for file in FILES)


def test_poisoned_variables_are_ignored_by_the_packaged_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """S11."""
    for name in FOREIGN:
        monkeypatch.setenv(name, "/tmp/evil")
    close_side_doors()
    assert os.environ[FOREIGN[0]] == "/tmp/evil"  # from a clone, a developer may want it
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    close_side_doors()
    assert not set(FOREIGN) & set(os.environ)


def test_a_person_can_be_erased_from_everywhere(tmp_path: Path, own_home: Path) -> None:
    """S14: not in the file, its side files, its log, or a copy."""
    name = 'Budi "Bud" Ñugroho'
    desk = a_desk(tmp_path)
    account = desk.accounts.add(Account(Platform.TIKTOK, "@budi", name=name))
    desk.weeks.save(Week(account.id, MONDAY, f"janji dengan {name} besok"))
    desk.events.save(Event(week(), f"{name} datang"))
    desk.readings.put([a_reading(desk, 5)])
    care.back_up(desk.path)
    with pytest.raises(Refused):
        care.erase_name(desk, "B", "x")
    assert care.erase_name(desk, name, "Kontak 17") > 3
    assert desk.accounts.get(account.id) is not None
    assert desk.weeks.get(account.id, MONDAY).note == "janji dengan Kontak 17 besok"
    assert desk.check() == []
    desk.history.undo()
    desk.history.undo()
    desk.history.redo()
    assert desk.check() == []
    desk.close()
    for path in (*tmp_path.rglob("*"), *own_home.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            assert "Ñugroho".encode() not in content, path
            assert b"ugroho" not in content, path


MARKER = "RAHASIA"
FIGURE = 987_654_321


@pytest.mark.parametrize(
    "line",
    [
        "BACKUP Kopi Senja",
        "BACKUP generation=4 name='Kopi'",
        "BUG ValueError at open:4 < 12500 is no number",
        "COPY-REFUSED file_damaged /home/ani/shop.kpidesk",
        "IMPORT rows=5 Rp12.500",
    ],
)
def test_a_log_that_says_too_much_is_seen(own_home: Path, line: str) -> None:
    """S15: every test ends with this look at its log (tests/conftest.py)."""
    log.note("BACKUP", generation=4)
    assert leaks(own_home) == []
    file = log.log_file()
    good = file.read_text(encoding="utf-8")
    file.write_text(f"{good}2026-08-03 10:11:12,345 {line}\n", encoding="utf-8")
    assert len(leaks(own_home)) == 1
    file.write_text(good, encoding="utf-8")


def test_the_log_holds_no_name_text_or_figure(tmp_path: Path) -> None:
    """S15."""
    desk = Desk.create(tmp_path / f"{MARKER}.kpidesk", a_shop(MARKER))
    desk.accounts.add(an_account(f"@{MARKER}"))
    desk.readings.put([a_reading(desk, FIGURE)])
    care.back_up(desk.path)
    desk.close()
    main(["check", str(tmp_path / f"{MARKER}-none.kpidesk")])
    main(["account", "add", str(desk.path), "--platform", "tiktok", "--handle", MARKER])
    try:
        raise ValueError(f"{MARKER} {FIGURE} {tmp_path}")
    except ValueError as error:
        log.record(error)
    said = log.log_file().read_text(encoding="utf-8")
    assert "ValueError" in said
    assert "BACKUP" in said
    for secret in (MARKER, MARKER.casefold(), str(FIGURE), str(Path.home()), str(tmp_path)):
        assert secret not in said


RUNTIME = {
    "click", "click-default-group", "defusedxml", "et-xmlfile", "holidays", "numpy", "openpyxl",
    "pandas", "pip", "pluggy", "pyqtgraph", "pyside6-essentials", "python-calamine",
    "python-dateutil", "shiboken6", "six", "sqlite-fts4", "sqlite-utils", "tabulate", "tzdata",
}  # fmt: skip
ALLOWED = re.compile(
    r"\b(MIT|BSD|Apache|PSF|PSFL|Python Software Foundation|LGPL|Zlib|Public Domain|Dual License)\b"
)


@pytest.mark.parametrize("name", sorted(RUNTIME))
def test_every_package_that_ships_has_a_licence_we_may_ship(name: str) -> None:
    """S18."""
    data = importlib.metadata.metadata(name)
    classifiers = [c for c in data.get_all("Classifier") or [] if c.startswith("License")]
    stated = [(data.get_all(key) or [""])[0][:200] for key in ("License-Expression", "License")]
    said = " ".join([*stated, *classifiers])
    assert ALLOWED.search(said), said


def test_the_licence_texts_of_qt_come_along() -> None:
    """S18: LGPL text, GPL text, and where the source is."""
    notice = (ROOT / "resources/licences/NOTICE.txt").read_text(encoding="utf-8")
    assert "code.qt.io" in notice
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt"):
        assert "GNU" in (ROOT / "resources/licences" / name).read_text(encoding="utf-8")
    wrong = {"QtCharts", "QtDataVisualization", "QtVirtualKeyboard", "QtNetworkAuth"}
    assert not any(w in f.read_text(encoding="utf-8") for f in FILES for w in wrong)


def test_every_licence_text_of_a_package_is_shown() -> None:
    """S18: also those of what a package itself contains, and none is code."""
    for name, _licence in about.PACKAGES:
        try:
            files = importlib.metadata.distribution(name).files or []
        except importlib.metadata.PackageNotFoundError:
            continue
        shown = [one for one in files if about.is_licence(Path(str(one.locate())))]
        assert shown, name
        stated = {
            str(one)
            for one in files
            if ".dist-info/licenses/" in str(one) and "AUTHORS" not in one.name
        }
        assert stated <= {str(one) for one in shown}, name
        assert not [one for one in shown if one.suffix in (".py", ".pyc", ".h")]


def test_what_is_in_the_program_has_its_licence_in_the_resources() -> None:
    """S18: Python, Qt's own parts, typefaces, icons."""
    notice = (ROOT / "resources/licences/NOTICE.txt").read_text(encoding="utf-8")
    for part in ("FreeType", "HarfBuzz", "libjpeg", "PCRE2", "PyInstaller", "PSF-2.0.txt", "CET"):
        assert part in notice
    for _title, name in about.TEXTS:
        assert (ROOT / "resources" / name).stat().st_size > 300
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in (
        ROOT / "resources/licences/PSF-2.0.txt"
    ).read_text(encoding="utf-8")
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert "pyqtgraph/colors/maps" in spec
    assert "python_licence()" in spec


@pytest.mark.parametrize("name", ["requirements.lock", "audit.lock"])
def test_every_pinned_package_has_a_hash(name: str) -> None:
    """S19."""
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in lock
    entries = re.split(r"\n(?=[a-zA-Z0-9])", lock.strip())
    assert len(entries) > 20
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)


def test_the_list_of_what_ships_is_that_of_the_lock() -> None:
    """S18, S19: `make sbom` writes down what the program asks for, and not what builds it."""
    script = runpy.run_path(str(ROOT / ".ci/shipped.py"))
    lock = script["entries"]((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    assert set(script["shipped"](lock)) == RUNTIME | {"colorama"}  # only on Windows


def test_the_program_speaks_to_no_network() -> None:
    """No sockets but the local one that raises the window, and a pair within the process."""
    wrong = re.compile(
        r"^(import|from) (socket(?! import socketpair)|urllib\.request|http|ftplib|smtplib"
        r"|requests|ssl)\b",
        re.M,
    )
    found = [f.name for f in FILES if wrong.search(f.read_text(encoding="utf-8"))]
    assert found == []
    qt = [f.name for f in FILES if "QNetwork" in f.read_text(encoding="utf-8")]
    assert qt == []
