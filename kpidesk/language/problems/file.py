"""Sentences for shop files that cannot be opened, saved, backed up or restored."""

SENTENCES: dict[str, str] = {}
