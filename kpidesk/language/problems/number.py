"""Sentences for numbers that cannot be read or stored."""

SENTENCES: dict[str, str] = {}
