"""Sentences for reports, prints and exports."""

SENTENCES: dict[str, str] = {}
