"""Sentences for export files and the rows in them."""

SENTENCES: dict[str, str] = {}
