from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from kpidesk import clock
from kpidesk.domain.reading import Source
from kpidesk.domain.week import MonthClose
from kpidesk.ui.numbers.grid_model import LOOK, Look
from kpidesk.ui.numbers.grid_view import GridView
from tests.ui.numbers.conftest import INSTAGRAM, WEEK
from tests.ui.numbers.person import CTRL

if TYPE_CHECKING:
    from kpidesk.ui.numbers.grid import CatchUp
    from tests.ui.numbers.person import Person

ROW = {key: number for number, key in enumerate(INSTAGRAM)}
NEWEST = 12


class Grid:
    """The catch-up grid as the person sees it."""

    def __init__(self, person: Person) -> None:
        self.person = person
        person.page.view.choose("grid")
        self.shown = cast("CatchUp", person.page.grid)
        self.view = cast("GridView", person.page.findChild(GridView, "catch_up"))

    def put(self, metric: str, column: int) -> None:
        self.view.put_cursor(ROW[metric], column)

    def type(self, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.person.qtbot.keyClicks(self.view, text[0])
        editor = QApplication.focusWidget()
        self.person.qtbot.keyClicks(editor, text[1:])
        self.person.qtbot.keyClick(editor, key)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.person.qtbot.keyClick(self.view, key, modifier or Qt.KeyboardModifier.NoModifier)

    def text(self, metric: str, column: int) -> str:
        return str(self.view.model().index(ROW[metric], column).data() or "")

    def look(self, metric: str, column: int) -> Look:
        return Look(self.view.model().index(ROW[metric], column).data(LOOK))

    @property
    def cursor(self) -> tuple[int, int]:
        at = self.view.currentIndex()
        return at.row(), at.column()

    def stored(self, metric: str, column: int) -> int | float | None:
        week = WEEK.shift(-7 * (NEWEST - column))
        found = [r for r in self.person.desk.readings.between(week) if r.metric == metric]
        return found[-1].value if found else None


@pytest.fixture
def grid(person: Person) -> Grid:
    return Grid(person)


def test_the_grid_opens_on_the_newest_open_cell(grid: Grid) -> None:
    assert grid.cursor == (0, NEWEST)
    assert grid.text("views", NEWEST - 1) == "18.240"


def test_typing_keeps_a_cell_and_enter_goes_down(grid: Grid) -> None:
    grid.type("19,3 rb")
    assert grid.stored("views", NEWEST) == 19_300
    assert grid.cursor == (1, NEWEST)
    grid.type("9100", Qt.Key.Key_Tab)
    assert grid.stored("reach", NEWEST) == 9_100


def test_the_last_row_leads_to_the_next_week(grid: Grid) -> None:
    grid.put("followers", NEWEST - 1)
    grid.press(Qt.Key.Key_Return)
    assert grid.cursor == (0, NEWEST)


def test_a_refused_text_stays_in_its_cell(grid: Grid) -> None:
    grid.type("12,34")
    assert (grid.text("views", NEWEST), grid.look("views", NEWEST)) == ("12,34", Look.REFUSED)
    assert grid.stored("views", NEWEST) is None


def test_an_ambiguous_cell_is_settled_with_a_digit(grid: Grid) -> None:
    grid.type("1,2 M")
    assert grid.stored("views", NEWEST) is None
    grid.put("views", NEWEST)
    grid.type("2")
    assert grid.stored("views", NEWEST) == 1_200_000


def test_a_number_typed_over_an_ambiguous_cell_is_that_number(grid: Grid) -> None:
    grid.type("1,2 M")
    grid.put("views", NEWEST)
    grid.type("1200")
    assert grid.stored("views", NEWEST) == 1_200


def test_a_doubted_cell_says_so_until_enter_settles_it(grid: Grid) -> None:
    grid.type("182400")
    assert grid.stored("views", NEWEST) == 182_400
    assert grid.look("views", NEWEST) is Look.DOUBTED
    tip = grid.view.model().index(ROW["views"], NEWEST).data(Qt.ItemDataRole.ToolTipRole)
    assert "10 kali" in tip
    asked = grid.shown.findChild(QLabel, "asked")
    assert isinstance(asked, QLabel)
    assert asked.text() == ""
    grid.put("views", NEWEST)
    assert asked.text().startswith("Tayangan: ")
    assert asked.text().endswith("Enter = memang benar")
    grid.press(Qt.Key.Key_Return)
    assert asked.text() == ""
    assert grid.look("views", NEWEST) is Look.PLAIN
    assert grid.cursor == (ROW["views"] + 1, NEWEST)
    week = WEEK.shift(0)
    assert [one.code for one in grid.person.desk.weeks.accepted(week)] == ["many_times_usual"]


def test_a_block_is_shown_first_and_kept_with_enter_as_one_step(grid: Grid) -> None:
    grid.put("profile_visits", NEWEST - 1)
    before = grid.text("profile_visits", NEWEST - 1)
    grid.paste("301\t322\t9\n51\t12,34\n")
    assert grid.look("profile_visits", NEWEST) is Look.STAGED
    assert grid.stored("profile_visits", NEWEST) is None
    assert "1 melewati tepi" in grid.shown.strips.text
    grid.press(Qt.Key.Key_Return)
    assert grid.stored("profile_visits", NEWEST - 1) == 301
    assert grid.stored("profile_visits", NEWEST) == 322
    assert grid.stored("link_clicks", NEWEST - 1) == 51
    assert grid.look("link_clicks", NEWEST) is Look.REFUSED
    pasted = [r for r in grid.person.desk.readings.between(WEEK) if r.source is Source.PASTED]
    assert [r.text for r in pasted] == ["322"]
    grid.put("views", 3)
    grid.person.window.house.shell.undo()
    assert grid.cursor == (ROW["profile_visits"], NEWEST - 1), "undo leads back to its place"
    assert grid.person.page.week == WEEK
    assert grid.stored("profile_visits", NEWEST) is None
    assert grid.stored("profile_visits", NEWEST - 1) == int(before)


def test_escape_drops_a_block(grid: Grid) -> None:
    grid.paste("1\t2\n3\t4")
    grid.press(Qt.Key.Key_Escape)
    assert grid.shown.strips.text == ""
    assert grid.text("views", NEWEST) == ""


@pytest.mark.parametrize(
    "text",
    ["1\t" * 2_500_000, "\n".join("\t".join("1" * 100) for _ in range(10_000)), "1\t2\x003\n"],
)
def test_a_block_that_is_no_block_leaves_the_window_alive(grid: Grid, text: str) -> None:
    grid.paste(text)
    assert grid.stored("views", NEWEST) is None
    grid.press(Qt.Key.Key_Escape)
    grid.type("5")
    assert grid.stored("views", NEWEST) == 5


def test_delete_empties_cells_as_one_step(grid: Grid) -> None:
    grid.put("views", NEWEST - 1)
    grid.press(Qt.Key.Key_Delete)
    assert grid.stored("views", NEWEST - 1) is None
    grid.person.window.house.shell.undo()
    assert grid.stored("views", NEWEST - 1) == 18_240


def test_what_the_phone_no_longer_shows_is_greyed(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KPIDESK_TODAY", "2025-06-25")
    grid = Grid(person)
    assert grid.look("views", NEWEST) is Look.GONE
    monkeypatch.setenv("KPIDESK_TODAY", "2025-03-18")
    person.page.show_week(WEEK)
    assert grid.look("views", NEWEST) is Look.PLAIN


def test_a_closed_month_cannot_be_typed_or_pasted_into(grid: Grid) -> None:
    account = next(iter(grid.person.desk.accounts)).id
    february = WEEK.first.replace(month=2, day=1)
    grid.person.desk.weeks.close(MonthClose(account, february, clock.now()))
    column = NEWEST - 3
    assert grid.look("views", column) is Look.LOCKED
    before = grid.stored("views", column)
    grid.put("views", column)
    grid.paste("5")
    grid.press(Qt.Key.Key_Return)
    assert grid.stored("views", column) == before
    grid.press(Qt.Key.Key_Delete)
    assert grid.stored("views", column) == before
