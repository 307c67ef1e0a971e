"""`kpidesk` or `python -m kpidesk`: a command when one is named, else the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Run a command, or open the window on the shop file named."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # old workbooks are read in a process of their own
    from kpidesk.cli.main import COMMANDS
    from kpidesk.cli.main import main as command

    words = sys.argv[1:]
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        return command(words)
    from kpidesk.ui.app import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
