"""About: the version, what the program is made of, and the licence of each part in full."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from kpidesk import __version__
from kpidesk.language.words import mark
from kpidesk.paths import resources
from kpidesk.ui.theme import font, px
from kpidesk.ui.widgets.card import Card
from kpidesk.ui.widgets.copies import fact
from kpidesk.ui.widgets.layout import column, row
from kpidesk.ui.widgets.text import label

if TYPE_CHECKING:
    from kpidesk.ui.house import House

TEXTS: tuple[tuple[str, str], ...] = (
    (mark("about", "What is in this program"), "licences/NOTICE.txt"),
    ("KPI Desk · MIT", "licences/MIT.txt"),
    ("Qt, PySide6 · LGPL v3", "licences/LGPL-3.0.txt"),
    (mark("about", "Terms the LGPL refers to · GPL v3"), "licences/GPL-3.0.txt"),
    ("Python · PSF 2.0", "licences/PSF-2.0.txt"),
    ("SQLCipher · BSD 3-Clause", "licences/SQLCipher.txt"),
    (mark("about", "Typeface Plus Jakarta Sans · OFL 1.1"), "fonts/OFL.txt"),
    (mark("about", "Typeface of printed pages · OFL 1.1"), "fonts/paper/OFL.txt"),
    (mark("about", "Icons by Lucide · ISC"), "icons/LICENSE"),
)
"""(title, file in the resources); the licences are shown as their authors wrote them."""

PACKAGES: tuple[tuple[str, str], ...] = (
    ("pyqtgraph", "MIT"),
    ("sqlite-utils", "Apache 2.0"),
    ("pandas", "BSD 3-Clause"),
    ("numpy", "BSD 3-Clause"),
    ("openpyxl", "MIT"),
    ("defusedxml", "PSF 2.0"),
    ("python-calamine", "MIT"),
    ("holidays", "MIT"),
    ("tzdata", "Apache 2.0"),
    ("et-xmlfile", "MIT"),
    ("python-dateutil", "Apache 2.0 · BSD 3-Clause"),
    ("six", "MIT"),
    ("click", "BSD 3-Clause"),
    ("click-default-group", "BSD 3-Clause"),
    ("pluggy", "MIT"),
    ("sqlite-fts4", "Apache 2.0"),
    ("tabulate", "MIT"),
    ("colorama", "BSD 3-Clause"),
    ("sqlcipher3", "zlib · BSD 3-Clause · Apache 2.0"),
    ("pyinstaller", "GPL 2 with an exception for what it packs"),
)
"""(package, licence) of the Python packages that come with the program, the one that packs it
last."""
OWN_PYTHON = "licences/LICENSE.txt"
"""In the packaged program: the licence as the Python inside it carries it."""


class AboutTab(QWidget):
    """Version and parts at the left, the chosen licence at the right."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.words.say
        facts = column(gap=6)
        facts.addLayout(fact(say("about", "Version"), __version__, 90))
        facts.addLayout(fact(say("about", "Licence"), "MIT", 90))
        facts.addLayout(fact("Qt", PySide6.__version__, 90))
        program = Card("KPI Desk", margins=(20, 14, 20, 16))
        program.body.addLayout(facts)
        qt = say(
            "about",
            "KPI Desk uses Qt under LGPL v3. You may change the Qt libraries, put other builds of"
            " them in their place, and study how they work together with this program.",
        )
        program.body.addWidget(label(qt, "small", "ink2", wrap=True))
        parts = Card(say("about", "Licences"), margins=(20, 14, 14, 14), gap=6)
        self.list = QListWidget()
        self.list.setObjectName("licences")
        self.list.setFont(font("body"))
        self.list.setAccessibleName(say("about", "Licences"))
        self.list.addItems([say("about", title) for title, _file in TEXTS])
        self.list.addItems([f"{name} · {licence}" for name, licence in PACKAGES])
        parts.body.addWidget(self.list, 1)
        self.text = QPlainTextEdit()
        self.text.setObjectName("licence_text")
        self.text.setReadOnly(True)
        self.text.setFont(font("small"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("about", "Text of the licence"))
        shown = Card(say("about", "Text of the licence"), margins=(20, 14, 14, 14), gap=6)
        shown.body.addWidget(self.text, 1)
        left = column(program, parts, gap=12)
        left.setStretch(1, 1)
        both = row(left, shown, gap=12)
        both.setStretch(0, 4)
        both.setStretch(1, 6)
        self.setLayout(both)
        self.setMinimumHeight(px(420))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, number: int) -> None:
        if number < len(TEXTS):
            text = _of_file(TEXTS[number][1])
        else:
            text = _of_package(*PACKAGES[number - len(TEXTS)])
        self.text.setPlainText(text)


def _of_package(name: str, licence: str) -> str:
    """The text that the package carries; its name and licence where it was installed without."""
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return f"{name}\n{licence}"
    texts = [one.read_text() for one in found.files or [] if is_licence(Path(str(one.locate())))]
    return "\n\n".join([f"{name} {found.version}\n{licence}", *texts])


def _of_file(name: str) -> str:
    own = resources() / OWN_PYTHON
    if name == "licences/PSF-2.0.txt" and own.exists():
        return own.read_text(encoding="utf-8")
    return (resources() / name).read_text(encoding="utf-8")


def is_licence(file: Path) -> bool:
    """True for a text that says on which terms something is given, also of a part of a package."""
    name = file.name.upper()
    if file.suffix.lower() not in ("", ".txt", ".md", ".rst", ".apache", ".bsd", ".mit", ".python"):
        return False
    in_folder = any(part.upper() in ("LICENSES", "LICENCES") for part in file.parts[-4:-1])
    named = "LICENSE" in name or "LICENCE" in name or name.startswith(("COPYING", "NOTICE"))
    return (named or in_folder) and not _is_colour_map(file) and file.is_file()


def _is_colour_map(file: Path) -> bool:
    return "maps" in file.parts and "pyqtgraph" in file.parts
