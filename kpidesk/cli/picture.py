"""`kpidesk picture SHOP SCREEN -o PNG`: one screen as a picture, without a display."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from kpidesk.cli.output import Output


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def arguments(parser: argparse.ArgumentParser) -> None:
    """Shop file, screen, and how it should look."""
    parser.add_argument("shop", type=Path)
    parser.add_argument("screen", help="id of a page, such as home, numbers, charts, settings")
    parser.add_argument("-o", "--out", type=Path, required=True, help="the PNG file to write")
    parser.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH")
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    parser.add_argument("--scale", type=int, choices=(100, 112, 125), default=100)
    parser.add_argument("--where", default="", help="what the page should show first")


def run(args: argparse.Namespace, out: Output) -> int:
    """Draw the screen; the answer names the file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    from kpidesk.ui.picture import draw

    draw(
        args.shop,
        args.screen,
        args.out,
        size=args.size,
        theme=args.theme,
        language=args.lang or "",
        scale=args.scale,
        where=args.where,
    )
    return out.answer({"picture": str(args.out)}, str(args.out))
