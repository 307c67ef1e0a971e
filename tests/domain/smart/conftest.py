"""What the coach needs, read once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kpidesk.domain.catalogue import Catalogue
from kpidesk.domain.smart.library import read_library

if TYPE_CHECKING:
    from kpidesk.domain.smart.vocabulary import Vocabulary

FOLDER = Path(__file__).parents[3] / "resources" / "catalogue"


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return read_library(FOLDER).vocabulary


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.read(FOLDER)
