"""Sentences for goals and the coach."""

SENTENCES: dict[str, str] = {}
