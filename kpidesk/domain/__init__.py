"""The marketing, in plain Python: nothing here knows a file, a window or a printer."""
