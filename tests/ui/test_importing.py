"""The import page, used as a person would: a file in, an answer, the plan, one import, undo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from kpidesk.desk import Desk
from kpidesk.domain.incoming import Draft, IncomingPost
from kpidesk.domain.period import Period
from kpidesk.domain.plan import plan
from kpidesk.domain.post import Post
from kpidesk.ui.turning import LARGE
from kpidesk.ui.widgets.segments import Segments
from tests.builders import a_reading, an_account, week

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kpidesk.ui.app import Desktop
    from kpidesk.ui.window import Window
    from tests.ui.conftest import HandDriven

REACH = 'sep=,\n"{title}"\n"Date","Primary"\n"2025-03-01T00:00:00","5"\n'
REACH += '"2025-03-02T00:00:00","7"\n"2025-03-04T00:00:00","n/a?"\n'


def file(folder: Path, title: str = "Instagram reach", name: str = "Reach.csv") -> str:
    path = folder / name
    path.write_bytes(REACH.format(title=title).encode("utf-16"))
    return str(path)


def settle(qtbot: QtBot, desktop: Desktop, by_hand: HandDriven) -> None:
    """Do the work that waits, and the work that follows from it."""

    def calm() -> bool:
        by_hand.run()
        return not desktop.jobs.busy

    qtbot.waitUntil(calm)


def child(window: Window, kind: type[QWidget], name: str) -> QWidget:
    page = window.page
    assert page is not None
    found = page.findChild(kind, name)
    assert isinstance(found, QWidget), name
    return found


def cells(window: Window, column: int) -> list[str]:
    view = child(window, QTableView, "lines")
    assert isinstance(view, QTableView)
    model = view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def press(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def take_in(window: Window, qtbot: QtBot, desktop: Desktop, by_hand: HandDriven) -> None:
    """Press Import and let it be stored."""
    press(qtbot, child(window, QPushButton, "take_in"))
    settle(qtbot, desktop, by_hand)


def test_a_file_is_read_looked_at_imported_and_undone(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path))
    settle(qtbot, desktop, by_hand)
    assert cells(window, 4) == ["n/a?", "5", "7"]
    assert "bukan angka" in cells(window, 5)[0]
    assert child(window, QPushButton, "take_in").isEnabled()
    take_in(window, qtbot, desktop, by_hand)
    desk = window.house.desk
    assert len(desk.readings) == 2
    assert len(desk.imports.list()) == 1
    assert window.toasts.isVisible()
    window.house.shell.undo()
    assert len(desk.readings) == 0
    assert desk.imports.list() == []


def test_an_open_question_holds_the_import_until_it_is_answered(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path, "Reach"))
    settle(qtbot, desktop, by_hand)
    assert not child(window, QPushButton, "take_in").isEnabled()
    answer = child(window, QRadioButton, "account instagram:@kopisenja")
    assert isinstance(answer, QRadioButton)
    assert not answer.isChecked()
    press(qtbot, answer)
    settle(qtbot, desktop, by_hand)
    assert child(window, QPushButton, "take_in").isEnabled()


def test_the_same_file_again_says_so_and_brings_nothing(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    path = file(tmp_path)
    window.go("importing", path)
    settle(qtbot, desktop, by_hand)
    take_in(window, qtbot, desktop, by_hand)
    window.go("importing", path)
    settle(qtbot, desktop, by_hand)
    assert not child(window, QPushButton, "take_in").isEnabled()
    assert cells(window, 5)[1:] == ["sudah ada", "sudah ada"]


def test_a_file_that_cannot_be_read_is_one_sentence(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "kosong.csv"
    empty.write_bytes(b"")
    window.go("importing", str(empty))
    settle(qtbot, desktop, by_hand)
    said = child(window, QWidget, "refused")
    assert any("kosong" in one.text() for one in said.findChildren(QLabel))


def test_stopping_leaves_nothing(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path))
    press(qtbot, child(window, QPushButton, "stop"))
    settle(qtbot, desktop, by_hand)
    assert len(window.house.desk.readings) == 0
    assert child(window, QPushButton, "pick").isVisible()


def test_the_columns_of_ones_own_sheet_are_matched_once(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    sheet = tmp_path / "mingguan.csv"
    sheet.write_text("Tanggal;Ramai\n01/03/2025;12\n02/03/2025;13\n13/03/2025;9\n", "utf-8")
    window.go("importing", str(sheet))
    settle(qtbot, desktop, by_hand)
    box = child(window, QComboBox, "column.2")
    assert isinstance(box, QComboBox)
    box.setFocus()
    at = box.findData("reach")
    qtbot.keyClicks(box, box.itemText(at))
    if box.currentData() != "reach":
        box.setCurrentIndex(at)
    box.activated.emit(at)
    settle(qtbot, desktop, by_hand)
    press(qtbot, child(window, QRadioButton, "account instagram:@kopisenja"))
    settle(qtbot, desktop, by_hand)
    take_in(window, qtbot, desktop, by_hand)
    assert len(window.house.desk.readings) == 3
    sheet.write_text("Tanggal;Ramai\n20/03/2025;14\n", "utf-8")
    window.go("importing", str(sheet))
    settle(qtbot, desktop, by_hand)
    assert child(window, QPushButton, "take_in").isEnabled()


def test_changed_values_show_old_and_new(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path))
    settle(qtbot, desktop, by_hand)
    take_in(window, qtbot, desktop, by_hand)
    later = tmp_path / "Reach (1).csv"
    text = REACH.format(title="Instagram reach").replace('"7"', '"9"')
    later.write_bytes(text.encode("utf-16"))
    window.go("importing", str(later))
    settle(qtbot, desktop, by_hand)
    tabs = child(window, Segments, "tabs")
    assert isinstance(tabs, Segments)
    assert tabs.current == "changed"
    assert (cells(window, 3), cells(window, 4)) == (["7"], ["9"])
    press(qtbot, child(window, QRadioButton, "changed keep"))
    settle(qtbot, desktop, by_hand)
    assert not child(window, QPushButton, "take_in").isEnabled()


def test_imports_are_listed_and_taken_back_in_settings(
    window: Window,
    desktop: Desktop,
    by_hand: HandDriven,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window.go("importing", file(tmp_path))
    settle(qtbot, desktop, by_hand)
    take_in(window, qtbot, desktop, by_hand)
    window.go("settings", "imports")
    batch = window.house.desk.imports.list()[0]
    page = window.page
    assert page is not None
    name = f"back {batch.id}"
    qtbot.waitUntil(lambda: any(b.isVisible() for b in page.findChildren(QPushButton, name)))


def test_nothing_can_be_used_while_figures_are_stored(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path))
    settle(qtbot, desktop, by_hand)
    press(qtbot, child(window, QPushButton, "take_in"))
    cover = window.findChild(QWidget, "cover")
    assert isinstance(cover, QWidget)
    assert desktop.jobs.saving
    qtbot.keyClick(cover, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, cover)
    assert window.page is not None
    assert window.page.id == "importing"
    assert not window.close()
    cover.appear()  # type: ignore[attr-defined]
    shown = cover.findChildren(QLabel)
    assert any("2" in one.text() and one.isVisible() for one in shown)
    settle(qtbot, desktop, by_hand)
    assert not desktop.jobs.saving
    assert len(window.house.desk.readings) == 2
    qtbot.waitUntil(lambda: window.findChild(QWidget, "cover") is None)


def test_stopping_while_figures_are_stored_stores_none_of_them(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path))
    settle(qtbot, desktop, by_hand)
    before = window.house.desk.state()
    press(qtbot, child(window, QPushButton, "take_in"))
    cover = window.findChild(QWidget, "cover")
    assert isinstance(cover, QWidget)
    cover.appear()  # type: ignore[attr-defined]
    stop = cover.findChild(QPushButton, "stop_saving")
    assert isinstance(stop, QPushButton)
    press(qtbot, stop)
    settle(qtbot, desktop, by_hand)
    assert window.house.desk.state() == before
    assert "tidak ada yang disimpan" in window.toasts.text
    window.house.desk.readings.put([a_reading(window.house.desk, 5)])


def test_figures_that_cannot_be_stored_are_told_of_and_the_shop_stays_as_it_was(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("importing", file(tmp_path))
    settle(qtbot, desktop, by_hand)
    desk = window.house.desk
    other = Desk.open(desk.path)
    other.readings.put([a_reading(other, 5)])
    other.close()
    press(qtbot, child(window, QPushButton, "take_in"))
    settle(qtbot, desktop, by_hand)
    said = child(window, QWidget, "refused")
    assert any("program lain" in one.text() for one in said.findChildren(QLabel))
    assert [one.metric for one in desk.readings.between(week())] == ["reach"]
    assert desk.imports.list() == []


def a_conflict(
    window: Window, qtbot: QtBot, desktop: Desktop, by_hand: HandDriven, at: Path
) -> QTableView:
    """Two figures that differ from those in the shop, looked at; the table of them."""
    window.go("importing", file(at))
    settle(qtbot, desktop, by_hand)
    take_in(window, qtbot, desktop, by_hand)
    later = at / "Reach (1).csv"
    text = REACH.format(title="Instagram reach").replace('"7"', '"9"').replace('"5"', '"6"')
    later.write_bytes(text.encode("utf-16"))
    window.go("importing", str(later))
    settle(qtbot, desktop, by_hand)
    view = child(window, QTableView, "lines")
    assert isinstance(view, QTableView)
    return view


def test_each_figure_that_differs_is_kept_or_replaced_by_itself(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    view = a_conflict(window, qtbot, desktop, by_hand, tmp_path)
    assert (cells(window, 3), cells(window, 4)) == (["5", "7"], ["6", "9"])
    assert cells(window, 5) == ["belum dipilih", "belum dipilih"]
    box = view.visualRect(view.model().index(0, 5))
    spot = QPoint(box.left() + 30, box.center().y())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert cells(window, 5) == ["dibiarkan", "belum dipilih"]
    assert not child(window, QPushButton, "take_in").isEnabled()
    view.setCurrentIndex(view.model().index(1, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert cells(window, 5) == ["dibiarkan", "diganti"]
    assert "Diganti: 1, dibiarkan: 1" in child(window, QLabel, "decided").text()  # type: ignore[attr-defined]
    take_in(window, qtbot, desktop, by_hand)
    desk = window.house.desk
    found = desk.readings.between(Period(date(2025, 3, 1), date(2025, 3, 2)))
    assert [one.value for one in found] == [5, 9]
    assert dict(desk.imports.list()[0].options)["changed"] == "each"
    window.house.shell.undo()
    found = desk.readings.between(Period(date(2025, 3, 1), date(2025, 3, 2)))
    assert [one.value for one in found] == [5, 7]


def test_a_choice_for_all_may_be_followed_by_one_for_a_row_and_by_another_answer(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot, tmp_path: Path
) -> None:
    view = a_conflict(window, qtbot, desktop, by_hand, tmp_path)
    replace = child(window, QRadioButton, "changed replace")
    assert isinstance(replace, QRadioButton)
    press(qtbot, replace)
    assert cells(window, 5) == ["diganti", "diganti"]
    assert replace.isChecked()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    qtbot.waitUntil(view.hasFocus)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert cells(window, 5) == ["dibiarkan", "diganti"]
    assert not replace.isChecked()
    window.house.desk.accounts.add(an_account("@lain"))  # the plan is made anew
    settle(qtbot, desktop, by_hand)
    assert cells(window, 5) == ["dibiarkan", "diganti"]
    press(qtbot, child(window, QRadioButton, "changed keep"))
    assert cells(window, 5) == ["dibiarkan", "dibiarkan"]
    assert not child(window, QPushButton, "take_in").isEnabled()


def test_a_large_import_is_undone_and_redone_elsewhere(
    window: Window, desktop: Desktop, by_hand: HandDriven, qtbot: QtBot
) -> None:
    desk = window.house.desk
    account = next(iter(desk.accounts)).id
    many = [IncomingPost(Post(account, f"p{n}"), n, (n,)) for n in range(LARGE)]
    draft = Draft("own", posts=many, post_metrics=("views",), read_on=date(2025, 3, 1))
    made = plan(draft, desk.imports.known(draft), desk.catalogue.metrics, {})
    desk.imports.apply(made, "a.csv", "x", {})
    assert desk.history.weight(back=True) > LARGE
    window.house.shell.undo()
    assert len(desk.posts) == LARGE  # not yet, and nothing can be touched meanwhile
    assert window.findChild(QWidget, "cover") is not None
    assert not window.close()
    settle(qtbot, desktop, by_hand)
    assert len(desk.posts) == 0
    assert "Diurungkan" in window.toasts.text
    assert window.findChild(QWidget, "cover") is None
    window.house.shell.redo()
    settle(qtbot, desktop, by_hand)
    assert len(desk.posts) == LARGE
    assert desk.check() == []
    assert desk.history.weight(back=False) == 0
