"""Draws any screen into a picture file, without a display."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer

from kpidesk.desk import Desk
from kpidesk.domain.problem import Refused, problem, refuse
from kpidesk.paths import user_data
from kpidesk.ui.app import Desktop, make_app
from kpidesk.ui.local_settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from kpidesk.domain.problem import Problem

SHOPLESS = ("welcome", "recovery")
"""Screens that open no shop file."""
PATIENCE_MS = 20_000
"""Longest wait for charts; a slow disk needs a few seconds to read the drawing library."""


def draw(
    shop: Path,
    screen: str,
    out: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    theme: str = "light",
    language: str = "",
    scale: int = 100,
    where: str = "",
) -> None:
    """Draw the page `screen` ("welcome" too) of a shop file into the PNG file `out`.

    `where` is handed to the page as in `Page.enter`. Raises `Refused` for an unknown screen, a
    file that cannot be opened or a picture that cannot be written.
    """
    app = make_app()
    with _lent_home(screen, where) as folder:
        copy = shop if screen in SHOPLESS else _copy(shop, Path(folder))
        settings = Settings(Path(folder) / "settings.ini")
        desktop = Desktop(app, settings, language=language, theme=theme, scale=scale)
        try:
            shown = _show(desktop, copy, screen, where)
            shown.resize(QSize(*size))
            _settle(app, desktop)
            if not shown.grab().save(str(out), "PNG"):
                raise refuse("cannot_write", name=out.name)
        finally:
            desktop.finish()


def _copy(shop: Path, folder: Path) -> Path:
    """A copy to draw from, so that the picture shows what the owner sees and her file, its
    backups and what this computer remembers of it stay as they are."""
    Desk.open(shop, read_only=True).close()
    return Path(shutil.copyfile(shop, folder / shop.name))


@contextmanager
def _lent_home(screen: str, where: str) -> Iterator[str]:
    """A home for the time of the drawing; with the backups, where the screen shows them."""
    with TemporaryDirectory(prefix="kpidesk-") as folder:
        own = user_data()
        if screen == "recovery" or where in ("backups", "health"):
            if (own / "backups").is_dir():
                shutil.copytree(own / "backups", Path(folder) / "backups")
            if (own / "books.json").exists():
                shutil.copyfile(own / "books.json", Path(folder) / "books.json")
        with _at_home_in(folder):
            yield folder


@contextmanager
def _at_home_in(folder: str) -> Iterator[None]:
    """Keep what is remembered meanwhile in `folder`."""
    before = os.environ.get("KPIDESK_HOME")
    os.environ["KPIDESK_HOME"] = folder
    try:
        yield
    finally:
        if before is None:
            del os.environ["KPIDESK_HOME"]
        else:
            os.environ["KPIDESK_HOME"] = before


def _show(desktop: Desktop, shop: Path, screen: str, where: str) -> QWidget:
    if screen == "welcome":
        desktop.welcome()
        assert desktop.front is not None
        return desktop.front
    if screen == "recovery":
        desktop.recover(shop, _what_is_wrong(shop))
        assert desktop.front is not None
        return desktop.front
    desktop.open_for_picture(shop)
    assert desktop.window is not None
    if not desktop.window.go(screen, where):
        raise refuse("unknown_screen", name=screen, known=", ".join(_screens()))
    return desktop.window


def _what_is_wrong(shop: Path) -> Problem:
    """Why the file cannot be opened; as if damaged where it can."""
    try:
        Desk.open(shop, read_only=True).close()
    except Refused as refused:
        return refused.problem
    return problem("file_damaged", name=shop.name)


def _screens() -> list[str]:
    from kpidesk.ui.pages import PAGES

    return [entry.id for entry in PAGES] + list(SHOPLESS)


def _settle(app: QApplication, desktop: Desktop) -> None:
    """Let layouts, charts and jobs come to rest."""
    app.processEvents()
    desktop.warm.begin()
    if desktop.jobs.busy:
        loop = QEventLoop()
        desktop.jobs.idle.connect(loop.quit)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
    for _ in range(3):
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
