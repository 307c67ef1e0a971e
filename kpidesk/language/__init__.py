"""Codes become sentences, figures become text, in Indonesian and English."""
