"""Sentences for campaigns and calculators."""

SENTENCES: dict[str, str] = {}
