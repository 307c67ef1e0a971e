"""What Ctrl+V and dropping bring into the form: a picture, a block of cells, a phone's text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage

from kpidesk.domain.number import read
from kpidesk.domain.paste_grid import is_block, staged
from kpidesk.domain.paste_text import Proposal, proposals
from kpidesk.domain.problem import Refused, refuse
from kpidesk.domain.screen_words import screen_words
from kpidesk.language.entries import said
from kpidesk.paths import resources
from kpidesk.ui.numbers.picture_file import kept, read_picture

if TYPE_CHECKING:
    from kpidesk.domain.form import Line, Place
    from kpidesk.domain.problem import Problem
    from kpidesk.ui.numbers.page import NumbersPage

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".heic", ".tif", ".tiff"})


class Paster(QObject):
    """Takes what was pasted; nothing of it is kept before a person says so."""

    def __init__(self, page: NumbersPage) -> None:
        super().__init__(page)
        self._page = page

    def paste_anywhere(self) -> None:
        """Ctrl+V where no field has the focus."""
        place = self._page.form.rows.active
        mime = QGuiApplication.clipboard().mimeData()
        if place is not None and mime is not None:
            self.paste_at(place, mime)

    def paste_at(self, place: Place, mime: QMimeData) -> None:
        """Take a clipboard: a picture becomes evidence, cells and text become proposals."""
        if self.is_picture(mime) or mime.hasImage():
            self.take_picture(mime)
            return
        try:
            found = self._proposals(place, mime.text())
        except Refused as refused:
            self.refuse(refused.problem)
            return
        shown = self._page.form.typing.propose(found)
        self._tell(shown, len(found) - shown)

    def refuse(self, problem: Problem) -> None:
        """Say why nothing was pasted."""
        self._page.house.shell.toast(said(problem, "count", self._page.words, self._page.formats))

    def _proposals(self, place: Place, text: str) -> dict[Place, Proposal]:
        if len(text) <= 20_000 and not is_block(text):
            return self._from_text(place, text)
        if is_block(text) or "\t" in text[:2_000]:
            return self._from_block(place, text)
        return self._from_text(place, text)

    def _from_block(self, place: Place, text: str) -> dict[Place, Proposal]:
        """The first column of a block, from the field at the cursor downwards."""
        lines = self._page.keeper.form.lines
        at = next(n for n, line in enumerate(lines) if line.place == place)
        paste = staged(text, at, 0, len(lines), 1)
        return {
            lines[cell.row].place: self._proposal(lines[cell.row], cell.text)
            for cell in paste.cells
        }

    def _proposal(self, line: Line, text: str) -> Proposal:
        currency, metric = self._page.keeper.shop.currency, line.metric
        in_hours = line.account.platform in metric.in_hours
        entry = read(text, line.typed, currency, signed=metric.negative, in_hours=in_hours)
        return Proposal(line.metric.key, text.strip(), entry)

    def _from_text(self, place: Place, text: str) -> dict[Place, Proposal]:
        sections = self._page.keeper.form.sections
        section = next(s for s in sections if s.account.id == place[0])
        metrics = {line.metric.key: line.metric for line in section.lines}
        catalogue = self._page.desk.catalogue
        labels = screen_words(resources() / "catalogue", catalogue, section.account.platform)
        currency, platform = self._page.keeper.shop.currency, section.account.platform
        found = proposals(text, metrics, labels, currency, platform)
        return {(place[0], proposal.metric): proposal for proposal in found}

    def _tell(self, shown: int, filled_already: int) -> None:
        say = self._page.words.say
        if not shown and not filled_already:
            self._page.house.shell.toast(
                say("form", "No number of this form was found in the text.")
            )
            return
        text = say("form", "%n number(s) found. Enter takes them one by one.", "", shown)
        if filled_already:
            text += " " + say(
                "form", "%n field(s) were filled already and stay.", "", filled_already
            )
        self._page.strips.shows(text, say("form", "Discard"), self.drop)
        first = next(iter(self._page.form.typing.proposed), None)
        self._page.form.enter(first)

    def drop(self) -> None:
        """Forget what was pasted and not taken."""
        self._page.form.typing.drop()
        self._page.strips.nothing()
        self._page.form.enter()

    # Pictures.

    @staticmethod
    def is_picture(mime: QMimeData) -> bool:
        """True for a picture file that is dropped or pasted, or a picture itself."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            return Path(files[0]).suffix.lower() in PICTURES
        return mime.hasImage()

    def take_picture(self, mime: QMimeData) -> None:
        """Keep a pasted or dropped picture as the week's evidence."""
        files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))
            return
        image = mime.imageData()
        try:
            if not isinstance(image, QImage):
                raise refuse("picture_not_read", name="")
            content = kept(image)
        except Refused as refused:
            self._page.deeds.complain(refused)
            return
        name = self._page.words.say("form", "pasted picture")
        self._page.deeds.keep_evidence(name, content)

    def take_file(self, path: Path) -> None:
        """Read and scale a picture file elsewhere, then keep it."""
        self._page.house.jobs.run(
            lambda: read_picture(path),
            then=lambda content: self._page.deeds.keep_evidence(path.name, content),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._page.deeds.complain(error)
        else:
            raise error
