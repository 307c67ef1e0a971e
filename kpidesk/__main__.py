"""`kpidesk` or `python -m kpidesk`: a command when one is named, else the window."""

from __future__ import annotations

import gc
import os
import sys

FOREIGN = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
"""Where others could have the packaged program load their own code from."""
OWN_FOLDERS_ONLY = 0x1000
"""LOAD_LIBRARY_SEARCH_DEFAULT_DIRS: Windows looks for libraries in no folder that others write."""


def close_side_doors() -> None:
    """Load plugins and libraries only from the packaged program's own folder."""
    if not getattr(sys, "frozen", False):
        return
    for name in FOREIGN:
        os.environ.pop(name, None)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetDefaultDllDirectories(OWN_FOLDERS_ONLY)


def main() -> int:
    """Run a command, or open the window on the shop file named."""
    close_side_doors()
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # old workbooks are read in a process of their own
    from kpidesk.cli.main import COMMANDS
    from kpidesk.cli.main import main as command

    words = sys.argv[1:]
    if words and (words[0] in COMMANDS or words[0] in ("-h", "--help", "--version")):
        return command(words)
    gc.disable()  # until the first paint; see `ui.app.Desktop`
    from kpidesk.ui.app import run

    return run(words)


if __name__ == "__main__":
    sys.exit(main())
