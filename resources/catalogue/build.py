"""Writes compiled.json beside the catalogue's paragraphs; run it after changing any of them.

python resources/catalogue/build.py
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from kpidesk.domain.catalogue import COMPILED, compile_book  # noqa: E402

if __name__ == "__main__":
    (HERE / COMPILED).write_text(compile_book(HERE), encoding="utf-8", newline="\n")
