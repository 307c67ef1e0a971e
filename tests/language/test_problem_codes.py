"""The sentences of problems."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter

from kpidesk.language import problems


def test_no_two_subjects_use_the_same_problem_code() -> None:
    subjects = [module.name for module in pkgutil.iter_modules(problems.__path__)]
    codes = Counter(
        code
        for subject in subjects
        for code in importlib.import_module(f"kpidesk.language.problems.{subject}").SENTENCES
    )
    assert [code for code, times in codes.items() if times > 1] == []
    assert set(codes) == set(problems.SENTENCES)
