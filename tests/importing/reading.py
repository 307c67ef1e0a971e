"""How importing tests read a file: bytes or a docstring in, a draft out."""

from __future__ import annotations

import inspect
import io
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.problem import Problem, Refused
from kpidesk.domain.shop import Account, Platform
from kpidesk.importing.asking import Asking
from kpidesk.importing.door import draft
from kpidesk.importing.intake import take_bytes
from kpidesk.importing.table import Book, book_of
from kpidesk.paths import resources

if TYPE_CHECKING:
    from kpidesk.domain.incoming import Draft

TODAY = date(2026, 11, 22)
SAMPLES = Path(__file__).parents[3] / "shared" / "data" / "exports"

CATALOGUE = Catalogue.read(resources() / "catalogue")
INSTAGRAM = Account(Platform.INSTAGRAM, "@kopisenja", id="ig")
FACEBOOK = Account(Platform.FACEBOOK, "Kopi Senja", id="fb")
ACCOUNTS = [
    INSTAGRAM,
    FACEBOOK,
    Account(Platform.TIKTOK, "@kopisenja", id="tt"),
    Account(Platform.YOUTUBE, "Kopi Senja", id="yt"),
    Account(Platform.X, "@kopisenja", id="x"),
    Account(Platform.LINKEDIN, "kopi-senja", id="li"),
    Account(Platform.WEBSITE, "kopisenja.id", id="web"),
    Account(Platform.ADS, "Kopi Senja Ads", id="ads"),
    Account(Platform.SHOPEE, "kopisenja", id="shopee"),
    Account(Platform.TOKOPEDIA, "kopisenja", id="tokopedia"),
]


def text_of(test: object, keep_tabs: bool = True) -> str:
    """The file written in a test's docstring."""
    doc = inspect.getdoc(test) or ""
    return doc + "\n" if keep_tabs else doc


def opened(data: bytes | str, name: str = "file.csv", changed: date | None = None) -> Book:
    """A book made of bytes, as if they had been a file."""
    raw = data.encode() if isinstance(data, str) else data
    return book_of(take_bytes(io.BytesIO(raw), name, len(raw), changed))


def asking(*accounts: Account, **answers: str) -> Asking:
    """The shop's side: these accounts (all when none is named) and these answers; a double
    underscore in a name stands for a dot."""
    given = {key.replace("__", "."): value for key, value in answers.items()}
    return Asking(TODAY, accounts or ACCOUNTS, CATALOGUE.metrics, answers=given)


def drafted(data: bytes | str, *accounts: Account, name: str = "file.csv", **answers: str) -> Draft:
    """What is made of the file."""
    return draft(opened(data, name), asking(*accounts, **answers))


def figures(of: Draft, metric: str, breakdown: str = "") -> dict[str, object]:
    """First day → value of one metric."""
    readings = [one.reading for one in of.incoming]
    mine = [r for r in readings if (r.metric, r.breakdown) == (metric, breakdown)]
    return {str(r.period.first): r.value for r in mine}


def refusal(data: bytes | str, name: str = "file.csv") -> str:
    """The code with which the whole file is refused, or "" when it is not."""
    return refused_with(data, name).code


def refused_with(data: bytes | str, name: str = "file.csv") -> Problem:
    """The problem with which the whole file is refused, or one without a code."""
    try:
        drafted(data, name=name)
    except Refused as refused:
        return refused.problem
    return Problem("")


def sample(name: str) -> Path:
    """A real export, or a skipped test where the folder of samples is not there."""
    found = sorted(SAMPLES.glob(name))
    if not found:
        pytest.skip(f"the real export {name} is not on this computer")
    return found[0]
