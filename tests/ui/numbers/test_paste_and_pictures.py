from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from kpidesk.domain.problem import Refused
from kpidesk.domain.reading import Source
from kpidesk.ui.numbers.picture_file import LONGEST_SIDE, kept, read_picture
from tests.ui.numbers.conftest import WEEK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import HandDriven
    from tests.ui.numbers.person import Person

SCREEN = "Tayangan 19.345\nAkun yang dijangkau 9.102\n38,5% pengikut\nKunjungan profil\n320"


def a_picture(width: int = 1_080, height: int = 2_340) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return image


def test_text_of_a_phone_is_proposed_in_grey_and_taken_with_enter(person: Person) -> None:
    person.pastes(SCREEN)
    assert person.field("views").placeholderText() == "19.345"
    assert person.stored("views") is None
    assert person.at == "views"
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    assert (person.value("views"), person.value("reach")) == (19_345, 9_102)
    stored = person.stored("views")
    assert stored is not None
    assert stored.source is Source.PASTED
    assert person.stored("followers") is None


def test_a_proposal_is_dropped_by_typing_over_it_or_discarding(person: Person) -> None:
    person.pastes(SCREEN)
    person.enter("18000")
    assert person.value("views") == 18_000
    person.page.paster.drop()
    person.press(Qt.Key.Key_Return)
    assert person.stored("reach") is None


def test_a_filled_field_is_not_replaced_by_pasted_text(person: Person) -> None:
    person.enter("18000")
    person.pastes(SCREEN)
    assert person.field("views").text() == "18.000"
    assert "1 kolom sudah terisi" in person.page.strips.text


def test_a_column_of_a_sheet_is_proposed_from_the_cursor_on(person: Person) -> None:
    person.go_to("reach")
    person.pastes("9102\n1044\n")
    assert person.field("reach").placeholderText() == "9102"
    assert person.field("interactions").placeholderText() == "1044"


def test_one_copied_number_goes_into_the_field_as_typed(person: Person) -> None:
    person.pastes("19.345\n")
    person.press(Qt.Key.Key_Return)
    assert person.value("views") == 19_345


@pytest.mark.parametrize("text", ["Tayangan 1 " * 500_000, "x" * 5_000_000, "1\t2\n" * 6_000])
def test_a_huge_paste_is_refused_in_a_sentence(person: Person, text: str) -> None:
    person.pastes(text)
    assert "Tidak ada yang ditempel" in person.toast
    person.enter("19000")
    assert person.value("views") == 19_000


def test_a_note_takes_a_paste_whole_or_not_at_all(person: Person) -> None:
    note = person.page.foot.note
    note.setFocus()
    person.pastes("x" * 5_000_000)
    assert note.text() == ""
    assert "2.000 dari 5.000.000" in person.toast
    person.pastes("promo\ngajian")
    assert note.text() == "promo gajian"


def test_a_text_without_numbers_of_the_form_says_so(person: Person) -> None:
    person.pastes("Lihat semua\nTidak ada apa-apa")
    assert person.toast


def test_a_pasted_picture_is_kept_scaled_with_the_week(person: Person) -> None:
    mime = QMimeData()
    mime.setImageData(a_picture())
    person.pastes_mime(mime)
    account = next(iter(person.desk.accounts)).id
    kept_ones = person.desk.weeks.evidence(account, WEEK.first)
    assert len(kept_ones) == 1
    content = person.desk.weeks.picture(kept_ones[0].id)
    assert content is not None
    assert max(QImage.fromData(content).size().toTuple()) == LONGEST_SIDE
    assert person.page.side.evidence.isVisible()


def test_a_dropped_picture_is_shown_and_can_be_removed(
    person: Person, by_hand: HandDriven, tmp_path: Path
) -> None:
    file = tmp_path / "insight & co.png"
    a_picture(400, 800).save(str(file))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    over = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(person.page, over)
    assert over.isAccepted()
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(person.page, drop)
    by_hand.run()
    QApplication.processEvents()
    account = next(iter(person.desk.accounts)).id
    assert [e.name for e in person.desk.weeks.evidence(account, WEEK.first)] == [file.name]
    remove = person.page.findChild(QPushButton, "remove_evidence")
    assert isinstance(remove, QPushButton)
    person.qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert person.desk.weeks.evidence(account, WEEK.first) == []
    assert person.page.side.where.isVisible()


def test_the_wheel_zooms_the_picture(person: Person) -> None:
    mime = QMimeData()
    mime.setImageData(a_picture(400, 800))
    person.pastes_mime(mime)
    view = person.page.side.evidence.view
    at = QPointF(view.rect().center())
    wheel = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert view.zoom > 1


def test_what_is_no_picture_is_refused_and_nothing_is_kept(
    person: Person, by_hand: HandDriven, tmp_path: Path
) -> None:
    file = tmp_path / "bukan.png"
    file.write_bytes(b"this is no picture \x00\xff" * 100)
    person.page.paster.take_file(file)
    by_hand.run()
    QApplication.processEvents()
    account = next(iter(person.desk.accounts)).id
    assert person.desk.weeks.evidence(account, WEEK.first) == []
    assert "bukan.png" in person.toast


def test_a_hundred_megapixels_are_refused_before_they_are_decoded(tmp_path: Path) -> None:
    file = tmp_path / "huge.png"
    a_picture(10_000, 10_000).convertToFormat(QImage.Format.Format_Mono).save(str(file))
    with pytest.raises(Refused) as refused:
        read_picture(file)
    assert refused.value.problem.code == "picture_too_many_pixels"


def test_a_missing_file_and_an_empty_picture_are_refused(tmp_path: Path) -> None:
    for call in (lambda: read_picture(tmp_path / "none.png"), lambda: kept(QImage())):
        with pytest.raises(Refused) as refused:
            call()
        assert refused.value.problem.code == "picture_not_read"


def test_a_small_picture_keeps_its_size() -> None:
    content = kept(a_picture(300, 500))
    assert QImage.fromData(content).size().toTuple() == (300, 500)
