"""Sentences for formulas."""

SENTENCES: dict[str, str] = {}
