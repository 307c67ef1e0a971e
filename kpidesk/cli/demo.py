"""`kpidesk demo`: make the demo shop and open it, or draw it where there is no screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kpidesk import demo
from kpidesk.clock import today
from kpidesk.domain.period import DAY, month_of
from kpidesk.paths import user_data

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output


def arguments(parser: argparse.ArgumentParser) -> None:
    """The words `demo` understands."""
    parser.add_argument("--file", type=Path, help="where to make it (default: your own folder)")
    parser.add_argument("--years", type=int, choices=range(1, 11), default=2, metavar="1…10")
    parser.add_argument("--no-window", action="store_true", help="write a PDF and a picture only")


def run(args: argparse.Namespace, out: Output) -> int:
    """Make the shop unless it stands already, then show it."""
    file: Path = args.file or user_data() / "demo.kpidesk"
    is_blind = args.no_window or not has_screen()
    if is_blind:  # before Qt looks at either
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        demo.make(file, today(), args.years).close()
    if is_blind:
        return _draw(args, file, out)
    from kpidesk.ui.app import run as open_window

    return open_window([str(file)], page="home")


def has_screen() -> bool:
    """Whether a window could be seen here."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _draw(args: argparse.Namespace, file: Path, out: Output) -> int:
    """The last whole month as PDF and Home as a picture, beside the file; says where."""
    from kpidesk.desk import Desk
    from kpidesk.reporting.collect import month_report
    from kpidesk.reporting.save import save
    from kpidesk.ui.picture import draw

    picture, pdf = file.with_suffix(".png"), file.with_suffix(".pdf")
    draw(file, "home", picture, language=args.lang or "")
    desk = Desk.open(file, read_only=True)
    try:
        shop = desk.shop.get()
        out.speak_as(shop.language, shop.currency)
        last = month_of(month_of(today()).first - DAY)
        save(month_report(desk, last, out.words.language, today()), pdf)
    finally:
        desk.close()
    said = out.words.say(
        "demo", "Demo shop: {file}\nIts month on paper: {pdf}\nA picture of Home: {picture}"
    )
    paths = {"file": str(file), "pdf": str(pdf), "picture": str(picture)}
    return out.answer(paths, said.format(**paths))
