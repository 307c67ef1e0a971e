"""Reading a PDF back: what it says, how large it is, what it holds."""

from __future__ import annotations

import io
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from kpidesk.reporting.output import Document, Paper, Sheets


def sheets_of(*blocks: Any, paper: Paper = Paper.A4, **more: Any) -> Sheets:
    document = Document("A title", "Kopi Senja", "id", blocks, ("Kopi Senja", "A title"), **more)
    return Sheets(document, paper)


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text_of(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in read(data).pages)


def fonts_of(data: bytes) -> dict[str, bool]:
    """Font name → whether the PDF brings it along."""
    found: dict[str, bool] = {}
    for page in read(data).pages:
        for reference in _resources(page, "/Font").values():
            font = reference.get_object()
            for one in font.get("/DescendantFonts", [font]):
                descriptor = one.get_object().get("/FontDescriptor", DictionaryObject())
                inside = any(key.startswith("/FontFile") for key in descriptor.get_object())
                found[str(font["/BaseFont"])] = inside
    return found


def images_of(data: bytes) -> int:
    return sum(len(_images(page)) for page in read(data).pages)


def _images(page: Any) -> list[Any]:
    objects = [one.get_object() for one in _resources(page, "/XObject").values()]
    return [one for one in objects if one.get("/Subtype") == "/Image"]


def _resources(page: Any, kind: str) -> Any:
    return page["/Resources"].get_object().get(kind, DictionaryObject()).get_object()
