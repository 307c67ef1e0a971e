"""Adds to a finished PDF what Qt cannot: its language, and the title in the window's bar."""

from __future__ import annotations

import re

_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_INFO = re.compile(rb"/Info\s+\d+\s+0\s+R")


def with_catalogue(data: bytes, language: str) -> bytes:
    """The PDF with /Lang and DisplayDocTitle, appended as PDF's own incremental update.

    Raises ValueError where `data` is no whole PDF as Qt writes it.
    """
    start = _START.search(data[-64:])
    trailer = data[data.rfind(b"trailer") :]
    root, size = _ROOT.search(trailer), _SIZE.search(trailer)
    if not (data.startswith(b"%PDF-") and start and root and size):
        raise ValueError("not a whole PDF")
    number = int(root[1])
    body = _object(data, number)
    close = body.rindex(b">>")
    more = f"/Lang ({language})\n/ViewerPreferences << /DisplayDocTitle true >>\n".encode()
    base = data if data.endswith(b"\n") else data + b"\n"
    changed = b"%d 0 obj\n%s%s%s\nendobj\n" % (number, body[:close], more, body[close:])
    info = _INFO.search(trailer)
    tail = b"xref\n%d 1\n%010d 00000 n \n" % (number, len(base))
    tail += b"trailer\n<< /Size %s /Root %d 0 R " % (size[1], number)
    tail += (info[0] if info else b"") + b" /Prev %s >>\n" % start[1]
    tail += b"startxref\n%d\n%%%%EOF\n" % (len(base) + len(changed))
    return base + changed + tail


def _object(data: bytes, number: int) -> bytes:
    found = re.search(rb"(?:^|[\r\n])%d 0 obj\s*(<<.*?>>)\s*endobj" % number, data, re.DOTALL)
    if found is None:
        raise ValueError("no catalogue")
    return found[1]
